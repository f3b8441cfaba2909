// The names behind codes of kecamatan, desa and kelurahan: templates/rujukan/wilayah-*.csv.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace naskah::compose {

struct Region {
    std::string name;      ///< "Layap"
    std::string kind;      ///< "Desa", "Kelurahan" or "Kecamatan"
    std::string district;  ///< the name of the kecamatan, also of a kecamatan itself
};

class Regions {
 public:
    /// Reads every wilayah-*.csv of a folder; lines that have not five columns are passed over. No folder: no regions.
    static Regions load(const std::string& folder);

    /// Adds the lines of one such file: kode,jenis,nama,kode_kecamatan,kecamatan after a heading.
    void add(std::string_view csv);

    /// By full code ("63.11.06.2001", "63.11.06"), or null.
    const Region* find(std::string_view code) const;

 private:
    std::map<std::string, Region, std::less<>> regions_;
};

}  // namespace naskah::compose
