#include "text/tidying.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "text/utf8.hpp"

namespace naskah::text {

namespace {

constexpr char32_t soft_hyphen = 0xAD, line_separator = 0x2028, paragraph_separator = 0x2029;

bool between(char32_t character, char32_t first, char32_t last) {
    return first <= character && character <= last;
}

bool is_control(char32_t character) {
    if (character < 0x20) return character != U'\t' && character != U'\n' && character != U'\r';
    return between(character, 0x7F, 0x9F) || character == 0xFFFE || character == 0xFFFF;
}

/// The blocks of Hebrew, Arabic, Syriac, Thaana, NKo and their neighbours, and of their presentation forms.
bool is_right_to_left(char32_t character) {
    return between(character, 0x0590, 0x08FF) || between(character, 0xFB1D, 0xFDFF) || between(character, 0xFE70, 0xFEFE) ||
           between(character, 0x10800, 0x10FFF) || between(character, 0x1E800, 0x1EFFF);
}

bool is_combining(char32_t character) {
    return between(character, 0x0300, 0x036F) || between(character, 0x1AB0, 0x1AFF) || between(character, 0x1DC0, 0x1DFF) ||
           between(character, 0x20D0, 0x20FF) || between(character, 0xFE20, 0xFE2F);
}

/// What Windows-1252 makes of the bytes 80 to BF, those within a character of UTF-8.
bool was_inner_byte(char32_t character) {
    constexpr std::array<char32_t, 27> of_80_to_9f = {0x20AC, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030,
                                                      0x0160, 0x2039, 0x0152, 0x017D, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x017E, 0x0178};
    return between(character, 0x80, 0xBF) || std::find(of_80_to_9f.begin(), of_80_to_9f.end(), character) != of_80_to_9f.end();
}

/// The characters that one was made of, from `offset` on: 0 when the text there is as it was meant.
std::size_t wrecked_length(std::string_view text, std::size_t offset) {
    std::array<char32_t, 4> next{};
    std::array<std::size_t, 4> ends{};
    std::size_t count = 0, end = offset;
    while (count < next.size() && end < text.size()) {
        next[count] = decode_next(text, end);
        ends[count++] = end;
    }
    const auto length = [&](std::size_t characters) { return ends[characters - 1] - offset; };
    const bool second = count > 1 && was_inner_byte(next[1]), third = second && count > 2 && was_inner_byte(next[2]);
    if (count > 1 && (next[0] == 0xC2 || next[0] == 0xC3) && second) return length(2);
    if (count > 1 && next[0] == 0xC2 && next[1] == U' ') return length(1);  // of a no-break space
    if (count > 1 && next[0] == 0xE2 && next[1] == 0x20AC) return length(third ? 3 : 2);
    if (count > 2 && (next[0] == 0xE2 || next[0] == 0xEF) && third) return length(3);
    if (count > 3 && next[0] == 0xF0 && third && was_inner_byte(next[3])) return length(4);
    return 0;
}

}  // namespace

bool is_any_space(char32_t character) {
    return character == U' ' || character == U'\t' || character == U'\n' || character == U'\r' || character == 0xA0 ||
           between(character, 0x2000, 0x200A) || character == line_separator || character == paragraph_separator || character == 0x202F ||
           character == 0x205F || character == 0x3000;
}

bool is_invisible(char32_t character) {
    return between(character, 0x200B, 0x200F) || between(character, 0x202A, 0x202E) || between(character, 0x2066, 0x2069) ||
           character == 0x061C || character == 0x180E || character == 0x2060 || character == 0xFEFF || between(character, 0xFE00, 0xFE0F);
}

std::string without_invisible(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; })) return std::string(text);
    std::string result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t start = offset;
        const char32_t character = decode_next(text, offset);
        if (is_invisible(character)) continue;
        if (character == line_separator || character == paragraph_separator)
            result += ' ';
        else
            result.append(text.substr(start, offset - start));
    }
    return result;
}

std::string tidy(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool space = false;
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t character = decode_next(text, offset);
        if (is_invisible(character) || character == soft_hyphen) continue;
        if (is_any_space(character)) {
            space = !result.empty();
            continue;
        }
        if (space) result += ' ';
        space = false;
        append_utf8(result, character);
    }
    return result;
}

std::string code_point(char32_t character) {
    std::array<char, 16> written{};
    std::snprintf(written.data(), written.size(), "U+%04X", static_cast<unsigned>(character));
    return written.data();
}

std::optional<FoundBlemish> find_blemish(std::string_view text, std::size_t from) {
    for (std::size_t offset = from; offset < text.size();) {
        const auto byte = static_cast<unsigned char>(text[offset]);
        if (byte >= 0x20 && byte < 0x7F) {
            ++offset;
            continue;
        }
        const std::size_t start = offset;
        const char32_t character = decode_next(text, offset);
        const auto found = [&](Blemish blemish, std::size_t length) { return FoundBlemish{blemish, start, length, character}; };
        if (is_control(character)) return found(Blemish::control, offset - start);
        if (is_invisible(character)) continue;
        if (character == replacement_character) return found(Blemish::replaced, offset - start);
        if (is_right_to_left(character)) return found(Blemish::right_to_left, offset - start);
        if (is_combining(character)) return found(Blemish::combining, offset - start);
        if (const std::size_t length = wrecked_length(text, start); length > 0) return found(Blemish::wrecked, length);
    }
    return std::nullopt;
}

}  // namespace naskah::text
