// Days as ISO 8601 writes them: "2025-02-28". The calendar itself is that of std::chrono.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace naskah::text {

/// Year (0 to 9999), month and day of a text of exactly this form, whether or not there is such a day (`ok()`); nothing of any other text.
std::optional<std::chrono::year_month_day> parse_iso_date(std::string_view text);

}  // namespace naskah::text
