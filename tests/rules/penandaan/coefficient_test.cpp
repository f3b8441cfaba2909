#include "rules/penandaan/coefficient.hpp"

#include <gtest/gtest.h>

namespace naskah::rules::penandaan {
namespace {

std::int64_t cost_of(const char* text, std::int64_t price) {
    const std::optional<Coefficient> coefficient = parse_coefficient(text);
    return coefficient ? cost(*coefficient, price).value_or(-1) : -2;
}
std::string unit(const char* text) {
    const std::optional<Coefficient> coefficient = parse_coefficient(text);
    return coefficient ? unit_of(*coefficient) : "?";
}

TEST(Coefficient, CountsOneFactor) {
    EXPECT_EQ(cost_of("245 Orang / Kali", 47'500), 11'637'500);
}
TEST(Coefficient, MultipliesItsFactors) {
    EXPECT_EQ(cost_of("2 Orang x 3 Hari x 4 Kali", 100'000), 2'400'000);
}
TEST(Coefficient, TakesAnySignOfMultiplication) {
    for (const char* text : {"2 Orang x 3 Hari", "2 Orang X 3 Hari", "2 Orang × 3 Hari", "2 Orang * 3 Hari", "2x3"})
        EXPECT_EQ(cost_of(text, 10), 60) << text;
}
TEST(Coefficient, MayHaveDecimalsBehindAComma) {
    EXPECT_EQ(cost_of("1,5 Paket", 1'000'001), -1) << "half a rupiah";
    EXPECT_EQ(cost_of("1,5 Paket", 1'000'000), 1'500'000);
}
TEST(Coefficient, MayHaveDotsBetweenGroupsOfThree) {
    EXPECT_EQ(cost_of("1.200 Orang", 2), 2'400);
    EXPECT_EQ(cost_of("1.234.567,25 Meter", 4), 4'938'269);
}
TEST(Coefficient, IsNothingWithoutANumberOrWithAFaultyOne) {
    for (const char* text : {"", "Orang", "0 Orang", "1.20 Orang", "1,5,5 Paket", "1, Paket", ".5 Paket", "3 4", "2 Orang x", "x 3",
                             "1234.567 Orang", "1,23456 Paket", "9999999999999 Orang", "-2 Orang"})
        EXPECT_FALSE(parse_coefficient(text)) << text;
}
TEST(Coefficient, TakesAWordThatEndsInXForAUnit) {
    EXPECT_EQ(unit("2 Box 3"), "Box 3");
    EXPECT_EQ(cost_of("2 Box", 5), 10);
}
TEST(Coefficient, JoinsItsUnits) {
    EXPECT_EQ(unit("240 Orang x 90 Hari"), "Orang / Hari");
    EXPECT_EQ(unit("245 Orang / Kali"), "Orang / Kali");
    EXPECT_EQ(unit("12"), "");
}
TEST(Coefficient, CostsNothingKnownBeyondTheLargestAmount) {
    EXPECT_EQ(cost_of("999.999.999.999 Orang x 999.999.999.999 Hari x 999.999.999.999 Kali", 9'999'999'999'999), -1);
    EXPECT_EQ(cost_of("1 Paket", 9'999'999'999'999), 9'999'999'999'999);
}

}  // namespace
}  // namespace naskah::rules::penandaan
