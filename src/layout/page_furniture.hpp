// What is repeated on the pages of a section: headers, footers, the watermark.
#pragma once

#include <vector>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// Where the text of a page stands: between the margins, or between header and footer where these need more.
struct TextArea {
    Length top, height;
    Length foot;  ///< down to where nothing else stands: the upper edge of the footer, or the paper's lower one
};

/// The text area of a section's first page or of its other pages. Page numbers are taken as three digits wide.
TextArea text_area(const document::Section& section, bool first_page, const Context& context);

/// Where that was written which leaves no room for text: the header or the footer, whichever reaches further beyond its margin, else the
/// margins.
document::Origin origin_of_edge(const document::Section& section, bool first_page, const Context& context);

/// The header and the footer of one page, placed on the paper. `context` tells the page's number and their count.
std::vector<Item> lay_out_header(const document::Section& section, bool first_page, Context& context);
std::vector<Item> lay_out_footer(const document::Section& section, bool first_page, Context& context);

/// The watermark across the middle of the page, at 45 degrees, made smaller where the paper is too small for it.
TurnedText lay_out_watermark(const document::Watermark& watermark, const document::PageFormat& format, Context& context);

}  // namespace naskah::layout
