// The measures of spreadsheet programs.
#pragma once

namespace naskah::workbook {

inline constexpr double usual_row_height = 15;  ///< of a row that has none of its own, in points
inline constexpr double points_a_pixel = 0.75;  ///< charts are measured in pixels

}  // namespace naskah::workbook
