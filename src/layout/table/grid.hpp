// Where the cells of a table's part (its header, its body) stand on the grid of its columns and rows.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "document/block.hpp"

namespace naskah::layout::table {

/// A cell and the places that it covers; `last_row` and `last_column` are inside.
struct GridCell {
    const document::Cell* cell = nullptr;
    std::uint32_t first_row = 0, last_row = 0;
    std::uint32_t first_column = 0, last_column = 0;

    bool spans_rows() const { return last_row > first_row; }
    bool spans_columns() const { return last_column > first_column; }
};

/// Every place belongs to one cell or to none; every cell covers a rectangle of at least one place. A span that would leave the part or
/// run into a cell hanging down from above is cut, and a cell for which its row has no free place is left out (compose has reported both).
class Grid {
 public:
    static constexpr std::int32_t nobody = -1;

    Grid() = default;
    /// Refers to the rows' cells: the rows must outlive the grid.
    Grid(std::span<const document::Row> rows, std::size_t columns);

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_; }
    const std::vector<GridCell>& cells() const { return cells_; }
    /// The index of the cell that covers a place, or `nobody`.
    std::int32_t owner(std::size_t row, std::size_t column) const { return owners_[row * columns_ + column]; }
    /// The thickest border that a cell has of its own.
    document::Length thickest_border() const { return thickest_border_; }

 private:
    void place(const document::Cell& cell, std::size_t row, std::size_t column);

    std::size_t rows_ = 0, columns_ = 0;
    std::vector<GridCell> cells_;
    std::vector<std::int32_t> owners_;
    document::Length thickest_border_;
};

}  // namespace naskah::layout::table
