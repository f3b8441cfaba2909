#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {

TEST(MarkupChart, IsAPlaceForAChartOfTheWorkbook) {
    EXPECT_EQ(dump_blocks("<chart of=\"prevalensi\" width=\"100mm\" height=\"60mm\" align=\"center\" before=\"4pt\" after=\"6pt\"/>"),
              "chart \"prevalensi\" width=283.465pt height=170.079pt align=center before=4pt after=6pt\n");
}

TEST(MarkupChart, StaysWithItsCaptionWhichIsItsTitle) {
    EXPECT_EQ(dump_blocks("<chart of=\"prevalensi\" id=\"g\" after=\"6pt\"><caption>Prevalensi</caption></chart>"),
              "keep\n"
              "  chart \"prevalensi\" without-title\n"
              "  p align=center after=6pt figure-caption value=1 id=\"g\"\n"
              "    \"Gambar\\u00a01\" [sans 12pt]\n"
              "    \" \" [sans 12pt]\n"
              "    \"Prevalensi\" [sans 12pt]\n");
}

TEST(MarkupChart, NeedsAName) {
    EXPECT_EQ(dump_blocks("<chart/>"), "2:1 M008 <chart> harus punya atribut \"of\" [tulis nama sebuah grafik di workbook.xml]\n");
}

TEST(MarkupChart, StandsInNoTableAndNoList) {
    EXPECT_EQ(dump_blocks("<ul><li><chart of=\"a\"/></li></ul>"),
              "2:9 M016 <chart> tidak boleh di dalam tabel, daftar, <header>, atau <footer> [letakkan di antara paragraf]\n");
}

}  // namespace naskah::compose::testing
