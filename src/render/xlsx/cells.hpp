// Cells and merged areas.
#pragma once

#include "render/xlsx/formats.hpp"

namespace naskah::xlsx {

/// Writes the sheet's merges and then its cells, which take the merges' first cells over.
void write_cells(lxw_worksheet* target, const workbook::Sheet& sheet, Formats& formats);

}  // namespace naskah::xlsx
