// The codes of what is wrong with the realisation of tagged budgets.
#pragma once

namespace naskah::rules::realisasi_apbd::code {

inline constexpr const char* opd_not_in_profile = "N330";
inline constexpr const char* row_of_unknown_indicator = "N331";
inline constexpr const char* not_a_sub_activity_code = "N332";
inline constexpr const char* source_not_in_list = "N333";
inline constexpr const char* reported_twice = "N334";
inline constexpr const char* amounts_differ = "N335";
inline constexpr const char* spent_above_budget = "N336";
inline constexpr const char* not_tagged = "N337";
inline constexpr const char* tagging_not_answered = "N338";
inline constexpr const char* budget_differs_from_tagging = "N339";
inline constexpr const char* less_than_first_semester = "N340";
inline constexpr const char* report_sent_twice = "N341";
inline constexpr const char* report_not_sent = "N342";
inline constexpr const char* sums_too_large = "N343";

}  // namespace naskah::rules::realisasi_apbd::code
