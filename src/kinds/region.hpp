// A region of Indonesia, by its official code.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace naskah::kinds {

struct Region {
    std::string code;         ///< "63", "63.11", "63.11.06" or "63.11.06.2001"
    std::string type;         ///< "Provinsi", "Kabupaten", "Kota", "Kecamatan", "Desa", "Desa Adat" or "Kelurahan"
    std::string name;         ///< "Layap"
    std::string subdistrict;  ///< the name of its kecamatan: "Paringin"; empty above the kecamatan
};

// Lengths of "63", "63.11", "63.11.06" and "63.11.06.2001".
inline constexpr std::size_t province_length = 2, kabupaten_length = 5, kecamatan_length = 8, desa_length = 13;

/// Whether a region is the other or a part of it, by their codes.
bool lies_in(std::string_view code, std::string_view region);

/// "Desa Adat" of "desa-adat", in capitals or not; empty for a word that is no sort of region.
std::string region_type(std::string_view word);

/// Codes ascend; of several regions of one code the first stays.
void put_in_order(std::vector<Region>& regions);

}  // namespace naskah::kinds
