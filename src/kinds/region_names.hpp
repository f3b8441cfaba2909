// Regions called by their names, as people write them where a code is wanted: "Layap", "Desa Layap", "Layap, Kec. Paringin".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "kinds/region_table.hpp"

namespace naskah::kinds {

/// Whether a text is a name and no code, right or wrong: it begins with neither a digit nor a dot.
bool is_region_name(std::string_view written);

/// What is known of the place where a name stands.
struct RegionNameUse {
    std::string home;           ///< the profile's own region ("63.11" or "63"); empty: not known
    std::string near = {};      ///< the kecamatan that the input speaks of, whose desa count first; empty: none
    std::size_t length = 0;     ///< of the codes that are wanted here where a name is of several levels; 0: of any
    std::size_t longest = 100;  ///< codes that are longer are not wanted at all
};

/// Why a name is no code: `message` goes on after the quoted name ("tidak ada di tabel wilayah").
struct UnclearRegion {
    bool several = false;  ///< it is the name of more than one
    std::string message, hint;
};

/// The region that a name means: whatever its capitals, spaces and hyphens, with its sort before it or not, with the regions around it
/// behind commas ("Layap, Paringin"), or with its code in brackets behind it. Looked for inside of the home, then among all provinces,
/// kabupaten and kota, and inside of those that are named behind a comma.
std::variant<Region, UnclearRegion> region_called(std::string_view written, const RegionNameUse& use, const RegionTable& table);

/// "Desa Layap, Kecamatan Paringin (63.11.06.2009)"
std::string described(const Region& region, const RegionTable& table);

}  // namespace naskah::kinds
