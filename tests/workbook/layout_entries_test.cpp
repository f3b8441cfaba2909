#include "workbook/layout_entries.hpp"

#include "workbook/columns.hpp"
#include "workbook/layout_samples.hpp"

namespace naskah::workbook::testing {
namespace {

using samples::book;
using samples::code;
using samples::Made;
using samples::record;
using samples::table;
using samples::text;
using samples::whole;

record::Record region() {
    return record({{"wilayah", {record({{"nama", text("Juai")}}), {}}},
                   {"unit", samples::list({record({{"kode", code("2001")}, {"nama", text("Mihu")}}),
                                           record({{"kode", code("2002")}, {"nama", text("Buntu Karau")}})})},
                   {"rujukan-indikator", samples::list({record({{"no", whole(1)}, {"indikator", text("Ibu hamil KEK")}}),
                                                        record({{"no", whole(2)}, {"indikator", text("Tablet tambah darah")}})})}});
}

const std::string matrix =
    "<tabel nama='sasaran' dari='rujukan-indikator' simpan='sasaran/nilai' simpan-tiap='sel'>"
    "<kolom judul='No.' isi='{no}' kunci='no'/>"
    "<kelompok-kolom ulang='unit' kunci-kolom='wilayah' kunci-isi='{kode}'>"
    "<kolom nama='nilai' judul='{nama}' isian='.' jenis='bilangan' min='0' wajib='ya'/></kelompok-kolom>"
    "<kolom judul='Jumlah' rumus='SUM([nilai])' format='bilangan'/></tabel>";

TEST(LayOutEntries, UnlocksAndColoursWhatIsToBeFilledIn) {
    const Made made(book(matrix, "terkunci='ya'"), region());
    EXPECT_TRUE(made.sheet().is_protected);
    EXPECT_EQ(made.shows("B3"), "(kosong)");
    EXPECT_FALSE(made.format("B3").locked);
    EXPECT_EQ(made.format("B3").fill, 0xFFF9DBU);
    EXPECT_EQ(made.format("B3").number, NumberFormat::integer);
    EXPECT_TRUE(made.format("A3").locked);
    EXPECT_EQ(made.shows("D3"), "=SUM(B3:C3) -> 0");
}

TEST(LayOutEntries, ChecksNeighbouringColumnsOfARepetitionByOneRule) {
    const Made made(book(matrix), region());
    ASSERT_EQ(made.sheet().validations.size(), 1U);
    const Validation& rule = made.sheet().validations[0];
    EXPECT_EQ(range_name(rule.range), "B3:C4");
    EXPECT_EQ(rule.kind, ValidationKind::formula);
    EXPECT_EQ(rule.formula, "IF(ISNUMBER([]),AND([]>=0,[]=INT([])),TRIM([])=\"-\")");
    EXPECT_FALSE(rule.offers_only);
    EXPECT_EQ(rule.error_title, "Isian belum tepat");
    EXPECT_EQ(rule.error_message, "Isi dengan bilangan bulat 0 atau lebih, tanpa satuan.");
}

TEST(LayOutEntries, BoundsTheEntriesOfARowAsItsItemSays) {
    record::Record data = region();
    data.set("skor", samples::list({record({{"no", whole(1)}, {"min", text("1")}, {"maks", text("5")}}),
                                    record({{"no", whole(2)}, {"min", text("")}, {"maks", text("")}}),
                                    record({{"no", whole(3)}, {"min", text("")}, {"maks", text("")}})}));
    const Made made(table("<kolom judul='No.' isi='{no}' kunci='no'/><kolom judul='N' isian='.' jenis='bilangan' min='0'/>",
                          "dari='skor' batas-bawah='{min}' batas-atas='{maks}' simpan='a/b'"),
                    data);
    ASSERT_EQ(made.sheet().validations.size(), 2U);
    EXPECT_EQ(range_name(made.sheet().validations[0].range), "B2:B2");
    EXPECT_EQ(made.sheet().validations[0].formula, "IF(ISNUMBER([]),AND([]>=1,[]<=5,[]=INT([])),FALSE)");
    EXPECT_EQ(made.sheet().validations[0].error_message, "Isi dengan bilangan bulat 1 sampai dengan 5, tanpa satuan.");
    EXPECT_EQ(range_name(made.sheet().validations[1].range), "B3:B4");
    EXPECT_EQ(made.sheet().validations[1].formula, "IF(ISNUMBER([]),AND([]>=0,[]=INT([])),TRIM([])=\"-\")");
}

TEST(LayOutEntries, OffersListsFromAVeryHiddenSheet) {
    const Made made(
        table("<kolom judul='No.' isi='{urutan}'/>"
              "<kolom judul='Indikator' isian='indikator' jenis='bilangan' daftar='rujukan-indikator' daftar-isi='{no}. {indikator}' "
              "daftar-nilai='{no}'/>"
              "<kolom judul='Desa' isian='desa' daftar='unit' daftar-isi='{nama}' daftar-terbuka='ya'/>"
              "<kolom judul='Lagi' isian='lagi' jenis='bilangan' daftar='rujukan-indikator' daftar-isi='{no}. {indikator}' "
              "daftar-nilai='{no}'/>",
              "baris-kosong='3' simpan='program/program'"),
        region());
    ASSERT_EQ(made.workbook().sheets.size(), 2U);
    const Sheet& lists = made.sheet(1);
    EXPECT_EQ(lists.name, "Daftar");
    EXPECT_EQ(lists.visibility, Visibility::very_hidden);
    EXPECT_EQ(made.shows("A1", 1), "'rujukan-indikator|{no}. {indikator}|{no}");
    EXPECT_EQ(made.shows("A2", 1), "'1. Ibu hamil KEK");
    EXPECT_EQ(made.shows("B2", 1), "'1");
    EXPECT_EQ(made.shows("A3", 1), "'2. Tablet tambah darah");
    EXPECT_EQ(made.shows("C1", 1), "'unit|{nama}|");
    EXPECT_EQ(made.shows("C3", 1), "'Buntu Karau");
    EXPECT_EQ(made.shows("D3", 1), "'Buntu Karau");
    EXPECT_EQ(made.shows("E1", 1), "(tiada)");
    ASSERT_EQ(made.sheet().validations.size(), 3U);
    const Validation& closed = made.sheet().validations[0];
    EXPECT_EQ(closed.kind, ValidationKind::list);
    EXPECT_EQ(closed.list_source, "Daftar!$A$2:$A$3");
    EXPECT_EQ(closed.error_message, "Pilih salah satu yang ada di daftar.");
    EXPECT_EQ(range_name(closed.range), "B2:B4");
    const Validation& open = made.sheet().validations[1];
    EXPECT_TRUE(open.offers_only);
    EXPECT_EQ(open.list_source, "Daftar!$C$2:$C$3");
    EXPECT_EQ(open.error_message, "Isian ini tidak ada di daftar.");
    EXPECT_EQ(made.sheet().validations[2].list_source, "Daftar!$A$2:$A$3");
}

TEST(LayOutEntries, LeavesAListOfNothingUnchecked) {
    record::Record data = region();
    data.set("unit", samples::list({}));
    const Made made(table("<kolom judul='Desa' isian='desa' daftar='unit' daftar-isi='{nama}'/>", "baris-kosong='3' simpan='a/b'"), data);
    EXPECT_TRUE(made.sheet().validations.empty());
}

TEST(LayOutEntries, CountsBlankRows) {
    const Made made(table("<kolom judul='No.' isi='{urutan}'/><kolom nama='v' judul='V' isian='v' jenis='desimal'/>"
                          "<kolom judul='J' rumus='[v]*2' isi='0'/><kolom judul='K' rumus='IF([v]=\"\",\"\",[v])' isi=''/>"
                          "<rincian simpan='r/s'><kolom judul='R' isian='r'/></rincian>",
                          "baris-kosong='2' simpan='a/b'"),
                    region());
    EXPECT_EQ(made.shows("A3"), "2");
    EXPECT_EQ(made.shows("C3"), "=B3*2 -> 0");
    EXPECT_EQ(made.shows("D3"), "=IF(B3=\"\",\"\",B3) -> '");
    EXPECT_FALSE(made.format("E3").locked);
    EXPECT_EQ(made.shows("A4"), "(tiada)");
}

TEST(LayOutEntries, PutsSingleEntriesBesideTheirLabels) {
    const Made made(book("<keterangan label='Kecamatan' isi='{wilayah.nama}'/>"
                         "<keterangan label='Nama pengisi' isian='pengisi' panjang='100' pesan-judul='Pengisi' pesan='Nama Anda.'/>"),
                    region());
    EXPECT_EQ(made.shows("A1"), "'Kecamatan");
    EXPECT_EQ(made.shows("C1"), "'Juai");
    EXPECT_EQ(made.shows("A2"), "'Nama pengisi");
    EXPECT_EQ(made.shows("C2"), "(kosong)");
    EXPECT_FALSE(made.format("C2").locked);
    EXPECT_EQ(made.format("C2").number, NumberFormat::text);
    EXPECT_EQ(made.merges(), "A1:B1 A2:B2");
    ASSERT_EQ(made.sheet().validations.size(), 1U);
    EXPECT_EQ(range_name(made.sheet().validations[0].range), "C2:C2");
    EXPECT_EQ(made.sheet().validations[0].kind, ValidationKind::text_length);
    EXPECT_EQ(made.sheet().validations[0].maximum, 100.0);
    EXPECT_EQ(made.sheet().validations[0].input_title, "Pengisi");
    EXPECT_EQ(made.sheet().validations[0].input_message, "Nama Anda.");
}

struct Wanted {
    EntryType type;
    std::optional<double> minimum, maximum;
    std::string message;
};

TEST(EntryMessages, SayWhatTheTypeWants) {
    const std::vector<Wanted> all = {
        {EntryType::integer, 0, std::nullopt, "Isi dengan bilangan bulat 0 atau lebih, tanpa satuan."},
        {EntryType::integer, 1, 12, "Isi dengan bilangan bulat 1 sampai dengan 12, tanpa satuan."},
        {EntryType::integer, std::nullopt, 5000, "Isi dengan bilangan bulat paling besar 5.000, tanpa satuan."},
        {EntryType::integer, std::nullopt, std::nullopt, "Isi dengan bilangan bulat, tanpa satuan."},
        {EntryType::decimal, 0.5, std::nullopt, "Isi dengan angka 0,5 atau lebih, tanpa satuan."},
        {EntryType::percent, 0, 100, "Isi dengan persentase 0% sampai dengan 100%, misalnya 12,5%."},
        {EntryType::points, 0, 100,
         "Isi dengan persen 0 sampai dengan 100 tanpa tanda %: 85,5 untuk 85,5%. Di bawah 1%: '0,5% dengan petik di depannya."},
        {EntryType::money, 0, std::nullopt, "Isi dengan rupiah 0 atau lebih, angka saja tanpa Rp."},
        {EntryType::date, 45658, 46022, "Isi dengan tanggal 01-01-2025 sampai dengan 31-12-2025, misalnya 28-02-2025."},
        {EntryType::date, 45658, std::nullopt, "Isi dengan tanggal 01-01-2025 atau sesudahnya, misalnya 28-02-2025."},
        {EntryType::date, std::nullopt, 45658, "Isi dengan tanggal paling lambat 01-01-2025, misalnya 28-02-2025."},
        {EntryType::text, std::nullopt, std::nullopt, "Isi paling panjang 4.000 karakter."}};
    for (const Wanted& wanted : all) {
        Entry entry;
        entry.type = wanted.type;
        entry.minimum = wanted.minimum;
        entry.maximum = wanted.maximum;
        EXPECT_EQ(error_message(entry), wanted.message);
    }
}

TEST(EntryMessages, AreTheTemplatesWhereItHasOne) {
    Entry entry;
    entry.error_message = "Tulis nama lengkap.";
    EXPECT_EQ(error_message(entry), "Tulis nama lengkap.");
}

std::string rule_of(EntryType type, std::optional<double> minimum, std::optional<double> maximum) {
    Entry entry;
    entry.type = type;
    entry.minimum = minimum;
    entry.maximum = maximum;
    return validation(entry, nullptr, {}).formula;
}

TEST(EntryRules, ComparePercentsAsCellsHoldThem) {
    EXPECT_EQ(rule_of(EntryType::percent, 0, 100), "IF(ISNUMBER([]),AND([]>=0,[]<=1),TRIM([])=\"-\")");
}

TEST(EntryRules, RefuseSharesWherePercentsAreWrittenAsPoints) {
    EXPECT_EQ(rule_of(EntryType::points, 0, 100),
              "IF(ISNUMBER([]),AND([]>=0,[]<=100,OR([]<=0,[]>=1)),OR(TRIM([])=\"-\",RIGHT(TRIM([]))=\"%\"))");
}

TEST(EntryRules, TakeADashWhereNoneIsPossible) {
    EXPECT_EQ(rule_of(EntryType::decimal, {}, {}), "IF(ISNUMBER([]),TRUE,TRIM([])=\"-\")");
    EXPECT_EQ(rule_of(EntryType::money, 1, 9999999999999), "IF(ISNUMBER([]),AND([]>=1,[]<=9999999999999,[]=INT([])),FALSE)");
}

TEST(EntryRules, HoldDatesWithoutBoundsToWhatTheyCanBe) {
    Entry entry;
    entry.type = EntryType::date;
    EXPECT_EQ(validation(entry, nullptr, {}).kind, ValidationKind::date);
    EXPECT_EQ(validation(entry, nullptr, {}).minimum, 1.0);
}

}  // namespace
}  // namespace naskah::workbook::testing
