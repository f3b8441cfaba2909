// The official codes of provinces, kabupaten, kecamatan, desa and kelurahan (templates/rujukan/wilayah-*.csv).
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::kinds {

struct Region {
    std::string code;         ///< "63", "63.11", "63.11.06" or "63.11.06.2001"
    std::string type;         ///< "Provinsi", "Kabupaten", "Kota", "Kecamatan", "Desa" or "Kelurahan"
    std::string name;         ///< "Layap"
    std::string subdistrict;  ///< the name of its kecamatan: "Paringin"; empty above the kecamatan
};

class RegionTable {
 public:
    /// Reads all wilayah-*.csv of a folder: tables with the columns kode,jenis,nama,kode_kecamatan,kecamatan (desa and kelurahan with their
    /// kecamatan) or kode,jenis,nama (provinces, kabupaten and kota). Rows that can't be read are errors N040 with file and line.
    static RegionTable load(const std::filesystem::path& folder, record::Diagnostics& diagnostics);

    /// A user's own table of either sort. What it says of a region counts before what is there already; a kecamatan that it speaks of has
    /// just the desa that it lists.
    void add(const std::filesystem::path& file, record::Diagnostics& diagnostics);

    /// The region with this code, or null.
    const Region* find(std::string_view code) const;
    /// The regions one level below: the kabupaten and kota of a province, the kecamatan of a kabupaten, the desa and kelurahan of a
    /// kecamatan; in the order of their codes.
    std::vector<Region> below(std::string_view code) const;
    const std::vector<Region>& regions() const { return regions_; }  ///< in the order of their codes

 private:
    std::vector<Region> regions_;
};

/// Whether a kind has fields of type wilayah at all: the table takes time to load.
bool has_regions(const record::RecordSchema& schema);

/// Replaces each code of a field of type wilayah by a record "wilayah" with the text fields kode, jenis (Desa), nama (Layap), kecamatan
/// (Paringin) and sebutan ("Desa Layap"). Unknown codes are errors N037, with the nearest code, and with a word when they lie outside
/// of the profile's region (its field kode-wilayah). Codes of provinces and kabupaten (63, 63.11) are in no table and stay as they are.
void resolve_regions(record::Input& input, const record::RecordSchema& schema, const RegionTable& table, const record::Input& profile,
                     record::Diagnostics& diagnostics);

}  // namespace naskah::kinds
