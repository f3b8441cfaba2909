// "F17" and the like: how SpreadsheetML names cells (ECMA-376 part 1, 18.18.7 ST_CellRef and 18.18.62 ST_Ref).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace naskah::office {

inline constexpr int last_row = 1'048'576;
inline constexpr int last_column = 16'384;  ///< XFD

/// Both from 1.
struct CellPosition {
    int row = 1, column = 1;
};

/// Whether "$" may stand before the letters and before the number, as formulas write it.
enum class Dollars { none, allowed };

/// Capital letters and a number without leading zeros; nothing when malformed. A place beyond the last row or column is told apart by
/// inside(): the number is then at least larger than the last.
std::optional<CellPosition> parse_cell(std::string_view reference, Dollars dollars = Dollars::none);

inline bool inside(CellPosition cell) {
    return cell.row >= 1 && cell.row <= last_row && cell.column >= 1 && cell.column <= last_column;
}

/// Column 6 as "F".
std::string column_letters(int column);
/// Row 17, column 6 as "F17".
std::string cell_name(int row, int column);

}  // namespace naskah::office
