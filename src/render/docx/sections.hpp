// w:sectPr: the paper, its margins, and how pages and lines are numbered.
#pragma once

#include <string>

#include "document/block.hpp"
#include "render/docx/furniture.hpp"

namespace naskah::docx {

/// Catchwords have no counterpart: no field shows the next page's first words.
std::string section_properties(const document::Section& section, const Furniture::References& references);

}  // namespace naskah::docx
