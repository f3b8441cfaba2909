#include "office/cell_reference.hpp"

#include <gtest/gtest.h>

namespace naskah::office::testing {
namespace {

std::string read_back(std::string_view reference, Dollars dollars = Dollars::none) {
    const std::optional<CellPosition> cell = parse_cell(reference, dollars);
    return cell ? cell_name(cell->row, cell->column) : std::string();
}

TEST(CellReference, CountsRowsAndColumnsFromOne) {
    const std::optional<CellPosition> cell = parse_cell("F17");
    ASSERT_TRUE(cell);
    EXPECT_EQ(cell->row, 17);
    EXPECT_EQ(cell->column, 6);
}

TEST(CellReference, CountsLettersBeyondZ) {
    EXPECT_EQ(cell_name(17, 6), "F17");
    EXPECT_EQ(cell_name(1, 26), "Z1");
    EXPECT_EQ(cell_name(1, 27), "AA1");
    EXPECT_EQ(cell_name(1'048'576, 16'384), "XFD1048576");
}

TEST(CellReference, IsWrittenAsItWasRead) {
    for (const char* reference : {"A1", "Z9", "AA10", "AZ52", "BA1", "ZZ702", "AAA1", "XFD1048576"})
        EXPECT_EQ(read_back(reference), reference);
}

TEST(CellReference, OfEachColumnIsItsOwn) {
    for (int column = 1; column <= last_column; ++column) {
        const std::optional<CellPosition> cell = parse_cell(cell_name(1, column));
        ASSERT_TRUE(cell && cell->column == column) << column;
    }
}

TEST(CellReference, IsNoneWhenItIsMalformed) {
    for (const char* reference :
         {"", "F", "17", "f17", "F017", "F0", "F-1", "F1.", "F17:G18", " F17", "F17 ", "ABCDEF1", "F1234567890", "Ä1"})
        EXPECT_EQ(read_back(reference), "") << reference;
}

TEST(CellReference, BeyondTheSheetIsReadAndLiesOutside) {
    EXPECT_TRUE(inside(*parse_cell("XFD1048576")));
    EXPECT_FALSE(inside(*parse_cell("XFE1")));
    EXPECT_FALSE(inside(*parse_cell("A1048577")));
    EXPECT_FALSE(inside(*parse_cell("ZZZZZ999999999")));
}

TEST(CellReference, HasDollarsOnlyWhereTheyAreAllowed) {
    for (const char* reference : {"$F$17", "F$17", "$F17", "F17"}) EXPECT_EQ(read_back(reference, Dollars::allowed), "F17") << reference;
    for (const char* reference : {"$F$17", "F$17", "$F17"}) EXPECT_EQ(read_back(reference), "") << reference;
    for (const char* reference : {"$$F17", "F17$", "F$$17", "$", "$F$"}) EXPECT_EQ(read_back(reference, Dollars::allowed), "") << reference;
}

}  // namespace
}  // namespace naskah::office::testing
