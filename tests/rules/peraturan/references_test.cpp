// References by key, seen from where they stand.
#include <gtest/gtest.h>

#include "support/regulation.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

using test::perbup;
using test::Regulation;
using test::without_tags;

/// A body with parts of all sorts, and in its last Pasal two ayat, the second of which says `text`.
std::string body(const std::string& text) {
    return R"(<bab kunci="umum">Umum</bab>
<pasal kunci="istilah">Yang dimaksud dengan:<istilah kunci="daerah" kata="Daerah">Balangan</istilah><istilah kunci="tim" kata="Tim">tim</istilah></pasal>
<bab kunci="isi">Isi</bab>
<bagian kunci="kesatu">Umum</bagian>
<pasal kunci="lingkup">Meliputi:<butir kunci="huruf-a">satu<butir kunci="angka-1">dua<butir kunci="huruf-a-kurung">tiga<butir kunci="angka-1-kurung">empat</butir></butir></butir></butir><butir kunci="huruf-b">lima</butir></pasal>
<pasal kunci="dua"><ayat kunci="dua-1">Satu.</ayat><ayat kunci="dua-2">Meliputi:<butir kunci="dua-2-a">satu</butir><butir>dua</butir><butir kunci="dua-2-c">tiga</butir></ayat><ayat kunci="dua-3">Tiga.</ayat></pasal>
<bagian kunci="kedua">Khusus</bagian><paragraf kunci="satu">Satu</paragraf>
<pasal kunci="sini"><ayat kunci="sini-1">Satu:<butir kunci="sini-1-a">a</butir><butir kunci="sini-1-b">b</butir></ayat><ayat kunci="sini-2">)" +
           text + R"(<butir kunci="sini-2-a">c</butir><butir kunci="sini-2-b">d</butir></ayat></pasal>)";
}

const char* annexes =
    R"(<lampiran><lampiran kunci="lamp-1"><judul>Satu</judul><rincian><butir kunci="lamp-1-a">a</butir></rincian></lampiran>
<lampiran kunci="lamp-2"><judul>Dua</judul><teks>Lihat <rujuk ke="lamp-1-a"/> dan <rujuk ke="lamp-1"/>.</teks></lampiran></lampiran>)";

/// What the last ayat becomes, without its closing colon.
std::string written(const std::string& text) {
    const Regulation regulation(perbup(body(text), annexes));
    EXPECT_EQ(regulation.told, "");
    std::string markup = regulation.text("batang-tubuh/8/ayat/1/teks");
    markup.pop_back();
    return markup;
}

std::string seen(const std::string& key) {
    return without_tags(written("Lihat <rujuk ke=\"" + key + "\"/>"));
}

TEST(References, NameAnotherPasalWithAllThatLiesInIt) {
    EXPECT_EQ(seen("lingkup"), "Lihat Pasal 2");
    EXPECT_EQ(seen("huruf-b"), "Lihat Pasal 2 huruf b");
    EXPECT_EQ(seen("angka-1"), "Lihat Pasal 2 huruf a angka 1");
    EXPECT_EQ(seen("huruf-a-kurung"), "Lihat Pasal 2 huruf a angka 1 huruf a)");
    EXPECT_EQ(seen("angka-1-kurung"), "Lihat Pasal 2 huruf a angka 1 huruf a) angka 1)");
    EXPECT_EQ(seen("dua-2"), "Lihat Pasal 3 ayat (2)");
    EXPECT_EQ(seen("dua-2-c"), "Lihat Pasal 3 ayat (2) huruf c");
    EXPECT_EQ(seen("tim"), "Lihat Pasal 1 angka 2");
}

TEST(References, NameWhatSeveralLieInOnce) {
    const auto both = [](const std::string& first, const std::string& between, const std::string& second) {
        return without_tags(written("Lihat <rujuk ke=\"" + first + "\"/>" + between + "<rujuk ke=\"" + second + "\"/>"));
    };
    EXPECT_EQ(both("dua-2-a", " dan ", "dua-2-c"), "Lihat Pasal 3 ayat (2) huruf a dan huruf c");
    EXPECT_EQ(both("dua-1", ", ", "dua-3"), "Lihat Pasal 3 ayat (1), ayat (3)");
    EXPECT_EQ(both("dua-2-a", " dan/atau ", "dua-3"), "Lihat Pasal 3 ayat (2) huruf a dan/atau ayat (3)");
    EXPECT_EQ(both("sini-1-a", " dan ", "sini-1-b"), "Lihat ayat (1) huruf a dan huruf b");
    EXPECT_EQ(both("huruf-b", " dan ", "dua-1"), "Lihat Pasal 2 huruf b dan Pasal 3 ayat (1)");
    EXPECT_EQ(both("dua-2-a", " tentang hal lain, dan ", "dua-2-c"),
              "Lihat Pasal 3 ayat (2) huruf a tentang hal lain, dan Pasal 3 ayat (2) huruf c");
    EXPECT_EQ(without_tags(written("Lihat <rujuk ke=\"dua-1\"/>, <rujuk ke=\"dua-2-a\" sampai=\"dua-2-c\"/>, dan <rujuk ke=\"dua-3\"/>")),
              "Lihat Pasal 3 ayat (1), ayat (2) huruf a sampai dengan huruf c, dan ayat (3)");
}

TEST(References, LeaveTheSamePasalAndAyatUnsaid) {
    EXPECT_EQ(seen("sini"), "Lihat Pasal 4");
    EXPECT_EQ(seen("sini-1"), "Lihat ayat (1)");
    EXPECT_EQ(seen("sini-2"), "Lihat ayat (2)");
    EXPECT_EQ(seen("sini-1-b"), "Lihat ayat (1) huruf b");
    EXPECT_EQ(seen("sini-2-b"), "Lihat huruf b");
}

TEST(References, NameHeadings) {
    EXPECT_EQ(seen("umum"), "Lihat BAB I");
    EXPECT_EQ(seen("kesatu"), "Lihat Bagian Kesatu");
    EXPECT_EQ(seen("satu"), "Lihat Paragraf 1");
}

TEST(References, NameTheBabOfAnotherBagian) {
    const Regulation regulation(
        perbup("<bab>Satu</bab><bagian>A</bagian><bagian kunci=\"b\">B</bagian><paragraf kunci=\"p\">P</paragraf><pasal>X.</pasal>"
               "<bab>Dua</bab><pasal><ayat>Lihat <rujuk ke=\"b\"/></ayat><ayat>Lihat <rujuk ke=\"p\"/></ayat></pasal>"));
    EXPECT_EQ(without_tags(regulation.text("batang-tubuh/6/ayat/0/teks")), "Lihat BAB I Bagian Kedua.");
    EXPECT_EQ(without_tags(regulation.text("batang-tubuh/6/ayat/1/teks")), "Lihat BAB I Bagian Kedua Paragraf 1.");
}

TEST(References, NameAnnexesByNumberWhenThereAreSeveral) {
    EXPECT_EQ(seen("lamp-2"), "Lihat Lampiran II");
    EXPECT_EQ(seen("lamp-1-a"), "Lihat Lampiran I huruf a");
    const Regulation alone(perbup("<pasal>Lihat <rujuk ke=\"satu\"/>.</pasal>",
                                  "<lampiran><lampiran kunci=\"satu\"><judul>Satu</judul><teks>A.</teks></lampiran></lampiran>"));
    EXPECT_EQ(alone.text("batang-tubuh/0/teks"), "Lihat Lampiran.");
}

TEST(References, InAnnexesSeeTheirAnnex) {
    const Regulation regulation(perbup(body("Teks"), annexes));
    EXPECT_EQ(without_tags(regulation.text("lampiran/1/isi/0/teks")), "Lihat Lampiran I huruf a dan Lampiran I.");
}

TEST(References, MarkOnlyTheNumbers) {
    EXPECT_EQ(written("Lihat <rujuk ke=\"dua-2-a\"/>"),
              "Lihat <ref to=\"dua\">Pasal 3</ref> ayat <ref to=\"dua-2\">(2)</ref> huruf <ref to=\"dua-2-a\">a</ref>");
    EXPECT_EQ(written("Lihat <rujuk ke=\"umum\"/>"), "Lihat <ref to=\"umum\">BAB I</ref>");
    EXPECT_EQ(written("Lihat <rujuk ke=\"tim\"/>"), "Lihat <ref to=\"istilah\">Pasal 1</ref> angka <ref to=\"tim\">2</ref>");
    EXPECT_EQ(written("Lihat <rujuk ke=\"kesatu\"/>, <rujuk ke=\"satu\"/>, <rujuk ke=\"lamp-1\"/>"),
              "Lihat Bagian Kesatu, Paragraf 1, Lampiran I");
}

TEST(References, GiveKeysToThePartsOnTheirWay) {
    const Regulation regulation(
        perbup("<pasal><ayat>A:<butir>b<butir kunci=\"k\">c</butir></butir></ayat><ayat>B.</ayat></pasal>"
               "<pasal>Lihat <rujuk ke=\"k\"/>.</pasal>"));
    EXPECT_EQ(regulation.text("batang-tubuh/1/teks"),
              "Lihat <ref to=\"_pasal-1\">Pasal 1</ref> ayat <ref to=\"_pasal-1-ayat-1\">(1)</ref> huruf <ref "
              "to=\"_pasal-1-ayat-1-huruf-a\">a</ref> angka <ref to=\"k\">1</ref>.");
    EXPECT_EQ(regulation.text("batang-tubuh/0/kunci"), "_pasal-1");
    EXPECT_EQ(regulation.text("batang-tubuh/0/ayat/0/kunci"), "_pasal-1-ayat-1");
    EXPECT_EQ(regulation.text("batang-tubuh/0/ayat/0/butir/0/kunci"), "_pasal-1-ayat-1-huruf-a");
    EXPECT_EQ(regulation.text("batang-tubuh/0/ayat/1/kunci"), "-");
}

TEST(References, GoFromOnePartToAnother) {
    EXPECT_EQ(without_tags(written("Lihat <rujuk ke=\"lingkup\" sampai=\"sini\"/>")), "Lihat Pasal 2 sampai dengan Pasal 4");
    EXPECT_EQ(without_tags(written("Lihat <rujuk ke=\"dua-1\" sampai=\"dua-3\"/>")), "Lihat Pasal 3 ayat (1) sampai dengan ayat (3)");
    EXPECT_EQ(without_tags(written("Lihat <rujuk ke=\"dua-2-a\" sampai=\"dua-2-c\"/>")),
              "Lihat Pasal 3 ayat (2) huruf a sampai dengan huruf c");
    EXPECT_EQ(without_tags(written("Lihat <rujuk ke=\"sini-1\" sampai=\"sini-2\"/>")), "Lihat ayat (1) sampai dengan ayat (2)");
    EXPECT_EQ(without_tags(written("Lihat <rujuk ke=\"sini-2-a\" sampai=\"sini-2-b\"/>")), "Lihat huruf a sampai dengan huruf b");
    EXPECT_EQ(written("<rujuk ke=\"umum\" sampai=\"isi\"/>"), "<ref to=\"umum\">BAB I</ref> sampai dengan <ref to=\"isi\">BAB II</ref>");
}

TEST(References, NameWhatTheFirstOfTwoHasNotSaid) {
    EXPECT_EQ(without_tags(written("Lihat <rujuk ke=\"dua-3\" sampai=\"sini-1\"/>")),
              "Lihat Pasal 3 ayat (3) sampai dengan Pasal 4 ayat (1)");
    EXPECT_EQ(without_tags(written("Lihat <rujuk ke=\"sini-1-a\" sampai=\"sini-2-b\"/>")),
              "Lihat ayat (1) huruf a sampai dengan ayat (2) huruf b");
}

TEST(References, GetTheirPrepositionBehindDimaksud) {
    EXPECT_EQ(without_tags(written("Sebagaimana dimaksud <rujuk ke=\"dua\"/>")), "Sebagaimana dimaksud dalam Pasal 3");
    EXPECT_EQ(without_tags(written("Sebagaimana dimaksud <rujuk ke=\"sini-1\"/>")), "Sebagaimana dimaksud pada ayat (1)");
    EXPECT_EQ(without_tags(written("Sebagaimana dimaksud <rujuk ke=\"sini-1-a\"/>")), "Sebagaimana dimaksud pada ayat (1) huruf a");
    EXPECT_EQ(without_tags(written("Sebagaimana dimaksud <rujuk ke=\"sini-2-a\"/>")), "Sebagaimana dimaksud dalam huruf a");
    EXPECT_EQ(without_tags(written("Sebagaimana dimaksud <rujuk ke=\"isi\"/>")), "Sebagaimana dimaksud dalam BAB II");
    EXPECT_EQ(without_tags(written("Sebagaimana dimaksud <rujuk ke=\"lamp-1\"/>")), "Sebagaimana dimaksud dalam Lampiran I");
}

TEST(References, GetTheirPrepositionAcrossMarkupAndWithoutASpace) {
    EXPECT_EQ(written("Sebagaimana <b>dimaksud</b><rujuk ke=\"isi\"/>"), "Sebagaimana <b>dimaksud</b> dalam <ref to=\"isi\">BAB II</ref>");
    EXPECT_EQ(written("Dimaksud\u00A0<rujuk ke=\"isi\"/>"), "Dimaksud dalam <ref to=\"isi\">BAB II</ref>");
}

TEST(References, MendThePreposition) {
    EXPECT_EQ(without_tags(written("Sebagaimana dimaksud pada <rujuk ke=\"dua\"/>")), "Sebagaimana dimaksud dalam Pasal 3");
    EXPECT_EQ(without_tags(written("Sebagaimana dimaksud dalam <rujuk ke=\"sini-1\"/>")), "Sebagaimana dimaksud pada ayat (1)");
    EXPECT_EQ(without_tags(written("Sebagaimana dimaksud dalam <rujuk ke=\"dua\"/>")), "Sebagaimana dimaksud dalam Pasal 3");
}

TEST(References, LeaveOtherWordsBeforeThem) {
    EXPECT_EQ(without_tags(written("Tercantum pada <rujuk ke=\"dua\"/> yang dimaksudkan <rujuk ke=\"dua\"/>")),
              "Tercantum pada Pasal 3 yang dimaksudkan Pasal 3");
    EXPECT_EQ(without_tags(written("Dimaksud <rujuk ke=\"sini-1\"/> dan <rujuk ke=\"sini-2\"/>")), "Dimaksud pada ayat (1) dan ayat (2)");
}

TEST(References, BeginASentenceWithACapital) {
    EXPECT_EQ(without_tags(written("<rujuk ke=\"sini-1\"/> berlaku")), "Ayat (1) berlaku");
    EXPECT_EQ(without_tags(written("<b><rujuk ke=\"dua\"/></b> berlaku")), "Pasal 3 berlaku");
}

TEST(References, SeeConsiderationsFromAmongThemAndFromOutside) {
    const Regulation regulation(perbup("<pasal>Sebagaimana dimaksud <rujuk ke=\"anak\"/>.</pasal>", {},
                                       "<butir kunci=\"anak\">bahwa anak</butir><butir>bahwa menurut <rujuk ke=\"anak\"/> perlu</butir>"));
    EXPECT_EQ(regulation.text("menimbang/1/teks"), "bahwa menurut huruf <ref to=\"anak\">a</ref> perlu;");
    EXPECT_EQ(without_tags(regulation.text("batang-tubuh/0/teks")), "Sebagaimana dimaksud dalam konsiderans Menimbang huruf a.");
}

TEST(References, NameTheDiktum) {
    const Regulation regulation(R"(<keputusan><tahun>2025</tahun><tentang>Tim</tentang><menimbang><butir>bahwa anak</butir></menimbang>
<mengingat><uud pasal="18"/></mengingat><diktum><putusan kunci="tim">Membentuk Tim:<butir kunci="ketua">ketua</butir><butir>anggota</butir></putusan>
<putusan>Tim sebagaimana dimaksud <rujuk ke="tim"/> dipimpin <rujuk ke="ketua"/></putusan></diktum><penetap kunci="bupati"/></keputusan>)",
                                "keputusan");
    EXPECT_EQ(regulation.told, "");
    EXPECT_EQ(regulation.text("diktum/1/teks"),
              "Tim sebagaimana dimaksud dalam Diktum KESATU dipimpin Diktum KESATU huruf <ref to=\"ketua\">a</ref>.");
}

// ---- Mistakes, at their place

TEST(References, ToNothingAreToldWithTheNearestKey) {
    const Regulation regulation(
        perbup("<pasal kunci=\"sasaran\">Satu.</pasal>\n<pasal>Dua <rujuk ke=\"sasaran\"/>\n dan <rujuk  ke='sasarn' />.</pasal>"));
    EXPECT_EQ(regulation.told,
              "naskah.xml:7:18: galat: tidak ada bagian dengan kunci \"sasarn\" untuk dirujuk [N150]\n"
              "     dan <rujuk  ke='sasarn' />.</pasal>\n"
              "                     ^\n"
              "saran: maksud Anda sasaran?\n");
}

TEST(References, ToNothingNearSayWhatToDo) {
    const Regulation regulation(perbup("<pasal>Dua <!-- <rujuk ke=\"x\"/> --><rujuk ke=\"zzzz\"/>.</pasal>"));
    EXPECT_EQ(regulation.told,
              "naskah.xml:5:47: galat: tidak ada bagian dengan kunci \"zzzz\" untuk dirujuk [N150]\n"
              "    <pasal>Dua <!-- <rujuk ke=\"x\"/> --><rujuk ke=\"zzzz\"/>.</pasal>\n"
              "                                                  ^\n"
              "saran: tulis kunci=\"zzzz\" pada bagian yang dirujuk\n");
}

TEST(References, TellAKeyGivenTwice) {
    const Regulation regulation(perbup("<pasal kunci=\"sama\">Satu.</pasal>\n<pasal kunci=\"sama\">Dua.</pasal>"));
    EXPECT_EQ(regulation.told,
              "naskah.xml:6:15: galat: kunci \"sama\" dipakai dua kali [N151]\n"
              "    <pasal kunci=\"sama\">Dua.</pasal>\n"
              "                  ^\n"
              "saran: beri salah satunya kunci lain; yang pertama di baris 5\n");
}

TEST(References, TellARangeThatRunsBackwards) {
    const Regulation regulation(
        perbup("<pasal kunci=\"a\">Satu.</pasal><pasal kunci=\"b\">Dua.</pasal>\n<pasal>Lihat <rujuk ke=\"b\" sampai=\"a\"/>.</pasal>"));
    EXPECT_EQ(regulation.told,
              "naskah.xml:6:36: galat: rujukan dari \"b\" sampai \"a\" bukan dari yang depan ke yang belakang [N154]\n"
              "    <pasal>Lihat <rujuk ke=\"b\" sampai=\"a\"/>.</pasal>\n"
              "                                       ^\n"
              "saran: sampai menyebut bagian yang sejenis (pasal dan pasal, ayat dan ayat) dan letaknya sesudah ke\n");
}

TEST(References, TellARangeBetweenPartsOfOtherKinds) {
    const Regulation regulation(perbup(
        "<pasal kunci=\"a\">Satu.</pasal><pasal><ayat kunci=\"b\">Dua.</ayat><ayat>Lihat <rujuk ke=\"a\" sampai=\"b\"/>.</ayat></pasal>"));
    EXPECT_NE(regulation.told.find("[N154]"), std::string::npos);
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
