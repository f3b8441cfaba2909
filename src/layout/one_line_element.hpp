// The commonest paragraph of all, a few words in one style in the cell of a table, made and kept as cheaply as can be.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// The element for a paragraph that is one run of plain text and fits one line; null for any other.
std::unique_ptr<Element> make_one_line(const document::Paragraph& paragraph, Length width, Context& context);

}  // namespace naskah::layout
