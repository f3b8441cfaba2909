#include "workbook/validity.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

namespace naskah::workbook::testing {

namespace {

using Texts = std::vector<std::string>;

/// A workbook with a sheet "Sasaran" that nothing is wrong with.
Workbook good() {
    Workbook workbook;
    const FormatId plain = workbook.format_id({});
    Sheet sheet;
    sheet.name = "Sasaran";
    sheet.cells = {{{0, 0}, plain, std::string("Desa")}, {{0, 1}, plain, std::int64_t{12}}, {{1, 0}, plain, 0.5}};
    workbook.sheets.push_back(sheet);
    return workbook;
}

/// What is wrong with the good workbook after a change.
Texts after(const std::function<void(Workbook&)>& change) {
    Workbook workbook = good();
    change(workbook);
    return problems(workbook);
}
Texts after_sheet(const std::function<void(Sheet&)>& change) {
    return after([&](Workbook& workbook) { change(workbook.sheets.front()); });
}
Texts with_value(CellValue value) {
    return after_sheet([&](Sheet& sheet) { sheet.cells.front().value = std::move(value); });
}
Texts named(const std::string& name) {
    return after_sheet([&](Sheet& sheet) { sheet.name = name; });
}
Texts with_validation(const std::function<void(Validation&)>& change) {
    return after_sheet([&](Sheet& sheet) {
        Validation validation;
        validation.range = {{2, 2}, {9, 2}};
        change(validation);
        sheet.validations.push_back(validation);
    });
}
Texts with_chart(const std::function<void(Chart&)>& change) {
    return after_sheet([&](Sheet& sheet) {
        Chart chart;
        chart.title = "Capaian";
        chart.place = {20, 1};
        chart.series = {{"Capaian", "Sasaran", {{0, 0}, {4, 0}}, {{0, 1}, {4, 1}}}};
        change(chart);
        sheet.charts.push_back(chart);
    });
}
Texts with_merges(const std::vector<Range>& ranges) {
    return after_sheet([&](Sheet& sheet) {
        for (const Range& range : ranges) sheet.merges.push_back({range});
    });
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

const std::string emoji = "\xF0\x9F\x98\x80";  // two characters to Excel

}  // namespace

TEST(GoodWorkbook, HasNoProblems) {
    EXPECT_EQ(problems(good()), Texts{});
}

TEST(SheetsOfAWorkbook, MustBeThere) {
    EXPECT_EQ(problems({}), Texts{"buku kerja tanpa lembar"});
}

TEST(SheetsOfAWorkbook, MustNotAllBeHidden) {
    EXPECT_EQ(after_sheet([](Sheet& sheet) { sheet.visibility = Visibility::very_hidden; }), Texts{"buku kerja tanpa lembar yang tampak"});
}

TEST(SheetName, MustNotBeEmpty) {
    EXPECT_EQ(named(""), Texts{"lembar \"\": nama lembar kosong"});
}

TEST(SheetName, HasUpTo31Characters) {
    EXPECT_EQ(named(repeated("a", 31)), Texts{});
    EXPECT_EQ(named(repeated("é", 31)), Texts{});
    EXPECT_EQ(named(repeated("a", 32)), Texts{"lembar \"" + repeated("a", 32) + "\": nama lembar: teks 32 karakter, paling banyak 31"});
    EXPECT_EQ(named(repeated(emoji, 16)), Texts{"lembar \"" + repeated(emoji, 16) + "\": nama lembar: teks 32 karakter, paling banyak 31"});
}

TEST(SheetName, HasNoneOfExcelsOwnCharacters) {
    for (const std::string forbidden : {"[", "]", ":", "*", "?", "/", "\\"}) {
        EXPECT_EQ(named("a" + forbidden + "b"), Texts{"lembar \"a" + forbidden + "b\": nama lembar memuat \"" + forbidden + "\""});
    }
    EXPECT_EQ(named("a\nb"), Texts{"lembar \"a\nb\": nama lembar memuat ganti baris atau tab"});
}

TEST(SheetName, HasNoApostropheAtItsEnds) {
    EXPECT_EQ(named("Jum'at"), Texts{});
    EXPECT_EQ(named("'a"), Texts{"lembar \"'a\": nama lembar diawali atau diakhiri tanda petik tunggal"});
    EXPECT_EQ(named("a'"), Texts{"lembar \"a'\": nama lembar diawali atau diakhiri tanda petik tunggal"});
}

TEST(SheetName, IsNotHistory) {
    EXPECT_EQ(named("hISTORY"), Texts{"lembar \"hISTORY\": nama lembar ini dipakai Excel sendiri"});
}

TEST(SheetName, StandsOnceWhateverTheCase) {
    EXPECT_EQ(after([](Workbook& workbook) { workbook.sheets.emplace_back().name = "SASARAN"; }),
              Texts{"lembar \"SASARAN\": nama lembar sama dengan lembar \"Sasaran\""});
}

TEST(Cells, MustAscend) {
    EXPECT_EQ(after_sheet([](Sheet& sheet) { std::swap(sheet.cells[0], sheet.cells[2]); }),
              (Texts{"lembar \"Sasaran\", sel B1: tidak urut, sesudah sel A2", "lembar \"Sasaran\", sel A1: tidak urut, sesudah sel B1"}));
}

TEST(Cells, StandOnce) {
    EXPECT_EQ(after_sheet([](Sheet& sheet) { sheet.cells[1].position = {0, 0}; }), Texts{"lembar \"Sasaran\", sel A1: ditulis dua kali"});
}

TEST(Cells, StandWithinExcelsLimits) {
    const auto at = [](Position position) { return after_sheet([&](Sheet& sheet) { sheet.cells = {{position, 0, true}}; }); };
    EXPECT_EQ(at({1'048'575, 16'383}), Texts{});
    EXPECT_EQ(at({1'048'576, 0}),
              Texts{"lembar \"Sasaran\", sel baris 1048577 kolom 1: di luar batas Excel (1.048.576 baris, 16.384 kolom)"});
    EXPECT_EQ(at({0, -1}), Texts{"lembar \"Sasaran\", sel baris 1 kolom 0: di luar batas Excel (1.048.576 baris, 16.384 kolom)"});
    EXPECT_EQ(at({std::numeric_limits<int>::max(), 0}),
              Texts{"lembar \"Sasaran\", sel baris 2147483648 kolom 1: di luar batas Excel (1.048.576 baris, 16.384 kolom)"});
}

TEST(Cells, HaveAFormatThatExists) {
    EXPECT_EQ(after_sheet([](Sheet& sheet) { sheet.cells[1].format = 7; }), Texts{"lembar \"Sasaran\", sel B1: format nomor 7 tidak ada"});
}

TEST(Text, IsUtf8) {
    EXPECT_EQ(with_value(std::string("a\xFF")), Texts{"lembar \"Sasaran\", sel A1: teks bukan UTF-8"});
}

TEST(Text, HasNoCharactersThatXmlCannotCarry) {
    EXPECT_EQ(with_value(std::string("a\tb\nc")), Texts{});
    EXPECT_EQ(with_value(std::string("a\rb")), Texts{"lembar \"Sasaran\", sel A1: teks memuat karakter kendali U+000D"});
    EXPECT_EQ(with_value(std::string("a\0b", 3)), Texts{"lembar \"Sasaran\", sel A1: teks memuat karakter kendali U+0000"});
    EXPECT_EQ(with_value(std::string("\xEF\xBF\xBE")), Texts{"lembar \"Sasaran\", sel A1: teks memuat karakter kendali U+FFFE"});
}

TEST(Text, HasUpTo32767Characters) {
    EXPECT_EQ(with_value(repeated("é", 32'767)), Texts{});
    EXPECT_EQ(with_value(repeated("a", 32'768)), Texts{"lembar \"Sasaran\", sel A1: teks 32.768 karakter, paling banyak 32.767"});
    EXPECT_EQ(with_value(repeated(emoji, 16'384)), Texts{"lembar \"Sasaran\", sel A1: teks 32.768 karakter, paling banyak 32.767"});
}

TEST(Number, IsFinite) {
    EXPECT_EQ(with_value(std::nan("")), Texts{"lembar \"Sasaran\", sel A1: angka bukan bilangan berhingga"});
    EXPECT_EQ(with_value(-INFINITY), Texts{"lembar \"Sasaran\", sel A1: angka bukan bilangan berhingga"});
}

TEST(Number, IsNotBeyondExcelsLargest) {
    EXPECT_EQ(with_value(-9.99999999999999e307), Texts{});
    EXPECT_EQ(with_value(1e308), Texts{"lembar \"Sasaran\", sel A1: angka terlalu besar untuk Excel"});
}

TEST(WholeNumber, IsExactAsADouble) {
    EXPECT_EQ(with_value(std::int64_t{9'007'199'254'740'992}), Texts{});
    EXPECT_EQ(
        with_value(std::int64_t{-9'007'199'254'740'993}),
        Texts{"lembar \"Sasaran\", sel A1: bilangan -9.007.199.254.740.993 terlalu besar untuk disimpan Excel dengan tepat, paling besar "
              "9.007.199.254.740.992"});
}

TEST(FormulaText, IsNotEmpty) {
    EXPECT_EQ(with_value(Formula{"", 1.0}), Texts{"lembar \"Sasaran\", sel A1: rumus kosong"});
}

TEST(FormulaText, HasNoEqualsSignBeforeIt) {
    EXPECT_EQ(with_value(Formula{"=1+1", 2.0}), Texts{"lembar \"Sasaran\", sel A1: rumus ditulis tanpa \"=\" di depannya"});
}

TEST(FormulaText, HasUpTo8192Characters) {
    EXPECT_EQ(with_value(Formula{repeated("1+", 4095) + "10", 0.0}), Texts{});
    EXPECT_EQ(with_value(Formula{repeated("1+", 4096) + "1", 0.0}),
              Texts{"lembar \"Sasaran\", sel A1: rumus 8.193 karakter, paling banyak 8.192"});
}

TEST(FormulaText, HasUpTo255CharactersBetweenQuotes) {
    EXPECT_EQ(with_value(Formula{"\"" + repeated("a", 255) + "\"&\"\"\"b\"", std::string()}), Texts{});
    EXPECT_EQ(with_value(Formula{"A1&\"" + repeated("a", 250) + repeated("\"\"", 3) + "\"", std::string()}),
              Texts{"lembar \"Sasaran\", sel A1: teks di antara tanda kutip dalam rumus 256 karakter, paling banyak 255"});
}

TEST(FormulaText, IsUtf8) {
    EXPECT_EQ(with_value(Formula{"\"\xC3\"", std::string()}), Texts{"lembar \"Sasaran\", sel A1: rumus: teks bukan UTF-8"});
}

TEST(FormulaValue, IsAValueThatACellCanHold) {
    EXPECT_EQ(with_value(Formula{"1/0", INFINITY}), Texts{"lembar \"Sasaran\", sel A1: nilai rumus: angka bukan bilangan berhingga"});
    EXPECT_EQ(with_value(Formula{"A2", std::string("\x01")}),
              Texts{"lembar \"Sasaran\", sel A1: nilai rumus: teks memuat karakter kendali U+0001"});
}

TEST(Merge, HasMoreThanOneCell) {
    EXPECT_EQ(with_merges({{{4, 0}, {4, 0}}}), Texts{"lembar \"Sasaran\", gabungan A5: hanya satu sel"});
}

TEST(Merge, HasItsCornersInOrderAndWithinLimits) {
    EXPECT_EQ(with_merges({{{4, 1}, {4, 0}}}), Texts{"lembar \"Sasaran\", gabungan B5:A5: di luar batas Excel atau sudutnya terbalik"});
    EXPECT_EQ(with_merges({{{4, 0}, {4, 16'384}}}),
              Texts{"lembar \"Sasaran\", gabungan A5:baris 5 kolom 16385: di luar batas Excel atau sudutnya terbalik"});
}

TEST(Merge, OverlapsNoOther) {
    EXPECT_EQ(with_merges({{{4, 0}, {6, 2}}, {{4, 3}, {6, 4}}, {{7, 0}, {8, 4}}}), Texts{});
    EXPECT_EQ(with_merges({{{6, 2}, {9, 9}}, {{4, 0}, {6, 2}}}),
              Texts{"lembar \"Sasaran\", gabungan C7:J10: bertumpang tindih dengan gabungan A5:C7"});
    EXPECT_EQ(with_merges({{{4, 0}, {9, 0}}, {{4, 2}, {5, 2}}, {{7, 0}, {7, 5}}}),
              Texts{"lembar \"Sasaran\", gabungan A8:F8: bertumpang tindih dengan gabungan A5:A10"});
    EXPECT_EQ(with_merges({{{4, 0}, {4, 1}}, {{4, 0}, {4, 1}}}),
              Texts{"lembar \"Sasaran\", gabungan A5:B5: bertumpang tindih dengan gabungan A5:B5"});
}

TEST(Merge, HidesNoValue) {
    EXPECT_EQ(with_merges({{{0, 0}, {1, 1}}}), (Texts{"lembar \"Sasaran\", sel B1: isinya tertutup gabungan A1:B2",
                                                      "lembar \"Sasaran\", sel A2: isinya tertutup gabungan A1:B2"}));
    EXPECT_EQ(after_sheet([](Sheet& sheet) {
                  sheet.cells[1].value = std::monostate{};
                  sheet.merges = {{{{0, 0}, {0, 5}}}};
              }),
              Texts{});
}

TEST(Merge, StandsBesideManyOthers) {
    Workbook workbook = good();
    std::vector<Merge>& merges = workbook.sheets.front().merges;
    for (int row = 10; row < 60'000; ++row) merges.push_back({{{row, 0}, {row, 3}}});
    merges.push_back({{{0, 5}, {1'048'575, 16'383}}});
    EXPECT_EQ(problems(workbook), Texts{});
}

TEST(ListOfAValidation, HasASource) {
    EXPECT_EQ(with_validation([](Validation& validation) { validation.kind = ValidationKind::list; }),
              Texts{"lembar \"Sasaran\", aturan isian C3:C10: sumber daftar pilihan kosong"});
}

TEST(ListOfAValidation, IsOneRowOrColumnOfASheetThatExists) {
    const auto from = [](const std::string& source) {
        return with_validation([&](Validation& validation) {
            validation.kind = ValidationKind::list;
            validation.list_source = source;
        });
    };
    EXPECT_EQ(from("sasaran!$A$1:$A$31"), Texts{});
    EXPECT_EQ(from("ya,tidak"), Texts{"lembar \"Sasaran\", aturan isian C3:C10: sumber daftar pilihan \"ya,tidak\" bukan nama lembar dan "
                                      "rentang, misalnya Daftar!$A$1:$A$31"});
    EXPECT_EQ(from("Daftar!A1:A3"),
              Texts{"lembar \"Sasaran\", aturan isian C3:C10: sumber daftar pilihan \"Daftar!A1:A3\" menunjuk lembar yang tidak ada"});
    EXPECT_EQ(
        from("Sasaran!A1:B3"),
        Texts{"lembar \"Sasaran\", aturan isian C3:C10: sumber daftar pilihan \"Sasaran!A1:B3\" lebih dari satu baris dan satu kolom"});
}

TEST(BoundsOfAValidation, AreFiniteAndInOrder) {
    EXPECT_EQ(with_validation([](Validation& validation) { validation.maximum = INFINITY; }),
              Texts{"lembar \"Sasaran\", aturan isian C3:C10: batas bukan bilangan berhingga"});
    EXPECT_EQ(with_validation([](Validation& validation) {
                  validation.minimum = 5;
                  validation.maximum = 4;
              }),
              Texts{"lembar \"Sasaran\", aturan isian C3:C10: batas bawah melebihi batas atas"});
}

TEST(BoundsOfAValidation, OfLengthsAndDatesAreNotNegative) {
    EXPECT_EQ(with_validation([](Validation& validation) {
                  validation.kind = ValidationKind::text_length;
                  validation.minimum = -1;
              }),
              Texts{"lembar \"Sasaran\", aturan isian C3:C10: batas panjang teks atau tanggal kurang dari nol"});
}

TEST(NotesOfAValidation, HaveTitlesOf32AndTextsOf255Characters) {
    EXPECT_EQ(with_validation([](Validation& validation) {
                  validation.input_title = validation.error_title = repeated("é", 32);
                  validation.input_message = validation.error_message = repeated("é", 255);
              }),
              Texts{});
    EXPECT_EQ(with_validation([](Validation& validation) {
                  validation.input_title = validation.error_title = repeated("a", 33);
                  validation.input_message = validation.error_message = repeated("a", 256);
              }),
              (Texts{"lembar \"Sasaran\", aturan isian C3:C10: judul catatan: teks 33 karakter, paling banyak 32",
                     "lembar \"Sasaran\", aturan isian C3:C10: catatan: teks 256 karakter, paling banyak 255",
                     "lembar \"Sasaran\", aturan isian C3:C10: judul pesan galat: teks 33 karakter, paling banyak 32",
                     "lembar \"Sasaran\", aturan isian C3:C10: pesan galat: teks 256 karakter, paling banyak 255"}));
}

TEST(Validations, StandWithinLimits) {
    EXPECT_EQ(with_validation([](Validation& validation) { validation.range.first.row = -1; }),
              Texts{"lembar \"Sasaran\", aturan isian baris 0 kolom 3:C10: di luar batas Excel atau sudutnya terbalik"});
}

TEST(Validations, AreUpTo255WhenJoined) {
    const auto with = [](int count, int step) {
        return after_sheet([&](Sheet& sheet) {
            for (int i = 0; i < count; ++i) sheet.validations.emplace_back().range = {{i * step, 2}, {i * step, 2}};
        });
    };
    EXPECT_EQ(with(1000, 1), Texts{});
    EXPECT_EQ(with(255, 2), Texts{});
    EXPECT_EQ(with(256, 2), Texts{"lembar \"Sasaran\": lebih dari 255 aturan isian yang berbeda atau terpencar"});
}

TEST(Highlights, HaveAFormulaAndAnArea) {
    const auto with = [](Highlight highlight) {
        return after_sheet([&](Sheet& sheet) { sheet.highlights.push_back(std::move(highlight)); });
    };
    EXPECT_EQ(with({{{1, 1}, {5, 1}}, "B2>100", 0xFFC7CE}), Texts{});
    EXPECT_EQ(with({{{1, 1}, {5, 1}}, "=B2>100", 0xFFC7CE}),
              Texts{"lembar \"Sasaran\", sorotan B2:B6: rumus ditulis tanpa \"=\" di depannya"});
    EXPECT_EQ(with({{{5, 1}, {1, 1}}, "B2>100", 0x1000000}),
              (Texts{"lembar \"Sasaran\", sorotan B6:B2: di luar batas Excel atau sudutnya terbalik",
                     "lembar \"Sasaran\", sorotan B6:B2: warna bukan RRGGBB"}));
}

TEST(Charts, HaveSeries) {
    EXPECT_EQ(with_chart([](Chart&) {}), Texts{});
    EXPECT_EQ(with_chart([](Chart& chart) { chart.series.clear(); }), Texts{"lembar \"Sasaran\", grafik di B21: tanpa deret data"});
    EXPECT_EQ(with_chart([](Chart& chart) { chart.series.resize(256, chart.series.front()); }),
              Texts{"lembar \"Sasaran\", grafik di B21: lebih dari 255 deret data"});
}

TEST(Charts, ReferToSheetsThatExist) {
    EXPECT_EQ(with_chart([](Chart& chart) { chart.series.front().sheet = "Realisasi"; }),
              Texts{"lembar \"Sasaran\", grafik di B21: deret \"Capaian\": menunjuk lembar \"Realisasi\" yang tidak ada"});
}

TEST(Charts, ShowOneRowOrColumnPerSeries) {
    EXPECT_EQ(with_chart([](Chart& chart) { chart.series.front().values.last.column = 2; }),
              Texts{"lembar \"Sasaran\", grafik di B21: deret \"Capaian\": rentangnya lebih dari satu baris dan satu kolom"});
    EXPECT_EQ(with_chart([](Chart& chart) {
                  chart.series.front().values = {{1, 1}, {32'001, 1}};
              }),
              Texts{"lembar \"Sasaran\", grafik di B21: deret \"Capaian\": lebih dari 32.000 sel"});
    EXPECT_EQ(with_chart([](Chart& chart) {
                  chart.series.front().values = {{1, 1}, {0, 1}};
              }),
              Texts{"lembar \"Sasaran\", grafik di B21: deret \"Capaian\": di luar batas Excel atau sudutnya terbalik"});
}

TEST(Charts, HaveTextsThatAreNoFormulas) {
    EXPECT_EQ(with_chart([](Chart& chart) {
                  chart.title = "=A1";
                  chart.value_title = "\x02";
                  chart.category_title = repeated("a", 256);
              }),
              (Texts{"lembar \"Sasaran\", grafik di B21: judul: teks diawali \"=\", padahal bukan rumus",
                     "lembar \"Sasaran\", grafik di B21: judul sumbu kategori: teks 256 karakter, paling banyak 255",
                     "lembar \"Sasaran\", grafik di B21: judul sumbu nilai: teks memuat karakter kendali U+0002"}));
}

TEST(Charts, HaveAPlaceAndASize) {
    EXPECT_EQ(with_chart([](Chart& chart) { chart.width = 0; }),
              Texts{"lembar \"Sasaran\", grafik di B21: ukuran bukan 1 sampai 10.000 piksel"});
    EXPECT_EQ(with_chart([](Chart& chart) { chart.place.column = -1; }),
              Texts{"lembar \"Sasaran\", grafik di baris 21 kolom 0: di luar batas Excel"});
}

TEST(Sizes, AreWithinExcelsLimits) {
    EXPECT_EQ(after_sheet([](Sheet& sheet) {
                  sheet.columns = {{10, false}, {256, false}, {std::nan(""), false}};
              }),
              (Texts{"lembar \"Sasaran\": lebar kolom B bukan 0 sampai 255", "lembar \"Sasaran\": lebar kolom C bukan 0 sampai 255"}));
    EXPECT_EQ(after_sheet([](Sheet& sheet) { sheet.columns.resize(16'385); }), Texts{"lembar \"Sasaran\": lebih dari 16.384 kolom"});
    EXPECT_EQ(after_sheet([](Sheet& sheet) {
                  sheet.row_heights = {{0, 409.0}, {1, 410.0}, {1'048'576, 10.0}};
              }),
              (Texts{"lembar \"Sasaran\": tinggi baris 2 bukan 0 sampai 409 poin",
                     "lembar \"Sasaran\": tinggi baris 1048577 di luar batas Excel"}));
}

TEST(PanesAndFilters, StandWithinLimits) {
    EXPECT_EQ(after_sheet([](Sheet& sheet) {
                  sheet.freeze = {-1, 0};
                  sheet.filter = Range{{3, 3}, {2, 3}};
                  sheet.tab_color = 0xFF000000;
              }),
              (Texts{"lembar \"Sasaran\": pembekuan panel di luar batas Excel",
                     "lembar \"Sasaran\", saringan D4:D3: di luar batas Excel atau sudutnya terbalik",
                     "lembar \"Sasaran\": warna tab bukan RRGGBB"}));
}

TEST(Print, RepeatsRowsAndColumnsThatExist) {
    EXPECT_EQ(after_sheet([](Sheet& sheet) {
                  sheet.print.repeat_first_row = 4;
                  sheet.print.repeat_last_row = 3;
                  sheet.print.repeat_last_column = 16'384;
                  sheet.print.footer = repeated("a", 256);
              }),
              (Texts{"lembar \"Sasaran\": baris kepala yang diulang saat dicetak di luar batas atau terbalik",
                     "lembar \"Sasaran\": kolom yang diulang saat dicetak di luar batas",
                     "lembar \"Sasaran\": kaki halaman: teks 256 karakter, paling banyak 255"}));
}

TEST(Formats, HaveSizesAndColorsThatExcelHas) {
    EXPECT_EQ(after([](Workbook& workbook) {
                  workbook.formats.push_back({.size = 0});
                  workbook.formats.push_back({.indent = 251});
                  workbook.formats.push_back({.fill = 0x1000000});
              }),
              (Texts{"format nomor 1: ukuran huruf bukan 1 sampai 409 poin", "format nomor 2: indentasi bukan 0 sampai 250",
                     "format nomor 3: warna bukan RRGGBB"}));
}

TEST(Properties, AreTextsAndADay) {
    EXPECT_EQ(after([](Workbook& workbook) {
                  workbook.title = "\x01";
                  workbook.author = "\xFF";
                  workbook.subject = repeated("a", 256);
                  workbook.created = "kemarin";
              }),
              (Texts{"judul buku kerja: teks memuat karakter kendali U+0001", "penulis buku kerja: teks bukan UTF-8",
                     "perihal buku kerja: teks 256 karakter, paling banyak 255",
                     "waktu pembuatan buku kerja \"kemarin\" tidak berbentuk 2025-02-28T00:00:00Z"}));
}

TEST(Problems, AreListedUpToFiftyThenCounted) {
    const Texts found = after_sheet([](Sheet& sheet) {
        sheet.cells.clear();
        for (int row = 0; row < 60; ++row) sheet.cells.push_back({{row, 0}, 0, std::nan("")});
    });
    ASSERT_EQ(found.size(), 51u);
    EXPECT_EQ(found[49], "lembar \"Sasaran\", sel A50: angka bukan bilangan berhingga");
    EXPECT_EQ(found[50], "dan 10 masalah lagi");
}

}  // namespace naskah::workbook::testing
