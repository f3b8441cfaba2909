// Matrix 8.1 of a review: what was planned and done in the running year.
#pragma once

#include <optional>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::reviu {

/// The record `berjalan` of review_summary_schema. Nothing and errors when forms were sent twice; warnings as summarise_review says.
std::optional<record::Record> running_year(const record::Input& review, const std::vector<indikator::Indicator>& indicators,
                                           const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::reviu
