// What line breaking must know of a character.
#pragma once

#include <cstddef>
#include <string_view>

namespace naskah::layout {

/// Printable ASCII: what takes its place in the line and asks for nothing more.
constexpr bool is_plain_character(char c) {
    return c >= ' ' && c <= '~';
}

/// The plain characters of a text from an offset on.
constexpr std::string_view plain_from(std::string_view text, std::size_t offset) {
    std::size_t end = offset;
    while (end < text.size() && is_plain_character(text[end])) ++end;
    return text.substr(offset, end - offset);
}

/// Letters of Latin script, with and without marks.
constexpr bool is_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) ||
           (c >= 0x1E00 && c <= 0x1EFF);
}

/// Marks that closes what stands before it: no line begins with one.
constexpr bool is_closing_punctuation(char32_t c) {
    switch (c) {
        case U',':
        case U'.':
        case U';':
        case U':':
        case U'!':
        case U'?':
        case U')':
        case U']':
        case U'}':
        case U'%':
        case 0xBB:    // »
        case 0x2013:  // en dash
        case 0x2014:  // em dash
        case 0x2019:  // right quotation marks
        case 0x201D:
        case 0x2026:  // ellipsis
        case 0x2030:  // per mille
            return true;
        default:
            return false;
    }
}

/// Marks that stand over, under or join to the character before them: never parted from it.
constexpr bool is_combining(char32_t c) {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x200D;
}

}  // namespace naskah::layout
