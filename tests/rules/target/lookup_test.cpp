#include "rules/target/lookup.hpp"

#include <gtest/gtest.h>

#include "rules/target/support.hpp"

namespace naskah::rules::testing {

namespace {

std::string shown(const std::optional<record::Percent>& percent) {
    return percent ? percent_text(*percent) : "tidak ada";
}

TargetLookup lookup_of_kabupaten_and_kecamatan() {
    Office office;
    TargetText kabupaten;
    kabupaten.rkpd = [](int indicator, int year) { return year == 2025 && indicator != 20 ? "65" : usual(indicator, year); };
    office.read("target", kabupaten.xml(), "balangan.xml");
    TargetText kecamatan;
    kecamatan.region = "63.11.08";
    kecamatan.prevalence.clear();
    kecamatan.rkpd = [](int indicator, int year) { return year == 2025 && indicator != 20 ? "70" : usual(indicator, year); };
    office.read("target", kecamatan.xml(), "tebing-tinggi.xml");
    return TargetLookup(office.surroundings().all);
}

}  // namespace

TEST(TargetLookup, PrefersTheTargetOfTheYearlyPlan) {
    EXPECT_EQ(shown(lookup_of_kabupaten_and_kecamatan().find("63.11", 1, 2025)), "65%");
}

TEST(TargetLookup, FallsBackOnTheFiveYearPlanInOtherYears) {
    EXPECT_EQ(shown(lookup_of_kabupaten_and_kecamatan().find("63.11", 1, 2028)), "60%");
}

TEST(TargetLookup, TakesARegionsOwnTargetBeforeThatOfItsKabupaten) {
    EXPECT_EQ(shown(lookup_of_kabupaten_and_kecamatan().find("63.11.08.2001", 1, 2025)), "70%");
}

TEST(TargetLookup, TakesTheTargetOfTheKabupatenWhereARegionHasNone) {
    EXPECT_EQ(shown(lookup_of_kabupaten_and_kecamatan().find("63.11.01.2001", 1, 2025)), "65%");
}

TEST(TargetLookup, KnowsPrevalence) {
    EXPECT_EQ(shown(lookup_of_kabupaten_and_kecamatan().prevalence("63.11.08", 2029)), "14,5%");
}

TEST(TargetLookup, FindsNothingForAnotherKabupaten) {
    EXPECT_EQ(shown(lookup_of_kabupaten_and_kecamatan().find("64.08", 1, 2025)), "tidak ada");
}

}  // namespace naskah::rules::testing
