// The codes of what is wrong with keys and regions.
#pragma once

namespace naskah::kinds::code {

inline constexpr const char* unknown_key = "N036";
inline constexpr const char* unknown_region = "N037";
inline constexpr const char* duplicate_key = "N045";

}  // namespace naskah::kinds::code
