#include "kinds/region_names.hpp"

#include <gtest/gtest.h>

#include "record/diagnostic.hpp"
#include "support.hpp"

namespace naskah::kinds::testing {

class RegionNamesTest : public ::testing::Test {
 protected:
    void SetUp() override {
        std::filesystem::create_directory(folder_.path() / "wilayah");
        test::write_file(folder_.path() / "wilayah/kabupaten.csv",
                         "kode,jenis,nama\n63,provinsi,Kalimantan Selatan\n63.09,kabupaten,Tabalong\n63.11,kabupaten,Balangan\n"
                         "32.02,kabupaten,Sukabumi\n32.72,kota,Sukabumi\n");
        test::write_file(folder_.path() / "wilayah/63.csv",
                         "kode,jenis,nama,kode_kecamatan,kecamatan\n63.09.01.2001,desa,Hapalah,63.09.01,Banua Lawas\n"
                         "63.11.06.2009,desa,Layap,63.11.06,Paringin\n63.11.06.2010,desa,Juai,63.11.06,Paringin\n"
                         "63.11.06.2011,desa,Sungai Ketapi,63.11.06,Paringin\n"
                         "63.11.08.2001,desa,Layap,63.11.08,Juai\n63.11.08.1002,kelurahan,Kota Juai,63.11.08,Juai\n");
        record::Diagnostics diagnostics;
        table_ = RegionTable::load(folder_.path(), diagnostics);
    }
    /// The code that a name means, or why it is none.
    std::string code_of(const std::string& name, RegionNameUse use = {"63.11"}) const {
        const auto found = region_called(name, use, table_);
        if (const auto* region = std::get_if<Region>(&found)) return region->code;
        const auto& unclear = std::get<UnclearRegion>(found);
        return unclear.message + "; " + unclear.hint;
    }

    test::TemporaryFolder folder_;
    RegionTable table_;
};

TEST_F(RegionNamesTest, FindADesaByItsName) {
    EXPECT_EQ(code_of("Sungai Ketapi"), "63.11.06.2011");
}

TEST_F(RegionNamesTest, TakeCapitalsSpacesAndHyphensAsTheyCome) {
    EXPECT_EQ(code_of("SUNGAI-KETAPI"), "63.11.06.2011");
}

TEST_F(RegionNamesTest, TakeTheSortBeforeTheName) {
    EXPECT_EQ(code_of("Desa Juai"), "63.11.06.2010");
    EXPECT_EQ(code_of("Kec. Juai"), "63.11.08");
    EXPECT_EQ(code_of("Kel. Kota Juai"), "63.11.08.1002");
}

TEST_F(RegionNamesTest, TakeTheRegionAroundBehindAComma) {
    EXPECT_EQ(code_of("Layap, Juai"), "63.11.08.2001");
    EXPECT_EQ(code_of("Desa Layap, Kecamatan Paringin, Kabupaten Balangan"), "63.11.06.2009");
}

TEST_F(RegionNamesTest, FindWhatLiesInAnotherKabupatenThatIsNamed) {
    EXPECT_EQ(code_of("Hapalah, Tabalong"), "63.09.01.2001");
    EXPECT_EQ(code_of("Tabalong"), "63.09");
}

TEST_F(RegionNamesTest, TakeTheCodeInBracketsOfAList) {
    EXPECT_EQ(code_of("Desa Layap (63.11.08.2001)"), "63.11.08.2001");
}

TEST_F(RegionNamesTest, OfSeveralTellAll) {
    EXPECT_EQ(code_of("Layap"),
              "adalah nama 2 wilayah; tulis kodenya, atau tambahkan wilayah di atasnya setelah koma; pilihannya: Desa Layap, Kecamatan "
              "Paringin (63.11.06.2009); Desa Layap, Kecamatan Juai (63.11.08.2001)");
    EXPECT_EQ(code_of("Sukabumi").substr(0, 22), "adalah nama 2 wilayah;");
}

TEST_F(RegionNamesTest, AreThoseOfTheKecamatanThatIsSpokenOf) {
    EXPECT_EQ(code_of("Layap", {"63.11", "63.11.08"}), "63.11.08.2001");
}

TEST_F(RegionNamesTest, AreThoseOfTheLevelThatIsWanted) {
    EXPECT_EQ(code_of("Juai", {"63.11", {}, 8}), "63.11.08");
    EXPECT_EQ(code_of("Juai", {"63.11", {}, 13}), "63.11.06.2010");
}

TEST_F(RegionNamesTest, AreNoneOfALevelThatIsNotWanted) {
    EXPECT_EQ(code_of("Sungai Ketapi", {"63.11", {}, 0, 8}).substr(0, 26), "tidak ada di tabel wilayah");
}

TEST_F(RegionNamesTest, TellTheNearestWhereNoneIsCalledSo) {
    EXPECT_EQ(code_of("Desa Sungai Ketapy"),
              "tidak ada di tabel wilayah; maksud Anda Desa Sungai Ketapi, Kecamatan Paringin (63.11.06.2011)?");
}

TEST_F(RegionNamesTest, NeedNoHome) {
    EXPECT_EQ(code_of("Balangan", {""}), "63.11");
}

TEST(RegionName, IsNoCode) {
    EXPECT_TRUE(is_region_name("Layap"));
    EXPECT_FALSE(is_region_name("63.11"));
    EXPECT_FALSE(is_region_name(".63"));
    EXPECT_FALSE(is_region_name(" "));
}

}  // namespace naskah::kinds::testing
