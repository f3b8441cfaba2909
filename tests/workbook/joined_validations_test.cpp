#include "workbook/joined_validations.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace naskah::workbook::testing {

namespace {

Validation count(Range range, double maximum = 100) {
    Validation validation;
    validation.range = range;
    validation.minimum = 0;
    validation.maximum = maximum;
    return validation;
}

std::vector<Range> ranges(const std::vector<Validation>& validations) {
    std::vector<Range> result;
    for (const Validation& validation : validations) result.push_back(validation.range);
    return result;
}

}  // namespace

TEST(JoinedValidations, MakeOneRectangleOfItsCells) {
    std::vector<Validation> cells;
    for (int row = 4; row < 35; ++row) {
        for (int column = 2; column < 12; ++column) cells.push_back(count({{row, column}, {row, column}}));
    }
    EXPECT_EQ(ranges(joined_validations(cells)), (std::vector<Range>{{{4, 2}, {34, 11}}}));
}

TEST(JoinedValidations, KeepDifferentRulesApart) {
    const std::vector<Validation> cells = {count({{0, 0}, {0, 0}}), count({{1, 0}, {1, 0}}, 5), count({{2, 0}, {2, 0}})};
    EXPECT_EQ(ranges(joined_validations(cells)), ranges(cells));
}

TEST(JoinedValidations, KeepGapsApart) {
    const std::vector<Validation> cells = {count({{0, 0}, {0, 0}}), count({{2, 0}, {2, 0}}), count({{2, 2}, {2, 2}})};
    EXPECT_EQ(ranges(joined_validations(cells)), ranges(cells));
}

TEST(JoinedValidations, ComeInTheOrderOfTheirFirstCells) {
    const std::vector<Validation> cells = {count({{5, 0}, {5, 0}}, 1), count({{0, 3}, {0, 3}}, 2), count({{0, 1}, {0, 1}}, 3)};
    EXPECT_EQ(ranges(joined_validations(cells)), (std::vector<Range>{{{0, 1}, {0, 1}}, {{0, 3}, {0, 3}}, {{5, 0}, {5, 0}}}));
}

TEST(JoinedValidations, TakeAnyPosition) {
    constexpr int most = std::numeric_limits<int>::max(), least = std::numeric_limits<int>::min();
    const std::vector<Validation> cells = {count({{most, most}, {most, most}}), count({{least, least}, {least, least}})};
    EXPECT_EQ(joined_validations(cells).size(), 2u);
}

}  // namespace naskah::workbook::testing
