// A form in parts, one for each who brings data, and put together again.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const fs::path samples = source / "samples/balangan";

class Parts : public ::testing::Test {
 protected:
    Parts() {
        for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"}) fs::copy_file(samples / file, folder.path() / file);
        for (const char* part : {"Setcam", "Puskesmas", "PLKB"}) {
            const ProcessResult made = naskah({"form", "ansit", "--wilayah", "Juai", "--tahun", "2025", "--pj", part, "--dari",
                                               (samples / "ansit-2025/ansit-juai.xlsx").string(), "--out", "bagian"});
            EXPECT_EQ(made.exit_code, 0) << made.errors;
        }
    }

    ProcessResult naskah(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), NASKAH_PROGRAM);
        return run_process(arguments, folder.path());
    }

    TemporaryFolder folder;
};

}  // namespace

TEST_F(Parts, AreOneFormTogether) {
    const ProcessResult result = naskah({"check", "bagian"});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_NE(result.output.find("\nKecamatan Juai              1      Analisis situasi percepatan penurunan stunting tahun 2025 "),
              std::string::npos)
        << result.output;
}

TEST_F(Parts, ThatAreMissingAreNamed) {
    fs::remove(folder.path() / "bagian/formulir-ansit-63.11.01-2025-plkb.xlsx");
    const ProcessResult result = naskah({"check", "bagian"});
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_EQ(result.errors.substr(0, result.errors.find('\n')),
              "bagian/formulir-ansit-63.11.01-2025-puskesmas.xlsx: galat: bagian PLKB belum ada [N251]");
}

TEST_F(Parts, ThatSayTwoThingsOfOneRowAreTold) {
    const fs::path part = folder.path() / "bagian/formulir-ansit-63.11.01-2025-plkb.xlsx";
    const ProcessResult changed =
        run_process({"/usr/bin/python3", "-c",
                     "import openpyxl; b = openpyxl.load_workbook('bagian/formulir-ansit-63.11.01-2025-plkb.xlsx'); s = b['Data Sasaran']\n"
                     "c = next(c for r in s.iter_rows() for c in r if isinstance(c.value, int) and c.column > 4 and c.row > 6)\n"
                     "c.value = c.value + 1; b.save('bagian/formulir-ansit-63.11.01-2025-plkb-2.xlsx')"},
                    folder.path());
    ASSERT_EQ(changed.exit_code, 0) << changed.errors;
    const ProcessResult result = naskah({"check", "bagian"});
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_NE(result.errors.find(", di bagian lain "), std::string::npos) << result.errors;
    EXPECT_NE(result.errors.find("bagian/formulir-ansit-63.11.01-2025-plkb.xlsx!Data Sasaran!"), std::string::npos) << result.errors;
}

TEST_F(Parts, OfAnOpdHaveNamesOfItsOwnAndAddUp) {
    const std::string whole = (samples / "penandaan-2025/penandaan-dinkes-apbd.xlsx").string();
    for (const char* part : {"Bidang Kesmas", "P2P"})
        EXPECT_EQ(naskah({"form", "penandaan", "--tahun", "2025", "--opd", "dinkes", "--tahap", "apbd", "--pj", part, "--dari", whole,
                          "--out", "opd"})
                      .errors,
                  "");
    EXPECT_TRUE(fs::exists(folder.path() / "opd/formulir-penandaan-63.11-2025-dinkes-apbd-bidang-kesmas.xlsx"));
    const ProcessResult result = naskah({"check", "opd"});
    EXPECT_EQ(result.exit_code, 1);  // both have all rows: they are read as one form that has each twice
    EXPECT_NE(result.errors.find(" sudah ditandai untuk indikator "), std::string::npos) << result.errors;
    EXPECT_EQ(result.errors.find("belum ada [N251]"), std::string::npos) << result.errors;
}

TEST_F(Parts, MustBeThoseOfTheTables) {
    const ProcessResult result = naskah({"form", "ansit", "--wilayah", "Juai", "--tahun", "2025", "--pj", "Camat", "-o", "x.xlsx"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors,
              "naskah form: galat: --pj \"Camat\" bukan penanggung jawab data [N097]\nsaran: pilihannya: PLKB, Puskesmas, Setcam\n");
}

}  // namespace naskah::test
