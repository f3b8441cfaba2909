#include "forms/cell_values.hpp"

#include <gtest/gtest.h>

namespace naskah::forms::testing {

using input::xlsx::CellKind;
using workbook::Entry;
using workbook::EntryType;

/// The value, "(kosong)", or "CODE message | hint".
std::string reading(const Entry& entry, const GridCell& cell, const ChoiceLists& lists = {}) {
    CellReader reader(lists);
    const CellReading result = reader.read(entry, &cell);
    if (const auto* value = std::get_if<std::string>(&result)) return *value;
    if (const auto* problem = std::get_if<CellProblem>(&result))
        return std::string(problem->code) + " " + problem->message + " | " + problem->hint;
    return "(kosong)";
}

Entry of(EntryType type) {
    Entry entry;
    entry.type = type;
    return entry;
}
GridCell text(const std::string& typed) {
    return {CellKind::text, 0, typed, false};
}
GridCell number(double value, const std::string& stored = {}) {
    return {CellKind::number, value, stored, false};
}
/// As a cell holds it that shows `value` times one hundred with a percent sign.
GridCell percent(double value) {
    return {CellKind::number, value, {}, false, true};
}
GridCell date(const std::string& stored) {
    return {CellKind::date, 45000, stored, false};
}

TEST(CellReader, TakesSpacesForABlankCell) {
    EXPECT_EQ(reading(of(EntryType::integer), text(" \u00A0 ")), "(kosong)");
    EXPECT_EQ(reading(of(EntryType::text), GridCell{CellKind::text, 0, "", true}), "(kosong)");
}

TEST(CellReader, ReadsNumbersTypedAsText) {
    EXPECT_EQ(reading(of(EntryType::integer), text("\u00A01.234 ")), "1234");
    EXPECT_EQ(reading(of(EntryType::integer), text("-")), "0");
    EXPECT_EQ(reading(of(EntryType::decimal), text("1,5")), "1,5");
    EXPECT_EQ(reading(of(EntryType::money), text("Rp 1.500.000,00")), "1500000");
}

TEST(CellReader, ReadsStoredNumbers) {
    EXPECT_EQ(reading(of(EntryType::integer), number(412)), "412");
    EXPECT_EQ(reading(of(EntryType::decimal), number(1.5)), "1,5");
    EXPECT_EQ(reading(of(EntryType::money), number(1.5e9)), "1500000000");
}

TEST(CellReader, RefusesWordsForNumbers) {
    EXPECT_EQ(reading(of(EntryType::integer), text("12 orang")),
              "N087 \"12 orang\" bukan bilangan bulat | tulis angkanya saja, tanpa satuan, misalnya 1250");
    EXPECT_EQ(reading(of(EntryType::decimal), text("banyak")),
              "N087 \"banyak\" bukan bilangan | tulis angkanya saja, tanpa satuan, misalnya 14,5");
    EXPECT_EQ(reading(of(EntryType::money), text("sejuta")),
              "N087 \"sejuta\" bukan jumlah rupiah | tulis angkanya saja, tanpa sen, misalnya 150000000");
    EXPECT_EQ(reading(of(EntryType::percent), text("separuh")), "N087 \"separuh\" bukan persentase | tulis misalnya 12,5%");
}

TEST(CellReader, SaysHowNothingIsWritten) {
    for (const char* word : {"nihil", "Tidak ada", "N/A"})
        EXPECT_EQ(reading(of(EntryType::integer), text(word)),
                  "N087 \"" + std::string(word) + "\" bukan angka | tulis 0 atau - bila memang tidak ada");
}

TEST(CellReader, RefusesFractionsOfWholeThings) {
    EXPECT_EQ(reading(of(EntryType::integer), text("1,5")), "N087 \"1,5\" bukan bilangan bulat | tulis bilangan bulat tanpa desimal");
    EXPECT_EQ(reading(of(EntryType::integer), number(12.5)), "N087 \"12,5\" bukan bilangan bulat | tulis bilangan bulat tanpa desimal");
    EXPECT_EQ(reading(of(EntryType::money), text("1.500,75")), "N087 \"1500,75\" bukan jumlah rupiah | tulis bilangan bulat tanpa desimal");
}

TEST(CellReader, SuspectsThousandsThatExcelReadAsDecimals) {
    EXPECT_EQ(reading(of(EntryType::integer), number(1.234)),
              "N087 \"1,234\" bukan bilangan bulat | mungkin maksudnya 1234; Excel membacanya sebagai desimal");
    EXPECT_EQ(reading(of(EntryType::integer), text("1,234")),
              "N087 \"1,234\" bukan bilangan bulat | mungkin maksudnya 1234; pemisah ribuan adalah titik, atau tidak ditulis");
}

TEST(CellReader, RefusesPercentsOfNumbers) {
    EXPECT_EQ(reading(of(EntryType::integer), text("90 %")), "N087 \"90%\" bukan bilangan bulat | tulis banyaknya, bukan persentasenya");
    EXPECT_EQ(reading(of(EntryType::decimal), text("90%")), "N087 \"90%\" bukan bilangan | tulis angkanya tanpa tanda %");
}

TEST(CellReader, KeepsNumbersWithinTheirBounds) {
    Entry entry = of(EntryType::integer);
    entry.minimum = 0;
    entry.maximum = 5000;
    EXPECT_EQ(reading(entry, number(5000)), "5000");
    EXPECT_EQ(reading(entry, number(-1)), "N088 \"-1\" terlalu kecil | paling kecil 0");
    EXPECT_EQ(reading(entry, text("5.001")), "N088 \"5001\" terlalu besar | paling besar 5.000");
    EXPECT_EQ(reading(of(EntryType::integer), number(1e15, "1E+15")), "N088 \"1E+15\" terlalu besar | paling banyak 15 angka");
    EXPECT_EQ(reading(of(EntryType::integer), text("1234567890123456")),
              "N088 \"1234567890123456\" terlalu besar | paling banyak 15 angka");
}

TEST(CellReader, RefusesMoreThanNinePlaces) {
    EXPECT_EQ(reading(of(EntryType::decimal), text("0,1234567891")),
              "N087 \"0,1234567891\" terlalu teliti | paling banyak sembilan angka di belakang koma");
}

TEST(CellReader, ReadsTypedPercents) {
    EXPECT_EQ(reading(of(EntryType::percent), text("90 %")), "90");
    EXPECT_EQ(reading(of(EntryType::percent), text("12,5")), "12,5");
}

TEST(CellReader, TakesStoredPercentsForFractions) {
    Entry entry = of(EntryType::percent);
    entry.maximum = 100;
    EXPECT_EQ(reading(entry, number(0.9)), "90");
    EXPECT_EQ(reading(entry, number(0.145)), "14,5");
    EXPECT_EQ(reading(entry, number(1)), "100");
    EXPECT_EQ(reading(of(EntryType::percent), number(1.2)), "120");
}

TEST(CellReader, TakesLargeStoredPercentsAsTheyAre) {
    Entry entry = of(EntryType::percent);
    entry.maximum = 100;
    EXPECT_EQ(reading(entry, number(90)), "90");
    EXPECT_EQ(reading(of(EntryType::percent), number(90)), "90");
    EXPECT_EQ(reading(entry, number(101)), "N088 \"101\" terlalu besar | paling besar 100%");
}

TEST(CellReader, TakesWhatIsSeenAsAPercentageForPercents) {
    Entry entry = of(EntryType::percent);
    entry.maximum = 200;
    EXPECT_EQ(reading(entry, percent(0.855)), "85,5");
    EXPECT_EQ(reading(entry, percent(1.5)), "150");
    EXPECT_EQ(reading(entry, percent(90)), "N088 \"9000%\" terlalu besar | paling besar 200%");
}

TEST(CellReader, RefusesWhatIsSeenAsAPercentageForNumbers) {
    EXPECT_EQ(reading(of(EntryType::integer), percent(1)),
              "N087 \"100%\" bukan bilangan bulat | ubah format sel dari persen menjadi angka, lalu tulis banyaknya, bukan persentasenya");
    EXPECT_EQ(reading(of(EntryType::decimal), percent(0.855)),
              "N087 \"85,5%\" bukan bilangan | ubah format sel dari persen menjadi angka, lalu tulis angkanya tanpa tanda %");
    EXPECT_EQ(
        reading(of(EntryType::money), percent(5000000)),
        "N087 \"500000000%\" bukan jumlah rupiah | ubah format sel dari persen menjadi angka, lalu tulis banyaknya, bukan persentasenya");
}

Entry points() {
    Entry entry = of(EntryType::points);
    entry.minimum = 0;
    entry.maximum = 100;
    return entry;
}

TEST(CellReader, ReadsPercentsThatAreWrittenAsPoints) {
    EXPECT_EQ(reading(points(), number(85.5)), "85,5");
    EXPECT_EQ(reading(points(), text("85,5")), "85,5");
    EXPECT_EQ(reading(points(), number(0)), "0");
    EXPECT_EQ(reading(points(), number(1)), "1");
    EXPECT_EQ(reading(points(), text("-")), "0");
}

TEST(CellReader, ReadsPointsAsTheirCellsShowThem) {
    EXPECT_EQ(reading(points(), percent(0.855)), "85,5");
    EXPECT_EQ(reading(points(), percent(0.005)), "0,5");
    EXPECT_EQ(reading(points(), percent(85.5)), "N088 \"8550%\" terlalu besar | paling besar 100%");
    EXPECT_EQ(reading(points(), text("0,5%")), "0,5");
}

TEST(CellReader, AsksWhatAShareMeansAmongPoints) {
    EXPECT_EQ(reading(points(), number(0.855)),
              "N088 berisi 0,855: 85,5% atau 0,855%? | tulis 85,5 bila maksudnya 85,5%; bila memang 0,855%, tulis '0,855% dengan tanda "
              "petik tunggal di depannya");
    EXPECT_EQ(reading(points(), text("0,6")).substr(0, 32), "N088 berisi 0,6: 60% atau 0,6%? ");
}

TEST(CellReader, RefusesPointsBelowNothing) {
    EXPECT_EQ(reading(points(), number(-0.5)), "N088 \"-0,5\" terlalu kecil | paling kecil 0%");
}

TEST(CellReader, TakesTextsAsTheyAreSeen) {
    EXPECT_EQ(reading(of(EntryType::text), percent(0.855)), "85,5%");
}

TEST(CellReader, AsksWhichPercentIsMeantWhereNobodyCanTell) {
    Entry entry = of(EntryType::percent);
    entry.maximum = 100;
    EXPECT_EQ(reading(entry, number(1.5)), "N088 berisi 1,5: 150% atau 1,5%? | ketik lagi dengan tanda persen, misalnya 1,5%");
}

TEST(CellReader, ReadsDates) {
    EXPECT_EQ(reading(of(EntryType::date), date("2025-02-28")), "2025-02-28");
    EXPECT_EQ(reading(of(EntryType::date), date("2025-02-28T10:30:00")), "2025-02-28");
    for (const char* typed : {"28-02-2025", "28/2/2025", "28.02.2025", "2025-02-28", "28 Februari 2025", "28 PEBRUARI 2025", "28 feb 2025"})
        EXPECT_EQ(reading(of(EntryType::date), text(typed)), "2025-02-28") << typed;
}

TEST(CellReader, ReadsTheNamesOfAllMonths) {
    EXPECT_EQ(reading(of(EntryType::date), text("1 Oktober 2025")), "2025-10-01");
    EXPECT_EQ(reading(of(EntryType::date), text("1 AGUSTUS 2025")), "2025-08-01");
    EXPECT_EQ(reading(of(EntryType::date), text("1 Nopember 2025")), "2025-11-01");
    EXPECT_EQ(reading(of(EntryType::date), text("1 Jul 2025")), "2025-07-01");
}

TEST(CellReader, RefusesWhatIsNoDate) {
    for (const char* typed : {"31-02-2025", "28-02-25", "besok", "02-2025", "1-1-1899"}) {
        EXPECT_EQ(reading(of(EntryType::date), text(typed)),
                  "N087 \"" + std::string(typed) + "\" bukan tanggal | tulis hari-bulan-tahun, misalnya 28-02-2025");
    }
    EXPECT_EQ(reading(of(EntryType::date), number(45000)),
              "N087 \"45000\" bukan tanggal | ubah format sel menjadi tanggal, lalu tulis misalnya 28-02-2025");
}

TEST(CellReader, KeepsDatesWithinTheirBounds) {
    Entry entry = of(EntryType::date);
    entry.minimum = 45658;  // 1 January 2025
    entry.maximum = 46022;  // 31 December 2025
    EXPECT_EQ(reading(entry, text("31-12-2025")), "2025-12-31");
    EXPECT_EQ(reading(entry, text("31-12-2024")), "N088 \"31-12-2024\" terlalu awal | paling awal 01-01-2025");
    EXPECT_EQ(reading(entry, text("1-1-2026")), "N088 \"1-1-2026\" terlalu lambat | paling lambat 31-12-2025");
}

TEST(CellReader, TellsWhatExcelTookForADate) {
    EXPECT_EQ(reading(of(EntryType::integer), date("2025-02-01")),
              "N087 berisi tanggal 2025-02-01 | ubah format sel menjadi angka, lalu ketik lagi");
    EXPECT_EQ(reading(of(EntryType::text), date("2025-02-01")),
              "N087 berisi tanggal 2025-02-01 | bila bukan tanggal, ketik lagi dengan tanda petik tunggal (') di depannya agar tetap teks");
}

TEST(CellReader, RefusesErrorsTruthValuesAndFormulasWithoutValues) {
    EXPECT_EQ(reading(of(EntryType::integer), GridCell{CellKind::error, 0, "#DIV/0!", true}),
              "N092 berisi kesalahan rumus #DIV/0! | perbaiki rumusnya, atau ketik nilainya");
    EXPECT_EQ(reading(of(EntryType::integer), GridCell{CellKind::boolean, 1, "", false}), "N087 berisi nilai logika TRUE | ketik angkanya");
    EXPECT_EQ(reading(of(EntryType::text), GridCell{CellKind::boolean, 0, "", false}), "N087 berisi nilai logika FALSE | ketik teksnya");
    EXPECT_EQ(reading(of(EntryType::integer), GridCell{CellKind::empty, 0, "", true}),
              "N093 rumusnya belum dihitung | buka formulir ini di Excel atau LibreOffice, simpan, lalu kirim lagi");
}

TEST(CellReader, TakesTheValueOfAFormula) {
    EXPECT_EQ(reading(of(EntryType::integer), GridCell{CellKind::number, 12, "12", true}), "12");
}

TEST(CellReader, TidiesTexts) {
    EXPECT_EQ(reading(of(EntryType::text), text("  Ibu\u00A0hamil\nKEK ")), "Ibu hamil KEK");
}

TEST(CellReader, WritesNumbersInTextsAsTheyAreShown) {
    EXPECT_EQ(reading(of(EntryType::text), number(12.5)), "12,5");
    EXPECT_EQ(reading(of(EntryType::code), number(1.02)), "1.02");
}

TEST(CellReader, CountsCharactersOfTexts) {
    Entry entry = of(EntryType::text);
    entry.maximum_length = 3;
    EXPECT_EQ(reading(entry, text("éàü")), "éàü");
    EXPECT_EQ(reading(entry, text("abcd")), "N089 terlalu panjang: 4 karakter | paling banyak 3 karakter");
}

TEST(CellReader, RefusesControlCharacters) {
    EXPECT_EQ(reading(of(EntryType::text), text("a\x0B")), "N096 berisi karakter kendali U+000B | hapus, lalu ketik lagi isinya");
}

TEST(CellReader, HoldsCodesAgainstTheirPattern) {
    Entry entry = of(EntryType::code);
    entry.pattern = "\\d\\.\\d\\d";
    entry.message = "Tulis misalnya 1.02.";
    EXPECT_EQ(reading(entry, text(" 1.02 ")), "1.02");
    EXPECT_EQ(reading(entry, text("102")), "N090 \"102\" tidak sesuai bentuk kodenya | Tulis misalnya 1.02.");
}

TEST(CellReader, ShortensLongQuotes) {
    EXPECT_EQ(reading(of(EntryType::integer), text(std::string(70, 'x'))).substr(0, 72), "N087 \"" + std::string(60, 'x') + "…\" b");
}

}  // namespace naskah::forms::testing
