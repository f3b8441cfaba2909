#include "workbook/layout_samples.hpp"

namespace naskah::workbook::testing {
namespace {

using samples::absent;
using samples::code;
using samples::Made;
using samples::money;
using samples::percent;
using samples::record;
using samples::table;
using samples::text;
using samples::whole;
using Lines = std::vector<std::string>;

/// Three indicators over two desa, as sums of them are shown.
record::Record coverage() {
    const auto values = [](record::Value first, record::Value second) {
        return samples::list({record({{"capaian", std::move(first)}}), record({{"capaian", std::move(second)}})});
    };
    return record(
        {{"tahun", whole(2025)},
         {"unit", samples::list({record({{"kode", code("63.11.01.2001")}, {"nama", text("Mihu")}}),
                                 record({{"kode", code("63.11.01.2002")}, {"nama", text("Buntu Karau")}})})},
         {"baris", samples::list({record({{"no", whole(1)}, {"kelompok", text("Ibu hamil")}, {"nilai", values(whole(10), whole(5))}}),
                                  record({{"no", whole(2)}, {"kelompok", text("Ibu hamil")}, {"nilai", values(text("t.a."), whole(7))}}),
                                  record({{"no", whole(3)}, {"kelompok", text("Anak")}, {"nilai", values(absent(), absent())}})})}});
}

const std::string coverage_columns =
    "<kolom nama='no' judul='No.' isi='{no}' lebar='5'/>"
    "<kelompok-kolom judul='Desa'><kelompok-kolom ulang='unit' butir='nilai' kunci-kolom='wilayah' kunci-isi='{kode}'>"
    "<kolom nama='capaian' judul='{nama}' isi='{capaian}' jumlah='ya'/></kelompok-kolom></kelompok-kolom>"
    "<kolom nama='semua' judul='Jumlah' rumus='SUM([capaian])' jumlah='ya'/><jumlah label='Jumlah'/>";

TEST(LayOutTable, StacksTitlesOfGroupsColumnsAndKeys) {
    const Made made(table(coverage_columns), coverage());
    EXPECT_EQ(made.shows("A1"), "'No.");
    EXPECT_EQ(made.shows("B1"), "'Desa");
    EXPECT_EQ(made.shows("D1"), "'Jumlah");
    EXPECT_EQ(made.shows("B2"), "'Mihu");
    EXPECT_EQ(made.shows("C2"), "'Buntu Karau");
    EXPECT_EQ(made.shows("B3"), "'63.11.01.2001");
    EXPECT_EQ(made.shows("C3"), "'63.11.01.2002");
    EXPECT_EQ(made.merges().substr(0, 17), "A1:A3 B1:C1 D1:D3");
    EXPECT_TRUE(made.format("B1").bold);
    EXPECT_EQ(made.format("B1").fill, 0xD9E2F3U);
    EXPECT_EQ(made.format("C3").horizontal, Horizontal::center);
}

TEST(LayOutTable, HasColumnsThatARecordAsksFor) {
    const auto second_column = [](bool with_age) {
        const std::string columns =
            "<kolom judul='Nama' isi='{nama}'/><kelompok-kolom ulang='dengan-umur'><kolom judul='Umur' isi='{umur}'/>"
            "</kelompok-kolom><kolom judul='Paraf'/>";
        const Made made(table(columns), record({{"dengan-umur", {record::Boolean{with_age}, {}}},
                                                {"baris", samples::list({record({{"nama", samples::text("Ani")}, {"umur", whole(4)}})})}}));
        return made.shows("B1") + " " + made.shows("B2");
    };
    EXPECT_EQ(second_column(true), "'Umur 4");
    EXPECT_EQ(second_column(false), "'Paraf (kosong)");
}

TEST(LayOutTable, SaysWhereItStands) {
    const Made made(table(coverage_columns), coverage());
    ASSERT_EQ(made.tables().size(), 1U);
    const PlacedTable& placed = made.tables()[0];
    EXPECT_EQ(placed.sheet, "L");
    EXPECT_EQ(placed.table, "t");
    EXPECT_EQ(placed.header, (Position{0, 0}));
    EXPECT_EQ(placed.header_rows, 3);
    EXPECT_EQ(placed.first_row, 3);
    EXPECT_EQ(placed.last_row, 5);
}

TEST(LayOutTable, KeepsNumbersNumbersAndTextAmongThemToTheRight) {
    const Made made(table(coverage_columns), coverage());
    EXPECT_EQ(made.shows("B4"), "10");
    EXPECT_EQ(made.format("B4").number, NumberFormat::integer);
    EXPECT_EQ(made.format("B4").horizontal, Horizontal::automatic);
    EXPECT_EQ(made.shows("B5"), "'t.a.");
    EXPECT_EQ(made.format("B5").horizontal, Horizontal::right);
    EXPECT_EQ(made.shows("B6"), "(kosong)");
    EXPECT_TRUE(made.format("B6").border);
}

TEST(LayOutTable, SumsRepeatedColumnsOfARowWithTheirValue) {
    const Made made(table(coverage_columns), coverage());
    EXPECT_EQ(made.shows("D4"), "=SUM(B4:C4) -> 15");
    EXPECT_EQ(made.shows("D5"), "=SUM(B5:C5) -> 7");
    EXPECT_EQ(made.shows("D6"), "=SUM(B6:C6) -> 0");
}

TEST(LayOutTable, SumsEachTurnOfARepetitionInTheTotalRow) {
    const Made made(table(coverage_columns), coverage());
    EXPECT_EQ(made.shows("A7"), "'Jumlah");
    EXPECT_EQ(made.shows("B7"), "=SUM(B4:B6) -> 10");
    EXPECT_EQ(made.shows("C7"), "=SUM(C4:C6) -> 12");
    EXPECT_EQ(made.shows("D7"), "=SUM(D4:D6) -> 22");
    EXPECT_TRUE(made.format("D7").bold);
    EXPECT_EQ(made.format("D7").fill, 0xF2F2F2U);
}

TEST(LayOutTable, PutsAHeadingWhereverTheGroupChanges) {
    const Made made(table(coverage_columns, "dari='baris' kelompok='{kelompok}'"), coverage());
    EXPECT_EQ(made.shows("A4"), "'Ibu hamil");
    EXPECT_EQ(made.shows("A5"), "1");
    EXPECT_EQ(made.shows("A7"), "'Anak");
    EXPECT_EQ(made.merges(), "A1:A3 B1:C1 D1:D3 A4:D4 A7:D7");
    EXPECT_EQ(made.format("A4").fill, 0xEDEDEDU);
    EXPECT_EQ(made.shows("B9"), "=SUM(B4:B8) -> 10");
}

TEST(LayOutTable, NamesCellsOfRepetitionsApartWhenOthersStandBetween) {
    const Made made(table("<kelompok-kolom ulang='unit' butir='nilai'><kolom nama='a' judul='{nama}' isi='{capaian}'/>"
                          "<kolom nama='dua' judul='2x' rumus='[a]*2' isi='{capaian}'/></kelompok-kolom>"
                          "<kolom judul='J' rumus='SUM([a],[dua])'/>"),
                    coverage());
    EXPECT_EQ(made.shows("B2"), "=A2*2 -> 10");
    EXPECT_EQ(made.shows("D2"), "=C2*2 -> 5");
    EXPECT_EQ(made.shows("B3"), "=A3*2 -> 't.a.");
    EXPECT_EQ(made.shows("E2"), "=SUM(A2,C2,B2,D2) -> 30");
}

TEST(LayOutTable, DividesInTheTotalRowByItsOwnCells) {
    const record::Record data = record({{"semua", percent(75, 0)},
                                        {"baris", samples::list({record({{"a", whole(1)}, {"b", whole(2)}, {"p", percent(50, 0)}}),
                                                                 record({{"a", whole(2)}, {"b", whole(2)}, {"p", percent(100, 0)}})})}});
    const Made made(table("<kolom judul='U' isi='{urutan}'/><kolom nama='a' judul='A' isi='{a}' jumlah='ya'/>"
                          "<kolom nama='b' judul='B' isi='{b}' jumlah='ya'/><kolom judul='%' isi='{p}' rumus='[a]/[b]' "
                          "jumlah-rumus='[a]/[b]' jumlah-isi='{semua}'/><jumlah label='Jumlah'/>"),
                    data);
    EXPECT_EQ(made.shows("A3"), "2");
    EXPECT_EQ(made.shows("D2"), "=B2/C2 -> 0.5");
    EXPECT_EQ(made.shows("D4"), "=B4/C4 -> 0.75");
    EXPECT_EQ(made.format("D4").number, NumberFormat::percent);
}

TEST(LayOutTable, ShowsAWholeDecimalWithoutAComma) {
    const auto decimal = [](std::int64_t digits, int places) { return record::Value{record::Decimal{digits, places}, {}}; };
    const Made made(table("<kolom judul='Volume' isi='{volume}' format='desimal'/>"),
                    record({{"baris", samples::list({record({{"volume", decimal(120, 1)}}), record({{"volume", decimal(125, 1)}})})}}));
    EXPECT_EQ(made.format("A2").number, NumberFormat::decimal);
    EXPECT_EQ(made.format("A3").number, NumberFormat::decimal);
    ASSERT_EQ(made.sheet().highlights.size(), 1U);  // while it is whole
    EXPECT_EQ(made.sheet().highlights.front().formula, "A2=INT(A2)");
    EXPECT_EQ(made.sheet().highlights.front().number, NumberFormat::integer);
}

TEST(LayOutTable, WritesValuesByTheirTypes) {
    const record::Record data = record({{"baris", samples::list({record({{"uang", money(1'500'000)},
                                                                         {"desimal", {record::Decimal{125, 1}, {}}},
                                                                         {"persen", percent(8125, 2)},
                                                                         {"tanggal", {record::Date{2025, 2, 28}, {}}},
                                                                         {"ya", {record::Boolean{true}, {}}},
                                                                         {"pilihan", {record::Choice{"dau", "DAU"}, {}}},
                                                                         {"kode", code("5.1.02")},
                                                                         {"waktu", {record::Time{9, 5}, {}}},
                                                                         {"prosa", {record::Prose{"<b>a</b> &amp;<br/>b"}, {}}}})})}});
    const Made made(table("<kolom judul='1' isi='{uang}'/><kolom judul='2' isi='{desimal}'/><kolom judul='3' isi='{persen}'/>"
                          "<kolom judul='4' isi='{tanggal}'/><kolom judul='5' isi='{ya}'/><kolom judul='6' isi='{pilihan}'/>"
                          "<kolom judul='7' isi='{kode}'/><kolom judul='8' isi='{waktu}'/><kolom judul='9' isi='{prosa}'/>"
                          "<kolom judul='10' isi='{uang}' format='teks'/><kolom judul='11' isi='{tanggal}; {uang}; {persen}; {desimal}'/>"),
                    data);
    EXPECT_EQ(made.shows("A2"), "1500000");
    EXPECT_EQ(made.format("A2").number, NumberFormat::money);
    EXPECT_EQ(made.shows("B2"), "12.5");
    EXPECT_EQ(made.format("B2").number, NumberFormat::decimal);
    EXPECT_EQ(made.shows("C2"), "0.8125");
    EXPECT_EQ(made.format("C2").number, NumberFormat::percent);
    EXPECT_EQ(made.shows("D2"), "45716");
    EXPECT_EQ(made.format("D2").number, NumberFormat::date);
    EXPECT_EQ(made.shows("E2"), "'Ya");
    EXPECT_EQ(made.shows("F2"), "'DAU");
    EXPECT_EQ(made.shows("G2"), "'5.1.02");
    EXPECT_EQ(made.format("G2").number, NumberFormat::text);
    EXPECT_EQ(made.shows("H2"), "'09.05");
    EXPECT_EQ(made.shows("I2"), "'a &\nb");
    EXPECT_EQ(made.shows("J2"), "'1500000");
    EXPECT_EQ(made.shows("K2"), "'28 Februari 2025; Rp1.500.000; 81,25%; 12,5");
}

TEST(LayOutTable, WritesThePartsOfValues) {
    const record::Record data = record({{"baris", samples::list({record({{"uang", money(1'500'000)},
                                                                         {"nomor", whole(4)},
                                                                         {"nol", whole(0)},
                                                                         {"tanggal", {record::Date{2025, 2, 28}, {}}},
                                                                         {"pilihan", {record::Choice{"dau", "Dana"}, {}}},
                                                                         {"kosong", absent()},
                                                                         {"butir", samples::list({record({})})}})})}});
    const Made made(
        table(
            "<kolom judul='1' isi='{uang.kata}'/><kolom judul='2' isi='{nomor.romawi}'/><kolom judul='3' isi='{tanggal.tahun}'/>"
            "<kolom judul='4' isi='{pilihan.kapital}, {tanggal.hari}'/><kolom judul='5' isi='{kosong.kata}'/>"
            "<kolom judul='6' isi='{butir.banyak}'/><kolom judul='7' isi='{pilihan.adalah-dau}'/><kolom judul='8' isi='{urutan.huruf}'/>"),
        data);
    EXPECT_EQ(made.shows("A2"), "'satu juta lima ratus ribu rupiah");
    EXPECT_EQ(made.shows("B2"), "'IV");
    EXPECT_EQ(made.shows("C2"), "'2025");
    EXPECT_EQ(made.shows("D2"), "'DANA, Jumat");
    EXPECT_EQ(made.shows("E2"), "(kosong)");
    EXPECT_EQ(made.shows("F2"), "1");
    EXPECT_EQ(made.shows("G2"), "'Ya");
    EXPECT_EQ(made.shows("H2"), "'a");
    EXPECT_EQ(samples::faults(table("<kolom judul='N' isi='{nol.romawi}'/>"), data),
              Lines{"N040 3:52 {nol.romawi}: bilangan 0 tidak dapat ditulis sebagai angka Romawi"});
}

record::Record budget() {
    const auto item = [](const std::string& name, std::int64_t total) { return record({{"uraian", text(name)}, {"total", money(total)}}); };
    return record(
        {{"baris",
          samples::list({record({{"nama", text("Penyuluhan")}, {"belanja", samples::list({item("Makan", 300), item("Cetak", 200)})}}),
                         record({{"nama", text("Rapat")}, {"belanja", samples::list({})}})})}});
}

TEST(LayOutTable, PutsTheFirstDetailInItsParentsRow) {
    const Made made(table("<kolom judul='No.' isi='{urutan}'/><kolom nama='nama' judul='Nama' isi='{nama}'/>"
                          "<kolom judul='Pagu' rumus='SUM([total])' jumlah='ya'/>"
                          "<rincian dari='belanja'><kolom judul='#' isi='{urutan}'/><kolom judul='Uraian' isi='{uraian} ({nama})'/>"
                          "<kolom nama='total' judul='Total' isi='{total}' jumlah='ya'/></rincian><jumlah label='Jumlah'/>"),
                    budget());
    EXPECT_EQ(made.shows("B2"), "'Penyuluhan");
    EXPECT_EQ(made.shows("D2"), "1");
    EXPECT_EQ(made.shows("E2"), "'Makan (Penyuluhan)");
    EXPECT_EQ(made.shows("C2"), "=SUM(F2:F3) -> 500");
    EXPECT_EQ(made.shows("B3"), "(kosong)");
    EXPECT_EQ(made.shows("C3"), "(kosong)");
    EXPECT_EQ(made.shows("D3"), "2");
    EXPECT_EQ(made.shows("E3"), "'Cetak (Penyuluhan)");
    EXPECT_EQ(made.shows("A4"), "2");
    EXPECT_EQ(made.shows("E4"), "(kosong)");
    EXPECT_EQ(made.shows("C4"), "=SUM(F4) -> 0");
    EXPECT_EQ(made.shows("C5"), "=SUM(C2:C4) -> 500");
    EXPECT_EQ(made.shows("F5"), "=SUM(F2:F4) -> 500");
}

TEST(LayOutTable, NamesTheParentsCellFromADetail) {
    const Made made(table("<kolom nama='nama' judul='Nama' isi='{nama}'/>"
                          "<rincian dari='belanja'><kolom judul='X' rumus='[nama]' isi='{nama}'/></rincian>"),
                    budget());
    EXPECT_EQ(made.shows("B2"), "=A2 -> 'Penyuluhan");
    EXPECT_EQ(made.shows("B3"), "=A2 -> 'Penyuluhan");
    EXPECT_EQ(made.shows("B4"), "(kosong)");
}

TEST(LayOutTable, SaysThatAListIsEmpty) {
    const record::Record data = record({{"baris", samples::list({})}});
    const Made made(table("<kolom judul='A' isi='{a}'/><kolom judul='B' isi='{b}' jumlah='ya'/><jumlah label='Jumlah'/>",
                          "dari='baris' bila-kosong='Belum ada data.' saringan='ya'"),
                    data);
    EXPECT_EQ(made.shows("A2"), "'Belum ada data.");
    EXPECT_EQ(made.merges(), "A2:B2");
    EXPECT_EQ(made.shows("B3"), "0");
    EXPECT_EQ(made.tables()[0].last_row, made.tables()[0].first_row - 1);
    EXPECT_FALSE(made.sheet().filter.has_value());
}

TEST(LayOutTable, KeepsFilterArrowsOffTheTotalRow) {
    const Made made(table(coverage_columns, "dari='baris' saringan='ya'"), coverage());
    ASSERT_TRUE(made.sheet().filter.has_value());
    EXPECT_EQ(range_name(*made.sheet().filter), "A3:D6");
}

TEST(LayOutTable, LeavesOutFormulasOverARepetitionOfNothing) {
    record::Record data = coverage();
    data.set("unit", samples::list({}));
    const Made made(
        table("<kolom judul='No.' isi='{no}'/><kelompok-kolom ulang='unit'><kolom nama='x' judul='X' isi='{no}'/></kelompok-kolom>"
              "<kolom judul='J' rumus='SUM([x])'/>"),
        data);
    EXPECT_EQ(made.shows("B2"), "0");
}

TEST(LayOutTable, AddsUpWholeNumbersBeyondWhatFloatingPointHolds) {
    const record::Record data =
        record({{"baris", samples::list({record({{"a", money(9'007'199'254'740'990)}}), record({{"a", money(-9'007'199'254'740'989)}})})}});
    const Made made(table("<kolom judul='N'/><kolom judul='A' isi='{a}' jumlah='ya'/><jumlah label='J'/>"), data);
    EXPECT_EQ(made.shows("B4"), "=SUM(B2:B3) -> 1");
}

TEST(LayOutTable, TellsAnUnknownNameOnceWithTheNearest) {
    EXPECT_EQ(samples::faults(table("<kolom judul='No.' isi='{nomer}'/><kolom judul='{tahum}' isi='{tahun.x}'/>"), coverage()),
              (Lines{"N040 3:78 {tahum} tidak ada dalam data | maksud Anda tahun?", "N040 3:54 {nomer} tidak ada dalam data",
                     "N040 3:92 {tahun.x}: tahun tidak mempunyai bagian x | bagian yang ada: kata, romawi, urut, URUT, huruf, angka"}));
}

TEST(LayOutTable, TellsListsThatAreNotThere) {
    EXPECT_EQ(samples::faults(table("<kolom judul='No.'/>", "dari='bariss'"), coverage()),
              Lines{"N040 3:1 daftar bariss tidak ada dalam data | maksud Anda baris?"});
    EXPECT_EQ(samples::faults(table("<kolom judul='No.'/>", "dari='tahun'"), coverage()), Lines{"N040 3:1 tahun bukan daftar"});
}

TEST(LayOutTable, TellsListsAndGroupsThatNoCellCanHold) {
    EXPECT_EQ(samples::faults(table("<kolom judul='No.' isi='{nilai}'/>"), coverage()),
              Lines{"N040 3:54 {nilai} adalah daftar atau kelompok, tidak dapat ditulis dalam sel"});
    EXPECT_EQ(samples::faults(table("<kolom judul='No.' isi='x {nilai}'/>"), coverage()),
              Lines{"N040 3:54 {nilai} adalah daftar atau kelompok, tidak dapat ditulis sebagai teks"});
}

TEST(LayOutTable, WantsAnItemOfTheRowForEachOfTheRepetition) {
    record::Record data = coverage();
    std::get<record::List>(data.find("unit")->data).pop_back();
    EXPECT_EQ(samples::faults(table(coverage_columns), data), Lines{"N040 3:110 butir mempunyai 2 isi, padahal daftar unit mempunyai 1"});
}

}  // namespace
}  // namespace naskah::workbook::testing
