// Words that belong to a number or a date, where lines are short.
#pragma once

#include "document/block.hpp"

namespace naskah::compose {

/// Makes the spaces within dates ("4 Maret 2025") and short references ("Pasal 7", "ayat (2)", "huruf a", "BAB IV") such that no line ends
/// there (U+00A0): in the paragraphs of a cell, also those in lists and label rows. What stands in two styles is left as it is.
void bind_phrases(document::Blocks& blocks);

}  // namespace naskah::compose
