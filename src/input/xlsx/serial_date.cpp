#include "input/xlsx/serial_date.hpp"

#include <chrono>
#include <cmath>
#include <cstdint>
#include <optional>

namespace naskah::input::xlsx {

namespace {

using namespace std::chrono;

constexpr std::int64_t seconds_of_day = 86'400;

void append_two(std::string& text, unsigned number) {
    text += static_cast<char>('0' + number / 10 % 10);
    text += static_cast<char>('0' + number % 10);
}

void append_date(std::string& text, year_month_day date) {
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    append_two(text, year / 100);
    append_two(text, year % 100);
    text += '-';
    append_two(text, static_cast<unsigned>(date.month()));
    text += '-';
    append_two(text, static_cast<unsigned>(date.day()));
}

void append_time(std::string& text, unsigned second_of_day) {
    append_two(text, second_of_day / 3600);
    text += ':';
    append_two(text, second_of_day / 60 % 60);
    text += ':';
    append_two(text, second_of_day % 60);
}

/// Day 0 of the count, from 1 March 1900 on; before it Excel is a day behind because of its 29 February 1900.
sys_days epoch_of(std::int64_t day, bool from_1904) {
    if (from_1904) return sys_days{year{1904} / January / 1};
    return day < 60 ? sys_days{year{1899} / December / 31} : sys_days{year{1899} / December / 30};
}

/// Takes digits off the front as a number.
std::optional<unsigned> take_digits(std::string_view& text, std::size_t count) {
    if (text.size() < count) return std::nullopt;
    unsigned number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        number = number * 10 + static_cast<unsigned>(text[i] - '0');
    }
    text.remove_prefix(count);
    return number;
}

bool take(std::string_view& text, char c) {
    if (!text.starts_with(c)) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<year_month_day> take_date(std::string_view& text) {
    const auto y = take_digits(text, 4);
    if (!y || !take(text, '-')) return std::nullopt;
    const auto m = take_digits(text, 2);
    if (!m || !take(text, '-')) return std::nullopt;
    const auto d = take_digits(text, 2);
    if (!d) return std::nullopt;
    const year_month_day date{year{static_cast<int>(*y)}, month{*m}, day{*d}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// "10:30", "10:30:00", "10:30:00.000", each also with Z; fractions are dropped.
std::optional<unsigned> take_time(std::string_view& text) {
    const auto hour = take_digits(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) return std::nullopt;
    const auto minute = take_digits(text, 2);
    if (!minute || *minute > 59) return std::nullopt;
    unsigned second = 0;
    if (take(text, ':')) {
        const auto given = take_digits(text, 2);
        if (!given || *given > 59) return std::nullopt;
        second = *given;
        if (take(text, '.')) {
            if (!take_digits(text, 1)) return std::nullopt;
            while (take_digits(text, 1)) continue;
        }
    }
    take(text, 'Z');
    return *hour * 3600 + *minute * 60 + second;
}

}  // namespace

bool write_serial_date(double serial, bool from_1904, std::string& text) {
    constexpr double beyond = 2'958'466;  // 1 January 10000 of the epoch of 1900
    if (!(serial >= 0) || serial >= beyond) return false;
    const std::int64_t total = std::llround(serial * static_cast<double>(seconds_of_day));
    const std::int64_t day = total / seconds_of_day;
    const auto second = static_cast<unsigned>(total % seconds_of_day);
    if (day == 0 && (second > 0 || !from_1904)) {
        text.clear();
        append_time(text, second);
        return true;
    }
    if (day == 60 && !from_1904) return false;
    const year_month_day date{epoch_of(day, from_1904) + days{day}};
    if (date.year() > year{9999}) return false;
    text.clear();
    append_date(text, date);
    if (second > 0) {
        text += 'T';
        append_time(text, second);
    }
    return true;
}

bool write_iso_date(std::string_view stored, std::string& text) {
    std::string_view rest = stored;
    const std::optional<year_month_day> date = take_date(rest);
    if (!date) rest = stored;
    std::optional<unsigned> second;
    if (!date || take(rest, 'T')) {
        second = take_time(rest);
        if (!second) return false;
    }
    if (!rest.empty()) return false;
    text.clear();
    if (date) append_date(text, *date);
    if (!date || second.value_or(0) > 0) {
        if (date) text += 'T';
        append_time(text, second.value_or(0));
    }
    return true;
}

}  // namespace naskah::input::xlsx
