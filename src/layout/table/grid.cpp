#include "layout/table/grid.hpp"

#include <algorithm>

namespace naskah::layout::table {

namespace {

/// A span as written, at least 1 and at most what there is room for.
std::size_t clamped(int span, std::size_t most) {
    return std::min(static_cast<std::size_t>(std::max(span, 1)), most);
}

document::Length thickest(const document::Borders& borders) {
    using document::larger;
    return larger(larger(borders.left, borders.right), larger(borders.top, borders.bottom));
}

}  // namespace

Grid::Grid(std::span<const document::Row> rows, std::size_t columns)
    : rows_(rows.size()), columns_(columns), owners_(rows.size() * columns, nobody) {
    std::size_t cells = 0;
    for (const document::Row& row : rows) cells += row.cells.size();
    cells_.reserve(cells);
    for (std::size_t row = 0; row < rows_; ++row) {
        std::size_t column = 0;
        for (const document::Cell& cell : rows[row].cells) {
            while (column < columns_ && owner(row, column) != nobody) ++column;
            if (column == columns_) break;
            place(cell, row, column);
        }
    }
}

void Grid::place(const document::Cell& cell, std::size_t row, std::size_t column) {
    std::size_t last_column = column;
    const std::size_t column_end = column + clamped(cell.column_span, columns_ - column);
    while (last_column + 1 < column_end && owner(row, last_column + 1) == nobody) ++last_column;
    const std::size_t last_row = row + clamped(cell.row_span, rows_ - row) - 1;

    const auto index = static_cast<std::int32_t>(cells_.size());
    // Below a free place all places are free: whatever covers one of them would have begun above and covered the free one too.
    for (std::size_t covered = row; covered <= last_row; ++covered) {
        const auto first = owners_.begin() + static_cast<std::ptrdiff_t>(covered * columns_ + column);
        std::fill(first, first + static_cast<std::ptrdiff_t>(last_column - column + 1), index);
    }
    cells_.push_back({&cell, static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(last_row), static_cast<std::uint32_t>(column),
                      static_cast<std::uint32_t>(last_column)});
    if (cell.borders) thickest_border_ = document::larger(thickest_border_, thickest(*cell.borders));
}

}  // namespace naskah::layout::table
