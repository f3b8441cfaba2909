// The values that a chart stores with it, for programs that show it without computing.
#pragma once

#include <string>

#include "workbook/workbook.hpp"

namespace naskah::xlsx {

/// The XML of a chart as libxlsxwriter made it, with what the cells of each series show now, formulas included: libxlsxwriter itself stores
/// 0 for each of them. Throws WritingError when the XML isn't that of the chart.
std::string with_values(std::string xml, const workbook::Workbook& workbook, const workbook::Chart& chart);

}  // namespace naskah::xlsx
