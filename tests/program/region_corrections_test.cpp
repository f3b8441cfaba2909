// A kabupaten's own table of regions beside its profile: used by every command, without an option.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "support/process.hpp"

namespace naskah::test {

namespace fs = std::filesystem;

const fs::path samples = fs::path(NASKAH_SOURCE_DIR) / "samples/balangan";

class RegionCorrections : public ::testing::Test {
 protected:
    void SetUp() override {
        fs::create_directory(folder_.path() / "isi");
        for (const auto& entry : fs::directory_iterator(samples)) {
            const bool is_picture = entry.path().extension() == ".png";
            if (is_picture || entry.path().filename() == "profil.xml")
                fs::copy_file(entry.path(), folder_.path() / entry.path().filename());
        }
    }
    std::string form() {
        const ProcessResult result = run_process(
            {NASKAH_PROGRAM, "form", "ansit", "--wilayah", "63.11.99", "--tahun", "2025", "-o", "isi/formulir.xlsx"}, folder_.path());
        return std::to_string(result.exit_code) + "\n" + result.errors;
    }

    TemporaryFolder folder_;
};

TEST_F(RegionCorrections, GiveAFormTheDesaOfANewKecamatan) {
    write_file(folder_.path() / "wilayah.csv", "nama,kode,jenis,kecamatan\nUji Coba,63.11.99.2001,desa,Uji\n");
    EXPECT_EQ(form(), "0\n");
}

TEST_F(RegionCorrections, ThatAreFaultyStopTheWork) {
    write_file(folder_.path() / "wilayah.csv", "nama,kode,jenis,kecamatan\nUji Coba,63.11.99.2001,dusun,Uji\n");
    EXPECT_EQ(form(),
              "3\nwilayah.csv:2:1: galat: jenis \"dusun\" tidak dikenal [N040]\n    Uji Coba,63.11.99.2001,dusun,Uji\n    ^\n"
              "saran: tulis desa, kelurahan, desa-adat, kecamatan, kabupaten, kota, atau provinsi\n");
}

TEST_F(RegionCorrections, AreNoFileThatIsPassedOver) {
    write_file(folder_.path() / "wilayah.csv", "nama,kode,jenis,kecamatan\nUji Coba,63.11.99.2001,desa,Uji\n");
    fs::copy_file(samples / "undangan-rembuk-2025.xml", folder_.path() / "undangan.xml");
    const ProcessResult result = run_process({NASKAH_PROGRAM, "check", "."}, folder_.path());
    EXPECT_EQ(result.output + result.errors, "1 berkas diperiksa: tidak ada galat, 0 peringatan\n");
}

}  // namespace naskah::test
