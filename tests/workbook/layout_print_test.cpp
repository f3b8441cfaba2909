// Workbooks on paper: legible, whole, and every page with what says what it is.
#include "workbook/layout_samples.hpp"

namespace naskah::workbook::testing {
namespace {

using samples::book;
using samples::Made;
using samples::money;
using samples::record;
using samples::text;
using samples::whole;

/// A sheet of so many units, each a column of 20 characters, behind one of 40; the rows are in groups of three.
record::Record units(int count, int rows) {
    std::vector<record::Record> unit, row;
    for (int at = 1; at <= count; ++at) unit.push_back(record({{"nama", text("Desa " + std::to_string(at))}}));
    for (int at = 0; at < rows; ++at) row.push_back(record({{"nama", text("Baris")}, {"kelompok", text("K" + std::to_string(at / 3))}}));
    return record({{"unit", samples::list(unit)}, {"baris", samples::list(row)}});
}
constexpr const char* wide =
    "<judul>JUDUL</judul><tabel nama='t' dari='baris' kelompok='{kelompok}'><kolom judul='Nama' isi='{nama}' lebar='40'/>"
    "<kelompok-kolom judul='Unit'><kelompok-kolom ulang='unit' judul='{nama}'><kolom judul='A' lebar='10'/><kolom judul='B' lebar='10'/>"
    "</kelompok-kolom></kelompok-kolom></tabel>";

TEST(Print, KeepsOnePageWideWhileTypeIsLegible) {
    const Made made(book(wide, "beku-kolom='1'"), units(6, 3));
    EXPECT_GE(made.sheet().print.scale, 70);
    EXPECT_TRUE(made.sheet().print.column_breaks.empty());
    EXPECT_EQ(made.sheet().print.repeat_last_column, -1);
}

TEST(Print, PutsWideSheetsOnPagesThatRepeatTheFrozenColumnsAndPartNoUnit) {
    const Made made(book(wide, "beku-kolom='1'"), units(12, 3));
    const PrintSetup& print = made.sheet().print;
    EXPECT_GE(print.scale, 70);
    ASSERT_FALSE(print.column_breaks.empty());
    for (const int column : print.column_breaks) EXPECT_EQ(column % 2, 1) << column;  // a unit's first
    EXPECT_EQ(print.repeat_last_column, 0);
}

TEST(Print, GivesEveryPageTheTitlesOfItsGroupsAndRows) {
    const Made made(book(wide, "beku-kolom='1'"), units(12, 3));
    const int second = made.sheet().print.column_breaks.front();
    EXPECT_EQ(made.shows(cell_name({2, 1})), "'Unit");
    EXPECT_EQ(made.shows(cell_name({2, second})), "'Unit");
    EXPECT_EQ(made.shows("A6"), "'K0");
    EXPECT_EQ(made.shows("B6"), "(kosong)");
    EXPECT_EQ(made.merges().find("A6:"), std::string::npos) << made.merges();  // the heading stands in the column that all pages have
    EXPECT_EQ(made.merges().find("A1:"), std::string::npos);                   // and so does the title
}

TEST(Print, PrintsWhatTheSheetHoldsAndNothingElse) {
    const Made made(book("<tabel nama='t' dari='baris'><kolom judul='A' isi='{nama}' lebar='100'/></tabel>"), units(1, 4));
    ASSERT_TRUE(made.sheet().print.area);
    EXPECT_EQ(range_name(*made.sheet().print.area), "A1:A5");
}

TEST(Print, NeverLeavesAHeadingLastOnAPage) {
    const Made made(book(wide), units(4, 120));
    ASSERT_FALSE(made.sheet().print.row_breaks.empty());
    for (const int row : made.sheet().print.row_breaks) EXPECT_NE(made.shows(cell_name({row - 1, 0})).substr(0, 2), "'K") << row;
}

TEST(Print, LeavesPagesWhoseRowsWillGrowToTheProgramThatPrints) {
    const Made made(book("<tabel nama='t' dari='baris' kelompok='{kelompok}' simpan='a/b'><kolom judul='Nama' isi='{nama}' kunci='k'/>"
                         "<kolom judul='Uraian' isian='uraian' lebar='90'/></tabel>"),
                    units(1, 120));
    EXPECT_TRUE(made.sheet().print.row_breaks.empty());
}

TEST(Print, PutsNoChartOnTwoPages) {
    std::string lines;
    for (int at = 0; at < 25; ++at) lines += "<teks>Petunjuk</teks>";
    const Made made(
        book(lines + "<grafik tabel='t' kategori='n' nilai='a'/>"
                     "<tabel nama='t' dari='baris'><kolom nama='n' judul='N' isi='{nama}'/><kolom nama='a' judul='A' isi='1'/></tabel>"),
        units(1, 3));
    ASSERT_EQ(made.sheet().charts.size(), 1U);
    ASSERT_FALSE(made.sheet().print.row_breaks.empty());
    EXPECT_LE(made.sheet().print.row_breaks.front(), made.sheet().charts[0].place.row);
}

TEST(Print, KeepsASmallTableWithTheLastRowsOfTheOneAbove) {
    const Made made(book("<tabel nama='t' dari='baris'><kolom judul='A' isi='{nama}' lebar='130'/></tabel>"
                         "<tabel nama='u' dari='unit'><kolom judul='A' isi='{nama}'/></tabel>"),
                    units(2, 38));
    ASSERT_EQ(made.tables().size(), 2U);
    for (const int row : made.sheet().print.row_breaks) EXPECT_LE(row, made.tables()[0].last_row) << row;
    EXPECT_EQ(made.sheet().print.repeat_first_row, 0);
}

TEST(Chart, OfAmountsHasAnAxisInTheUnitOfTheirSize) {
    const auto axis = [](std::int64_t amount, const std::string& attributes = "judul-nilai='Anggaran'") {
        const record::Record data = record({{"baris", samples::list({record({{"n", text("x")}, {"a", money(amount)}})})}});
        const Made made(book("<tabel nama='t' dari='baris'><kolom nama='n' judul='N' isi='{n}'/>"
                             "<kolom nama='a' judul='A' isi='{a}' format='uang'/></tabel><grafik tabel='t' kategori='n' nilai='a' " +
                             attributes + "/>"),
                        data);
        const Chart& chart = made.sheet().charts.at(0);
        return chart.value_title + " " + chart.value_format;
    };
    EXPECT_EQ(axis(4'419'887'000), "Anggaran (Rp miliar) #,##0.0,,,");
    EXPECT_EQ(axis(4'419'887'000, ""), "Rp miliar #,##0.0,,,");
    EXPECT_EQ(axis(44'198'870'000), "Anggaran (Rp miliar) #,##0,,,");
    EXPECT_EQ(axis(41'500'000), "Anggaran (Rp juta) #,##0,,");
    EXPECT_EQ(axis(250'000), "Anggaran (Rp) #,##0");
}

TEST(Column, OfPointsShowsAPercentInThem) {
    const record::Record data = record({{"baris", samples::list({record({{"a", samples::percent(125, 1)}})})}});
    const Made made(samples::table("<kolom judul='Kesenjangan (poin persen)' isi='{a}' format='poin'/>"), data);
    EXPECT_EQ(made.shows("A2"), "12.5");
    EXPECT_EQ(made.format("A2").number, NumberFormat::tenths);
}

TEST(Column, OfTextsBesideNumbersKeepsAwayFromThem) {
    const record::Record data = record({{"baris", samples::list({record({{"a", whole(12)}, {"b", text("Orang")}})})}});
    const Made made(samples::table("<kolom judul='A' isi='{a}'/><kolom judul='B' isi='{b}'/><kolom judul='C' isi='{b}'/>"), data);
    EXPECT_EQ(made.format("B2").indent, 1);
    EXPECT_EQ(made.format("C2").indent, 0);
}

TEST(Column, OfDecimalsToBeFilledInShowsWholeOnesWhole) {
    const Made made(book("<tabel nama='t' baris-kosong='3' simpan='a/b'><kolom judul='Volume' isian='v' jenis='desimal'/></tabel>"),
                    record({}));
    ASSERT_EQ(made.sheet().highlights.size(), 1U);
    EXPECT_EQ(range_name(made.sheet().highlights[0].range), "A2:A4");
    EXPECT_EQ(made.sheet().highlights[0].formula, "A2=INT(A2)");
    EXPECT_EQ(made.sheet().highlights[0].number, NumberFormat::integer);
}

}  // namespace
}  // namespace naskah::workbook::testing
