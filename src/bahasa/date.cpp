#include "bahasa/date.hpp"

#include <array>

#include "bahasa/capitals.hpp"
#include "bahasa/terbilang.hpp"

namespace naskah::bahasa {

namespace {

constexpr std::array<std::string_view, 7> weekdays = {"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"};
constexpr std::array<std::string_view, 12> months = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                                     "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};

std::string padded(int number, std::size_t width) {
    std::string digits = std::to_string(number);
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return digits;
}

bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/// Days since 1 March of the year 0, whose months end before the leap day: every year then begins after it.
std::int64_t day_number(const CalendarDate& date) {
    const std::int64_t year = date.month > 2 ? date.year : date.year - 1;
    const std::int64_t month = (date.month + 9) % 12;
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + date.day - 1;
}

}  // namespace

int days_in_month(int year, int month) {
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return 0;
    return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month) - 1];
}

bool valid_date(int year, int month, int day) {
    return year >= 1900 && year <= 2999 && day >= 1 && day <= days_in_month(year, month);
}
bool valid_date(const CalendarDate& date) {
    return valid_date(date.year, date.month, date.day);
}

int weekday_number(const CalendarDate& date) {
    constexpr std::int64_t weekday_of_day_zero = 2;  // 1 March of the year 0 was a Wednesday
    return static_cast<int>((day_number(date) + weekday_of_day_zero) % 7);
}

std::string_view weekday(const CalendarDate& date) {
    return weekdays[static_cast<std::size_t>(weekday_number(date))];
}
std::string_view month_name(int month) {
    return month < 1 || month > 12 ? std::string_view() : months[static_cast<std::size_t>(month) - 1];
}
std::int64_t days_between(const CalendarDate& from, const CalendarDate& to) {
    return day_number(to) - day_number(from);
}

std::string long_date(const CalendarDate& date) {
    return std::to_string(date.day) + " " + std::string(month_name(date.month)) + " " + std::to_string(date.year);
}
std::string numeric_date(const CalendarDate& date) {
    return padded(date.day, 2) + "-" + padded(date.month, 2) + "-" + padded(date.year, 4);
}
std::string iso_date(const CalendarDate& date) {
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

std::string date_in_words(const CalendarDate& date, Capitals capitals) {
    const auto number = [&](int value) {
        const std::string words = terbilang(value);
        return capitals == Capitals::lower ? words : capitalise_words(words);
    };
    const auto label = [&](std::string_view word) { return capitals == Capitals::all ? capitalise_first(word) : std::string(word); };
    return std::string(weekday(date)) + " " + label("tanggal") + " " + number(date.day) + " " + label("bulan") + " " +
           std::string(month_name(date.month)) + " " + label("tahun") + " " + number(date.year);
}

std::string format_time(int hour, int minute) {
    return padded(hour, 2) + "." + padded(minute, 2);
}

}  // namespace naskah::bahasa
