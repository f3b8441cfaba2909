// A kabupaten that no sample has, as its office meets the program.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

class Kabupaten : public ::testing::Test {
 protected:
    Kabupaten() { fs::copy_file(source / "tests/cases/kabupaten/profil.xml", folder.path() / "profil.xml"); }

    ProcessResult naskah(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), NASKAH_PROGRAM);
        return run_process(arguments, folder.path());
    }
    std::vector<std::string> files_in(const char* name) const {
        std::vector<std::string> files;
        for (const auto& entry : fs::directory_iterator(folder.path() / name)) files.push_back(entry.path().filename().string());
        std::sort(files.begin(), files.end());
        return files;
    }

    TemporaryFolder folder;
};

}  // namespace

TEST_F(Kabupaten, GetsItsFormWithoutNamingItself) {
    const ProcessResult result = naskah({"form", "target", "--tahun", "2025"});
    EXPECT_EQ(result.output + result.errors, "formulir-target-64.08-2025.xlsx\n");
}

TEST_F(Kabupaten, IsCalledByTheNamesOfItsParts) {
    const ProcessResult result = naskah({"form", "ansit", "--wilayah", "Kec. Sangatta Utara", "--tahun", "2025"});
    EXPECT_EQ(result.output + result.errors, "formulir-ansit-64.08.04-2025.xlsx\n");
}

TEST_F(Kabupaten, IsToldWhichRegionsAreNear) {
    const ProcessResult result = naskah({"form", "ansit", "--wilayah", "Sangata Utara", "--tahun", "2025"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors,
              "naskah form: galat: --wilayah \"Sangata Utara\" tidak ada di tabel wilayah [N097]\n"
              "saran: maksud Anda Kecamatan Sangatta Utara, Kabupaten Kutai Timur (64.08.04)?\n");
}

TEST_F(Kabupaten, GetsTheFormsOfAllItsKecamatanInOneRun) {
    const ProcessResult result = naskah({"form", "ansit", "--semua-kecamatan", "--tahun", "2025", "--out", "formulir"});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    const std::vector<std::string> files = files_in("formulir");
    EXPECT_EQ(files.size(), 18U);
    EXPECT_EQ(files.front(), "formulir-ansit-64.08.01-2025.xlsx");
}

TEST_F(Kabupaten, GetsTheFormsOfAllItsOpdsAndStages) {
    const ProcessResult result = naskah({"form", "penandaan", "--semua-opd", "--semua-tahap", "--tahun", "2025", "--out", "formulir"});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    const std::vector<std::string> files = files_in("formulir");
    EXPECT_EQ(files.size(), 9U);
    EXPECT_EQ(files.front(), "formulir-penandaan-64.08-2025-bappeda-apbd.xlsx");
}

TEST_F(Kabupaten, GetsNoFormAtAllWhereOneIsThereAlready) {
    fs::create_directory(folder.path() / "formulir");
    write_file(folder.path() / "formulir/formulir-realisasi-64.08-2025-2.xlsx", "isian");
    const ProcessResult result = naskah({"form", "realisasi", "--semua-semester", "--tahun", "2025", "--out", "formulir"});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(files_in("formulir").size(), 1U);
}

TEST_F(Kabupaten, GetsAFirstInputOfItsOwn) {
    const ProcessResult result = naskah({"new", "undangan", "-o", "undangan.xml"});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    const std::string text = read_file(folder.path() / "undangan.xml");
    EXPECT_NE(text.find("<di>Sangatta</di>"), std::string::npos) << text;
    EXPECT_EQ(text.find("Balangan"), std::string::npos) << text;
}

TEST_F(Kabupaten, DoesNotCountTheFormsOfAnother) {
    ASSERT_EQ(naskah({"form", "ansit", "--wilayah", "63.11.08", "--tahun", "2025", "-o", "ansit.xlsx"}).exit_code, 0);
    const ProcessResult result = naskah({"check", "ansit.xlsx"});
    EXPECT_NE(result.errors.find("di luar Kabupaten Kutai Timur (64.08) menurut profil [N241]"), std::string::npos) << result.errors;
}

}  // namespace naskah::test
