#include "bahasa/roman.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace naskah::bahasa {

std::optional<std::string> roman(std::int64_t number) {
    constexpr std::array<std::pair<std::int64_t, std::string_view>, 13> numerals = {{{1000, "M"},
                                                                                     {900, "CM"},
                                                                                     {500, "D"},
                                                                                     {400, "CD"},
                                                                                     {100, "C"},
                                                                                     {90, "XC"},
                                                                                     {50, "L"},
                                                                                     {40, "XL"},
                                                                                     {10, "X"},
                                                                                     {9, "IX"},
                                                                                     {5, "V"},
                                                                                     {4, "IV"},
                                                                                     {1, "I"}}};
    if (number < 1 || number > 3999) return std::nullopt;
    std::string text;
    for (const auto& [value, numeral] : numerals) {
        for (; number >= value; number -= value) text += numeral;
    }
    return text;
}

std::optional<std::string> letter_label(std::int64_t number) {
    if (number < 1) return std::nullopt;
    std::string text;
    for (; number > 0; number = (number - 1) / 26) text += static_cast<char>('a' + (number - 1) % 26);
    std::reverse(text.begin(), text.end());
    return text;
}

}  // namespace naskah::bahasa
