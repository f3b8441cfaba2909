// What a kabupaten sets for its situation analysis: the group `ansit` of the profile.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "record/value.hpp"

namespace naskah::rules::ansit {

/// The criteria of Perbup Balangan 42/2024 art. 17 (2), letters a to g, by the names of their weights in the profile.
enum class Criterion { commitment, young_people, stunted_children, prevalence, poverty, families_at_risk, low_coverage };
inline constexpr std::size_t criterion_count = 7;

struct Settings {
    std::int64_t jump_percent = 30;       ///< batas-lonjakan
    std::int64_t jump_from = 20;          ///< lonjakan-mulai
    std::int64_t coverage_percent = 80;   ///< batas-cakupan
    std::int64_t proposed_villages = 10;  ///< jumlah-lokus
    /// By Criterion; never all 0: without any weight all count the same.
    std::array<std::int64_t, criterion_count> weights = {1, 1, 1, 1, 1, 1, 1};
};

/// What the profile doesn't say has the value of the defaults above.
Settings settings_of(const record::Record& profile);

}  // namespace naskah::rules::ansit
