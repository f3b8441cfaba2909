#include "kinds/plan_years.hpp"

#include <gtest/gtest.h>

namespace naskah::kinds::testing {

namespace {

record::Record profile_with(int first_year) {
    record::Record profile;
    profile.set("rpjmd-tahun-awal", {record::Integer{first_year}, {}});
    return profile;
}

}  // namespace

TEST(PlanYears, AreCountedInFivesFrom2025) {
    EXPECT_EQ(plan_years({}, 2025).first, 2025);
    EXPECT_EQ(plan_years({}, 2029).first, 2025);
    EXPECT_EQ(plan_years({}, 2030).first, 2030);
    EXPECT_EQ(plan_years({}, 2024).first, 2020);
}

TEST(PlanYears, AreCountedFromWhatTheProfileSays) {
    EXPECT_EQ(plan_years(profile_with(2023), 2025).first, 2023);
    EXPECT_EQ(plan_years(profile_with(2023), 2022).last(), 2022);
}

TEST(PlanYears, BeginWithTheYearBeforeThem) {
    const auto list = std::get<record::List>(plan_years_list({2025}).data);
    ASSERT_EQ(list.size(), 6U);
    const auto& baseline = std::get<record::Record>(list[0].data);
    EXPECT_EQ(std::get<record::Integer>(baseline.find("tahun")->data).value, 2024);
    EXPECT_EQ(std::get<record::Text>(baseline.find("sebutan")->data).text, "Baseline 2024");
    EXPECT_EQ(std::get<record::Text>(baseline.find("keterangan")->data).text, "Baseline");
    EXPECT_EQ(std::get<record::Text>(std::get<record::Record>(list[5].data).find("sebutan")->data).text, "2029");
}

}  // namespace naskah::kinds::testing
