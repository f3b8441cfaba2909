#include "kinds/region_file.hpp"

#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::kinds::testing {

/// The regions of a table, "code|type|name|kecamatan" each, and what is told of it.
class RegionFileTest : public ::testing::Test {
 protected:
    std::string read(const std::string& table) {
        test::write_file(folder_.path() / "wilayah.csv", table);
        record::Diagnostics diagnostics;
        std::string regions;
        for (const Region& region : read_region_file(folder_.path() / "wilayah.csv", "wilayah.csv", diagnostics))
            regions += region.code + "|" + region.type + "|" + region.name + "|" + region.subdistrict + "\n";
        told_ = texts_of(diagnostics);
        return regions;
    }

    test::TemporaryFolder folder_;
    std::string told_;
};

TEST_F(RegionFileTest, FindsColumnsByTheirNames) {
    EXPECT_EQ(
        read("\xEF\xBB\xBFKecamatan;Kode Kecamatan;catatan;NAMA;jenis;kode\r\nMuara Ancalong;64.08.01;x;Senyiur;Desa;64.08.01.2001\r\n"),
        "64.08.01|Kecamatan|Muara Ancalong|Muara Ancalong\n64.08.01.2001|Desa|Senyiur|Muara Ancalong\n");
    EXPECT_EQ(told_, "");
}

TEST_F(RegionFileTest, TakesCodesWithoutDots) {
    EXPECT_EQ(read("kode,jenis,nama,kode_kecamatan,kecamatan\n6408012001,desa,Senyiur,640801,Muara Ancalong\n"),
              "64.08.01|Kecamatan|Muara Ancalong|Muara Ancalong\n64.08.01.2001|Desa|Senyiur|Muara Ancalong\n");
    EXPECT_EQ(told_, "");
}

TEST_F(RegionFileTest, KnowsEverySortOfRegion) {
    EXPECT_EQ(
        read("kode,jenis,nama,kecamatan\n"
             "91,provinsi,Papua,\n91.03,kabupaten,Jayapura,\n91.71,kota,Jayapura,\n91.03.01,kecamatan,Sentani,\n"
             "91.03.01.1001,kelurahan,Hinekombe,Sentani\n91.03.01.2001,desa,Sereh,Sentani\n91.03.01.2002,desa adat,Ifar,Sentani\n"),
        "91|Provinsi|Papua|\n91.03|Kabupaten|Jayapura|\n91.03.01|Kecamatan|Sentani|Sentani\n91.03.01.1001|Kelurahan|Hinekombe|Sentani\n"
        "91.03.01.2001|Desa|Sereh|Sentani\n91.03.01.2002|Desa Adat|Ifar|Sentani\n91.71|Kota|Jayapura|\n");
    EXPECT_EQ(told_, "");
}

TEST_F(RegionFileTest, TellsAWrongHeadingOnce) {
    EXPECT_EQ(read("no,desa,kecamatan\n1,Senyiur,Muara Ancalong\n2,Kelinjau Ilir,Muara Ancalong\n"), "");
    EXPECT_EQ(
        told_,
        "wilayah.csv:1:1: galat: kolom kode, jenis, atau nama tidak ada di baris pertama tabel wilayah [N040]\n"
        "    no,desa,kecamatan\n    ^\n"
        "saran: baris pertama memuat nama kolom, urutannya bebas: kode, jenis, nama, kode_kecamatan, kecamatan (untuk provinsi, kabupaten, "
        "kota, dan kecamatan cukup kode, jenis, nama)\n");
}

TEST_F(RegionFileTest, TellsAFaultOfManyRowsOnce) {
    read(
        "kode,jenis,nama,kode_kecamatan,kecamatan\n"
        "64.08.01.2001,dusun,Senyiur,64.08.01,Muara Ancalong\n64.08.01.2002,dusun,Kelinjau Ilir,64.08.01,Muara Ancalong\n");
    EXPECT_EQ(told_,
              "wilayah.csv:2:1: galat: jenis \"dusun\" tidak dikenal (dan 1 baris lain seperti ini) [N040]\n"
              "    64.08.01.2001,dusun,Senyiur,64.08.01,Muara Ancalong\n    ^\n"
              "saran: tulis desa, kelurahan, desa-adat, kecamatan, kabupaten, kota, atau provinsi\n");
}

TEST_F(RegionFileTest, TellsACodeThatIsThereTwice) {
    read(
        "kode,jenis,nama,kode_kecamatan,kecamatan\n64.08.01.2001,desa,Senyiur,64.08.01,Muara Ancalong\n"
        "64.08.01.2001,desa,Kelinjau,64.08.01,Muara Ancalong\n");
    EXPECT_EQ(told_,
              "wilayah.csv:3:1: galat: kode 64.08.01.2001 ditulis dua kali, yang pertama di baris 2 [N040]\n"
              "    64.08.01.2001,desa,Kelinjau,64.08.01,Muara Ancalong\n    ^\nsaran: hapus salah satunya\n");
}

TEST_F(RegionFileTest, TellsACodeOfAnotherLevel) {
    read("kode,jenis,nama\n64.08,desa,Senyiur\n");
    EXPECT_EQ(told_,
              "wilayah.csv:2:1: galat: \"64.08\" bukan kode desa [N040]\n    64.08,desa,Senyiur\n    ^\n"
              "saran: kode ditulis seperti 63.11.06.2001 (desa), 63.11.06 (kecamatan), 63.11 (kabupaten), atau 63 (provinsi)\n");
}

TEST_F(RegionFileTest, TellsADesaOutsideOfItsKecamatan) {
    read("kode,jenis,nama,kode_kecamatan,kecamatan\n64.08.01.2001,desa,Senyiur,64.08.02,Muara Ancalong\n");
    EXPECT_EQ(told_,
              "wilayah.csv:2:1: galat: kode kecamatan 64.08.02 bukan awal dari kode 64.08.01.2001 [N040]\n"
              "    64.08.01.2001,desa,Senyiur,64.08.02,Muara Ancalong\n    ^\nsaran: perbaiki salah satunya\n");
}

TEST_F(RegionFileTest, TellsRowsThatEndEarly) {
    read("kode,jenis,nama,kode_kecamatan,kecamatan\n1,2\n");
    EXPECT_EQ(told_.substr(0, told_.find('\n')), "wilayah.csv:2:1: galat: baris tabel wilayah tidak lengkap [N040]");
}

TEST_F(RegionFileTest, TellsAFileThatIsTooLarge) {
    read(std::string(17U << 20U, 'x'));
    EXPECT_EQ(told_, "wilayah.csv: galat: berkas lebih besar dari 16 MiB [N002]\nsaran: bagi tabel ini menjadi beberapa berkas\n");
}

}  // namespace naskah::kinds::testing
