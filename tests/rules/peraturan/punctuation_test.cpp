// Closing marks and conjunctions of items.
#include <gtest/gtest.h>

#include "support/regulation.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

using test::perbup;
using test::Printed;
using test::Regulation;

/// The lines of a body, without those of Menimbang.
std::string printed(const std::string& body) {
    const Regulation regulation(perbup(body));
    EXPECT_EQ(regulation.told, "");
    const std::string text = Printed(regulation.input.record).text();
    return text.substr(text.find("Pasal"));
}

TEST(Punctuation, ClosesItemsAsTheFormAsks) {
    EXPECT_EQ(printed("<pasal>Meliputi:<butir>satu</butir><butir>dua</butir><butir>tiga</butir></pasal>"),
              "Pasal 1\nMeliputi:\n  a. satu;\n  b. dua; dan\n  c. tiga.\n");
}

TEST(Punctuation, TakesTheConjunctionOfTheAttribute) {
    EXPECT_EQ(printed("<pasal hubung=\"atau\">Meliputi:<butir>satu</butir><butir>dua</butir></pasal>"),
              "Pasal 1\nMeliputi:\n  a. satu; atau\n  b. dua.\n");
    EXPECT_EQ(printed("<pasal hubung=\"dan-atau\">Meliputi:<butir>satu</butir><butir>dua</butir></pasal>"),
              "Pasal 1\nMeliputi:\n  a. satu; dan/atau\n  b. dua.\n");
}

TEST(Punctuation, TakesATypedConjunctionWhereTheAttributeIsNotWritten) {
    EXPECT_EQ(printed("<pasal>Meliputi:<butir>satu;</butir><butir>dua; dan/atau</butir><butir>tiga.</butir></pasal>"),
              "Pasal 1\nMeliputi:\n  a. satu;\n  b. dua; dan/atau\n  c. tiga.\n");
    EXPECT_EQ(printed("<pasal hubung=\"dan\">Meliputi:<butir>satu; atau</butir><butir>dua</butir></pasal>"),
              "Pasal 1\nMeliputi:\n  a. satu; dan\n  b. dua.\n");
    EXPECT_EQ(printed("<pasal hubung=\"dan-atau\">Meliputi:<butir>satu; atau</butir><butir>dua</butir></pasal>"),
              "Pasal 1\nMeliputi:\n  a. satu; dan/atau\n  b. dua.\n");
}

TEST(Punctuation, IgnoresAConjunctionInAnotherPlace) {
    EXPECT_EQ(printed("<pasal>Meliputi:<butir>satu; atau</butir><butir>dua</butir><butir>tiga; dan</butir></pasal>"),
              "Pasal 1\nMeliputi:\n  a. satu;\n  b. dua; dan\n  c. tiga.\n");
}

TEST(Punctuation, ClosesASingleItemWithAFullStop) {
    EXPECT_EQ(printed("<pasal>Meliputi:<butir>satu</butir></pasal>"), "Pasal 1\nMeliputi:\n  a. satu.\n");
}

TEST(Punctuation, CarriesAnItemsEndingIntoItsOwnList) {
    EXPECT_EQ(printed("<pasal>Meliputi<butir>satu:<butir>x</butir><butir>y</butir></butir>"
                      "<butir hubung=\"atau\">dua<butir>x</butir><butir>y;</butir></butir>"
                      "<butir>tiga;<butir>x<butir>p<butir>q</butir></butir></butir></butir></pasal>"),
              "Pasal 1\nMeliputi:\n"
              "  a. satu:\n    1. x; dan\n    2. y;\n"
              "  b. dua:\n    1. x; atau\n    2. y; dan\n"
              "  c. tiga:\n    1. x:\n      a) p:\n        1) q.\n");
}

TEST(Punctuation, ClosesAyatAndPasal) {
    EXPECT_EQ(printed("<pasal><ayat>Satu</ayat><ayat>Dua.</ayat><ayat>Tiga<butir>x</butir></ayat></pasal><pasal>Empat;</pasal>"),
              "Pasal 1\n(1) Satu.\n(2) Dua.\n(3) Tiga:\n  a. x.\nPasal 2\nEmpat.\n");
}

TEST(Punctuation, StandsBehindClosingMarkup) {
    const Regulation regulation(perbup("<pasal>Meliputi:<butir>audit Stunting</butir><butir><b>gizi.</b></butir></pasal>"));
    EXPECT_EQ(regulation.text("batang-tubuh/0/butir/0/teks"), "audit <i>Stunting</i>; dan");
    EXPECT_EQ(regulation.text("batang-tubuh/0/butir/1/teks"), "<b>gizi</b>.");
}

TEST(Punctuation, ClosesConsiderationsWithSemicolons) {
    const Regulation regulation(perbup("<pasal>Satu.</pasal>", {}, "<butir>bahwa satu.</butir><butir>bahwa dua; dan</butir>"));
    EXPECT_EQ(regulation.text("menimbang/0/teks"), "bahwa satu;");
    EXPECT_EQ(regulation.text("menimbang/1/teks"), "bahwa dua;");
}

TEST(Punctuation, LeavesTitlesTextsAndCellsOfAnnexesAlone) {
    const Regulation regulation(
        perbup("<bab>Umum</bab><pasal>Satu.</pasal>",
               "<lampiran><lampiran><judul>Judul</judul><bagian>Bagian</bagian><teks>Teks</teks><rincian><butir>x</butir>"
               "<butir>y</butir></rincian><tabel><kolom>K</kolom><baris><sel>Sel</sel></baris></tabel></lampiran></lampiran>"));
    EXPECT_EQ(regulation.text("batang-tubuh/0/teks"), "Umum");
    EXPECT_EQ(regulation.text("lampiran/0/judul"), "Judul");
    EXPECT_EQ(regulation.text("lampiran/0/isi/0/teks"), "Bagian");
    EXPECT_EQ(regulation.text("lampiran/0/isi/1/teks"), "Teks");
    EXPECT_EQ(regulation.text("lampiran/0/isi/2/butir/0/teks"), "x; dan");
    EXPECT_EQ(regulation.text("lampiran/0/isi/2/butir/1/teks"), "y.");
    EXPECT_EQ(regulation.text("lampiran/0/isi/3/isi/0/sel/0/teks"), "Sel");
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
