// What many inputs of a kind say together: kecamatan added up to their kabupaten, OPDs and stages compared. One subject a folder below
// rules/; this is their door.
#pragma once

#include <optional>
#include <string_view>

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Whether a rule set is one that adds inputs up.
bool is_summary(std::string_view rule_set);

/// Whether inputs of this kind are added up to one workbook (its rule sets name a summary: ansit, penandaan, realisasi, realisasi-apbd,
/// target).
bool has_summary(const kinds::Kind& kind);

/// Checks of one input that need tables: codes, regions, denominators, last year.
void check_with_surroundings(const kinds::Kind& kind, const record::Input& input, const Surroundings& surroundings,
                             record::Diagnostics& diagnostics);

/// The record that the kind's workbook.xml prints, from inputs of one kind and year that have passed their own checks. Adds the checks
/// between inputs: who sent twice (error), who is missing (warning).
std::optional<record::Record> summarise(const kinds::Kind& kind, const record::InputList& inputs, const Surroundings& surroundings,
                                        record::Diagnostics& diagnostics);

/// Whether that record has the fields of its input beside those of `summary_schema`, which come first.
bool summary_keeps_input(const kinds::Kind& kind);

/// The fields of that record, which workbook.xml is checked against: beside the code that adds up, in rules/*/summary_schema.cpp. Nothing
/// for a kind without a summary.
std::optional<record::RecordSchema> summary_schema(const kinds::Kind& kind, const kinds::ReferenceTables& references);

}  // namespace naskah::rules
