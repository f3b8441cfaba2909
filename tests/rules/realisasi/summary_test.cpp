#include "rules/realisasi/summary.hpp"

#include <gtest/gtest.h>

#include "rules/realisasi/support.hpp"
#include "rules/target/support.hpp"

namespace naskah::rules::testing {

namespace {

/// The usual achievements, those of indicator 11 by so many more.
FigureOf more(int by) {
    return [by](int number, const std::string& unit) { return *usual_achievement(number, unit) + (number == 11 ? by : 0); };
}

RealisationText of_region(const std::string& region, int semester = 1) {
    RealisationText text;
    text.region = region;
    text.semester = semester;
    return text;
}

}  // namespace

TEST(RealisationSummary, ShowsAKecamatanByDesa) {
    Office office;
    send(office, {});
    const auto summary = office.sum_up("realisasi");
    ASSERT_TRUE(summary.record);
    EXPECT_EQ(summary.told, "");
    EXPECT_EQ(shown(part_of(*summary.record, "wilayah"), "sebutan"), "Kecamatan Tebing Tinggi");
    EXPECT_EQ(shown(*summary.record, "tingkat-unit"), "Desa/Kelurahan");
    EXPECT_EQ(shown(*summary.record, "sampai"), "Semester 1 (sampai dengan Juni 2025)");
    EXPECT_EQ(list_of(*summary.record, "unit").size(), 12U);
}

TEST(RealisationSummary, AddsUpTargetGroupsAndAchievements) {
    Office office;
    send(office, {});
    const auto summary = office.sum_up("realisasi");
    const record::Record& semester = item_of(*summary.record, "semester", 0);
    const record::Record& pregnant = item_of(semester, "sasaran", 3);
    EXPECT_EQ(shown(pregnant, "sasaran"), "Jumlah Ibu Hamil");
    EXPECT_EQ(shown(item_of(pregnant, "nilai", 0), "isi"), "10");
    EXPECT_EQ(shown(pregnant, "jumlah"), "120");
    const record::Record& monitored = item_of(semester, "capaian", 10);
    EXPECT_EQ(shown(item_of(monitored, "nilai", 0), "persen"), "50%");
    EXPECT_EQ(shown(monitored, "sasaran"), "240");
    EXPECT_EQ(shown(monitored, "capaian"), "120");
    EXPECT_EQ(shown(monitored, "persen"), "50%");
}

TEST(RealisationSummary, SaysNotAvailableWhereThereIsNobodyToServe) {
    Office office;
    send(office, {});
    const auto summary = office.sum_up("realisasi");
    const record::Record& row = item_of(item_of(*summary.record, "semester", 0), "capaian", 15);
    EXPECT_EQ(shown(row, "sasaran"), "0");
    EXPECT_EQ(shown(row, "persen"), "t.a.");
    EXPECT_EQ(shown(item_of(row, "nilai", 4), "persen"), "t.a.");
}

TEST(RealisationSummary, DividesDesaByTheNumberOfDesa) {
    Office office;
    RealisationText text;
    text.achievements = [](int number, const std::string& unit) {
        return number == 31 ? (unit < "63.11.08.2004" ? 1 : 0) : usual_achievement(number, unit);
    };
    send(office, text);
    const auto summary = office.sum_up("realisasi");
    const record::Record& row = item_of(item_of(*summary.record, "semester", 0), "capaian", 30);
    EXPECT_EQ(shown(row, "sasaran"), "12");
    EXPECT_EQ(shown(row, "capaian"), "3");
    EXPECT_EQ(shown(row, "persen"), "25%");
}

TEST(RealisationSummary, SetsBothSemestersSideBySide) {
    Office office;
    RealisationText second;
    second.semester = 2;
    second.achievements = more(5);
    send(office, second, "semester-2.xml");
    send(office, {}, "semester-1.xml");
    const auto summary = office.sum_up("realisasi");
    ASSERT_TRUE(summary.record);
    EXPECT_EQ(list_of(*summary.record, "semester").size(), 2U);
    EXPECT_EQ(shown(*summary.record, "sampai"), "Semester 2 (sampai dengan Desember 2025)");
    const record::Record& row = item_of(*summary.record, "indikator", 10);
    EXPECT_EQ(shown(item_of(row, "semester", 0), "persen"), "50%");
    EXPECT_EQ(shown(item_of(row, "semester", 1), "persen"), "75%");
    EXPECT_EQ(shown(row, "kenaikan"), "25");
}

TEST(RealisationSummary, MeasuresTheGapToTheTargetOfTheKabupaten) {
    Office office;
    send(office, {});
    office.read("target", TargetText{}.xml(), "target.xml");
    const auto summary = office.sum_up("realisasi");
    const record::Record& row = item_of(*summary.record, "indikator", 10);
    EXPECT_EQ(shown(row, "target"), "60%");
    EXPECT_EQ(shown(row, "kesenjangan"), "10");
    EXPECT_EQ(shown(row, "keterangan"), "belum tercapai");
}

TEST(RealisationSummary, TakesFewerCasesThanTheTargetAsAchieved) {
    Office office;
    send(office, {});
    office.read("target", TargetText{}.xml(), "target.xml");
    const auto summary = office.sum_up("realisasi");
    const record::Record& row = item_of(*summary.record, "indikator", 19);
    EXPECT_EQ(shown(item_of(row, "semester", 0), "persen"), "3,333333333%");
    EXPECT_EQ(shown(row, "target"), "4%");
    EXPECT_EQ(shown(row, "kesenjangan"), "-0,666666667");
    EXPECT_EQ(shown(row, "keterangan"), "tercapai");
}

TEST(RealisationSummary, HasNoGapWithoutATarget) {
    Office office;
    send(office, {});
    const auto summary = office.sum_up("realisasi");
    const record::Record& row = item_of(*summary.record, "indikator", 10);
    EXPECT_EQ(shown(row, "target"), "");
    EXPECT_EQ(shown(row, "kesenjangan"), "");
    EXPECT_EQ(shown(row, "kenaikan"), "");
    EXPECT_EQ(shown(row, "keterangan"), "");
}

TEST(RealisationSummary, AddsKecamatanUpToTheirKabupatenAndTellsWhoIsMissing) {
    Office office;
    send(office, of_region("63.11.08"), "tebing-tinggi.xml");
    send(office, of_region("63.11.01"), "juai.xml");
    const auto summary = office.sum_up("realisasi");
    ASSERT_TRUE(summary.record);
    EXPECT_EQ(shown(part_of(*summary.record, "wilayah"), "sebutan"), "Kabupaten Balangan");
    EXPECT_EQ(list_of(*summary.record, "unit").size(), 8U);
    const record::Record& row = item_of(item_of(*summary.record, "semester", 0), "sasaran", 3);
    EXPECT_EQ(shown(item_of(row, "nilai", 0), "isi"), "210");
    EXPECT_EQ(shown(item_of(row, "nilai", 1), "isi"), "");
    EXPECT_EQ(shown(row, "jumlah"), "330");
    EXPECT_EQ(list_of(item_of(*summary.record, "semester", 0), "desa").size(), 33U);
    EXPECT_EQ(
        summary.told,
        ": peringatan: realisasi semester 1 tahun 2025 belum dikirim: Kecamatan Halong, Kecamatan Awayan, Kecamatan Batu Mandi, "
        "Kecamatan Lampihong, Kecamatan Paringin, Kecamatan Paringin Selatan [N114] saran: jumlah Kabupaten Balangan belum memuatnya\n");
    EXPECT_EQ(shown(item_of(item_of(*summary.record, "pengirim", 0), "semester", 0), "keterangan"), "sudah");
    EXPECT_EQ(shown(item_of(item_of(*summary.record, "pengirim", 1), "semester", 0), "keterangan"), "belum");
}

TEST(RealisationSummary, RefusesAKecamatanThatWasSentTwice) {
    Office office;
    send(office, {}, "pertama.xml");
    send(office, {}, "kedua.xml");
    const auto summary = office.sum_up("realisasi");
    EXPECT_FALSE(summary.record);
    EXPECT_EQ(summary.told,
              "kedua.xml:1: galat: realisasi Kecamatan Tebing Tinggi semester 1 dikirim dua kali [N129] "
              "saran: sudah ada di pertama.xml; pakai salah satunya\n");
}

TEST(RealisationSummary, RefusesAKabupatenBesideItsKecamatan) {
    Office office;
    send(office, of_region("63.11.08"), "tebing-tinggi.xml");
    send(office, of_region("63.11"), "balangan.xml");
    const auto summary = office.sum_up("realisasi");
    EXPECT_FALSE(summary.record);
    EXPECT_EQ(summary.told,
              "balangan.xml:1: galat: realisasi Kabupaten Balangan semester 1 bertumpang tindih dengan Kecamatan Tebing Tinggi: "
              "angkanya akan terhitung dua kali [N129] saran: sudah ada di tebing-tinggi.xml; pakai salah satunya\n");
}

TEST(RealisationSummary, RecapsActivitiesBySourceOfFunds) {
    Office office;
    RealisationText text;
    text.activities = ActivityText{}.xml() + ActivityText{.budget = "1.000.000", .spent = "500.000"}.xml() +
                      ActivityText{.source = "Zakat", .budget = "0", .spent = "0"}.xml();
    send(office, text);
    const auto summary = office.sum_up("realisasi");
    ASSERT_EQ(list_of(*summary.record, "rekap-sumber-dana").size(), 4U);
    const record::Record& village = item_of(*summary.record, "rekap-sumber-dana", 0);
    EXPECT_EQ(shown(village, "nama"), "APBDes");
    EXPECT_EQ(shown(item_of(village, "semester", 0), "banyak"), "2");
    EXPECT_EQ(shown(item_of(village, "semester", 0), "anggaran"), "3000000");
    EXPECT_EQ(shown(item_of(village, "semester", 0), "realisasi"), "1500000");
    EXPECT_EQ(shown(item_of(village, "semester", 0), "persen"), "50%");
    EXPECT_EQ(shown(item_of(item_of(*summary.record, "rekap-sumber-dana", 1), "semester", 0), "banyak"), "0");
    const record::Record& other = item_of(*summary.record, "rekap-sumber-dana", 3);
    EXPECT_EQ(shown(other, "nama"), "Zakat");
    EXPECT_EQ(shown(item_of(other, "semester", 0), "persen"), "t.a.");
    EXPECT_EQ(shown(item_of(*summary.record, "semester", 0), "persen-realisasi"), "50%");
}

TEST(RealisationSummary, RecapsActivitiesByDesaAndIndicator) {
    Office office;
    RealisationText text;
    text.activities = ActivityText{.location = "63.11.08.2002"}.xml() + ActivityText{.indicator = "3", .location = ""}.xml() +
                      ActivityText{.location = "63.11.08.2002"}.xml();
    send(office, text);
    const auto summary = office.sum_up("realisasi");
    ASSERT_EQ(list_of(*summary.record, "rekap-wilayah").size(), 2U);
    EXPECT_EQ(shown(item_of(*summary.record, "rekap-wilayah", 0), "nama"), "Seluruh Kecamatan Tebing Tinggi");
    const record::Record& village = item_of(*summary.record, "rekap-wilayah", 1);
    EXPECT_EQ(shown(village, "kelompok"), "Kecamatan Tebing Tinggi");
    EXPECT_EQ(shown(village, "nama"), "Desa Tebing Tinggi");
    EXPECT_EQ(shown(item_of(village, "semester", 0), "anggaran"), "4000000");
    ASSERT_EQ(list_of(*summary.record, "rekap-indikator").size(), 31U);
    EXPECT_EQ(shown(item_of(item_of(*summary.record, "rekap-indikator", 2), "semester", 0), "banyak"), "1");
    EXPECT_EQ(shown(item_of(item_of(*summary.record, "rekap-indikator", 16), "semester", 0), "banyak"), "2");
}

TEST(RealisationSummary, KeepsTheSumsOfSemestersApart) {
    Office office;
    RealisationText first, second;
    first.activities = ActivityText{}.xml();
    second.semester = 2;
    second.activities = ActivityText{.spent = "1.800.000"}.xml();
    send(office, first, "semester-1.xml");
    send(office, second, "semester-2.xml");
    const auto summary = office.sum_up("realisasi");
    const record::Record& village = item_of(*summary.record, "rekap-sumber-dana", 0);
    EXPECT_EQ(shown(item_of(village, "semester", 0), "realisasi"), "1000000");
    EXPECT_EQ(shown(item_of(village, "semester", 1), "realisasi"), "1800000");
    EXPECT_EQ(list_of(*summary.record, "kegiatan").size(), 2U);
    EXPECT_EQ(shown(item_of(*summary.record, "kegiatan", 1), "semester"), "2");
    EXPECT_EQ(shown(item_of(*summary.record, "kegiatan", 1), "persen"), "90%");
    EXPECT_EQ(shown(item_of(*summary.record, "kegiatan", 1), "lokasi"), "Desa Dayak Pitap");
}

TEST(RealisationSummary, GathersConstraints) {
    Office office;
    RealisationText text;
    text.constraints = "<kendala no=\"7\"><permasalahan>Jauh</permasalahan><tindak-lanjut>Kunjungan</tindak-lanjut></kendala>";
    send(office, text);
    const auto summary = office.sum_up("realisasi");
    ASSERT_EQ(list_of(*summary.record, "kendala").size(), 1U);
    const record::Record& row = item_of(*summary.record, "kendala", 0);
    EXPECT_EQ(shown(row, "wilayah"), "Kecamatan Tebing Tinggi");
    EXPECT_EQ(shown(row, "indikator"), "Jumlah anak usia 0-5 bulan yang mendapatkan ASI Eksklusif");
    EXPECT_EQ(shown(row, "tindak-lanjut"), "Kunjungan");
}

TEST(RealisationSummary, TakesAKabupatenThatSentItsOwnFigures) {
    Office office;
    send(office, of_region("63.11"));
    const auto summary = office.sum_up("realisasi");
    ASSERT_TRUE(summary.record);
    EXPECT_EQ(summary.told, "");
    EXPECT_EQ(shown(item_of(item_of(*summary.record, "semester", 0), "sasaran", 3), "jumlah"), "80");
    EXPECT_EQ(shown(item_of(item_of(*summary.record, "semester", 0), "capaian", 30), "sasaran"), "157");
}

}  // namespace naskah::rules::testing
