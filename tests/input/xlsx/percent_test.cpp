// Numbers that are seen as percentages because of their style.
#include "input/xlsx/number_format.hpp"
#include "input/xlsx/support.hpp"

namespace naskah::input::xlsx::testing {

namespace {

/// What is read of 0.855 in a cell of the second style, which has the format with that number; `formats` are the workbook's own.
Cells styled(const std::string& format, const std::string& formats = "", const std::string& type = "") {
    Book book("<row r=\"1\"><c r=\"A1\" s=\"1\"" + type + "><v>0.855</v></c></row>");
    book.put_styles(formats + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + format + "\"/></cellXfs>");
    return cells_of(book);
}

}  // namespace

TEST(PercentCell, IsKnownByTheFormatsThatHaveNoCode) {
    EXPECT_EQ(styled("9"), (Cells{"A1 angka 0.855 (persen)"}));
    EXPECT_EQ(styled("10"), (Cells{"A1 angka 0.855 (persen)"}));
    EXPECT_EQ(styled("0"), (Cells{"A1 angka 0.855"}));
    EXPECT_EQ(styled("2"), (Cells{"A1 angka 0.855"}));
}

TEST(PercentCell, IsKnownByTheCodeOfItsFormat) {
    EXPECT_EQ(styled("164", "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts>"), (Cells{"A1 angka 0.855 (persen)"}));
    EXPECT_EQ(styled("164", "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0\"/></numFmts>"), (Cells{"A1 angka 0.855"}));
}

TEST(PercentCell, IsNoTextThatLooksLikeANumber) {
    EXPECT_EQ(styled("9", "", " t=\"str\""), (Cells{"A1 teks 0.855"}));
}

TEST(NumberFormat, IsAPercentageWithAPercentSignThatCounts) {
    for (const char* code : {"0%", "0.00%", "#,##0.0 %", "[Red]0%", "0%;[Red]-0%", "\"kira-kira\" 0%"})
        EXPECT_TRUE(is_percent_code(code)) << code;
}

TEST(NumberFormat, IsNoPercentageBecauseOfASignThatIsOnlyText) {
    for (const char* code : {"General", "0\\%", "0\"%\"", "0_%", "0;0%", "[$%-421]0", ""}) EXPECT_FALSE(is_percent_code(code)) << code;
}

}  // namespace naskah::input::xlsx::testing
