// Text and the elements inside text, with white space collapsed.
#pragma once

#include "compose/markup_reader.hpp"

namespace naskah::compose {

/// Whether an element stands inside text: b, i, u, sup, sub, br, a, ref, span, page, pages.
bool is_inline(std::string_view element);

/// Whether a node is text with more in it than white space that collapses.
bool is_visible_text(const pugi::xml_node& node);

/// Everything inside an element as one paragraph's text: runs of one style each; white space collapsed across elements, none at the ends
/// and at line breaks. `style` is the text style of the element itself. A `number`, when there is one, stands first, in a run of its own.
document::Inlines read_inlines(MarkupReader& reader, const pugi::xml_node& parent, const document::TextStyle& style,
                               const MarkupContext& around, std::string_view number = {});

}  // namespace naskah::compose
