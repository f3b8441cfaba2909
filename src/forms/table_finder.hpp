// Where a table of a form stands in the workbook that came back: by the titles of its columns, whatever rows and columns were inserted.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "forms/sheet_grid.hpp"
#include "workbook/columns.hpp"

namespace naskah::forms {

struct FoundTable {
    int first_row = 0;         ///< of its header
    int last_header_row = 0;   ///< the body begins below
    std::vector<int> columns;  ///< of each leaf the sheet's column, or -1
    /// Columns with the titles of one that was found already: a copy, and where.
    struct Copy {
        std::size_t leaf = 0;
        int column = 0;
    };
    std::vector<Copy> copies;
    std::size_t comparisons = 0;  ///< of a leaf's titles with a column's: about as many as columns, however many those are
};

/// Looks for the header below a row (-1: from the first one on). Nothing when fewer than half of its titles stand together. Columns of
/// placeholder units, whose header the user fills in, are found by their place among the others.
std::optional<FoundTable> find_table(const SheetGrid& grid, const std::vector<workbook::LeafColumn>& leaves, int header_rows,
                                     int below_row);

}  // namespace naskah::forms
