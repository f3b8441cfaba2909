// Blocks that stay on one page.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// Placed whole, on the next page when this one has too little room. What is higher than a page is broken as if it were not kept together.
std::unique_ptr<Element> make_keep_together(const document::KeepTogether& block, Length width, Context& context);

}  // namespace naskah::layout
