#include "text/utf8.hpp"

namespace naskah::text {

namespace {

struct Lead {
    std::size_t length = 0;  ///< of the whole character; 0: no first byte
    char32_t bits = 0;
};

Lead lead(unsigned char byte) {
    if (byte < 0x80) return {1, byte};
    if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1FU};
    if (byte >= 0xE0 && byte <= 0xEF) return {3, byte & 0x0FU};
    if (byte >= 0xF0 && byte <= 0xF4) return {4, byte & 0x07U};
    return {};
}

bool may_be_encoded(char32_t character) {
    return character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
}

/// The least character that needs so many bytes.
char32_t least_of_length(std::size_t length) {
    return length == 2 ? 0x80 : length == 3 ? 0x800 : length == 4 ? 0x10000 : 0;
}

}  // namespace

char32_t decode_next(std::string_view text, std::size_t& offset) {
    const Lead first = lead(static_cast<unsigned char>(text[offset++]));
    if (first.length == 1) return first.bits;
    if (first.length == 0) return replacement_character;
    char32_t character = first.bits;
    std::size_t end = offset;
    for (std::size_t i = 1; i < first.length; ++i, ++end) {
        if (end >= text.size() || begins_character(text[end])) return replacement_character;
        character = (character << 6U) | (static_cast<unsigned char>(text[end]) & 0x3FU);
    }
    if (character < least_of_length(first.length) || !may_be_encoded(character)) return replacement_character;
    offset = end;
    return character;
}

std::size_t character_length(std::string_view text, std::size_t offset) {
    if (static_cast<unsigned char>(text[offset]) < 0x80) return 1;
    const bool is_written_replacement = text.substr(offset).starts_with("\xEF\xBF\xBD");
    std::size_t end = offset;
    return decode_next(text, end) == replacement_character && !is_written_replacement ? 0 : end - offset;
}

bool valid_utf8(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t length = character_length(text, offset);
        if (length == 0) return false;
        offset += length;
    }
    return true;
}

void append_utf8(std::string& text, char32_t character) {
    if (!may_be_encoded(character)) character = replacement_character;
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | ((character >> shift) & 0x3FU)); };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0U | (character >> 6U));
        tail(0);
    } else if (character < 0x10000) {
        text += static_cast<char>(0xE0U | (character >> 12U));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | (character >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); ++count) decode_next(text, offset);
    return count;
}

}  // namespace naskah::text
