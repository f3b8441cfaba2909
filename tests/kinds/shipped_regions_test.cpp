#include "kinds/shipped_regions.hpp"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>

#include "support.hpp"

namespace naskah::kinds::testing {

TEST(ShippedRegions, AreAllThatIndonesiaHas) {
    const ShippedRegions regions(std::string(NASKAH_SOURCE_DIR) + "/templates/rujukan/wilayah");
    std::map<std::string, int> counts;
    std::set<std::string> codes;
    for (const Region& large : regions.large()) {
        ++counts[large.type];
        EXPECT_TRUE(codes.insert(large.code).second) << large.code;
        if (large.code.size() != kabupaten_length) continue;
        EXPECT_FALSE(regions.of(large.code).empty()) << large.code;
        for (const Region& region : regions.of(large.code)) {
            ++counts[region.type];
            EXPECT_TRUE(codes.insert(region.code).second) << region.code;
            EXPECT_FALSE(region.name.empty() || region.name.find_first_of("\",;") != std::string::npos) << region.code;
        }
    }
    EXPECT_EQ(counts["Provinsi"], 38);
    EXPECT_EQ(counts["Kabupaten"] + counts["Kota"], 514);
    EXPECT_EQ(counts["Desa"] + counts["Desa Adat"] + counts["Kelurahan"], 83763);
}

TEST(ShippedRegions, StandInTheOrderOfTheirCodes) {
    const ShippedRegions regions(std::string(NASKAH_SOURCE_DIR) + "/templates/rujukan/wilayah");
    const auto ordered = [](std::span<const Region> some) {
        return std::is_sorted(some.begin(), some.end(), [](const Region& left, const Region& right) { return left.code < right.code; });
    };
    EXPECT_TRUE(ordered(regions.large()));
    EXPECT_TRUE(ordered(regions.of("63.09")));
}

TEST(ShippedRegions, AreReadToTheLastRowOfATable) {
    test::TemporaryFolder folder;
    test::write_file(folder.path() / "63.csv", "kode,jenis,nama,kode_kecamatan,kecamatan\n63.11.06.2009,desa,Layap,63.11.06,Paringin");
    EXPECT_EQ(ShippedRegions(folder.path()).of("63.11").size(), 2u);
}

TEST(ShippedRegions, OfATableThatIsDamagedAreABrokenInstallation) {
    test::TemporaryFolder folder;
    test::write_file(folder.path() / "63.csv", "kode,jenis,nama,kode_kecamatan,kecamatan\n63.11.06.2009,desa\n");
    EXPECT_THROW(ShippedRegions(folder.path()).of("63.11"), std::runtime_error);
}

TEST(ShippedRegions, ThatAreNotThereAreNone) {
    test::TemporaryFolder folder;
    EXPECT_TRUE(ShippedRegions(folder.path()).of("63.11").empty());
    EXPECT_TRUE(ShippedRegions(folder.path()).large().empty());
}

}  // namespace naskah::kinds::testing
