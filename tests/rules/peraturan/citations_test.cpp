// Legal bases as they are cited.
#include <gtest/gtest.h>

#include "rules/peraturan/jenis_peraturan.hpp"
#include "support/regulation.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

using test::perbup;
using test::Regulation;

std::string cited(const std::string& citation, const record::Record& profile = test::profile_of()) {
    const Regulation regulation(perbup("<pasal>Satu.</pasal>", {}, "<butir>bahwa anak</butir>", citation), "perbup", profile);
    EXPECT_EQ(regulation.told, "");
    return regulation.text("mengingat/0/kutipan");
}

std::string base(const std::string& attributes) {
    return "<dasar " + attributes + " nomor=\"3\" tahun=\"2022\" lembaran=\"7\"><tentang>Hal</tentang></dasar>";
}

TEST(CitationText, OfTheConstitution) {
    EXPECT_EQ(cited("<uud pasal=\"18\" ayat=\"6\"/>"), "Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;");
    EXPECT_EQ(cited("<uud pasal=\"18\"/>"), "Pasal 18 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;");
}

TEST(CitationText, OfALaw) {
    EXPECT_EQ(
        cited("<dasar jenis=\"uu\" nomor=\"36\" tahun=\"2009\" lembaran=\"144\" tambahan=\"5063\"><tentang>Kesehatan</tentang></dasar>"),
        "Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 144, Tambahan Lembaran "
        "Negara Republik Indonesia Nomor 5063);");
}

TEST(CitationText, OfAnAmendedLaw) {
    const std::string law =
        "<dasar jenis=\"uu\" nomor=\"23\" tahun=\"2014\" lembaran=\"244\" tambahan=\"5587\"><tentang>Pemerintahan Daerah</tentang>";
    const std::string amendment =
        " jenis=\"uu\" nomor=\"6\" tahun=\"2023\" lembaran=\"41\" tambahan=\"6856\"><tentang>Cipta Kerja.</tentang></perubahan></dasar>";
    const std::string first =
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan "
        "Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah ";
    const std::string second =
        "dengan Undang-Undang Nomor 6 Tahun 2023 tentang Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan "
        "Lembaran Negara Republik Indonesia Nomor 6856);";
    EXPECT_EQ(cited(law + "<perubahan" + amendment), first + second);
    EXPECT_EQ(cited(law + "<perubahan berkali=\"ya\"" + amendment), first + "beberapa kali terakhir " + second);
}

TEST(CitationText, OfThePresidentsRegulations) {
    EXPECT_EQ(cited("<dasar jenis=\"perpres\" nomor=\"72\" tahun=\"2021\" lembaran=\"172\"><tentang>Percepatan Penurunan "
                    "Stunting</tentang></dasar>"),
              "Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan <i>Stunting</i> (Lembaran Negara Republik Indonesia "
              "Tahun 2021 "
              "Nomor 172);");
    EXPECT_EQ(cited("<dasar jenis=\"inpres\" nomor=\"1\" tahun=\"2017\"><tentang>Gerakan Masyarakat Hidup Sehat</tentang></dasar>"),
              "Instruksi Presiden Nomor 1 Tahun 2017 tentang Gerakan Masyarakat Hidup Sehat;");
}

TEST(CitationText, NamesTheGazetteAndItsYearWhereTheyAreNotTheUsualOnes) {
    EXPECT_EQ(cited("<dasar jenis=\"permen\" lembaga=\"Menteri Dalam Negeri\" nomor=\"120\" tahun=\"2018\" tahun-lembaran=\"2019\" "
                    "lembaran=\"157\"><tentang>Hal</tentang></dasar>"),
              "Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 tentang Hal (Berita Negara Republik Indonesia Tahun 2019 Nomor 157);");
    EXPECT_EQ(cited("<dasar jenis=\"uu\" nomor=\"13\" tahun=\"1950\" jenis-lembaran=\"berita\" lembaran=\"42\">"
                    "<tentang>Pembentukan Daerah</tentang></dasar>"),
              "Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerah (Berita Negara Republik Indonesia Tahun 1950 Nomor 42);");
    EXPECT_EQ(cited("<dasar jenis=\"perbup\" nomor=\"3\" tahun=\"2022\" jenis-lembaran=\"lembaran\" lembaran=\"7\">"
                    "<tentang>Hal</tentang></dasar>"),
              "Peraturan Bupati Balangan Nomor 3 Tahun 2022 tentang Hal (Lembaran Daerah Kabupaten Balangan Tahun 2022 Nomor 7);");
}

TEST(CitationText, OfMinistersAndBodies) {
    EXPECT_EQ(
        cited("<dasar jenis=\"permen\" lembaga=\"Badan Kependudukan dan Keluarga Berencana\" nomor=\"12\" tahun=\"2021\" lembaran=\"1398\">"
              "<tentang>Rencana &amp; Aksi</tentang></dasar>"),
        "Peraturan Badan Kependudukan dan Keluarga Berencana Nomor 12 Tahun 2021 tentang Rencana &amp; Aksi (Berita Negara Republik "
        "Indonesia "
        "Tahun 2021 Nomor 1398);");
    EXPECT_EQ(
        cited("<dasar jenis=\"kepmen\" lembaga=\"Menteri Dalam Negeri\" nomor=\"050-5889\" tahun=\"2021\"><tentang>Hal</tentang></dasar>"),
        "Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2021 tentang Hal;");
}

TEST(CitationText, OfRegionsAreOfTheProfilesRegion) {
    const std::string rest = " Nomor 3 Tahun 2022 tentang Hal ";
    EXPECT_EQ(cited(base("jenis=\"perda-provinsi\"")),
              "Peraturan Daerah Provinsi Kalimantan Selatan" + rest + "(Lembaran Daerah Provinsi Kalimantan Selatan Tahun 2022 Nomor 7);");
    EXPECT_EQ(cited(base("jenis=\"pergub\"")),
              "Peraturan Gubernur Kalimantan Selatan" + rest + "(Berita Daerah Provinsi Kalimantan Selatan Tahun 2022 Nomor 7);");
    EXPECT_EQ(cited(base("jenis=\"perda\" tambahan=\"9\"")),
              "Peraturan Daerah Kabupaten Balangan" + rest +
                  "(Lembaran Daerah Kabupaten Balangan Tahun 2022 Nomor 7, Tambahan Lembaran Daerah Kabupaten Balangan Nomor 9);");
    EXPECT_EQ(cited(base("jenis=\"perbup\"")),
              "Peraturan Bupati Balangan" + rest + "(Berita Daerah Kabupaten Balangan Tahun 2022 Nomor 7);");
    EXPECT_EQ(cited("<dasar jenis=\"kepbup\" nomor=\"188.45/3\" tahun=\"2022\"><tentang>Hal</tentang></dasar>"),
              "Keputusan Bupati Balangan Nomor 188.45/3 Tahun 2022 tentang Hal;");
    EXPECT_EQ(cited("<dasar jenis=\"kepgub\" nomor=\"3\" tahun=\"2022\"><tentang>Hal</tentang></dasar>"),
              "Keputusan Gubernur Kalimantan Selatan Nomor 3 Tahun 2022 tentang Hal;");
}

TEST(CitationText, OfACity) {
    const record::Record city = test::profile_of("kota", "Banjarbaru");
    EXPECT_EQ(cited(base("jenis=\"perda\""), city),
              "Peraturan Daerah Kota Banjarbaru Nomor 3 Tahun 2022 tentang Hal (Lembaran Daerah Kota Banjarbaru Tahun 2022 Nomor 7);");
    EXPECT_EQ(cited(base("jenis=\"perbup\""), city),
              "Peraturan Wali Kota Banjarbaru Nomor 3 Tahun 2022 tentang Hal (Berita Daerah Kota Banjarbaru Tahun 2022 Nomor 7);");
    EXPECT_EQ(cited(base("jenis=\"perbup\" daerah=\"Banjar\""), city),
              "Peraturan Bupati Banjar Nomor 3 Tahun 2022 tentang Hal (Berita Daerah Kabupaten Banjar Tahun 2022 Nomor 7);");
}

TEST(CitationText, OfAnotherRegion) {
    EXPECT_EQ(cited(base("jenis=\"perbup\" daerah=\"Kota Banjarbaru\"")),
              "Peraturan Wali Kota Banjarbaru Nomor 3 Tahun 2022 tentang Hal (Berita Daerah Kota Banjarbaru Tahun 2022 Nomor 7);");
    EXPECT_EQ(cited(base("jenis=\"pergub\" daerah=\"Provinsi Kalimantan Tengah\"")),
              "Peraturan Gubernur Kalimantan Tengah Nomor 3 Tahun 2022 tentang Hal (Berita Daerah Provinsi Kalimantan Tengah Tahun 2022 "
              "Nomor 7);");
}

TEST(CitationText, OfAnAmendmentByTheSameInstitution) {
    EXPECT_EQ(
        cited(
            "<dasar jenis=\"permen\" lembaga=\"Menteri Dalam Negeri\" nomor=\"80\" tahun=\"2015\" lembaran=\"2036\"><tentang>Hal</tentang>"
            "<perubahan jenis=\"permen\" nomor=\"120\" tahun=\"2018\" lembaran=\"157\"><tentang>Perubahan</tentang></perubahan></dasar>"),
        "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Hal (Berita Negara Republik Indonesia Tahun 2015 Nomor 2036) "
        "sebagaimana "
        "telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 tentang Perubahan (Berita Negara Republik Indonesia Tahun "
        "2018 Nomor 157);");
}

TEST(CitationText, LeavesTheNumberOfTheRegulationAsItIs) {
    const Regulation regulation(perbup("<pasal>Satu.</pasal>", {}, "<butir>bahwa anak</butir>", base("jenis=\"perbup\"")));
    EXPECT_EQ(regulation.text("mengingat/0/nomor"), "3");
}

TEST(RegulationTypes, StandInTheOrderOfTheirRank) {
    EXPECT_LT(regulation_rank("uu"), regulation_rank("pp"));
    EXPECT_LT(regulation_rank("perpres"), regulation_rank("permen"));
    EXPECT_LT(regulation_rank("perda"), regulation_rank("perbup"));
    EXPECT_EQ(regulation_rank("uud"), std::nullopt);
    EXPECT_EQ(regulation_type("surat"), nullptr);
    EXPECT_EQ(regulation_types().size(), 14U);
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
