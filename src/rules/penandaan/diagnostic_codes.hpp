// The codes of what is wrong with the tagging of budgets.
#pragma once

namespace naskah::rules::penandaan::code {

inline constexpr const char* wrong_sub_activity_code = "N130";
inline constexpr const char* wrong_account_code = "N131";
inline constexpr const char* wrong_coefficient = "N132";
inline constexpr const char* product_differs = "N133";
inline constexpr const char* units_differ = "N134";
inline constexpr const char* details_differ_from_total = "N135";
inline constexpr const char* no_details = "N136";
inline constexpr const char* unknown_fund_source = "N137";
inline constexpr const char* unknown_location = "N138";
inline constexpr const char* tagged_twice = "N139";
inline constexpr const char* sub_activity_differs = "N140";
inline constexpr const char* code_generations_mixed = "N141";
inline constexpr const char* unknown_opd = "N142";
inline constexpr const char* amount_too_large = "N144";
inline constexpr const char* tagging_of_unknown_indicator = "N145";
inline constexpr const char* tagging_sent_twice = "N146";
inline constexpr const char* stage_missing = "N147";
inline constexpr const char* gap_without_budget = "N148";
inline constexpr const char* sent_by_two = "N196";
inline constexpr const char* more_than_budget = "N252";
inline constexpr const char* not_in_budget = "N253";
inline constexpr const char* part_beyond_whole = "N300";
inline constexpr const char* part_said_twice = "N301";
inline constexpr const char* indicator_of_other_opd = "N443";
inline constexpr const char* own_indicator_left_out = "N444";
inline constexpr const char* responsible_has_not_sent = "N445";

}  // namespace naskah::rules::penandaan::code
