// Nothing is lost between the input and the paper: what was filled in and stands nowhere in the document is told.
#pragma once

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "values/looked_at.hpp"

namespace naskah::compose {

/// Warns (N044) of each field of an input that the template never looked at, in the order of the file. A record or a list of which nothing
/// was looked at is told as a whole; the same field of many items once, with their number. Not told: defaults, what was left empty, what
/// the profile adds to a key, fields that computed fields work with (the flag of a <saring>, the numbers of a <jumlah>), and those that
/// the kind marks as processed by rules.
void warn_of_unprinted(const kinds::Kind& kind, const record::Input& input, const values::LookedAt& looked_at,
                       record::Diagnostics& diagnostics);

}  // namespace naskah::compose
