// The codes of what is wrong with an ansit; of its figures, also when they are those of a realisasi.
#pragma once

namespace naskah::rules::ansit::code {

inline constexpr const char* unknown_row_number = "N100";
inline constexpr const char* unit_outside_region = "N101";
inline constexpr const char* figure_twice = "N102";
inline constexpr const char* figure_missing = "N103";
inline constexpr const char* coverage_above_target_group = "N104";
inline constexpr const char* part_above_whole = "N105";
inline constexpr const char* figure_out_of_limits = "N106";
inline constexpr const char* jump_against_last_year = "N107";
inline constexpr const char* constraint_missing = "N108";
inline constexpr const char* counted_differently = "N109";
inline constexpr const char* figures_of_two_levels = "N110";
inline constexpr const char* ansit_sent_twice = "N111";
inline constexpr const char* ansit_not_sent = "N112";

}  // namespace naskah::rules::ansit::code
