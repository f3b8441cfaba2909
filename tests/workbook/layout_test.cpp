#include "workbook/layout.hpp"

#include "workbook/columns.hpp"
#include "workbook/layout_samples.hpp"

namespace naskah::workbook::testing {
namespace {

using samples::book;
using samples::Made;
using samples::record;
using samples::table;
using samples::text;
using samples::whole;
using Lines = std::vector<std::string>;

record::Record years() {
    return record(
        {{"tahun", whole(2025)},
         {"kecamatan", samples::list({record({{"nama", text("Juai: satu/dua")}, {"baris", samples::list({record({{"a", whole(1)}})})}}),
                                      record({{"nama", text("JUAI- SATU-DUA")}, {"baris", samples::list({record({{"a", whole(2)}})})}})})},
         {"unit", samples::list({record({{"nama", text("Mihu")}}), record({{"nama", text("Layap")}})})},
         {"baris", samples::list({record({{"a", whole(3)}, {"b", text("Ibu hamil yang menerima makanan tambahan setiap hari")}}),
                                  record({{"a", whole(4)}, {"b", text("x")}})})}});
}

TEST(LayOut, NamesTheWorkbookByItsTitle) {
    EXPECT_EQ(
        Made("<buku-kerja judul='Rekap {tahun}'><lembar nama='Tahun {tahun}'><teks/></lembar></buku-kerja>", years()).workbook().title,
        "Rekap 2025");
}

TEST(LayOut, MakesASheetForEachItemWithANameOfItsOwn) {
    const Made made(
        "<buku-kerja judul='B'><lembar nama='{nama} yang panjang sekali sampai lebih' ulang='kecamatan'><judul>{nama} {tahun}</judul>"
        "<tabel nama='t' dari='baris'><kolom nama='a' judul='A' isi='{a}'/></tabel>"
        "<grafik tabel='t' kategori='a' nilai='a'/></lembar></buku-kerja>",
        years());
    ASSERT_EQ(made.workbook().sheets.size(), 2U);
    EXPECT_EQ(made.sheet(0).name, "Juai- satu-dua yang panjang sek");
    EXPECT_EQ(made.sheet(1).name, "JUAI- SATU-DUA yang panjang (2)");
    EXPECT_EQ(made.shows("A1", 1), "'JUAI- SATU-DUA 2025");
    EXPECT_EQ(made.shows("A4", 1), "2");
    ASSERT_EQ(made.sheet(1).charts.size(), 1U);
    EXPECT_EQ(made.sheet(1).charts[0].series[0].sheet, made.sheet(1).name);
    EXPECT_EQ(made.tables()[1].sheet, made.sheet(1).name);
}

TEST(LayOut, TellsNamesOfSheetsThatTheRecordLacks) {
    EXPECT_EQ(samples::faults("<buku-kerja judul='B'><lembar nama='{nma}' ulang='kecamatan'><teks/></lembar></buku-kerja>", years()),
              Lines{"N040 1:37 {nma} tidak ada dalam data | maksud Anda nama?"});
}

TEST(LayOut, TakesOverTheSheetsSetUp) {
    const Made made(
        "<buku-kerja judul='B'><lembar nama='L' kertas='a4' arah='tegak' warna='#ff0000' tersembunyi='ya' beku-kolom='2'>"
        "<teks>x</teks></lembar><lembar nama='M'><teks>x</teks></lembar></buku-kerja>",
        years());
    EXPECT_EQ(made.sheet().print.paper, Paper::a4);
    EXPECT_FALSE(made.sheet().print.landscape);
    EXPECT_EQ(made.sheet().tab_color, 0xFF0000U);
    EXPECT_EQ(made.sheet().visibility, Visibility::hidden);
    EXPECT_EQ(made.sheet().freeze, (Position{0, 2}));
}

TEST(LayOut, KeepsTheHeaderOfASheetsOnlyTableInSight) {
    const Made one(book("<judul>J</judul><tabel nama='t' dari='baris'><kolom judul='A' isi='{a}'/></tabel>", "beku-kolom='1'"), years());
    EXPECT_EQ(one.sheet().freeze, (Position{3, 1}));
    EXPECT_EQ(one.sheet().print.repeat_first_row, 2);
    EXPECT_EQ(one.sheet().print.repeat_last_row, 2);
    const Made two(book("<tabel nama='t' dari='baris'><kolom judul='A' isi='{a}'/></tabel>"
                        "<tabel nama='u' dari='baris'><kolom judul='A' isi='{a}'/></tabel>"),
                   years());
    EXPECT_EQ(two.sheet().freeze, (Position{0, 0}));
    EXPECT_EQ(two.sheet().print.repeat_first_row, -1);
    EXPECT_EQ(two.shows("A5"), "'A");  // a row between the tables stays free
}

TEST(LayOut, FreezesNoHeaderThatWouldFillTheScreen) {
    std::string lines;
    for (int at = 0; at < 25; ++at) lines += "<teks>Petunjuk</teks>";
    const Made made(book(lines + "<tabel nama='t' dari='baris'><kolom judul='A' isi='{a}'/></tabel>"), years());
    EXPECT_EQ(made.sheet().freeze.row, 0);
    EXPECT_EQ(made.sheet().print.repeat_first_row, 26);
}

TEST(LayOut, FitsColumnsBetweenEightAndSixtyCharacters) {
    const Made made(table("<kolom judul='A' isi='{a}'/><kolom judul='Uraian' isi='{b}'/><kolom judul='Pertanggungjawaban' isi='{a}'/>"
                          "<kolom judul='L' isi='{b}' lebar='5'/><kolom judul='P' isi='{b} {b} {b} {b} {b}'/>"),
                    years());
    ASSERT_EQ(made.sheet().columns.size(), 5U);
    EXPECT_EQ(made.sheet().columns[0].width, 8);
    EXPECT_EQ(made.sheet().columns[1].width, 43);  // 52 characters: 40, an eighth of the rest, and what stays free beside them
    EXPECT_EQ(made.sheet().columns[2].width, 20);  // its title's word
    EXPECT_EQ(made.sheet().columns[3].width, 5);
    EXPECT_EQ(made.sheet().columns[4].width, 60);
}

TEST(LayOut, GivesTablesOnOneSheetTheWiderOfTheirColumns) {
    const Made made(
        book("<tabel nama='t' dari='baris'><kolom judul='A' isi='{a}' lebar='30'/></tabel>"
             "<tabel nama='u' dari='baris'><kolom judul='A' isi='{a}' lebar='20'/><kolom judul='B' isi='{a}' lebar='20'/></tabel>"),
        years());
    EXPECT_EQ(made.sheet().columns[0].width, 30);
    EXPECT_EQ(made.sheet().columns[1].width, 20);
}

TEST(LayOut, HidesColumns) {
    const Made made(table("<kolom judul='A' isi='{a}' tersembunyi='ya'/><kolom judul='B' isi='{b}'/>"), years());
    EXPECT_TRUE(made.sheet().columns[0].hidden);
    EXPECT_FALSE(made.sheet().columns[1].hidden);
}

TEST(LayOut, WidensColumnsForTheLongestWordOfTheirGroup) {
    const Made made(
        table(
            "<kelompok-kolom judul='Pertanggungjawaban Bupati'><kolom judul='A' isi='{a}'/><kolom judul='B' isi='{a}'/></kelompok-kolom>"),
        years());
    EXPECT_EQ(made.sheet().columns[0].width, 10);
    EXPECT_EQ(made.sheet().columns[1].width, 10);
}

TEST(LayOut, HeightensRowsForWrappedTexts) {
    const Made made(table("<kolom judul='Satu dua tiga empat' isi='{a}' lebar='10'/><kolom judul='B' isi='{b}' lebar='20'/>"), years());
    EXPECT_EQ(made.height(0), 41);  // "Satu dua / tiga / empat": three lines of 12.5 points
    EXPECT_EQ(made.height(1), 53);  // "Ibu hamil yang / menerima makanan / tambahan setiap / hari"
    EXPECT_EQ(made.height(2), 0);   // as it comes
}

TEST(LayOut, MakesRoomForTitlesReadFromBelow) {
    const Made made(table("<kolom judul='Kelurahan Paringin' judul-tegak='ya' isi='{a}'/>"), years());
    EXPECT_TRUE(made.format("A1").upright);
    EXPECT_NEAR(made.height(0), 18 * 5.56 + 8, 0.01);
    EXPECT_EQ(made.sheet().columns[0].width, 5);
}

TEST(LayOut, PutsTitlesLeftAsFarAsAScreenShows) {
    const Made narrow(
        book("<judul>J</judul><tabel nama='t' dari='baris'><kolom judul='A' isi='{a}' lebar='50'/><kolom judul='B' lebar='50'/></tabel>"),
        years());
    EXPECT_EQ(narrow.merges(), "A1:B1");
    EXPECT_EQ(narrow.format("A1").horizontal, Horizontal::left);
    EXPECT_EQ(narrow.format("A1").size, 14);
    const Made wide(book("<judul>J</judul><tabel nama='t' dari='baris'><kolom judul='A' isi='{a}' lebar='50'/><kolom judul='B' lebar='50'/>"
                         "<kolom judul='C' lebar='50'/></tabel>"),
                    years());
    EXPECT_EQ(wide.merges(), "A1:B1");
    EXPECT_EQ(wide.format("A1").horizontal, Horizontal::left);
}

TEST(LayOut, LeavesARowFreeAboveTablesUnlessOneIs) {
    const std::string tail = "<tabel nama='t' dari='baris'><kolom judul='A' isi='{a}'/></tabel>";
    EXPECT_EQ(Made(book("<teks>x</teks>" + tail), years()).shows("A3"), "'A");
    EXPECT_EQ(Made(book("<teks>x</teks><teks/>" + tail), years()).shows("A3"), "'A");
    EXPECT_EQ(Made(book(tail + "<teks>x</teks>"), years()).shows("A5"), "'x");
}

TEST(LayOut, ShowsValuesBesideLabelsInTheirFormat) {
    const Made made(
        book("<keterangan label='Tahun' isi='{tahun}' format='teks'/><keterangan label='Jumlah' isi='{tahun}' format='bilangan'/>"
             "<keterangan label='Tahun' isi='{tahun}'/>"),
        years());
    EXPECT_EQ(made.shows("C1"), "'2025");
    EXPECT_EQ(made.shows("C2"), "2025");
    EXPECT_EQ(made.format("C2").number, NumberFormat::integer);
    EXPECT_EQ(made.shows("C3"), "2025");
    EXPECT_EQ(made.format("C3").number, NumberFormat::general);
}

TEST(LayOut, DrawsChartsOfColumnsWithASeriesForEachRepetition) {
    const Made made(book("<tabel nama='t' dari='baris'><kolom nama='b' judul='B' isi='{b}'/><kelompok-kolom ulang='unit' judul='{nama}'>"
                         "<kolom nama='a' judul='A' isi='{a}'/></kelompok-kolom></tabel>"
                         "<grafik jenis='batang' judul='Tahun {tahun}' judul-kategori='X' judul-nilai='Y' tabel='t' kategori='b' nilai='a' "
                         "persen='ya' lebar='800' tinggi='400'/><teks>di bawah</teks>"),
                    years());
    ASSERT_EQ(made.sheet().charts.size(), 1U);
    const Chart& chart = made.sheet().charts[0];
    EXPECT_EQ(chart.kind, ChartKind::bar);
    EXPECT_EQ(chart.title, "Tahun 2025");
    EXPECT_EQ(chart.category_title, "X");
    EXPECT_EQ(chart.value_title, "Y");
    EXPECT_TRUE(chart.percent_axis);
    EXPECT_EQ(chart.place, (Position{5, 0}));
    ASSERT_EQ(chart.series.size(), 2U);
    EXPECT_EQ(chart.series[0].name, "Mihu");
    EXPECT_EQ(chart.series[1].name, "Layap");
    EXPECT_EQ(chart.series[1].sheet, "L");
    EXPECT_EQ(range_name(chart.series[1].categories), "A3:A4");
    EXPECT_EQ(range_name(chart.series[1].values), "C3:C4");
    EXPECT_EQ(made.shows("A27"), "'di bawah");  // 20 rows of 20 pixels, and one free
}

TEST(LayOut, KeepsTheNameOfAChartAndWhetherItIsOfAmounts) {
    const Made made(book("<tabel nama='t' dari='baris'><kolom nama='b' judul='B' isi='{b}'/><kolom nama='a' judul='A' isi='{urutan}' "
                         "format='uang'/></tabel><grafik nama='anggaran' jenis='bertumpuk' tabel='t' kategori='b' nilai='a'/>"),
                    years());
    const Chart& chart = made.sheet().charts.at(0);
    EXPECT_EQ(chart.name, "anggaran");
    EXPECT_EQ(chart.kind, ChartKind::stacked);
    EXPECT_TRUE(chart.money);
}

TEST(LayOut, DrawsNoChartOfNothing) {
    record::Record data = years();
    data.set("baris", samples::list({}));
    const Made made(
        book("<tabel nama='t' dari='baris'><kolom nama='a' judul='A' isi='{a}'/></tabel><grafik tabel='t' kategori='a' nilai='a'/>"), data);
    EXPECT_TRUE(made.sheet().charts.empty());
}

TEST(LayOut, FindsTheTableOfAChartOnALaterSheet) {
    const Made made(
        "<buku-kerja judul='B'><lembar nama='Grafik'><grafik tabel='t' kategori='a' nilai='a'/></lembar>"
        "<lembar nama='Data'><tabel nama='t' dari='baris'><kolom nama='a' judul='A' isi='{a}'/></tabel></lembar></buku-kerja>",
        years());
    ASSERT_EQ(made.sheet(0).charts.size(), 1U);
    EXPECT_EQ(made.sheet(0).charts[0].series[0].sheet, "Data");
}

TEST(LayOut, TellsWhatExcelCannotTake) {
    record::Record data = years();
    data.set("baris", samples::list({record({{"a", text(std::string(40'000, 'x'))}})}));
    const std::vector<std::string> told = samples::faults(table("<kolom judul='A' isi='{a}'/>"), data);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].substr(0, 25), "N060 0:0 lembar \"L\", sel ");
}

TEST(LayOut, LeavesTheTextOfFormulasAsText) {
    const record::Record data = record({{"baris", samples::list({record({{"a", text("=1+1")}})})}});
    EXPECT_EQ(Made(table("<kolom judul='A' isi='{a}'/>"), data).shows("A2"), "'=1+1");
}

TEST(Columns, KnowTheRowsOfTheirHeader) {
    const auto rows = [](const std::string& columns) {
        record::Diagnostics diagnostics;
        const std::optional<Template> read = parse_template(table(columns), "x", diagnostics);
        return read ? header_rows(std::get<Table>(read->sheets[0].items[0])) : 0;
    };
    EXPECT_EQ(rows("<kolom judul='A'/>"), 1);
    EXPECT_EQ(rows("<kolom judul='A' subjudul='B'/>"), 2);
    EXPECT_EQ(rows("<kelompok-kolom ulang='u'><kolom judul='A'/></kelompok-kolom>"), 1);
    EXPECT_EQ(rows("<kelompok-kolom judul='G' ulang='u' kunci-kolom='k' kunci-isi='{k}'><kolom judul='A'/></kelompok-kolom>"), 3);
    EXPECT_EQ(rows("<kolom judul='A'/><rincian dari='r'><kelompok-kolom judul='G'><kolom judul='A'/></kelompok-kolom></rincian>"), 2);
}

TEST(Columns, RecogniseWhatAPatternCanShow) {
    const auto can = [](const std::string& pattern, const std::string& shown_text) { return could_show({pattern, {}}, shown_text); };
    EXPECT_TRUE(can("No.", "No."));
    EXPECT_FALSE(can("No.", "No"));
    EXPECT_TRUE(can("Desa {nama}", "Desa Layap"));
    EXPECT_FALSE(can("Desa {nama}", "Kelurahan Paringin"));
    EXPECT_TRUE(can("{nama} tahun {tahun}", "Juai tahun 2025"));
    EXPECT_FALSE(can("{nama} tahun {tahun}.", "Juai tahun 2025"));
    EXPECT_TRUE(can("{a} x {b}", "1 x 2 x 3"));
    EXPECT_TRUE(can("", ""));
    EXPECT_FALSE(can("", "x"));
}

}  // namespace
}  // namespace naskah::workbook::testing
