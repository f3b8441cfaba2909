// The codes of what is wrong with the realisation of tagged budgets.
#pragma once

namespace naskah::rules::realisasi_apbd::code {

inline constexpr const char* opd_not_in_profile = "N300";
inline constexpr const char* row_of_unknown_indicator = "N301";
inline constexpr const char* not_a_sub_activity_code = "N302";
inline constexpr const char* source_not_in_list = "N303";
inline constexpr const char* reported_twice = "N304";
inline constexpr const char* amounts_differ = "N305";
inline constexpr const char* spent_above_budget = "N306";
inline constexpr const char* not_tagged = "N307";
inline constexpr const char* tagging_not_answered = "N308";
inline constexpr const char* budget_differs_from_tagging = "N309";
inline constexpr const char* less_than_first_semester = "N310";
inline constexpr const char* report_sent_twice = "N311";
inline constexpr const char* report_not_sent = "N312";
inline constexpr const char* sums_too_large = "N313";

}  // namespace naskah::rules::realisasi_apbd::code
