#include "rules/typed_dates.hpp"

#include <chrono>

#include "bahasa/date.hpp"
#include "bahasa/number.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "rules/diagnostic_codes.hpp"

namespace naskah::rules {

std::optional<std::string> day_meant(std::int64_t number, std::int64_t year) {
    using namespace std::chrono;
    constexpr sys_days day_zero{std::chrono::year{1899} / December / 30};
    constexpr std::int64_t first = 36526, last = 73050;  // 2000 to 2099
    if (number < first || number > last) return std::nullopt;
    const year_month_day day{day_zero + days{number}};
    const int its_year = static_cast<int>(day.year());
    if (its_year < year - 1 || its_year > year + 1) return std::nullopt;
    return bahasa::numeric_date(
        {its_year, static_cast<int>(static_cast<unsigned>(day.month())), static_cast<int>(static_cast<unsigned>(day.day()))});
}

void check_typed_date(const record::Input& input, const std::string& what, std::int64_t count, std::int64_t year, record::Spot spot,
                      record::Diagnostics& diagnostics) {
    const std::optional<std::string> day = day_meant(count, year);
    if (!day) return;
    diagnostics.add(input.diagnose(record::Severity::warning, code::count_may_be_a_date,
                                   what + " " + bahasa::format_integer(count) + ", bilangan yang di Excel berarti tanggal " + *day, spot,
                                   "bila yang diketik tanggal, tulis banyaknya; bila memang sebanyak itu, biarkan saja"));
}

void check_typed_date(const record::Input& input, const record::Record& record, const char* field, std::int64_t year,
                      record::Diagnostics& diagnostics) {
    const auto* written = record::get<record::Decimal>(record, field);
    if (written == nullptr) return;
    const record::Decimal number = record::shortest(*written);
    if (number.places > 0 || number.digits % 100 == 0) return;
    check_typed_date(input, field, number.digits, year, record::spot_of(record, field), diagnostics);
}

}  // namespace naskah::rules
