// The codes of what is wrong with a monitoring or a scoring.
#pragma once

namespace naskah::rules::monev::code {

inline constexpr const char* stage_missing = "N380";           ///< (a warning)
inline constexpr const char* due_before_monitoring = "N381";   ///< (a warning)
inline constexpr const char* problem_without_action = "N382";  ///< (a warning)
inline constexpr const char* evidence_not_there = "N383";      ///< a file that isn't beside the input (a warning)
inline constexpr const char* year_contradicts_object = "N384";
inline constexpr const char* evidence_outside = "N385";  ///< a file whose name leads out of the input's folder

}  // namespace naskah::rules::monev::code
