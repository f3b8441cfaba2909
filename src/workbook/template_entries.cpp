#include <array>

#include "input/patterns.hpp"
#include "workbook/content.hpp"
#include "workbook/limits.hpp"
#include "workbook/patterns.hpp"
#include "workbook/template_checks.hpp"
#include "workbook/template_columns.hpp"

namespace naskah::workbook {

namespace {

constexpr std::array<std::pair<std::string_view, EntryType>, 8> types = {{{"teks", EntryType::text},
                                                                          {"bilangan", EntryType::integer},
                                                                          {"desimal", EntryType::decimal},
                                                                          {"persen", EntryType::percent},
                                                                          {"poin", EntryType::points},
                                                                          {"uang", EntryType::money},
                                                                          {"tanggal", EntryType::date},
                                                                          {"kode", EntryType::code}}};
constexpr int default_length = 4000;

bool is_written(EntryType type) {
    return type == EntryType::text || type == EntryType::code;
}

/// A bound: a number, or of a date entry a date as 2025-02-28.
std::optional<double> bound(TemplateXml& xml, pugi::xml_node element, const char* attribute, EntryType type) {
    if (!element.attribute(attribute)) return std::nullopt;
    if (is_written(type)) {
        xml.error("atribut " + std::string(attribute) + " tidak berlaku untuk jenis teks dan kode", xml.spot(element, attribute));
        return std::nullopt;
    }
    if (type != EntryType::date) return xml.number(element, attribute);
    const std::string_view text = element.attribute(attribute).value();
    const std::optional<std::int64_t> serial = parse_date(text);
    if (serial) return static_cast<double>(*serial);
    xml.error("atribut " + std::string(attribute) + " \"" + std::string(text) + "\" bukan tanggal", xml.spot(element, attribute),
              "tulis tahun-bulan-hari, misalnya 2025-02-28");
    return std::nullopt;
}

std::string field_name(TemplateXml& xml, pugi::xml_node element) {
    const std::string_view written = element.attribute("isian").value();
    if (written == ".") return ".";
    const std::string_view name = written.substr(written.substr(0, 1) == "@" ? 1 : 0);
    if (!is_name(name)) {
        xml.error("atribut isian \"" + std::string(written) + "\" bukan nama, @nama, atau titik", xml.spot(element, "isian"));
    }
    return std::string(written);
}

void read_list(TemplateXml& xml, pugi::xml_node element, Entry& entry) {
    const Pattern shows = xml.pattern(element, "daftar-isi"), stores = xml.pattern(element, "daftar-nilai");
    entry.list = xml.path(element, "daftar", '.');
    entry.list_spot = xml.spot(element, "daftar");
    entry.list_shows = shows.text;
    entry.shows_spot = shows.spot;
    entry.list_stores = stores.text;
    entry.stores_spot = stores.spot;
    entry.list_open = xml.yes(element, "daftar-terbuka");
    if (entry.list.empty()) {
        for (const char* attribute : {"daftar-isi", "daftar-nilai", "daftar-terbuka"}) {
            if (element.attribute(attribute))
                xml.error(std::string(attribute) + " memerlukan atribut daftar", xml.spot(element, attribute));
        }
    } else if (entry.list_shows.empty()) {
        xml.error("daftar memerlukan atribut daftar-isi: apa yang ditampilkan dari tiap butirnya", xml.spot(element, "daftar"));
    }
}

void read_pattern(TemplateXml& xml, pugi::xml_node element, Entry& entry) {
    entry.pattern = xml.text(element, "pola");
    if (entry.pattern.empty()) return;
    if (entry.type != EntryType::code)
        xml.error("pola hanya berlaku untuk jenis kode", xml.spot(element, "pola"));
    else if (!input::is_regular_expression(entry.pattern))
        xml.error("pola \"" + entry.pattern + "\" bukan ekspresi reguler", xml.spot(element, "pola"));
}

}  // namespace

const Names entry_attributes = {"isian",      "jenis",        "wajib",          "min",         "max",   "panjang", "pola", "daftar",
                                "daftar-isi", "daftar-nilai", "daftar-terbuka", "pesan-judul", "pesan", "galat",   "sama", "sejak",
                                "menunjuk"};

std::optional<Entry> read_entry(TemplateXml& xml, pugi::xml_node element) {
    if (!element.attribute("isian")) {
        for (const std::string_view attribute : entry_attributes) {
            const std::string name(attribute);
            if (element.attribute(name.c_str())) xml.error(name + " memerlukan atribut isian", xml.spot(element, name.c_str()));
        }
        return std::nullopt;
    }
    Entry entry;
    entry.field = field_name(xml, element);
    entry.field_spot = xml.spot(element, "isian");
    entry.type = xml.word<EntryType>(element, "jenis", types, EntryType::text);
    entry.required = xml.yes(element, "wajib");
    entry.minimum = bound(xml, element, "min", entry.type);
    entry.maximum = bound(xml, element, "max", entry.type);
    if (entry.minimum && entry.maximum && *entry.minimum > *entry.maximum)
        xml.error("min lebih besar daripada max", xml.spot(element, "min"));
    entry.same_as = xml.name(element, "sama");
    entry.names_row = xml.name(element, "menunjuk");
    if (!entry.names_row.empty() && entry.required) xml.error("menunjuk tidak dapat wajib", xml.spot(element, "menunjuk"));
    entry.since = xml.whole(element, "sejak", 1, 1, 99);
    if (entry.since > 1 && entry.required) xml.error("yang wajib ada sejak versi 1", xml.spot(element, "sejak"));
    entry.maximum_length = xml.whole(element, "panjang", default_length, 1, static_cast<int>(cell_text_limit));
    if (element.attribute("panjang") && !is_written(entry.type))
        xml.error("panjang hanya berlaku untuk jenis teks dan kode", xml.spot(element, "panjang"));
    read_pattern(xml, element, entry);
    read_list(xml, element, entry);
    entry.message_title = xml.short_text(element, "pesan-judul", note_title_limit);
    entry.message = xml.short_text(element, "pesan", note_message_limit);
    entry.error_message = xml.short_text(element, "galat", note_message_limit);
    if (!entry.message_title.empty() && entry.message.empty())
        xml.error("pesan-judul memerlukan atribut pesan", xml.spot(element, "pesan-judul"));
    return entry;
}

}  // namespace naskah::workbook
