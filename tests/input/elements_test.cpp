// Elements and attributes where the schema does not want them, or wants others.
#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::input::testing {

TEST(Elements, UnknownOnesAreToldWithTheNearestName) {
    EXPECT_EQ(told_of("<anggarn>1</anggarn>"),
              "surat.xml:4:1: galat: <anggarn> tidak dikenal di <surat> [N010]\n"
              "    <anggarn>1</anggarn>\n"
              "    ^\n"
              "saran: maksud Anda <anggaran>?\n");
}

TEST(Elements, UnknownOnesWithoutANearNameAreToldWithThoseThatThereAre) {
    EXPECT_EQ(told_of("<acara><tempat>Aula</tempat><pakaian>batik</pakaian></acara>"),
              "surat.xml:4:29: galat: <pakaian> tidak dikenal di <acara> [N010]\n"
              "    <acara><tempat>Aula</tempat><pakaian>batik</pakaian></acara>\n"
              "                                ^\n"
              "saran: isian yang ada: tempat\n");
}

TEST(Elements, ThatShouldBeAttributesAreToldSo) {
    EXPECT_EQ(told_of("<jenis>rapat</jenis>"),
              "surat.xml:4:1: galat: <jenis> tidak dikenal di <surat> [N010]\n"
              "    <jenis>rapat</jenis>\n"
              "    ^\n"
              "saran: tulis sebagai atribut: <surat jenis=\"…\">\n");
}

TEST(Elements, InsidePlainTextAreUnknown) {
    EXPECT_EQ(told_of("<tujuan>Desa <b>Layap</b></tujuan>"),
              "surat.xml:4:14: galat: <b> tidak dikenal di <tujuan> [N010]\n"
              "    <tujuan>Desa <b>Layap</b></tujuan>\n"
              "                 ^\n"
              "saran: <tujuan> berisi teks biasa\n");
}

TEST(Elements, UnknownItemsOfAListAreTold) {
    EXPECT_EQ(told_of("<peserta><orng>Siti</orng><pejabat/></peserta>"),
              "surat.xml:4:10: galat: <orng> tidak dikenal di <peserta> [N010]\n"
              "    <peserta><orng>Siti</orng><pejabat/></peserta>\n"
              "             ^\n"
              "saran: maksud Anda <orang>?\n"
              "surat.xml:4:27: galat: <pejabat> tidak dikenal di <peserta> [N010]\n"
              "    <peserta><orng>Siti</orng><pejabat/></peserta>\n"
              "                              ^\n"
              "saran: butir yang ada: orang, tamu\n");
}

TEST(Elements, WrittenTwiceAreRefused) {
    EXPECT_EQ(told_of("<jam>09.00</jam> <jam>10.00</jam>"),
              "surat.xml:4:18: galat: <jam> ditulis dua kali di <surat> [N013]\n"
              "    <jam>09.00</jam> <jam>10.00</jam>\n"
              "                     ^\n"
              "saran: hapus salah satunya\n");
}

TEST(Attributes, UnknownOnesAreToldWithTheNearestName) {
    EXPECT_EQ(told(letter("", "jenis=\"rapat\" jeniss=\"x\"")),
              "surat.xml:1:22: galat: atribut jeniss tidak dikenal di <surat> [N011]\n"
              "    <surat jenis=\"rapat\" jeniss=\"x\">\n"
              "                         ^\n"
              "saran: maksud Anda jenis?\n");
}

TEST(Attributes, ThatShouldBeElementsAreToldSo) {
    EXPECT_EQ(told(letter("", "jenis=\"rapat\" jam=\"09.00\"")),
              "surat.xml:1:22: galat: atribut jam tidak dikenal di <surat> [N011]\n"
              "    <surat jenis=\"rapat\" jam=\"09.00\">\n"
              "                         ^\n"
              "saran: tulis sebagai unsur: <jam>…</jam>\n");
}

TEST(Attributes, OfAPlainElementAreUnknown) {
    EXPECT_EQ(told_of("<jam zona=\"WITA\">09.00</jam>"),
              "surat.xml:4:6: galat: atribut zona tidak dikenal di <jam> [N011]\n"
              "    <jam zona=\"WITA\">09.00</jam>\n"
              "         ^\n");
}

TEST(Attributes, OfAListAreUnknown) {
    EXPECT_EQ(told_of("<peserta banyak=\"1\"><orang>Siti</orang></peserta>"),
              "surat.xml:4:10: galat: atribut banyak tidak dikenal di <peserta> [N011]\n"
              "    <peserta banyak=\"1\"><orang>Siti</orang></peserta>\n"
              "             ^\n");
}

TEST(Attributes, OfEditorsAreAllowedAtTheRootOnly) {
    const std::string editor = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"surat.xsd\"";
    EXPECT_EQ(told(letter("", "jenis=\"rapat\" " + editor)), "");
    EXPECT_TRUE(told_of("<acara xsi:nil=\"true\"><tempat>Aula</tempat></acara>")
                    .starts_with("surat.xml:4:8: galat: atribut xsi:nil tidak dikenal di <acara> [N011]\n"));
}

TEST(MissingFields, AreToldAtTheStartOfTheirRecordWithTheirHelp) {
    EXPECT_EQ(told("<surat jenis=\"rapat\">\n</surat>"),
              "surat.xml:1:1: galat: <nomor> wajib diisi di <surat> [N015]\n"
              "    <surat jenis=\"rapat\">\n"
              "    ^\n"
              "saran: Nomor surat dari buku agenda. Misalnya: 005/12\n"
              "surat.xml:1:1: galat: <tanggal> wajib diisi di <surat> [N015]\n"
              "    <surat jenis=\"rapat\">\n"
              "    ^\n"
              "saran: Tanggal surat.\n");
}

TEST(MissingFields, MayBeAttributes) {
    EXPECT_EQ(told(letter("", "")),
              "surat.xml:1:1: galat: atribut jenis wajib diisi di <surat> [N015]\n"
              "    <surat >\n"
              "    ^\n"
              "saran: Jenis surat.\n");
}

TEST(MissingFields, MayBeTheContentOfAnItem) {
    EXPECT_EQ(told_of("<peserta><orang> </orang></peserta>"),
              "surat.xml:4:10: galat: isi <orang> wajib diisi [N015]\n"
              "    <peserta><orang> </orang></peserta>\n"
              "             ^\n"
              "saran: Nama peserta.\n");
}

TEST(MissingFields, DependOnAChoice) {
    EXPECT_EQ(told(letter("", "jenis=\"kunjungan\"")),
              "surat.xml:1:1: galat: <tujuan> wajib diisi di <surat> bila jenis kunjungan [N015]\n"
              "    <surat jenis=\"kunjungan\">\n"
              "    ^\n"
              "saran: Tujuan kunjungan.\n");
}

TEST(MissingFields, AreNotMissedWhenTheyAreWrittenButWrong) {
    EXPECT_EQ(told(letter("<tujuan></tujuan>", "jenis=\"kunjungan\"")),
              "surat.xml:4:1: galat: <tujuan> kosong [N017]\n"
              "    <tujuan></tujuan>\n"
              "    ^\n"
              "saran: isilah, atau hapus: isian ini tidak wajib\n");
}

TEST(StrayText, BetweenFieldsIsRefused) {
    EXPECT_EQ(told_of("lihat  <jam>09.00</jam>"),
              "surat.xml:4:1: galat: teks di dalam <surat> di luar isiannya [N016]\n"
              "    lihat  <jam>09.00</jam>\n"
              "    ^\n"
              "saran: tulis teks di dalam salah satu isian <surat>\n");
}

TEST(StrayText, BetweenItemsIsRefused) {
    EXPECT_EQ(told_of("<peserta><orang>Siti</orang> dan lain-lain</peserta>"),
              "surat.xml:4:30: galat: teks di dalam <peserta> di luar isiannya [N016]\n"
              "    <peserta><orang>Siti</orang> dan lain-lain</peserta>\n"
              "                                 ^\n"
              "saran: tulis teks di dalam salah satu isian <peserta>\n");
}

TEST(Lists, MayBeTooShort) {
    EXPECT_EQ(told_of("<peserta></peserta>"),
              "surat.xml:4:1: galat: <peserta> berisi 0 butir [N029]\n"
              "    <peserta></peserta>\n"
              "    ^\n"
              "saran: paling sedikit 1 butir\n");
}

TEST(Lists, MayBeTooLong) {
    EXPECT_EQ(told_of("<peserta><orang>A</orang><orang>B</orang><orang>C</orang><orang>D</orang></peserta>"),
              "surat.xml:4:1: galat: <peserta> berisi 4 butir [N029]\n"
              "    <peserta><orang>A</orang><orang>B</orang><orang>C</orang><orang>D</orang></peserta>\n"
              "    ^\n"
              "saran: paling banyak 3 butir\n");
}

TEST(Elements, ThatBelongElsewhereAreToldWithTheirPlace) {
    EXPECT_EQ(told_of("<acara><tempat>Aula</tempat><orang>A</orang></acara>"),
              "surat.xml:4:29: galat: <orang> tidak dikenal di <acara> [N010]\n"
              "    <acara><tempat>Aula</tempat><orang>A</orang></acara>\n"
              "                                ^\n"
              "saran: <orang> tempatnya di <peserta>; isian yang ada: tempat\n");
}

TEST(Prose, HasOnlyInlineElements) {
    EXPECT_EQ(told_of("<isi>a <p>b</p></isi>"),
              "surat.xml:4:8: galat: <p> tidak dikenal di dalam teks [N030]\n"
              "    <isi>a <p>b</p></isi>\n"
              "           ^\n"
              "saran: yang boleh di dalam teks: b, i, u, sup, sub, br\n");
}

TEST(Prose, TellsWhereAnElementBelongsThatStandsInIt) {
    EXPECT_EQ(told_of("<isi>a <orang>b</orang></isi>"),
              "surat.xml:4:8: galat: <orang> tidak dikenal di dalam teks [N030]\n"
              "    <isi>a <orang>b</orang></isi>\n"
              "           ^\n"
              "saran: <orang> tempatnya di <peserta>; yang boleh di dalam teks: b, i, u, sup, sub, br\n");
}

TEST(Prose, HasNoAttributesInside) {
    EXPECT_EQ(told_of("<isi>a <b class=\"x\">b</b></isi>"),
              "surat.xml:4:8: galat: <b> di dalam teks tidak mempunyai atribut [N030]\n"
              "    <isi>a <b class=\"x\">b</b></isi>\n"
              "           ^\n"
              "saran: hapus atributnya\n");
}

TEST(AllMistakes, OfAFileAreToldAtOnce) {
    const std::string text = told("<surat jenis=\"rapt\">\n<nomor/>\n<tanggal>31-02-2025</tanggal>\n<xyz/>\n</surat>");
    for (const char* code : {"[N025]", "[N017]", "[N012]", "[N010]"}) EXPECT_NE(text.find(code), std::string::npos) << code;
}

}  // namespace naskah::input::testing
