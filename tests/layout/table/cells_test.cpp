// What stands inside a cell, around it and behind it.
#include <gtest/gtest.h>

#include "layout/table/table_builder.hpp"

namespace naskah::layout::testing {
namespace {

class TableCells : public TableTest {
 protected:
    layout::Fragment page_of(const document::Table& table, double width) {
        auto pages = pages_of(table, width, {1000});
        return pages.empty() ? layout::Fragment{} : std::move(pages[0]);
    }
};

document::Borders all_sides(double thickness) {
    return {points(thickness), points(thickness), points(thickness), points(thickness)};
}

TEST_F(TableCells, AreAlignedVertically) {
    document::Table table = plain_table(4);
    document::Cell middle = cell("m"), bottom = cell("b");
    middle.vertical = document::VerticalAlignment::middle;
    bottom.vertical = document::VerticalAlignment::bottom;
    table.body = {row({tall_cell("a", 4), cell("t"), middle, bottom})};
    EXPECT_EQ(texts(page_of(table, 400)), (Lines{"0,0 a1", "0,10 a2", "0,20 a3", "0,30 a4", "100,0 t", "200,15 m", "300,30 b"}));
}

TEST_F(TableCells, ThatSpanRowsAreAlignedOverAllOfThem) {
    document::Table table = plain_table(2);
    document::Cell middle = spanning(cell("m"), 1, 3);
    middle.vertical = document::VerticalAlignment::middle;
    table.body = {row({middle, cell("1")}), row({cell("2")}), row({cell("3")})};
    EXPECT_EQ(texts(page_of(table, 200)), (Lines{"0,10 m", "100,0 1", "100,10 2", "100,20 3"}));
}

TEST_F(TableCells, KeepTheirContentOffTheBorders) {
    document::Table table = plain_table(2);
    table.border = points(1);
    table.padding_horizontal = points(4);
    table.padding_vertical = points(2);
    document::Cell wide = cell("b");
    wide.padding = points(10);
    table.body = {row({cell("a"), wide})};
    const layout::Fragment page = page_of(table, 201);
    EXPECT_EQ(texts(page), (Lines{"5,3 a", "111,11 b"}));
    EXPECT_EQ(page.height, points(10 + 20 + 1 + 1));
}

TEST_F(TableCells, KeepTheirContentOffTheBordersOfTheirNeighbours) {
    document::Table table = plain_table(2);
    document::Cell framed = cell("a");
    framed.borders = all_sides(4);
    table.body = {row({framed, cell("b")})};
    // The grid begins 2 points from the edge, and the text as far from the grid.
    EXPECT_EQ(texts(page_of(table, 204)), (Lines{"4,4 a", "104,4 b"}));
}

TEST_F(TableCells, HaveTheirWidthLessPaddingForText) {
    document::Table table = plain_table(1);
    table.padding_horizontal = points(35);
    table.body = {row({cell("abc abc")})};
    EXPECT_EQ(texts(page_of(table, 100)), (Lines{"35,0 abc", "35,10 abc"}));
}

TEST_F(TableCells, AreShadedBelowTheirText) {
    document::Table table = plain_table(2);
    document::Cell shaded = spanning(cell("a"), 2, 1);
    shaded.shade = document::Color{200, 210, 220};
    table.body = {row({cell("1"), cell("2")}), row({shaded})};
    const layout::Fragment page = page_of(table, 200);
    const auto* fill = std::get_if<layout::Fill>(&page.items.at(0));
    ASSERT_NE(fill, nullptr);
    EXPECT_EQ(in_points(fill->origin.x) + "," + in_points(fill->origin.y), "0,10");
    EXPECT_EQ(fill->width, points(200));
    EXPECT_EQ(fill->height, points(10));
    EXPECT_EQ(fill->color, (document::Color{200, 210, 220}));
}

TEST_F(TableCells, HoldTables) {
    document::Table inner = plain_table(2);
    inner.columns.assign(2, document::FractionWidth{1});
    inner.body = {row({cell("x"), cell("y")}), row({cell("z")})};
    document::Cell holder;
    holder.content.push_back({inner});
    document::Table table = plain_table(2);
    table.body = {row({cell("a"), holder}), row({cell("b")})};
    EXPECT_EQ(texts(page_of(table, 200)), (Lines{"0,0 a", "100,0 x", "150,0 y", "100,10 z", "0,20 b"}));
}

TEST_F(TableCells, SplitTheTablesInThem) {
    document::Table inner = plain_table(1);
    inner.header = {row({cell("H")})};
    inner.body = {row({cell("x")}), row({cell("y")}), row({cell("z")})};
    document::Cell holder;
    holder.content.push_back({inner});
    document::Table table = plain_table(1);
    table.body = {row({holder})};
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 H", "0,10 x", "0,20 y"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 H", "0,10 z"}));
}

// ---- Borders: the outermost stand inside the table's width

TEST_F(TableCells, ShareBordersThatAreDrawnInOneStroke) {
    document::Table table = plain_table(2);
    table.border = points(1);
    table.body = {row({cell("a"), cell("b")}), row({cell("c"), cell("d")})};
    const layout::Fragment page = page_of(table, 201);
    EXPECT_EQ(strokes(page), (Lines{"0,0.5 201,0.5 1", "0,11.5 201,11.5 1", "0,22.5 201,22.5 1", "0.5,0.5 0.5,22.5 1",
                                    "100.5,0.5 100.5,22.5 1", "200.5,0.5 200.5,22.5 1"}));
    EXPECT_EQ(page.height, points(23));
}

TEST_F(TableCells, InterruptBordersWhereTheySpan) {
    document::Table table = plain_table(2);
    table.border = points(1);
    table.body = {row({spanning(cell("a"), 1, 2), cell("b")}), row({cell("c")}), row({spanning(cell("d"), 2, 1)})};
    EXPECT_EQ(strokes(page_of(table, 201)), (Lines{"0,0.5 201,0.5 1", "100,11.5 201,11.5 1", "0,22.5 201,22.5 1", "0,33.5 201,33.5 1",
                                                   "0.5,0.5 0.5,33.5 1", "100.5,0.5 100.5,22.5 1", "200.5,0.5 200.5,33.5 1"}));
}

TEST_F(TableCells, MayHaveBordersOfTheirOwn) {
    document::Table table = plain_table(2);
    document::Cell framed = cell("b");
    framed.borders = document::Borders{points(0), points(0), points(0), points(2)};
    table.body = {row({cell("a"), framed})};
    EXPECT_EQ(strokes(page_of(table, 202)), Lines{"100,13 202,13 2"});
}

TEST_F(TableCells, WithoutBordersTakeThemFromTheirNeighbours) {
    document::Table table = plain_table(2);
    table.border = points(1);
    document::Cell open = cell("b");
    open.borders = all_sides(0);
    table.body = {row({cell("a"), open})};
    EXPECT_EQ(strokes(page_of(table, 201)), (Lines{"0,0.5 101,0.5 1", "0,11.5 101,11.5 1", "0.5,0.5 0.5,11.5 1"}));
}

TEST_F(TableCells, ShareTheThickerOfTwoBordersOfTheirOwn) {
    document::Table table = plain_table(2);
    document::Cell left = cell("a"), right = cell("b");
    left.borders = document::Borders{points(0), points(0), points(1), points(0)};
    right.borders = document::Borders{points(2), points(0), points(0), points(0)};
    table.body = {row({left, right})};
    EXPECT_EQ(strokes(page_of(table, 202)), Lines{"101,1 101,13 2"});
}

TEST_F(TableCells, AreClosedAtThePagesFootAndOpenedAgain) {
    document::Table table = plain_table(2);
    table.border = points(1);
    table.body = {row({spanning(cell("a"), 1, 2), cell("1")}), row({cell("2")})};
    const auto pages = pages_of(table, 201, {20});
    ASSERT_EQ(pages.size(), 2U);
    const Lines frame = {"0,0.5 201,0.5 1", "0,11.5 201,11.5 1", "0.5,0.5 0.5,11.5 1", "100.5,0.5 100.5,11.5 1", "200.5,0.5 200.5,11.5 1"};
    EXPECT_EQ(strokes(pages[0]), frame);
    // Content that was shown before the break leaves the lower part of its cell empty.
    EXPECT_EQ(strokes(pages[1]), frame);
}

TEST_F(TableCells, ThatAreMissingHaveTheTablesBorders) {
    document::Table table = plain_table(2);
    table.border = points(1);
    table.body = {row({cell("a")})};
    EXPECT_EQ(strokes(page_of(table, 201)).size(), 5U);
}

}  // namespace
}  // namespace naskah::layout::testing
