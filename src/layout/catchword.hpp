// The catchword: at the foot of a page, the words with which the next one begins, as regulations have it ("Pasal 8 . . .").
#pragma once

#include <vector>

#include "document/block.hpp"
#include "layout/element.hpp"
#include "layout/page_furniture.hpp"

namespace naskah::layout {

/// The catchword of a page, placed on the paper: right-aligned, one line below the text area, or close below it where a footer leaves no
/// more room. Nothing where there is not even that, or where the next page has no text.
std::vector<Item> lay_out_catchword(const std::vector<Item>& next_body, const document::PageFormat& format, const TextArea& area,
                                    const Context& context);

}  // namespace naskah::layout
