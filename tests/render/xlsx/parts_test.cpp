#include <gtest/gtest.h>

#include "support.hpp"
#include "support/golden.hpp"
#include "support/sample_workbook.hpp"
#include "support/unzip.hpp"

namespace naskah::xlsx::testing {

namespace {

/// All parts of a workbook as lists of elements, but for the theme, which is always libxlsxwriter's.
std::string parts(const std::string& bytes) {
    std::string text;
    for (const auto& [name, content] : naskah::test::unzip(bytes)) {
        if (name != "xl/theme/theme1.xml") text += name + "\n" + testing::elements(content) + "\n";
    }
    return text;
}

}  // namespace

TEST(WrittenParts, AreTheGoldenElements) {
    naskah::test::expect_golden("xlsx/everything.parts.txt", parts(testing::written(naskah::test::SampleWorkbook().make())));
}

TEST(WrittenParts, HaveThePropertiesOfTheWorkbookItself) {
    workbook::Workbook workbook = naskah::test::SampleWorkbook().make();
    workbook.properties = {{"naskah:jenis", "ansit & target"}};
    const std::string part = naskah::test::unzip(testing::written(workbook)).at("docProps/custom.xml");
    EXPECT_NE(part.find("name=\"naskah:jenis\"><vt:lpwstr>ansit &amp; target</vt:lpwstr>"), std::string::npos) << part;
}

TEST(WrittenParts, LetWhatIsFilledInOfAFormStandOnTheFirstPages) {
    const auto first_sheet = [](bool form) {
        workbook::Workbook workbook = naskah::test::SampleWorkbook().make();
        workbook.sheets.front().is_protected = form;
        workbook.sheets.front().print.column_breaks = {2};
        return naskah::test::unzip(testing::written(workbook)).at("xl/worksheets/sheet1.xml");
    };
    EXPECT_NE(first_sheet(true).find("pageOrder=\"overThenDown\""), std::string::npos);
    EXPECT_EQ(first_sheet(false).find("pageOrder"), std::string::npos);
}

TEST(WrittenParts, KeepAsMuchOfALongPropertyAsExcelTakes) {
    workbook::Workbook workbook = naskah::test::SampleWorkbook().make();
    std::string long_text;
    for (int i = 0; i < 300; ++i) long_text += "\u00e9";
    workbook.properties = {{"naskah:judul", long_text}};
    const std::string part = naskah::test::unzip(testing::written(workbook)).at("docProps/custom.xml");
    EXPECT_NE(part.find("<vt:lpwstr>" + long_text.substr(0, 510) + "</vt:lpwstr>"), std::string::npos) << part;
}

}  // namespace naskah::xlsx::testing
