// Words that belong to a number or a date.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/block.hpp"

namespace naskah::compose {

enum class Lines : std::uint8_t {
    short_ones,  ///< of cells: dates ("4 Maret 2025") and short references ("Pasal 7", "ayat (2)", "huruf a", "BAB IV")
    long_ones    ///< also longer ones, "7 (tujuh)", "12.30 WITA", "Rp 1.000.000,00", "(TP PKK)"
};

/// Makes the spaces within such phrases ones at which no line ends: in all paragraphs, also those in lists, label rows and signatures, but
/// not in tables, whose cells are bound as they are read. In short lines they become U+00A0; in long ones a word joiner (U+2060) comes
/// behind them, so that they are widened as the others of their line; so do spaces of justified lines that were written as U+00A0.
/// A word joiner comes before the space within longer phrases ("Tahun 2025", "Nomor 188.45/47/KUM/2025", "tanggal 8 Januari"): there a line
/// ends rather than be very loose or very short; also behind it where a word processor, whose bonds never yield, should have one all the
/// same. Numbers of paragraphs stay as they are.
/// Under signatures, the name of the region stays beside what it is, too ("KABUPATEN BALANGAN").
void bind_phrases(document::Blocks& blocks, Lines lines, std::string_view region = {});

}  // namespace naskah::compose
