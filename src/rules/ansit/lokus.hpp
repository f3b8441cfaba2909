// Which desa come first as locations of the convergence programme: the ranking by the criteria of Perbup Balangan 42/2024 art. 17 (2).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/reference_tables.hpp"
#include "record/value.hpp"
#include "rules/ansit/collected.hpp"
#include "rules/ansit/settings.hpp"
#include "rules/indikator/coverage.hpp"

namespace naskah::rules::ansit {

/// How a criterion is told to readers, by Criterion.
struct CriterionText {
    std::string_view letter, name, unit, meaning;
};
extern const std::array<CriterionText, criterion_count> criterion_texts;

/// One criterion of one desa.
struct CriterionPart {
    record::Value value;          ///< Integer, Percent, the Text "t.a." or Absent
    std::int64_t normalised = 0;  ///< in billionths: (value - least) / (most - least) of all desa, 0 to 1; 0 where there is no value
    std::int64_t weighted = 0;    ///< in billionths of a point: 100 * weight / sum of weights * normalised
};

struct RankedVillage {
    std::string code;
    std::array<CriterionPart, criterion_count> parts;
    std::int64_t score = 0;  ///< in billionths of a point: the sum of `weighted`, 0 to 100
    std::int64_t rank = 0;   ///< 1 is the highest score; equal scores by code
    bool proposed = false;   ///< one of as many as the profile says, with a score above 0
};

/// The desa with figures, by rank. Where all values of a criterion are equal it tells nothing: all get 0. Low coverage is the mean of
/// how much the coverages fall short of 100 % (more than 100 % counts as 100 %), over the indicators that aren't cases and have somebody to
/// serve.
std::vector<RankedVillage> rank_villages(const Collected& collected, const std::vector<indikator::Indicator>& indicators,
                                         const kinds::ReferenceTables& references, const Settings& settings);

}  // namespace naskah::rules::ansit
