// A table of a form as its live checks see it: its cells to fill in, and where their values and statuses are computed.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "workbook/layout.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

struct LiveCell {
    int column = 0;  ///< from the first column with entries
    const workbook::Entry* entry = nullptr;
    std::optional<workbook::Validation> rule;
    bool of_details = false;
    std::optional<workbook::Position> same_as;  ///< on the form's sheet: the computed cell that it must equal
};

struct LiveTable {
    const workbook::PlacedTable* placed = nullptr;
    workbook::Range entries;                    ///< on the form's sheet: from the first cell to fill in to the last
    int block_row = 0;                          ///< of the checks' sheet, where its blocks begin
    std::vector<std::vector<LiveCell>> cells;   ///< by row; none of headings
    std::map<std::string, int> row_of_number;   ///< by what its cell with `kunci` shows
    std::map<std::string, int> column_of_unit;  ///< by the code of its column
    std::string entries_name, status_name;      ///< names of the areas

    int rows() const { return entries.last.row - entries.first.row + 1; }
    int width() const { return entries.last.column - entries.first.column + 1; }
    bool is_given() const { return !placed->description->list.empty(); }
    bool is_matrix() const { return placed->description->cells_are_items; }
    bool has_whole_numbers() const;
    /// On the form's sheet.
    workbook::Position first_cell() const;

    // On the checks' sheet.
    workbook::Position value_place(int row, int column) const { return {block_row + row, column}; }
    workbook::Position status_place(int row, int column) const { return {block_row + row, width() + 1 + column}; }
    workbook::Position begun_place(int row, bool of_details) const { return {block_row + row, 2 * (width() + 1) + (of_details ? 1 : 0)}; }
    workbook::Range statuses() const { return {status_place(0, 0), status_place(rows() - 1, width() - 1)}; }
    workbook::Range begun() const { return {begun_place(0, false), begun_place(rows() - 1, false)}; }
    /// The values of a row, of its details or beside them; nothing when there are none.
    std::optional<workbook::Range> part(int row, bool of_details) const;

    /// How many cells of a matrix are to be filled in, as a formula: columns of units without a code don't count.
    std::string all_cells() const;
    /// The same now.
    int known_cells() const;
};

/// Nothing when the table has no cells to fill in.
std::optional<LiveTable> live_table(const workbook::PlacedTable& placed, const workbook::Sheet& sheet, int block_row);

}  // namespace naskah::forms
