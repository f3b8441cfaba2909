#include "rules/usulan/summary.hpp"

#include <gtest/gtest.h>

#include "rules/penandaan/support.hpp"
#include "rules/usulan/matches.hpp"

namespace naskah::rules::testing {

namespace {

const std::string no_taggings =
    ": peringatan: penandaan tahun 2025 tidak disertakan: tidak satu pun usulan dapat dicari di anggaran [N453] "
    "saran: sertakan berkasnya dengan --pembanding\n";

std::string account_xml(const std::string& answers = {}, const std::string& region = "63.11") {
    return "<akomodasi-usulan><wilayah>" + region + "</wilayah><tahun>2025</tahun>\n" +
           (answers.empty() ? "" : "<jawaban>" + answers + "</jawaban>") + "</akomodasi-usulan>";
}

std::string answer(const std::string& proposal, const std::string& more) {
    return "<jawaban><usulan>" + proposal + "</usulan>" + more + "</jawaban>\n";
}

/// An ansit of 2024 of Tebing Tinggi that says nothing but its proposals.
std::string analysis_xml(const std::string& proposals) {
    return "<ansit><wilayah>63.11.08</wilayah><tahun>2024</tahun><sasaran/><cakupan/><pendukung/><demografi/><lokus/><program/><kendala>" +
           proposals + "</kendala></ansit>";
}

std::string proposal(int indicator, const std::string& text, const std::string& budget = "5.000.000", const std::string& place = "Ajung") {
    return "<kendala no=\"" + std::to_string(indicator) + "\"><usulan-kegiatan>" + text + "</usulan-kegiatan><kebutuhan-anggaran>" +
           budget + "</kebutuhan-anggaran><rencana-lokasi>" + place + "</rencana-lokasi></kendala>";
}

/// The accounts of one analysis beside one OPD's taggings.
class Proposals : public ::testing::Test {
 protected:
    void propose(const std::string& proposals) { office_.read("ansit", analysis_xml(proposals), "ansit.xml"); }
    void tag(const std::vector<TaggingText>& taggings, const std::string& stage = "apbd") {
        office_.read("penandaan", tagging_xml(taggings, "dinkes", stage), stage + ".xml");
    }
    void account(const std::string& answers = {}, const std::string& region = "63.11") {
        office_.read("akomodasi-usulan", account_xml(answers, region), "akomodasi.xml");
        result_ = office_.sum_up("akomodasi-usulan");
    }
    const record::Record& row(std::size_t at) const { return item_of(*result_.record, "usulan", at); }

    OfficeWithOpds office_;
    Office::Summary result_;
};

}  // namespace

TEST_F(Proposals, AreAccommodatedWhereTheirSubActivityIsDeclaredAndTagged) {
    propose(proposal(7, "Kelas ibu menyusui"));
    tag({tagging("1", "1.02.02.2.02.0001", "500.000"), tagging("2", "1.02.02.2.02.0001", "500.000")}, "rkpd");
    tag({tagging("1", "1.02.02.2.02.0001", "700.000"), tagging("1", "1.02.02.2.02.0001", "50.000", "PAD")});
    account(answer("kelas  Ibu menyusui", "<kode>1.02.02.2.02.0001</kode><opd>dinkes</opd>"));
    ASSERT_TRUE(result_.record);
    EXPECT_EQ(result_.told, "");
    EXPECT_EQ(shown(row(0), "status"), "diakomodasi");
    EXPECT_EQ(shown(row(0), "dasar"), "dirujuk");
    const record::Record& activity = item_of(row(0), "kegiatan", 0);
    EXPECT_EQ(shown(activity, "opd"), "Dinkes");
    EXPECT_EQ(shown(activity, "rkpd"), "500000");
    EXPECT_EQ(shown(activity, "apbd"), "750000");
    EXPECT_EQ(shown(activity, "perubahan"), "");
    EXPECT_EQ(shown(part_of(*result_.record, "terdanai"), "apbd"), "750000");
    EXPECT_EQ(shown(*result_.record, "tahap"), "RKPD, APBD");
    EXPECT_EQ(shown(*result_.record, "tahap-belum-ada"), "Perubahan APBD");
    EXPECT_EQ(shown(*result_.record, "usulan-dari"), "analisis situasi 2024 Kecamatan Tebing Tinggi");
    EXPECT_EQ(shown(part_of(*result_.record, "total"), "kebutuhan-diakomodasi"), "5000000");
}

TEST_F(Proposals, AreNoMoreThanLikelyWhereTheIndicatorIsTheSame) {
    propose(proposal(1, "Kelas ibu menyusui") + proposal(2, "Kelas ayah"));
    tag({tagging("1", "1.02.02.2.02.0001", "500.000")});
    account();
    EXPECT_EQ(shown(row(0), "status"), "kemungkinan diakomodasi");
    EXPECT_EQ(shown(row(0), "dasar"), "indikator 1 sama");
    EXPECT_EQ(shown(row(1), "status"), "tidak ditemukan");
    EXPECT_EQ(shown(row(1), "dasar"), "");
    EXPECT_EQ(shown(part_of(*result_.record, "terdanai"), "apbd"), "");
    EXPECT_EQ(shown(part_of(*result_.record, "total"), "kebutuhan-kemungkinan"), "5000000");
}

TEST_F(Proposals, AreLikelyInTheSameWordsButNotElsewhere) {
    propose(proposal(5, "Pelatihan konselor menyusui") + proposal(6, "Pelatihan konselor menyusui keliling"));
    TaggingText here = tagging("1", "1.02.02.2.02.0001", "500.000"), elsewhere = tagging("1", "1.02.02.2.02.0002", "500.000");
    here.name = "Pembinaan konselor menyusui";
    elsewhere.name = "Pelatihan konselor menyusui keliling";
    elsewhere.place = "Kecamatan Juai";
    tag({here, elsewhere});
    account();
    EXPECT_EQ(shown(row(0), "status"), "kemungkinan diakomodasi");
    EXPECT_EQ(shown(row(0), "dasar"), "kata sama: konselor, menyusui");
    EXPECT_EQ(list_of(row(0), "kegiatan").size(), 1U);
    EXPECT_EQ(shown(item_of(row(0), "kegiatan", 0), "kode"), "1.02.02.2.02.0001");
    EXPECT_EQ(shown(item_of(*result_.record, "tanpa-usulan", 0), "kode"), "1.02.02.2.02.0002");
    EXPECT_EQ(shown(*result_.record, "banyak-tanpa-usulan"), "1");
}

TEST_F(Proposals, AreDeclinedWithAReason) {
    propose(proposal(1, "Kelas ibu menyusui"));
    tag({tagging("1", "1.02.02.2.02.0001", "500.000")});
    account(answer("Kelas ibu menyusui", "<alasan>Kewenangan desa</alasan>"));
    EXPECT_EQ(shown(row(0), "status"), "tidak diakomodasi");
    EXPECT_EQ(shown(row(0), "dasar"), "dijawab");
    EXPECT_EQ(shown(row(0), "alasan"), "Kewenangan desa");
    EXPECT_EQ(shown(part_of(*result_.record, "total"), "kebutuhan-lain"), "5000000");
    EXPECT_TRUE(list_of(row(0), "kegiatan").empty());
}

TEST_F(Proposals, TellDeclarationsThatFindNothing) {
    propose(proposal(1, "Kelas ibu menyusui"));
    tag({tagging("1", "1.02.02.2.02.0001", "500.000")});
    account(answer("Kelas ibu menyusui", "<kode>1.02.02.2.02.0009</kode>") + answer("Kelas ayah", "<kode>1.02.02.2.02.0001</kode>") +
            answer("Kelas ibu", ""));
    EXPECT_EQ(result_.told,
              "akomodasi.xml:2: peringatan: sub kegiatan 1.02.02.2.02.0009 dirujuk untuk usulan \"Kelas ibu menyusui\", tetapi tidak "
              "ditandai [N451] saran: periksa kodenya, atau sertakan penandaannya dengan --pembanding\n"
              "akomodasi.xml:3: peringatan: usulan \"Kelas ayah\" tidak ada di berita acara dan analisis situasi yang disertakan [N450] "
              "saran: tulis usulannya persis seperti di sana\n"
              "akomodasi.xml:4: peringatan: jawaban atas usulan \"Kelas ibu\" tidak menyebut sub kegiatan ataupun alasan [N455] saran: isi "
              "<kode>, atau <alasan> bila tidak diakomodasi\n");
    EXPECT_EQ(shown(row(0), "status"), "tidak ditemukan");
    EXPECT_EQ(shown(row(0), "dasar"), "dirujuk ke 1.02.02.2.02.0009, yang tidak ditandai");
}

TEST_F(Proposals, OfTheMinutesStandOnceBesideThoseOfTheAnalysisThatSayTheSame) {
    propose(proposal(7, "Kelas ibu menyusui") + proposal(8, "Kelas ayah"));
    office_.read("berita-acara",
                 "<berita-acara jenis=\"pra-musrenbang\"><opd>dinkes</opd><tahun>2024</tahun><tahun-usulan>2025</tahun-usulan>"
                 "<tingkat>kecamatan</tingkat><kecamatan>63.11.08</kecamatan><acara><tanggal>2024-02-12</tanggal><mulai>08.30</"
                 "mulai><tempat>Aula</tempat>"
                 "</acara><kesepakatan><butir><isi>Setuju.</isi></butir></kesepakatan><usulan>"
                 "<usulan bidang=\"sosial-budaya\" prioritas=\"ya\"><kegiatan>Kelas <i>ibu</i> menyusui</kegiatan><permasalahan>Jarang"
                 "</permasalahan><lokasi><desa>63.11.08.2001</desa></lokasi><volume>4</volume><satuan>kelas</satuan>"
                 "<anggaran>7.000.000</anggaran><sumber-dana>PAD</sumber-dana><pelaksana>dinkes</pelaksana></usulan></usulan>"
                 "<penanda-tangan><orang><nama>Siti Rahmah</nama><jabatan>Camat</jabatan></orang></penanda-tangan></berita-acara>",
                 "ba.xml");
    account();
    EXPECT_EQ(result_.told, no_taggings);
    ASSERT_EQ(list_of(*result_.record, "usulan").size(), 2U);
    EXPECT_EQ(shown(row(0), "kelompok"), "Kecamatan Tebing Tinggi: Sosial Budaya");
    EXPECT_EQ(shown(row(0), "usulan"), "Kelas ibu menyusui");
    EXPECT_EQ(shown(row(0), "prioritas"), "prioritas");
    EXPECT_EQ(shown(row(0), "indikator"), "7");
    EXPECT_EQ(shown(row(0), "kebutuhan"), "7000000");
    EXPECT_EQ(shown(row(1), "bidang"), "Tanpa bidang (analisis situasi)");
    EXPECT_EQ(shown(item_of(*result_.record, "rekap-bidang", 0), "prioritas"), "1");
    EXPECT_EQ(shown(item_of(*result_.record, "rekap-bidang", 0), "prioritas-diakomodasi"), "0");
    EXPECT_EQ(shown(item_of(*result_.record, "rekap-wilayah", 0), "sebutan"), "Kecamatan Tebing Tinggi");
    EXPECT_EQ(shown(item_of(*result_.record, "rekap-wilayah", 0), "kebutuhan"), "12000000");
}

TEST_F(Proposals, TellWhatWasNotGiven) {
    account({}, "63.11.01");
    EXPECT_EQ(result_.told,
              ": peringatan: berita acara pra-musrenbang dan analisis situasi dengan usulan untuk tahun 2025 tidak disertakan [N452] "
              "saran: sertakan berkasnya dengan --pembanding\n" +
                  no_taggings);
}

TEST_F(Proposals, AreAccountedForOneByOne) {
    office_.read("akomodasi-usulan", account_xml(), "a.xml");
    account();
    EXPECT_FALSE(result_.record);
    EXPECT_EQ(result_.told, "akomodasi.xml:1: galat: akomodasi usulan tahun 2025 sudah ada di a.xml [N454] saran: buat satu per satu\n");
}

TEST(TellingWords, AreThoseThatSayWhatIsMeant) {
    const std::set<std::string> common = {"pengembangan"};
    EXPECT_EQ(usulan::telling_words("Pengembangan Pekarangan Pangan Lestari (P2L) di RT 4", common),
              (std::set<std::string>{"lestari", "p2l", "pangan", "pekarangan"}));
}

}  // namespace naskah::rules::testing
