// Labels and alignment in the tables of annexes.
#include <gtest/gtest.h>

#include "support/regulation.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

using test::perbup;
using test::Regulation;

Regulation with_table(const std::string& table) {
    return Regulation(
        perbup("<pasal>Satu.</pasal>", "<lampiran><lampiran><judul>Judul</judul><tabel>" + table + "</tabel></lampiran></lampiran>"));
}

const std::string columns = "<kolom nomori=\"a\" rata=\"tengah\">A</kolom><kolom nomori=\"1\">B</kolom><kolom rata=\"kanan\">C</kolom>";

TEST(AnnexTableLabels, NumberTheFirstColumnFromGroupToGroupAndOthersInTheirParent) {
    const std::string row = "<baris><sel>x</sel><sel>y</sel></baris>";
    const Regulation regulation = with_table(columns + "<kelompok>G</kelompok><induk>p" + row + row + "</induk><induk>q" + row +
                                             "</induk><kelompok>H</kelompok><induk>r" + row + "</induk>");
    const std::string table = "lampiran/0/isi/0/isi/";
    EXPECT_EQ(regulation.text(table + "1/label"), "a.");
    EXPECT_EQ(regulation.text(table + "1/baris/0/sel/0/label"), "1.");
    EXPECT_EQ(regulation.text(table + "1/baris/1/sel/0/label"), "2.");
    EXPECT_EQ(regulation.text(table + "1/baris/1/sel/1/label"), "-");
    EXPECT_EQ(regulation.text(table + "2/label"), "b.");
    EXPECT_EQ(regulation.text(table + "2/baris/0/sel/0/label"), "1.");
    EXPECT_EQ(regulation.text(table + "4/label"), "a.");
}

TEST(AnnexTableLabels, NumberPlainRowsOverTheTable) {
    const std::string row = "<baris><sel>x</sel><sel>y</sel><sel>z</sel></baris>";
    const Regulation regulation = with_table(columns + row + row);
    EXPECT_EQ(regulation.text("lampiran/0/isi/0/isi/1/sel/0/label"), "b.");
    EXPECT_EQ(regulation.text("lampiran/0/isi/0/isi/1/sel/1/label"), "2.");
}

TEST(AnnexTableLabels, LeaveEmptyCellsOutOfTheCount) {
    const Regulation regulation = with_table(columns + "<baris><sel>x</sel><sel/><sel/></baris><baris><sel/><sel>y</sel><sel/></baris>");
    EXPECT_EQ(regulation.text("lampiran/0/isi/0/isi/0/sel/1/label"), "-");
    EXPECT_EQ(regulation.text("lampiran/0/isi/0/isi/1/sel/0/label"), "-");
    EXPECT_EQ(regulation.text("lampiran/0/isi/0/isi/1/sel/1/label"), "1.");
}

TEST(AnnexTableLabels, FillAColumnOfNumbersThroughTheWholeTable) {
    const std::string row = "<baris><sel/><sel>x</sel></baris>";
    const Regulation regulation =
        with_table("<kolom nomori=\"urut\">NO.</kolom><kolom>B</kolom><kelompok>G</kelompok>" + row + "<kelompok>H</kelompok>" + row);
    EXPECT_EQ(regulation.text("lampiran/0/isi/0/isi/1/sel/0/teks"), "1.");
    EXPECT_EQ(regulation.text("lampiran/0/isi/0/isi/3/sel/0/teks"), "2.");
}

TEST(AnnexTableLabels, AlignCellsAsTheirColumns) {
    const Regulation regulation = with_table(
        columns +
        "<induk>p<baris><sel>x</sel><sel>y</sel></baris></induk><baris><sel>x</sel><sel>y</sel><sel>z</sel><sel>over</sel></baris>");
    const std::string table = "lampiran/0/isi/0/";
    EXPECT_EQ(regulation.text(table + "kolom/0/perataan"), "center");
    EXPECT_EQ(regulation.text(table + "kolom/1/perataan"), "left");
    EXPECT_EQ(regulation.text(table + "isi/0/perataan"), "center");
    EXPECT_EQ(regulation.text(table + "isi/0/baris/0/sel/0/perataan"), "left");
    EXPECT_EQ(regulation.text(table + "isi/0/baris/0/sel/1/perataan"), "right");
    EXPECT_EQ(regulation.text(table + "isi/1/sel/0/perataan"), "center");
    EXPECT_EQ(regulation.text(table + "isi/1/sel/3/perataan"), "left");
    EXPECT_EQ(regulation.text(table + "isi/1/sel/3/label"), "-");
}

TEST(AnnexTableLabels, NumberFiveThousandRows) {
    std::string rows = "<kolom nomori=\"1\">N</kolom>";
    for (int i = 0; i < 5000; ++i) rows += "<baris><sel>x</sel></baris>";
    const Regulation regulation = with_table(rows);
    EXPECT_EQ(regulation.text("lampiran/0/isi/0/isi/4999/sel/0/label"), "5000.");
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
