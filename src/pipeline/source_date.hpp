// The date of documents that have none of their own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace naskah::pipeline {

/// Seconds since 1970 in UTC, in digits alone, as "2025-02-28T00:00:00Z"; nothing when they are no such number or lie beyond the year 9999.
std::optional<std::string> date_of_epoch(std::string_view seconds);

/// SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) as date_of_epoch, or empty: never the clock.
std::string source_date();

/// What is wrong with SOURCE_DATE_EPOCH, in Bahasa Indonesia; empty when it is not set or well.
std::string source_date_problem();

}  // namespace naskah::pipeline
