// Sheets that no program would write.
#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::input::xlsx::testing {

namespace {

const std::string save_again = "saran: buka berkas ini dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu coba lagi\n";

/// What is said about rows: the place behind the sheet, and the message.
std::string told(const std::string& rows, const std::string& behind_rows = "") {
    const std::string text = messages_of(Book(rows, behind_rows));
    const std::string file = "formulir.xlsx!Sasaran";
    EXPECT_TRUE(text.starts_with(file) && text.ends_with("\n" + save_again)) << text;
    return text.substr(file.size(), text.size() - file.size() - save_again.size() - 1);
}

}  // namespace

TEST(XlsxFaultySheet, WritesACellTwice) {
    EXPECT_EQ(told("<row r=\"17\"><c r=\"F17\"><v>1</v></c><c r=\"F17\"><v>2</v></c></row>"),
              "!F17: galat: sel F17 ditulis dua kali [N078]");
}

TEST(XlsxFaultySheet, WritesCellsOutOfOrder) {
    EXPECT_EQ(told("<row r=\"17\"><c r=\"F17\"/><c r=\"C17\"/></row>"), "!C17: galat: sel C17 tidak berurutan: ditulis setelah F17 [N078]");
}

TEST(XlsxFaultySheet, WritesACellInAnotherRow) {
    EXPECT_EQ(told("<row r=\"17\"><c r=\"F18\"/></row>"), "!F18: galat: sel F18 ditulis di dalam baris 17 [N078]");
    EXPECT_EQ(told("<row r=\"5\"/><row><c r=\"A3\"/></row>"), "!A3: galat: sel A3 ditulis di dalam baris 6 [N078]");
}

TEST(XlsxFaultySheet, WritesARowTwice) {
    EXPECT_EQ(told("<row r=\"17\"/><row r=\"17\"/>"), ": galat: baris 17 ditulis dua kali [N078]");
}

TEST(XlsxFaultySheet, WritesRowsOutOfOrder) {
    EXPECT_EQ(told("<row r=\"17\"/><row r=\"3\"/>"), ": galat: baris 3 tidak berurutan: ditulis setelah baris 17 [N078]");
}

TEST(XlsxFaultySheet, NumbersARowWithoutSense) {
    for (const char* number : {"", "0", "-1", "1.5", "x", "99999999999", " 1"})
        EXPECT_EQ(told("<row r=\"" + std::string(number) + "\"/>"),
                  ": galat: nomor baris \"" + std::string(number) + "\" tidak benar [N078]");
}

TEST(XlsxFaultySheet, HasARowBeyondTheLast) {
    EXPECT_EQ(told("<row r=\"1048577\"/>"), ": galat: ada baris di luar batas lembar kerja (1.048.576 baris) [N078]");
    EXPECT_EQ(told("<row r=\"1048576\"/><row/>"), ": galat: ada baris di luar batas lembar kerja (1.048.576 baris) [N078]");
}

TEST(XlsxFaultySheet, HasACellBeyondTheLast) {
    EXPECT_EQ(told("<row r=\"1\"><c r=\"XFE1\"/></row>"),
              ": galat: sel XFE1 di luar batas lembar kerja (1.048.576 baris, kolom sampai XFD) [N078]");
    EXPECT_EQ(told("<row r=\"1\"><c r=\"XFD1\"/><c/></row>"),
              ": galat: sel XFE1 di luar batas lembar kerja (1.048.576 baris, kolom sampai XFD) [N078]");
    EXPECT_EQ(told("<row><c r=\"A999999999\"/></row>"),
              ": galat: sel A999999999 di luar batas lembar kerja (1.048.576 baris, kolom sampai XFD) [N078]");
}

TEST(XlsxFaultySheet, RefersToCellsWithoutSense) {
    for (const char* reference : {"A", "1", "A0", "a1", "$A$1", "A1B", "A-1", "A01", "AAAAAA1", "A1234567890", "A1:B2"})
        EXPECT_EQ(told("<row r=\"1\"><c r=\"" + std::string(reference) + "\"/></row>"),
                  ": galat: rujukan sel \"" + std::string(reference) + "\" tidak benar [N078]");
}

TEST(XlsxFaultySheet, MergesWithoutSense) {
    for (const char* area : {"", "A1:", "B2:A1", "A2:B1", "A1:XFE1", "A1:B2:C3", "A:A"})
        EXPECT_EQ(told("", "<mergeCells><mergeCell ref=\"" + std::string(area) + "\"/></mergeCells>"),
                  ": galat: area gabungan \"" + std::string(area) + "\" tidak benar [N078]");
}

TEST(XlsxFaultySheet, MergesWithoutEnd) {
    std::string areas;
    for (int i = 1; i <= 100'001; ++i) areas += "<mergeCell ref=\"A" + std::to_string(i) + "\"/>";
    EXPECT_EQ(messages_of(Book("", "<mergeCells>" + areas + "</mergeCells>")),
              "formulir.xlsx!Sasaran: galat: lembar ini mempunyai lebih dari 100.000 area gabungan [N075]\n"
              "saran: bagi isinya menjadi beberapa berkas, atau hapus yang tidak diperlukan\n");
}

TEST(XlsxFaultySheet, IsNoWorksheet) {
    EXPECT_EQ(messages_of(Book("").put("xl/worksheets/sheet1.xml", "<chartsheet/>")),
              "formulir.xlsx!Sasaran: galat: bagian ini bukan lembar kerja [N078]\n" + save_again);
}

TEST(XlsxFaultyCell, RefersToATextThatThereIsNot) {
    EXPECT_EQ(told("<row><c/><c t=\"s\"><v>7</v></c></row>"),
              "!B1: galat: sel ini merujuk teks nomor \"7\", padahal buku kerja ini hanya mempunyai 0 teks [N079]");
    EXPECT_EQ(told("<row><c t=\"s\"><v>-1</v></c></row>"),
              "!A1: galat: sel ini merujuk teks nomor \"-1\", padahal buku kerja ini hanya mempunyai 0 teks [N079]");
}

TEST(XlsxFaultyCell, HoldsNoNumber) {
    for (const char* number : {"NaN", "INF", "-INF", "inf", "nan", "1,5", "1.2.3", "0x10", "1e400", "12 34", "+", "--1", "1e"})
        EXPECT_EQ(told("<row><c><v>" + std::string(number) + "</v></c></row>"),
                  "!A1: galat: \"" + std::string(number) + "\" bukan bilangan [N079]");
}

TEST(XlsxFaultyCell, IsNeitherTrueNorFalse) {
    EXPECT_EQ(told("<row><c t=\"b\"><v>2</v></c></row>"), "!A1: galat: \"2\" bukan nilai benar atau salah [N079]");
}

TEST(XlsxFaultyCell, HasATypeThatThereIsNot) {
    EXPECT_EQ(told("<row><c t=\"z\"><v>2</v></c></row>"), "!A1: galat: jenis isi sel \"z\" tidak dikenal [N079]");
}

TEST(XlsxFaultyCell, HoldsTooMuch) {
    EXPECT_EQ(told("<row><c t=\"str\"><v>" + std::string(300'000, 'x') + "</v></c></row>"),
              "!A1: galat: isi sel lebih panjang dari 256 KiB [N079]");
}

TEST(XlsxFaultyCell, IsShownShortened) {
    EXPECT_EQ(told("<row><c><v>" + std::string(500, 'x') + "</v></c></row>"),
              "!A1: galat: \"" + std::string(60, 'x') + "…\" bukan bilangan [N079]");
}

TEST(XlsxFaultySheet, IsNamedHarmlessly) {
    const std::string text =
        messages_of(Book("<row r=\"0\"/>").put_workbook("<sheets><sheet name=\"a\u009Bb&#9;\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"));
    EXPECT_TRUE(text.starts_with("formulir.xlsx!a\\xC2\\x9Bb : galat: ")) << text;
}

}  // namespace naskah::input::xlsx::testing
