// How wide text will be, roughly: the word processor's own fonts are not at hand when the file is written. Good enough to make room for
// labels and to share out the columns of a table.
#pragma once

#include "document/block.hpp"

namespace naskah::docx {

struct TextWidth {
    document::Length least;  ///< of the longest word
    document::Length most;   ///< of the longest line when no line is broken
};

document::Length text_width(std::string_view text, const document::TextStyle& style);
TextWidth width_of(const document::Inlines& inlines);
/// Of whatever stands in a cell, without its margins.
TextWidth width_of(const document::Blocks& blocks);

/// From the labels to the text of a list in twips: as asked for, or what its widest label needs.
int label_column(const document::List& list);

}  // namespace naskah::docx
