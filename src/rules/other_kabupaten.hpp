// A document is held against the kabupaten whose letterhead it has.
#pragma once

#include "kinds/kind.hpp"
#include "kinds/region_table.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"

namespace naskah::rules {

/// N241, of an input that is added up (it has a field `wilayah` of its own): its region lies outside of the profile's, and the profile's
/// outside of it. An error: figures of another kabupaten would count for this one.
void check_region_of_form(const record::Input& input, const kinds::RegionTable& regions, const record::Input& profile,
                          record::Diagnostics& diagnostics);

/// N242, a warning for each kabupaten or kota that a document's texts call by its name ("Kabupaten Balangan", "Bupati Balangan") and that
/// is not the profile's. Not of those to whom a letter goes (`kepada`, `tembusan`), nor of regulations, which cite laws of all. Before keys
/// are resolved: what comes from the profile is the profile's own.
void check_named_kabupaten(const record::Input& input, const kinds::RegionTable& regions, const record::Input& profile,
                           record::Diagnostics& diagnostics);

/// N243, a warning: people that starters have as examples ("Fulanah Kelima") are there still.
void check_example_values(const record::Input& input, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
