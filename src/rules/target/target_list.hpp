// The targets of one list of an input of kind `target` (or of its part), by indicator and year.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "record/value.hpp"

namespace naskah::rules {

/// A target: percent of the indicator's denominator, 0 to 100.
struct Target {
    record::Percent percent;
    record::Spot spot;
};

/// Which indicator and which year. Prevalence has no indicator: its number is 0.
struct TargetKey {
    std::int64_t indicator = 0, year = 0;
    auto operator<=>(const TargetKey&) const = default;
};

struct TargetList {
    std::map<TargetKey, Target> targets;                      ///< the first of each key
    std::vector<std::pair<TargetKey, record::Spot>> doubles;  ///< further ones
    record::Spot spot;                                        ///< of the list

    const Target* find(TargetKey key) const;
};

/// The list `name` of an input's record: rpjmd, rkpd, prevalensi, prevalensi-rkpd. Empty when it isn't given.
TargetList target_list(const record::Record& record, std::string_view name);

/// "85,5%"
std::string percent_text(const record::Percent& percent);

}  // namespace naskah::rules
