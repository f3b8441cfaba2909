// Title, Menimbang and Mengingat.
#include <gtest/gtest.h>

#include "record/input.hpp"
#include "rules/peraturan/check_support.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

std::string told_of_title(const std::string& title) {
    DraftText text;
    text.title = "<tentang>" + title + "</tentang>";
    return told(text);
}

std::string told_of_points(const std::string& points, const record::Record& profile = profile_of()) {
    DraftText text;
    text.considerations = points;
    return told(text, profile);
}

std::string told_of_citations(const std::string& citations) {
    DraftText text;
    text.citations = citations;
    return told(text);
}

/// A citation with all that it needs.
std::string law(const std::string& number, int year, const std::string& subject = "Kesehatan") {
    return "<dasar jenis=\"uu\" nomor=\"" + number + "\" tahun=\"" + std::to_string(year) + "\" lembaran=\"1\" tambahan=\"2\"><tentang>" +
           subject + "</tentang></dasar>";
}

TEST(RegulationChecks, SayNothingOfADraftInProperForm) {
    EXPECT_EQ(told({}), "");
    EXPECT_EQ(told(decision()), "");
}

TEST(RegulationChecks, SayNothingOfAKindThatIsNoLegalProduct) {
    record::Input circular;
    circular.kind = "surat-edaran";
    circular.record.set("tentang", {record::Prose{"Data (TPPS)."}, {}});
    record::Diagnostics diagnostics;
    check_regulation(circular, profile_of(), diagnostics);
    check_copy(circular, diagnostics);
    EXPECT_EQ(lines_of(diagnostics), "");
}

TEST(RegulationChecks, SayNothingOfTheStarters) {
    const std::filesystem::path templates = std::filesystem::path(NASKAH_SOURCE_DIR) / "templates";
    for (const char* kind : {"perbup", "keputusan"}) {
        record::Diagnostics diagnostics;
        check_regulation(input_of(kind, test::read_file(templates / kind / "starter.xml")), profile_of(), diagnostics);
        EXPECT_EQ(lines_of(diagnostics), "") << kind;
    }
}

TEST(RegulationTitle, HasNoAbbreviationInParentheses) {
    EXPECT_EQ(told_of_title("Tim <i>Stunting</i> &amp; Gizi (TPPS)"),
              "3:41: galat: judul diberi singkatan \"(TPPS)\" [N155] saran: hapus singkatan itu: judul peraturan ditulis tanpa singkatan "
              "atau akronim\n");
    EXPECT_NE(told_of_title("Pos Pelayanan Terpadu (Posyandu)"), "");
}

TEST(RegulationTitle, MayExplainInParentheses) {
    EXPECT_EQ(told_of_title("Pajak Bumi (Perdesaan dan Perkotaan)"), "");
}

TEST(RegulationTitle, IsDoubtfulWithAWordInCapitals) {
    EXPECT_EQ(told_of_title("Penyusunan RPJMD Tahap II"),
              "3:21: peringatan: \"RPJMD\" di judul tampak seperti singkatan [N155] saran: tulis kepanjangannya: judul peraturan ditulis "
              "tanpa singkatan atau akronim\n");
}

TEST(RegulationTitle, HasNoClosingMark) {
    EXPECT_EQ(told_of_title("Pencegahan Stunting."),
              "3:29: galat: judul ditutup tanda baca \".\" [N156] saran: hapus tanda baca itu: judul peraturan tidak ditutup tanda baca\n");
}

TEST(RegulationTitle, DoesNotSayTentangItself) {
    EXPECT_EQ(told_of_title("Tentang Pencegahan Stunting"),
              "3:10: galat: judul diawali kata \"tentang\" [N156] saran: hapus kata itu: TENTANG dicetak sendiri di atas judul\n");
}

TEST(RegulationTitle, IsNotWrittenInCapitals) {
    EXPECT_EQ(told_of_title("PENCEGAHAN STUNTING DAN GIZI"),
              "3:10: peringatan: judul ditulis dengan huruf besar semua [N156] saran: tulis dengan huruf awal besar: huruf besarnya dibuat "
              "sendiri di tempat yang memerlukannya\n");
}

TEST(Considerations, BeginWithBahwa) {
    EXPECT_EQ(told_of_points("<butir>anak berhak sehat</butir>"),
              "6:8: galat: pertimbangan tidak diawali kata \"bahwa\" [N157] saran: tulis \"bahwa …\", dengan huruf kecil\n");
    EXPECT_NE(told_of_points("<butir>Bahwa anak berhak sehat</butir>"), "");
    EXPECT_NE(told_of_points("<butir>bahwasanya anak berhak sehat</butir>"), "");
}

constexpr const char* two_points = "<butir kunci=\"satu\">bahwa anak berhak sehat</butir><butir>bahwa gizi perlu</butir>\n";
constexpr const char* closing_hint =
    "saran: tulis \"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati "
    "tentang Pencegahan Stunting\", atau hapus butir ini: butir penutup dibuat sendiri\n";

std::string closed(const std::string& closing) {
    return told_of_points(two_points + ("<butir>" + closing + "</butir>"));
}

TEST(ClosingConsideration, MayBeWrittenByHand) {
    EXPECT_EQ(closed("bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati "
                     "tentang Pencegahan <i>Stunting</i>;"),
              "");
    EXPECT_EQ(closed("bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam <rujuk ke=\"satu\"/>, dan huruf b perlu menetapkan "
                     "Peraturan Bupati tentang pencegahan stunting"),
              "");
    EXPECT_EQ(told_of_points("<butir>bahwa a</butir><butir>bahwa b</butir><butir>bahwa c</butir><butir>bahwa berdasarkan pertimbangan "
                             "sebagaimana dimaksud dalam huruf a sampai dengan huruf c, perlu menetapkan Peraturan Wali Kota tentang "
                             "Pencegahan Stunting</butir>",
                             profile_of("kota")),
              "");
}

TEST(ClosingConsideration, NamesAllPoints) {
    EXPECT_EQ(closed("bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang "
                     "Pencegahan Stunting"),
              std::string("7:75: galat: butir penutup pertimbangan tidak sesuai dengan rumusannya [N158] ") + closing_hint);
}

TEST(ClosingConsideration, NamesThePointsInTheirOrder) {
    EXPECT_EQ(closed("bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf b dan <rujuk ke=\"satu\"/>, perlu menetapkan "
                     "Peraturan Bupati tentang Pencegahan Stunting"),
              std::string("7:72: galat: butir penutup pertimbangan tidak sesuai dengan rumusannya [N158] ") + closing_hint);
}

TEST(ClosingConsideration, SaysDalam) {
    EXPECT_EQ(closed("bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a dan huruf b, perlu menetapkan Peraturan Bupati "
                     "tentang Pencegahan Stunting"),
              std::string("7:60: galat: butir penutup pertimbangan tidak sesuai dengan rumusannya [N158] ") + closing_hint);
}

TEST(ClosingConsideration, HasTheTitle) {
    EXPECT_EQ(closed("bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati "
                     "tentang Penurunan Stunting"),
              std::string("7:129: galat: butir penutup pertimbangan tidak sesuai dengan rumusannya [N158] ") + closing_hint);
    EXPECT_EQ(closed("bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati"),
              std::string("7:114: galat: butir penutup pertimbangan tidak sesuai dengan rumusannya [N158] ") + closing_hint);
}

TEST(ClosingConsideration, OfADecisionNamesTheDecision) {
    DraftText text = decision();
    text.considerations =
        "<butir>bahwa anak berhak sehat</butir>\n<butir>bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf "
        "a, perlu menetapkan Keputusan Bupati tentang Pencegahan Stunting</butir>";
    EXPECT_EQ(told(text), "");
}

TEST(ClosingConsideration, IsNotToldOfAKeyThatNothingHas) {
    EXPECT_EQ(closed("bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam <rujuk ke=\"tiga\"/>, perlu menetapkan …"), "");
}

TEST(ClosingConsideration, NeedsPointsBeforeIt) {
    EXPECT_EQ(told_of_points("<butir>bahwa berdasarkan pertimbangan perlu menetapkan Peraturan Bupati</butir>"),
              "6:8: galat: butir penutup tidak didahului pertimbangan [N158] saran: tulis pertimbangannya lebih dahulu, masing-masing satu "
              "<butir>\n");
}

TEST(ClosingConsideration, IsTheLastPoint) {
    EXPECT_EQ(told_of_points("<butir>bahwa berdasarkan pertimbangan lain</butir><butir>bahwa anak berhak sehat</butir>"),
              "6:8: galat: butir penutup pertimbangan bukan butir terakhir [N159] saran: pindahkan ke akhir, atau hapus: butir penutup "
              "dibuat sendiri\n");
}

constexpr const char* order_hint = "saran: dasar hukum diurutkan menurut tingkat peraturan, lalu tahun, lalu nomor\n";

TEST(SingleConsideration, EndsWithTheNameOfTheRegulation) {
    EXPECT_EQ(
        told_of_points("<butir>bahwa untuk melaksanakan ketentuan Pasal 8 Peraturan Daerah, perlu menetapkan Peraturan Bupati tentang "
                       "Pencegahan <i>Stunting</i>;</butir>"),
        "");
    EXPECT_EQ(told_of_points("<butir>bahwa untuk melaksanakan Peraturan Daerah, perlu menetapkan Peraturan Bupati tentang Lain</butir>"),
              "6:51: galat: pertimbangan tunggal tidak diakhiri dengan nama peraturan ini [N158] saran: tulis di akhir \"perlu menetapkan "
              "Peraturan Bupati tentang Pencegahan Stunting\"\n");
}

TEST(Citations, StandByRank) {
    EXPECT_EQ(told_of_citations("<dasar jenis=\"perpres\" nomor=\"72\" tahun=\"2021\" lembaran=\"172\"><tentang>Gizi</tentang></dasar>\n" +
                                law("23", 2014)),
              std::string("9:1: peringatan: Undang-Undang Nomor 23 Tahun 2014 seharusnya sebelum Peraturan Presiden Nomor 72 Tahun 2021 "
                          "[N160] ") +
                  order_hint);
    EXPECT_EQ(told_of_citations(law("23", 2014) + "\n<uud pasal=\"18\" ayat=\"6\"/>"),
              std::string("9:1: peringatan: Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 seharusnya sebelum Undang-Undang "
                          "Nomor 23 Tahun 2014 [N160] ") +
                  order_hint);
}

TEST(Citations, StandByYearAndNumberWithinARank) {
    EXPECT_EQ(
        told_of_citations(law("36", 2009) + law("23", 2014) + "\n" + law("5", 2009)),
        std::string("9:1: peringatan: Undang-Undang Nomor 5 Tahun 2009 seharusnya sebelum Undang-Undang Nomor 36 Tahun 2009 [N160] ") +
            order_hint);
    EXPECT_EQ(told_of_citations(law("5", 2009) + law("36", 2009) + law("23", 2014)), "");
}

TEST(Citations, MayBeginWithTheLawThatMadeTheRegion) {
    EXPECT_EQ(told_of_citations(law("2", 2003, "Pembentukan Kabupaten Balangan") + law("17", 2003)), "");
    EXPECT_EQ(told_of_citations(law("8", 2022, "Provinsi Kalimantan Selatan") + law("23", 2014)), "");
}

TEST(Citations, NameWhereTheyWerePublished) {
    EXPECT_EQ(
        told_of_citations("<dasar jenis=\"uu\" nomor=\"36\" tahun=\"2009\"><tentang>Kesehatan</tentang></dasar>\n"
                          "<dasar jenis=\"pp\" nomor=\"33\" tahun=\"2012\" lembaran=\"58\"><tentang>Gizi</tentang></dasar>\n"
                          "<dasar jenis=\"permen\" lembaga=\"Menteri Dalam Negeri\" nomor=\"80\" tahun=\"2015\"><tentang>Gizi</tentang>"
                          "</dasar>\n"
                          "<dasar jenis=\"perda\" nomor=\"6\" tahun=\"2016\"><tentang>Gizi</tentang></dasar>"),
        "8:1: peringatan: Undang-Undang Nomor 36 Tahun 2009 dikutip tanpa nomor Lembaran Negara dan Tambahan Lembaran Negara [N161] "
        "saran: tambahkan lembaran=\"…\" tambahan=\"…\"\n"
        "9:1: peringatan: Peraturan Pemerintah Nomor 33 Tahun 2012 dikutip tanpa nomor Tambahan Lembaran Negara [N161] saran: "
        "tambahkan tambahan=\"…\"\n"
        "10:1: peringatan: Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 dikutip tanpa nomor Berita Negara [N161] saran: "
        "tambahkan lembaran=\"…\"\n"
        "11:1: peringatan: Peraturan Daerah Nomor 6 Tahun 2016 dikutip tanpa nomor Lembaran Daerah [N161] saran: tambahkan "
        "lembaran=\"…\"\n");
}

TEST(Citations, OfOldLawsMayStandInTheOtherGazette) {
    EXPECT_EQ(
        told_of_citations("<dasar jenis=\"uu\" nomor=\"13\" tahun=\"1950\" lembaran=\"42\"><tentang>Pembentukan Daerah</tentang></dasar>"),
        "8:1: peringatan: Undang-Undang Nomor 13 Tahun 1950 dikutip tanpa nomor Tambahan Lembaran Negara [N161] saran: tambahkan "
        "tambahan=\"…\"; bila peraturan lama ini dimuat dalam Berita Negara, tulis jenis-lembaran=\"berita\", dan tahun-lembaran=\"…\" "
        "bila tahunnya lain\n");
    EXPECT_EQ(
        told_of_citations("<dasar jenis=\"uu\" nomor=\"13\" tahun=\"1950\" jenis-lembaran=\"berita\" lembaran=\"42\"><tentang>Pembentukan "
                          "Daerah</tentang></dasar>"),
        "");
}

TEST(Citations, OfDecisionsNeedNoGazette) {
    EXPECT_EQ(told_of_citations("<dasar jenis=\"kepgub\" daerah=\"Kalimantan Selatan\" nomor=\"188.44/1\" tahun=\"2020\"><tentang>Gizi"
                                "</tentang></dasar>"),
              "");
}

TEST(Citations, NameTheInstitution) {
    EXPECT_EQ(told_of_citations("<dasar jenis=\"permen\" nomor=\"12\" tahun=\"2021\" lembaran=\"1398\"><tentang>Gizi</tentang></dasar>"),
              "8:1: galat: Peraturan Menteri atau Badan Nomor 12 Tahun 2021 dikutip tanpa lembaga yang menetapkannya [N161] saran: "
              "tambahkan atribut lembaga, misalnya lembaga=\"Menteri Dalam Negeri\"\n");
}

TEST(Citations, TakeTheInstitutionFromWhatTheyAmend) {
    const std::string amendment =
        "<dasar jenis=\"permen\" lembaga=\"Menteri Dalam Negeri\" nomor=\"80\" tahun=\"2015\" lembaran=\"2036\"><tentang>Hal</tentang>"
        "<perubahan jenis=\"permen\" nomor=\"120\" tahun=\"2018\" lembaran=\"157\"><tentang>Hal</tentang></perubahan></dasar>";
    EXPECT_EQ(told_of_citations(amendment), "");
    std::string unknown = amendment;
    unknown.replace(unknown.find("lembaga"), std::string("lembaga=\"Menteri Dalam Negeri\"").size(), "");
    EXPECT_NE(told_of_citations(unknown).find("Nomor 120 Tahun 2018 dikutip tanpa lembaga"), std::string::npos);
}

TEST(Citations, InTheBeritaNegaraHaveNoSupplement) {
    EXPECT_EQ(told_of_citations("<dasar jenis=\"uu\" nomor=\"13\" tahun=\"1950\" jenis-lembaran=\"berita\" lembaran=\"42\">"
                                "<tentang>Pembentukan Daerah</tentang></dasar>"),
              "");
}

TEST(Citations, AreNotPublishedBeforeTheirOwnYear) {
    EXPECT_EQ(told_of_citations("<dasar jenis=\"perpres\" nomor=\"72\" tahun=\"2021\" lembaran=\"172\" tahun-lembaran=\"2020\">"
                                "<tentang>Hal</tentang></dasar>"),
              "8:79: galat: tahun lembaran 2020 sebelum tahun peraturannya, 2021 [N212] saran: tahun-lembaran adalah tahun "
              "pengundangannya: periksa keduanya\n");
}

TEST(Citations, AreDoubtfulWithAnUnusualSupplement) {
    EXPECT_EQ(told_of_citations("<dasar jenis=\"perpres\" nomor=\"72\" tahun=\"2021\" lembaran=\"172\" tambahan=\"9\"><tentang>Gizi"
                                "</tentang></dasar>"),
              "8:73: peringatan: Peraturan Presiden Nomor 72 Tahun 2021 dikutip dengan Tambahan Lembaran Negara [N162] saran: peraturan "
              "sejenis ini biasanya tanpa Tambahan Lembaran Negara: periksa atribut tambahan\n");
}

TEST(Citations, StandOnce) {
    EXPECT_EQ(told_of_citations(law("03", 2014) + "\n" + law("3", 2014)),
              "9:1: galat: Undang-Undang Nomor 3 Tahun 2014 dikutip dua kali [N163] saran: hapus salah satunya; yang pertama di baris 8\n");
    EXPECT_EQ(told_of_citations("<uud pasal=\"18\" ayat=\"6\"/>\n<uud pasal=\"18\" ayat=\"6\"/>"),
              "9:1: galat: Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 dikutip dua kali [N163] saran: hapus salah satunya; "
              "yang pertama di baris 8\n");
    EXPECT_EQ(told_of_citations("<uud pasal=\"18\" ayat=\"6\"/><uud pasal=\"28\"/>"), "");
}

TEST(Citations, OfTwoInstitutionsMayShareTheirNumber) {
    const auto ministry = [](const std::string& name) {
        return "<dasar jenis=\"permen\" lembaga=\"" + name + "\" nomor=\"5\" tahun=\"2020\" lembaran=\"1\"><tentang>Gizi</tentang></dasar>";
    };
    EXPECT_EQ(told_of_citations(ministry("Menteri Kesehatan") + ministry("Menteri Dalam Negeri")), "");
}

TEST(Citations, AreNotNewerThanTheRegulation) {
    EXPECT_EQ(told_of_citations(law("1", 2025)),
              "8:36: galat: Undang-Undang Nomor 1 Tahun 2025 lebih baru daripada peraturan ini, tahun 2024 [N164] saran: periksa tahun "
              "kutipan dan <tahun>\n");
}

TEST(Citations, OfItsOwnSeriesPrecedeTheRegulation) {
    const auto own = [](const std::string& attributes) {
        return "<dasar jenis=\"perbup\" " + attributes + " tahun=\"2024\" lembaran=\"1\"><tentang>Gizi</tentang></dasar>";
    };
    EXPECT_EQ(told_of_citations(own("nomor=\"42\"")),
              "8:30: galat: Peraturan Bupati Nomor 42 Tahun 2024 tidak mendahului peraturan ini, Nomor 42 [N164] saran: periksa nomor "
              "kutipan dan <nomor>\n");
    EXPECT_EQ(told_of_citations(own("nomor=\"41\"")), "");
    EXPECT_EQ(told_of_citations(own("daerah=\"Tabalong\" nomor=\"50\"")), "");
    EXPECT_NE(told_of_citations(own("daerah=\"Balangan\" nomor=\"50\"")), "");
}

TEST(Citations, HaveAmendmentsThatAreNewer) {
    const auto amended = [](const std::string& number, int year) {
        return "<dasar jenis=\"uu\" nomor=\"23\" tahun=\"2014\" lembaran=\"244\" tambahan=\"5587\"><tentang>Pemerintahan "
               "Daerah</tentang>\n<perubahan jenis=\"uu\" nomor=\"" +
               number + "\" tahun=\"" + std::to_string(year) +
               "\" lembaran=\"1\" tambahan=\"2\"><tentang>Cipta Kerja</tentang></perubahan></dasar>";
    };
    EXPECT_EQ(told_of_citations(amended("9", 2013)),
              "9:1: galat: Undang-Undang Nomor 9 Tahun 2013 tidak lebih baru daripada yang diubahnya, Undang-Undang Nomor 23 Tahun 2014 "
              "[N165] saran: periksa nomor dan tahun keduanya\n");
    EXPECT_NE(told_of_citations(amended("23", 2014)), "");
    EXPECT_EQ(told_of_citations(amended("24", 2014)), "");
    EXPECT_EQ(told_of_citations(amended("2", 2015)), "");
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
