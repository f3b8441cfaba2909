// Charts of tables, wherever those came to stand.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "workbook/layout.hpp"
#include "workbook/layout_table.hpp"

namespace naskah::workbook {

/// A table in its place, as charts and formulas need it.
struct TableInPlace {
    PlacedTable placed;
    const Table* description = nullptr;
    std::vector<LeafColumn> columns;
};

/// A chart whose table may stand on a later sheet.
struct PendingChart {
    std::size_t sheet = 0;  ///< of the workbook
    const ChartDescription* description = nullptr;
    std::string title;
    Position place;
};

/// Nothing when the table has no rows, or no such columns in any repetition.
std::optional<Chart> make_chart(const PendingChart& pending, const TableInPlace& table);

/// Gives a chart of amounts an axis in rupiah, juta or miliar, as large as they are, and says so in its title.
void set_money_axis(Chart& chart, const Workbook& workbook);

/// The rows that a chart of this height covers.
int chart_rows(const ChartDescription& chart);

}  // namespace naskah::workbook
