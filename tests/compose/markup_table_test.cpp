#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {

TEST(MarkupTables, ReadsEveryAttribute) {
    EXPECT_EQ(
        dump_blocks(
            "<table columns=\"10mm 2* * auto\" border=\"1pt\" padding=\"3pt 5pt\" column-numbers=\"yes\" before=\"6pt\" after=\"7pt\" "
            "size=\"9pt\" line-height=\"1.2\" font=\"bookman\">"
            "<tbody><tr kind=\"total\" keep-with-next=\"yes\" height=\"20pt\">"
            "<td align=\"right\" valign=\"bottom\" padding=\"1pt\" border=\"1pt 2pt 3pt 4pt\" shade=\"#d9d9d9\" size=\"8pt\" "
            "bold=\"yes\">x</td>"
            "<td colspan=\"3\" valign=\"middle\" border=\"0\"/></tr></tbody></table>"),
        "table columns=[28.346pt 2* 1* auto] border=1pt padding-horizontal=5pt padding-vertical=3pt before=6pt after=7pt column-numbers "
        "line-height=1.2 [bookman 9pt]\n"
        "  body\n"
        "    row total keep-with-next height=20pt\n"
        "      cell valign=bottom border=[1pt 2pt 3pt 4pt] padding=1pt shade=#d9d9d9\n"
        "        p align=right line-height=1.2 hyphenate\n"
        "          \"x\" [bookman 8pt bold]\n"
        "      cell colspan=3 valign=middle border=[0pt 0pt 0pt 0pt]\n");
}

TEST(MarkupTables, TakesOnePaddingForBothWays) {
    EXPECT_EQ(dump_blocks("<table columns=\"1*\" padding=\"3pt\"><tbody/></table>"),
              "table columns=[1*] padding-horizontal=3pt padding-vertical=3pt [sans 12pt]\n");
}

TEST(MarkupTables, MakesHeaderCellsBoldAndCentred) {
    EXPECT_EQ(dump_blocks("<table columns=\"1*\"><thead><tr><th>No</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"),
              "table columns=[1*] [sans 12pt]\n"
              "  head\n"
              "    row\n"
              "      cell valign=middle\n"
              "        p align=center hyphenate\n"
              "          \"No\" [sans 12pt bold]\n"
              "  body\n"
              "    row\n"
              "      cell\n"
              "        p hyphenate\n"
              "          \"1\" [sans 12pt]\n");
}

TEST(MarkupTables, SpansRowsAndColumns) {
    EXPECT_EQ(dump_blocks("<table columns=\"1* 1* 1*\"><tbody>"
                          "<tr><td rowspan=\"2\" repeat=\"yes\">a</td><td colspan=\"2\">b</td></tr>"
                          "<tr><td>c</td><td>d</td></tr>"
                          "<tr kind=\"group\"><td colspan=\"3\">e</td></tr></tbody></table>"),
              "table columns=[1* 1* 1*] [sans 12pt]\n"
              "  body\n"
              "    row\n"
              "      cell rowspan=2 repeat\n"
              "        p hyphenate\n"
              "          \"a\" [sans 12pt]\n"
              "      cell colspan=2\n"
              "        p hyphenate\n"
              "          \"b\" [sans 12pt]\n"
              "    row\n"
              "      cell\n"
              "        p hyphenate\n"
              "          \"c\" [sans 12pt]\n"
              "      cell\n"
              "        p hyphenate\n"
              "          \"d\" [sans 12pt]\n"
              "    row group\n"
              "      cell colspan=3\n"
              "        p hyphenate\n"
              "          \"e\" [sans 12pt]\n");
}

TEST(MarkupTables, LetsARowSpanEndAtTheRightEdge) {
    EXPECT_NE(dump_blocks("<table columns=\"1* 1*\"><tbody><tr><td>a</td><td rowspan=\"2\">b</td></tr><tr><td>c</td></tr></tbody></table>")
                  .find("\"c\""),
              std::string::npos);
}

TEST(MarkupTables, HyphenatesNothingWhenTheDocumentSaysSo) {
    const std::string text = dump_document(
        "<document title=\"J\" hyphenate=\"no\"><section><table "
        "columns=\"1*\"><tbody><tr><td>x</td></tr></tbody></table></section></document>");
    EXPECT_NE(text.find("        p\n"), std::string::npos);
}

TEST(MarkupTables, LetsAListInACellBeginAtTheFirstLevel) {
    const std::string text = dump_blocks(
        "<ol><li><ol><li><ol><li><ol><li><table columns=\"1*\"><tbody><tr><td><ol><li>INNER</li></ol></td></tr></tbody></table>"
        "</li></ol></li></ol></li></ol></li></ol>");
    EXPECT_NE(text.find("\"INNER\""), std::string::npos);
}

TEST(MarkupTables, RefusesCellsBeyondTheColumns) {
    EXPECT_EQ(dump_blocks("<table columns=\"1*\"><tbody><tr><td>a</td><td>b</td></tr></tbody></table>"),
              "2:42 M013 sel melewati kolom terakhir tabel (1 kolom)\n");
}

TEST(MarkupTables, RefusesColumnSpansBeyondTheColumns) {
    EXPECT_EQ(dump_blocks("<table columns=\"1* 1*\"><tbody><tr><td colspan=\"3\">a</td></tr></tbody></table>"),
              "2:35 M013 sel melewati kolom terakhir tabel (2 kolom)\n");
}

TEST(MarkupTables, RefusesOverlappingCells) {
    EXPECT_EQ(
        dump_blocks(
            "<table columns=\"1* 1*\"><tbody><tr><td>a</td><td rowspan=\"2\">b</td></tr><tr><td colspan=\"2\">c</td></tr></tbody></table>"),
        "2:76 M013 sel bertumpang tindih dengan sel rowspan dari baris di atasnya\n");
}

TEST(MarkupTables, RefusesRowsWithTooFewCells) {
    EXPECT_EQ(dump_blocks("<table columns=\"1* 1* 1*\"><tbody><tr><td>a</td></tr></tbody></table>"),
              "2:34 M013 baris hanya mengisi 1 dari 3 kolom [tambah sel, atau lebarkan sel dengan colspan]\n");
}

TEST(MarkupTables, RefusesRowSpansBeyondTheirPart) {
    EXPECT_EQ(dump_blocks("<table columns=\"1* 1*\"><thead><tr><th rowspan=\"2\" "
                          "colspan=\"2\">a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr></tbody></table>"),
              "2:35 M013 rowspan sel melewati baris terakhir <thead>\n");
}

TEST(MarkupTables, RefusesGroupRowsInTheHeader) {
    EXPECT_EQ(dump_blocks("<table columns=\"1*\"><thead><tr kind=\"group\"><th>a</th></tr></thead><tbody/></table>"),
              "2:28 M016 baris kelompok dan baris jumlah hanya boleh di dalam <tbody>\n");
}

TEST(MarkupTables, RefusesATableWithoutColumns) {
    EXPECT_EQ(dump_blocks("<table><tbody/></table>"), "2:1 M008 <table> harus punya atribut \"columns\"\n");
}

TEST(MarkupTables, RefusesUnreadableColumns) {
    EXPECT_EQ(
        dump_blocks("<table columns=\"10 2*\"><tbody/></table>"),
        "2:1 M009 nilai \"10 2*\" tidak berlaku untuk atribut \"columns\" pada <table> [tulis lebar tiap kolom: panjang (30mm), bagian "
        "(2*), atau auto, misalnya 10mm 2* auto]\n");
}

TEST(MarkupTables, RefusesATableWithoutBody) {
    EXPECT_EQ(dump_blocks("<table columns=\"1*\"/>"), "2:1 M016 tabel harus punya <tbody>\n");
}

TEST(MarkupTables, RefusesAHeaderBelowTheBody) {
    EXPECT_EQ(dump_blocks("<table columns=\"1*\"><tbody/><thead/></table>"),
              "2:29 M016 tabel terdiri atas satu <thead> (boleh tidak ada), lalu satu <tbody>\n");
}

TEST(MarkupTables, RefusesRowsOutsideTheBody) {
    EXPECT_EQ(dump_blocks("<table columns=\"1*\"><tr/><tbody/></table>"),
              "2:21 M005 elemen <tr> tidak dikenal di dalam <table> [yang boleh di sini: <thead>, <tbody>, <flow>, <continued>]\n");
}

TEST(MarkupTables, RefusesTwoBorderLengths) {
    EXPECT_EQ(dump_blocks("<table columns=\"1*\"><tbody><tr><td border=\"1pt 2pt\">x</td></tr></tbody></table>"),
              "2:32 M009 nilai \"1pt 2pt\" tidak berlaku untuk atribut \"border\" pada <td> [tulis satu tebal garis, atau empat: atas "
              "kanan bawah "
              "kiri, misalnya 0.5pt 0 0.5pt 0]\n");
}

TEST(MarkupTables, RefusesOtherElementsInARow) {
    EXPECT_EQ(dump_blocks("<table columns=\"1*\"><tbody><tr><p>x</p></tr></tbody></table>"),
              "2:32 M005 elemen <p> tidak dikenal di dalam <tr> [yang boleh di sini: <td>, <th>]\n"
              "2:28 M013 baris hanya mengisi 0 dari 1 kolom [tambah sel, atau lebarkan sel dengan colspan]\n");
}

TEST(MarkupTable, ReadsHeadsThatMayTurnAndNumbersInBrackets) {
    const std::string read = dump_blocks(
        "<table columns=\"*\" column-numbers=\"brackets\"><thead><tr><th "
        "upright=\"where-narrow\">Kepala</th></tr></thead><tbody/></table>");
    EXPECT_NE(read.find("column-numbers=brackets"), std::string::npos) << read;
    EXPECT_NE(read.find("cell valign=middle upright=where-narrow\n"), std::string::npos) << read;
}

TEST(MarkupTable, TurnsNoCellOfItsBody) {
    EXPECT_NE(
        messages(parse("<document title=\"t\"><section><table columns=\"*\"><tbody><tr><td upright=\"where-narrow\">x</td></tr></tbody>"
                       "</table></section></document>")
                     .diagnostics)
            .find("upright"),
        std::string::npos);
}

}  // namespace naskah::compose::testing
