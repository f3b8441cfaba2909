// The codes of what is wrong with an annual review.
#pragma once

namespace naskah::rules::reviu::code {

inline constexpr const char* tagging_without_report = "N320";
inline constexpr const char* report_without_tagging = "N321";
inline constexpr const char* source_not_given = "N322";
inline constexpr const char* line_of_unknown_indicator = "N323";
inline constexpr const char* several_reviews = "N324";
inline constexpr const char* services_incomplete = "N325";
inline constexpr const char* hindrance_without_plan = "N326";

}  // namespace naskah::rules::reviu::code
