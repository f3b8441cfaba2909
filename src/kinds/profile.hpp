// Keys of the profile: an input names an OPD or an official, and gets what the profile says of them.
#pragma once

#include <string_view>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::kinds {

/// How many keys behind keys are resolved: an official, and the OPD that the official belongs to.
inline constexpr int key_levels = 2;

/// Of the keys that a field takes ("profil.opd"): the list of the profile that has them ("opd").
std::string_view list_of_keys(std::string_view key_of);

/// Tells as errors N045 the keys that two items of a list of the profile share: an input that names one could mean either.
void check_profile(const record::Input& profile, const record::RecordSchema& profile_schema, record::Diagnostics& diagnostics);

/// Replaces each Key of the input by a copy of the record that has this key in the list of the profile that the field names ("profil.opd" →
/// list `opd`, items with a field `kunci`). Unknown keys are errors N036, with the nearest key. Keys inside the profile's own
/// records are resolved in the copies, one level deep; the unknown ones among them are told at their place in the profile.
void resolve_keys(record::Input& input, const record::RecordSchema& schema, const record::Input& profile,
                  const record::RecordSchema& profile_schema, record::Diagnostics& diagnostics);

}  // namespace naskah::kinds
