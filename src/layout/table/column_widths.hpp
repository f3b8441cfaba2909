// How wide the columns of a table are.
#pragma once

#include <map>
#include <span>
#include <utility>
#include <vector>

#include "layout/element.hpp"
#include "layout/table/grid.hpp"

namespace naskah::layout::table {

/// What the cells of a table ask of its columns, padding and borders included.
struct ColumnNeeds {
    explicit ColumnNeeds(std::size_t columns) : single(columns) {}

    std::vector<ContentWidth> single;                                      ///< by the cells of one column each
    std::map<std::pair<std::size_t, std::size_t>, ContentWidth> spanning;  ///< by the cells of several columns: (count, first) to need
};

/// Measures every cell once, but for those that stand in fixed columns only. `edge` is half the thickest border of the table.
void gather_needs(ColumnNeeds& needs, const document::Table& table, const Grid& part, Length edge, Context& context);

/// Shares `available` among the columns; the sum is never more.
///
/// Fixed columns have their width, fitted ones as much as their content needs at most, and fractions share the rest, each getting what
/// its content needs at least. Where that is too wide, the fitted columns shrink towards their least widths, in proportion to what each can
/// spare. Where even least widths are too wide, nobody starves for a word that cannot be held: columns that hold their words in their fair
/// part of the room keep their least widths, and those that must break words ask for one and a half times their fair part at most (a
/// fitted column's is that of a fraction with the mean of all shares). Fixed columns shrink only where they would leave another column less
/// than `least_column`. Needs that span columns widen their fractions, or else their fitted columns, equally.
std::vector<Length> column_widths(std::span<const document::ColumnWidth> columns, ColumnNeeds needs, Length available, Length least_column);

/// The least and the most width of all columns together.
ContentWidth total_width(std::span<const document::ColumnWidth> columns, ColumnNeeds needs);

}  // namespace naskah::layout::table
