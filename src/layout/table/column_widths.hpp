// How wide the columns of a table are.
#pragma once

#include <map>
#include <span>
#include <utility>
#include <vector>

#include "layout/element.hpp"
#include "layout/table/grid.hpp"

namespace naskah::layout::table {

/// What the cells of a table and its flow ask of its columns, padding and borders included. An atom is what must never be broken: a number
/// or a code, in the header any word.
struct ColumnNeeds {
    explicit ColumnNeeds(std::size_t columns) : single(columns) {}

    std::vector<ContentWidth> single;                                      ///< by the cells of one column each
    std::map<std::pair<std::size_t, std::size_t>, ContentWidth> spanning;  ///< by the cells of several columns: (count, first) to need
};

enum class RowGroup { header, body };

/// Measures every cell once, and with the body the flow; of those that stand in fixed columns only, no more than the atoms that are too
/// wide for them, unless `whole`. `edge` is half the thickest border of the table.
void gather_needs(ColumnNeeds& needs, const document::Table& table, const Grid& grid, RowGroup part, Length edge, Context& context,
                  bool whole = false);

/// Shares `available` among the columns; the sum is never more.
///
/// Fixed columns have their width, fitted ones as much as their content needs at most, and fractions share the rest, each getting what
/// its content needs at least. Where that is too wide, the fitted columns shrink towards their least widths, in proportion to what each can
/// spare. Where even least widths are too wide, nobody starves for a word that cannot be held: columns that hold their words in their fair
/// part of the room keep their least widths, and those that must break words ask for one and a half times their fair part at most (a
/// fitted column's is that of a fraction with the mean of all shares). Fixed columns shrink only where they would leave another column less
/// than `least_column`. Needs that span columns widen their fractions, or else their fitted columns, equally.
std::vector<Length> column_widths(std::span<const document::ColumnWidth> columns, ColumnNeeds needs, Length available, Length least_column);

/// Whether every atom has room in columns of these widths.
bool hold_atoms(const ColumnNeeds& needs, const std::vector<Length>& widths);

/// Widens columns, fixed ones too, that are narrower than their atoms: by what is left of `available`, then by what others have beyond
/// their words, at last by what they have beyond their atoms.
void give_atoms(const ColumnNeeds& needs, std::vector<Length>& widths, Length available);

/// The least and the most width of all columns together.
ContentWidth total_width(std::span<const document::ColumnWidth> columns, ColumnNeeds needs);

}  // namespace naskah::layout::table
