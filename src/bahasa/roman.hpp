// Labels of lists and headings: Roman numerals and letters.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace naskah::bahasa {

/// A Roman numeral in capitals: 4 "IV", 2024 "MMXXIV". Nothing outside 1 to 3999.
std::optional<std::string> roman(std::int64_t number);

/// A letter label in small letters: 1 "a", 26 "z", 27 "aa", 52 "az", 53 "ba". Nothing below 1.
std::optional<std::string> letter_label(std::int64_t number);

}  // namespace naskah::bahasa
