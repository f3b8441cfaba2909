// Exact arithmetic with decimals. The expected quotients were computed with fractions by another program.
#include "record/decimal.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace naskah::record::testing {

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max(), smallest = std::numeric_limits<std::int64_t>::min();

std::string written(const std::optional<Decimal>& number) {
    return number ? std::to_string(number->digits) + "/" + std::to_string(number->places) : "none";
}

/// As on paper: one digit after the other. Of numbers that are not negative and small enough for that.
std::int64_t divided_on_paper(std::int64_t dividend, std::int64_t divisor, int places) {
    std::int64_t digits = dividend / divisor, rest = dividend % divisor;
    for (int i = 0; i < places; ++i) {
        digits = digits * 10 + rest * 10 / divisor;
        rest = rest * 10 % divisor;
    }
    return rest * 10 / divisor >= 5 ? digits + 1 : digits;
}

}  // namespace

TEST(Quotient, IsExactWithItsLastDecimalRounded) {
    struct Case {
        std::int64_t dividend, divisor;
        int places;
        std::int64_t digits;
    };
    const Case cases[] = {{13, 16, 11, 81250000000},
                          {1, 3, 11, 33333333333},
                          {2, 3, 11, 66666666667},
                          {280000000, 280000001, 11, 99999999643},
                          {10000000, 1, 11, 1000000000000000000},
                          {899999999999999999, 899999999999999998, 9, 1000000000},
                          {largest, largest, 18, 1000000000000000000},
                          {123456789012345, 98765432109, 12, 1249999988620462},
                          {smallest, 3, 0, -3074457345618258603},
                          {7, largest, 18, 1}};
    for (const Case& one : cases) {
        EXPECT_EQ(written(quotient(one.dividend, one.divisor, one.places)), written(Decimal{one.digits, one.places}))
            << one.dividend << " / " << one.divisor;
    }
}

TEST(Quotient, IsRoundedAwayFromZeroAtAHalf) {
    EXPECT_EQ(written(quotient(1, 2, 0)), "1/0");
    EXPECT_EQ(written(quotient(-1, 2, 0)), "-1/0");
    EXPECT_EQ(written(quotient(1, -2, 0)), "-1/0");
    EXPECT_EQ(written(quotient(-1, -2, 0)), "1/0");
    EXPECT_EQ(written(quotient(5, 2, 0)), "3/0");
    EXPECT_EQ(written(quotient(-7, 2, 0)), "-4/0");
    EXPECT_EQ(written(quotient(1, 8, 2)), "13/2");
    EXPECT_EQ(written(quotient(4611686018427387904, largest, 0)), "1/0");
    EXPECT_EQ(written(quotient(4611686018427387903, largest, 0)), "0/0");
}

TEST(Quotient, IsThatOfLongDivisionOnPaper) {
    std::uint64_t state = 2024;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        const auto dividend = static_cast<std::int64_t>(state >> 40U);
        state = state * 6364136223846793005U + 1442695040888963407U;
        const auto divisor = static_cast<std::int64_t>(state >> 42U) + 1;
        EXPECT_EQ(quotient(dividend, divisor, 9)->digits, divided_on_paper(dividend, divisor, 9)) << dividend << " / " << divisor;
    }
}

TEST(Quotient, IsNothingByZeroAndBeyondSixtyFourBits) {
    EXPECT_EQ(written(quotient(1, 0, 2)), "none");
    EXPECT_EQ(written(quotient(largest, 1, 1)), "none");
    EXPECT_EQ(written(quotient(smallest, -1, 0)), "none");
}

TEST(Rounded, LosesOnlyDecimalsThatItMay) {
    EXPECT_EQ(written(rounded({12345, 3}, 2)), "1235/2");
    EXPECT_EQ(written(rounded({-12345, 3}, 2)), "-1235/2");
    EXPECT_EQ(written(rounded({12344999, 6}, 2)), "1234/2");
    EXPECT_EQ(written(rounded({245, 2}, 0)), "2/0");
    EXPECT_EQ(written(rounded_truly({4, 4}, 1)), "4/4");
    EXPECT_EQ(written(rounded_truly({-4, 4}, 1)), "-4/4");
    EXPECT_EQ(written(rounded_truly({9999, 2}, 1, 100)), "9999/2");
    EXPECT_EQ(written(rounded({25, 1}, 3)), "25/1");
    EXPECT_EQ(written(rounded({largest, 18}, 0)), "9/0");
}

TEST(Shortest, EndsWithNoZeroBehindTheComma) {
    EXPECT_EQ(written(shortest({12500, 3})), "125/1");
    EXPECT_EQ(written(shortest({0, 9})), "0/0");
    EXPECT_EQ(written(shortest({1200, 0})), "1200/0");
    EXPECT_EQ(written(shortest({-1200, 2})), "-12/0");
}

TEST(Floor, AndCeilingLieAround) {
    EXPECT_EQ(floor({-5, 1}), -1);
    EXPECT_EQ(ceiling({-5, 1}), 0);
    EXPECT_EQ(floor({1005, 1}), 100);
    EXPECT_EQ(ceiling({1005, 1}), 101);
    EXPECT_EQ(floor({-30, 1}), -3);
    EXPECT_EQ(ceiling({30, 1}), 3);
}

TEST(SumOfDecimals, HasTheMostPlaces) {
    EXPECT_EQ(written(sum({15, 1}, {25, 2})), "175/2");
    EXPECT_EQ(written(difference({15, 1}, {25, 2})), "125/2");
    EXPECT_EQ(written(difference({25, 2}, {15, 1})), "-125/2");
}

TEST(SumOfDecimals, IsNothingBeyondSixtyFourBits) {
    EXPECT_EQ(written(sum({largest, 0}, {1, 0})), "none");
    EXPECT_EQ(written(sum({1'000'000'000'000, 0}, {1, 9})), "none");
    EXPECT_EQ(written(difference({smallest, 0}, {1, 0})), "none");
    EXPECT_EQ(written(sum({largest, 0}, {0, 0})), std::to_string(largest) + "/0");
    EXPECT_EQ(written(with_places({largest, 0}, 1)), "none");
    EXPECT_EQ(written(with_places({25, 1}, 3)), "2500/3");
}

TEST(ProductOfDecimals, HasThePlacesOfBoth) {
    EXPECT_EQ(written(product({15, 1}, {-25, 2})), "-375/3");
    EXPECT_EQ(written(product({largest, 0}, {2, 0})), "none");
    EXPECT_EQ(written(product({1, 10}, {1, 9})), "none");
}

TEST(ComparingDecimals, LooksAtTheirValues) {
    EXPECT_EQ(compare(Decimal{50, 0}, Decimal{500, 1}), std::strong_ordering::equal);
    EXPECT_EQ(compare(Decimal{499, 1}, Decimal{50, 0}), std::strong_ordering::less);
    EXPECT_EQ(compare(Decimal{largest, 0}, Decimal{largest, 18}), std::strong_ordering::greater);
}

}  // namespace naskah::record::testing
