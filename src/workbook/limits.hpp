// How much Excel takes (its "Excel specifications and limits"). Whatever goes beyond makes it "repair" a file, or refuse it.
#pragma once

#include <cstddef>
#include <cstdint>

#include "office/cell_reference.hpp"

namespace naskah::workbook {

inline constexpr int row_limit = office::last_row;
inline constexpr int column_limit = office::last_column;
inline constexpr std::size_t sheet_name_limit = 31;     ///< UTF-16 units, as all counts of characters here
inline constexpr std::size_t cell_text_limit = 32'767;  ///< characters of a cell
inline constexpr std::size_t formula_limit = 8'192;     ///< characters of a formula
inline constexpr std::size_t formula_text_limit = 255;  ///< characters of a text between quotes in a formula
inline constexpr std::size_t rule_formula_limit = 240;  ///< characters of a validation's formula; Excel takes 255, `own_cell` may grow
inline constexpr std::size_t note_title_limit = 32;     ///< characters of a validation's title
inline constexpr std::size_t note_message_limit = 255;  ///< characters of a validation's message
inline constexpr std::size_t validation_limit = 255;    ///< areas with rules of a sheet, joined: libxlsxwriter 1.1.4 counts them in 8 bits
inline constexpr std::size_t footer_limit = 255;        ///< characters of a footer, with its codes
inline constexpr std::size_t chart_text_limit = 255;    ///< characters of a chart's title, axis name or series' name
inline constexpr std::size_t merge_limit = 65'535;      ///< merged areas of a sheet: libxlsxwriter 1.1.4 counts them in 16 bits
inline constexpr int series_points_limit = 32'000;      ///< cells of a series
inline constexpr double number_limit = 9.99999999999999e307;        ///< the largest number
inline constexpr std::size_t property_limit = 255;                  ///< characters of a workbook's title, author or subject
inline constexpr std::size_t format_limit = 30'000;                 ///< formats of a workbook
inline constexpr std::size_t series_limit = 255;                    ///< series of a chart
inline constexpr int chart_size_limit = 10'000;                     ///< pixels each way; far beyond what a screen shows
inline constexpr double column_width_limit = 255;                   ///< characters
inline constexpr double row_height_limit = 409;                     ///< points (409.5, but programs round)
inline constexpr int indent_limit = 250;                            ///< levels
inline constexpr int font_size_limit = 409;                         ///< points
inline constexpr std::int64_t whole_limit = std::int64_t{1} << 53;  ///< beyond it a cell's number (a double) is no longer exact

}  // namespace naskah::workbook
