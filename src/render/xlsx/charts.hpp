// Charts of a sheet.
#pragma once

#include "render/xlsx/library.hpp"
#include "workbook/workbook.hpp"

namespace naskah::xlsx {

/// Writes the charts of one of the workbook's sheets.
void write_charts(lxw_workbook* book, lxw_worksheet* target, const workbook::Sheet& sheet);

}  // namespace naskah::xlsx
