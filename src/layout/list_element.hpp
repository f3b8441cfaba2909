// Lists: items with hanging text, one below the other.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

std::unique_ptr<Element> make_list(const document::List& list, Length width, Context& context);

ContentWidth measure_list(const document::List& list, Context& context);

}  // namespace naskah::layout
