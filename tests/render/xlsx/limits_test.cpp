// What libxlsxwriter would do wrongly or not at all.
#include <gtest/gtest.h>

#include <map>

#include "render/xlsx/writer.hpp"
#include "support.hpp"
#include "support/unzip.hpp"

namespace naskah::xlsx::testing {

namespace {

using workbook::Cell;

std::map<std::string, std::string> parts(const workbook::Workbook& workbook) {
    return naskah::test::unzip(testing::written(workbook));
}

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t number = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++number;
    return number;
}

/// A sheet with this many rules, in every other row where `apart`.
workbook::Workbook with_rules(int number, bool apart) {
    workbook::Workbook workbook = testing::with_cells({});
    for (int i = 0; i < number; ++i) {
        workbook::Validation& rule = workbook.sheets.front().validations.emplace_back();
        rule.range = {{apart ? i * 2 : i, 0}, {apart ? i * 2 : i, 0}};
        rule.minimum = 0;
    }
    return workbook;
}

}  // namespace

TEST(WorkbookWithProblems, GivesNoBytes) {
    const Written result = write(testing::with_cells({{{0, 0}, 5, true}}));
    EXPECT_EQ(result.bytes, "");
    EXPECT_EQ(result.problems, std::vector<std::string>{"lembar \"Uji\", sel A1: format nomor 5 tidak ada"});
}

TEST(EmptySheet, CanBeWritten) {
    EXPECT_EQ(testing::read_back(testing::written(testing::with_cells({})), "cells"), "");
}

TEST(SixtyThousandRows, CanBeWritten) {
    std::vector<Cell> cells;
    for (int row = 0; row < 60'000; ++row) {
        cells.push_back({{row, 0}, 0, std::int64_t{row}});
        cells.push_back({{row, 1}, 0, "Desa " + std::to_string(row % 157)});
        cells.push_back({{row, 2}, 0, workbook::Formula{"A" + std::to_string(row + 1) + "*2", row * 2.0}});
    }
    const std::string sheet = parts(testing::with_cells(cells)).at("xl/worksheets/sheet1.xml");
    EXPECT_NE(sheet.find("<c r=\"C60000\" s=\"1\"><f>A60000*2</f><v>119998</v></c>"), std::string::npos)
        << sheet.substr(sheet.size() - 1000);
    EXPECT_EQ(count(sheet, "<row "), 60'000u);
}

TEST(LastCellOfASheet, CanBeWritten) {
    const std::string sheet = parts(testing::with_cells({{{1'048'575, 16'383}, 0, true}})).at("xl/worksheets/sheet1.xml");
    EXPECT_NE(sheet.find("<c r=\"XFD1048576\" s=\"1\" t=\"b\"><v>1</v></c>"), std::string::npos) << sheet;
}

TEST(MostRules, AreAllWritten) {
    const std::string sheet = parts(with_rules(255, true)).at("xl/worksheets/sheet1.xml");
    EXPECT_NE(sheet.find("<dataValidations count=\"255\">"), std::string::npos);
    EXPECT_EQ(count(sheet, "<dataValidation "), 255u);
}

TEST(ManyEqualRules, AreJoined) {
    const std::string sheet = parts(with_rules(512, false)).at("xl/worksheets/sheet1.xml");
    EXPECT_EQ(count(sheet, "<dataValidation "), 1u);
    EXPECT_NE(sheet.find("sqref=\"A1:A512\""), std::string::npos);
}

TEST(SheetNamesThatLookLikeCells, AreQuotedInFormulas) {
    workbook::Workbook workbook = testing::with_cells({});
    workbook::Sheet& sheet = workbook.sheets.front();
    sheet.name = "A1";
    sheet.filter = workbook::Range{{0, 0}, {3, 3}};
    sheet.print.repeat_first_row = sheet.print.repeat_last_row = 0;
    sheet.charts.push_back(
        {workbook::ChartKind::line, "", "", "", {{"", "A1", {{1, 0}, {3, 0}}, {{1, 1}, {1, 1}}}}, {5, 0}, 480, 288, false});
    const auto files = parts(workbook);
    EXPECT_NE(files.at("xl/workbook.xml").find(">'A1'!$A$1:$D$4<"), std::string::npos);
    EXPECT_NE(files.at("xl/workbook.xml").find(">'A1'!$1:$1<"), std::string::npos);
    EXPECT_NE(files.at("xl/charts/chart1.xml").find("<c:f>'A1'!$A$2:$A$4</c:f>"), std::string::npos);
    EXPECT_NE(files.at("xl/charts/chart1.xml").find("<c:f>'A1'!$B$2</c:f>"), std::string::npos);
}

TEST(Charts, StoreWhatTheirCellsShow) {
    workbook::Workbook workbook = testing::with_cells({{{0, 0}, 0, workbook::Formula{"\"Pa\"&\"ringin\"", std::string("Paringin")}},
                                                       {{0, 1}, 0, workbook::Formula{"1+1", 2.0}},
                                                       {{1, 0}, 0, 7.5},
                                                       {{1, 1}, 0, std::string("t.a.")},
                                                       {{2, 1}, 0, std::int64_t{5}}});
    workbook.sheets.front().charts.push_back(
        {workbook::ChartKind::line, "", "", "", {{"", "Uji", {{0, 0}, {2, 0}}, {{0, 1}, {2, 1}}}}, {5, 0}, 480, 288, false});
    const std::string chart = parts(workbook).at("xl/charts/chart1.xml");
    EXPECT_NE(chart.find("<c:strCache><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>Paringin</c:v></c:pt>"
                         "<c:pt idx=\"1\"><c:v>7.5</c:v></c:pt></c:strCache>"),
              std::string::npos)
        << chart;
    EXPECT_NE(chart.find("<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>2</c:v></c:pt>"
                         "<c:pt idx=\"2\"><c:v>5</c:v></c:pt></c:numCache>"),
              std::string::npos)
        << chart;
}

TEST(Notes, MayHaveMoreBytesThanCharacters) {
    workbook::Workbook workbook = with_rules(1, false);
    std::string message, title;
    for (int i = 0; i < 255; ++i) message += "漢";
    for (int i = 0; i < 32; ++i) title += "漢";
    workbook::Validation& rule = workbook.sheets.front().validations.front();
    rule.input_title = rule.error_title = title;
    rule.input_message = rule.error_message = message;
    const std::string sheet = parts(workbook).at("xl/worksheets/sheet1.xml");
    EXPECT_NE(sheet.find(" prompt=\"" + message + "\""), std::string::npos);
    EXPECT_NE(sheet.find(" error=\"" + message + "\""), std::string::npos);
}

TEST(FirstVisibleSheet, IsTheOneShown) {
    workbook::Workbook workbook = testing::with_cells({});
    workbook.sheets.front().visibility = workbook::Visibility::very_hidden;
    workbook.sheets.emplace_back().name = "Kedua";
    workbook.sheets.emplace_back().name = "Ketiga";
    const std::string book = parts(workbook).at("xl/workbook.xml");
    EXPECT_NE(book.find("firstSheet=\"1\" activeTab=\"1\""), std::string::npos) << book;
    EXPECT_NE(book.find("<sheet name=\"Uji\" sheetId=\"1\" state=\"hidden\""), std::string::npos) << book;
}

}  // namespace naskah::xlsx::testing
