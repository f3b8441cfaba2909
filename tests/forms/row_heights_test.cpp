#include "forms/row_heights.hpp"

#include <gtest/gtest.h>

namespace naskah::forms::testing {

namespace {

/// Every letter is as wide as a digit.
const workbook::Measure letters = [](std::string_view text, bool, int) { return static_cast<double>(text.size()); };

/// A table of two rows in a column of 12 characters, of which this text stands in the first.
workbook::LaidOut table_with(const std::string& text, bool wrap) {
    workbook::LaidOut form;
    form.workbook.formats = {workbook::Format{}, workbook::Format{}};
    form.workbook.formats[1].wrap = wrap;
    workbook::Sheet sheet;
    sheet.name = "Isian";
    sheet.columns.resize(1);
    sheet.columns[0].width = 12;
    sheet.cells = {{{0, 0}, 1, std::string("a heading that is longer than its column")}, {{1, 0}, 1, text}, {{2, 0}, 1, {}}};
    form.workbook.sheets.push_back(std::move(sheet));
    workbook::PlacedTable table;
    table.sheet = "Isian";
    table.first_row = 1;
    table.last_row = 2;
    form.tables.push_back(std::move(table));
    return form;
}

std::vector<std::pair<int, double>> heights_of(workbook::LaidOut form) {
    fit_row_heights(form, form.tables.front(), letters);
    return form.workbook.sheets.front().row_heights;
}

}  // namespace

TEST(RowHeights, GrowWithTheTextsOfWrappedCells) {
    const auto heights = heights_of(table_with("aaaa bbbb cccc dddd", true));
    ASSERT_EQ(heights.size(), 1U);
    EXPECT_EQ(heights[0].first, 1);
    EXPECT_GT(heights[0].second, 20);
}

TEST(RowHeights, StayWhereTextsAreOneLineOrDoNotWrap) {
    EXPECT_TRUE(heights_of(table_with("aaaa", true)).empty());
    EXPECT_TRUE(heights_of(table_with("aaaa bbbb cccc dddd", false)).empty());
}

TEST(RowHeights, StayWhereRowsAreHigherAlready) {
    workbook::LaidOut form = table_with("aaaa bbbb cccc dddd", true);
    form.workbook.sheets.front().row_heights = {{1, 90.0}};
    EXPECT_EQ(heights_of(std::move(form)), (std::vector<std::pair<int, double>>{{1, 90.0}}));
}

}  // namespace naskah::forms::testing
