// Blocks that are what they are: images, rules, empty space, page breaks.
#pragma once

#include <memory>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// How far from the left something stands in so much free room.
Length aligned(document::Alignment alignment, Length free);

/// What something is and where it was written, for the reason when it doesn't fit.
struct Named {
    std::string what;
    document::Origin origin;
};

/// Items that stay together, with space around them.
std::unique_ptr<Element> make_fixed(std::vector<Item> items, Named named, Length height, Length space_before, Length space_after);

/// An image wider than its column is made smaller, with a warning.
std::unique_ptr<Element> make_image(const document::Image& image, Length width, Context& context);

/// A line, or two, across the column.
std::unique_ptr<Element> make_rule(const document::Rule& rule, Length width);

/// Empty space; what does not fit at the foot of a page is dropped.
std::unique_ptr<Element> make_spacer(const document::Spacer& spacer);

/// Places nothing; the column of a section ends its page there.
std::unique_ptr<Element> make_page_break();

}  // namespace naskah::layout
