#include "rules/reviu/summary.hpp"

#include <gtest/gtest.h>

#include "rules/realisasi/support.hpp"
#include "rules/realisasi_apbd/support.hpp"
#include "rules/target/support.hpp"

namespace naskah::rules::testing {

namespace {

std::string review_xml(const std::string& region = "63.11") {
    return "<reviu><wilayah>" + region + "</wilayah><tahun>2025</tahun></reviu>";
}

/// What is told of forms that were not given, when none of services and targets was.
const std::string no_services =
    ": peringatan: realisasi semester 2 atau ansit tahun 2025 tidak disertakan: capaian layanannya kosong [N322] "
    "saran: sertakan berkas atau foldernya dengan --pembanding\n"
    ": peringatan: target tahun 2025 tidak disertakan: target layanannya kosong [N322] "
    "saran: sertakan berkas atau foldernya dengan --pembanding\n";

/// A review beside taggings and reports of one OPD.
Office::Summary reviewed(const std::vector<TaggingText>& taggings, const std::vector<ReportText>& reports) {
    OfficeWithOpds office;
    office.read("reviu", review_xml(), "reviu.xml");
    if (!taggings.empty()) office.read("penandaan", tagging_xml(taggings), "penandaan.xml");
    if (!reports.empty()) office.read("realisasi-apbd", report_xml(reports), "realisasi.xml");
    return office.sum_up("reviu");
}

/// What is said of the running year.
const record::Record& running(const Office::Summary& review) {
    return item_of(*review.record, "berjalan", 0);
}

const record::Record& indicator(const Office::Summary& review, std::size_t number) {
    return item_of(running(review), "indikator", number - 1);
}

}  // namespace

TEST(ReviewSummary, JoinsTaggingsWithWhatCameOfThem) {
    const Office::Summary review = reviewed({{}}, {{}});
    ASSERT_TRUE(review.record);
    EXPECT_EQ(review.told, no_services);
    EXPECT_EQ(shown(running(review), "tahap"), "APBD");
    EXPECT_EQ(shown(running(review), "sampai"), "Juni");
    const record::Record& line = item_of(indicator(review, 1), "kegiatan", 0);
    EXPECT_EQ(shown(line, "kode"), "1.02.02.2.02.0001");
    EXPECT_EQ(shown(line, "opd"), "Dinkes");
    EXPECT_EQ(shown(line, "target-keluaran"), "12,5");
    EXPECT_EQ(shown(line, "keluaran"), "5");
    EXPECT_EQ(shown(line, "persen-keluaran"), "40%");
    EXPECT_EQ(shown(line, "anggaran"), "1000000");
    EXPECT_EQ(shown(line, "realisasi"), "400000");
    EXPECT_EQ(shown(line, "persen-anggaran"), "40%");
    EXPECT_EQ(shown(line, "catatan"), "");
}

TEST(ReviewSummary, ShowsAnIndicatorWithoutSubActivitiesAsSuch) {
    const Office::Summary review = reviewed({{}}, {{}});
    EXPECT_EQ(shown(indicator(review, 1), "tanpa-kegiatan"), "");
    EXPECT_EQ(shown(indicator(review, 2), "tanpa-kegiatan"), "tidak ada sub kegiatan");
    EXPECT_TRUE(list_of(indicator(review, 2), "kegiatan").empty());
    EXPECT_EQ(shown(running(review), "tanpa-kegiatan"), "30");
}

TEST(ReviewSummary, CountsMoneyOnceThoughItStandsUnderSeveralIndicators) {
    TaggingText second;
    second.indicator = "2";
    ReportText second_report;
    second_report.indicator = "2";
    const Office::Summary review = reviewed({{}, second}, {{}, second_report});
    EXPECT_EQ(shown(item_of(indicator(review, 1), "kegiatan", 0), "catatan"), "juga untuk indikator 2");
    EXPECT_EQ(shown(item_of(indicator(review, 2), "kegiatan", 0), "catatan"), "juga untuk indikator 1");
    const record::Record& total = part_of(running(review), "total");
    EXPECT_EQ(shown(total, "banyak"), "1 sub kegiatan");
    EXPECT_EQ(shown(total, "anggaran"), "1000000");
    EXPECT_EQ(shown(total, "realisasi"), "400000");
    EXPECT_EQ(shown(running(review), "ganda"), "1000000");
}

TEST(ReviewSummary, TellsInBothDirectionsWhatJoinsWithNothing) {
    const Office::Summary review = reviewed({tagging("3", "1.02.02.2.02.0009", "500.000")}, {{}});
    EXPECT_EQ(review.told,
              "realisasi.xml:2: peringatan: sub kegiatan 1.02.02.2.02.0001 (indikator 1, DAU) dilaporkan realisasinya, tetapi tidak ada di "
              "penandaan [N321] saran: periksa indikator, kode, dan sumber dananya, atau sertakan penandaannya dengan --pembanding\n"
              "penandaan.xml:2: peringatan: sub kegiatan 1.02.02.2.02.0009 (indikator 3, DAU) ditandai, tetapi realisasinya tidak "
              "dilaporkan [N320] saran: minta Dinkes melengkapi realisasi-apbd\n" +
                  no_services);
    const record::Record& tagged = item_of(indicator(review, 3), "kegiatan", 0);
    EXPECT_EQ(shown(tagged, "catatan"), "realisasi belum dilaporkan");
    EXPECT_EQ(shown(tagged, "realisasi"), "");
    EXPECT_EQ(shown(tagged, "keluaran"), "");
    EXPECT_EQ(shown(tagged, "persen-anggaran"), "");
    EXPECT_EQ(shown(item_of(indicator(review, 1), "kegiatan", 0), "catatan"), "tidak ada di penandaan");
    EXPECT_EQ(shown(running(review), "belum-dilaporkan"), "1");
    EXPECT_EQ(shown(part_of(running(review), "total"), "anggaran"), "1500000");
}

TEST(ReviewSummary, TakesTheLastStageAndKeepsTheMoneyOfWhatWasDropped) {
    OfficeWithOpds office;
    office.read("reviu", review_xml(), "reviu.xml");
    office.read("penandaan", tagging_xml({{}, tagging("2", "1.02.02.2.02.0002", "700.000")}), "apbd.xml");
    office.read("penandaan", tagging_xml({tagging("2", "1.02.02.2.02.0002", "800.000")}, "dinkes", "perubahan"), "perubahan.xml");
    office.read("realisasi-apbd", report_xml({{}, report("2", "1.02.02.2.02.0002", "700.000", "0")}), "satu.xml");
    office.read("realisasi-apbd", report_xml({{}, report("2", "1.02.02.2.02.0002", "800.000", "600.000")}, "2"), "dua.xml");
    const Office::Summary review = office.sum_up("reviu");
    ASSERT_TRUE(review.record);
    EXPECT_EQ(review.told, no_services);
    EXPECT_EQ(shown(running(review), "tahap"), "Perubahan APBD");
    EXPECT_EQ(shown(running(review), "sampai"), "Desember");
    EXPECT_EQ(shown(item_of(indicator(review, 1), "kegiatan", 0), "catatan"),
              "tidak ditandai lagi sesudah perubahan: target dan anggaran dari laporan realisasi");
    EXPECT_EQ(shown(item_of(indicator(review, 2), "kegiatan", 0), "persen-anggaran"), "75%");
    EXPECT_EQ(shown(part_of(running(review), "total"), "anggaran"), "1800000");
    EXPECT_EQ(shown(part_of(running(review), "total"), "realisasi"), "1000000");
    EXPECT_EQ(shown(running(review), "tidak-ditandai"), "1000000");
}

TEST(ReviewSummary, CountsASubActivityOfSeveralSourcesOfFundsOnce) {
    const Office::Summary review = reviewed({{}, tagging("3", "1.02.02.2.02.0001", "200.000", "PAD")}, {{}});
    EXPECT_EQ(shown(item_of(running(review), "jumlah", 0), "sebutan"), "DAU");
    EXPECT_EQ(shown(item_of(running(review), "jumlah", 0), "banyak"), "1 sub kegiatan");
    EXPECT_EQ(shown(item_of(running(review), "jumlah", 1), "sebutan"), "PAD");
    EXPECT_EQ(shown(item_of(running(review), "jumlah", 1), "anggaran"), "200000");
    EXPECT_EQ(shown(part_of(running(review), "total"), "banyak"), "1 sub kegiatan");
    EXPECT_EQ(shown(part_of(running(review), "total"), "anggaran"), "1200000");
    EXPECT_EQ(shown(running(review), "tidak-ditandai"), "0");
}

TEST(ReviewSummary, SaysWhatIsToBeKnownOfTheFiguresOfAnIndicator) {
    const Office::Summary review = reviewed({{}}, {{}});
    EXPECT_EQ(shown(indicator(review, 1), "catatan-indikator"), "");
    EXPECT_EQ(shown(indicator(review, 14), "catatan-indikator"), "penyebut bersama dengan indikator 19 (kasus diare 0-59 bulan)");
    EXPECT_EQ(shown(indicator(review, 20), "catatan-indikator"), "jumlah temuan kasus; makin rendah makin baik");
}

TEST(ReviewSummary, SaysOfWhichPartOfItsRegionAnOpdIs) {
    OfficeWithOpds office;
    office.read("reviu", review_xml("63"), "reviu.xml");
    office.read("penandaan", tagging_xml({{}}), "satu.xml");
    office.read("penandaan", tagging_xml({{}}, "dinkes", "apbd", "63.09"), "dua.xml");
    office.read("penandaan", tagging_xml({{}}, "", "apbd", "63.10"), "tiga.xml");
    const Office::Summary review = office.sum_up("reviu");
    ASSERT_TRUE(review.record);
    std::string senders;
    for (const record::Value& line : list_of(indicator(review, 1), "kegiatan"))
        senders += shown(std::get<record::Record>(line.data), "opd") + "\n";
    EXPECT_EQ(senders, "Dinkes Kabupaten Tabalong\nDinkes Kabupaten Balangan\nKabupaten Tanah Bumbu\n");
    EXPECT_EQ(shown(part_of(running(review), "total"), "anggaran"), "3000000");
}

TEST(ReviewSummary, TellsWhatWasNotGiven) {
    EXPECT_EQ(reviewed({}, {}).told,
              ": peringatan: penandaan tahun 2025 tidak disertakan: anggaran dan target keluaran hanya dari realisasi APBD [N322] "
              "saran: sertakan berkas atau foldernya dengan --pembanding\n"
              ": peringatan: realisasi APBD tahun 2025 tidak disertakan: kolom realisasinya kosong [N322] "
              "saran: sertakan berkas atau foldernya dengan --pembanding\n" +
                  no_services);
}

TEST(ReviewSummary, TakesServicesAndActivitiesOfTheSecondSemesterBeforeThoseOfAnAnsit) {
    OfficeWithOpds office;
    office.read("reviu", review_xml("63.11.08"), "reviu.xml");
    RealisationText second;
    second.region = "63.11.08";
    second.semester = 2;
    ActivityText other;
    other.location = "63.11.08.2002";
    other.budget = "3.000.000";
    second.activities = ActivityText{}.xml() + other.xml();
    send(office, second);
    const Office::Summary review = office.sum_up("reviu");
    ASSERT_TRUE(review.record);
    EXPECT_EQ(shown(running(review), "sumber-capaian"), "semester 2 (sampai dengan Desember 2025)");
    const record::Record& monitored = indicator(review, 11);
    EXPECT_EQ(shown(monitored, "sasaran"), "240");
    EXPECT_EQ(shown(monitored, "capaian"), "120");
    EXPECT_EQ(shown(monitored, "persen"), "50%");
    const record::Record& line = item_of(indicator(review, 17), "kegiatan", 0);
    EXPECT_EQ(shown(line, "nama"), "Makanan tambahan");
    EXPECT_EQ(shown(line, "opd"), "2 wilayah");
    EXPECT_EQ(shown(line, "catatan"), "2 kegiatan");
    EXPECT_EQ(shown(line, "anggaran"), "5000000");
    EXPECT_EQ(shown(line, "persen-anggaran"), "40%");
    EXPECT_EQ(shown(line, "target-keluaran"), "");
    EXPECT_EQ(shown(item_of(running(review), "jumlah", 0), "sebutan"), "APBDes");
    EXPECT_EQ(shown(part_of(running(review), "total"), "banyak"), "2 kegiatan");
    EXPECT_EQ(shown(part_of(running(review), "total"), "anggaran"), "5000000");
}

TEST(ReviewSummary, TellsKecamatanOfWhichThereAreNoServices) {
    OfficeWithOpds office;
    office.read("reviu", review_xml(), "reviu.xml");
    RealisationText second;
    second.semester = 2;
    send(office, second);
    EXPECT_TRUE(office.sum_up("reviu").told.starts_with(
        ": peringatan: capaian layanan dari semester 2 (sampai dengan Desember 2025) belum memuat Kecamatan Juai, Kecamatan Halong, "
        "Kecamatan Awayan, Kecamatan Batu Mandi, Kecamatan Lampihong, Kecamatan Paringin, Kecamatan Paringin Selatan [N325] "
        "saran: sertakan formulirnya dengan --pembanding\n"))
        << office.sum_up("reviu").told;
}

TEST(ReviewSummary, TellsALineOfAnUnknownIndicator) {
    ReportText row;
    row.indicator = "99";
    const std::string told = reviewed({}, {row}).told;
    EXPECT_NE(told.find("realisasi.xml:2: peringatan: indikator 99 tidak ada, sehingga barisnya tidak termuat dalam matriks [N323] "
                        "saran: perbaiki nomor indikatornya\n"),
              std::string::npos)
        << told;
}

TEST(ReviewSummary, RefusesSeveralReviews) {
    OfficeWithOpds office;
    office.read("reviu", review_xml(), "a.xml");
    office.read("reviu", review_xml("63.11.08"), "b.xml");
    const Office::Summary review = office.sum_up("reviu");
    EXPECT_FALSE(review.record);
    EXPECT_EQ(review.told, "b.xml:1: galat: reviu tahun 2025 sudah ada di a.xml [N324] saran: buat reviu satu per satu\n");
}

}  // namespace naskah::rules::testing
