#include "workbook/text_validity.hpp"

#include <algorithm>
#include <cstdio>

#include "bahasa/number.hpp"
#include "text/utf8.hpp"
#include "workbook/limits.hpp"

namespace naskah::workbook {

namespace {

/// XML 1.0's Char without the carriage return.
bool can_be_written(char32_t character) {
    if (character < 0x20) return character == U'\t' || character == U'\n';
    return character != 0xFFFE && character != 0xFFFF;
}

std::optional<std::string> character_problem(std::string_view text) {
    if (!text::valid_utf8(text)) return "teks bukan UTF-8";
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = text::decode_next(text, at);
        if (can_be_written(character)) continue;
        char code[16];
        std::snprintf(code, sizeof code, "U+%04X", static_cast<unsigned>(character));
        return std::string("teks memuat karakter kendali ") + code;
    }
    return std::nullopt;
}

std::string too_long(const char* what, std::size_t length, std::size_t limit) {
    return std::string(what) + " " + bahasa::format_integer(static_cast<std::int64_t>(length)) + " karakter, paling banyak " +
           bahasa::format_integer(static_cast<std::int64_t>(limit));
}

/// The length of the longest text between quotes.
std::size_t longest_quoted_text(std::string_view formula) {
    std::size_t longest = 0;
    for (std::size_t open = formula.find('"'); open != std::string_view::npos;) {
        std::size_t close = formula.find('"', open + 1);
        while (close != std::string_view::npos && close + 1 < formula.size() && formula[close + 1] == '"') {
            close = formula.find('"', close + 2);
        }
        if (close == std::string_view::npos) break;
        longest = std::max(longest, excel_length(formula.substr(open + 1, close - open - 1)));
        open = formula.find('"', close + 1);
    }
    return longest;
}

}  // namespace

std::size_t excel_length(std::string_view text) {
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size();) length += text::decode_next(text, at) > 0xFFFF ? 2 : 1;
    return length;
}

std::optional<std::string> text_problem(std::string_view text, std::size_t limit) {
    if (std::optional<std::string> problem = character_problem(text)) return problem;
    if (text.size() <= limit) return std::nullopt;  // never more characters than bytes
    const std::size_t length = excel_length(text);
    if (length > limit) return too_long("teks", length, limit);
    return std::nullopt;
}

std::optional<std::string> formula_text_problem(std::string_view formula) {
    if (formula.empty()) return "rumus kosong";
    if (formula.front() == '=') return "rumus ditulis tanpa \"=\" di depannya";
    if (std::optional<std::string> problem = character_problem(formula)) return "rumus: " + *problem;
    if (const std::size_t length = excel_length(formula); length > formula_limit) return too_long("rumus", length, formula_limit);
    if (const std::size_t length = longest_quoted_text(formula); length > formula_text_limit) {
        return too_long("teks di antara tanda kutip dalam rumus", length, formula_text_limit);
    }
    return std::nullopt;
}

}  // namespace naskah::workbook
