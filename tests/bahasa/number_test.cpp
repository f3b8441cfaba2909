// Numbers in figures.
#include "bahasa/number.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace naskah::bahasa::testing {
namespace {

constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

TEST(Number, WritesNoDotBelowThousand) {
    EXPECT_EQ(format_integer(0), "0");
    EXPECT_EQ(format_integer(999), "999");
    EXPECT_EQ(format_integer(-999), "-999");
}

TEST(Number, WritesDotsBetweenThousands) {
    EXPECT_EQ(format_integer(1000), "1.000");
    EXPECT_EQ(format_integer(12'345), "12.345");
    EXPECT_EQ(format_integer(100'000), "100.000");
    EXPECT_EQ(format_integer(1'234'567), "1.234.567");
    EXPECT_EQ(format_integer(-1234), "-1.234");
    EXPECT_EQ(format_integer(-100'000), "-100.000");
}

TEST(Number, WritesTheExtremes) {
    EXPECT_EQ(format_integer(largest), "9.223.372.036.854.775.807");
    EXPECT_EQ(format_integer(smallest), "-9.223.372.036.854.775.808");
}

TEST(Number, WritesACommaBeforeDecimals) {
    EXPECT_EQ(format_decimal(12'345'675, 1), "1.234.567,5");
    EXPECT_EQ(format_decimal(-145, 1), "-14,5");
}

TEST(Number, FillsUpSmallDecimalsWithZeros) {
    EXPECT_EQ(format_decimal(5, 2), "0,05");
    EXPECT_EQ(format_decimal(-5, 2), "-0,05");
    EXPECT_EQ(format_decimal(0, 2), "0,00");
    EXPECT_EQ(format_decimal(5, 1), "0,5");
}

TEST(Number, KeepsTrailingZerosOfDecimals) {
    EXPECT_EQ(format_decimal(1450, 2), "14,50");
}

TEST(Number, WritesNoCommaWithoutPlaces) {
    EXPECT_EQ(format_decimal(1450, 0), "1.450");
    EXPECT_EQ(format_decimal(1450, -1), "1.450");
}

TEST(Number, WritesTheExtremesWithMostPlaces) {
    EXPECT_EQ(format_decimal(largest, 18), "9,223372036854775807");
    EXPECT_EQ(format_decimal(smallest, 18), "-9,223372036854775808");
    EXPECT_EQ(format_decimal(1, 18), "0,000000000000000001");
}

TEST(Number, CountsMoreThanEighteenPlacesAsEighteen) {
    EXPECT_EQ(format_decimal(1, 99), "0,000000000000000001");
}

TEST(Number, WritesPercentWithoutASpace) {
    EXPECT_EQ(format_percent(145, 1), "14,5%");
    EXPECT_EQ(format_percent(100, 0), "100%");
    EXPECT_EQ(format_percent(-5, 1), "-0,5%");
}

TEST(Number, WritesRupiahWithTwoDecimalsAndWithoutASpace) {
    EXPECT_EQ(format_rupiah(150'000'000), "Rp150.000.000,00");
    EXPECT_EQ(format_rupiah(0), "Rp0,00");
}

TEST(Number, WritesTheSignOfRupiahBeforeRp) {
    EXPECT_EQ(format_rupiah(-1000), "-Rp1.000,00");
    EXPECT_EQ(format_rupiah(smallest), "-Rp9.223.372.036.854.775.808,00");
}

TEST(Number, WritesRupiahShortWithoutDecimals) {
    EXPECT_EQ(format_rupiah_short(150'000'000), "Rp150.000.000");
    EXPECT_EQ(format_rupiah_short(-500), "-Rp500");
}

}  // namespace
}  // namespace naskah::bahasa::testing
