#include <gtest/gtest.h>

#include <array>

#include "support.hpp"
#include "support/golden.hpp"
#include "support/sample_workbook.hpp"

namespace naskah::xlsx::testing {

namespace {

using workbook::Cell;
using workbook::CellValue;
using workbook::Formula;

/// What openpyxl says of one cell's content: type and value.
std::string read(const CellValue& value) {
    return testing::read_back(testing::written(testing::with_cells({{{0, 0}, 0, value}})), "cells");
}

/// The lines of "all" on cells.
std::string described(const workbook::Workbook& workbook) {
    const std::string all = testing::read_back(testing::written(workbook), "all");
    const std::size_t first = all.find("\n  A1 ") + 1;
    return all.substr(first, all.find("\n  merges", first) - first);
}

}  // namespace

TEST(Openpyxl, ReadsAllOfAWorkbook) {
    naskah::test::expect_golden("xlsx/everything.openpyxl.txt",
                                testing::read_back(testing::written(naskah::test::SampleWorkbook().make()), "all"));
}

TEST(Openpyxl, ReadsNumbersAsNumbers) {
    EXPECT_EQ(read(0.1), "A1 n 0.1\n");
    EXPECT_EQ(read(std::int64_t{-9'007'199'254'740'991}), "A1 n -9007199254740991\n");
    EXPECT_EQ(read(9.99999999999999e307), "A1 n 9.99999999999999e+307\n");
    EXPECT_EQ(read(1e-300), "A1 n 1e-300\n");
    EXPECT_EQ(read(-0.0), "A1 n 0\n");
}

TEST(Openpyxl, ReadsBooleans) {
    EXPECT_EQ(read(true), "A1 b True\n");
    EXPECT_EQ(read(false), "A1 b False\n");
}

TEST(Openpyxl, ReadsFormulasAsFormulas) {
    EXPECT_EQ(read(Formula{"IF(B1<>\"a & b\",1,2)", 1.0}),
              "A1 f 3d49462842313c3e22612026206222"
              "2c312c3229\n");
}

TEST(TextLikeAFormula, StaysTextWithTheFormatOfTexts) {
    std::vector<Cell> cells;
    int row = 0;
    for (const char* text : {"=1+1", "+62 812", "-", "@nama", "biasa", "1=1"}) cells.push_back({{row++, 0}, 0, std::string(text)});
    EXPECT_EQ(described(testing::with_cells(cells)),
              "  A1 s '=1+1' @ | Arial 10 center\n"
              "  A2 s '+62 812' @ | Arial 10 center\n"
              "  A3 s '-' @ | Arial 10 center\n"
              "  A4 s '@nama' @ | Arial 10 center\n"
              "  A5 s 'biasa' General | Arial 10 center\n"
              "  A6 s '1=1' General | Arial 10 center");
}

TEST(NumberFormats, AreExcels) {
    using workbook::NumberFormat;
    workbook::Workbook workbook = testing::with_cells({});
    std::vector<Cell>& cells = workbook.sheets.front().cells;
    int row = 0;
    for (const NumberFormat number : {NumberFormat::general, NumberFormat::text, NumberFormat::integer, NumberFormat::decimal,
                                      NumberFormat::precise, NumberFormat::percent, NumberFormat::money}) {
        workbook::Format format;
        format.number = number;
        cells.push_back({{row++, 0}, workbook.format_id(format), 0.5});
    }
    EXPECT_EQ(described(workbook),
              "  A1 n 0.5 General | Arial 10 center\n"
              "  A2 n 0.5 @ | Arial 10 center\n"
              "  A3 n 0.5 #,##0 | Arial 10 center\n"
              "  A4 n 0.5 [<0.995]#,##0.0#;[<1]0.00####;#,##0.0# | Arial 10 center\n"
              "  A5 n 0.5 #,##0.0### | Arial 10 center\n"
              "  A6 n 0.5 [<0.9995]0.0%;[<1]0.00####%;0.0% | Arial 10 center\n"
              "  A7 n 0.5 #,##0 | Arial 10 center");
}

TEST(NumberFormats, ShowMoreDecimalsOfWhatWouldShowAsZero) {
    using workbook::NumberFormat;
    workbook::Workbook workbook = testing::with_cells({});
    std::vector<Cell>& cells = workbook.sheets.front().cells;
    int row = 0;
    for (const NumberFormat number : {NumberFormat::percent, NumberFormat::decimal, NumberFormat::tenths}) {
        workbook::Format format;
        format.number = number;
        for (const double value : {0.0, 0.0004}) cells.push_back({{row++, 0}, workbook.format_id(format), value});
    }
    EXPECT_EQ(described(workbook),
              "  A1 n 0 [<0.9995]0.0%;[<1]0.00####%;0.0% | Arial 10 center\n"
              "  A2 n 0.0004 0.0#####% | Arial 10 center\n"
              "  A3 n 0 [<0.995]#,##0.0#;[<1]0.00####;#,##0.0# | Arial 10 center\n"
              "  A4 n 0.0004 #,##0.0##### | Arial 10 center\n"
              "  A5 n 0 [<99.95]#,##0.0;[<100]0.00####;#,##0.0 | Arial 10 center\n"
              "  A6 n 0.0004 #,##0.0##### | Arial 10 center");
}

TEST(Texts, ComeBackAsTheyWere) {
    const std::array<std::string, 7> texts{"a\nb\tc", " depan dan belakang ", "<&>\"'",   "é 漢 \xF0\x9F\x98\x80",
                                           "_x0041_", "_x005F_x0041_",        "__x0041__"};
    std::vector<Cell> cells;
    std::string expected;
    for (const std::string& text : texts) {
        cells.push_back({{static_cast<int>(cells.size()), 0}, 0, text});
        expected += "Uji!A" + std::to_string(cells.size()) + " ";
        // openpyxl takes "x005F_" away wherever it stands.
        expected += text == texts[0] ? "'a\\nb\\tc'" : text == texts[2] ? "'<&>\"\\''" : text == texts[5] ? "'_x0041_'" : "'" + text + "'";
        expected += "\n";
    }
    EXPECT_EQ(testing::read_back(testing::written(testing::with_cells(cells)), "values"), expected);
}

TEST(MergedArea, KeepsValueAndFormatOfItsFirstCell) {
    workbook::Workbook workbook = testing::with_cells({});
    workbook::Format bold;
    bold.bold = true;
    workbook.sheets.front().cells = {{{0, 0}, workbook.format_id(bold), std::int64_t{5}}};
    workbook.sheets.front().merges = {{{{0, 0}, {2, 2}}}};
    EXPECT_EQ(described(workbook), "  A1 n 5 General | Arial 10 bold center");
}

TEST(MergedArea, MayHaveNoCell) {
    workbook::Workbook workbook = testing::with_cells({{{5, 0}, 0, true}});
    workbook.sheets.front().merges = {{{{0, 0}, {2, 2}}}};
    EXPECT_EQ(testing::read_back(testing::written(workbook), "cells"), "A6 b True\n");
}

}  // namespace naskah::xlsx::testing
