#include "bahasa/date.hpp"

#include <array>
#include <chrono>

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

std::chrono::year_month_day chrono_date(const CalendarDate& date) {
    return std::chrono::year{date.year} / date.month / date.day;
}

}  // namespace

int days_in_month(int year, int month) {
    if (month < 1 || month > 12) return 0;
    return static_cast<int>(static_cast<unsigned>((std::chrono::year{year} / month / std::chrono::last).day()));
}

bool valid_date(int year, int month, int day) {
    return year >= 1900 && year <= 2999 && day >= 1 && day <= days_in_month(year, month);
}
bool valid_date(const CalendarDate& date) {
    return valid_date(date.year, date.month, date.day);
}

int weekday_number(const CalendarDate& date) {
    return static_cast<int>(std::chrono::weekday(std::chrono::sys_days(chrono_date(date))).iso_encoding()) - 1;
}

std::string_view weekday(const CalendarDate& date) {
    return weekdays[static_cast<std::size_t>(weekday_number(date))];
}
std::string_view month_name(int month) {
    return month < 1 || month > 12 ? std::string_view() : months[static_cast<std::size_t>(month) - 1];
}
std::int64_t days_between(const CalendarDate& from, const CalendarDate& to) {
    return (std::chrono::sys_days(chrono_date(to)) - std::chrono::sys_days(chrono_date(from))).count();
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
