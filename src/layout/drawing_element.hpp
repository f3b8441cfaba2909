// Drawings: shapes and labels placed as they are, never split and never made smaller.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// A drawing wider than its column, and whatever would stand outside of the drawing, is an error in `context.errors`.
std::unique_ptr<Element> make_drawing(const document::Drawing& drawing, Length width, Context& context);

}  // namespace naskah::layout
