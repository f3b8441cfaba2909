// Rows of label, separator and content, the separators under each other.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// Without a width of their own the labels take what the widest needs, at most half of the room; wider labels are broken into lines.
std::unique_ptr<Element> make_label_rows(const document::LabelRows& rows, Length width, Context& context);

ContentWidth measure_label_rows(const document::LabelRows& rows, Context& context);

}  // namespace naskah::layout
