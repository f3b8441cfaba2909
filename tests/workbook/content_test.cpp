#include "workbook/content.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "record/decimal.hpp"

namespace naskah::workbook::testing {
namespace {

TEST(Shown, WritesNumbersAsTheirFormatShowsThem) {
    EXPECT_EQ(shown({1234567, 0}, NumberFormat::integer), "1.234.567");
    EXPECT_EQ(shown({15, 1}, NumberFormat::integer), "2");
    EXPECT_EQ(shown({-1234, 0}, NumberFormat::money), "-1.234");
    EXPECT_EQ(shown({123456, 3}, NumberFormat::decimal), "123,46");
    EXPECT_EQ(shown({12500, 3}, NumberFormat::decimal), "12,5");
    EXPECT_EQ(shown({12, 0}, NumberFormat::decimal), "12,0");
    EXPECT_EQ(shown({8125, 4}, NumberFormat::percent), "81,3%");
    EXPECT_EQ(shown({-25, 1}, NumberFormat::integer), "-3");
    EXPECT_EQ(shown({4'000'000'000'000'000'000, 0}, NumberFormat::percent), "4.000.000.000.000.000.00000,0%");  // wide enough
    EXPECT_EQ(shown({1, 0}, NumberFormat::percent), "100,0%");
    EXPECT_EQ(shown({5, 1}, NumberFormat::percent), "50,0%");
    EXPECT_EQ(shown({12345670, 1}, NumberFormat::general), "1234567");
    EXPECT_EQ(shown({45716, 0}, NumberFormat::date), "28-02-2025");
}

TEST(Shown, NeverReachesABoundThatTheNumberDoesNot) {
    EXPECT_EQ(shown({9965, 4}, NumberFormat::decimal), "0,997");
    EXPECT_EQ(shown({995, 3}, NumberFormat::decimal), "0,995");
    EXPECT_EQ(shown({994, 3}, NumberFormat::decimal), "0,99");
    EXPECT_EQ(shown({19965, 4}, NumberFormat::decimal), "2,0");  // no bound
    EXPECT_EQ(shown({9996, 4}, NumberFormat::percent), "99,96%");
    EXPECT_EQ(shown({99999, 5}, NumberFormat::percent), "99,999%");
    EXPECT_EQ(shown({9994, 4}, NumberFormat::percent), "99,9%");
    EXPECT_EQ(shown({10004, 4}, NumberFormat::percent), "100,0%");
    EXPECT_EQ(shown({9996, 2}, NumberFormat::tenths), "99,96");
    EXPECT_EQ(shown({100, 0}, NumberFormat::tenths), "100,0");
}

TEST(Shown, IsNotZeroWhereTheNumberIsNot) {
    EXPECT_EQ(shown({4, 4}, NumberFormat::percent), "0,04%");
    EXPECT_EQ(shown({4, 6}, NumberFormat::percent), "0,0004%");
    EXPECT_EQ(shown({-4, 4}, NumberFormat::percent), "-0,04%");
    EXPECT_EQ(shown({0, 0}, NumberFormat::percent), "0,0%");
    EXPECT_EQ(shown({4, 3}, NumberFormat::decimal), "0,004");
    EXPECT_EQ(shown({4, 2}, NumberFormat::tenths), "0,04");
}

TEST(DateNumber, CountsAsExcelDoesAroundTheLeapDayThatNeverWas) {
    EXPECT_EQ(date_number(1900, 1, 1), 1);
    EXPECT_EQ(date_number(1900, 2, 28), 59);
    EXPECT_EQ(date_number(1900, 3, 1), 61);
    EXPECT_EQ(date_number(2024, 2, 29), 45351);
}

TEST(DateNumber, IsShownAsTheSameDay) {
    EXPECT_EQ(shown({1, 0}, NumberFormat::date), "01-01-1900");
    EXPECT_EQ(shown({59, 0}, NumberFormat::date), "28-02-1900");
    EXPECT_EQ(shown({61, 0}, NumberFormat::date), "01-03-1900");
    EXPECT_EQ(shown({45351, 0}, NumberFormat::date), "29-02-2024");
    EXPECT_EQ(shown({date_number(2999, 12, 31), 0}, NumberFormat::date), "31-12-2999");
}

TEST(ParseDate, RefusesDaysThatAreNot) {
    for (const char* text : {"2025-02-29", "2025-2-28", "28-02-2025", "2025-02-2x", "", "1899-12-31"})
        EXPECT_FALSE(parse_date(text)) << text;
}

TEST(ParseNumber, ReadsNumbersWithAPoint) {
    EXPECT_EQ(record::to_double(parse_number("12").value()), 12.0);
    EXPECT_EQ(record::to_double(parse_number("-0.5").value()), -0.5);
    EXPECT_EQ(record::to_double(parse_number("12.50").value()), 12.5);
}

TEST(ParseNumber, RefusesEverythingElse) {
    for (const char* text : {"", "-", "--1", ".5", "5.", "1,5", "1e3", "12a", "1.2.3", "1234567890123456789"})
        EXPECT_FALSE(parse_number(text)) << text;
}

TEST(Sum, AddsDecimalsOfDifferentPlacesExactly) {
    Sum sum;
    for (int at = 0; at < 10; ++at) sum.add({1, 1});
    sum.add({25, 2});
    EXPECT_EQ(std::get<double>(formula_value(sum.content(NumberFormat::decimal))), 1.25);
}

TEST(Sum, KeepsDecimalsWhenTheirDigitsGoBeyondSixtyFourBits) {
    Sum sum;
    for (int at = 0; at < 20; ++at) sum.add({1'000'000'000'500'000'000, 9});
    EXPECT_DOUBLE_EQ(std::get<double>(formula_value(sum.content(NumberFormat::decimal))), 20'000'000'010.0);
    sum.add({5, 1});
    EXPECT_DOUBLE_EQ(std::get<double>(formula_value(sum.content(NumberFormat::decimal))), 20'000'000'010.5);
}

TEST(Sum, StopsAtWhatSixtyFourBitsHold) {
    Sum sum;
    for (int at = 0; at < 3; ++at) sum.add({std::numeric_limits<std::int64_t>::max(), 0});
    EXPECT_DOUBLE_EQ(std::get<double>(formula_value(sum.content(NumberFormat::money))), 9.0e18);
}

TEST(CellValue, IsWholeWhereTheNumberIs) {
    EXPECT_EQ(std::get<std::int64_t>(cell_value({record::Decimal{120, 1}, NumberFormat::decimal})), 12);
    EXPECT_EQ(std::get<double>(cell_value({record::Decimal{125, 1}, NumberFormat::decimal})), 12.5);
    EXPECT_EQ(std::get<double>(cell_value({record::Decimal{9'007'199'254'740'993, 0}, NumberFormat::integer})), 9007199254740992.0);
}

}  // namespace
}  // namespace naskah::workbook::testing
