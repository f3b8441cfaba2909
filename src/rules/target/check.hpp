// Checks of one input of kind `target`.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Every indicator has a target for the baseline and each of the RPJMD's five years, and for the RKPD's baseline and year (N120), once
/// (N121), none of unknown indicators (N122) or other years (N123); kabupaten and provinces have targets of prevalence too. Warnings:
/// targets that get worse from year to year (N124), an RKPD behind its RPJMD (N125), fractions written for percentages (N126), two
/// baselines of one year (N127). Worse is less; of cases (jenis `kasus` of the table of indicators) and of prevalence it is more.
void check_target(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
