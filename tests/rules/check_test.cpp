#include "rules/check.hpp"

#include <gtest/gtest.h>

#include "kinds/profile.hpp"
#include "kinds/support.hpp"
#include "record/input.hpp"

namespace naskah::rules::testing {

using kinds::testing::input_of;
using kinds::testing::kind_of;
using kinds::testing::texts_of;

kinds::Kind profile_kind() {
    return kind_of(
        "<daftar nama=\"pejabat\"><unsur nama=\"orang\"><bidang nama=\"kunci\" jenis=\"kode\" letak=\"atribut\" wajib=\"ya\"/>"
        "<bidang nama=\"nama\" jenis=\"teks\" letak=\"atribut\"/><bidang nama=\"nip\" jenis=\"nip\" letak=\"atribut\"/></unsur></daftar>",
        "profil");
}

kinds::Kind letter_kind(std::vector<std::string> rules) {
    kinds::Kind kind = kind_of(
        "<bidang nama=\"tanggal\" jenis=\"tanggal\"/><bidang nama=\"batas-waktu\" jenis=\"tanggal\"/>"
        "<kelompok nama=\"acara\"><bidang nama=\"tanggal\" jenis=\"tanggal\"/><bidang nama=\"mulai\" jenis=\"waktu\"/>"
        "<bidang nama=\"selesai\" jenis=\"waktu\"/></kelompok>"
        "<kelompok nama=\"undangan\"><bidang nama=\"tanggal\" jenis=\"tanggal\"/></kelompok>"
        "<daftar nama=\"penanda-tangan\"><unsur nama=\"pejabat\"><bidang nama=\"kunci\" jenis=\"kunci\" ke=\"profil.pejabat\" "
        "letak=\"atribut\"/></unsur><unsur nama=\"orang\"><bidang nama=\"nama\" jenis=\"teks\" letak=\"atribut\"/><bidang nama=\"nip\" "
        "jenis=\"nip\" letak=\"atribut\"/></unsur></daftar>"
        "<kelompok nama=\"mengetahui\"><bidang nama=\"kunci\" jenis=\"kunci\" ke=\"profil.pejabat\" letak=\"atribut\"/></kelompok>"
        "<daftar nama=\"hadir\"><unsur nama=\"orang\"><bidang nama=\"nama\" jenis=\"teks\" letak=\"atribut\"/><bidang nama=\"instansi\" "
        "jenis=\"teks\" letak=\"atribut\"/></unsur></daftar>"
        "<bidang nama=\"letak-penerima\" jenis=\"pilihan\" baku=\"langsung\"><pilihan kata=\"langsung\" label=\"Di surat\"/>"
        "<pilihan kata=\"terlampir\" label=\"Di lampiran\"/></bidang>"
        "<daftar nama=\"kesepakatan\"><unsur nama=\"butir\"><bidang nama=\"isi\" jenis=\"prosa\" letak=\"isi\"/></unsur></daftar>"
        "<daftar nama=\"usulan\"><unsur nama=\"usulan\"><bidang nama=\"prioritas\" jenis=\"ya-tidak\" letak=\"atribut\"/></unsur></daftar>"
        "<daftar nama=\"kepada\"><unsur nama=\"penerima\"><bidang nama=\"teks\" jenis=\"teks\" letak=\"isi\"/></unsur></daftar>");
    kind.rules = std::move(rules);
    return kind;
}

/// What the rules say of an input; `inside` begins in its second line.
std::string told(std::vector<std::string> rules, const std::string& inside) {
    const kinds::Kind kind = letter_kind(std::move(rules));
    record::Input input = input_of(kind, "<surat>\n" + inside + "\n</surat>");
    const record::Input profile =
        input_of(profile_kind(),
                 "<profil><pejabat><orang kunci=\"bupati\" nama=\"H. Syahrani\"/><orang kunci=\"sekda\" nama=\"Drs. "
                 "Rahmat\" nip=\"196805121994031009\"/></pejabat></profil>",
                 "profil.xml");
    record::Diagnostics diagnostics;
    kinds::resolve_keys(input, kind.schema, profile, profile_kind().schema, diagnostics);
    EXPECT_EQ(texts_of(diagnostics), "");
    check(kind, input, diagnostics);
    return texts_of(diagnostics);
}

TEST(EventTimes, MustBeInOrder) {
    const std::string hint = "saran: periksa kedua jamnya; hapus <selesai> bila acara berlangsung sampai selesai\n";
    EXPECT_EQ(told({"acara"}, "<acara><mulai>09.00</mulai><selesai>08.30</selesai></acara>"),
              "surat.xml:2:37: galat: <selesai> 08.30 tidak sesudah <mulai> 09.00 [N050]\n"
              "    <acara><mulai>09.00</mulai><selesai>08.30</selesai></acara>\n"
              "                                        ^\n" +
                  hint);
    EXPECT_NE(told({"acara"}, "<acara><mulai>09.00</mulai><selesai>09.00</selesai></acara>"), "");
}

TEST(EventTimes, MayBeRightOrUnknown) {
    EXPECT_EQ(told({"acara"}, "<acara><mulai>09.00</mulai><selesai>09.01</selesai></acara>"), "");
    EXPECT_EQ(told({"acara"}, "<acara><mulai>09.00</mulai></acara>"), "");
    EXPECT_EQ(told({"acara"}, ""), "");
}

TEST(LetterDates, OfAnInvitationAreNotAfterTheEvent) {
    EXPECT_EQ(told({"surat"}, "<tanggal>2025-03-05</tanggal>\n<acara><tanggal>2025-03-04</tanggal></acara>"),
              "surat.xml:2:10: galat: tanggal undangan 5 Maret 2025 sesudah tanggal acara 4 Maret 2025 [N051]\n"
              "    <tanggal>2025-03-05</tanggal>\n"
              "             ^\n"
              "saran: periksa kedua tanggalnya\n");
}

TEST(LetterDates, OfAMentionedInvitationAreNotAfterTheEvent) {
    EXPECT_EQ(told({"surat"}, "<undangan><tanggal>2026-02-24</tanggal></undangan><acara><tanggal>2025-03-04</tanggal></acara>"),
              "surat.xml:2:20: galat: tanggal undangan 24 Februari 2026 sesudah tanggal acara 4 Maret 2025 [N051]\n"
              "    <undangan><tanggal>2026-02-24</tanggal></undangan><acara><tanggal>2025-03-04</tanggal></acara>\n"
              "                       ^\n"
              "saran: periksa kedua tanggalnya\n");
}

TEST(LetterAddressees, AreBetterListedInAnAnnexWhenTheyAreMany) {
    const auto letter = [](int count, const std::string& place) {
        std::string text = place + "<kepada>";
        for (int i = 1; i <= count; ++i) text += "<penerima>Kepala Desa " + std::to_string(i) + "</penerima>";
        return text + "</kepada>";
    };
    EXPECT_EQ(told({"surat"}, letter(20, "")), "");
    const std::string many = told({"surat"}, letter(21, ""));
    EXPECT_EQ(many.substr(0, many.find('\n')), "surat.xml:2:1: peringatan: 21 penerima dicetak sebelum isi surat [N226]");
    EXPECT_NE(many.find("saran: cetak daftarnya di lampiran: <letak-penerima>terlampir</letak-penerima>"), std::string::npos) << many;
    EXPECT_EQ(told({"surat"}, letter(21, "<letak-penerima>terlampir</letak-penerima>")), "");
}

TEST(LetterDates, MayBeThatOfTheEvent) {
    EXPECT_EQ(told({"surat"}, "<tanggal>2025-03-04</tanggal><acara><tanggal>2025-03-04</tanggal></acara>"), "");
}

TEST(LetterDates, AreNotAfterTheDeadlineThatTheLetterSets) {
    EXPECT_EQ(told({"surat"}, "<tanggal>2025-01-31</tanggal>\n<batas-waktu>2025-01-30</batas-waktu>"),
              "surat.xml:3:14: galat: <batas-waktu> 30 Januari 2025 sebelum tanggal surat 31 Januari 2025 [N055]\n"
              "    <batas-waktu>2025-01-30</batas-waktu>\n"
              "                 ^\n"
              "saran: periksa kedua tanggalnya\n");
    EXPECT_EQ(told({"surat"}, "<tanggal>2025-01-31</tanggal><batas-waktu>2025-01-31</batas-waktu>"), "");
}

TEST(Signers, WithTheSameNipAreAnError) {
    EXPECT_EQ(told({"tanda-tangan"},
                   "<penanda-tangan><pejabat kunci=\"sekda\"/>\n<orang nama=\"Rahmat\" nip=\"19680512 199403 1 009\"/></penanda-tangan>"),
              "surat.xml:3:1: galat: Rahmat menandatangani dua kali (NIP 19680512\u00A0199403\u00A01\u00A0009) [N053]\n"
              "    <orang nama=\"Rahmat\" nip=\"19680512 199403 1 009\"/></penanda-tangan>\n"
              "    ^\n"
              "saran: hapus salah satunya\n");
}

TEST(Signers, WithTheSameNameAreAWarning) {
    EXPECT_EQ(told({"tanda-tangan"}, "<penanda-tangan><pejabat kunci=\"bupati\"/></penanda-tangan>\n<mengetahui kunci=\"bupati\"/>"),
              "surat.xml:3:1: peringatan: H. Syahrani menandatangani dua kali [N053]\n"
              "    <mengetahui kunci=\"bupati\"/>\n"
              "    ^\n"
              "saran: hapus salah satunya, kecuali bila mereka dua orang dengan nama yang sama\n");
}

TEST(Signers, WithTheSameNameAndDifferentNipAreTwoPeople) {
    EXPECT_EQ(told({"tanda-tangan"},
                   "<penanda-tangan><orang nama=\"Siti\" nip=\"197012071995032001\"/><orang nama=\"Siti\" "
                   "nip=\"198704142010012017\"/></penanda-tangan>"),
              "");
}

TEST(Attendees, TwiceAreAWarningWhateverTheirCapitals) {
    EXPECT_EQ(told({"hadir"},
                   "<hadir><orang nama=\"Siti Aminah\" instansi=\"Dinkes\"/>\n<orang nama=\"SITI AMINAH\" instansi=\"DINKES\"/></hadir>"),
              "surat.xml:3:14: peringatan: SITI AMINAH dua kali di daftar hadir [N054]\n"
              "    <orang nama=\"SITI AMINAH\" instansi=\"DINKES\"/></hadir>\n"
              "                 ^\n"
              "saran: hapus salah satunya\n");
}

TEST(Attendees, OfDifferentOfficesMayHaveTheSameName) {
    EXPECT_EQ(told({"hadir"}, "<hadir><orang nama=\"Siti\" instansi=\"Dinkes\"/><orang nama=\"Siti\" instansi=\"Bappeda\"/></hadir>"), "");
}

TEST(Attendees, MayBeEmptyRows) {
    EXPECT_EQ(told({"hadir"}, "<hadir><orang/><orang/></hadir>"), "");
}

TEST(AnnexesOfProposals, AreNamedInTheTextByTheirNumbers) {
    const std::string proposals = "\n<usulan><usulan/><usulan prioritas=\"ya\"/></usulan>";
    EXPECT_EQ(told({"berita-acara"}, "<kesepakatan><butir>Lihat Lampiran I dan Lampiran II.</butir></kesepakatan>" + proposals), "");
    EXPECT_EQ(told({"berita-acara"}, "<kesepakatan><butir>Lihat Lampiran II.</butir></kesepakatan>" + proposals),
              "surat.xml:3:1: peringatan: Lampiran I (daftar usulan) tidak disebut dalam naskah berita acara [N344]\n"
              "    <usulan><usulan/><usulan prioritas=\"ya\"/></usulan>\n"
              "    ^\n"
              "saran: sebut \"sebagaimana tercantum dalam Lampiran I\" dalam salah satu butirnya\n");
    EXPECT_EQ(told({"berita-acara"}, "<kesepakatan><butir>Lihat Lampiran I.</butir></kesepakatan>" + proposals),
              "surat.xml:3:1: peringatan: Lampiran II (daftar prioritas) tidak disebut dalam naskah berita acara [N344]\n"
              "    <usulan><usulan/><usulan prioritas=\"ya\"/></usulan>\n"
              "    ^\n"
              "saran: sebut \"sebagaimana tercantum dalam Lampiran II\" dalam salah satu butirnya\n");
}

TEST(AnnexesOfProposals, HaveNoNumberWhenThereIsOneAnnex) {
    const std::string proposals = "\n<usulan><usulan/></usulan>";
    EXPECT_EQ(told({"berita-acara"}, "<kesepakatan><butir>Lihat lampiran.</butir></kesepakatan>" + proposals), "");
    EXPECT_NE(told({"berita-acara"}, "<kesepakatan><butir>Setuju.</butir></kesepakatan>" + proposals).find("Lampiran (daftar usulan)"),
              std::string::npos);
}

TEST(Nips, ThatCannotBeAreAWarningInEveryKind) {
    EXPECT_EQ(told({}, "<penanda-tangan><orang nama=\"Siti\" nip=\"197013071995032001\"/></penanda-tangan>"),
              "surat.xml:2:41: peringatan: NIP 19701307\u00A0199503\u00A02\u00A0001 diawali tanggal lahir yang tidak ada [N052]\n"
              "    <penanda-tangan><orang nama=\"Siti\" nip=\"197013071995032001\"/></penanda-tangan>\n"
              "                                            ^\n"
              "saran: periksa NIP itu pada surat keputusan pengangkatan\n");
}

TEST(RuleSets, OfBeritaAcaraAreTimesSignersAndAttendees) {
    const std::string text = told({"berita-acara"},
                                  "<acara><mulai>09.00</mulai><selesai>08.00</selesai></acara><penanda-tangan><orang nama=\"A\"/><orang "
                                  "nama=\"A\"/></penanda-tangan><hadir><orang nama=\"B\"/><orang nama=\"B\"/></hadir>");
    for (const char* code : {"[N050]", "[N053]", "[N054]"}) EXPECT_NE(text.find(code), std::string::npos) << code;
}

TEST(RuleSets, ThatShareARuleRunItOnce) {
    const std::string inside = "<acara><mulai>09.00</mulai><selesai>08.00</selesai></acara>";
    EXPECT_EQ(told({"acara", "berita-acara"}, inside), told({"acara"}, inside));
}

TEST(RuleSets, ThatAreNotNamedDoNotRun) {
    EXPECT_EQ(told({"hadir"}, "<acara><mulai>09.00</mulai><selesai>08.00</selesai></acara>"), "");
}

TEST(RuleSets, ThatDoNotExistAreTold) {
    EXPECT_EQ(told({"acra", "musyawarah"}, ""),
              "surat: galat: aturan \"acra\" tidak dikenal [N040]\n"
              "saran: maksud Anda acara?\n"
              "surat: galat: aturan \"musyawarah\" tidak dikenal [N040]\n"
              "saran: aturan yang ada tercantum di templates/README.md\n");
}

}  // namespace naskah::rules::testing
