// How wide the columns of a sheet want to be.
#pragma once

#include <vector>

#include "workbook/layout_entries.hpp"
#include "workbook/layout_table.hpp"
#include "workbook/layout_text.hpp"
#include "workbook/template.hpp"

namespace naskah::workbook {

/// The widths that a table's columns need, from its header, body and total row.
std::vector<double> column_widths(const TableBody& body, const std::vector<const EntryLists::Words*>& lists, const TextFitter& fitter);

/// The number format of a cell's content in a column.
NumberFormat number_format(const ColumnPlan& plan, const Content& content);

/// The height of a title read from below, in points, and what it takes to hold it.
double upright_height(double text_width);

}  // namespace naskah::workbook
