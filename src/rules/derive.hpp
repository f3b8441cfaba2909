// The computed fields of a kind: sums, counts, numberings, filtered, filled-up and grouped lists.
#pragma once

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// Appends the fields of <turunan> (templates/README.md) to the input's record, in their order. A sum beyond 999 quadrillion is an error
/// N039 at the list.
void derive(const kinds::Kind& kind, record::Input& input, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
