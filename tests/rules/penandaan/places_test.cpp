#include "rules/penandaan/places.hpp"

#include <gtest/gtest.h>

#include "rules/table_support.hpp"

namespace naskah::rules::testing {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

/// The codes, and what is unknown behind a "?".
std::string found(const char* text, const char* region = "63.11") {
    const Office office;
    const Surroundings surroundings = office.surroundings();
    const penandaan::Places places = penandaan::PlaceFinder(region, surroundings.regions, surroundings.profile).find(text);
    return joined(places.codes) + (places.unknown.empty() ? "" : "?" + joined(places.unknown));
}

}  // namespace

TEST(Places, AreTheRegionItself) {
    for (const char* text : {"Kabupaten Balangan", "Kab. Balangan", "balangan", "63.11", "Semua kecamatan", "Se-kabupaten",
                             "Kab. Balangan, Semua Kecamatan, Semua Kelurahan/Desa", "Seluruh Kabupaten Balangan"})
        EXPECT_EQ(found(text), "63.11") << text;
}

TEST(Places, AreKecamatanAndDesa) {
    EXPECT_EQ(found("Kecamatan Paringin, Kec. Lampihong"), "63.11.05 63.11.06");
    EXPECT_EQ(found("Paringin dan Lampihong"), "63.11.05 63.11.06");
    EXPECT_EQ(found("Desa Layap"), "63.11.06.2009");
    EXPECT_EQ(found("63.11.06.2009; Kelurahan Batu Piring"), "63.11.06.2009 63.11.07.1001");
}

TEST(Places, AreTheSmallestThatAreNamed) {
    EXPECT_EQ(found("Kab. Balangan, Kec. Paringin, Desa Layap"), "63.11.06.2009");
    EXPECT_EQ(found("Kab. Balangan, Kec. Juai, Semua Desa"), "63.11.01");
}

TEST(Places, AreRatherKecamatanThanDesaOfTheirName) {
    EXPECT_EQ(found("Juai"), "63.11.01");
    EXPECT_EQ(found("Desa Juai"), "63.11.01.2003");
}

TEST(Places, OfOneNameAreInTheKecamatanThatIsNamed) {
    EXPECT_EQ(found("Galumbang"), "63.11.01.2006 63.11.07.2006");
    EXPECT_EQ(found("Kec. Juai, Desa Galumbang"), "63.11.01.2006");
}

TEST(Places, MayBeUnknown) {
    EXPECT_EQ(found("Kecamatan Jua, Paringin"), "63.11.06?Kecamatan Jua");
    EXPECT_EQ(found("Desa Sungai Putri"), "?Desa Sungai Putri") << "a desa of Ketapang";
}

TEST(Places, OfAKecamatanDoNotLieInOthers) {
    EXPECT_EQ(found("Layap", "63.11.06"), "63.11.06.2009");
    EXPECT_EQ(found("Desa Juai", "63.11.06"), "?Desa Juai");
}

TEST(Places, AreNotUnknownWhereTheTableHasNoRegions) {
    EXPECT_EQ(found("Desa Manapun", "11.99"), "");
}

TEST(Places, HaveNearestNames) {
    const Office office;
    const Surroundings surroundings = office.surroundings();
    const penandaan::PlaceFinder finder("63.11", surroundings.regions, surroundings.profile);
    EXPECT_EQ(finder.nearest("Kec. Lampihng"), "Kecamatan Lampihong");
    EXPECT_EQ(finder.nearest("Puskesmas Anu"), "");
}

}  // namespace naskah::rules::testing
