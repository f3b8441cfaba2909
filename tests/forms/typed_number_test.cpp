#include "forms/typed_number.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace naskah::forms::testing {

std::string typed(std::string_view text) {
    const std::optional<TypedNumber> number = parse_typed_number(text);
    return number ? number->written() + (number->percent ? "%" : "") : "-";
}

TEST(TypedNumber, ReadsDigits) {
    EXPECT_EQ(typed("1250"), "1250");
    EXPECT_EQ(typed("007"), "7");
    EXPECT_EQ(typed("0"), "0");
    EXPECT_EQ(typed("+3"), "3");
    EXPECT_EQ(typed("-3"), "-3");
    EXPECT_EQ(typed("\u22123"), "-3");
}

TEST(TypedNumber, TakesADotBeforeThreeDigitsForThousands) {
    EXPECT_EQ(typed("1.234"), "1234");
    EXPECT_EQ(typed("12.345.678"), "12345678");
    EXPECT_EQ(typed("1.234,50"), "1234,5");
}

TEST(TypedNumber, TakesAnyOtherDotForADecimalPoint) {
    EXPECT_EQ(typed("1.5"), "1,5");
    EXPECT_EQ(typed("0.125"), "0,125");
    EXPECT_EQ(typed("1234.567"), "1234,567");
}

TEST(TypedNumber, TakesACommaForADecimalComma) {
    EXPECT_EQ(typed("1,5"), "1,5");
    EXPECT_EQ(typed("1,234"), "1,234");
    EXPECT_EQ(typed("12,500"), "12,5");
}

TEST(TypedNumber, KnowsEnglishNumbersWhereNothingElseIsPossible) {
    EXPECT_EQ(typed("1,234.50"), "1234,5");
    EXPECT_EQ(typed("1,234,567"), "1234567");
}

TEST(TypedNumber, ReadsSpacesBetweenThousands) {
    EXPECT_EQ(typed("1 234 567"), "1234567");
}

TEST(TypedNumber, ReadsRupiah) {
    EXPECT_EQ(typed("Rp 1.500.000"), "1500000");
    EXPECT_EQ(typed("Rp1.500.000,00"), "1500000");
    EXPECT_EQ(typed("Rp. 1.500.000,-"), "1500000");
    EXPECT_EQ(typed("Rp -"), "0");
}

TEST(TypedNumber, ReadsPercents) {
    EXPECT_EQ(typed("90 %"), "90%");
    EXPECT_EQ(typed("12,5%"), "12,5%");
}

TEST(TypedNumber, TakesADashForNone) {
    EXPECT_EQ(typed("-"), "0");
    EXPECT_EQ(typed("\u2013"), "0");
    EXPECT_EQ(typed("\u2014"), "0");
}

TEST(TypedNumber, LeavesOutApostrophes) {
    EXPECT_EQ(typed("'12"), "12");
    EXPECT_EQ(typed("\u201912"), "12");
}

TEST(TypedNumber, RefusesEverythingElse) {
    for (const char* text : {"", "abc", "12 orang", "1.23.456", "1,2,3", "1.2345.678", "1..2", ",5", "5,", "1e5", "%", "Rp", "12%%", "1-2"})
        EXPECT_EQ(typed(text), "-") << text;
}

TEST(TypedNumber, NeverWritesMinusZero) {
    EXPECT_EQ(typed("-0"), "0");
    EXPECT_EQ(typed_number(-0.0)->written(), "0");
}

TEST(TypedNumber, TakesWhatASpreadsheetShowsOfAStoredNumber) {
    EXPECT_EQ(typed_number(412)->written(), "412");
    EXPECT_EQ(typed_number(0.1 + 0.2)->written(), "0,3");
    EXPECT_EQ(typed_number(12.5)->with_dot(), "12.5");
    EXPECT_EQ(typed_number(-1.25)->written(), "-1,25");
    EXPECT_EQ(typed_number(999999999999999)->written(), "999999999999999");
    EXPECT_EQ(typed_number(1.0 / 3)->written(), "0,333333333");
}

TEST(TypedNumber, RefusesStoredNumbersThatLostDigits) {
    EXPECT_FALSE(typed_number(1e15));
    EXPECT_FALSE(typed_number(-1e300));
    EXPECT_FALSE(typed_number(std::numeric_limits<double>::quiet_NaN()));
}

}  // namespace naskah::forms::testing
