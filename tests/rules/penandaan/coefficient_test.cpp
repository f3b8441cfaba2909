#include "rules/penandaan/coefficient.hpp"

#include <gtest/gtest.h>

#include "bahasa/number.hpp"

namespace naskah::rules::penandaan::testing {

namespace {

/// -1: can't be calculated; -2: no coefficient.
std::int64_t cost_of(const char* text, std::int64_t price) {
    const std::optional<Coefficient> coefficient = parse_coefficient(text);
    return coefficient ? cost(*coefficient, price).value_or(-1) : -2;
}

std::string unit(const char* text) {
    const std::optional<Coefficient> coefficient = parse_coefficient(text);
    return coefficient ? unit_of(*coefficient) : "?";
}

std::string volume(const char* text) {
    const std::optional<Coefficient> coefficient = parse_coefficient(text);
    const std::optional<record::Decimal> number = coefficient ? product(*coefficient) : std::nullopt;
    return number ? bahasa::format_decimal(number->digits, number->places) : "?";
}

bool fits(const char* coefficient, const char* unit) {
    return has_unit(*parse_coefficient(coefficient), unit);
}

}  // namespace

TEST(Coefficient, CountsOneFactor) {
    EXPECT_EQ(cost_of("245 Orang / Kali", 47'500), 11'637'500);
    EXPECT_EQ(cost_of("12 Bulan", 100'000), 1'200'000);
    EXPECT_EQ(cost_of("7", 3), 21);
}

TEST(Coefficient, MultipliesItsFactors) {
    EXPECT_EQ(cost_of("2 Orang x 3 Hari", 100'000), 600'000);
    EXPECT_EQ(cost_of("2 Orang x 3 Hari x 4 Kali", 100'000), 2'400'000);
}

TEST(Coefficient, TakesAnySignOfMultiplication) {
    for (const char* text :
         {"2 Orang x 3 Hari", "2 Orang X 3 Hari", "2 Orang × 3 Hari", "2 Orang * 3 Hari", "2x3", "2×3", "2 Orang*3 Hari", "2 Orang x3 Hari",
          "2\xC2\xA0Orang\xC2\xA0x\xC2\xA0"
          "3\xC2\xA0Hari"})
        EXPECT_EQ(cost_of(text, 10), 60) << text;
}

TEST(Coefficient, MayHaveDecimalsBehindAComma) {
    EXPECT_EQ(cost_of("1,5 Paket", 1'000'000), 1'500'000);
    EXPECT_EQ(cost_of("0,1 Paket x 0,2 Kali", 300), 6);
}

TEST(Coefficient, RoundsHalfARupiahUp) {
    EXPECT_EQ(cost_of("1,5 Paket", 333), 500);
    EXPECT_EQ(cost_of("0,333 Paket", 1'000'001), 333'000);
}

TEST(Coefficient, MayHaveDotsBetweenGroupsOfThree) {
    EXPECT_EQ(cost_of("1.200 Orang", 2), 2'400);
    EXPECT_EQ(cost_of("1.234.567,25 Meter", 4), 4'938'269);
    EXPECT_EQ(cost_of("123.456.789.012 Butir", 1), 123'456'789'012);
}

TEST(Coefficient, IsNothingWithoutANumberOrWithAFaultyOne) {
    for (const char* text : {"",
                             " ",
                             "Orang",
                             "0 Orang",
                             "1.20 Orang",
                             "1.5 Paket",
                             "1,5,5 Paket",
                             "1, Paket",
                             ".5 Paket",
                             "1.200.00 Orang",
                             "1 200 Orang",
                             "2 Orang x",
                             "2 Orang x Hari",
                             "x 3",
                             "1234.567 Orang",
                             "1,2345678 Paket",
                             "9999999999999 Orang",
                             "-2 Orang",
                             "2 Orang x 0 Hari",
                             "2 x 2 x 2 x 2 x 2 x 2 x 2"})
        EXPECT_FALSE(parse_coefficient(text)) << text;
}

TEST(Coefficient, MayHaveSixFactors) {
    EXPECT_EQ(cost_of("2 x 2 x 2 x 2 x 2 x 2", 1), 64);
}

TEST(Coefficient, TakesAWordThatEndsInXForAUnit) {
    EXPECT_EQ(unit("2 Box 3"), "Box 3");
    EXPECT_EQ(cost_of("2 Box x 3 Kali", 5), 30);
}

TEST(Coefficient, JoinsItsUnits) {
    EXPECT_EQ(unit("240 Orang x 90 Hari"), "Orang / Hari");
    EXPECT_EQ(unit("245 Orang / Kali"), "Orang / Kali");
    EXPECT_EQ(unit("12"), "");
}

TEST(Coefficient, FitsAUnitInAnyOrderAndItsInitials) {
    EXPECT_TRUE(fits("2 Orang x 3 Hari", "Orang / Hari"));
    EXPECT_TRUE(fits("2 Orang x 3 Hari", "hari/orang"));
    EXPECT_TRUE(fits("2 Orang x 3 Hari", "OH"));
    EXPECT_TRUE(fits("12", "Bulan"));
}

TEST(Coefficient, DoesNotFitAnotherUnit) {
    EXPECT_FALSE(fits("2 Orang x 3 Hari", "Orang"));
    EXPECT_FALSE(fits("2 Paket", "P"));
    EXPECT_FALSE(fits("2 Paket", "Dokumen"));
}

TEST(Coefficient, CostsNothingKnownBeyondTheLargestAmount) {
    EXPECT_EQ(cost_of("1 Paket", 9'999'999'999'999), 9'999'999'999'999);
    EXPECT_EQ(cost_of("2 Paket", 5'000'000'000'000), -1);
    EXPECT_EQ(cost_of("999.999.999.999 x 999.999.999.999 x 999.999.999.999 x 999.999.999.999 x 999.999.999.999", 9'999'999'999'999), -1);
}

TEST(Coefficient, IsExactWithManyFactorsAndDecimals) {
    EXPECT_EQ(cost_of("999.999.999.999 x 0,001 x 0,001", 1'000'000), 999'999'999'999);
}

TEST(Coefficient, HasAProductWithoutTrailingZeros) {
    EXPECT_EQ(volume("2 Orang x 3 Hari"), "6");
    EXPECT_EQ(volume("1,5 Paket x 2 Kali"), "3");
    EXPECT_EQ(volume("1,25 Paket"), "1,25");
    EXPECT_EQ(volume("999.999.999.999 x 999.999.999.999"), "?");
}

}  // namespace naskah::rules::penandaan::testing
