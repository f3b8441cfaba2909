#include "rules/other_years.hpp"

#include <algorithm>
#include <filesystem>

#include "rules/input_head.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules {

std::string given_for_other_years(std::string_view kind, std::int64_t year, const std::vector<std::string>& regions,
                                  const Surroundings& surroundings) {
    const auto wanted = [&](const record::Input& input) {
        const std::string region = region_of(input);
        return std::any_of(regions.begin(), regions.end(), [&](const std::string& code) { return lies_in(region, code); });
    };
    return given_for_other_years(kind, year, wanted, surroundings);
}

std::string given_for_other_years(std::string_view kind, std::int64_t year, const std::function<bool(const record::Input& input)>& wanted,
                                  const Surroundings& surroundings) {
    constexpr std::size_t most = 5;
    std::string text;
    std::size_t count = 0;
    for (const record::Input& input : surroundings.all) {
        if (input.kind != kind || year_of(input) == year || !wanted(input)) continue;
        if (++count <= most)
            text += "; " + std::filesystem::path(input.file).filename().string() + " adalah " + std::string(kind) + " tahun " +
                    std::to_string(year_of(input));
    }
    if (count > most) text += "; begitu pula " + std::to_string(count - most) + " berkas lain";
    return text;
}

}  // namespace naskah::rules
