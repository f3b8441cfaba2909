// Locations as people write them ("Desa Ajung, Kambiyain", "semua desa", "63.11.08.2011") against the region that they should lie in.
#pragma once

#include <string>
#include <string_view>

#include "kinds/region_table.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// Whether a text names the region, one that it lies in or a part of it, by code or by name (whatever the capitals, as whole words), or
/// says "semua" or "seluruh". True also when the table knows nothing of the region: then nothing can be said against it.
bool lies_within(std::string_view location, std::string_view region, const kinds::RegionTable& regions, const record::Record& profile);

/// The desa or kelurahan of the region that a text seems to mean where it names one that isn't there: "Desa Layp, Kecamatan Paringin"
/// gives "Layap". Empty when every name behind "desa" or "kelurahan" is known, or none is near.
std::string meant_village(std::string_view location, std::string_view region, const kinds::RegionTable& regions);

}  // namespace naskah::rules
