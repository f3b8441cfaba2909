// Dates that were typed into cells for counts: without their format they are numbers of days.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// The day that a spreadsheet means by a number ("31-12-2024"), when it is one of this year, the year before or the year behind.
std::optional<std::string> day_meant(std::int64_t number, std::int64_t year);

/// Warns of a count that may be such a day (N197); `what` says which count it is.
void check_typed_date(const record::Input& input, const std::string& what, std::int64_t count, std::int64_t year, record::Spot spot,
                      record::Diagnostics& diagnostics);

/// The same of a record's field with decimals; hundreds are counts, for nobody means a day by them.
void check_typed_date(const record::Input& input, const record::Record& record, const char* field, std::int64_t year,
                      record::Diagnostics& diagnostics);

}  // namespace naskah::rules
