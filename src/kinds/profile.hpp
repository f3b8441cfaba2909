// Keys of the profile: an input names an OPD or an official, and gets what the profile says of them.
#pragma once

#include "input/diagnostic.hpp"
#include "input/schema.hpp"
#include "input/value.hpp"

namespace naskah::kinds {

/// Tells as errors N045 the keys that two items of a list of the profile share: an input that names one could mean either.
void check_profile(const input::Input& profile, const input::RecordSchema& profile_schema, input::Diagnostics& diagnostics);

/// Replaces each Key of the input by a copy of the record that has this key in the list of the profile that the field names ("profil.opd" →
/// list `opd`, items with a field `kunci`). Unknown keys are errors N036, with the nearest key. Keys inside the profile's own
/// records are resolved in the copies, one level deep; the unknown ones among them are told at their place in the profile.
void resolve_keys(input::Input& input, const input::RecordSchema& schema, const input::Input& profile,
                  const input::RecordSchema& profile_schema, input::Diagnostics& diagnostics);

}  // namespace naskah::kinds
