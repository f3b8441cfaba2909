// Numbers of lists, headings and paragraphs: the form of a number as markup writes it, and numbers written in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/block.hpp"

namespace naskah::compose {

/// The form of a number, written as the first one: "BAB I", "Pasal 1", "Bagian Kesatu", "A.", "(1)". Its last word is 1, a, A, I or Kesatu,
/// alone or as "1.", "1)" or "(1)"; what stands before that word stands before every number. Words are parted by spaces or U+00A0.
/// Nothing for any other text.
std::optional<document::NumberFormat> parse_number_format(std::string_view pattern);

/// The greatest number that is written in these numerals: 3999 in Roman ones, 9999 in the others.
int largest_number(document::Numerals numerals);

/// "Pasal 7", "(g)", "BAB VII", "Bagian Ketujuh". A number that the numerals don't have (0, or more than 3999 in Roman ones) is written
/// in figures.
std::string write_number(const document::NumberFormat& format, int number);

}  // namespace naskah::compose
