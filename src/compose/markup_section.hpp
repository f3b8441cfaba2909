// <section>: the paper, the margins, what stands on every page, and the blocks.
#pragma once

#include "compose/markup_reader.hpp"

namespace naskah::compose {

document::Section read_section(MarkupReader& reader, const pugi::xml_node& node, const Surroundings& around);

}  // namespace naskah::compose
