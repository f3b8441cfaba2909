// What many inputs of a kind say together: kecamatan added up to their kabupaten, OPDs and stages compared. One subject a folder below
// rules/; this is their door.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "kinds/region_table.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// What a check or a summary may look at beside its inputs.
struct Surroundings {
    const kinds::ReferenceTables& references;
    const kinds::RegionTable& regions;
    const record::Record& profile;
    /// All inputs of the run, of any kind and year, the ones in work among them, and those given for comparison: last year's figures,
    /// the targets for an ansit, the ansit for a penandaan.
    std::span<const record::Input> all;
};

/// Whether a rule set is one that adds inputs up.
bool is_summary(std::string_view rule_set);

/// Whether inputs of this kind are added up to one workbook (its rule sets name a summary: ansit, penandaan, realisasi, target).
bool has_summary(const kinds::Kind& kind);

/// Checks of one input that need tables: codes, regions, denominators, last year.
void check_with_surroundings(const kinds::Kind& kind, const record::Input& input, const Surroundings& surroundings,
                             record::Diagnostics& diagnostics);

/// The record that the kind's workbook.xml prints, from inputs of one kind and year that have passed their own checks. Adds the checks
/// between inputs: who sent twice (error), who is missing (warning).
std::optional<record::Record> summarise(const kinds::Kind& kind, std::span<const record::Input> inputs, const Surroundings& surroundings,
                                        record::Diagnostics& diagnostics);

/// The fields of that record, which workbook.xml is checked against: beside the code that adds up, in rules/*/summary_schema.cpp. Nothing
/// for a kind without a summary.
std::optional<record::RecordSchema> summary_schema(const kinds::Kind& kind, const kinds::ReferenceTables& references);

}  // namespace naskah::rules
