#include "kinds/region_table.hpp"

#include <gtest/gtest.h>

#include "record/input.hpp"
#include "support.hpp"

namespace naskah::kinds::testing {

constexpr const char* heading = "kode,jenis,nama,kode_kecamatan,kecamatan\n";

class RegionTableTest : public ::testing::Test {
 protected:
    void SetUp() override {
        test::write_file(folder_.path() / "wilayah-balangan.csv", std::string(heading) +
                                                                      "63.11.06.2009,desa,Layap,63.11.06,Paringin\r\n"
                                                                      "63.11.06.1001,kelurahan,Paringin Kota,63.11.06,Paringin\n");
        test::write_file(folder_.path() / "sasaran.csv", "no,sasaran\n1,x\n");
    }
    RegionTable load() const {
        record::Diagnostics diagnostics;
        RegionTable table = RegionTable::load(folder_.path(), diagnostics);
        EXPECT_EQ(texts_of(diagnostics), "");
        return table;
    }
    test::TemporaryFolder folder_;
};

TEST_F(RegionTableTest, TellsATableThatCannotBeRead) {
    std::filesystem::create_directories(folder_.path() / "wilayah-x.csv");  // a folder: root may read all files
    record::Diagnostics diagnostics;
    RegionTable::load(folder_.path(), diagnostics);
    EXPECT_EQ(texts_of(diagnostics),
              folder_.path().filename().string() + "/wilayah-x.csv: galat: tidak dapat dibaca [N041]\nsaran: periksa izin berkasnya\n");
}

TEST_F(RegionTableTest, TellsATableThatIsNotThere) {
    RegionTable table = load();
    record::Diagnostics diagnostics;
    table.add("tidak-ada.csv", "tidak-ada.csv", diagnostics);
    EXPECT_EQ(texts_of(diagnostics), "tidak-ada.csv: galat: berkas tidak-ada.csv tidak ada [N041]\nsaran: periksa nama dan foldernya\n");
}

TEST_F(RegionTableTest, FindsDesaAndKelurahan) {
    const RegionTable table = load();
    ASSERT_NE(table.find("63.11.06.2009"), nullptr);
    EXPECT_EQ(table.find("63.11.06.2009")->type, "Desa");
    EXPECT_EQ(table.find("63.11.06.2009")->name, "Layap");
    EXPECT_EQ(table.find("63.11.06.2009")->subdistrict, "Paringin");
    EXPECT_EQ(table.find("63.11.06.1001")->type, "Kelurahan");
}

TEST_F(RegionTableTest, FindsTheKecamatanOfItsDesa) {
    const RegionTable table = load();
    ASSERT_NE(table.find("63.11.06"), nullptr);
    EXPECT_EQ(table.find("63.11.06")->type, "Kecamatan");
    EXPECT_EQ(table.find("63.11.06")->name, "Paringin");
    EXPECT_EQ(table.inside("63.11").size(), 3u);
}

TEST_F(RegionTableTest, FindsNoOthers) {
    const RegionTable table = load();
    EXPECT_EQ(table.find("63.11.06.2010"), nullptr);
    EXPECT_EQ(table.find(""), nullptr);
}

TEST_F(RegionTableTest, ReadsProvincesAndTheirKabupaten) {
    test::write_file(folder_.path() / "wilayah-kabupaten.csv", "kode,jenis,nama\n63,provinsi,Kalimantan Selatan\n63.71,kota,Banjarmasin\n");
    const RegionTable table = load();
    ASSERT_NE(table.find("63"), nullptr);
    EXPECT_EQ(table.find("63")->type, "Provinsi");
    ASSERT_NE(table.find("63.71"), nullptr);
    EXPECT_EQ(table.find("63.71")->type, "Kota");
    EXPECT_EQ(table.find("63.71")->name, "Banjarmasin");
}

std::string codes_below(const RegionTable& table, const char* code) {
    std::string codes;
    for (const Region& region : table.below(code)) codes += region.code + " ";
    return codes;
}

TEST_F(RegionTableTest, ListsTheRegionsOneLevelBelow) {
    test::write_file(folder_.path() / "wilayah-kabupaten.csv",
                     "kode,jenis,nama\n63,provinsi,Kalimantan Selatan\n63.11,kabupaten,Balangan\n61.04,kabupaten,Ketapang\n");
    const RegionTable table = load();
    EXPECT_EQ(codes_below(table, "63"), "63.11 ");
    EXPECT_EQ(codes_below(table, "63.11"), "63.11.06 ");
    EXPECT_EQ(codes_below(table, "63.11.06"), "63.11.06.1001 63.11.06.2009 ");
    EXPECT_EQ(codes_below(table, "63.11.06.2009"), "");
}

TEST_F(RegionTableTest, TakesWhatComesWithTheProgramWhereNoOtherTableSpeaksOfIt) {
    std::filesystem::create_directories(folder_.path() / "wilayah");
    test::write_file(folder_.path() / "wilayah/kabupaten.csv",
                     "kode,jenis,nama\n63,provinsi,Kalimantan Selatan\n63.09,kabupaten,Tabalong\n63.11,kabupaten,Balangan\n");
    test::write_file(folder_.path() / "wilayah/63.csv", std::string(heading) +
                                                            "63.09.03.2008,desa,Pulau Ku'u,63.09.03,Tanta\n"
                                                            "63.11.06.2009,desa,Lain,63.11.06,Paringin Lain\n"
                                                            "63.11.06.2011,desa,Hilang,63.11.06,Paringin Lain\n"
                                                            "63.11.07.2001,desa,Muara Pitap,63.11.07,Paringin Selatan\n");
    const RegionTable table = load();
    ASSERT_NE(table.find("63.09.03.2008"), nullptr);
    EXPECT_EQ(table.find("63.09.03.2008")->name, "Pulau Ku'u");
    EXPECT_EQ(table.find("63.11.06.2009")->name, "Layap");
    EXPECT_EQ(table.find("63.11.06")->name, "Paringin");
    EXPECT_EQ(table.find("63.11.06.2011"), nullptr);
    EXPECT_EQ(codes_below(table, "63"), "63.09 63.11 ");
    EXPECT_EQ(codes_below(table, "63.11"), "63.11.06 63.11.07 ");
    EXPECT_EQ(codes_below(table, "63.11.06"), "63.11.06.1001 63.11.06.2009 ");
    std::string inside;
    for (const Region* region : table.inside("63")) inside += region->code + " ";
    EXPECT_EQ(inside, "63.09 63.09.03 63.09.03.2008 63.11 63.11.06 63.11.06.1001 63.11.06.2009 63.11.07 63.11.07.2001 ");
}

TEST_F(RegionTableTest, KnowsNothingOfACodeThatIsNone) {
    std::filesystem::create_directories(folder_.path() / "wilayah");
    const RegionTable table = load();
    EXPECT_EQ(table.find("../../x.06"), nullptr);
    EXPECT_EQ(codes_below(table, "../.."), "");
}

TEST_F(RegionTableTest, AddsNothingOfATableWithAnError) {
    test::write_file(folder_.path() / "milik-sendiri.csv",
                     std::string(heading) + "63.11.06.2009,desa,Layap Baru,63.11.06,Paringin\nx,desa,X,,\n");
    RegionTable table = load();
    record::Diagnostics diagnostics;
    table.add(folder_.path() / "milik-sendiri.csv", "milik-sendiri.csv", diagnostics);
    EXPECT_TRUE(diagnostics.has_errors());
    EXPECT_EQ(table.find("63.11.06.2009")->name, "Layap");
}

TEST_F(RegionTableTest, TakesAUsersOwnTableBeforeWhatIsThere) {
    test::write_file(folder_.path() / "milik-sendiri.csv",
                     std::string(heading) + "63.11.06.2009,desa,Layap Baru,63.11.06,Paringin\n63.11.99.2001,desa,Uji,63.11.99,Baru\n");
    RegionTable table = load();
    record::Diagnostics diagnostics;
    table.add(folder_.path() / "milik-sendiri.csv", "milik-sendiri.csv", diagnostics);
    EXPECT_EQ(texts_of(diagnostics), "");
    EXPECT_EQ(table.find("63.11.06.2009")->name, "Layap Baru");
    EXPECT_EQ(codes_below(table, "63.11.06"), "63.11.06.2009 ");
    EXPECT_EQ(codes_below(table, "63.11.99"), "63.11.99.2001 ");
}

TEST_F(RegionTableTest, RemembersNamesThatNoTableHas) {
    RegionTable table = load();
    table.remember({{"99.01.01", "Kecamatan", "Baru", {}}, {"63.11.06.2009", "Desa", "Lain", {}}});
    ASSERT_NE(table.find("99.01.01"), nullptr);
    EXPECT_EQ(table.find("99.01.01")->name, "Baru");
    EXPECT_EQ(table.find("63.11.06.2009")->name, "Layap");
    EXPECT_TRUE(table.below("99.01").empty());
}

TEST_F(RegionTableTest, ListsProvincesAndKabupaten) {
    test::write_file(folder_.path() / "wilayah-besar.csv", "kode,jenis,nama\n63.11,kabupaten,Balangan\n63,provinsi,Kalimantan Selatan\n");
    const RegionTable table = load();
    ASSERT_EQ(table.large().size(), 2U);
    EXPECT_EQ(table.large().front()->code, "63");
}

}  // namespace naskah::kinds::testing
