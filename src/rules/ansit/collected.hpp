// The situation analyses of one year, put together: who sent, who is missing, and all figures added up.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/regions_up.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::ansit {

struct Collected {
    std::int64_t year = 0;
    std::string region;                                  ///< the smallest that all inputs lie in
    std::map<std::string, const record::Input*> inputs;  ///< by their regions
    std::map<char, SumsByRegion> sums;  ///< by the letters of `matrices`; those of data sasaran know the number of desa too
    std::vector<std::string> units;     ///< one level below the region, those with figures
    std::vector<std::string> villages;  ///< desa and kelurahan with figures
    std::vector<std::string> missing;   ///< regions that should have sent, by their codes
    std::vector<std::string> expected;  ///< the units of the region: of the table, or those with figures; none of a kecamatan
    bool table_knows = true;            ///< whether a table says which these are

    std::optional<std::int64_t> sum(char matrix, const std::string& region, std::int64_t number) const;
    /// The sum of several rows; nothing when none of them is there.
    std::optional<std::int64_t> sum(char matrix, const std::string& region, std::span<const std::int64_t> numbers) const;
    /// Whether a region or a part of it sent an ansit, or a larger one has figures of it.
    bool has_figures(const std::string& region) const;
};

/// Of a unit that sent an ansit itself (or parts of it did) the figures of the larger region's ansit are not used, with a warning N110: no
/// one counts twice. A region that was sent twice is an error N111, at the second file; those that are missing are told in a warning N112;
/// regions without a common one are an error N113. Nothing when there are errors.
std::optional<Collected> collect(const record::InputList& inputs, const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::ansit
