// What is never broken: numbers, amounts, dates, NIP, codes, references.
#pragma once

#include <string_view>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// Whether a word, with the punctuation around it, is one of them: it has a figure, and is no address of the web or of mail.
bool is_atom(std::string_view word);

/// The widest of them in blocks, as far as one may be wider than `room`; else zero. Quicker than measure() where nothing is that wide.
Length widest_atom_beyond(const document::Blocks& blocks, Length room, Context& context);

}  // namespace naskah::layout
