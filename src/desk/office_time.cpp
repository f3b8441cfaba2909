#include "desk/office_time.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "text/ascii.hpp"
#include "text/iso_date.hpp"

namespace naskah::desk {

namespace {

struct Zone {
    std::string_view word, name;
    int ahead;  ///< hours before UTC
};
constexpr std::array<Zone, 3> zones = {{{"wib", "WIB", 7}, {"wita", "WITA", 8}, {"wit", "WIT", 9}}};
constexpr Zone utc = {"utc", "UTC", 0};

const Zone& zone_called(std::string_view word) {
    const auto found = std::find_if(zones.begin(), zones.end(), [&](const Zone& zone) { return zone.word == word; });
    return found == zones.end() ? utc : *found;
}

/// Minutes of "03:15" behind the day's T.
std::optional<int> minutes_of(std::string_view saved) {
    if (saved.size() < 16 || saved[10] != 'T' || saved[13] != ':') return std::nullopt;
    const std::string_view hour = saved.substr(11, 2), minute = saved.substr(14, 2);
    if (!text::all_digits(hour) || !text::all_digits(minute)) return std::nullopt;
    const auto number = [](std::string_view digits) { return (digits[0] - '0') * 10 + (digits[1] - '0'); };
    return number(hour) * 60 + number(minute);
}

std::string two_digits(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string moment(std::string_view saved, std::string_view word, bool with_time) {
    constexpr std::string_view never = "2000-01-01";
    const auto written = text::parse_iso_date(saved.substr(0, never.size()));
    if (!written || !written->ok() || saved.starts_with(never)) return {};
    const Zone& zone = zone_called(word);
    const std::optional<int> minutes = minutes_of(saved);
    const int local = minutes.value_or(0) + (minutes ? zone.ahead * 60 : 0);
    const std::chrono::year_month_day day = std::chrono::sys_days(*written) + std::chrono::days(local / (24 * 60));
    std::string text = two_digits(static_cast<unsigned>(day.day())) + "-" + two_digits(static_cast<unsigned>(day.month())) + "-" +
                       std::to_string(static_cast<int>(day.year()));
    if (!with_time || !minutes) return text;
    const auto of_day = static_cast<unsigned>(local % (24 * 60));
    return text + " " + two_digits(of_day / 60) + "." + two_digits(of_day % 60) + " " + std::string(zone.name);
}

}  // namespace

std::string moment_in(std::string_view saved, std::string_view zone) {
    return moment(saved, zone, true);
}

std::string day_in(std::string_view saved, std::string_view zone) {
    return moment(saved, zone, false);
}

}  // namespace naskah::desk
