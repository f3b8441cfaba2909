// Where what stands in blocks was written.
#pragma once

#include "document/block.hpp"

namespace naskah::layout {

/// Of the first text, picture or drawing whose origin is known; of the words of a text, of those most of which were written in one place.
document::Origin origin_of(const document::Inlines& inlines);
document::Origin origin_of(const document::Blocks& blocks);

}  // namespace naskah::layout
