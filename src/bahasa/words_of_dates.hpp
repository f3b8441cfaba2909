// The words of a date within a text, which no line's end divides.
#pragma once

#include <cstddef>
#include <string_view>

namespace naskah::bahasa {

/// Whether the word from byte `begin` to `end` of a line is the month of a date ("28 Februari", "Februari 2025", "bulan Februari") or
/// "tanggal" before a day ("tanggal 28"). Spaces between words may be U+00A0.
bool is_word_of_date(std::string_view line, std::size_t begin, std::size_t end);

}  // namespace naskah::bahasa
