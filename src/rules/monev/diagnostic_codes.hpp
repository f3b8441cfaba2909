// The codes of what is wrong with a monitoring or a scoring.
#pragma once

namespace naskah::rules::monev::code {

inline constexpr const char* stage_missing = "N380";           ///< (a warning)
inline constexpr const char* due_before_monitoring = "N381";   ///< (a warning)
inline constexpr const char* problem_without_action = "N382";  ///< (a warning)
inline constexpr const char* evidence_not_there = "N383";      ///< a file that isn't beside the input (a warning)
inline constexpr const char* year_contradicts_object = "N384";
inline constexpr const char* evidence_outside = "N385";  ///< a file whose name leads out of the input's folder
inline constexpr const char* weights_not_whole = "N390";
inline constexpr const char* value_without_evidence = "N391";  ///< (a warning)
inline constexpr const char* too_many_decimals = "N392";
inline constexpr const char* class_limits_crossed = "N393";  ///< in the profile

}  // namespace naskah::rules::monev::code
