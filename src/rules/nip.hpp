// Rules about the numbers of civil servants.
#pragma once

#include "input/diagnostic.hpp"
#include "input/schema.hpp"
#include "input/value.hpp"

namespace naskah::rules {

/// N052, a warning: an NIP of the input whose dates or sex can't be (bahasa/nip.hpp). Those that came from the profile by a key are not
/// looked at again.
void check_nips(const input::Input& input, const input::RecordSchema& schema, input::Diagnostics& diagnostics);

}  // namespace naskah::rules
