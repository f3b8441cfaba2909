// The codes of what rooms that may not know each other tell. A code is never given to another mistake, so that people can look it up
// (tests/walls/codes.py); those of one room stand in its own diagnostic_codes.hpp.
#pragma once

namespace naskah::record::code {

inline constexpr const char* faulty_kind = "N040";
inline constexpr const char* cannot_be_laid_out = "N060";

}  // namespace naskah::record::code
