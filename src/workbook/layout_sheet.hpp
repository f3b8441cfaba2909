// One sheet of a workbook, from its description and the records that it sees.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "workbook/layout_charts.hpp"
#include "workbook/layout_entries.hpp"
#include "workbook/layout_print.hpp"
#include "workbook/layout_table.hpp"
#include "workbook/layout_text.hpp"

namespace naskah::workbook {

/// What all sheets of a workbook share while it is made.
struct Workshop {
    Workbook& workbook;
    Lookup& lookup;
    EntryLists& lists;
    TextFitter fitter;
    std::vector<TableInPlace>& tables;
    std::vector<PendingChart>& charts;
    std::vector<PrintPlan>& prints;  ///< one for each sheet
    std::optional<PlacedProgress>& progress;
    int sheets_to_fill = 0;
    std::vector<std::pair<std::string, bool>> sheet_names;  ///< of all sheets, in their order, and whether they are seen
};

/// A sheet of this name; `scope`: the sheet's item and the record. Its tables and charts, and what is known of its pages, are added to the
/// workshop's.
Sheet make_sheet(const SheetDescription& description, const std::string& name, const std::vector<const record::Record*>& scope,
                 Workshop& shop);

}  // namespace naskah::workbook
