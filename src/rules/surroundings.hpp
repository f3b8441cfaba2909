// What stands around the inputs of a run: tables, the profile, and all that was given with them.
#pragma once

#include <span>

#include "kinds/reference_tables.hpp"
#include "kinds/region_table.hpp"
#include "kinds/responsible_opds.hpp"
#include "record/input.hpp"
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
    /// Of the profile's kabupaten; null: it has no such table.
    const kinds::ResponsibleOpds* responsible = nullptr;
};

}  // namespace naskah::rules
