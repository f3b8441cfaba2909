// Letters, digits and blanks of ASCII: never dependent on the locale; bytes of other characters are left as they are.
#pragma once

#include <string>
#include <string_view>

namespace naskah::text {

/// What XML calls white space.
inline constexpr std::string_view blanks = " \t\r\n";

constexpr bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
constexpr bool is_small_letter(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_letter(char c) {
    return is_small_letter(c) || is_capital(c);
}
constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
/// Whether there is a digit and nothing else.
constexpr bool all_digits(std::string_view text) {
    for (const char c : text) {
        if (!is_digit(c)) return false;
    }
    return !text.empty();
}
constexpr bool is_letter_or_digit(char c) {
    return is_letter(c) || is_digit(c);
}
constexpr char lower_case(char c) {
    return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower_case(std::string_view text);

/// Without the characters of `what` at both ends.
std::string_view trimmed(std::string_view text, std::string_view what = blanks);

/// White space collapsed to single spaces, none at the ends.
std::string collapse_spaces(std::string_view text);

}  // namespace naskah::text
