// What may stand in an attribute of markup: lengths, numbers, colours, words.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/block.hpp"

namespace naskah::compose {

/// "12pt", "20mm", "1.5cm", "0"; negative ones too. Nothing for other text and beyond 14,400 points, the longest page a PDF may have.
std::optional<document::Length> parse_length(std::string_view text);

/// One to `most` lengths, parted by spaces. Nothing when one is wrong or the number is.
std::optional<std::vector<document::Length>> parse_lengths(std::string_view text, std::size_t most);

/// "1.5": digits with a decimal point, no exponent.
std::optional<double> parse_number(std::string_view text);

/// A whole number, -999,999,999 to 999,999,999.
std::optional<int> parse_integer(std::string_view text);

/// "#e0e0e0".
std::optional<document::Color> parse_color(std::string_view text);

/// "10mm 2* auto": at least one width; shares from 0.01 to 1000.
std::optional<std::vector<document::ColumnWidth>> parse_columns(std::string_view text);

/// "2025-02-28", a day of the calendar.
bool is_iso_date(std::string_view text);

/// The words parted by white space.
std::vector<std::string_view> split_words(std::string_view text);

/// Space, tab, line feed, carriage return: what markup collapses. Not U+00A0.
constexpr bool is_space(char character) {
    return character == ' ' || character == '\n' || character == '\t' || character == '\r';
}

}  // namespace naskah::compose
