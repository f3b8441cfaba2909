// Checks of one input of kind `ansit`.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Every row of the reference tables stands there for every unit of the region (N103; those of lokus are missed with a warning, and those
/// of units that sent an ansit of their own not at all), once (N102), none of unknown numbers (N100) or of units outside the region
/// (N101). When the table of regions has no units of the region, those that the input has are taken for all.
///
/// No more are covered than there are (N104), parts are no larger than wholes (ansit-aturan.csv, N105), 0 or 1 desa has a programme and
/// scores are within their limits (N106), and what is counted twice is counted alike (N109, a warning). A count
/// of a desa is none that a spreadsheet means a day of these years by (N197, a warning). Against the same region's ansit of the year
/// before: jumps above the profile's limit (N107, a warning).
///
/// Programmes and constraints are of known indicators (N100); a programme's source of funds is known (N117), its location in the region
/// (N118, a warning). Indicators behind their target without a constraint are told in one warning (N108).
void check_ansit(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
