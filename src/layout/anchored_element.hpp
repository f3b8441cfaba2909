// A block that references to pages lead to.
#pragma once

#include <memory>
#include <string>

#include "layout/element.hpp"

namespace naskah::layout {

/// The element with a mark where it begins, when a reference to its page is in the document; else the element itself.
std::unique_ptr<Element> make_anchored(std::unique_ptr<Element> element, const std::string& anchor, const Context& context);

}  // namespace naskah::layout
