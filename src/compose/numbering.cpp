#include "compose/numbering.hpp"

#include <algorithm>
#include <array>

#include "bahasa/capitals.hpp"
#include "bahasa/ordinal.hpp"
#include "bahasa/roman.hpp"

namespace naskah::compose {

using document::NumberFormat;
using document::Numerals;

namespace {

constexpr int largest_roman = 3999, largest_other = 9999;
constexpr std::string_view no_break_space = "\u00a0";

/// The first number in each kind of numerals, by which a form is known.
struct FirstNumber {
    std::string_view word;
    Numerals numerals;
};
constexpr std::array<FirstNumber, 5> first_numbers{{{"1", Numerals::figures},
                                                    {"a", Numerals::letters},
                                                    {"A", Numerals::capital_letters},
                                                    {"I", Numerals::roman},
                                                    {"Kesatu", Numerals::ordinals}}};

/// Where the last word of a text begins.
std::size_t last_word(std::string_view text) {
    const std::size_t space = text.rfind(' '), no_break = text.rfind(no_break_space);
    const std::size_t behind_space = space == std::string_view::npos ? 0 : space + 1;
    const std::size_t behind_no_break = no_break == std::string_view::npos ? 0 : no_break + no_break_space.size();
    return std::max(behind_space, behind_no_break);
}

/// The number without the signs around it: "(1)", "1)" and "1." are 1.
std::string_view without_signs(std::string_view word) {
    if (word.starts_with('(') && word.ends_with(')')) return word.substr(1, word.size() - 2);
    if (word.ends_with(')') || word.ends_with('.')) return word.substr(0, word.size() - 1);
    return word;
}

std::optional<std::string> numeral(Numerals numerals, int number) {
    switch (numerals) {
        case Numerals::figures:
            return std::to_string(number);
        case Numerals::letters:
            return bahasa::letter_label(number);
        case Numerals::capital_letters:
            if (const auto letters = bahasa::letter_label(number)) return bahasa::to_upper(*letters);
            return std::nullopt;
        case Numerals::roman:
            return bahasa::roman(number);
        case Numerals::ordinals:
            return bahasa::ordinal(number);
    }
    return std::nullopt;
}

}  // namespace

std::optional<NumberFormat> parse_number_format(std::string_view pattern) {
    const std::string_view word = pattern.substr(last_word(pattern));
    const std::string_view number = word.empty() ? word : without_signs(word);
    for (const FirstNumber& first : first_numbers) {
        if (number != first.word) continue;
        const auto begin = static_cast<std::size_t>(number.data() - pattern.data());
        return NumberFormat{first.numerals, std::string(pattern.substr(0, begin)), std::string(pattern.substr(begin + number.size()))};
    }
    return std::nullopt;
}

int largest_number(Numerals numerals) {
    return numerals == Numerals::roman ? largest_roman : largest_other;
}

std::string write_number(const NumberFormat& format, int number) {
    return format.before + numeral(format.numerals, number).value_or(std::to_string(number)) + format.after;
}

}  // namespace naskah::compose
