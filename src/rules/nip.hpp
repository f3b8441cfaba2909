// Rules about the numbers of civil servants.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// N052, a warning: an NIP of the input whose dates or sex can't be (bahasa/nip.hpp). Those that came from the profile by a key are not
/// looked at again.
void check_nips(const record::Input& input, const record::RecordSchema& schema, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
