// Tables of contents: titles, leader dots and page numbers.
#pragma once

#include <memory>

#include "layout/element.hpp"

namespace naskah::layout {

/// Each entry stays whole. Its number stands at the right edge, in room that no title enters; dots lead from the last line to that room.
std::unique_ptr<Element> make_contents(const document::Contents& contents, Length width, Context& context);

ContentWidth measure_contents(const document::Contents& contents, Context& context);

}  // namespace naskah::layout
