// Lists: items with hanging text, one below the other.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// Labels that need more than the label width widen it for all items, up to half of the room; wider ones are broken into lines.
std::unique_ptr<Element> make_list(const document::List& list, Length width, Context& context);

ContentWidth measure_list(const document::List& list, Context& context);

}  // namespace naskah::layout
