// Matrix 8.3 of a review: what is planned for the year that it names, and which obstacles and follow-up of the year before lead there.
#pragma once

#include <optional>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::reviu {

/// The record `rencana` of review_summary_schema: of the taggings of the RKPD, the targets of their year, and the forms of the year before.
/// Nothing and errors when forms were sent twice; warnings as summarise_review says.
std::optional<record::Record> planned_year(const record::Input& review, const std::vector<indikator::Indicator>& indicators,
                                           const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::reviu
