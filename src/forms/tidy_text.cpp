#include "forms/tidy_text.hpp"

#include <array>
#include <cstdio>

#include "bahasa/capitals.hpp"
#include "text/utf8.hpp"

namespace naskah::forms {

namespace {

bool is_space(char32_t character) {
    return character == U' ' || character == U'\t' || character == U'\n' || character == U'\r' || character == 0xA0 ||
           (character >= 0x2000 && character <= 0x200A) || character == 0x202F || character == 0x205F || character == 0x3000;
}

bool is_invisible(char32_t character) {
    return (character >= 0x200B && character <= 0x200D) || character == 0xFEFF || character == 0xAD || character == 0x2060;
}

bool is_forbidden(char32_t character) {
    return (character < 0x20 && character != U'\t' && character != U'\n' && character != U'\r') || character == 0xFFFE ||
           character == 0xFFFF;
}

}  // namespace

std::string tidy(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool space = false;
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t character = text::decode_next(text, offset);
        if (is_invisible(character)) continue;
        if (is_space(character)) {
            space = !result.empty();
            continue;
        }
        if (space) result += ' ';
        space = false;
        text::append_utf8(result, character);
    }
    return result;
}

std::string folded(std::string_view text) {
    return bahasa::to_upper(tidy(text));
}

std::optional<std::string> forbidden_character(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t character = text::decode_next(text, offset);
        if (!is_forbidden(character)) continue;
        std::array<char, 16> written{};
        std::snprintf(written.data(), written.size(), "U+%04X", static_cast<unsigned>(character));
        return std::string(written.data());
    }
    return std::nullopt;
}

}  // namespace naskah::forms
