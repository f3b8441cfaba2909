// The codes of what the house tells as a whole: of files, the profile, the pages.
#pragma once

namespace naskah::pipeline::code {

// ---- Files
inline constexpr const char* unknown_kind = "N035";
inline constexpr const char* example_profile = "N042";
inline constexpr const char* unknown_format = "N043";
inline constexpr const char* not_a_document = "N046";
inline constexpr const char* unknown_document = "N049";
inline constexpr const char* not_an_input = "N193";
inline constexpr const char* parts_missing = "N251";
inline constexpr const char* budget_row_left_out = "N248";  ///< of a DPA (a warning)
inline constexpr const char* office_not_in_budget = "N249";
inline constexpr const char* spending_row_left_out = "N460";  ///< of a Laporan Realisasi (a warning)
inline constexpr const char* spending_without_row = "N461";   ///< likewise: what no tagged row takes
inline constexpr const char* row_without_spending = "N462";   ///< likewise: a tagged row that it has nothing for
inline constexpr const char* office_not_in_spending = "N463";
inline constexpr const char* starter_of_example = "N245";  ///< `new` for a kabupaten whose regions don't fit (a warning)
inline constexpr const char* internal_error = "N047";
inline constexpr const char* out_of_memory = "N048";

// ---- Pages
inline constexpr const char* word_was_broken = "N061";
inline constexpr const char* cannot_be_painted = "N062";
inline constexpr const char* page_has_a_flaw = "N063";
inline constexpr const char* unknown_chart = "N064";

}  // namespace naskah::pipeline::code
