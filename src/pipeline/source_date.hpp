// The date of documents that have none of their own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace naskah::pipeline {

/// The last second that has a date of four digits.
inline constexpr std::int64_t end_of_year_9999 = 253402300799;

/// Seconds since 1970 in UTC, in digits alone, as "2025-02-28T00:00:00Z"; nothing when they are no such number or lie beyond the year 9999.
std::optional<std::string> date_of_epoch(std::string_view seconds);

}  // namespace naskah::pipeline
