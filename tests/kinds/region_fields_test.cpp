#include "kinds/region_fields.hpp"

#include <gtest/gtest.h>

#include "record/input.hpp"
#include "support.hpp"

namespace naskah::kinds::testing {

class RegionFieldsTest : public ::testing::Test {
 protected:
    void SetUp() override {
        test::write_file(folder_.path() / "wilayah-balangan.csv",
                         "kode,jenis,nama,kode_kecamatan,kecamatan\n63.11.06.2009,desa,Layap,63.11.06,Paringin\n"
                         "63.11.06.1001,kelurahan,Paringin Kota,63.11.06,Paringin\n");
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

TEST_F(RegionFieldsTest, LetsKnownCodesAndThoseOfKabupatenPass) {
    EXPECT_EQ(told("63.11.06.2009"), "");
    EXPECT_EQ(told("63.11.06"), "");
    EXPECT_EQ(told("62.03"), "");
    EXPECT_EQ(told("63"), "");
}

TEST_F(RegionFieldsTest, TellsKnownRegionsOutsideOfTheProfilesOnce) {
    test::write_file(folder_.path() / "wilayah-lain.csv",
                     "kode,jenis,nama,kode_kecamatan,kecamatan\n63.09.01.2001,desa,Hapalah,63.09.01,Banua Lawas\n");
    EXPECT_EQ(told("63.09.01.2001</desa><desa>63.09.01"),
              "surat.xml:2:7: peringatan: Desa Hapalah, Kecamatan Banua Lawas (63.09.01.2001) (dan 1 wilayah lain) berada di luar wilayah "
              "63.11 menurut profil [N244]\n"
              "    <desa>63.09.01.2001</desa><desa>63.09.01</desa></lokasi></surat>\n"
              "          ^\n"
              "saran: periksa kodenya; bila memang wilayah lain yang dimaksud, abaikan peringatan ini\n");
}

TEST_F(RegionFieldsTest, TakesANameForACode) {
    const Kind kind = kind_of("<bidang nama=\"desa\" jenis=\"wilayah\"/>");
    record::Input input = input_of(kind, "<surat><desa>Desa Layap</desa></surat>");
    RegionTable table = load();
    test::write_file(folder_.path() / "kabupaten.csv", "kode,jenis,nama\n63.11,kabupaten,Balangan\n");
    record::Diagnostics diagnostics;
    table.add(folder_.path() / "kabupaten.csv", "kabupaten.csv", diagnostics);
    resolve_regions(input, kind.schema, table,
                    input_of(kind_of("<bidang nama=\"kode-wilayah\" jenis=\"kode\"/>", "profil"),
                             "<profil><kode-wilayah>63.11</kode-wilayah></profil>"),
                    diagnostics);
    EXPECT_EQ(texts_of(diagnostics), "");
    const auto& region = std::get<record::Record>(input.record.find("desa")->data);
    EXPECT_EQ(std::get<record::Text>(region.find("kode")->data).text, "63.11.06.2009");
}

TEST_F(RegionFieldsTest, TellsANameThatNoRegionHas) {
    EXPECT_EQ(told("Layab"),
              "surat.xml:2:7: galat: \"Layab\" tidak ada di tabel wilayah [N037]\n"
              "    <desa>Layab</desa></lokasi></surat>\n"
              "          ^\n"
              "saran: maksud Anda Desa Layap, Kecamatan Paringin (63.11.06.2009)?\n");
}

TEST_F(RegionFieldsTest, TellsANameOfSeveralRegions) {
    test::write_file(folder_.path() / "wilayah-juai.csv",
                     "kode,jenis,nama,kode_kecamatan,kecamatan\n63.11.08.2001,desa,Layap,63.11.08,Juai\n");
    EXPECT_NE(told("Layap").find("\"Layap\" adalah nama 2 wilayah [N240]"), std::string::npos);
}

TEST_F(RegionFieldsTest, PutsWhatDocumentsPrintInThePlaceOfTheCode) {
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

TEST_F(RegionFieldsTest, TellsTheNearestCode) {
    EXPECT_EQ(told("63.11.06.2008"),
              "surat.xml:2:7: galat: kode wilayah \"63.11.06.2008\" tidak ada di tabel wilayah [N037]\n"
              "    <desa>63.11.06.2008</desa></lokasi></surat>\n"
              "          ^\n"
              "saran: maksud Anda 63.11.06.2009 (Desa Layap)?\n");
}

TEST_F(RegionFieldsTest, TellsCodesOutsideOfTheProfilesRegion) {
    EXPECT_EQ(
        told("62.03.01.2001"),
        "surat.xml:2:7: galat: kode wilayah \"62.03.01.2001\" tidak ada di tabel wilayah dan berada di luar wilayah 63.11 menurut "
        "profil [N037]\n"
        "    <desa>62.03.01.2001</desa></lokasi></surat>\n"
        "          ^\n"
        "saran: tidak ada tabel wilayah untuk 62.03; periksa kodenya, atau tulis wilayahnya di wilayah.csv di samping profil.xml (kolom "
        "kode, jenis, nama, kode_kecamatan, kecamatan)\n");
}

TEST_F(RegionFieldsTest, TakesAProvincesKabupatenAsInside) {
    EXPECT_EQ(told("63.99.01", "63").find("di luar wilayah"), std::string::npos);
}

TEST(HasRegions, LooksIntoGroupsAndLists) {
    EXPECT_TRUE(has_regions(kind_of("<kelompok nama=\"k\"><daftar nama=\"d\"><unsur nama=\"u\"><bidang nama=\"w\" "
                                    "jenis=\"wilayah\"/></unsur></daftar></kelompok>")
                                .schema));
    EXPECT_FALSE(has_regions(kind_of("<bidang nama=\"w\" jenis=\"kode\"/>").schema));
}

}  // namespace naskah::kinds::testing
