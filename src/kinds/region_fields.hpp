// Codes of regions in an input, and what documents print of them.
#pragma once

#include "kinds/region_table.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"

namespace naskah::kinds {

/// Whether a kind has fields of type wilayah at all: the table takes time to load.
bool has_regions(const record::RecordSchema& schema);

/// Replaces each code or name (region_names.hpp) of a field of type wilayah by a record "wilayah" with the text fields kode, jenis (Desa),
/// nama (Layap), kecamatan (Paringin) and sebutan ("Desa Layap"). Unknown codes are errors N037, with the nearest code, and with a word
/// when they lie outside of the profile's region (its field kode-wilayah); so are unknown names, and those of several regions N240. Codes
/// of provinces and kabupaten (63, 63.11) stay as they are; of their names the codes stay. Of a name the level of the field's example
/// counts first, then the desa of the kecamatan that a record around it names. Known regions outside of the profile's are told in one
/// warning N244.
void resolve_regions(record::Input& input, const record::RecordSchema& schema, const RegionTable& table, const record::Input& profile,
                     record::Diagnostics& diagnostics);

}  // namespace naskah::kinds
