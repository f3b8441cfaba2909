// The heads of arrows.
#pragma once

#include <vector>

#include "document/drawing.hpp"
#include "layout/frame.hpp"

namespace naskah::layout {

/// Takes the ends of the contour back into the heads that the shape asks for, and returns these: filled triangles. A contour without
/// length has none.
std::vector<Path> take_arrows(document::Shape& shape);

}  // namespace naskah::layout
