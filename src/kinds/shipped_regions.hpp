// All regions of Indonesia as they come with the program (templates/rujukan/wilayah).
#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/region.hpp"

namespace naskah::kinds {

/// A folder with kabupaten.csv (kode,jenis,nama: provinces, kabupaten and kota) and a table for each province: 63.csv
/// (kode,jenis,nama,kode_kecamatan,kecamatan: desa and kelurahan with their kecamatan), rows in the order of their codes. Of a table only
/// the rows of one kabupaten are read, when they are first asked for; any thread may ask. A table that isn't there has no rows; one that
/// can't be read as it was shipped is a broken installation: std::runtime_error with file and line.
class ShippedRegions {
 public:
    explicit ShippedRegions(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Provinces, kabupaten and kota, in the order of their codes.
    std::span<const Region> large() const;
    /// The kecamatan, desa and kelurahan of a kabupaten or kota ("63.11"), in the order of their codes.
    std::span<const Region> of(std::string_view kabupaten) const;

 private:
    std::filesystem::path folder_;
    mutable std::mutex lock_;
    mutable std::map<std::string, std::vector<Region>, std::less<>> read_;  ///< by kabupaten; the large ones by no name
};

}  // namespace naskah::kinds
