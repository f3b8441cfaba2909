// The papers on which documents are printed.
#pragma once

#include <array>
#include <string_view>

#include "document/length.hpp"

namespace naskah::document {

struct Paper {
    std::string_view name;  ///< in markup and profiles
    Length width, height;   ///< upright
};

/// F4 is what Indonesian offices call folio, as it is sold there, in two widths (Permendagri 53/2011 art. 92 has 215 mm, which goes first);
/// A4: ISO 216; letter and legal: ANSI/ASME Y14.1, as printers without F4 have them.
inline constexpr std::array<Paper, 5> papers{{{"f4", Length::of_millimetres(215), Length::of_millimetres(330)},
                                              {"f4-210", Length::of_millimetres(210), Length::of_millimetres(330)},
                                              {"a4", Length::of_millimetres(210), Length::of_millimetres(297)},
                                              {"letter", Length::of_millimetres(215.9), Length::of_millimetres(279.4)},
                                              {"legal", Length::of_millimetres(215.9), Length::of_millimetres(355.6)}}};

}  // namespace naskah::document
