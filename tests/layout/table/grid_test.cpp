#include "layout/table/grid.hpp"

#include <gtest/gtest.h>

#include <string>

#include "layout/table/table_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::table::Grid;

/// The grid as letters, a for the first cell, a point where no cell is: "aab/a.b".
std::string picture(const Grid& grid) {
    std::string text;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        if (row > 0) text += '/';
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            const std::int32_t owner = grid.owner(row, column);
            text += owner == Grid::nobody ? '.' : static_cast<char>('a' + owner);
        }
    }
    return text;
}

std::string picture(const std::vector<document::Row>& rows, std::size_t columns) {
    return picture(Grid(rows, columns));
}

document::Cell span(int columns, int rows) {
    return spanning(document::Cell{}, columns, rows);
}

TEST(TableGrid, PlacesCellsOneAfterTheOther) {
    EXPECT_EQ(picture({row({span(1, 1), span(1, 1)}), row({span(1, 1), span(1, 1)})}, 2), "ab/cd");
}

TEST(TableGrid, SkipsPlacesCoveredFromAbove) {
    EXPECT_EQ(picture({row({span(1, 1), span(1, 2), span(1, 1)}), row({span(1, 1), span(1, 1)})}, 3), "abc/dbe");
}

TEST(TableGrid, CoversRectangles) {
    EXPECT_EQ(picture({row({span(2, 2), span(1, 1)}), row({span(1, 1)}), row({span(3, 1)})}, 3), "aab/aac/ddd");
}

TEST(TableGrid, LeavesPlacesWithoutACellToNobody) {
    EXPECT_EQ(picture({row({span(1, 1)}), row({})}, 2), "a./..");
}

TEST(TableGrid, CutsAColumnSpanAtTheLastColumn) {
    EXPECT_EQ(picture({row({span(1, 1), span(9, 1)})}, 3), "abb");
}

TEST(TableGrid, CutsARowSpanAtTheLastRow) {
    EXPECT_EQ(picture({row({span(1, 9), span(1, 1)}), row({span(1, 1)})}, 2), "ab/ac");
}

TEST(TableGrid, CutsAColumnSpanAtACellFromAbove) {
    EXPECT_EQ(picture({row({span(1, 1), span(1, 2), span(1, 1)}), row({span(3, 1), span(1, 1)})}, 3), "abc/dbe");
}

TEST(TableGrid, LeavesOutACellWithoutAPlace) {
    EXPECT_EQ(picture({row({span(1, 2), span(1, 1)}), row({span(1, 1), span(1, 1)})}, 2), "ab/ac");
}

TEST(TableGrid, TakesSpansBelowOneAsOne) {
    EXPECT_EQ(picture({row({span(0, -3), span(1, 1)}), row({span(1, 1)})}, 2), "ab/c.");
}

TEST(TableGrid, KeepsRowsThatAreCoveredWhollyFromAbove) {
    EXPECT_EQ(picture({row({span(2, 3)}), row({}), row({}), row({span(1, 1)})}, 2), "aa/aa/aa/b.");
}

TEST(TableGrid, HasNoPlacesWithoutColumns) {
    EXPECT_EQ(picture({row({span(1, 1)})}, 0), "");
}

TEST(TableGrid, KnowsTheThickestBorderOfACell) {
    document::Cell framed;
    framed.borders = document::Borders{points(1), points(3), points(2), points(0)};
    const std::vector<document::Row> rows = {row({span(1, 1), framed})};
    EXPECT_EQ(Grid(rows, 2).thickest_border(), points(3));
}

}  // namespace
}  // namespace naskah::layout::testing
