#include "kinds/region.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/ascii.hpp"

namespace naskah::kinds {

bool lies_in(std::string_view code, std::string_view region) {
    return code.starts_with(region) && (code.size() == region.size() || code[region.size()] == '.');
}

std::string region_type(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> types = {{{"desa", "Desa"},
                                                                                            {"desa-adat", "Desa Adat"},
                                                                                            {"kelurahan", "Kelurahan"},
                                                                                            {"kecamatan", "Kecamatan"},
                                                                                            {"kabupaten", "Kabupaten"},
                                                                                            {"kota", "Kota"},
                                                                                            {"provinsi", "Provinsi"}}};
    std::string small = text::lower_case(word);
    std::replace(small.begin(), small.end(), ' ', '-');
    const auto found = std::find_if(types.begin(), types.end(), [&](const auto& type) { return type.first == small; });
    return found == types.end() ? std::string() : std::string(found->second);
}

void put_in_order(std::vector<Region>& regions) {
    std::stable_sort(regions.begin(), regions.end(), [](const Region& left, const Region& right) { return left.code < right.code; });
    const auto same = [](const Region& left, const Region& right) { return left.code == right.code; };
    regions.erase(std::unique(regions.begin(), regions.end(), same), regions.end());
}

}  // namespace naskah::kinds
