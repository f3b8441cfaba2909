// Checks of one input of kind `realisasi`.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// The figures, by the same checks as those of an ansit: every number for every unit, once, none unknown; achievements of no more than
/// there are in the target group. Activities: of known indicators (N119), placed in the region (N118); warnings: more spent than budgeted
/// (N115), a source of funds that no table knows (N117). When the first semester is at hand too: achievements that have become fewer since
/// (N116, a warning), for both count from January on.
void check_realisation(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
