// Number and date of a letter: what a draft may be without.
#pragma once

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"

namespace naskah::rules {

/// N264: a document of a kind with the rule set `bernomor` without its number, or its date where the kind has one. Of all papers but
/// drafts. `may_be_left_to_pen`: nothing is said where the input asks for room for the pen (`ruang-pena`); a copy is made of what was
/// numbered.
void check_number_and_date(const kinds::Kind& kind, const record::Input& input, bool may_be_left_to_pen, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
