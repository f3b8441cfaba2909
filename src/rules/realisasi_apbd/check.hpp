// Checks of one input of kind `realisasi-apbd`.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Errors: an unknown OPD (N300) or indicator (N301), a code of a sub kegiatan that is none (N302), a row that stands there twice (N304).
/// Warnings: an unknown source of funds (N303), one sub kegiatan and source with two budgets or two amounts spent (N305), more spent than
/// the budget (N306), less than the first semester of the run had (N310); against the run's penandaan: a row that no tagging knows (N307),
/// a tagging that no row answers (N308), another budget than was tagged (N309).
void check_apbd_realisation(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
