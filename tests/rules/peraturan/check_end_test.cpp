// Annexes, closing and certified copies.
#include <gtest/gtest.h>

#include "rules/peraturan/check_support.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

DraftText with_annexes(const std::string& body, const std::string& annexes) {
    DraftText text;
    text.body = body;
    text.annexes = annexes;
    return text;
}

constexpr const char* naming =
    "<pasal>Sasaran tercantum dalam <rujuk ke=\"l\"/> yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.</pasal>";

TEST(Annexes, AreNamedInTheBody) {
    EXPECT_EQ(told(with_annexes(naming, annex("l"))), "");
    EXPECT_EQ(told(with_annexes("<pasal>Teks.</pasal>", annex("l"))),
              "15:1: galat: lampiran \"Sasaran\" tidak disebut di batang tubuh [N180] saran: tulis \"… tercantum dalam <rujuk ke=\"l\"/> "
              "yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.\"\n");
    EXPECT_EQ(told(with_annexes(naming, annex("l") + "\n" + annex(""))),
              "16:1: galat: lampiran \"Sasaran\" tidak disebut di batang tubuh [N180] saran: beri lampiran ini atribut kunci, lalu tulis "
              "\"… tercantum dalam <rujuk ke=\"…\"/> yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.\"\n");
}

TEST(Annexes, AreNamedInTheDiktum) {
    DraftText text = decision();
    text.annexes = annex("susunan");
    EXPECT_EQ(told(text),
              "15:1: galat: lampiran \"Sasaran\" tidak disebut di diktum [N180] saran: tulis \"… tercantum dalam <rujuk ke=\"susunan\"/> "
              "yang merupakan bagian tidak terpisahkan dari Keputusan Bupati ini.\"\n");
}

TEST(Annexes, AreNamedByARangeToo) {
    EXPECT_EQ(
        told(with_annexes("<pasal>Sasaran tercantum dalam <rujuk ke=\"l\" sampai=\"n\"/> yang merupakan bagian tidak terpisahkan dari "
                          "Peraturan Bupati ini.</pasal>",
                          annex("l") + annex("m") + annex("n"))),
        "");
}

TEST(Annexes, ThatTheBodyNamesAreThere) {
    EXPECT_EQ(told(with_annexes("<pasal>Sasaran tercantum dalam Lampiran I.</pasal>", "")),
              "10:32: galat: Lampiran disebut, padahal peraturan ini tidak berlampiran [N181] saran: tambahkan <lampiran>, atau hapus "
              "penyebutannya\n");
}

TEST(Annexes, OfOtherRegulationsMayBeNamed) {
    EXPECT_EQ(told(with_annexes("<pasal>Menurut Lampiran II Undang-Undang Nomor 12 Tahun 2011.</pasal>", "")), "");
    EXPECT_EQ(told(with_annexes("<pasal>Menurut Lampiran Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015.</pasal>", "")), "");
    EXPECT_NE(told(with_annexes("<pasal>Menurut Lampiran Peraturan Bupati ini.</pasal>", "")), "");
    EXPECT_EQ(told(with_annexes("<pasal>Surat beserta lampirannya dan lampiran lain.</pasal>", "")), "");
}

TEST(Annexes, AreDoubtfulWhenTheirNumberIsTyped) {
    EXPECT_EQ(told(with_annexes(std::string(naming) + "\n<pasal>Lihat juga Lampiran I.</pasal>", annex("l"))),
              "11:19: peringatan: \"Lampiran I\" diketik [N183] saran: tulis <rujuk ke=\"l\"/>: nomor lampiran dibuat sendiri\n");
    EXPECT_EQ(
        told(with_annexes(std::string(naming) + "<pasal>Lampiran sebagaimana dimaksud <rujuk ke=\"l\"/> berubah.</pasal>", annex("l"))),
        "");
}

TEST(Annexes, AreInseparable) {
    EXPECT_EQ(told(with_annexes("<pasal>Sasaran tercantum dalam\n<rujuk ke=\"l\"/>.</pasal>", annex("l"))),
              "11:1: peringatan: lampiran disebut tanpa \"bagian tidak terpisahkan\" [N182] saran: tulis \"… tercantum dalam <rujuk "
              "ke=\"l\"/> yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.\"\n");
    EXPECT_EQ(told(with_annexes("<pasal><ayat>Sasaran tercantum dalam <rujuk ke=\"l\"/>.</ayat><ayat>Lampiran sebagaimana dimaksud pada "
                                "<rujuk ke=\"l\"/> merupakan bagian yang tidak terpisahkan.</ayat></pasal>",
                                annex("l"))),
              "");
}

std::string told_of_table(const std::string& table) {
    return told(with_annexes(naming, annex("l", "\n" + table)));
}

TEST(AnnexTables, HaveACellForEachColumn) {
    EXPECT_EQ(told_of_table("<kolom>A</kolom><kolom>B</kolom>\n<baris><sel>1</sel></baris><baris><sel>1</sel><sel/></baris>"),
              "17:1: galat: baris berisi 1 sel, seharusnya 2 [N185] saran: tabel ini mempunyai 2 kolom: tulis <sel/> untuk sel kosong\n");
}

TEST(AnnexTables, HaveACellLessBesideAnInduk) {
    EXPECT_EQ(
        told_of_table("<kolom>A</kolom><kolom>B</kolom><induk>Satu\n<baris><sel>1</sel><sel>2</sel></baris><baris><sel>1</sel></baris>"
                      "</induk>"),
        "17:1: galat: baris berisi 2 sel, seharusnya 1 [N185] saran: tabel ini mempunyai 2 kolom (sel pertamanya <induk>): tulis "
        "<sel/> untuk sel kosong\n");
}

TEST(AnnexTables, HaveColumnsAndRows) {
    EXPECT_EQ(told_of_table("<baris><sel>1</sel></baris>"),
              "15:43: galat: tabel tanpa kolom [N185] saran: tulis <kolom> sebanyak kolomnya, di atas barisnya\n");
    EXPECT_EQ(told_of_table("<kolom>A</kolom><kelompok>Pilar 1</kelompok>"),
              "15:43: galat: tabel tanpa baris [N185] saran: tulis sekurangnya satu <baris>\n");
}

TEST(Closing, NamesWhoPromulgates) {
    DraftText text;
    text.officials = "<penetap kunci=\"bupati\"/>";
    EXPECT_EQ(told(text),
              "1:1: galat: <pengundang> belum ditulis [N186] saran: tulis <pengundang kunci=\"sekda\"/>: Peraturan Bupati diundangkan oleh "
              "sekretaris daerah\n");
}

TEST(Closing, IsPromulgatedNoEarlierThanEnacted) {
    DraftText text;
    text.dates = "<ditetapkan>2024-09-09</ditetapkan><diundangkan>2024-09-08</diundangkan>";
    EXPECT_EQ(told(text),
              "4:49: galat: tanggal pengundangan 8 September 2024 sebelum tanggal penetapan 9 September 2024 [N187] saran: periksa kedua "
              "tanggalnya\n");
    text.dates = "<ditetapkan>2024-09-09</ditetapkan><diundangkan>2024-09-09</diundangkan>";
    EXPECT_EQ(told(text), "");
}

TEST(Closing, IsEnactedInTheYearOfTheRegulation) {
    DraftText text;
    text.dates = "<ditetapkan>2023-12-31</ditetapkan>";
    EXPECT_EQ(told(text),
              "4:13: galat: tahun penetapan 2023 bukan tahun peraturan ini, 2024 [N187] saran: periksa <ditetapkan> dan <tahun>\n");
    DraftText of_decision = decision();
    of_decision.dates = "<ditetapkan>2023-12-31</ditetapkan>";
    EXPECT_EQ(told(of_decision),
              "4:13: galat: tahun penetapan 2023 bukan tahun keputusan ini, 2024 [N187] saran: periksa <ditetapkan> dan <tahun>\n");
}

TEST(Closing, StandsInTheGazetteOfTheYearOfItsPromulgation) {
    DraftText text;
    text.dates = "<ditetapkan>2024-12-30</ditetapkan><diundangkan>2025-01-02</diundangkan><berita-daerah nomor=\"6\" tahun=\"2024\"/>";
    EXPECT_EQ(told(text),
              "4:105: galat: tahun Berita Daerah 2024 bukan tahun pengundangan, 2025 [N212] saran: hapus atribut tahun: tahun pengundangan "
              "dicetak sendiri\n");
    text.dates = "<ditetapkan>2024-12-30</ditetapkan><diundangkan>2025-01-02</diundangkan><berita-daerah nomor=\"6\" tahun=\"2025\"/>";
    EXPECT_EQ(told(text), "");
}

TEST(Closing, SaysThatTheRegulationComesIntoForce) {
    DraftText text;
    text.ending = "<pasal>Hal lain diatur kemudian.</pasal>";
    EXPECT_EQ(told(text),
              "11:1: galat: Pasal terakhir tidak menyatakan mulai berlaku [N188] saran: tulis di akhir: \"Peraturan Bupati ini mulai "
              "berlaku pada tanggal diundangkan.\"\n");
    text.body += "<bab>Penutup</bab><pasal>Peraturan Bupati ini <i>mulai</i>\n berlaku besok.</pasal>";
    text.body = "<bab>Umum</bab>" + text.body;
    EXPECT_EQ(told(text), "");
}

TEST(Closing, SaysThatTheDecisionComesIntoForce) {
    DraftText text = decision();
    text.ending = "<putusan>Hal lain diatur kemudian.</putusan>";
    EXPECT_EQ(told(text),
              "11:1: galat: putusan terakhir tidak menyatakan mulai berlaku [N188] saran: tulis di akhir: \"Keputusan Bupati ini mulai "
              "berlaku pada tanggal ditetapkan.\"\n");
}

TEST(Copies, AreOfWhatHasBeenSigned) {
    DraftText text;
    text.dates = "<ditetapkan>2024-09-09</ditetapkan>";
    EXPECT_EQ(told_of_copy(text), "");
    text.number = text.dates = "";
    text.officials = "<penetap kunci=\"bupati\"/><pengundang kunci=\"sekda\"/>";
    EXPECT_EQ(told_of_copy(text),
              "1:1: galat: salinan tanpa <nomor> [N189] saran: salinan dibuat dari naskah yang sudah ditandatangani: tulis nomornya\n"
              "1:1: galat: salinan tanpa <ditetapkan> [N189] saran: salinan dibuat dari naskah yang sudah ditandatangani: tulis tanggal "
              "penetapannya\n"
              "1:1: galat: salinan tanpa <pengesah> [N189] saran: tulis pejabat yang mengesahkan salinan, misalnya <pengesah "
              "kunci=\"kabag-hukum\"/>\n");
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
