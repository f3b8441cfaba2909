// Blocks: paragraphs, headings, rules, pictures, and what holds blocks itself. Lists, tables and signature grids have files of their own.
#pragma once

#include "compose/markup_inlines.hpp"
#include "compose/markup_reader.hpp"

namespace naskah::compose {

/// The blocks inside an element that holds blocks only.
document::Blocks read_blocks(MarkupReader& reader, const pugi::xml_node& parent, const MarkupContext& around);

/// Inside an element that holds text or blocks: text becomes one paragraph, nothing at all becomes no block.
document::Blocks read_content(MarkupReader& reader, const pugi::xml_node& parent, const MarkupContext& around);

/// The attributes of an element whose text is a paragraph: align, size, bold. They hold for blocks inside it too.
void read_content_style(Attributes& attributes, MarkupContext& around);

/// <ol> and <ul>; <labels>.
document::List read_list(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around);
document::LabelRows read_labels(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around);

document::Table read_table(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around);
document::SignatureGrid read_signatures(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around);

/// Nothing after an error.
std::optional<document::Image> read_image(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around);

document::ChartPlace read_chart(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around);

/// Nothing after an error.
std::optional<document::Drawing> read_drawing(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around);

/// The error for text where only elements may stand.
void loose_text(MarkupReader& reader, const pugi::xml_node& text);

/// Calls `use` for each element inside; text that is not white space is an error.
template <class Use>
void for_each_element(MarkupReader& reader, const pugi::xml_node& parent, Use use) {
    for (const pugi::xml_node& node : parent.children()) {
        if (node.type() == pugi::node_element) {
            use(node);
        } else if (is_visible_text(node)) {
            loose_text(reader, node);
        }
    }
}

}  // namespace naskah::compose
