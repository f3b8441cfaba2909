#include "rules/target/summary.hpp"

#include <gtest/gtest.h>

#include "rules/target/support.hpp"

namespace naskah::rules::testing {

TEST(TargetSummary, NamesTheRegionAndTheYearsOfItsPlans) {
    Office office;
    office.read("target", TargetText{}.xml(), "target.xml");
    const auto summary = office.sum_up("target");
    ASSERT_TRUE(summary.record);
    EXPECT_EQ(shown(part_of(*summary.record, "wilayah"), "sebutan"), "Kabupaten Balangan");
    EXPECT_EQ(shown(*summary.record, "masa-rpjmd"), "2025–2029");
    EXPECT_EQ(shown(item_of(*summary.record, "tahun-rpjmd", 0), "sebutan"), "Baseline 2024");
    EXPECT_EQ(shown(item_of(*summary.record, "tahun-rkpd", 1), "sebutan"), "Target 2025");
    EXPECT_EQ(shown(item_of(*summary.record, "daerah", 0), "akhiran"), "");
    EXPECT_EQ(summary.told, "");
}

TEST(TargetSummary, GivesEachIndicatorItsTargetsAndHowMuchTheyRise) {
    Office office;
    TargetText text;
    text.rpjmd = [](int indicator, int year) { return indicator == 2 && year == 2029 ? "82,25" : usual(indicator, year); };
    office.read("target", text.xml(), "target.xml");
    const auto summary = office.sum_up("target");
    const record::Record& row = item_of(item_of(*summary.record, "daerah", 0), "rpjmd", 1);
    EXPECT_EQ(shown(row, "no"), "2");
    EXPECT_EQ(list_of(row, "nilai").size(), 6U);
    EXPECT_EQ(shown(item_of(row, "nilai", 5), "target"), "82,25%");
    EXPECT_EQ(shown(row, "selisih"), "32,25");
}

TEST(TargetSummary, SaysHowTheYearlyTargetStandsToTheFiveYearPlan) {
    Office office;
    TargetText text;
    text.rkpd = [](int indicator, int year) -> std::optional<std::string> {
        if (year == 2025 && indicator == 1) return "61";
        if (year == 2025 && indicator == 2) return "59";
        if (year == 2025 && indicator == 20) return "4,5";
        return usual(indicator, year);
    };
    office.read("target", text.xml(), "target.xml");
    const auto summary = office.sum_up("target");
    const record::Record& region = item_of(*summary.record, "daerah", 0);
    EXPECT_EQ(shown(item_of(region, "rkpd", 0), "keterangan"), "lebih baik");
    EXPECT_EQ(shown(item_of(region, "rkpd", 0), "selisih"), "1");
    EXPECT_EQ(shown(item_of(region, "rkpd", 1), "keterangan"), "di bawah RPJMD");
    EXPECT_EQ(shown(item_of(region, "rkpd", 2), "keterangan"), "sesuai");
    EXPECT_EQ(shown(item_of(region, "rkpd", 19), "keterangan"), "di atas RPJMD");
    EXPECT_EQ(shown(item_of(region, "rkpd", 19), "arah"), "turun");
}

TEST(TargetSummary, ShowsPrevalenceYearByYear) {
    Office office;
    TargetText text;
    text.yearly_prevalence = "<nilai tahun=\"2024\">20</nilai><nilai tahun=\"2025\">18,5</nilai>";
    office.read("target", text.xml(), "target.xml");
    const auto summary = office.sum_up("target");
    const record::Record& region = item_of(*summary.record, "daerah", 0);
    ASSERT_EQ(list_of(region, "prevalensi").size(), 6U);
    EXPECT_EQ(shown(item_of(region, "prevalensi", 0), "keterangan"), "Baseline");
    EXPECT_EQ(shown(item_of(region, "prevalensi", 0), "turun"), "");
    EXPECT_EQ(shown(item_of(region, "prevalensi", 1), "rkpd"), "18,5%");
    EXPECT_EQ(shown(item_of(region, "prevalensi", 5), "target"), "14,5%");
    EXPECT_EQ(shown(item_of(region, "prevalensi", 5), "turun"), "1,5");
}

TEST(TargetSummary, KeepsRegionsApartInTheOrderOfTheirCodes) {
    Office office;
    TargetText kecamatan;
    kecamatan.region = "63.11.08";
    office.read("target", kecamatan.xml(), "tebing-tinggi.xml");
    office.read("target", TargetText{}.xml(), "balangan.xml");
    const auto summary = office.sum_up("target");
    ASSERT_EQ(list_of(*summary.record, "daerah").size(), 2U);
    EXPECT_EQ(shown(item_of(*summary.record, "daerah", 0), "akhiran"), " 63.11");
    EXPECT_EQ(shown(item_of(*summary.record, "daerah", 1), "sebutan"), "Kecamatan Tebing Tinggi");
    EXPECT_EQ(shown(part_of(*summary.record, "wilayah"), "kode"), "63.11");
}

TEST(TargetSummary, RefusesARegionThatWasSentTwice) {
    Office office;
    office.read("target", TargetText{}.xml(), "pertama.xml");
    office.read("target", TargetText{}.xml(), "kedua.xml");
    const auto summary = office.sum_up("target");
    EXPECT_FALSE(summary.record);
    EXPECT_EQ(summary.told,
              "kedua.xml:1: galat: target Kabupaten Balangan tahun 2025 dikirim dua kali [N128] "
              "saran: sudah ada di pertama.xml; pakai salah satunya\n");
}

}  // namespace naskah::rules::testing
