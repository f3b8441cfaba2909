// Dates that were typed into cells for counts: without their format they are numbers of days.
#include <chrono>

#include "bahasa/date.hpp"
#include "bahasa/number.hpp"
#include "rules/ansit/diagnostic_codes.hpp"
#include "rules/ansit/subject.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules::ansit {

namespace {

/// The day that a spreadsheet means by a number, when it is one of this year, the year before or the year behind: few counts of a desa are
/// as large, and no others are told.
std::optional<bahasa::CalendarDate> day_meant(std::int64_t number, std::int64_t year) {
    using namespace std::chrono;
    constexpr sys_days day_zero{std::chrono::year{1899} / December / 30};
    constexpr std::int64_t first = 36526, last = 73050;  // 2000 to 2099
    if (number < first || number > last) return std::nullopt;
    const year_month_day day{day_zero + days{number}};
    const int its_year = static_cast<int>(day.year());
    if (its_year < year - 1 || its_year > year + 1) return std::nullopt;
    return bahasa::CalendarDate{its_year, static_cast<int>(static_cast<unsigned>(day.month())),
                                static_cast<int>(static_cast<unsigned>(day.day()))};
}

}  // namespace

void check_dates(const Subject& subject, record::Diagnostics& diagnostics) {
    for (const indikator::Matrix& matrix : indikator::matrices) {
        for (const indikator::TableRow& row : indikator::table_rows(subject.surroundings.references, matrix)) {
            for (const std::string& unit : subject.units) {
                const indikator::Figure* figure = subject.find(matrix.letter, unit, row.number);
                if (figure == nullptr || level_of(unit) != Level::desa) continue;
                const std::optional<bahasa::CalendarDate> day = day_meant(figure->value, subject.year);
                if (!day) continue;
                subject.tell(
                    record::Severity::warning, code::count_may_be_a_date,
                    subject.unit_title(unit) + ": " + std::string(matrix.noun) + " " + std::to_string(row.number) + " (" + row.text + ") " +
                        bahasa::format_integer(figure->value) + ", bilangan yang di Excel berarti tanggal " + bahasa::numeric_date(*day),
                    figure->spot, "bila yang diketik tanggal, tulis banyaknya; bila memang sebanyak itu, biarkan saja", diagnostics);
            }
        }
    }
}

}  // namespace naskah::rules::ansit
