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
    /// What is said of a code in the second line of an input of a kabupaten.
    std::string told(const std::string& code, const std::string& home = "63.11") const {
        const Kind kind =
            kind_of("<daftar nama=\"lokasi\"><unsur nama=\"desa\"><bidang nama=\"w\" jenis=\"wilayah\" letak=\"isi\"/></unsur></daftar>");
        const Kind profile = kind_of("<bidang nama=\"kode-wilayah\" jenis=\"kode\"/>", "profil");
        record::Input input = input_of(kind, "<surat><lokasi>\n<desa>" + code + "</desa></lokasi></surat>");
        record::Diagnostics diagnostics;
        resolve_regions(input, kind.schema, load(), input_of(profile, "<profil><kode-wilayah>" + home + "</kode-wilayah></profil>"),
                        diagnostics);
        return texts_of(diagnostics);
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
    table.add("tidak-ada.csv", diagnostics);
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
    EXPECT_EQ(table.regions().size(), 3u);
}

TEST_F(RegionTableTest, FindsNoOthers) {
    const RegionTable table = load();
    EXPECT_EQ(table.find("63.11.06.2010"), nullptr);
    EXPECT_EQ(table.find(""), nullptr);
}

TEST_F(RegionTableTest, TellsRowsThatCannotBeRead) {
    test::write_file(folder_.path() / "wilayah-x.csv", std::string(heading) + "63.11.06.2009,dusun,Layap,63.11.06,Paringin\n1,2\n");
    record::Diagnostics diagnostics;
    RegionTable::load(folder_.path(), diagnostics);
    const std::string file = folder_.path().filename().string() + "/wilayah-x.csv";
    const std::string hint = "saran: kolomnya: kode,jenis,nama,kode_kecamatan,kecamatan\n";
    EXPECT_EQ(texts_of(diagnostics), file + ":2:1: galat: baris tabel wilayah tidak lengkap [N040]\n" +
                                         "    63.11.06.2009,dusun,Layap,63.11.06,Paringin\n    ^\n" + hint + file +
                                         ":3:1: galat: baris tabel wilayah tidak lengkap [N040]\n    1,2\n    ^\n" + hint);
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

TEST_F(RegionTableTest, TellsRowsOfKabupatenThatCannotBeRead) {
    test::write_file(folder_.path() / "wilayah-x.csv", "kode,jenis,nama\n63.71,desa,Banjarmasin\n");
    record::Diagnostics diagnostics;
    RegionTable::load(folder_.path(), diagnostics);
    EXPECT_EQ(texts_of(diagnostics), folder_.path().filename().string() +
                                         "/wilayah-x.csv:2:1: galat: baris tabel wilayah tidak lengkap [N040]\n"
                                         "    63.71,desa,Banjarmasin\n    ^\nsaran: kolomnya: kode,jenis,nama\n");
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

TEST_F(RegionTableTest, TakesAUsersOwnTableBeforeWhatIsThere) {
    test::write_file(folder_.path() / "milik-sendiri.csv",
                     std::string(heading) + "63.11.06.2009,desa,Layap Baru,63.11.06,Paringin\n63.11.99.2001,desa,Uji,63.11.99,Baru\n");
    RegionTable table = load();
    record::Diagnostics diagnostics;
    table.add(folder_.path() / "milik-sendiri.csv", diagnostics);
    EXPECT_EQ(texts_of(diagnostics), "");
    EXPECT_EQ(table.find("63.11.06.2009")->name, "Layap Baru");
    EXPECT_EQ(codes_below(table, "63.11.06"), "63.11.06.2009 ");
    EXPECT_EQ(codes_below(table, "63.11.99"), "63.11.99.2001 ");
}

TEST_F(RegionTableTest, LetsKnownCodesAndThoseOfKabupatenPass) {
    EXPECT_EQ(told("63.11.06.2009"), "");
    EXPECT_EQ(told("63.11.06"), "");
    EXPECT_EQ(told("62.03"), "");
}

TEST_F(RegionTableTest, PutsWhatDocumentsPrintInThePlaceOfTheCode) {
    const Kind kind = kind_of("<bidang nama=\"desa\" jenis=\"wilayah\"/><bidang nama=\"kabupaten\" jenis=\"wilayah\"/>");
    record::Input input = input_of(kind, "<surat><desa>63.11.06.2009</desa><kabupaten>63.11</kabupaten></surat>");
    const record::Input profile = input_of(kind_of("", "profil"), "<profil/>");
    record::Diagnostics diagnostics;
    resolve_regions(input, kind.schema, load(), profile, diagnostics);
    EXPECT_EQ(texts_of(diagnostics), "");
    const auto& region = std::get<record::Record>(input.record.find("desa")->data);
    const auto part = [&](const char* name) { return std::get<record::Text>(region.find(name)->data).text; };
    EXPECT_EQ(region.element, "wilayah");
    EXPECT_EQ(part("kode"), "63.11.06.2009");
    EXPECT_EQ(part("jenis"), "Desa");
    EXPECT_EQ(part("nama"), "Layap");
    EXPECT_EQ(part("kecamatan"), "Paringin");
    EXPECT_EQ(part("sebutan"), "Desa Layap");
    EXPECT_EQ(std::get<record::Code>(input.record.find("kabupaten")->data).text, "63.11");
}

TEST_F(RegionTableTest, TellsTheNearestCode) {
    EXPECT_EQ(told("63.11.06.2008"),
              "surat.xml:2:7: galat: kode wilayah \"63.11.06.2008\" tidak ada di tabel wilayah [N037]\n"
              "    <desa>63.11.06.2008</desa></lokasi></surat>\n"
              "          ^\n"
              "saran: maksud Anda 63.11.06.2009 (Desa Layap)?\n");
}

TEST_F(RegionTableTest, TellsCodesOutsideOfTheProfilesRegion) {
    EXPECT_EQ(
        told("62.03.01.2001"),
        "surat.xml:2:7: galat: kode wilayah \"62.03.01.2001\" tidak ada di tabel wilayah dan berada di luar wilayah 63.11 menurut "
        "profil [N037]\n"
        "    <desa>62.03.01.2001</desa></lokasi></surat>\n"
        "          ^\n"
        "saran: tidak ada tabel wilayah untuk 62.03; periksa kodenya, atau sertakan tabelnya dengan --tabel-wilayah BERKAS.csv (kolom "
        "kode,jenis,nama,kode_kecamatan,kecamatan)\n");
}

TEST_F(RegionTableTest, TakesAProvincesKabupatenAsInside) {
    EXPECT_EQ(told("63.99.01", "63").find("di luar wilayah"), std::string::npos);
}

TEST(HasRegions, LooksIntoGroupsAndLists) {
    EXPECT_TRUE(has_regions(kind_of("<kelompok nama=\"k\"><daftar nama=\"d\"><unsur nama=\"u\"><bidang nama=\"w\" "
                                    "jenis=\"wilayah\"/></unsur></daftar></kelompok>")
                                .schema));
    EXPECT_FALSE(has_regions(kind_of("<bidang nama=\"w\" jenis=\"kode\"/>").schema));
}

TEST(ShippedRegions, HaveNoMistakes) {
    record::Diagnostics diagnostics;
    const RegionTable table = RegionTable::load(std::string(NASKAH_SOURCE_DIR) + "/templates/rujukan", diagnostics);
    EXPECT_EQ(texts_of(diagnostics), "");
    EXPECT_NE(table.find("63.11.06"), nullptr);
}

}  // namespace naskah::kinds::testing
