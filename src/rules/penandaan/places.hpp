// Where a sub kegiatan takes place, as people and SIPD write it: "Kecamatan Juai, Desa Layap", "Kab. Balangan, Kec. Juai, Semua Desa".
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/region_table.hpp"
#include "record/value.hpp"

namespace naskah::rules::penandaan {

struct Places {
    std::vector<std::string> codes;    ///< the smallest that are named, each once, in order; the region itself for all of it
    std::vector<std::string> unknown;  ///< as written
};

/// Finds the parts of one region by their names.
class PlaceFinder {
 public:
    PlaceFinder(std::string region, const kinds::RegionTable& regions, const record::Record& profile);

    /// Names are divided by commas, semicolons or " dan "; whatever the capitals, with or without "Kab.", "Kecamatan", "Desa" … before
    /// them; codes too. A kecamatan counts before a desa of the same name unless "Desa" stands before it; of several desa those in a
    /// kecamatan that is named too. Where the table has nothing of the region, nothing is unknown.
    Places find(std::string_view text) const;

    /// The place with a name like this one ("Kecamatan Juai"); empty when there is none.
    std::string nearest(std::string_view unknown) const;

 private:
    std::vector<std::string> codes_of(std::string_view part) const;

    std::string region_;
    bool table_knows_ = false;
    std::multimap<std::string, std::string> codes_by_name_;  ///< capitals: "JUAI" to the code
    std::map<std::string, std::string> titles_;              ///< of the codes: "Kecamatan Juai"
};

}  // namespace naskah::rules::penandaan
