// Regions by their codes (PP.KK.CC.DDDD), and figures added up from desa to kecamatan, kabupaten and province.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/region_table.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::rules {

enum class Level { province, kabupaten, kecamatan, desa };

/// By the form of the code: "63", "63.11", "63.11.06", "63.11.06.2001"; nothing of any other text. Whether there is such a region is
/// another question.
std::optional<Level> level_of(std::string_view code);

/// "63.11" of "63.11.06"; empty of a province.
std::string_view parent_of(std::string_view code);

using kinds::lies_in;

/// The smallest region that all of these lie in; empty when there is none (two provinces, or no codes).
std::string common_region(std::span<const std::string> codes);

/// The codes of the regions one level below, in their order; none when the table has none.
std::vector<std::string> units_of(std::string_view region, const kinds::RegionTable& regions);

/// The number of desa and kelurahan: 1 of a desa; nothing when the table has none of a larger region, and of a province.
std::optional<std::int64_t> villages_in(std::string_view region, const kinds::RegionTable& regions);

/// What documents print of a region: from the table; a kabupaten or province that is in no table from the profile (nama, bentuk,
/// provinsi) when it is its own. Else the code itself stands for the name.
struct RegionName {
    std::string type;   ///< "Desa", "Kelurahan", "Kecamatan", "Kabupaten", "Kota", "Provinsi"
    std::string name;   ///< "Layap"
    std::string title;  ///< "Desa Layap", "Kabupaten 63.05"
};
RegionName name_of(std::string_view code, const kinds::RegionTable& regions, const record::Record& profile);

/// The fields kode, jenis, nama, sebutan and tingkat (desa, kecamatan, kabupaten, provinsi), as templates see a region.
record::Record region_record(std::string_view code, const kinds::RegionTable& regions, const record::Record& profile);

/// The schema of region_record, under an element's name.
record::RecordSchema region_schema(std::string element);

/// Figures by region and number (of the indicator, of the data sasaran …). What is added to a region counts for all that it lies in.
class SumsByRegion {
 public:
    void add(std::string_view region, std::int64_t number, std::int64_t value);
    /// Nothing when nothing was added, which is not 0.
    std::optional<std::int64_t> of(std::string_view region, std::int64_t number) const;

 private:
    std::map<std::string, std::map<std::int64_t, std::int64_t>, std::less<>> sums_;
};

}  // namespace naskah::rules
