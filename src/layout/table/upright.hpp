// Heads that run from below to above, for columns that are narrower than the words at their head.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"
#include "layout/table/grid.hpp"

namespace naskah::layout::table {

/// How much room turned content takes: along its lines, which is its height on paper, and across them.
struct UprightExtent {
    Length along, across;
};
UprightExtent upright_extent(const document::Blocks& content, Context& context);

/// Content of a cell turned a quarter, in the middle of a width. Only its text is shown; it is never split.
std::unique_ptr<Element> make_upright(const document::Blocks& content, Length width, Context& context);

/// Whether a header has cells that may be turned and are not.
bool may_turn(const document::Table& table);

/// The table with all of them turned, and its header's rows as high as they need. `padding`: above and below a cell's content.
document::Table with_turned_heads(const document::Table& table, Length padding, Context& context);

}  // namespace naskah::layout::table
