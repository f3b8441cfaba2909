// Moments that office files carry in UTC, in the time of the office.
#pragma once

#include <string>
#include <string_view>

namespace naskah::desk {

/// "10-02-2025 11.15 WITA" of "2025-02-10T03:15:00Z" in the zone "wita"; another zone than wib, wita and wit is UTC and says so. Without
/// a time of day the day alone. Empty of a workbook that nobody saved since it was made (2000-01-01).
std::string moment_in(std::string_view saved, std::string_view zone);

/// The day of that moment: "10-02-2025".
std::string day_in(std::string_view saved, std::string_view zone);

}  // namespace naskah::desk
