// What the matrices of a review have in common: the head of each indicator, the groups, and what is told of what they are joined of.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/reviu/services.hpp"

namespace naskah::rules::reviu {

/// An indicator with its services, and without its lines.
record::Record indicator_head(const indikator::Indicator& indicator, const Service& service);

/// The rows of the indicators, in their order, below the headings of their groups.
record::Value groups(const std::vector<indikator::Indicator>& indicators, const std::vector<record::Record>& rows);

/// Warning N322: "penandaan tahun 2025 tidak disertakan: …".
void tell_not_given(const std::string& what, const std::string& so, record::Diagnostics& diagnostics);

/// Warnings N323: items of that list whose indicator doesn't exist.
void tell_unknown_indicators(const record::InputList& inputs, const char* list, const std::vector<indikator::Indicator>& indicators,
                             record::Diagnostics& diagnostics);

}  // namespace naskah::rules::reviu
