// BAB, Bagian, Paragraf, Pasal, ayat and items.
#include <gtest/gtest.h>

#include "rules/peraturan/check_support.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

std::string told_of_body(const std::string& body, const record::Record& profile = profile_of()) {
    DraftText text;
    text.body = body;
    return told(text, profile);
}

constexpr const char* article = "<pasal>Stunting dicegah di semua desa.</pasal>";

TEST(Headings, NeedAPasalSomewhere) {
    DraftText text;
    text.body = "<bab>Ketentuan Umum</bab>";
    text.ending = "";
    EXPECT_EQ(told(text), "10:1: galat: batang tubuh tanpa Pasal [N175] saran: tulis sekurangnya satu <pasal>\n");
}

TEST(Headings, StandInOneAnother) {
    EXPECT_EQ(told_of_body("<bagian>Umum</bagian>"),
              "10:1: galat: <bagian> di luar <bab> [N175] saran: tulis <bab> lebih dahulu, atau hapus <bagian> ini\n");
    EXPECT_EQ(told_of_body("<bab>Strategi</bab>\n<paragraf>Umum</paragraf>"),
              "11:1: galat: <paragraf> di luar <bagian> [N175] saran: tulis <bagian> lebih dahulu, atau hapus <paragraf> ini\n");
    EXPECT_EQ(told_of_body("<bab>Strategi</bab><bagian>Umum</bagian><paragraf>Lingkup</paragraf>"), "");
}

TEST(Headings, OfAnotherChapterDoNotCount) {
    const std::string first = std::string("<bab>Strategi</bab><bagian>Umum</bagian>") + article;
    EXPECT_EQ(told_of_body(first + "<bab>Tim</bab>\n<paragraf>Umum</paragraf>"),
              "11:1: galat: <paragraf> di luar <bagian> [N175] saran: tulis <bagian> lebih dahulu, atau hapus <paragraf> ini\n");
}

TEST(Headings, HoldAPasal) {
    EXPECT_EQ(told_of_body("<bab>Strategi</bab>\n<bab>Tim</bab>"),
              "10:1: galat: bab \"Strategi\" tanpa Pasal [N175] saran: tulis Pasalnya sesudah judul ini, atau hapus judulnya\n");
    EXPECT_EQ(told_of_body("<bab>Strategi</bab>\n<bagian>Umum</bagian>\n<bagian>Khusus</bagian>"),
              "11:1: galat: bagian \"Umum\" tanpa Pasal [N175] saran: tulis Pasalnya sesudah judul ini, atau hapus judulnya\n");
}

TEST(Headings, AreToldOnceOfWhatIsMissingBelowThem) {
    DraftText text;
    text.body = article;
    text.ending = "<pasal>Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.</pasal>";
    text.body = std::string("<bab>Umum</bab>") + article;
    text.ending += "<bab>Tim</bab>\n<bagian>Umum</bagian>\n<paragraf>Lingkup</paragraf>";
    EXPECT_EQ(told(text),
              "13:1: galat: paragraf \"Lingkup\" tanpa Pasal [N175] saran: tulis Pasalnya sesudah judul ini, atau hapus judulnya\n");
}

TEST(Headings, HaveNoPasalBeforeTheFirstChapter) {
    EXPECT_EQ(told_of_body(std::string(article) + article + "\n<bab>Tim</bab>"),
              "10:1: galat: Pasal sebelum bab yang pertama [N175] saran: pindahkan ke dalam sebuah bab, atau hapus semua <bab>\n");
}

TEST(Headings, OfTwoChaptersDiffer) {
    EXPECT_EQ(told_of_body(std::string("<bab>Tim</bab>") + article + "\n<bab>tim</bab>"),
              "11:1: galat: dua bab berjudul \"tim\" [N175] saran: gabungkan keduanya, atau bedakan judulnya; yang pertama di baris 10\n");
}

constexpr const char* order_hint =
    "saran: urutan bab: Ketentuan Umum, materi pokok, Ketentuan Pidana, Ketentuan Peralihan, Ketentuan Penutup\n";

/// Chapters in lines 10, 11, … with a Pasal each.
std::string told_of_chapters(const std::vector<std::string>& titles) {
    DraftText text;
    text.body = "";
    for (const std::string& title : titles) text.body += (text.body.empty() ? "<bab>" : "\n<bab>") + title + "</bab>" + article;
    return told(text);
}

TEST(Chapters, InTheirOrderAreRight) {
    EXPECT_EQ(told_of_chapters({"Ketentuan Umum", "Strategi", "Sanksi Administratif", "Ketentuan Lain-lain", "Ketentuan Peralihan",
                                "Ketentuan Penutup"}),
              "");
}

TEST(Chapters, BeginWithKetentuanUmum) {
    EXPECT_EQ(told_of_chapters({"Strategi", "Ketentuan Umum", "Ketentuan Penutup"}),
              std::string("11:1: galat: bab \"Ketentuan Umum\" bukan bab pertama [N176] ") + order_hint);
}

TEST(Chapters, EndWithKetentuanPenutup) {
    EXPECT_EQ(told_of_chapters({"Ketentuan Penutup", "Strategi"}),
              std::string("10:1: galat: bab \"Ketentuan Penutup\" bukan bab terakhir [N176] ") + order_hint);
}

TEST(Chapters, HaveTheTransitionBehindTheMatter) {
    EXPECT_EQ(told_of_chapters({"Ketentuan Umum", "Ketentuan Peralihan", "Strategi"}),
              std::string("11:1: galat: bab \"Ketentuan Peralihan\" mendahului bab \"Strategi\" [N176] ") + order_hint);
    EXPECT_EQ(told_of_chapters({"Ketentuan Umum", "Ketentuan Peralihan", "Sanksi Administratif"}),
              std::string("11:1: galat: bab \"Ketentuan Peralihan\" mendahului bab \"Sanksi Administratif\" [N176] ") + order_hint);
}

TEST(Chapters, AreDoubtfulWithSanctionsAmongTheMatter) {
    EXPECT_EQ(told_of_chapters({"Ketentuan Umum", "Sanksi Administratif", "Pembiayaan", "Ketentuan Penutup"}),
              std::string("11:1: peringatan: bab \"Sanksi Administratif\" mendahului bab \"Pembiayaan\" [N176] ") + order_hint);
}

TEST(Chapters, OfCrimesHaveNoPlaceInAPerbup) {
    EXPECT_EQ(told_of_chapters({"Ketentuan Umum", "Ketentuan Pidana", "Strategi"}),
              std::string("11:1: peringatan: Peraturan Bupati tidak memuat ketentuan pidana [N176] saran: ketentuan pidana hanya dimuat "
                          "dalam undang-undang dan peraturan daerah: periksa bab ini\n"
                          "11:1: galat: bab \"Ketentuan Pidana\" mendahului bab \"Strategi\" [N176] ") +
                  order_hint);
}

TEST(Articles, HaveAText) {
    EXPECT_EQ(told_of_body("<pasal kunci=\"kosong\"/>"),
              "10:1: galat: Pasal tanpa teks [N167] saran: tulis isinya, atau hapus <pasal> ini\n");
    EXPECT_EQ(told_of_body("<pasal><ayat>Satu.</ayat>\n<ayat/></pasal>"),
              "11:1: galat: <ayat> tanpa teks [N167] saran: tulis isinya, atau hapus <ayat> ini\n");
}

TEST(Articles, HaveEitherTextOrParagraphs) {
    EXPECT_EQ(told_of_body("<pasal>Teks.\n<ayat>Satu.</ayat><ayat>Dua.</ayat></pasal>"),
              "11:1: galat: Pasal berisi teks di samping ayat [N168] saran: pindahkan isi itu ke dalam <ayat>, atau hapus <ayat>\n");
}

TEST(Articles, HaveMoreThanOneParagraphOrNone) {
    EXPECT_EQ(told_of_body("<pasal>\n<ayat>Satu.</ayat></pasal>"),
              "11:1: galat: Pasal hanya berisi satu ayat [N169] saran: hapus <ayat>: tulis isinya langsung di <pasal>\n");
}

TEST(Articles, IntroduceDefinitions) {
    EXPECT_EQ(told_of_body("<pasal>\n<istilah kata=\"Gizi\">zat</istilah></pasal><pasal>Gizi penting.</pasal>"),
              "11:1: galat: definisi tanpa kalimat pengantar [N171] saran: tulis \"Dalam Peraturan Bupati ini yang dimaksud dengan:\" di "
              "depan <istilah> pertama\n");
}

TEST(Items, StandInFourLevelsAtMost) {
    const auto nested = [](int levels) {
        std::string items;
        for (int level = levels; level > 0; --level)
            items = "<butir>sub" + (items.empty() ? "" : ":\n" + items) + "</butir><butir>akhir</butir>";
        return "<pasal>Lingkup:\n" + items + "</pasal>";
    };
    EXPECT_EQ(told_of_body(nested(4)), "");
    EXPECT_EQ(told_of_body(nested(5)),
              "15:1: galat: rincian lebih dari empat tingkat [N166] saran: pecah Pasal ini menjadi beberapa Pasal atau ayat\n");
}

TEST(Items, OfAnAnnexStandInFourLevelsAtMost) {
    DraftText text;
    text.body = "<pasal>Lihat <rujuk ke=\"l\"/> yang merupakan bagian tidak terpisahkan.</pasal>";
    text.annexes =
        "<lampiran kunci=\"l\"><judul>Rincian</judul><rincian><butir>a<butir>b<butir>c<butir>d\n<butir>e</butir><butir>f</butir>"
        "</butir><butir>g</butir></butir><butir>h</butir></butir><butir>i</butir></butir><butir>Jenis data</butir></rincian>"
        "</lampiran>";
    EXPECT_EQ(told(text), "16:1: galat: rincian lebih dari empat tingkat [N166] saran: pecah rincian ini\n");
}

TEST(Items, AreMoreThanOne) {
    EXPECT_EQ(told_of_body("<pasal>Lingkup:\n<butir>satu</butir></pasal>"),
              "11:1: peringatan: rincian hanya berisi satu butir [N170] saran: gabungkan butir ini dengan kalimat pengantarnya\n");
}

TEST(Items, AreIntroduced) {
    EXPECT_EQ(told_of_body("<pasal>\n<butir>satu</butir><butir>dua</butir></pasal>"),
              "11:1: galat: rincian tanpa kalimat pengantar [N171] saran: tulis kalimat pengantarnya di depan butir pertama, misalnya \"… "
              "meliputi:\"\n");
}

TEST(Items, HaveAText) {
    EXPECT_EQ(told_of_body("<pasal>Lingkup:<butir>satu</butir>\n<butir/></pasal>"),
              "11:1: galat: <butir> tanpa teks [N167] saran: tulis isinya, atau hapus <butir> ini\n");
}

std::string told_of_item(const std::string& item) {
    record::Record profile = profile_of();
    profile.set("ibu-kota", {record::Text{"Paringin"}, {}});
    return told_of_body("<pasal>Arti:<istilah kata=\"Prevalensi\">bagian</istilah></pasal><pasal>Prevalensi meliputi:\n<butir>" + item +
                            "</butir><butir>dua</butir></pasal>",
                        profile);
}

TEST(Items, BeginWithASmallLetter) {
    EXPECT_EQ(told_of_item("Menurunkan angka"),
              "11:8: peringatan: butir diawali huruf besar: \"Menurunkan\" [N172] saran: awali butir dengan huruf kecil, kecuali nama diri "
              "dan istilah yang didefinisikan\n");
}

TEST(Items, MayBeginWithANameATermOrAnAbbreviation) {
    EXPECT_EQ(told_of_item("Prevalensi pendek"), "");        // defined
    EXPECT_EQ(told_of_item("Paringin dan sekitarnya"), "");  // of the profile
    EXPECT_EQ(told_of_item("Anggaran Pendapatan dan Belanja"), "");
    EXPECT_EQ(told_of_item("APBD kabupaten"), "");
    EXPECT_EQ(told_of_item("Camat setempat"), "");
    EXPECT_EQ(told_of_item("<i>Wasting</i> pada anak"), "");
    EXPECT_EQ(told_of_item("<b>menurunkan</b> angka"), "");
}

std::string told_of_conjunction(const std::string& attributes, const std::string& first, const std::string& second,
                                const std::string& third) {
    return told_of_body("<pasal" + attributes + ">Lingkup:\n<butir>" + first + "</butir>\n<butir>" + second + "</butir>\n<butir>" + third +
                        "</butir></pasal>");
}

constexpr const char* misplaced =
    "di akhir butir yang bukan butir kedua dari akhir [N173] saran: hapus kata itu: kata hubung dibuat "
    "sendiri di akhir butir kedua dari akhir, menurut atribut hubung\n";

TEST(Conjunctions, MayBeTypedAfterTheLastButOne) {
    EXPECT_EQ(told_of_conjunction("", "satu;", "dua; dan", "tiga."), "");
    EXPECT_EQ(told_of_conjunction("", "satu", "dua, atau", "tiga"), "");
    EXPECT_EQ(told_of_conjunction(" hubung=\"dan-atau\"", "satu", "dua; dan/atau", "tiga"), "");
}

TEST(Conjunctions, AreTypedNowhereElse) {
    EXPECT_EQ(told_of_conjunction("", "satu; dan/atau", "dua", "tiga"), std::string("11:14: galat: \"dan/atau\" ") + misplaced);
    EXPECT_EQ(told_of_conjunction("", "satu", "dua", "tiga, atau;"), std::string("13:14: galat: \"atau\" ") + misplaced);
    EXPECT_EQ(told_of_conjunction("", "pangan", "dua", "ikatan"), "");
}

TEST(Conjunctions, AreNoPartOfTheSentence) {
    EXPECT_EQ(told_of_conjunction("", "satu", "dua dan", "tiga"),
              "12:12: galat: \"dan\" di akhir butir tanpa tanda baca di depannya [N173] saran: hapus kata itu: \"; dan\" dibuat sendiri, "
              "menurut atribut hubung\n");
}

TEST(Conjunctions, AgreeWithTheAttribute) {
    EXPECT_EQ(told_of_conjunction(" hubung=\"dan\"", "satu", "dua; atau", "tiga"),
              "12:13: galat: \"atau\" di akhir butir, padahal kata hubungnya \"dan\" [N174] saran: hapus kata itu: kata hubung dibuat "
              "sendiri, menurut atribut hubung\n");
}

TEST(Conjunctions, OfTheListAroundStandBehindItsInnerItems) {
    const auto nested = [](const std::string& inner, const std::string& other) {
        return "<butir>satu:<butir>dalam " + inner + "</butir>\n<butir>akhir" + other + "</butir></butir>\n<butir>dua</butir>";
    };
    EXPECT_EQ(told_of_body("<pasal>Lingkup:" + nested("a", "; dan") + "</pasal>"), "");
    EXPECT_EQ(told_of_body("<pasal>Lingkup:" + nested("a", "; atau") + "</pasal>"),
              "11:15: galat: \"atau\" di akhir butir, padahal kata hubungnya \"dan\" [N174] saran: hapus kata itu: kata hubung dibuat "
              "sendiri, menurut atribut hubung\n");
    EXPECT_EQ(told_of_body("<pasal>Lingkup:" + nested("a", "; dan") + "<butir>tiga</butir></pasal>"),
              std::string("11:15: galat: \"dan\" ") + misplaced);
}

TEST(Conjunctions, JoinItems) {
    EXPECT_EQ(told_of_body("<pasal hubung=\"atau\">Teks.</pasal>"),
              "10:16: peringatan: hubung di bagian tanpa rincian [N174] saran: hapus atribut hubung, atau tulis <butir>\n");
    EXPECT_EQ(told_of_body("<pasal hubung=\"atau\">Teks:<butir>a</butir><butir>b</butir></pasal>"), "");
}

TEST(Conjunctions, JoinNoConsiderations) {
    DraftText text;
    text.considerations = "<butir>bahwa anak berhak sehat; dan</butir><butir>bahwa gizi perlu</butir>";
    EXPECT_EQ(told(text), std::string("6:33: galat: \"dan\" ") + misplaced);
}

TEST(Conjunctions, AreLookedAtInADecision) {
    DraftText text = decision();
    text.body = "<putusan>Tim bertugas:\n<butir>satu; dan</butir>\n<butir>dua</butir>\n<butir>tiga</butir></putusan>";
    EXPECT_EQ(told(text), std::string("11:14: galat: \"dan\" ") + misplaced);
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
