// Who issues regulations, by the profile.
#pragma once

#include <string>

#include "record/value.hpp"

namespace naskah::rules::peraturan {

/// "Bupati", "Wali Kota", "Gubernur".
std::string head_of_region(const record::Record& profile);

}  // namespace naskah::rules::peraturan
