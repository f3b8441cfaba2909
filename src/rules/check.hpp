// Cross-checks between the fields of an input, by the rule sets that its kind names (attribute `aturan` of kind.xml).
#pragma once

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// Runs the kind's rule sets: `acara`, `surat`, `tanda-tangan`, `hadir` (`bernomor` and `peraturan` need more: rules/nomor.hpp,
/// rules/peraturan/); `berita-acara` is the first and the last two. NIPs are looked at in every kind. A rule that doesn't find its fields
/// does nothing. Expects keys to be resolved. A rule set that doesn't exist is an error N040.
void check(const kinds::Kind& kind, const record::Input& input, record::Diagnostics& diagnostics);

/// Tells the rule sets of a kind that don't exist: error N040.
void check_rule_sets(const kinds::Kind& kind, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
