#include "bahasa/capitals.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace naskah::bahasa {

namespace {

constexpr char32_t sharp_s = U'ß';

bool is_odd(char32_t character) {
    return (character & 1U) != 0;
}

/// Latin Extended-A and -B: pairs of a capital and the small letter that follows it, with runs where the capital is odd.
char32_t upper_extended(char32_t c) {
    if (c == 0x131) return U'I';
    if (c == 0x17F) return U'S';
    if (c == 0x180) return 0x243;
    if (c == 0x195) return 0x1F6;
    if (c == 0x19A) return 0x23D;
    if (c == 0x19E) return 0x220;
    if (c == 0x1BF) return 0x1F7;
    if (c == 0x1DD) return 0x18E;
    if (c == 0x138 || c == 0x149 || c == 0x18D || c == 0x19B || c == 0x1AA || c == 0x1AB || c == 0x1BA || c == 0x1F0 || c == 0x221)
        return c;
    const bool odd_capitals = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E) || (c >= 0x1CD && c <= 0x1DC);
    if (odd_capitals) return is_odd(c) ? c : c - 1;
    const bool even_capitals = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177) || (c >= 0x182 && c <= 0x185) ||
                               (c >= 0x1A0 && c <= 0x1A5) || (c >= 0x1DE && c <= 0x1EF) || (c >= 0x1F8 && c <= 0x233) ||
                               (c >= 0x246 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1E95) || (c >= 0x1EA0 && c <= 0x1EFF);
    if (even_capitals) return is_odd(c) ? c - 1 : c;
    switch (c) {
        case 0x188:
        case 0x18C:
        case 0x192:
        case 0x199:
        case 0x1A8:
        case 0x1AD:
        case 0x1B0:
        case 0x1B4:
        case 0x1B6:
        case 0x1B9:
        case 0x1BD:
        case 0x1C5:
        case 0x1C8:
        case 0x1CB:
        case 0x1F2:
        case 0x1F5:
        case 0x23C:
        case 0x242:
            return c - 1;
        case 0x1C6:
        case 0x1C9:
        case 0x1CC:
        case 0x1F3:
            return c - 2;
        case 0x1E9B:
            return 0x1E60;
        default:
            return c;
    }
}

}  // namespace

char32_t upper(char32_t c) {
    if (c >= U'a' && c <= U'z') return c - 32;
    if (c < 0xB5) return c;
    if (c == 0xFF) return 0x178;
    if (c >= 0xE0 && c <= 0xFE && c != 0xF7) return c - 32;
    if (c >= 0x100 && c <= 0x24F) return upper_extended(c);
    if (c >= 0x1E00 && c <= 0x1EFF) return upper_extended(c);
    return c;
}

bool is_lower(char32_t character) {
    return character == sharp_s || upper(character) != character;
}

std::string to_upper(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        if (const char c = text[offset]; static_cast<unsigned char>(c) < 0x80) {
            result += text::is_small_letter(c) ? static_cast<char>(c - 'a' + 'A') : c;
            ++offset;
            continue;
        }
        const std::size_t start = offset;
        const char32_t character = text::decode_next(text, offset);
        if (character == sharp_s)
            result += "SS";
        else if (const char32_t capital = upper(character); capital != character)
            text::append_utf8(result, capital);
        else
            result += text.substr(start, offset - start);  // also what is not UTF-8
    }
    return result;
}

std::string capitalise_first(std::string_view text) {
    if (text.empty()) return {};
    std::size_t offset = 0;
    const char32_t character = text::decode_next(text, offset), capital = upper(character);
    if (capital == character) return std::string(text);
    std::string result;
    text::append_utf8(result, capital);
    return result.append(text.substr(offset));
}

std::string capitalise_words(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        result += capitalise_first(text.substr(0, end));
        if (end == std::string_view::npos) break;
        result += ' ';
        text.remove_prefix(end + 1);
    }
    return result;
}

}  // namespace naskah::bahasa
