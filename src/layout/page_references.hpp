// References to pages, which are known only when the pages are: what was found on one pass over the document serves the next one.
#pragma once

#include <map>
#include <string>

#include "document/block.hpp"
#include "layout/metrics.hpp"

namespace naskah::layout {

/// What a pass over the document knows of the pages that are referred to.
struct PageReferences {
    /// All that references and tables of contents lead to, and where the first of each was written.
    std::map<std::string, document::Origin, std::less<>> anchors;
    document::PageLabels labels;  ///< as the pass before found them; none yet on the first
    /// On the last pass every number has as much room as any number of these pages may need: then no number moves a line.
    bool reserved = false;
    int figures_to = 0, roman_to = 0;
};

/// What the document refers to; no anchors when nothing in it depends on pages.
PageReferences page_references_of(const document::Document& document);

/// A page number as it is printed: "12", "xii".
std::string page_label(int number, document::PageNumerals numerals);

/// The text of a reference on this pass: what was found before, or a guess.
std::string label_of(const PageReferences& references, const std::string& anchor);

/// The width of a page number.
document::Length label_width(const std::string& label, const document::TextStyle& style, const Metrics& metrics);

/// The room for the number of a reference on this pass.
document::Length label_room(const PageReferences& references, const std::string& anchor, const document::TextStyle& style,
                            const Metrics& metrics);

}  // namespace naskah::layout
