// The codes of what is wrong with a map, and of what found no place in another office's workbook.
#pragma once

namespace naskah::mapping::code {

inline constexpr const char* map_contradicts_form = "N360";  ///< a kind, list, number or column that can't be meant
inline constexpr const char* sheet_not_there = "N361";
inline constexpr const char* head_differs = "N362";
inline constexpr const char* unit_not_known = "N363";  ///< a row of no region (a warning)
inline constexpr const char* unit_twice = "N364";
inline constexpr const char* cell_without_figure = "N365";     ///< (a warning)
inline constexpr const char* figure_without_cell = "N366";     ///< (a warning)
inline constexpr const char* cell_holds_other = "N367";        ///< and was left so (a warning)
inline constexpr const char* cell_cannot_be_changed = "N368";  ///< a formula, a part of a merged area (a warning)
inline constexpr const char* cell_is_no_figure = "N369";       ///< and was not taken (a warning)
inline constexpr const char* column_not_in_map = "N370";       ///< (a warning)
inline constexpr const char* unit_without_row = "N371";        ///< (a warning)
inline constexpr const char* figures_differ = "N372";          ///< of two inputs
inline constexpr const char* nothing_to_map = "N373";          ///< no sheet with units and figures

}  // namespace naskah::mapping::code
