// A section set more tightly.
#pragma once

#include "document/block.hpp"

namespace naskah::layout {

/// Makes line heights, space between blocks and room for signatures of a section less: with degree 1 as far as its tightening allows, with
/// degree 0 not at all. What stands in tables stays as it is, and so do the blocks' places in memory.
void tighten(document::Section& section, double degree);

/// A copy of the section, tightened.
document::Section tightened(const document::Section& section, double degree);

}  // namespace naskah::layout
