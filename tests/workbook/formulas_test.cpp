#include "workbook/formulas.hpp"

#include <gtest/gtest.h>

namespace naskah::workbook::testing {
namespace {

std::vector<Range> cells(const std::vector<std::string>& names) {
    std::vector<Range> ranges;
    for (const std::string& name : names) ranges.push_back({*parse_cell_name(name), *parse_cell_name(name)});
    return ranges;
}

TEST(ParseFormula, TakesNamesOutOfBracketsButNotOutOfQuotes) {
    const FormulaParts formula = parse_formula("IF([a]=\"[b]\",[c-d],0)");
    EXPECT_EQ(formula.columns(), (std::vector<std::string>{"a", "c-d"}));
    EXPECT_EQ(formula.parts[2].text, "=\"[b]\",");
    EXPECT_FALSE(formula.plain_sum);
}

TEST(ParseFormula, KnowsPlainSums) {
    for (const char* text : {"SUM([a])", "SUM([a],[b])", "SUM( [a] , [b] )"}) EXPECT_TRUE(parse_formula(text).plain_sum) << text;
    for (const char* text : {"SUM()", "SUM([a]", "SUM([a],2)", "SUM([a])+1", "[a]+[b]", "SUM([a][b])", "SUM([a],)", "MAX([a])"})
        EXPECT_FALSE(parse_formula(text).plain_sum) << text;
}

TEST(Arguments, WriteNeighboursAsARange) {
    EXPECT_EQ(arguments(cells({"D5", "E5", "F5"})), "D5:F5");
    EXPECT_EQ(arguments(cells({"D5", "F5", "G5"})), "D5,F5:G5");
    EXPECT_EQ(arguments(cells({"D5"})), "D5");
    EXPECT_EQ(arguments({}), "");
}

TEST(Arguments, JoinColumnsOfTheSameRowsOnly) {
    const Range left = {*parse_cell_name("D5"), *parse_cell_name("D7")}, right = {*parse_cell_name("E5"), *parse_cell_name("E7")};
    EXPECT_EQ(arguments({left, right}), "D5:E7");
    EXPECT_EQ(arguments({left, {*parse_cell_name("E5"), *parse_cell_name("E6")}}), "D5:D7,E5:E6");
}

}  // namespace
}  // namespace naskah::workbook::testing
