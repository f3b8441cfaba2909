// The values that a chart stores with it, for programs that show it without computing.
#pragma once

#include "render/xlsx/library.hpp"
#include "workbook/workbook.hpp"

namespace naskah::xlsx {

enum class ChartRole { categories, values };

/// Gives a series' range what its cells show now, formulas included: libxlsxwriter itself would store 0 for each of them.
void store_values(lxw_series_range* range, const workbook::Workbook& workbook, const std::string& sheet, const workbook::Range& cells,
                  ChartRole role);

}  // namespace naskah::xlsx
