// Names of regions where an input of figures wants their codes.
#pragma once

#include "kinds/region_table.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"

namespace naskah::kinds {

/// Puts the code in the place of each name in a field of type kode-wilayah: in the record's own fields any region of the profile, in those
/// of its lists the region's own parts first. Unknown names are errors N037, those of several regions N240, with the candidates.
void resolve_region_codes(record::Input& input, const record::RecordSchema& schema, const RegionTable& table, const record::Input& profile,
                          record::Diagnostics& diagnostics);

}  // namespace naskah::kinds
