// Scoring: items with weights and values, their evidence, the scores of stages and of all, and a class where the profile has limits.
#pragma once

#include <vector>

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"

namespace naskah::rules::monev {

/// Whether inputs of this kind are scored: its rule sets name `skoring`.
bool is_scoring(const kinds::Kind& kind);

/// N383 and N385 of files of evidence, N390 of weights that aren't 100 together, N391 of values without evidence, N392 of more than two
/// decimals.
void check_scoring(const record::Input& input, record::Diagnostics& diagnostics);

/// The limits of classes in the profile (`ambang-skoring`) that contradict each other: an error N393 at the profile.
void check_class_limits(const record::Input& profile, record::Diagnostics& diagnostics);

/// Adds to each item its `skor` and `berkas-tidak-ada`; to each group of `per-tahap` `bobot-tahap`, `skor-tahap` and `persen-tahap` ("t.a."
/// of a stage that weighs nothing); to the input `bobot-jumlah`, `skor-jumlah`, and `kelas`: "ambang belum ditetapkan" where the profile
/// has no limits. All of it exact. To be called once, after the checks and without errors.
void complete_scoring(record::Input& input, const record::Record& profile);

/// The fields that `complete_scoring` adds, to one record or another.
std::vector<record::FieldSchema> added_scoring_fields();

}  // namespace naskah::rules::monev
