// What makes a result workbook easy to work with: order, lines, colours, repeated keys, links between its sheets, and values throughout.
#include <cstdio>

#include "workbook/layout_samples.hpp"

namespace naskah::workbook::samples {
namespace {

record::Record villages() {
    const auto village = [](const std::string& name, Value score, const std::string& remark) {
        return record({{"nama", text(name)}, {"skor", std::move(score)}, {"usul", text(remark)}});
    };
    return record({{"baris", list({village("Auh", whole(3), "ya"), village("Bata", absent(), "tidak"), village("Juai", whole(8), "ya"),
                                   village("Sirap", whole(3), "tidak")})}});
}

/// The first column from A2 on: "Juai Auh".
std::string first_column(const Made& made) {
    std::string names;
    for (int row = 2; made.cell("A" + std::to_string(row)) != nullptr; ++row)
        names += (names.empty() ? "" : " ") + made.shows("A" + std::to_string(row)).substr(1);
    return names;
}

std::string highlights(const Sheet& sheet) {
    std::string all;
    for (const Highlight& one : sheet.highlights) {
        char fill[16];
        std::snprintf(fill, sizeof fill, " #%06x", static_cast<unsigned>(one.fill));
        all += range_name(one.range) + " " + one.formula + (one.number ? " (format)" : fill) + "\n";
    }
    return all;
}

TEST(LayOutForReading, OrdersRowsFromTheLargestNumberAndKeepsTheOrderOfEqualOnes) {
    EXPECT_EQ(first_column(Made(table("<kolom judul='N' isi='{nama}'/>", "dari='baris' urut='{skor}'"), villages())),
              "Juai Auh Sirap Bata");
    EXPECT_EQ(first_column(Made(table("<kolom judul='N' isi='{nama}'/>"), villages())), "Auh Bata Juai Sirap");
}

TEST(LayOutForReading, DrawsALineAboveARowWhereATextChanges) {
    const Made made(table("<kolom judul='N' isi='{nama}'/>", "dari='baris' garis='{usul}'"), villages());
    std::string lined;
    for (const char* cell : {"A2", "A3", "A4", "A5"}) lined += made.format(cell).line_above ? "1" : "0";
    EXPECT_EQ(lined, "0111");
}

TEST(LayOutForReading, RepeatsKeysInGreyBesideFurtherDetailsAndCountsNothingTwice) {
    const record::Record tagged =
        record({{"baris", list({record({{"kode", code("1.02")},
                                        {"total", money(7)},
                                        {"rinci", list({record({{"uraian", text("a")}}), record({{"uraian", text("b")}})})}})})}});
    const Made made(table("<kolom judul='K' isi='{kode}' ulangi='ya'/><kolom judul='T' isi='{total}' jumlah='ya'/>"
                          "<rincian dari='rinci'><kolom judul='U' isi='{uraian}'/></rincian><jumlah label='Jumlah'/>"),
                    tagged);
    EXPECT_EQ(made.shows("A2") + made.shows("A3"), "'1.02'1.02");
    EXPECT_EQ(made.format("A2").color, 0U);
    EXPECT_EQ(made.format("A3").color, 0x7F7F7FU);
    EXPECT_EQ(made.shows("B3"), "(kosong)");
    EXPECT_EQ(made.shows("B4"), "=SUM(B2:B3) -> 7");
}

TEST(LayOutForReading, ColoursCellsByFormulasOfTheirRow) {
    const Made made(
        table("<kolom nama='s' judul='S' isi='{skor}'><sorot bila='[s]>5' latar='#f4b183'/><sorot bila='[s]>2' latar='#fbe5d6'/>"
              "</kolom><kolom judul='N' isi='{nama}'><sorot bila='[s]=8' latar='#ffffff'/></kolom>"),
        villages());
    EXPECT_EQ(highlights(made.sheet()), "A2:A5 A2>5 #f4b183\nA2:A5 A2>2 #fbe5d6\nB2:B5 A2=8 #ffffff\n");
}

TEST(LayOutForReading, FillsConditionsInFromTheColumnsOwnTurn) {
    const record::Record years =
        record({{"tahun", list({record({{"arah", text("naik")}}), record({{"arah", text("turun")}})})},
                {"baris", list({record({{"nilai", list({record({{"isi", whole(1)}}), record({{"isi", whole(2)}})})}})})}});
    const Made made(table("<kelompok-kolom ulang='tahun' butir='nilai'><kolom nama='n' judul='{arah}' isi='{isi}'>"
                          "<sorot bila='AND(\"{arah}\"=\"naik\",[n]&lt;2)' latar='#f4b183'/></kolom></kelompok-kolom>"),
                    years);
    EXPECT_EQ(highlights(made.sheet()), "A2:A2 AND(\"naik\"=\"naik\",A2<2) #f4b183\nB2:B2 AND(\"turun\"=\"naik\",B2<2) #f4b183\n");
}

TEST(LayOutForReading, GivesAColumnOneNumberFormatAndShowsWholeNumbersWhole) {
    const record::Record mixed =
        record({{"baris", list({record({{"a", {record::Decimal{125, 1}, {}}}}), record({{"a", {record::Decimal{240, 1}, {}}}})})}});
    const Made made(table("<kolom judul='A' isi='{a}' format='desimal'/>"), mixed);
    EXPECT_EQ(made.format("A2"), made.format("A3"));
    EXPECT_EQ(highlights(made.sheet()), "A2:A3 A2=INT(A2) (format)\n");
    const Made tenths(table("<kolom judul='A' isi='{a}' format='satu-desimal'/>"), mixed);
    EXPECT_EQ(tenths.format("A3").number, NumberFormat::tenths);
    EXPECT_EQ(highlights(tenths.sheet()), "");
}

TEST(LayOutForReading, WritesValuesInsteadOfFormulasWhereATemplateSaysSo) {
    std::string xml =
        table("<kolom nama='s' judul='S' isi='{skor}' jumlah='ya'/><kolom judul='D' rumus='SUM([s],[s])'/><jumlah label='J'/>");
    EXPECT_EQ(Made(xml, villages()).shows("A6"), "=SUM(A2:A5) -> 14");
    xml.replace(xml.find("judul='Buku'"), 0, "hanya-nilai='ya' ");
    const Made made(xml, villages());
    EXPECT_EQ(made.shows("A6"), "14");
    EXPECT_EQ(made.shows("B2"), "6");
}

TEST(LayOutForReading, LinksToAllOtherSheetsThatCanBeSeen) {
    const Made made(
        "<buku-kerja judul='B'><lembar nama='A'><daftar-lembar/></lembar><lembar nama='B'><teks>x</teks></lembar>"
        "<lembar nama='C' tersembunyi='ya'><teks>x</teks></lembar><lembar nama='D {nama}' "
        "ulang='baris'><teks>x</teks></lembar></buku-kerja>",
        villages());
    std::string links;
    for (const Link& link : made.sheet().links) links += cell_name(link.place) + "=" + link.sheet + "!" + cell_name(link.target) + " ";
    EXPECT_EQ(links, "A1=B!A1 C1=D Auh!A1 A2=D Bata!A1 C2=D Juai!A1 A3=D Sirap!A1 ");
    EXPECT_EQ(made.shows("C1"), "'D Auh");
}

TEST(LayOutForReading, KeepsNoHeaderInSightBelowFiguresAndLinks) {
    const std::string tail = "<tabel nama='t' dari='baris'><kolom judul='N' isi='{nama}'/></tabel>";
    EXPECT_EQ(Made(book("<keterangan label='L' isi='1'/>" + tail), villages()).sheet().freeze.row, 0);
    EXPECT_EQ(Made(book("<daftar-lembar/>" + tail), villages()).sheet().freeze.row, 0);
    EXPECT_EQ(Made(book("<teks>x</teks>" + tail + "<keterangan label='L' isi='1'/>"), villages()).sheet().freeze.row, 3);
}

TEST(LayOutForReading, HasGridLinesOnlyWhereSomethingIsFilledIn) {
    EXPECT_FALSE(Made(table("<kolom judul='N' isi='{nama}'/>"), villages()).sheet().has_grid);
    EXPECT_TRUE(Made(table("<kolom judul='N' isi='{nama}'/><kolom judul='I' isian='i'/>", "dari='baris' simpan='a/b'"), villages())
                    .sheet()
                    .has_grid);
}

TEST(LayOutForReading, MakesRoomForTitlesThatNearlyFillTheirRow) {
    const auto height = [](int letters) {
        return Made(book("<judul>" + std::string(static_cast<std::size_t>(letters) / 2, 'x') + " " +
                         std::string(static_cast<std::size_t>(letters) / 2, 'x') +
                         "</judul><tabel nama='t' dari='baris'><kolom judul='N' isi='{nama}' lebar='100'/></tabel>"),
                    villages())
            .height(0);
    };
    EXPECT_GT(height(98), height(80));
}

TEST(LayOutForReading, TellsWhatDoesNotGoTogether) {
    record::Diagnostics told;
    EXPECT_FALSE(parse_template(table("<kolom judul='N' isi='{nama}' jumlah='ya' ulangi='ya'/><jumlah label='J'/>"), "w.xml", told));
    EXPECT_FALSE(parse_template(table("<kolom judul='N' isi='{nama}'/>", "dari='baris' urut='{skor}' kelompok='{usul}'"), "w.xml", told));
    EXPECT_FALSE(parse_template(table("<kolom judul='N' isi='{nama}'><sorot bila='[tiada]>1' latar='#ffffff'/></kolom>"), "w.xml", told));
    const std::vector<std::string> all = messages(told);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_NE(all[0].find("ulangi hanya untuk kolom biasa"), std::string::npos) << all[0];
    EXPECT_NE(all[1].find("urut dan kelompok tidak dapat dipakai bersama"), std::string::npos) << all[1];
    EXPECT_NE(all[2].find("[tiada]"), std::string::npos) << all[2];
}

}  // namespace
}  // namespace naskah::workbook::samples
