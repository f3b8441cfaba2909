#include <gtest/gtest.h>

#include "workbook/references.hpp"
#include "workbook/workbook.hpp"

namespace naskah::workbook::testing {

namespace {

constexpr Position f17{16, 5};

}  // namespace

TEST(ColumnName, CountsFromAToZThenWithTwoAndThreeLetters) {
    EXPECT_EQ(column_name(0), "A");
    EXPECT_EQ(column_name(25), "Z");
    EXPECT_EQ(column_name(26), "AA");
    EXPECT_EQ(column_name(701), "ZZ");
    EXPECT_EQ(column_name(702), "AAA");
    EXPECT_EQ(column_name(16'383), "XFD");
}

TEST(CellName, IsColumnAndRowAsUsersSeeThem) {
    EXPECT_EQ(cell_name(f17), "F17");
}

TEST(CellName, HasDollarsWhenAbsolute) {
    EXPECT_EQ(cell_name(f17, true), "$F$17");
}

TEST(RangeName, NamesBothCorners) {
    EXPECT_EQ(range_name({f17, {19, 7}}), "F17:H20");
    EXPECT_EQ(range_name({f17, {19, 7}}, true), "$F$17:$H$20");
}

TEST(ParseCellName, ReadsWhatCellNameWrites) {
    for (const int column : {0, 1, 25, 26, 27, 700, 701, 702, 703, 16'383}) {
        for (const int row : {0, 8, 9, 99, 1'048'575}) {
            EXPECT_EQ(parse_cell_name(cell_name({row, column})), (Position{row, column}));
            EXPECT_EQ(parse_cell_name(cell_name({row, column}, true)), (Position{row, column}));
        }
    }
}

TEST(ParseCellName, RefusesWhatIsNoCell) {
    for (const char* text : {"",
                             "F",
                             "17",
                             "$",
                             "$F",
                             "F$",
                             "f17",
                             "F0",
                             "F017",
                             "F17 ",
                             " F17",
                             "F17:H20",
                             "F-1",
                             "$$F17",
                             "F17$",
                             "XFE1",
                             "A1048577",
                             "AAAAAAAAAAAAAAAAAAAAAA1",
                             "A99999999999999999999",
                             "\xC3\x81"
                             "1"}) {
        EXPECT_EQ(parse_cell_name(text), std::nullopt) << text;
    }
}

TEST(FormatId, IsTheSameForTheSameFormat) {
    Workbook workbook;
    const FormatId plain = workbook.format_id({});
    const FormatId bold = workbook.format_id({.bold = true});
    EXPECT_NE(plain, bold);
    EXPECT_EQ(workbook.format_id({.bold = true}), bold);
    EXPECT_EQ(workbook.format_id({}), plain);
    EXPECT_EQ(workbook.formats.size(), 2u);
}

TEST(QuotedSheetName, DoublesApostrophes) {
    EXPECT_EQ(quoted_sheet_name("2025"), "'2025'");
    EXPECT_EQ(quoted_sheet_name("Data Jum'at"), "'Data Jum''at'");
}

TEST(ParseSheetRange, ReadsBareAndQuotedNames) {
    EXPECT_EQ(parse_sheet_range("Daftar!$A$1:$A$31"), (SheetRange{"Daftar", {{0, 0}, {30, 0}}}));
    EXPECT_EQ(parse_sheet_range("'Data Jum''at'!B4"), (SheetRange{"Data Jum'at", {{3, 1}, {3, 1}}}));
    EXPECT_EQ(parse_sheet_range("'a!b'!A1:B2"), (SheetRange{"a!b", {{0, 0}, {1, 1}}}));
}

TEST(ParseSheetRange, RefusesWhatIsNoArea) {
    for (const char* text : {"", "A1:A3", "Daftar", "Daftar!", "!A1", "''!A1", "'Daftar!A1", "'Daftar'A1", "Data Sasaran!A1",
                             "Daftar!A3:A1", "Daftar!B1:A1", "Daftar!A1:", "Daftar!A1:A2:A3", "Daftar!1:3", "'"}) {
        EXPECT_EQ(parse_sheet_range(text), std::nullopt) << text;
    }
}

TEST(SheetNames, AreTheSameWhateverTheCase) {
    EXPECT_TRUE(same_sheet_name("Sasaran", "SASARAN"));
    EXPECT_TRUE(same_sheet_name("É", "é"));
    EXPECT_FALSE(same_sheet_name("Sasaran", "Sasaran "));
}

}  // namespace naskah::workbook::testing
