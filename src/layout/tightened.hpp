// A section set more tightly.
#pragma once

#include "document/block.hpp"

namespace naskah::layout {

/// A copy of the section in which line heights, space between blocks and room for signatures are made less: with degree 1 as far as its
/// tightening allows, with degree 0 not at all. What stands in tables stays as it is.
document::Section tightened(const document::Section& section, double degree);

}  // namespace naskah::layout
