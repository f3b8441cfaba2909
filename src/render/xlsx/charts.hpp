// Charts of a sheet.
#pragma once

#include "render/xlsx/library.hpp"
#include "workbook/workbook.hpp"

namespace naskah::xlsx {

/// All sheets that the charts refer to must be in the book already.
void write_charts(lxw_workbook* book, lxw_worksheet* target, const workbook::Sheet& sheet);

}  // namespace naskah::xlsx
