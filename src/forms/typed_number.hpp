// Numbers as people type them into cells, and as spreadsheets store them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace naskah::forms {

/// Digits of a number that are taken from a cell: what a double holds surely, and how many of them after the decimal sign.
inline constexpr std::size_t most_digits = 15, most_places = 9;

/// An exact decimal number in parts: -1234,5 is {true, "1234", "5"}.
struct TypedNumber {
    bool negative = false;
    std::string whole = "0";  ///< without leading zeros
    std::string fraction;     ///< without trailing zeros
    bool percent = false;     ///< a percent sign was typed behind it

    bool is_whole() const { return fraction.empty(); }
    double value() const;
    /// "-1234,5": as the XML of an input has it.
    std::string written() const;
    /// The same with a dot, as codes are written.
    std::string with_dot() const;
};

/// "1.234", "1,5", "1.234,50", "1,234.50", "1 234", "Rp 1.500.000,-", "90 %", "'12"; a dash alone is 0 (nihil). One dot or comma between
/// groups of three is read as Indonesian: "1.234" is 1234, "1,234" is 1,234. The text is tidy (text/tidying.hpp). Nothing when it is no
/// number.
std::optional<TypedNumber> parse_typed_number(std::string_view text);

/// A cell's number, to 15 digits and at most nine places: what the spreadsheet shows, not the noise of binary fractions. Nothing from 10^15
/// on: digits are lost there.
std::optional<TypedNumber> typed_number(double value);

}  // namespace naskah::forms
