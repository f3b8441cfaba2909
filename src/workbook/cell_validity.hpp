// Cells: their order, places, formats and values.
#pragma once

#include "workbook/findings.hpp"

namespace naskah::workbook {

/// Finds cells out of order, beyond the limits, with a format that isn't there, or with a value that a workbook can't hold.
void check_cells(const Workbook& workbook, const Sheet& sheet, Findings& findings);

}  // namespace naskah::workbook
