#include "workbook/created.hpp"

#include <chrono>

namespace naskah::workbook {

namespace {

/// The number of two or four digits at a place; nothing when others stand there.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
    int number = 0;
    for (const char letter : text.substr(at, count)) {
        if (letter < '0' || letter > '9') return std::nullopt;
        number = number * 10 + (letter - '0');
    }
    return number;
}

/// Whether the text has the pattern's length, and its other characters where the pattern has no "0".
bool has_shape(std::string_view text, std::string_view pattern) {
    if (text.size() != pattern.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (pattern[i] != '0' && text[i] != pattern[i]) return false;
    }
    return true;
}

}  // namespace

std::optional<std::int64_t> created_seconds(std::string_view created) {
    if (created.empty()) return created_seconds("2000-01-01");
    const bool with_time = has_shape(created, "0000-00-00T00:00:00Z");
    if (!with_time && !has_shape(created, "0000-00-00")) return std::nullopt;
    const std::optional<int> year = digits(created, 0, 4), month = digits(created, 5, 2), day = digits(created, 8, 2);
    if (!year || !month || !day || *year < 1970) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    const std::chrono::sys_seconds midnight = std::chrono::sys_days(date);
    if (!with_time) return midnight.time_since_epoch().count();
    const std::optional<int> hour = digits(created, 11, 2), minute = digits(created, 14, 2), second = digits(created, 17, 2);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    return midnight.time_since_epoch().count() + *hour * 3600 + *minute * 60 + *second;
}

}  // namespace naskah::workbook
