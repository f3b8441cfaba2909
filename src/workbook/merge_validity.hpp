// Merged areas: Excel drops all merges of a sheet when two of them overlap.
#pragma once

#include "workbook/findings.hpp"

namespace naskah::workbook {

/// Finds merges of one cell, beyond the limits, overlapping others, or hiding a value in a cell other than their first. The sheet's cells
/// must ascend for the last of these.
void check_merges(const Sheet& sheet, Findings& findings);

}  // namespace naskah::workbook
