// A paragraph as an element: its lines, and where they may be parted by the end of a page.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// Lays the lines out at once. A page ends at least two lines after the beginning and two before the end of a paragraph; a paragraph
/// without any inlines has no height, one with an empty run has one empty line.
std::unique_ptr<Element> make_paragraph(const document::Paragraph& paragraph, Length width, Context& context);

ContentWidth measure_paragraph(const document::Paragraph& paragraph, Context& context);

}  // namespace naskah::layout
