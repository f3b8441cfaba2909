// Definitions, typed references and bare numbers.
#include <gtest/gtest.h>

#include "rules/peraturan/check_support.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

constexpr const char* leading = "<pasal>Dalam Peraturan Bupati ini yang dimaksud dengan:\n";

std::string told_of_body(const std::string& body) {
    DraftText text;
    text.body = body;
    return told(text);
}

/// Definitions in lines 11, 12, …; `rest` stands behind their Pasal.
std::string told_of_terms(const std::string& terms, const std::string& rest) {
    return told_of_body(leading + terms + "\n</pasal>" + rest);
}

TEST(Definitions, StandOnce) {
    EXPECT_EQ(
        told_of_terms("<istilah kata=\"Gizi\">zat</istilah>\n<istilah kata=\"gizi\">zat lain</istilah>", "<pasal>Gizi dan gizi.</pasal>"),
        "12:16: galat: istilah \"gizi\" didefinisikan dua kali [N177] saran: hapus salah satunya; yang pertama di baris 11\n");
}

TEST(Definitions, StandOnceByTheirOtherNames) {
    EXPECT_EQ(told_of_terms("<istilah kata=\"Tim Teknis\" sebut=\"Tim\">kelompok</istilah>\n<istilah kata=\"Regu\" singkat=\"Tim\">"
                            "orang</istilah>",
                            "<pasal>Tim dan Regu.</pasal>"),
              "12:31: galat: istilah \"Tim\" didefinisikan dua kali [N177] saran: hapus salah satunya; yang pertama di baris 11\n");
}

TEST(Definitions, AreUsed) {
    EXPECT_EQ(told_of_terms("<istilah kata=\"Gizi\">Gizi adalah zat</istilah>", "<pasal>Gizinya <i>baik</i>.</pasal>"),
              "11:16: peringatan: istilah \"Gizi\" didefinisikan, tetapi tidak dipakai [N178] saran: hapus definisi ini, atau pakai "
              "istilahnya; dalam naskah yang sudah diundangkan, tulis biarkan=\"ya\"\n");
}

TEST(Definitions, ThatAreLeftInAPromulgatedTextNeedNotBeUsed) {
    EXPECT_EQ(told_of_terms("<istilah kata=\"Gizi\" biarkan=\"ya\">zat</istilah>", "<pasal>Baik.</pasal>"), "");
}

TEST(Definitions, AreUsedInTheBodyHeadingsDefinitionsAndAnnexes) {
    const std::string term = "<istilah kata=\"Surveilans Gizi\">pengamatan</istilah>";
    EXPECT_EQ(told_of_terms(term, "<pasal>Dalam <i>Surveilans</i>\n Gizi ini.</pasal>"), "");
    EXPECT_EQ(told_of_terms(term + "<istilah kata=\"Data\">hasil Surveilans Gizi</istilah>", "<pasal>Data.</pasal>"), "");
    EXPECT_EQ(told_of_terms(term + "<istilah kata=\"Data Surveilans Gizi\">hasil</istilah>", "<pasal>Data Surveilans Gizi.</pasal>"), "");
    DraftText text;
    text.body = "<bab>Umum</bab>" + std::string(leading) + term + "</pasal><bab>Surveilans Gizi</bab>";
    EXPECT_EQ(told(text), "");
    text.body = leading + term + "</pasal><pasal>Lihat <rujuk ke=\"l\"/> yang merupakan bagian tidak terpisahkan.</pasal>";
    text.annexes = annex("l", "<kolom>Surveilans Gizi</kolom><baris><sel>1</sel></baris>");
    EXPECT_EQ(told(text), "");
}

TEST(Definitions, AreUsedByTheirOtherName) {
    EXPECT_EQ(told_of_terms("<istilah kata=\"Tim Percepatan\" sebut=\"Tim\">kelompok</istilah>", "<pasal>Tim bekerja.</pasal>"), "");
}

TEST(Definitions, AreNotUsedByWhatIntroducesThem) {
    EXPECT_EQ(told_of_terms("<istilah kata=\"Dalam\">di bawah</istilah>", ""),
              "11:16: peringatan: istilah \"Dalam\" didefinisikan, tetapi tidak dipakai [N178] saran: hapus definisi ini, atau pakai "
              "istilahnya; dalam naskah yang sudah diundangkan, tulis biarkan=\"ya\"\n");
}

TEST(Definitions, AreUsedWithTheirCapitals) {
    EXPECT_EQ(told_of_terms("<istilah kata=\"Evaluasi\">penilaian</istilah>", "\n<pasal>Hasil evaluasi baik.</pasal>"),
              "11:16: peringatan: istilah \"Evaluasi\" didefinisikan, tetapi tidak dipakai [N178] saran: di baris 13 istilah ini tertulis "
              "tanpa huruf besarnya: samakan dengan definisinya\n");
}

TEST(Definitions, BelongToTheFirstPasal) {
    EXPECT_EQ(told_of_body("<pasal>Gizi penting bagi Balita.</pasal><pasal>Artinya:\n<istilah kata=\"Gizi\">zat</istilah><istilah "
                           "kata=\"Balita\">anak</istilah></pasal>"),
              "11:16: peringatan: definisi di luar Pasal yang pertama [N179] saran: pindahkan ke Pasal yang pertama\n");
}

constexpr const char* key_hint =
    "diketik [N183] saran: beri kunci pada bagian yang dirujuk, lalu tulis <rujuk ke=\"kunci\"/>: nomornya "
    "dibuat sendiri dan tetap tepat bila ada Pasal yang disisipkan\n";

TEST(TypedReferences, AreDoubtful) {
    EXPECT_EQ(told_of_body("<pasal>Strategi <i>dalam</i> Pasal 7\n ayat (2) huruf a angka 3 dan Pasal 9 dilaksanakan.</pasal>"),
              std::string("10:30: peringatan: \"Pasal 7 ayat (2) huruf a angka 3 dan Pasal 9\" ") + key_hint);
    EXPECT_EQ(told_of_body("<pasal>Pada ayat(1), huruf b.</pasal>"), std::string("10:13: peringatan: \"ayat(1), huruf b\" ") + key_hint);
    EXPECT_EQ(told_of_body("<pasal>Menurut huruf a, huruf b, dan huruf c.</pasal>"),
              std::string("10:16: peringatan: \"huruf a, huruf b, dan huruf c\" ") + key_hint);
    EXPECT_EQ(told_of_body("<pasal>Menurut Pasal 7 Peraturan Bupati ini.</pasal>"),
              std::string("10:16: peringatan: \"Pasal 7\" ") + key_hint);
}

TEST(TypedReferences, ToOtherRegulationsAreRight) {
    EXPECT_EQ(told_of_body("<pasal>Menurut Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.</pasal>"), "");
    EXPECT_EQ(told_of_body("<pasal>Menurut Pasal 5 huruf a Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015, peraturan ini "
                           "berlaku.</pasal>"),
              "");
}

TEST(TypedReferences, AreOnlyThoseWithANumber) {
    EXPECT_EQ(told_of_body("<pasal>Ditulis dengan huruf kapital dan huruf besar, dalam pasal lain dan ayat lain.</pasal>"), "");
    EXPECT_EQ(told_of_body("<pasal kunci=\"p\">Lihat <rujuk ke=\"p\"/>.</pasal>"), "");
}

TEST(TypedReferences, OfAnAmendmentAreToWhatItAmends) {
    DraftText text;
    text.title = "<tentang>Perubahan atas Peraturan Bupati Nomor 1 Tahun 2020</tentang>";
    text.body = "<pasal>Ketentuan Pasal 7 diubah.</pasal>";
    EXPECT_EQ(told(text), "");
}

TEST(Numbers, HaveTheirWords) {
    EXPECT_EQ(told_of_body("<pasal>Dilaksanakan melalui 5 pilar.</pasal>"),
              "10:29: peringatan: bilangan 5 tidak diikuti kata-katanya [N184] saran: tulis <angka>5</angka>: kata-katanya dibuat "
              "sendiri\n");
    EXPECT_EQ(told_of_body("<pasal>Sebesar 7,5% pada akhir tahun.</pasal>"),
              "10:16: peringatan: bilangan 7,5% tidak diikuti kata-katanya [N184] saran: tulis <angka>7,5%</angka>: kata-katanya dibuat "
              "sendiri\n");
}

TEST(Numbers, MayBeMarkedOrSpelt) {
    EXPECT_EQ(told_of_body("<pasal>Melalui <angka>5</angka> pilar dan 3 (tiga) bulan.</pasal>"), "");
}

TEST(Numbers, ThatNameSomethingHaveNoWords) {
    for (const char* text : {"usia 15 tahun", "usia 15 sampai dengan 24 tahun", "umur 6 - 23 bulan", "anak 6-23 bulan", "nomor 5 dan 6",
                             "tanggal 9 bulan ini", "rumah tangga 1.000 hari", "tahun 2024 sampai", "H2 dan 9 September 2024"})
        EXPECT_EQ(told_of_body("<pasal>Untuk " + std::string(text) + ".</pasal>"), "") << text;
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
