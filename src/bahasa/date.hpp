// Dates and times of day as documents write them. Gregorian calendar, years 1900 to 2999, no time zone and no clock.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace naskah::bahasa {

/// A day of the calendar. The functions below expect one that valid_date accepts, unless they say otherwise.
struct CalendarDate {
    int year = 1900;
    int month = 1;  ///< 1 January to 12 December
    int day = 1;
    friend auto operator<=>(const CalendarDate&, const CalendarDate&) = default;
};

/// Whether there is such a day: year 1900 to 2999, month 1 to 12, a day that the month has in that year.
bool valid_date(int year, int month, int day);
bool valid_date(const CalendarDate& date);

/// The days of a month, 28 to 31; 0 when the month is not 1 to 12.
int days_in_month(int year, int month);

/// 0 Senin to 6 Minggu.
int weekday_number(const CalendarDate& date);

/// "Senin" to "Minggu".
std::string_view weekday(const CalendarDate& date);

/// "Januari" to "Desember"; empty when the month is not 1 to 12.
std::string_view month_name(int month);

/// Days from the first date to the second; negative when the second is earlier.
std::int64_t days_between(const CalendarDate& from, const CalendarDate& to);

/// "9 September 2024": no leading zero, the month in full.
std::string long_date(const CalendarDate& date);

/// "09-09-2024".
std::string numeric_date(const CalendarDate& date);

/// "2024-09-09".
std::string iso_date(const CalendarDate& date);

/// How the words of a date are capitalised; kabupaten differ.
enum class Capitals : std::uint8_t {
    lower,  ///< Senin tanggal sembilan bulan September tahun dua ribu dua puluh empat
    words,  ///< Senin tanggal Sembilan bulan September tahun Dua Ribu Dua Puluh Empat
    all     ///< Senin Tanggal Sembilan Bulan September Tahun Dua Ribu Dua Puluh Empat
};

/// The date as a berita acara opens with it: "Senin tanggal sembilan bulan September tahun dua ribu dua puluh empat".
std::string date_in_words(const CalendarDate& date, Capitals capitals);

/// A time of day, "09.00" (EYD: a dot). Hours 0 to 24, minutes 0 to 59 are expected.
std::string format_time(int hour, int minute);

}  // namespace naskah::bahasa
