// The calendar, against std::chrono, and dates in words.
#include "bahasa/date.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace naskah::bahasa::testing {
namespace {

std::chrono::sys_days chrono_day(const CalendarDate& date) {
    return std::chrono::year{date.year} / date.month / date.day;
}

CalendarDate calendar_date(std::chrono::sys_days day) {
    const std::chrono::year_month_day date{day};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

const CalendarDate first_day{1900, 1, 1}, last_day{2999, 12, 31};

TEST(Date, HasTheWeekdayOfEveryDay) {
    for (auto day = chrono_day(first_day); day <= chrono_day(last_day); day += std::chrono::days{1}) {
        const int expected = static_cast<int>(std::chrono::weekday{day}.iso_encoding()) - 1;
        ASSERT_EQ(weekday_number(calendar_date(day)), expected) << iso_date(calendar_date(day));
    }
}

TEST(Date, CountsTheDaysFromTheFirstToEveryDay) {
    for (auto day = chrono_day(first_day); day <= chrono_day(last_day); day += std::chrono::days{1})
        ASSERT_EQ(days_between(first_day, calendar_date(day)), (day - chrono_day(first_day)).count()) << iso_date(calendar_date(day));
}

TEST(Date, CountsDaysBackwardsAsNegative) {
    EXPECT_EQ(days_between({2025, 3, 1}, {2025, 2, 28}), -1);
    EXPECT_EQ(days_between({2025, 3, 1}, {2025, 3, 1}), 0);
    EXPECT_EQ(days_between(last_day, first_day), -401766);
}

TEST(Date, AcceptsExactlyTheDaysOfTheCalendar) {
    for (int year = 1900; year <= 2999; ++year) {
        for (int month = -1; month <= 14; ++month) {
            for (int day = -1; day <= 33; ++day) {
                const bool exists = month >= 0 && day >= 0 &&
                                    std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                                                std::chrono::day{static_cast<unsigned>(day)}}
                                        .ok();
                ASSERT_EQ(valid_date(year, month, day), exists) << year << '-' << month << '-' << day;
            }
        }
    }
}

TEST(Date, RefusesYearsBefore1900AndAfter2999) {
    EXPECT_TRUE(valid_date(first_day));
    EXPECT_TRUE(valid_date(last_day));
    EXPECT_FALSE(valid_date(1899, 12, 31));
    EXPECT_FALSE(valid_date(3000, 1, 1));
    EXPECT_FALSE(valid_date(0, 1, 1));
    EXPECT_FALSE(valid_date(-2024, 1, 1));
}

TEST(Date, HasLeapDays) {
    for (const int year : {1904, 2000, 2024, 2400}) EXPECT_TRUE(valid_date(year, 2, 29)) << year;
    for (const int year : {1900, 2023, 2100, 2200, 2900}) EXPECT_FALSE(valid_date(year, 2, 29)) << year;
}

TEST(Date, KnowsTheLastDayOfEveryMonth) {
    const std::vector<int> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; ++month) EXPECT_EQ(days_in_month(2025, month), days[static_cast<std::size_t>(month) - 1]) << month;
    EXPECT_EQ(days_in_month(2024, 2), 29);
}

TEST(Date, HasNoDaysInAMonthThatDoesNotExist) {
    for (const int month : {-1, 0, 13}) EXPECT_EQ(days_in_month(2025, month), 0);
}

TEST(Date, NamesEveryWeekday) {
    const std::vector<std::string_view> names = {"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"};
    for (int day = 0; day < 7; ++day) EXPECT_EQ(weekday({2025, 9, 1 + day}), names[static_cast<std::size_t>(day)]);
    EXPECT_EQ(weekday({1945, 8, 17}), "Jumat");
}

TEST(Date, NamesEveryMonth) {
    const std::vector<std::string_view> names = {"",     "Januari", "Februari",  "Maret",   "April",    "Mei",      "Juni",
                                                 "Juli", "Agustus", "September", "Oktober", "November", "Desember", ""};
    for (int month = 0; month <= 13; ++month) EXPECT_EQ(month_name(month), names[static_cast<std::size_t>(month)]);
}

TEST(Date, IsWrittenWithoutLeadingZeroAndWithTheMonthInFull) {
    EXPECT_EQ(long_date({2024, 9, 9}), "9 September 2024");
    EXPECT_EQ(long_date(last_day), "31 Desember 2999");
}

TEST(Date, IsWrittenInFigures) {
    EXPECT_EQ(numeric_date({2024, 9, 9}), "09-09-2024");
    EXPECT_EQ(numeric_date({2026, 7, 31}), "31-07-2026");
    EXPECT_EQ(iso_date({2024, 9, 9}), "2024-09-09");
}

TEST(Date, ComparesByTheCalendar) {
    EXPECT_LT((CalendarDate{2024, 12, 31}), (CalendarDate{2025, 1, 1}));
    EXPECT_LT((CalendarDate{2025, 1, 31}), (CalendarDate{2025, 2, 1}));
    EXPECT_EQ((CalendarDate{2025, 2, 1}), (CalendarDate{2025, 2, 1}));
}

TEST(DateInWords, IsWrittenInSmallLetters) {
    EXPECT_EQ(date_in_words({2024, 9, 9}, Capitals::lower), "Senin tanggal sembilan bulan September tahun dua ribu dua puluh empat");
}

TEST(DateInWords, IsWrittenWithTheNumbersInCapitals) {
    EXPECT_EQ(date_in_words({2023, 4, 14}, Capitals::words), "Jumat tanggal Empat Belas bulan April tahun Dua Ribu Dua Puluh Tiga");
}

TEST(DateInWords, IsWrittenWithEveryWordInCapitals) {
    EXPECT_EQ(date_in_words({2026, 6, 15}, Capitals::all), "Senin Tanggal Lima Belas Bulan Juni Tahun Dua Ribu Dua Puluh Enam");
}

TEST(DateInWords, SpellsDaysOfOneWord) {
    EXPECT_EQ(date_in_words({2000, 11, 11}, Capitals::lower), "Sabtu tanggal sebelas bulan November tahun dua ribu");
    EXPECT_EQ(date_in_words({1999, 12, 10}, Capitals::words),
              "Jumat tanggal Sepuluh bulan Desember tahun Seribu Sembilan Ratus Sembilan Puluh Sembilan");
}

TEST(TimeOfDay, IsWrittenWithADot) {
    EXPECT_EQ(format_time(9, 0), "09.00");
    EXPECT_EQ(format_time(0, 5), "00.05");
    EXPECT_EQ(format_time(23, 59), "23.59");
    EXPECT_EQ(format_time(24, 0), "24.00");
}

}  // namespace
}  // namespace naskah::bahasa::testing
