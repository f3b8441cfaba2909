// The codes of what is wrong with keys, regions and the table of responsible OPDs.
#pragma once

namespace naskah::kinds::code {

inline constexpr const char* unknown_key = "N036";
inline constexpr const char* unknown_region = "N037";
inline constexpr const char* duplicate_key = "N045";
inline constexpr const char* unclear_region = "N240";    ///< a name of several regions
inline constexpr const char* region_elsewhere = "N244";  ///< outside of the profile's own (a warning)

inline constexpr const char* responsible_columns_missing = "N440";
inline constexpr const char* responsible_opd_unknown = "N441";
inline constexpr const char* responsible_indicator_unclear = "N442";

}  // namespace naskah::kinds::code
