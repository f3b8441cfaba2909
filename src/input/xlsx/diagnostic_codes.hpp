// The codes of what is wrong with a workbook that is read.
#pragma once

namespace naskah::input::xlsx::code {

inline constexpr const char* not_a_workbook = "N070";
inline constexpr const char* workbook_locked = "N071";
inline constexpr const char* workbook_broken = "N072";
inline constexpr const char* workbook_macros = "N073";
inline constexpr const char* workbook_external_links = "N074";
inline constexpr const char* workbook_too_large = "N075";
inline constexpr const char* workbook_entry_names = "N076";
inline constexpr const char* workbook_doctype = "N077";
inline constexpr const char* sheet_broken = "N078";
inline constexpr const char* cell_broken = "N079";

}  // namespace naskah::input::xlsx::code
