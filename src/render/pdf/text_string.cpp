#include "render/pdf/text_string.hpp"

#include "text/utf8.hpp"

namespace naskah::pdf {

namespace {

/// Calls back with the one or two units of a character in UTF-16.
template <typename Append>
void for_each_utf16_unit(char32_t character, Append append) {
    if (character < 0x10000) {
        append(static_cast<unsigned>(character));
        return;
    }
    const unsigned beyond = static_cast<unsigned>(character) - 0x10000;
    append(0xD800 + (beyond >> 10));
    append(0xDC00 + (beyond & 0x3FF));
}

bool allowed_in_xml(char32_t character) {
    return character >= 0x20 && !(character >= 0x7F && character <= 0x9F) && character != 0xFFFE && character != 0xFFFF;
}

}  // namespace

std::string utf16_with_mark(std::string_view utf8) {
    std::string bytes = "\xFE\xFF";
    for (std::size_t offset = 0; offset < utf8.size();) {
        for_each_utf16_unit(text::decode_next(utf8, offset), [&bytes](unsigned unit) {
            bytes += static_cast<char>(unit >> 8);
            bytes += static_cast<char>(unit & 0xFF);
        });
    }
    return bytes;
}

void append_utf16_hex(std::string& digits, char32_t character) {
    for_each_utf16_unit(character, [&digits](unsigned unit) {
        for (int shift = 12; shift >= 0; shift -= 4) digits += "0123456789ABCDEF"[(unit >> shift) & 0xF];
    });
}

std::string single_line(std::string_view utf8) {
    std::string line;
    line.reserve(utf8.size());
    for (std::size_t offset = 0; offset < utf8.size();) {
        const char32_t character = text::decode_next(utf8, offset);
        text::append_utf8(line, allowed_in_xml(character) ? character : U' ');
    }
    return line;
}

}  // namespace naskah::pdf
