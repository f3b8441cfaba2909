#include <gtest/gtest.h>

#include "rules/realisasi/support.hpp"
#include "rules/realisasi_apbd/support.hpp"
#include "rules/reviu/summary.hpp"
#include "rules/target/support.hpp"

namespace naskah::rules::testing {

namespace {

std::string plan_review_xml(const std::string& region = "63.11") {
    return "<reviu><wilayah>" + region + "</wilayah><tahun>2026</tahun><matriks>8-3</matriks></reviu>";
}

std::string of_2026(std::string xml) {
    const std::string year = "<tahun>2025</tahun>";
    return xml.replace(xml.find(year), year.size(), "<tahun>2026</tahun>");
}

std::string hindered(const std::vector<ReportText>& rows, const std::string& hindrance, const std::string& answer) {
    std::string xml = report_xml(rows);
    const std::string end = "</sub-kegiatan>";
    for (std::size_t at = xml.find(end); at != std::string::npos; at = xml.find(end, at + 1)) {
        const std::string words = "<kendala>" + hindrance + "</kendala><tindak-lanjut>" + answer + "</tindak-lanjut>";
        xml.insert(at, words);
        at += words.size();
    }
    return xml;
}

const record::Record& planned(const Office::Summary& review) {
    return item_of(*review.record, "rencana", 0);
}

const record::Record& planned_indicator(const Office::Summary& review, std::size_t number) {
    return item_of(planned(review), "indikator", number - 1);
}

const std::string no_services_before =
    ": peringatan: realisasi semester 2 atau ansit tahun 2025 tidak disertakan: capaian layanannya kosong [N322] "
    "saran: sertakan berkas atau foldernya dengan --pembanding\n";
const std::string no_targets =
    ": peringatan: target tahun 2026 tidak disertakan: target layanannya kosong [N322] "
    "saran: sertakan berkas atau foldernya dengan --pembanding\n";

}  // namespace

TEST(PlannedYear, JoinsAnRkpdWithWhatHinderedItsSubActivitiesInTheYearBefore) {
    OfficeWithOpds office;
    office.read("reviu", plan_review_xml(), "reviu.xml");
    office.read("penandaan", of_2026(tagging_xml({tagging("1", "1.02.02.2.02.0001", "3.000.000", "PAD")}, "dinkes", "rkpd")), "rkpd.xml");
    office.read("penandaan", tagging_xml({{}}), "apbd.xml");
    office.read("realisasi-apbd", hindered({{}}, "Barang terlambat", "Lelang dini"), "realisasi.xml");
    const Office::Summary review = office.sum_up("reviu");
    ASSERT_TRUE(review.record);
    EXPECT_EQ(review.told, no_services_before + no_targets);
    EXPECT_EQ(shown(*review.record, "matriks"), "8.3");
    EXPECT_TRUE(list_of(*review.record, "berjalan").empty());
    const record::Record& line = item_of(planned_indicator(review, 1), "kegiatan", 0);
    EXPECT_EQ(shown(line, "opd"), "Dinkes");
    EXPECT_EQ(shown(line, "anggaran"), "3000000");
    EXPECT_EQ(shown(line, "target-keluaran"), "12,5");
    EXPECT_EQ(shown(line, "sumber-dana"), "PAD");
    EXPECT_EQ(shown(line, "kendala"), "Barang terlambat");
    EXPECT_EQ(shown(line, "tindak-lanjut"), "Lelang dini");
    EXPECT_EQ(shown(line, "catatan"), "");
    EXPECT_EQ(shown(part_of(planned(review), "total"), "anggaran"), "3000000");
}

TEST(PlannedYear, ShowsWhatIsNewAndWhatWasHinderedButIsNotPlannedAgain) {
    OfficeWithOpds office;
    office.read("reviu", plan_review_xml(), "reviu.xml");
    office.read("penandaan", of_2026(tagging_xml({tagging("2", "1.02.02.2.02.0009", "500.000")}, "dinkes", "rkpd")), "rkpd.xml");
    office.read("realisasi-apbd", hindered({{}}, "Barang terlambat", "Lelang dini"), "realisasi.xml");
    const Office::Summary review = office.sum_up("reviu");
    EXPECT_EQ(review.told,
              ": peringatan: kendala atau tindak lanjut sub kegiatan 1.02.02.2.02.0001 (indikator 1, Dinkes) tahun 2025 tidak berlanjut ke "
              "RKPD 2026 [N326] saran: tandai sub kegiatannya dalam RKPD bila kendalanya belum selesai\n" +
                  no_services_before + no_targets);
    const record::Record& dropped = item_of(planned_indicator(review, 1), "kegiatan", 0);
    EXPECT_EQ(shown(dropped, "catatan"), "tidak ada di RKPD 2026");
    EXPECT_EQ(shown(dropped, "anggaran"), "");
    EXPECT_EQ(shown(dropped, "kendala"), "Barang terlambat");
    EXPECT_EQ(shown(planned_indicator(review, 1), "banyak-rencana"), "0");
    EXPECT_EQ(shown(planned_indicator(review, 1), "tanpa-kegiatan"), "tidak ada sub kegiatan");
    EXPECT_EQ(shown(item_of(planned_indicator(review, 2), "kegiatan", 0), "catatan"), "baru");
    EXPECT_EQ(shown(planned(review), "tanpa-kegiatan"), "30");
}

TEST(PlannedYear, CountsMoneyOnceAndBySourceOfFunds) {
    OfficeWithOpds office;
    office.read("reviu", plan_review_xml(), "reviu.xml");
    office.read("penandaan",
                of_2026(tagging_xml({tagging("1", "1.02.02.2.02.0001", "500.000"), tagging("2", "1.02.02.2.02.0001", "500.000"),
                                     tagging("3", "1.02.02.2.02.0001", "200.000", "PAD")},
                                    "dinkes", "rkpd")),
                "rkpd.xml");
    const Office::Summary review = office.sum_up("reviu");
    EXPECT_EQ(shown(item_of(planned_indicator(review, 1), "kegiatan", 0), "catatan"), "juga untuk indikator 2");
    EXPECT_EQ(shown(item_of(planned_indicator(review, 3), "kegiatan", 0), "catatan"), "");
    EXPECT_EQ(shown(item_of(planned(review), "jumlah", 0), "sebutan"), "DAU");
    EXPECT_EQ(shown(item_of(planned(review), "jumlah", 0), "anggaran"), "500000");
    EXPECT_EQ(shown(item_of(planned(review), "jumlah", 1), "anggaran"), "200000");
    EXPECT_EQ(shown(part_of(planned(review), "total"), "banyak"), "1");
    EXPECT_EQ(shown(part_of(planned(review), "total"), "anggaran"), "700000");
    EXPECT_EQ(shown(planned(review), "ganda"), "500000");
}

TEST(PlannedYear, LooksAtNoBudgetButTheRkpdOfItsYear) {
    OfficeWithOpds office;
    office.read("reviu", plan_review_xml(), "reviu.xml");
    office.read("penandaan", of_2026(tagging_xml({{}}, "dinkes", "apbd")), "apbd.xml");
    office.read("penandaan", tagging_xml({{}}, "dinkes", "rkpd"), "rkpd.xml");
    const Office::Summary review = office.sum_up("reviu");
    EXPECT_EQ(review.told,
              ": peringatan: penandaan RKPD tahun 2026 tidak disertakan: sub kegiatan, target keluaran, dan anggarannya kosong [N322] "
              "saran: sertakan berkas atau foldernya dengan --pembanding\n"
              ": peringatan: realisasi APBD tahun 2025 tidak disertakan: kendala dan tindak lanjut sub kegiatannya kosong [N322] "
              "saran: sertakan berkas atau foldernya dengan --pembanding\n" +
                  no_services_before + no_targets);
    EXPECT_EQ(shown(planned(review), "tanpa-kegiatan"), "31");
}

TEST(PlannedYear, ShowsServicesOfTheYearBeforeBesideTheTargetOfItsOwn) {
    OfficeWithOpds office;
    office.read("reviu", plan_review_xml("63.11.08"), "reviu.xml");
    TargetText target;
    target.rpjmd = [](int, int year) { return std::to_string(year - 1960); };
    office.read("target", target.xml(), "target.xml");
    RealisationText second;
    second.region = "63.11.08";
    second.semester = 2;
    second.constraints =
        "<kendala no=\"11\"><permasalahan>Timbangan rusak</permasalahan><tindak-lanjut>Pengadaan</tindak-lanjut></kendala>";
    second.activities = ActivityText{}.xml();
    send(office, second);
    const Office::Summary review = office.sum_up("reviu");
    ASSERT_TRUE(review.record) << review.told;
    EXPECT_EQ(shown(planned(review), "sumber-capaian"), "semester 2 (sampai dengan Desember 2025)");
    const record::Record& monitored = planned_indicator(review, 11);
    EXPECT_EQ(shown(monitored, "persen"), "50%");
    EXPECT_EQ(shown(monitored, "target"), "60%");
    EXPECT_EQ(shown(monitored, "target-rencana"), "66%");
    EXPECT_EQ(shown(monitored, "keterangan"), "belum tercapai");
    const record::Record& difficulty = item_of(monitored, "kegiatan", 0);
    EXPECT_EQ(shown(difficulty, "nama"), "Pelayanan");
    EXPECT_EQ(shown(difficulty, "opd"), "Kecamatan Tebing Tinggi");
    EXPECT_EQ(shown(difficulty, "kendala"), "Timbangan rusak");
    EXPECT_EQ(shown(difficulty, "tindak-lanjut"), "Pengadaan");
    EXPECT_TRUE(list_of(planned_indicator(review, 17), "kegiatan").empty());
}

}  // namespace naskah::rules::testing
