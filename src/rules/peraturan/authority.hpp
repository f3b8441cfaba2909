// Who issues regulations, by the profile.
#pragma once

#include <string>

#include "record/value.hpp"

namespace naskah::rules::peraturan {

/// "Bupati", "Wali Kota", "Gubernur".
std::string head_of_region(const record::Record& profile);

/// Whether an official of the profile holds that office, also as its acting holder ("Pj. Bupati Balangan").
bool is_head_of_region(const record::Record& official, const record::Record& profile);

/// Whether an official is the secretary of the region, who promulgates its regulations (Law 12/2011 art. 86).
bool is_secretary_of_region(const record::Record& official);

}  // namespace naskah::rules::peraturan
