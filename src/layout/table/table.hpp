// Tables as elements: column widths are settled once, rows are laid out as pages reach them.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// The element for a table in a given width. Its rows are laid out only when a page reaches them: the table, and what `context` refers
/// to, must outlive the element and its rests; the Context itself is copied.
///
/// Malformed spans are cut to the table (compose has reported them). A header that leaves no room for a row on an empty page, or a cell
/// whose content can never fit, is answered with Fit::nothing and the reason.
std::unique_ptr<Element> make_table(const document::Table& table, Length width, Context& context);

/// The sums of what the columns need at least and at most: a fixed column needs its width, the others what their cells need.
ContentWidth measure_table(const document::Table& table, Context& context);

}  // namespace naskah::layout
