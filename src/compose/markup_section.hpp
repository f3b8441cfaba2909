// <section>: the paper, the margins, what stands on every page, and the blocks.
#pragma once

#include "compose/markup_reader.hpp"

namespace naskah::compose {

/// A watermark as <watermark> makes it without attributes: 72 points, bold, light grey.
document::Watermark make_watermark(std::string text, document::Family family);

document::Section read_section(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around);

}  // namespace naskah::compose
