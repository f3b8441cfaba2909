#include "render/dump/workbook_dump.hpp"

#include <gtest/gtest.h>

#include "support/golden.hpp"
#include "support/sample_workbook.hpp"

namespace naskah::render::testing {

namespace {

std::string dump_of(const workbook::CellValue& value) {
    workbook::Workbook workbook;
    workbook.format_id({});
    workbook.sheets.emplace_back().cells = {{{0, 0}, 0, value}};
    const std::string text = dump(workbook);
    return text.substr(text.find("  A1") + 4);
}

}  // namespace

TEST(WorkbookDump, TellsAllOfAWorkbook) {
    test::expect_golden("xlsx/everything.workbook.txt", dump(test::SampleWorkbook().make()));
}

TEST(WorkbookDump, WritesNumbersAsShortAsTheyCanBe) {
    EXPECT_EQ(dump_of(0.1), " = 0.1\n");
    EXPECT_EQ(dump_of(1e300), " = 1e+300\n");
    EXPECT_EQ(dump_of(std::int64_t{9'007'199'254'740'992}), " = 9007199254740992\n");
}

TEST(WorkbookDump, EscapesWhatIsNotSeen) {
    EXPECT_EQ(dump_of(std::string("\"a\\b\"\n\t\xC2\xA0\x01")), " = \"\\\"a\\\\b\\\"\\n\\x09\\u00a0\\x01\"\n");
}

TEST(WorkbookDump, TellsTextFromFormulas) {
    EXPECT_EQ(dump_of(std::string("=A2")), " = \"=A2\"\n");
    EXPECT_EQ(dump_of(workbook::Formula{"A2", 3.0}), " = =A2 -> 3\n");
    EXPECT_EQ(dump_of(workbook::Formula{"A2", std::string("t.a.")}), " = =A2 -> \"t.a.\"\n");
    EXPECT_EQ(dump_of(workbook::Formula{"A2", {}}), " = =A2\n");
}

TEST(WorkbookDump, ShowsAFormatThatIsNotThere) {
    workbook::Workbook workbook;
    workbook.sheets.emplace_back().cells = {{{0, 0}, 3, true}};
    EXPECT_NE(dump(workbook).find("  A1 [no format 3] = true\n"), std::string::npos);
}

}  // namespace naskah::render::testing
