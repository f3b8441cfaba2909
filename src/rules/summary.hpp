// What many inputs of a kind say together: kecamatan added up to their kabupaten, OPDs and stages compared. One subject a folder below
// rules/; this is their door.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "input/diagnostic.hpp"
#include "input/value.hpp"
#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "kinds/region_table.hpp"

namespace naskah::rules {

/// What a check or a summary may look at beside its inputs.
struct Surroundings {
    const kinds::ReferenceTables& references;
    const kinds::RegionTable& regions;
    const input::Record& profile;
    /// All inputs of the run, of any kind and year, the ones in work among them, and those given for comparison: last year's figures,
    /// the targets for an ansit, the ansit for a penandaan.
    std::span<const input::Input> all;
};

/// Whether a rule set is one that adds inputs up.
bool is_summary(std::string_view rule_set);

/// Whether inputs of this kind are added up to one workbook (its rule sets name a summary: ansit, penandaan, realisasi, target).
bool has_summary(const kinds::Kind& kind);

/// Checks of one input that need tables: codes, regions, denominators, last year.
void check_with_surroundings(const kinds::Kind& kind, const input::Input& input, const Surroundings& surroundings,
                             input::Diagnostics& diagnostics);

/// The record that the kind's workbook.xml prints, from inputs of one kind and year that have passed their own checks. Adds the checks
/// between inputs: who sent twice (error), who is missing (warning).
std::optional<input::Record> summarise(const kinds::Kind& kind, std::span<const input::Input> inputs, const Surroundings& surroundings,
                                       input::Diagnostics& diagnostics);

}  // namespace naskah::rules
