#include "input/xml_document.hpp"

#include <algorithm>
#include <functional>

#include "input/diagnostic_codes.hpp"
#include "input/too_large.hpp"
#include "input/xml_scan.hpp"
#include "record/input.hpp"
#include "text/ascii.hpp"

namespace naskah::input {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// The encoding that the XML declaration names, or empty.
std::string declared_encoding(std::string_view text) {
    if (!text.starts_with("<?xml")) return {};
    const std::string_view declaration = text.substr(0, text.find("?>"));
    const std::size_t at = declaration.find("encoding");
    if (at == std::string_view::npos) return {};
    const std::size_t open = declaration.find_first_of("\"'", at);
    if (open == std::string_view::npos) return {};
    const std::size_t close = declaration.find(declaration[open], open + 1);
    return close == std::string_view::npos ? std::string() : text::lower_case(declaration.substr(open + 1, close - open - 1));
}

record::Diagnostic about_file(const std::string& file, const char* code, std::string message, std::string hint) {
    return {record::Severity::error, code, std::move(message), {file, 0, 0, {}, {}}, {}, std::move(hint)};
}

constexpr const char* save_as_utf8 = "simpan ulang berkas ini dengan pengodean UTF-8";

bool refuse_other_encodings(std::string_view bytes, const std::string& file, record::Diagnostics& diagnostics) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        diagnostics.add(about_file(file, code::other_encoding, "pengodean UTF-16 tidak diterima", save_as_utf8));
        return true;
    }
    const std::string encoding = declared_encoding(bytes);
    if (encoding.empty() || encoding == "utf-8" || encoding == "us-ascii") return false;
    diagnostics.add(about_file(file, code::other_encoding, "pengodean " + encoding + " tidak diterima", save_as_utf8));
    return true;
}

}  // namespace

std::optional<XmlDocument> XmlDocument::parse(std::string bytes, const std::string& file, const Limits& limits,
                                              record::Diagnostics& diagnostics, std::vector<record::CellMark> marks) {
    if (bytes.size() > limits.file_bytes) {
        diagnostics.add(
            about_file(file, code::file_too_large, file_larger_than(limits.file_bytes), "bagi masukan ini menjadi beberapa berkas"));
        return std::nullopt;
    }
    if (bytes.starts_with(utf8_mark)) bytes.erase(0, utf8_mark.size());
    if (refuse_other_encodings(bytes, file, diagnostics)) return std::nullopt;

    XmlDocument document;
    document.buffer_ = std::make_unique<std::string>(bytes);
    document.source_ = std::make_shared<const record::SourceText>(file, std::move(bytes), std::move(marks));
    const ScanResult scanned = scan_xml(*document.source_, limits, diagnostics);
    if (scanned == ScanResult::unreadable) return std::nullopt;
    document.faulty_ = scanned == ScanResult::faulty;

    document.document_ = std::make_unique<pugi::xml_document>();
    const pugi::xml_parse_result result = document.document_->load_buffer_inplace(
        document.buffer_->data(), document.buffer_->size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    if (!result) {
        const record::Spot spot{static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0))};
        diagnostics.add(
            record::diagnose(*document.source_, record::Severity::error, code::not_well_formed, "XML tidak dapat dibaca", spot, {}));
        return std::nullopt;
    }
    return document;
}

record::Spot XmlDocument::of_pointer(const char* position, bool skip_white_space) const {
    const char* begin = buffer_->data();
    const char* end = begin + buffer_->size();
    if (std::less<>()(position, begin) || std::less<>()(end, position)) return {};
    auto offset = static_cast<std::size_t>(position - begin);
    const std::string_view text = source_->text();
    while (skip_white_space && offset < text.size() &&
           (text[offset] == ' ' || text[offset] == '\n' || text[offset] == '\r' || text[offset] == '\t'))
        ++offset;
    return {offset};
}

record::Spot XmlDocument::spot(pugi::xml_node element) const {
    const record::Spot name = of_pointer(element.name(), false);
    return name.offset == record::Spot::unknown || name.offset == 0 ? name : record::Spot{name.offset - 1};
}
record::Spot XmlDocument::spot(pugi::xml_attribute attribute) const {
    return of_pointer(attribute.name(), false);
}
record::Spot XmlDocument::value_spot(pugi::xml_node text) const {
    return of_pointer(text.value(), true);
}
record::Spot XmlDocument::value_spot(pugi::xml_attribute attribute) const {
    return of_pointer(attribute.value(), true);
}

}  // namespace naskah::input
