// Checks of one input of kind `penandaan`.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "kinds/reference_tables.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Errors: codes of sub kegiatan (N130) and accounts (N131) that are none, a coefficient that can't be calculated (N132), a product of
/// coefficient and price that is not the total (N133) or too large (N144), details that don't add up to the sub kegiatan's total (N135), a
/// sub kegiatan tagged twice for an indicator and a source of funds (N139), an unknown OPD (N142) or indicator (N145). Warnings: a unit
/// unlike the coefficient's (N134), no details (N136), an unknown source of funds (N137) or place (N138), a sub kegiatan with two names or
/// totals (N140), codes of both generations (N141).
void check_penandaan(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics);

/// The same against the budget that its form began with: rupiah by the codes of sub kegiatan; nothing when it is empty. Warnings: more is
/// tagged than the budget has (N252), a sub kegiatan that it doesn't have (N253). One that supports several indicators counts once for each
/// source of funds.
void check_against_budget(const record::Input& input, const std::map<std::string, std::int64_t>& budget,
                          const kinds::ReferenceTables& references, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
