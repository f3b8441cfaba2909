#include "workbook/template.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace naskah::workbook::testing {
namespace {

/// What parsing says, a line each: "2:5 message" or "2:5 message | hint".
std::vector<std::string> faults(const std::string& xml) {
    record::Diagnostics diagnostics;
    const std::optional<Template> result = parse_template(xml, "workbook.xml", diagnostics);
    EXPECT_EQ(result.has_value(), !diagnostics.has_errors());
    std::vector<std::string> told;
    for (const record::Diagnostic& one : diagnostics.items()) {
        EXPECT_EQ(one.code, "N040") << one.message;
        EXPECT_EQ(one.place.file, "workbook.xml");
        told.push_back(std::to_string(one.place.line) + ":" + std::to_string(one.place.column) + " " + one.message +
                       (one.hint.empty() ? "" : " | " + one.hint));
    }
    return told;
}

std::string book(const std::string& sheet_content) {
    return "<buku-kerja judul='B'>\n<lembar nama='L'>\n" + sheet_content + "\n</lembar></buku-kerja>";
}
std::string table(const std::string& columns, const std::string& attributes = "dari='baris'") {
    return book("<tabel nama='t' " + attributes + ">\n" + columns + "\n</tabel>");
}

using Lines = std::vector<std::string>;

Template parsed(const std::string& xml) {
    record::Diagnostics diagnostics;
    std::optional<Template> result = parse_template(xml, "workbook.xml", diagnostics);
    for (const record::Diagnostic& one : diagnostics.items()) ADD_FAILURE() << record::format(one);
    return result ? std::move(*result) : Template();
}

TEST(ParseTemplate, ReadsASheetWithItsAttributes) {
    const Template result = parsed(
        "<buku-kerja judul='Formulir {tahun}'><lembar nama='{nama}' ulang='unit' terkunci='ya' arah='tegak' kertas='a4' beku-kolom='3' "
        "warna='#2e75b6' tersembunyi='sangat'><judul> DATA \n SASARAN </judul><teks tebal='ya'>Isi</teks><teks/></lembar></buku-kerja>");
    EXPECT_EQ(result.file, "workbook.xml");
    EXPECT_EQ(result.title.text, "Formulir {tahun}");
    ASSERT_EQ(result.sheets.size(), 1U);
    const SheetDescription& sheet = result.sheets[0];
    EXPECT_EQ(sheet.name.text, "{nama}");
    EXPECT_EQ(sheet.repeat, "unit");
    EXPECT_TRUE(sheet.is_protected);
    EXPECT_FALSE(sheet.landscape);
    EXPECT_EQ(sheet.paper, Paper::a4);
    EXPECT_EQ(sheet.freeze_columns, 3);
    EXPECT_EQ(sheet.tab_color, 0x2E75B6U);
    EXPECT_EQ(sheet.visibility, Visibility::very_hidden);
    ASSERT_EQ(sheet.items.size(), 3U);
    EXPECT_EQ(std::get<TitleLine>(sheet.items[0]).text.text, "DATA SASARAN");
    EXPECT_TRUE(std::get<TextLine>(sheet.items[1]).bold);
    EXPECT_TRUE(std::get<TextLine>(sheet.items[2]).text.empty());
}

TEST(ParseTemplate, ReadsAColumnWithAnEntry) {
    const Template result =
        parsed(table("<kolom nama='nilai' judul='Nilai' isian='@isi' jenis='persen' min='0' max='100' wajib='ya' format='persen' "
                     "rata='tengah' lebar='12.5' "
                     "pesan-judul='Nilai' pesan='Isi di sini.' galat='Salah.' tersembunyi='tidak' judul-tegak='ya' kunci='no'/>",
                     "baris-kosong='5' simpan='a/b' simpan-tiap='sel' saringan='ya'"));
    const Table& read = std::get<Table>(result.sheets[0].items[0]);
    EXPECT_EQ(read.blank_rows, 5);
    EXPECT_EQ(read.store, "a/b");
    EXPECT_TRUE(read.cells_are_items);
    EXPECT_TRUE(read.filter);
    const auto& column = std::get<ColumnDescription>(read.columns[0]);
    EXPECT_EQ(column.format, NumberFormat::percent);
    EXPECT_EQ(column.align, Horizontal::center);
    EXPECT_EQ(column.width, 12.5);
    EXPECT_TRUE(column.upright_title);
    EXPECT_EQ(column.key, "no");
    ASSERT_TRUE(column.entry.has_value());
    EXPECT_EQ(column.entry->field, "@isi");
    EXPECT_EQ(column.entry->type, EntryType::percent);
    EXPECT_EQ(column.entry->minimum, 0.0);
    EXPECT_EQ(column.entry->maximum, 100.0);
    EXPECT_TRUE(column.entry->required);
    EXPECT_EQ(column.entry->message_title, "Nilai");
    EXPECT_EQ(column.entry->message, "Isi di sini.");
    EXPECT_EQ(column.entry->error_message, "Salah.");
}

TEST(ParseTemplate, ReadsDatesOfBoundsAsSerialNumbers) {
    const Template result =
        parsed(table("<kolom judul='T' isian='t' jenis='tanggal' min='1900-01-01' max='2025-02-28'/>", "baris-kosong='1' simpan='a'"));
    const auto& column = std::get<ColumnDescription>(std::get<Table>(result.sheets[0].items[0]).columns[0]);
    EXPECT_EQ(column.entry->minimum, 1.0);
    EXPECT_EQ(column.entry->maximum, 45716.0);
}

TEST(ParseTemplate, ReadsGroupsDetailsAndTotalRow) {
    const Template result =
        parsed(table("<kelompok-kolom judul='Desa'><kelompok-kolom ulang='unit' butir='nilai' kunci-kolom='wilayah' kunci-isi='{kode}'>"
                     "<kolom nama='n' judul='{nama}' isi='{n}' jumlah='ya'/></kelompok-kolom></kelompok-kolom>"
                     "<rincian dari='belanja'><kolom judul='U' isi='{u}'/></rincian><jumlah label='Jumlah'/>",
                     "dari='baris' kelompok='{g}' bila-kosong='Tidak ada'"));
    const Table& read = std::get<Table>(result.sheets[0].items[0]);
    EXPECT_EQ(read.group.text, "{g}");
    EXPECT_EQ(read.empty_text, "Tidak ada");
    EXPECT_EQ(read.total_label, "Jumlah");
    ASSERT_TRUE(read.details.has_value());
    EXPECT_EQ(read.details->list, "belanja");
    const auto& outer = std::get<ColumnGroup>(read.columns[0]);
    const auto& inner = std::get<ColumnGroup>(outer.columns[0]);
    EXPECT_EQ(inner.repeat, "unit");
    EXPECT_EQ(inner.row_items, "nilai");
    EXPECT_EQ(inner.key, "wilayah");
    EXPECT_EQ(inner.key_content.text, "{kode}");
}

TEST(ParseTemplate, ReadsAChart) {
    const Template result =
        parsed(book("<tabel nama='t' dari='b'><kolom nama='k' judul='K' isi='{k}'/><kolom nama='a' judul='A' isi='{a}'/>"
                    "<kolom nama='c' judul='C' isi='{c}'/></tabel>"
                    "<grafik jenis='garis' judul='G {tahun}' judul-kategori='X' judul-nilai='Y' tabel='t' kategori='k' "
                    "nilai='a c' persen='ya' lebar='800' tinggi='400'/>"));
    const auto& chart = std::get<ChartDescription>(result.sheets[0].items[1]);
    EXPECT_EQ(chart.kind, ChartKind::line);
    EXPECT_EQ(chart.title.text, "G {tahun}");
    EXPECT_EQ(chart.values, (std::vector<std::string>{"a", "c"}));
    EXPECT_TRUE(chart.percent);
    EXPECT_EQ(chart.width, 800);
    EXPECT_EQ(chart.height, 400);
}

TEST(ParseTemplate, TellsAnotherRoot) {
    EXPECT_EQ(faults("<buku judul='B'/>"), Lines{"1:1 <buku> bukan <buku-kerja>"});
}

TEST(ParseTemplate, TellsMisspeltElementsAndAttributesAllAtOnce) {
    EXPECT_EQ(faults(book("<tabell/>\n<teks tebel='ya'>x</teks>\n<judul><b>x</b></judul>")),
              (Lines{"3:1 <tabell> tidak dikenal di <lembar> | maksud Anda <tabel>?",
                     "4:7 atribut tebel tidak dikenal di <teks> | maksud Anda tebal?", "5:8 <b> tidak dikenal di <judul>"}));
}

TEST(ParseTemplate, TellsTextWhereNoneBelongs) {
    EXPECT_EQ(faults(book("halo <teks>x</teks>")), Lines{"3:1 teks tidak dapat ditulis langsung di <lembar>"});
}

TEST(ParseTemplate, TellsMissingAttributes) {
    EXPECT_EQ(
        faults(
            "<buku-kerja>\n<lembar>\n<keterangan isi='x'/>\n<tabel dari='x'><kolom isi='{a}'/></tabel>\n<grafik/></lembar></buku-kerja>"),
        (Lines{"1:1 <buku-kerja> memerlukan atribut judul", "2:1 <lembar> memerlukan atribut nama",
               "3:1 <keterangan> memerlukan atribut label", "4:1 <tabel> memerlukan atribut nama", "4:17 <kolom> memerlukan atribut judul",
               "5:1 <grafik> memerlukan atribut tabel", "5:1 <grafik> memerlukan atribut kategori",
               "5:1 <grafik> memerlukan atribut nilai"}));
}

TEST(ParseTemplate, TellsUnknownWordsWithTheNearestOrAll) {
    EXPECT_EQ(faults("<buku-kerja judul='B'><lembar nama='L' kertas='letter' arah='mendatr' terkunci='yes' beku-kolom='51' warna='biru' "
                     "tersembunyi='x'><teks/></lembar></buku-kerja>"),
              (Lines{"1:81 atribut terkunci bernilai ya atau tidak",
                     "1:128 atribut tersembunyi \"x\" tidak dikenal | yang ada: tidak, ya, sangat",
                     "1:48 atribut kertas \"letter\" tidak dikenal | yang ada: f4, a4",
                     "1:62 atribut arah \"mendatr\" tidak dikenal | maksud Anda mendatar?",
                     "1:98 atribut beku-kolom \"51\" bukan bilangan bulat 0 sampai dengan 50",
                     "1:109 atribut warna \"biru\" bukan warna | tulis misalnya #2e75b6"}));
}

TEST(ParseTemplate, TellsFaultyPatterns) {
    EXPECT_EQ(faults(table("<kolom judul='{nama' isi='a}'/>\n<kolom judul='{na ma}'/>")),
              (Lines{"4:15 kurung kurawal { tidak ditutup", "4:27 kurung kurawal } tanpa pembuka {", "5:15 {na ma} bukan nama bidang"}));
}

TEST(ParseTemplate, TellsPlacesWhereNobodyWouldFillThemIn) {
    EXPECT_EQ(faults(book("<keterangan label='Tahun {tahun}' isi='1'/>")),
              (Lines{"3:20 atribut label tidak dapat memuat {…}: isinya dicetak apa adanya"}));
}

TEST(ParseTemplate, TellsFaultyNames) {
    EXPECT_EQ(faults(table("<kolom judul='K' nama='1a'/>", "dari='a..b'")),
              (Lines{"3:23 atribut dari \"a..b\" bukan nama, atau nama-nama dengan \".\" di antaranya",
                     "4:24 atribut nama \"1a\" bukan nama: huruf, angka, dan tanda hubung, diawali huruf"}));
}

TEST(ParseTemplate, ReadsWhereRowsOfAnotherKindComeFrom) {
    const Template result = parsed(
        table("<isi-dari jenis='penandaan' daftar='baris' tahap='apbd perubahan' kunci='no kode'><salin ke='uang' dari='total'/></isi-dari>"
              "<kolom judul='N' isian='no' jenis='bilangan'/>",
              "baris-kosong='1' simpan='a/b'"));
    const std::optional<OtherKind>& other = std::get<Table>(result.sheets[0].items[0]).other_kind;
    ASSERT_TRUE(other);
    EXPECT_EQ(other->kind, "penandaan");
    EXPECT_EQ(other->list, "baris");
    EXPECT_EQ(other->stages, (std::vector<std::string>{"apbd", "perubahan"}));
    EXPECT_EQ(other->keys, (std::vector<std::string>{"no", "kode"}));
    ASSERT_EQ(other->copies.size(), 1U);
    EXPECT_EQ(other->copies[0].to + " " + other->copies[0].from, "uang total");
}

TEST(ParseTemplate, TakesRowsOfAnotherKindIntoTablesToBeFilledInRowByRowOnly) {
    EXPECT_EQ(
        faults(table("<isi-dari jenis='penandaan' daftar='baris' kunci='no'/><kolom judul='N'/>")),
        (Lines{"4:1 <isi-dari> memerlukan atribut simpan pada <tabel>", "4:1 <isi-dari> memerlukan atribut baris-kosong pada <tabel>"}));
}

TEST(ParseTemplate, WantsEitherAListOrBlankRows) {
    EXPECT_EQ(faults(table("<kolom judul='K'/>", "")), Lines{"3:1 <tabel> memerlukan salah satu dari atribut dari dan baris-kosong"});
    EXPECT_EQ(faults(table("<kolom judul='K'/>", "dari='a' baris-kosong='3'")),
              Lines{"3:1 <tabel> memerlukan salah satu dari atribut dari dan baris-kosong"});
}

TEST(ParseTemplate, TellsEmptyTablesSheetsAndBooks) {
    EXPECT_EQ(faults("<buku-kerja judul='B'/>"), Lines{"1:1 <buku-kerja> tidak mempunyai <lembar>"});
    EXPECT_EQ(faults(book("")), Lines{"2:1 <lembar> tidak berisi"});
    EXPECT_EQ(faults(table("<rincian dari='a'/>")), (Lines{"4:1 <rincian> tidak mempunyai kolom", "3:1 <tabel> tidak mempunyai kolom"}));
}

TEST(ParseTemplate, TellsWhatDoesNotGoTogetherInAGroup) {
    EXPECT_EQ(faults(table("<kelompok-kolom butir='b'><kolom judul='K'/></kelompok-kolom>\n"
                           "<kelompok-kolom judul='J' kunci-kolom='w' kunci-isi='{k}'/>\n"
                           "<kelompok-kolom ulang='u' kunci-kolom='w'><kolom judul='K' subjudul='S'/></kelompok-kolom>")),
              (Lines{"4:1 <kelompok-kolom> memerlukan atribut judul atau ulang", "4:24 butir memerlukan atribut ulang",
                     "5:40 kunci-kolom memerlukan atribut ulang", "5:1 <kelompok-kolom> tidak mempunyai kolom",
                     "6:1 kunci-kolom dan kunci-isi hanya dapat dipakai bersama",
                     "6:70 subjudul tidak dapat dipakai di dalam kelompok-kolom dengan kunci-kolom: kuncinya ditulis di situ"}));
}

TEST(ParseTemplate, TellsRepetitionsTooDeep) {
    const std::string open = "<kelompok-kolom ulang='u'>", close = "</kelompok-kolom>";
    EXPECT_EQ(faults(table(open + open + open + open + "<kolom judul='K'/>" + close + close + close + close)), Lines{});
    EXPECT_EQ(faults(table(open + open + open + open + open + "<kolom judul='K'/>" + close + close + close + close + close)),
              Lines{"4:128 ulang paling banyak 4 tingkat"});
}

TEST(ParseTemplate, TellsColumnsThatFormulasNameAndTheTableLacks) {
    EXPECT_EQ(faults(table("<kolom nama='capaian' judul='C'/>\n<kolom judul='P' rumus='[capian]/2' isi='{p}'/>")),
              Lines{"5:25 rumus menyebut kolom [capian] yang tidak ada | maksud Anda capaian?"});
}

TEST(ParseTemplate, TellsFaultyFormulas) {
    EXPECT_EQ(
        faults(table("<kolom nama='a' judul='A'/>\n<kolom judul='B' rumus='=[a]' isi='x'/>\n<kolom judul='C' rumus='SUM([a];2)' isi='x'/>\n"
                     "<kolom judul='D' rumus='SUM([a]' isi='x'/>\n<kolom judul='E' rumus='[a' isi='x'/>\n"
                     "<kolom judul='F' rumus='IF([a]=\"x,1)' isi='x'/>\n<kolom judul='G' rumus='[a]*2'/>")),
        (Lines{"5:25 rumus ditulis tanpa tanda sama dengan di depannya", "6:25 bagian rumus dipisahkan koma, bukan titik koma",
               "7:25 tanda kurung rumus tidak berpasangan", "8:25 kurung siku rumus tidak berpasangan",
               "9:25 tanda petik rumus tidak berpasangan",
               "10:25 rumus selain SUM([kolom]) memerlukan atribut isi: nilai yang disimpan bersamanya"}));
}

TEST(ParseTemplate, TellsFormulasThatNeedThemselves) {
    EXPECT_EQ(faults(table("<kolom nama='a' judul='A' rumus='SUM([b])'/>\n<kolom nama='b' judul='B' rumus='SUM([a])'/>")),
              (Lines{"4:34 rumus kolom a memerlukan nilainya sendiri", "5:34 rumus kolom b memerlukan nilainya sendiri"}));
}

TEST(ParseTemplate, TellsWhatIsWrongWithTotals) {
    EXPECT_EQ(faults(table("<kolom nama='a' judul='A' jumlah='ya'/>")),
              Lines{"4:1 kolom dijumlahkan, tetapi <tabel> tidak mempunyai <jumlah label=\"…\"/>"});
    EXPECT_EQ(faults(table("<kolom nama='a' judul='A'/>\n<jumlah label='J'/>")),
              Lines{"5:1 <jumlah> memerlukan kolom dengan jumlah=\"ya\" atau jumlah-rumus"});
    EXPECT_EQ(faults(table("<kolom nama='a' judul='A'/>\n<kolom judul='B' jumlah-rumus='SUM([a])'/>\n<jumlah label='J'/>")),
              Lines{"5:32 kolom a tidak mempunyai jumlah | beri kolom itu jumlah=\"ya\""});
    EXPECT_EQ(faults(table("<kolom nama='a' judul='A' jumlah-isi='x' jumlah='ya'/>\n<jumlah label='J'/><jumlah label='K'/>")),
              (Lines{"4:39 jumlah-isi memerlukan atribut jumlah-rumus", "5:20 <jumlah> dua kali"}));
}

TEST(ParseTemplate, TellsColumnsTablesAndSheetsOfOneName) {
    EXPECT_EQ(
        faults("<buku-kerja judul='B'><lembar nama='L'><tabel nama='t' dari='a'><kolom nama='k' judul='K'/><kolom nama='k' judul='K'/>"
               "</tabel></lembar>\n<lembar nama='l'><tabel nama='t' dari='a'><kolom judul='K'/></tabel></lembar></buku-kerja>"),
        (Lines{"1:105 kolom k dua kali", "2:15 lembar l dua kali", "2:18 tabel t dua kali"}));
}

TEST(ParseTemplate, KeepsTheNameOfTheSheetOfLists) {
    EXPECT_EQ(faults("<buku-kerja judul='B'><lembar nama='DAFTAR'><teks/></lembar></buku-kerja>"),
              Lines{"1:37 nama lembar Daftar dipakai untuk daftar pilihan"});
}

TEST(ParseTemplate, TellsChartsOfTablesAndColumnsThatAreNotThere) {
    EXPECT_EQ(
        faults(book("<tabel nama='rekap' dari='b'><kolom nama='nama' judul='K'/><kolom nama='nilai' judul='A'/></tabel>\n"
                    "<grafik tabel='rekab' kategori='nama' nilai='nilai'/>\n<grafik tabel='rekap' kategori='nana' nilai='nilai x'/>")),
        (Lines{"4:16 tabel rekab tidak ada | maksud Anda rekap?", "5:33 tabel rekap tidak mempunyai kolom nana | maksud Anda nama?",
               "5:46 tabel rekap tidak mempunyai kolom x | yang ada: nama, nilai"}));
}

TEST(ParseTemplate, TellsWhatIsWrongWithEntries) {
    EXPECT_EQ(faults(table(
                  "<kolom judul='A' jenis='teks' min='1'/>\n<kolom judul='B' isian='b b' jenis='bilagan'/>\n"
                  "<kolom judul='C' isian='c' min='1' pola='x'/>\n<kolom judul='D' isian='d' jenis='uang' min='2' max='1' panjang='3'/>\n"
                  "<kolom judul='E' isian='e' daftar='x'/>\n<kolom judul='F' isian='f' daftar-isi='{x}'/>\n"
                  "<kolom judul='G' isian='g' jenis='kode' pola='['/>\n<kolom judul='H' isian='h' jenis='tanggal' min='31-02-2025'/>\n"
                  "<kolom judul='I' isian='i' rumus='1' isi='1'/>",
                  "baris-kosong='1' simpan='a'")),
              (Lines{"4:25 jenis memerlukan atribut isian", "4:36 min memerlukan atribut isian",
                     "5:25 atribut isian \"b b\" bukan nama, @nama, atau titik",
                     "5:37 atribut jenis \"bilagan\" tidak dikenal | maksud Anda bilangan?",
                     "6:33 atribut min tidak berlaku untuk jenis teks dan kode", "6:42 pola hanya berlaku untuk jenis kode",
                     "7:46 min lebih besar daripada max", "7:66 panjang hanya berlaku untuk jenis teks dan kode",
                     "8:36 daftar memerlukan atribut daftar-isi: apa yang ditampilkan dari tiap butirnya",
                     "9:40 daftar-isi memerlukan atribut daftar", "10:47 pola \"[\" bukan ekspresi reguler",
                     "11:49 atribut min \"31-02-2025\" bukan tanggal | tulis tahun-bulan-hari, misalnya 2025-02-28",
                     "12:35 rumus dan isian tidak dapat dipakai bersama"}));
}

TEST(ParseTemplate, TellsNotesThatExcelCannotShow) {
    EXPECT_EQ(
        faults(book("<keterangan label='A' isian='a' pesan-judul='" + std::string(33, 'x') + "' pesan='" + std::string(256, 'x') +
                    "' galat='" + std::string(300, 'x') + "'/>")),
        (Lines{"3:46 atribut pesan-judul paling panjang 32 karakter, ini 33", "3:88 atribut pesan paling panjang 255 karakter, ini 256",
               "3:353 atribut galat paling panjang 255 karakter, ini 300"}));
}

TEST(ParseTemplate, WantsAPlaceForWhatIsFilledIn) {
    EXPECT_EQ(faults(table("<kolom judul='A' isian='a'/>")), Lines{"3:1 <tabel> dengan isian memerlukan atribut simpan"});
    EXPECT_EQ(faults(table("<kolom judul='A'/>", "dari='a' simpan='b'")), Lines{"3:34 simpan memerlukan kolom dengan isian"});
}

TEST(ParseTemplate, WantsDetailsLast) {
    EXPECT_EQ(faults(table("<rincian dari='a'><kolom judul='A'/></rincian>\n<kolom judul='B'/>\n<rincian dari='a'/>")),
              (Lines{"5:1 <kolom> harus mendahului <rincian>", "6:1 <rincian> dua kali", "3:1 <tabel> tidak mempunyai kolom"}));
    EXPECT_EQ(faults(table("<kolom judul='B'/><rincian><kolom judul='A'/></rincian>")),
              Lines{"4:19 <rincian> memerlukan atribut dari: daftar di dalam tiap baris"});
}

TEST(ParseTemplate, TellsFilesThatAreNotXml) {
    record::Diagnostics diagnostics;
    EXPECT_FALSE(parse_template("<buku-kerja judul='B'>", "workbook.xml", diagnostics).has_value());
    ASSERT_TRUE(diagnostics.has_errors());
    EXPECT_EQ(diagnostics.items()[0].code, "N006");
}

}  // namespace
}  // namespace naskah::workbook::testing
