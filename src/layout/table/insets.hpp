// How far a cell's content stays from the grid lines around it.
#pragma once

#include "document/block.hpp"

namespace naskah::layout::table {

struct Insets {
    document::Length left, top, right, bottom;

    document::Length across() const { return left + right; }
    document::Length down() const { return top + bottom; }
};

/// The borders of a cell: its own, or the table's on all sides.
inline document::Borders borders_of(const document::Table& table, const document::Cell& cell) {
    return cell.borders.value_or(document::Borders{table.border, table.border, table.border, table.border});
}

/// The part of a border that lies on one side of its grid line, rounded up.
inline document::Length half(document::Length border) {
    return document::Length::of_units((border.units() + 1) / 2);
}

/// The padding, and the half of the cell's border that lies inside it; at least `edge`, half the thickest border of the table, because a
/// neighbour may have a thicker one.
inline Insets insets_of(const document::Table& table, const document::Cell& cell, document::Length edge) {
    using document::larger;
    const document::Borders borders = borders_of(table, cell);
    const document::Length across = cell.padding.value_or(table.padding_horizontal);
    const document::Length down = cell.padding.value_or(table.padding_vertical);
    return {larger(across + half(borders.left), edge), larger(down + half(borders.top), edge), larger(across + half(borders.right), edge),
            larger(down + half(borders.bottom), edge)};
}

}  // namespace naskah::layout::table
