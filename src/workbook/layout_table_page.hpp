// Writes a table's header, rows and total row into a sheet.
#pragma once

#include <vector>

#include "workbook/layout_entries.hpp"
#include "workbook/layout_page.hpp"
#include "workbook/layout_table.hpp"

namespace naskah::workbook {

/// Writes the table from the page's row on, its first column in column A, and moves below it. `lists`: of each column its drop-down list,
/// or null. Its contents are taken out of it. What goes beyond Excel's limits is told to `lookup`.
PlacedTable write_table(TableBody& body, const std::vector<const EntryLists::Words*>& lists, Page& page, Lookup& lookup);

}  // namespace naskah::workbook
