// Are proposals funded? The usulan of pra-musrenbang and of situation analyses held against the tagged budgets of their year.
#pragma once

#include <optional>

#include "kinds/reference_tables.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// There is nothing to say of one account that its schema doesn't say: what it is joined of is told by the summary.
void check_proposal_account(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics);

/// Joins the run's berita acara of pra-musrenbang and ansit with its penandaan, for the one account's region and year. Errors: several
/// accounts (N454), stages that were sent twice. Warnings: no proposals (N452) or no taggings (N453) were given, and those of
/// usulan/matches.hpp. The record is as proposal_account_schema has it.
std::optional<record::Record> summarise_proposal_account(const record::InputList& inputs, const Surroundings& surroundings,
                                                         record::Diagnostics& diagnostics);

record::RecordSchema proposal_account_schema(const kinds::ReferenceTables& references);

}  // namespace naskah::rules
