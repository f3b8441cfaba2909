// Columns for units that are in no table of regions: their headers become cells to fill in.
#pragma once

#include "workbook/workbook.hpp"

namespace naskah::forms {

/// Where a placeholder of a code or a name stands for the first time, it becomes a text cell to fill in, with a note; everywhere else it
/// shows what was filled in there. Drop-down lists of such units are left out: their words are not known yet.
void open_blank_units(workbook::Workbook& workbook);

}  // namespace naskah::forms
