// The codes of what the desk tells of files.
#pragma once

namespace naskah::desk::code {

inline constexpr const char* archive_refused = "N246";
inline constexpr const char* two_versions = "N247";  ///< of one form (a warning)
inline constexpr const char* passed_over = "N214";   ///< a file of a folder that is no input (a warning)

}  // namespace naskah::desk::code
