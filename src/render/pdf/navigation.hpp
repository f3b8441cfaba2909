// Ways through a document on a screen: bookmarks and links.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "layout/frame.hpp"
#include "render/pdf/haru.hpp"

namespace naskah::pdf {

/// A URI in ASCII: everything else becomes %XX, as browsers do.
std::string ascii_uri(std::string_view uri);

/// Adds a link to a page of this height.
void add_link(Haru& haru, HPDF_Page page, document::Length page_height, const layout::LinkArea& link);

struct PaintedPage {
    HPDF_Page page;
    document::Length height;
};

/// Adds a link to one of the pages that leads to another; none when that page is not there.
void add_inner_link(Haru& haru, const layout::InnerLink& link, const PaintedPage& from, std::span<const PaintedPage> pages);

/// Adds the outline, nested by level. A heading that skips levels becomes a child of the last one above it; one that points to no page is
/// left out.
void add_outline(Haru& haru, std::span<const layout::Bookmark> bookmarks, std::span<const PaintedPage> pages);

}  // namespace naskah::pdf
