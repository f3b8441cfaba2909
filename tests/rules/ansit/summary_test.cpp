#include "rules/ansit/summary.hpp"

#include <gtest/gtest.h>

#include "rules/ansit/support.hpp"
#include "rules/target/support.hpp"

namespace naskah::rules::testing {

namespace {

AnsitText of_region(const std::string& region) {
    AnsitText text;
    text.region = region;
    return text;
}

/// Targets of 60 %, 4 % of cases, 19 % of prevalence.
void give_targets(Office& office) {
    office.read("target", TargetText{}.xml(), "target.xml");
}

record::Record sum_of_one(const AnsitText& text) {
    Office office;
    send(office, text);
    return *office.sum_up("ansit").record;
}

}  // namespace

// ---- Regions

TEST(AnsitSummary, DoesNotKnowHowManyShouldSendWhereNoTableSaysSo) {
    AnsitText text = of_region("99.01.01");
    text.units = {"99.01.01.2001", "99.01.01.2002"};
    Office office;
    send(office, text);
    text = of_region("99.01.02");
    text.units = {"99.01.02.2001"};
    office.read("ansit", text.xml(office.surroundings().regions), "kedua.xml");
    const auto summary = office.sum_up("ansit");
    ASSERT_TRUE(summary.record) << summary.told;
    EXPECT_EQ(shown(part_of(*summary.record, "ringkasan"), "pengirim"), "2");
    EXPECT_EQ(shown(part_of(*summary.record, "ringkasan"), "harus-mengirim"), "");
    EXPECT_EQ(shown(part_of(*summary.record, "ringkasan"), "banyak-wilayah"), "tidak diketahui");
}

TEST(AnsitSummary, ShowsAKecamatanByDesa) {
    Office office;
    send(office, {});
    const auto summary = office.sum_up("ansit");
    ASSERT_TRUE(summary.record);
    EXPECT_EQ(summary.told, "");
    EXPECT_EQ(shown(part_of(*summary.record, "wilayah"), "sebutan"), "Kecamatan Tebing Tinggi");
    EXPECT_EQ(shown(*summary.record, "tingkat-unit"), "Desa/Kelurahan");
    EXPECT_EQ(shown(*summary.record, "tahun-lalu"), "2024");
    EXPECT_EQ(list_of(*summary.record, "unit").size(), 12U);
    EXPECT_EQ(shown(item_of(*summary.record, "unit", 10), "sebutan"), "Desa Ajung");
}

TEST(AnsitSummary, AddsKecamatanUpToTheirKabupaten) {
    Office office;
    send(office, of_region("63.11.08"), "tebing-tinggi.xml");
    send(office, of_region("63.11.06"), "paringin.xml");
    const auto summary = office.sum_up("ansit");
    ASSERT_TRUE(summary.record);
    EXPECT_EQ(shown(part_of(*summary.record, "wilayah"), "sebutan"), "Kabupaten Balangan");
    EXPECT_EQ(shown(*summary.record, "tingkat-unit"), "Kecamatan");
    const record::Record& pregnant = item_of(*summary.record, "sasaran", 3);
    EXPECT_EQ(shown(pregnant, "sasaran"), "Jumlah Ibu Hamil");
    EXPECT_EQ(shown(item_of(pregnant, "nilai", 0), "isi"), "160");
    EXPECT_EQ(shown(item_of(pregnant, "nilai", 1), "isi"), "120");
    EXPECT_EQ(shown(pregnant, "jumlah"), "280");
}

TEST(AnsitSummary, AddsKabupatenUpToTheirProvince) {
    Office office;
    send(office, of_region("63.11.08"), "tebing-tinggi.xml");
    AnsitText other;
    other.region = "63.01";
    other.units = {"63.01.01"};
    send(office, other, "tanah-laut.xml");
    const auto summary = office.sum_up("ansit");
    ASSERT_TRUE(summary.record);
    EXPECT_EQ(shown(part_of(*summary.record, "wilayah"), "sebutan"), "Provinsi Kalimantan Selatan");
    EXPECT_EQ(shown(*summary.record, "tingkat-unit"), "Kabupaten/Kota");
    EXPECT_EQ(shown(item_of(item_of(*summary.record, "sasaran", 3), "nilai", 1), "isi"), "120");
}

TEST(AnsitSummary, SaysWhatWasSentForAnotherYearInsteadOfWhatIsMissing) {
    Office office;
    for (const char* region : {"63.11.01", "63.11.02", "63.11.03", "63.11.04", "63.11.05", "63.11.06", "63.11.07"})
        send(office, of_region(region), std::string(region) + ".xml");
    AnsitText old = of_region("63.11.08");
    old.year = 2024;
    send(office, old, "kiriman/tebing.xml");
    EXPECT_EQ(office.sum_up("ansit", 2025).told,
              ": peringatan: ansit tahun 2025 belum dikirim: Kecamatan Tebing Tinggi [N112] saran: jumlah Kabupaten Balangan belum "
              "memuatnya; tebing.xml adalah ansit tahun 2024\n");
}

TEST(AnsitSummary, TellsWhichKecamatanAreMissing) {
    Office office;
    for (const char* region : {"63.11.01", "63.11.02", "63.11.03", "63.11.05", "63.11.06", "63.11.08"})
        send(office, of_region(region), std::string(region) + ".xml");
    const auto summary = office.sum_up("ansit");
    EXPECT_EQ(summary.told,
              ": peringatan: ansit tahun 2025 belum dikirim: Kecamatan Batu Mandi dan Kecamatan Paringin Selatan [N112] "
              "saran: jumlah Kabupaten Balangan belum memuatnya\n");
    EXPECT_EQ(shown(part_of(*summary.record, "ringkasan"), "pengirim"), "6");
    EXPECT_EQ(shown(part_of(*summary.record, "ringkasan"), "harus-mengirim"), "8");
    EXPECT_EQ(shown(part_of(*summary.record, "ringkasan"), "banyak-wilayah"), "8");
    const record::Record& missing = item_of(*summary.record, "pengirim", 3);
    EXPECT_EQ(shown(missing, "nama"), "Kecamatan Batu Mandi");
    EXPECT_EQ(shown(missing, "keterangan"), "belum");
    EXPECT_EQ(shown(missing, "berkas"), "");
    const record::Record& here = item_of(*summary.record, "pengirim", 0);
    EXPECT_EQ(shown(here, "keterangan"), "sudah");
    EXPECT_EQ(shown(here, "berkas"), "63.11.01.xml");
    EXPECT_EQ(shown(here, "pengisi"), "Siti Rahmah");
}

TEST(AnsitSummary, MissesNobodyWhenAllSent) {
    Office office;
    for (const std::string& region : units_of("63.11", office.surroundings().regions)) send(office, of_region(region), region + ".xml");
    const auto summary = office.sum_up("ansit");
    EXPECT_EQ(summary.told, "");
    EXPECT_EQ(shown(part_of(*summary.record, "ringkasan"), "desa"), "157");
}

TEST(AnsitSummary, RefusesARegionThatWasSentTwice) {
    Office office;
    send(office, {}, "lama/formulir.xml");
    send(office, {}, "baru/formulir.xml");
    const auto summary = office.sum_up("ansit");
    EXPECT_FALSE(summary.record);
    EXPECT_EQ(summary.told,
              "baru/formulir.xml:1: galat: ansit Kecamatan Tebing Tinggi tahun 2025 sudah dikirim dalam lama/formulir.xml [N111] "
              "saran: berikan salah satu saja, yang terakhir diperbaiki\n");
}

TEST(AnsitSummary, CountsNobodyTwiceWhenTwoLevelsSent) {
    Office office;
    send(office, of_region("63.11"), "kabupaten.xml");
    send(office, of_region("63.11.08"), "tebing-tinggi.xml");
    const auto summary = office.sum_up("ansit");
    EXPECT_EQ(summary.told,
              "kabupaten.xml:1: peringatan: angka Kecamatan Tebing Tinggi di berkas ini tidak dipakai: wilayah itu mengirim ansit sendiri "
              "[N110] saran: yang dipakai adalah ansit wilayah itu; bila angka di sini yang benar, jangan berikan berkas wilayah itu\n");
    EXPECT_EQ(shown(item_of(*summary.record, "sasaran", 3), "jumlah"), "190");  // 7 times 10, and 12 desa of 10
}

TEST(AnsitSummary, RefusesRegionsOfTwoProvinces) {
    Office office;
    send(office, of_region("63.11.08"), "tebing-tinggi.xml");
    send(office, of_region("61.04.20"), "simpang-dua.xml");
    const auto summary = office.sum_up("ansit");
    EXPECT_FALSE(summary.record);
    EXPECT_EQ(summary.told,
              "tebing-tinggi.xml:1: galat: Kecamatan Tebing Tinggi dan Kecamatan Simpang Dua (simpang-dua.xml) tidak sewilayah [N113] "
              "saran: jumlahkan provinsi demi provinsi\n");
}

// ---- Coverage and targets

TEST(AnsitSummary, DividesCoverageOfEachUnitAndOfAll) {
    AnsitText text;
    text.cakupan = but(usual_cakupan, 11, 5, "63.11.08.2001");
    const record::Record record = sum_of_one(text);
    const record::Record& row = item_of(record, "cakupan", 10);
    EXPECT_EQ(shown(item_of(row, "nilai", 0), "capaian"), "5");
    EXPECT_EQ(shown(item_of(row, "nilai", 0), "sasaran"), "20");
    EXPECT_EQ(shown(item_of(row, "nilai", 0), "persen"), "25%");
    EXPECT_EQ(shown(row, "capaian"), "203");
    EXPECT_EQ(shown(row, "sasaran"), "240");
    EXPECT_EQ(shown(row, "persen"), "84,583333333%");
    EXPECT_EQ(shown(item_of(item_of(item_of(record, "rinci-desa", 0), "desa", 0), "nilai", 10), "persen"), "25%");
}

TEST(AnsitSummary, DividesByNobodyNowhere) {
    const record::Record record = sum_of_one({});
    const record::Record& row = item_of(record, "cakupan", 15);  // no severely malnourished children of 24-59 months
    EXPECT_EQ(shown(item_of(row, "nilai", 0), "persen"), "t.a.");
    EXPECT_EQ(shown(row, "persen"), "t.a.");
}

TEST(AnsitSummary, DividesDesaWithAProgrammeByAllDesa) {
    AnsitText text;
    text.cakupan = but(but(but(usual_cakupan, 31, 0), 31, 0, "63.11.08.2001"), 31, 0, "63.11.08.2002");
    const record::Record record = sum_of_one(text);
    EXPECT_EQ(shown(item_of(record, "cakupan", 30), "sasaran"), "12");
    EXPECT_EQ(shown(item_of(record, "cakupan", 30), "persen"), "75%");
}

TEST(AnsitSummary, LeavesTargetsEmptyWithoutThem) {
    const record::Record record = sum_of_one({});
    EXPECT_EQ(shown(record, "keterangan-target"),
              "Target tahun 2025 untuk Kecamatan Tebing Tinggi tidak diberikan: kolom target, kesenjangan, dan peringkat kosong.");
    EXPECT_EQ(shown(item_of(record, "cakupan", 0), "target"), "");
    EXPECT_EQ(shown(item_of(record, "cakupan", 0), "kesenjangan"), "");
    EXPECT_EQ(shown(part_of(record, "ringkasan"), "tercapai"), "");
    EXPECT_TRUE(list_of(record, "kesenjangan").empty());
}

TEST(AnsitSummary, RanksTheGapsToTheTargets) {
    Office office;
    AnsitText text;
    text.cakupan =
        but(but(but(usual_cakupan, 22, 10, ""), 23, 20, ""), 20, 3, "");  // 25 %, 50 % of 60 %; 10 % cases where 4 % are aimed at
    send(office, text);
    give_targets(office);
    const record::Record record = *office.sum_up("ansit").record;
    const auto& gaps = list_of(record, "kesenjangan");
    ASSERT_EQ(gaps.size(), 5U);
    EXPECT_EQ(shown(item_of(record, "kesenjangan", 0), "no"), "22");
    EXPECT_EQ(shown(item_of(record, "kesenjangan", 0), "kesenjangan"), "35%");
    EXPECT_EQ(shown(item_of(record, "kesenjangan", 1), "no"), "14");  // 50 % as 19 and 23: the lower number first
    EXPECT_EQ(shown(item_of(record, "kesenjangan", 4), "no"), "20");
    EXPECT_EQ(shown(item_of(record, "kesenjangan", 4), "kesenjangan"), "6%");
    EXPECT_EQ(shown(item_of(record, "cakupan", 21), "peringkat"), "1");
    EXPECT_EQ(shown(item_of(record, "cakupan", 19), "arah"), "turun");
    EXPECT_EQ(shown(item_of(record, "cakupan", 28), "kesenjangan"), "-30%");
    EXPECT_EQ(shown(item_of(record, "cakupan", 28), "peringkat"), "");
}

TEST(AnsitSummary, CountsIndicatorsThatReachTheirTarget) {
    Office office;
    send(office, {});
    give_targets(office);
    const record::Record record = *office.sum_up("ansit").record;
    // 16 has nobody to serve; 14 and 19 are at 50 %.
    EXPECT_EQ(shown(part_of(record, "ringkasan"), "tercapai"), "28");
    EXPECT_EQ(shown(part_of(record, "ringkasan"), "belum-tercapai"), "2");
    EXPECT_EQ(shown(part_of(record, "ringkasan"), "target-prevalensi"), "19%");
}

// ---- Prevalence

TEST(AnsitSummary, DividesStuntedByMeasuredChildren) {
    AnsitText text;
    text.demografi = but(usual_demografi, 5, 16);
    const record::Record record = sum_of_one(text);
    const record::Record& row = item_of(record, "prevalensi", 10);
    EXPECT_EQ(shown(row, "nama"), "Ajung");
    EXPECT_EQ(shown(row, "stunting"), "18");
    EXPECT_EQ(shown(row, "prevalensi"), "40%");
    EXPECT_EQ(shown(row, "partisipasi"), "90%");
    EXPECT_EQ(shown(part_of(record, "ringkasan"), "stunting"), "117");
    EXPECT_EQ(shown(part_of(record, "ringkasan"), "prevalensi"), "21,666666667%");
}

// ---- Rows

TEST(AnsitSummary, ShowsProgrammesAndConstraintsWithTheirIndicator) {
    AnsitText text;
    text.programmes = "<program><indikator>17</indikator><kegiatan>Makanan tambahan</kegiatan><anggaran>1.000.000</anggaran></program>";
    text.constraints = "<kendala no=\"26\"><permasalahan>Air keruh</permasalahan></kendala>";
    const record::Record record = sum_of_one(text);
    const record::Record& programme = item_of(record, "program", 0);
    EXPECT_EQ(shown(programme, "wilayah"), "Kecamatan Tebing Tinggi");
    EXPECT_EQ(shown(programme, "indikator"), "Jumlah anak usia 24-59 bulan yang dipantau pertumbuhan dan perkembangannya");
    EXPECT_EQ(shown(programme, "anggaran"), "1000000");
    EXPECT_EQ(shown(programme, "lokasi"), "");
    const record::Record& constraint = item_of(record, "kendala", 0);
    EXPECT_EQ(shown(constraint, "no"), "26");
    EXPECT_EQ(shown(constraint, "persen"), "93,333333333%");
    EXPECT_EQ(shown(constraint, "permasalahan"), "Air keruh");
}

}  // namespace naskah::rules::testing
