#include "rules/regions_up.hpp"

#include <gtest/gtest.h>

#include "rules/location.hpp"
#include "rules/table_support.hpp"

namespace naskah::rules::testing {

TEST(RegionsUp, KnowTheLevelOfACode) {
    EXPECT_EQ(level_of("63"), Level::province);
    EXPECT_EQ(level_of("63.11"), Level::kabupaten);
    EXPECT_EQ(level_of("63.11.08"), Level::kecamatan);
    EXPECT_EQ(level_of("63.11.08.2001"), Level::desa);
}

TEST(RegionsUp, KnowNoLevelOfAnythingElse) {
    for (const char* code : {"", "6", "63.", "63-11", "63.11.8", "63.11.08.201", "63.11.08.20011", "6a.11"})
        EXPECT_EQ(level_of(code), std::nullopt) << code;
}

TEST(RegionsUp, GoUp) {
    EXPECT_EQ(parent_of("63.11.08.2001"), "63.11.08");
    EXPECT_EQ(parent_of("63.11"), "63");
    EXPECT_EQ(parent_of("63"), "");
}

TEST(RegionsUp, LieInThemselvesAndAbove) {
    EXPECT_TRUE(lies_in("63.11.08.2001", "63.11"));
    EXPECT_TRUE(lies_in("63.11", "63.11"));
    EXPECT_FALSE(lies_in("63.11", "63.11.08"));
    EXPECT_FALSE(lies_in("63.11", "63.1"));
}

TEST(RegionsUp, FindTheSmallestCommonRegion) {
    EXPECT_EQ(common_region(std::vector<std::string>{"63.11.08"}), "63.11.08");
    EXPECT_EQ(common_region(std::vector<std::string>{"63.11.08", "63.11.01"}), "63.11");
    EXPECT_EQ(common_region(std::vector<std::string>{"63.11.08", "63.01"}), "63");
    EXPECT_EQ(common_region(std::vector<std::string>{"63.11", "61.04"}), "");
    EXPECT_EQ(common_region(std::vector<std::string>{}), "");
}

TEST(RegionsUp, CountVillages) {
    const Office office;
    const auto count = [&](const char* code) { return villages_in(code, office.surroundings().regions); };
    EXPECT_EQ(count("63.11.08"), 12);
    EXPECT_EQ(count("63.11"), 157);
    EXPECT_EQ(count("63.11.08.2001"), 1);
    EXPECT_EQ(count("63.99.01"), std::nullopt);
    EXPECT_EQ(count("63"), std::nullopt);
}

TEST(RegionsUp, CallRegionsByTheTable) {
    const Office office;
    const auto title = [&](const char* code) { return name_of(code, office.surroundings().regions, office.surroundings().profile).title; };
    EXPECT_EQ(title("63.11.06.1019"), "Kelurahan Paringin Timur");
    EXPECT_EQ(title("63.11.08"), "Kecamatan Tebing Tinggi");
    EXPECT_EQ(title("63.71"), "Kota Banjarmasin");
    EXPECT_EQ(title("63"), "Provinsi Kalimantan Selatan");
}

TEST(RegionsUp, CallAKabupatenAsItCallsItself) {
    const Office office;
    record::Record profile;
    profile.set("kode-wilayah", {record::Code{"63.71"}, {}});
    profile.set("nama", {record::Text{"Banjar Masin"}, {}});
    EXPECT_EQ(name_of("63.71", office.surroundings().regions, profile).title, "Kota Banjar Masin");
}

TEST(RegionsUp, CallARegionThatIsInNoTableByItsProfileOrCode) {
    record::Record profile;
    profile.set("kode-wilayah", {record::Code{"62.71"}, {}});
    profile.set("nama", {record::Text{"Palangka Raya"}, {}});
    profile.set("provinsi", {record::Text{"Kalimantan Tengah"}, {}});
    profile.set("bentuk", {record::Choice{"kota", "Kota"}, {}});
    const kinds::RegionTable none;
    const auto title = [&](const char* code) { return name_of(code, none, profile).title; };
    EXPECT_EQ(title("62.71"), "Kota Palangka Raya");
    EXPECT_EQ(title("62"), "Provinsi Kalimantan Tengah");
    EXPECT_EQ(title("62.01"), "Kabupaten 62.01");
    EXPECT_EQ(title("62.01.01"), "Kecamatan 62.01.01");
    EXPECT_EQ(title("62.01.01.1001"), "Kelurahan 62.01.01.1001");
}

TEST(SumsByRegion, CountForAllThatTheyLieIn) {
    SumsByRegion sums;
    sums.add("63.11.08.2001", 4, 10);
    sums.add("63.11.08.2002", 4, 5);
    sums.add("63.11.01", 4, 100);
    EXPECT_EQ(sums.of("63.11.08.2001", 4), 10);
    EXPECT_EQ(sums.of("63.11.08", 4), 15);
    EXPECT_EQ(sums.of("63.11", 4), 115);
    EXPECT_EQ(sums.of("63", 4), 115);
}

TEST(SumsByRegion, TellNothingFromZero) {
    SumsByRegion sums;
    sums.add("63.11.08", 4, 0);
    EXPECT_EQ(sums.of("63.11.08", 4), 0);
    EXPECT_EQ(sums.of("63.11.08", 5), std::nullopt);
    EXPECT_EQ(sums.of("63.11.01", 4), std::nullopt);
}

TEST(Location, IsRecognisedByAnyNameOfTheRegion) {
    const Office office;
    const Surroundings around = office.surroundings();
    const auto inside = [&](const char* text) { return lies_within(text, "63.11.08", around.regions, around.profile); };
    EXPECT_TRUE(inside("Desa AJUNG"));
    EXPECT_TRUE(inside("Kambiyain, Langkap"));
    EXPECT_TRUE(inside("Kecamatan Tebing Tinggi"));
    EXPECT_TRUE(inside("Kabupaten Balangan"));
    EXPECT_TRUE(inside("63.11.08.2011"));
    EXPECT_TRUE(inside("semua desa"));
    EXPECT_TRUE(inside("Seluruh wilayah"));
}

TEST(Location, IsNotRecognisedByPartsOfWordsOrNamesElsewhere) {
    const Office office;
    const Surroundings around = office.surroundings();
    const auto inside = [&](const char* text) { return lies_within(text, "63.11.08", around.regions, around.profile); };
    EXPECT_FALSE(inside("Jauh"));  // Auh is a desa
    EXPECT_FALSE(inside("Hamarung"));
    EXPECT_FALSE(inside(""));
}

TEST(Location, IsNotDoubtedWhereNothingIsKnown) {
    const Office office;
    const Surroundings around = office.surroundings();
    EXPECT_TRUE(lies_within("Entah", "62.99.01", around.regions, around.profile));
}

}  // namespace naskah::rules::testing
