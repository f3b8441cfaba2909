// The official codes of provinces, kabupaten, kecamatan, desa and kelurahan: those that come with the program, and a kabupaten's
// corrections.
#pragma once

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/region.hpp"
#include "kinds/shipped_regions.hpp"
#include "record/diagnostic.hpp"

namespace naskah::kinds {

/// Looked up from any thread. Copies share what comes with the program.
class RegionTable {
 public:
    RegionTable() = default;
    /// The tables of a folder "rujukan": those in its folder wilayah (ShippedRegions), and before them all its wilayah-*.csv, as added.
    static RegionTable load(const std::filesystem::path& folder, record::Diagnostics& diagnostics);

    /// A user's own table (read_region_file). What it says of a region counts before what is there already; a kecamatan of which it lists
    /// desa has just those. Errors are told with the file as `shown`; then nothing is added.
    void add(const std::filesystem::path& file, const std::string& shown, record::Diagnostics& diagnostics);

    /// Names of regions that no table knows, as forms bring them along: for `find`; what lies below a region isn't known by them.
    void remember(std::vector<Region> named);

    /// The region with this code, or null.
    const Region* find(std::string_view code) const;
    /// The regions one level below: the kabupaten and kota of a province, the kecamatan of a kabupaten, the desa and kelurahan of a
    /// kecamatan; in the order of their codes.
    std::vector<Region> below(std::string_view code) const;
    /// All regions inside of one, on every level, in the order of their codes.
    std::vector<const Region*> inside(std::string_view code) const;
    /// All provinces, kabupaten and kota, in the order of their codes.
    std::vector<const Region*> large() const;

 private:
    bool is_replaced(const Region& shipped) const;

    std::shared_ptr<const ShippedRegions> shipped_;        ///< null: none
    std::vector<Region> remembered_;                       ///< in the order of their codes
    std::vector<Region> own_;                              ///< in the order of their codes
    std::set<std::string, std::less<>> own_subdistricts_;  ///< kecamatan of which own_ lists the desa
};

}  // namespace naskah::kinds
