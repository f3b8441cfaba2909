#include "compose/markup_scan.hpp"

#include <charconv>

#include "compose/diagnostic_codes.hpp"
#include "text/utf8.hpp"

namespace naskah::compose {

namespace {

constexpr std::size_t longest_entity = 12;

/// Characters that XML 1.0 allows in text.
bool is_xml_character(char32_t character) {
    if (character < 0x20) return character == '\t' || character == '\n' || character == '\r';
    if (character >= 0xD800 && character <= 0xDFFF) return false;
    return character != 0xFFFE && character != 0xFFFF && character <= 0x10FFFF;
}

bool is_known_entity(std::string_view name) {
    if (!name.starts_with('#')) return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
    const bool hexadecimal = name.size() > 1 && name[1] == 'x';
    const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, hexadecimal ? 16 : 10);
    return error == std::errc{} && end == digits.data() + digits.size() && is_xml_character(number);
}

void check_entities(MarkupReader& reader, std::string_view markup) {
    for (std::size_t position = markup.find('&'); position != std::string_view::npos; position = markup.find('&', position + 1)) {
        const std::string_view rest = markup.substr(position + 1, longest_entity);
        const std::size_t end = rest.find(';');
        const std::string_view name = rest.substr(0, end);
        if (end == std::string_view::npos) {
            reader.error_at(position, code::unknown_entity, "tanda \"&\" tanpa nama dan titik koma", "tulis &amp; untuk tanda &");
        } else if (!is_known_entity(name)) {
            reader.error_at(position, code::unknown_entity, "entitas \"&" + std::string(name) + ";\" tidak dikenal",
                            name == "nbsp" ? "tulis &#160; untuk spasi yang tidak boleh terputus" : "tulis &amp; untuk tanda &");
        }
    }
}

/// Bytes that most text doesn't have: the fast way past the others.
bool is_plain(char character) {
    return character >= 0x20 || character == '\n' || character == '\t' || character == '\r';
}

void check_characters(MarkupReader& reader, std::string_view markup) {
    std::size_t position = 0;
    while (position < markup.size()) {
        if (is_plain(markup[position])) {
            ++position;
            continue;
        }
        const std::size_t start = position;
        const char32_t character = text::decode_next(markup, position);
        const bool malformed = character == text::replacement_character && markup.substr(start, 3) != "\xEF\xBF\xBD";
        if (malformed) {
            reader.error_at(start, code::bad_character, "ada bita yang bukan UTF-8", "simpan templat sebagai UTF-8");
        } else if (!is_xml_character(character)) {
            reader.error_at(start, code::bad_character, "ada karakter kendali yang tidak boleh ada di dalam dokumen");
        }
    }
}

}  // namespace

bool scan_markup(MarkupReader& reader, std::string_view markup) {
    const std::size_t before = reader.errors();
    check_characters(reader, markup);
    check_entities(reader, markup);
    const std::size_t doctype = markup.find("<!DOCTYPE");
    if (doctype != std::string_view::npos) reader.error_at(doctype, code::doctype, "<!DOCTYPE> tidak diizinkan", "hapus deklarasi ini");
    return reader.errors() == before;
}

}  // namespace naskah::compose
