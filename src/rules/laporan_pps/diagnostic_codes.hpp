// The codes of what is wrong with the report of a period.
#pragma once

namespace naskah::rules::laporan_pps::code {

inline constexpr const char* several_reports = "N400";
inline constexpr const char* source_not_given = "N401";
inline constexpr const char* unknown_figure = "N402";
inline constexpr const char* figure_not_given = "N403";

}  // namespace naskah::rules::laporan_pps::code
