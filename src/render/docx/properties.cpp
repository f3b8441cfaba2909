#include "render/docx/properties.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>

#include "render/docx/xml.hpp"
#include "text/iso_date.hpp"

namespace naskah::docx {

namespace {

/// Whether the text has this shape, where 9 stands for any digit and + for either sign.
bool has_shape(std::string_view text, std::string_view shape) {
    if (text.size() != shape.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        const bool fits = shape[i] == '9' ? digit : shape[i] == '+' ? text[i] == '+' || text[i] == '-' : text[i] == shape[i];
        if (!fits) return false;
    }
    return true;
}

int number_at(std::string_view text, std::size_t offset, std::size_t digits) {
    int number = 0;
    for (const char digit : text.substr(offset, digits)) number = number * 10 + (digit - '0');
    return number;
}

/// Minutes that the clock of the time is ahead of UTC.
int zone_of(std::string_view time) {
    if (time.size() != 25) return 0;
    const int minutes = number_at(time, 20, 2) * 60 + number_at(time, 23, 2);
    return time[19] == '-' ? -minutes : minutes;
}

}  // namespace

std::optional<std::string> universal_time(std::string_view time) {
    const bool day_only = has_shape(time, "9999-99-99");
    if (!day_only && !has_shape(time, "9999-99-99T99:99:99Z") && !has_shape(time, "9999-99-99T99:99:99+99:99")) return std::nullopt;
    const std::optional<std::chrono::year_month_day> date = text::parse_iso_date(time.substr(0, 10));
    if (!date || !date->ok()) return std::nullopt;
    std::chrono::sys_days days = *date;
    const int hour = day_only ? 0 : number_at(time, 11, 2), minute = day_only ? 0 : number_at(time, 14, 2);
    const int second = day_only ? 0 : number_at(time, 17, 2), zone = day_only ? 0 : zone_of(time);
    constexpr int minutes_a_day = 24 * 60;
    if (hour > 23 || minute > 59 || second > 59 || zone <= -minutes_a_day || zone >= minutes_a_day) return std::nullopt;
    int minutes = hour * 60 + minute - zone;
    if (minutes < 0) {
        days -= std::chrono::days{1};
        minutes += minutes_a_day;
    } else if (minutes >= minutes_a_day) {
        days += std::chrono::days{1};
        minutes -= minutes_a_day;
    }
    const std::chrono::year_month_day day = days;
    const int year = static_cast<int>(day.year());
    if (year < 1 || year > 9999) return std::nullopt;
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", year, static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()), minutes / 60, minutes % 60, second);
    return std::string(text.data());
}

std::string core_properties(const document::Metadata& metadata) {
    std::string out(xml_declaration);
    out +=
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    append_text_element(out, "dc:title", metadata.title);
    append_text_element(out, "dc:subject", metadata.subject);
    append_text_element(out, "dc:creator", metadata.author);
    append_text_element(out, "cp:keywords", metadata.keywords);
    append_text_element(out, "dc:language", language_tag(metadata));
    if (const auto created = universal_time(metadata.created)) {
        append_text_element(out, "dcterms:created xsi:type=\"dcterms:W3CDTF\"", *created);
        append_text_element(out, "dcterms:modified xsi:type=\"dcterms:W3CDTF\"", *created);
    }
    return out + "</cp:coreProperties>";
}

std::string application_properties() {
    return std::string(xml_declaration) +
           "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
           "<Application>Naskah</Application></Properties>";
}

std::string custom_properties(const document::Metadata& metadata) {
    constexpr int first_number = 2;  // the two before belong to the format
    std::string out(xml_declaration);
    out +=
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
        "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">";
    int number = first_number;
    for (const document::Property& property : metadata.properties) {
        out += "<property";
        append_attribute(out, "fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
        append_attribute(out, "pid", number++);
        append_attribute(out, "name", property.name);
        out += ">";
        append_text_element(out, "vt:lpwstr", property.text);
        out += "</property>";
    }
    return out + "</Properties>";
}

std::string language_tag(const document::Metadata& metadata) {
    return metadata.language.empty() || metadata.language == "id" ? "id-ID" : metadata.language;
}

}  // namespace naskah::docx
