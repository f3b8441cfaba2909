// Numbers that are dates because of their style, and dates as text.
#include <gtest/gtest.h>

#include "input/xlsx/number_format.hpp"
#include "support.hpp"

namespace naskah::input::xlsx::testing {

namespace {

/// Cell A1 with a stored value in a style of a number format.
Cells dated(const std::string& value, const std::string& format = "14", const std::string& workbook = "", const std::string& formats = "") {
    return cells_of(Book("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>")
                        .put_workbook(workbook + "<sheets><sheet name=\"Sasaran\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")
                        .put_styles(formats +
                                    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" +
                                    format + "\"/></cellXfs>"));
}

}  // namespace

TEST(XlsxDates, AreDaysSince1900) {
    EXPECT_EQ(dated("45716"), (Cells{"A1 tanggal 2025-02-28"}));
    EXPECT_EQ(dated("61"), (Cells{"A1 tanggal 1900-03-01"}));
    EXPECT_EQ(dated("2958465"), (Cells{"A1 tanggal 9999-12-31"}));
}

TEST(XlsxDates, AreADayBehindBeforeMarch1900) {
    EXPECT_EQ(dated("1"), (Cells{"A1 tanggal 1900-01-01"}));
    EXPECT_EQ(dated("59"), (Cells{"A1 tanggal 1900-02-28"}));
}

TEST(XlsxDates, HaveATimeOfDay) {
    EXPECT_EQ(dated("45716.4375", "22"), (Cells{"A1 tanggal 2025-02-28T10:30:00"}));
    EXPECT_EQ(dated("45716.999999", "22"), (Cells{"A1 tanggal 2025-03-01"}));
}

TEST(XlsxDates, AreTimesBelowTheFirstDay) {
    EXPECT_EQ(dated("0.4375", "20"), (Cells{"A1 tanggal 10:30:00"}));
    EXPECT_EQ(dated("0", "20"), (Cells{"A1 tanggal 00:00:00"}));
}

TEST(XlsxDates, StayNumbersWhereThereIsNoSuchDay) {
    EXPECT_EQ(dated("60"), (Cells{"A1 angka 60"}));
    EXPECT_EQ(dated("-1"), (Cells{"A1 angka -1"}));
    EXPECT_EQ(dated("2958466"), (Cells{"A1 angka 2958466"}));
    EXPECT_EQ(dated("1e300"), (Cells{"A1 angka 1e300"}));
}

TEST(XlsxDates, CountFrom1904WhereTheWorkbookSaysSo) {
    EXPECT_EQ(dated("44254", "14", "<workbookPr date1904=\"1\"/>"), (Cells{"A1 tanggal 2025-02-28"}));
    EXPECT_EQ(dated("0", "14", "<workbookPr date1904=\"true\"/>"), (Cells{"A1 tanggal 1904-01-01"}));
    EXPECT_EQ(dated("2958465", "14", "<workbookPr date1904=\"1\"/>"), (Cells{"A1 angka 2958465"}));
    EXPECT_EQ(dated("45716", "14", "<workbookPr date1904=\"0\"/>"), (Cells{"A1 tanggal 2025-02-28"}));
}

TEST(XlsxDates, AreKnownByTheFormatsThatFilesBring) {
    const std::string formats =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy;@\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"#,##0 &quot;hari&quot;\"/></numFmts>";
    EXPECT_EQ(dated("45716", "164", "", formats), (Cells{"A1 tanggal 2025-02-28"}));
    EXPECT_EQ(dated("45716", "165", "", formats), (Cells{"A1 angka 45716"}));
}

TEST(XlsxDates, FollowTheFilesOwnMeaningOfABuiltInFormat) {
    EXPECT_EQ(dated("45716", "14", "", "<numFmts><numFmt numFmtId=\"14\" formatCode=\"0.00\"/></numFmts>"), (Cells{"A1 angka 45716"}));
}

TEST(XlsxDates, StayNumbersInAStyleThatThereIsNot) {
    EXPECT_EQ(cells_of(Book("<row r=\"1\"><c r=\"A1\" s=\"7\"><v>45716</v></c></row>")), (Cells{"A1 angka 45716"}));
}

TEST(XlsxDates, MayBeStoredAsText) {
    EXPECT_EQ(cells_of(Book("<row><c t=\"d\"><v>2025-02-28</v></c><c t=\"d\"><v>2025-02-28T00:00:00.000Z</v></c>"
                            "<c t=\"d\"><v>2025-02-28T10:30:05</v></c><c t=\"d\"><v>10:30</v></c></row>")),
              (Cells{"A1 tanggal 2025-02-28", "B1 tanggal 2025-02-28", "C1 tanggal 2025-02-28T10:30:05", "D1 tanggal 10:30:00"}));
}

TEST(XlsxDates, AsTextMustBeDates) {
    for (const char* text : {"2025-02-29", "28-02-2025", "2025-02-28T", "2025-02-28T25:00", "2025-02-28x", "10:60", "10:30:00."}) {
        EXPECT_EQ(messages_of(Book("<row><c t=\"d\"><v>" + std::string(text) + "</v></c></row>")),
                  "formulir.xlsx!Sasaran!A1: galat: \"" + std::string(text) +
                      "\" bukan tanggal [N079]\n"
                      "saran: buka berkas ini dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu coba lagi\n");
    }
}

TEST(NumberFormat, IsADateWithLettersOfDatesOrTimes) {
    for (const char* code : {"yyyy\\-mm\\-dd", "dd/mm/yy", "h:mm AM/PM", "[h]:mm:ss", "[mm]:ss", "[ss]", "ss.000",
                             "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "[Red]d-mmm;@", "D MMM YYYY", "\"tanggal \"d"})
        EXPECT_TRUE(is_date_code(code)) << code;
}

TEST(NumberFormat, IsNoDateBecauseOfTextColoursOrCurrencies) {
    for (const char* code : {"General", "0.00", "#,##0;[Red]-#,##0", "\"hari\" 0", "[$Rp-421]#,##0.00", "0\\d\\m", "_d0*y", "0.00E+00", "@",
                             "", "[Magenta]0", "#,##0 dus", "0;d", "\"tidak ditutup d", "\\", "# ?/?"})
        EXPECT_FALSE(is_date_code(code)) << code;
}

TEST(NumberFormat, OfDatesIsKnownByNumber) {
    std::string dates;
    for (int i = 0; i < 70; ++i) dates += is_builtin_date(i) ? std::to_string(i) + " " : "";
    EXPECT_EQ(dates, "14 15 16 17 18 19 20 21 22 27 28 29 30 31 32 33 34 35 36 45 46 47 50 51 52 53 54 55 56 57 58 ");
}

}  // namespace naskah::input::xlsx::testing
