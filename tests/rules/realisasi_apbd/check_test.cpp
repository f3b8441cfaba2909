#include "rules/realisasi_apbd/check.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "rules/realisasi_apbd/support.hpp"

namespace naskah::rules::testing {

namespace {

std::string told(const std::vector<ReportText>& rows, const std::string& opd = "dinkes") {
    OfficeWithOpds office;
    office.read("realisasi-apbd", report_xml(rows, "1", opd), "realisasi.xml");
    return office.check();
}

/// Of a semester's row beside what was tagged.
std::string told_beside(const std::vector<ReportText>& rows, const std::vector<TaggingText>& taggings, const std::string& stage = "apbd") {
    OfficeWithOpds office;
    office.read("realisasi-apbd", report_xml(rows), "realisasi.xml");
    office.read("penandaan", tagging_xml(taggings, "dinkes", stage), "penandaan.xml");
    return office.check();
}

}  // namespace

TEST(ReportCheck, FindsNothingInWhatIsRight) {
    EXPECT_EQ(told({{}}), "");
}

TEST(ReportCheck, FindsNothingInTheStarter) {
    std::ifstream stream(Office::templates() / "realisasi-apbd" / "starter.xml", std::ios::binary);
    Office office;
    office.read("realisasi-apbd", {std::istreambuf_iterator<char>(stream), {}}, "starter.xml");
    EXPECT_EQ(office.check(), "");
}

TEST(ReportCheck, TellsAnUnknownOpdWithTheNearest) {
    EXPECT_EQ(told({{}}, "dinkess"),
              "realisasi.xml:1: galat: perangkat daerah \"dinkess\" tidak ada di profil [N330] saran: maksud Anda dinkes?\n");
    EXPECT_EQ(told({{}}, "x"),
              "realisasi.xml:1: galat: perangkat daerah \"x\" tidak ada di profil [N330] saran: kunci yang ada: bappeda, dinkes, pupr\n");
}

TEST(ReportCheck, TellsAnUnknownIndicator) {
    ReportText row;
    row.indicator = "32";
    EXPECT_EQ(told({row}), "realisasi.xml:2: galat: indikator 32 tidak ada [N331] saran: nomor indikator 1 sampai 31\n");
}

TEST(ReportCheck, TellsAFaultyCode) {
    ReportText row;
    row.code = "1.2.2.2.2.1";
    EXPECT_EQ(told({row}), "realisasi.xml:2: galat: \"1.2.2.2.2.1\" bukan kode sub kegiatan [N332] saran: maksud Anda 1.02.02.2.02.01?\n");
}

TEST(ReportCheck, TellsAnUnknownSourceOfFunds) {
    ReportText row;
    row.source = "DAK Non Fisk";
    EXPECT_EQ(told({row}),
              "realisasi.xml:2: peringatan: sumber dana \"DAK Non Fisk\" tidak dikenal [N333] saran: maksud Anda DAK Non Fisik?\n");
}

TEST(ReportCheck, TellsARowThatStandsThereTwice) {
    EXPECT_EQ(told({{}, {}}),
              "realisasi.xml:3: galat: sub kegiatan 1.02.02.2.02.0001 (indikator 1, DAU) sudah ada di baris 2 [N334] "
              "saran: satukan keduanya, atau perbaiki indikator atau sumber dananya\n");
}

TEST(ReportCheck, TellsASubActivityWithTwoAmounts) {
    EXPECT_EQ(
        told({{}, report("2", "1.02.02.2.02.0001", "1.200.000", "500.000")}),
        "realisasi.xml:3: peringatan: anggaran sub kegiatan 1.02.02.2.02.0001 (DAU) Rp1.200.000, tetapi Rp1.000.000 di baris 2 [N335] "
        "saran: sub kegiatan yang mendukung beberapa indikator ditulis dengan angka yang sama; rekap menghitungnya satu kali\n"
        "realisasi.xml:3: peringatan: realisasi sub kegiatan 1.02.02.2.02.0001 (DAU) Rp500.000, tetapi Rp400.000 di baris 2 [N335] "
        "saran: sub kegiatan yang mendukung beberapa indikator ditulis dengan angka yang sama; rekap menghitungnya satu kali\n");
    EXPECT_EQ(told({{}, report("1", "1.02.02.2.02.0001", "1.200.000", "500.000", "PAD")}), "");
}

TEST(ReportCheck, TellsMoreSpentThanTheBudget) {
    ReportText row;
    row.spent = "1.000.001";
    EXPECT_EQ(told({row}),
              "realisasi.xml:2: peringatan: realisasi Rp1.000.001 lebih besar daripada anggaran Rp1.000.000 [N336] "
              "saran: periksa kedua angkanya, atau pakai anggaran sesudah perubahan\n");
}

TEST(ReportCheck, FindsNothingBesideTheSameTagging) {
    EXPECT_EQ(told_beside({{}}, {{}}), "");
    ReportText row;
    row.source = "dau";
    EXPECT_EQ(told_beside({row}, {{}}), "");
    EXPECT_EQ(told_beside({{}}, {{}}, "perubahan"), "");
}

TEST(ReportCheck, AsksNothingOfThePlan) {
    EXPECT_EQ(told_beside({{}}, {tagging("3", "1.02.02.2.02.0009", "500.000")}, "rkpd"), "");
}

TEST(ReportCheck, TellsInBothDirectionsWhatJoinsWithNothing) {
    EXPECT_EQ(told_beside({{}}, {tagging("3", "1.02.02.2.02.0009", "500.000")}),
              "realisasi.xml:2: peringatan: sub kegiatan 1.02.02.2.02.0001 (indikator 1, DAU) tidak ada di penandaan penandaan.xml [N337] "
              "saran: periksa indikator, kode, dan sumber dananya, atau tandai lebih dahulu\n"
              "penandaan.xml:2: peringatan: sub kegiatan 1.02.02.2.02.0009 (indikator 3, DAU) ditandai, tetapi realisasinya tidak "
              "dilaporkan di realisasi.xml [N338] saran: tambahkan barisnya; tulis 0 bila belum ada realisasi\n");
}

TEST(ReportCheck, TellsAnotherBudgetThanWasTagged) {
    EXPECT_EQ(told_beside({{}}, {tagging("1", "1.02.02.2.02.0001", "900.000")}),
              "realisasi.xml:2: peringatan: anggaran Rp1.000.000, tetapi di penandaan penandaan.xml Rp900.000 [N339] "
              "saran: samakan dengan total di penandaan yang berlaku\n");
}

TEST(ReportCheck, HoldsTheSecondSemesterAgainstTheChangedBudgetButKnowsWhatTheRunningOneHad) {
    OfficeWithOpds office;
    office.read("realisasi-apbd", report_xml({{}, report("2", "1.02.02.2.02.0002", "700.000", "0")}, "2"), "realisasi.xml");
    office.read("penandaan", tagging_xml({{}}), "apbd.xml");
    office.read("penandaan", tagging_xml({tagging("2", "1.02.02.2.02.0002", "800.000")}, "dinkes", "perubahan"), "perubahan.xml");
    EXPECT_EQ(office.check(),
              "realisasi.xml:3: peringatan: anggaran Rp700.000, tetapi di penandaan perubahan.xml Rp800.000 [N339] "
              "saran: samakan dengan total di penandaan yang berlaku\n");
}

TEST(ReportCheck, LooksAtTheTaggingOfNoOtherOpd) {
    OfficeWithOpds office;
    office.read("realisasi-apbd", report_xml({{}}), "realisasi.xml");
    office.read("penandaan", tagging_xml({tagging("3", "1.02.02.2.02.0009", "500.000")}, "pupr"), "penandaan.xml");
    EXPECT_EQ(office.check(), "");
}

TEST(ReportCheck, TellsASecondSemesterThatHasLessThanTheFirst) {
    OfficeWithOpds office;
    ReportText less;
    less.spent = "300.000";
    less.output = "4,9";
    office.read("realisasi-apbd", report_xml({less}, "2"), "dua.xml");
    office.read("realisasi-apbd", report_xml({{}}), "satu.xml");
    EXPECT_EQ(office.check(),
              "dua.xml:2: peringatan: realisasi keluaran sub kegiatan 1.02.02.2.02.0001 (indikator 1, DAU) turun dari 5 (semester 1) "
              "menjadi 4,9 [N340] saran: realisasi dihitung sejak Januari; periksa kedua semester\n"
              "dua.xml:2: peringatan: realisasi anggaran sub kegiatan 1.02.02.2.02.0001 (indikator 1, DAU) turun dari Rp400.000 "
              "(semester 1) menjadi Rp300.000 [N340] saran: realisasi dihitung sejak Januari; periksa kedua semester\n");
    EXPECT_EQ(office.check(1), "");
}

}  // namespace naskah::rules::testing
