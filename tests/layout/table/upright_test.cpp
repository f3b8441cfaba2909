// Heads that run from below to above where a word is wider than its column.
#include <gtest/gtest.h>

#include "layout/table/table_builder.hpp"

namespace naskah::layout::testing {
namespace {

class UprightHeads : public TableTest {};

/// Two columns of these widths with one head each, both of which may turn.
document::Table headed(double width, const char* first, const char* second) {
    document::Table table = plain_table(2);
    table.columns = {document::FixedWidth{points(width)}, document::FixedWidth{points(width)}};
    document::Row head = row({cell(first), cell(second)});
    for (document::Cell& cell : head.cells) cell.turning = document::Turning::where_narrow;
    table.header = {head};
    table.body = {row({cell("1"), cell("2")})};
    return table;
}

std::vector<TurnedText> turned(const Fragment& page) {
    std::vector<TurnedText> found;
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<TurnedText>(&item)) found.push_back(*text);
    }
    return found;
}

TEST_F(UprightHeads, LieWhereTheyHaveRoom) {
    const document::Table table = headed(60, "Sekretaris", "OPD");
    EXPECT_TRUE(turned(pages_of(table, 120, {400})[0]).empty());
}

TEST_F(UprightHeads, StandTogetherWhenOneOfThemIsTooWide) {
    const document::Table table = headed(30, "Sekretaris", "OPD");
    const Fragment page = pages_of(table, 60, {400})[0];
    const std::vector<TurnedText> heads = turned(page);
    ASSERT_EQ(heads.size(), 2U);
    EXPECT_EQ(heads[0].text, "Sekretaris");
    EXPECT_EQ(heads[0].degrees, 90);
    // In the middle of their columns.
    EXPECT_NEAR(heads[0].center.x.points(), 15, 2);
    EXPECT_NEAR(heads[1].center.x.points(), 45, 2);
    // Ten letters of five points with some to spare, and the row below them.
    EXPECT_NEAR(page.height.points(), 64, 0.1);
}

TEST_F(UprightHeads, StandOnEveryPage) {
    document::Table table = headed(30, "Sekretaris", "OPD");
    for (int i = 0; i < 4; ++i) table.body.push_back(row({cell("3"), cell("4")}));
    const auto pages = pages_of(table, 60, {80});
    EXPECT_GT(pages.size(), 1U);
    for (const Fragment& page : pages) EXPECT_EQ(turned(page).size(), 2U);
}

TEST_F(UprightHeads, AreBrokenIntoLinesWhenTheyAreLong) {
    const document::Table table = headed(40, "Sekretaris Daerah Kabupaten Balangan", "OPD");
    const Fragment page = pages_of(table, 80, {400})[0];
    EXPECT_EQ(turned(page).size(), 3U);
    EXPECT_LT(page.height, points(110));
}

TEST_F(UprightHeads, AreKnownToThoseWhoWriteTheTableByOtherMeans) {
    const document::Table table = headed(30, "Sekretaris", "OPD");
    document::FittedTables fitted;
    context_.fitted = &fitted;
    pages_of(table, 60, {400});
    ASSERT_TRUE(fitted.contains(&table));
    ASSERT_TRUE(fitted.at(&table).shrunk);
    const document::Row& head = fitted.at(&table).shrunk->header[0];
    EXPECT_EQ(head.cells[1].turning, document::Turning::turned);
    EXPECT_GE(head.minimum_height, points(50));
}

}  // namespace
}  // namespace naskah::layout::testing
