// Checks of one input of kind `realisasi-apbd`.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Errors: an unknown OPD (N330) or indicator (N331), a code of a sub kegiatan that is none (N332), a row that stands there twice (N334).
/// Warnings: an unknown source of funds (N333), one sub kegiatan and source with two budgets or two amounts spent (N335), more spent than
/// the budget (N336), less than the first semester of the run had (N340); against the run's penandaan: a row that no tagging knows (N337),
/// a tagging that no row answers (N338), another budget than was tagged (N339).
void check_apbd_realisation(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
