// Numbers of lines in the left margin, by which drafts are talked about.
#pragma once

#include <vector>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// The numbers of every `step`-th line of text of a page's body, which stands placed on the paper: 8 points, grey, right-aligned 6 mm left
/// of the text area, at least 2 mm from the paper's edge. Text at about the same height is one line. Nothing where the margin is too
/// narrow for a number.
std::vector<Item> lay_out_line_numbers(const std::vector<Item>& body, int step, const document::PageFormat& format, const Context& context);

}  // namespace naskah::layout
