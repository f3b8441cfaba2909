// Cells of a given matrix that ought to be filled in and are not: told by column and by row, so that a form which was filled in by a third
// is not hundreds of lines.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "forms/form_problems.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

class MissingCells {
 public:
    /// `columns`: how messages call the columns of entries that the table has, by number.
    explicit MissingCells(std::vector<std::string> columns) : columns_(std::move(columns)) {}

    /// A row that is there, with its label ("3"); the cells that follow are its own.
    void begin_row(std::string label) { rows_.push_back({std::move(label), {}}); }
    /// `hint`: what is said of the cell alone.
    void add(std::size_t column, workbook::Position place, std::string hint);

    /// Columns that are all blank, then rows that are, then what is left of each row. N086, each at the cells that it speaks of.
    void tell(const std::string& sheet, FormProblems& problems) const;

 private:
    struct Cell {
        std::size_t column = 0;
        workbook::Position place;
        std::string hint;
    };
    struct Row {
        std::string label;
        std::vector<Cell> cells;
    };
    std::vector<bool> blank_columns() const;

    std::vector<std::string> columns_;
    std::vector<Row> rows_;
};

}  // namespace naskah::forms
