// The desk's table: what came of a folder of forms, with those in folders and archives inside of it.
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

class FolderOfForms : public ::testing::Test {
 protected:
    FolderOfForms() {
        for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"}) fs::copy_file(samples / file, folder.path() / file);
        fs::create_directories(folder.path() / "kirim/kec-paringin");
        put("ansit-juai.xlsx", "kirim/ansit-juai.xlsx");
        put("ansit-paringin.xlsx", "kirim/kec-paringin/ansit-paringin.xlsx");
        zip("import zipfile; z = zipfile.ZipFile('kirim/awayan.zip', 'w'); z.write('" +
            (samples / "ansit-2025/ansit-awayan.xlsx").string() + "', 'x.xlsx'); z.writestr('baca.txt', 'salam')");
    }

    void put(const char* sample, const char* place) const { fs::copy_file(samples / "ansit-2025" / sample, folder.path() / place); }
    void zip(const std::string& program) const { ASSERT_EQ(run_process({"/usr/bin/python3", "-c", program}, folder.path()).exit_code, 0); }
    ProcessResult check(std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {NASKAH_PROGRAM, "check", "kirim"});
        return run_process(more, folder.path());
    }

    TemporaryFolder folder;
};

}  // namespace

TEST_F(FolderOfForms, IsReadWithItsFoldersAndArchives) {
    const ProcessResult result = check();
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_NE(result.output.find("3 berkas diperiksa"), std::string::npos) << result.output;
}

TEST_F(FolderOfForms, EndsWithWhoSentWhat) {
    const std::string output = check().output;
    EXPECT_EQ(output.substr(0, output.find('\n')),
              "Kelompok                    Nomor  Nama Form                                                  Dikirim  Oleh           "
              "Galat  Peringatan  Status         Catatan");
    for (const char* line : {"Kecamatan Juai  ", "Kecamatan Paringin  ", "Kecamatan Awayan  ", "Kecamatan Halong  "})
        EXPECT_NE(output.find("\n" + std::string(line)), std::string::npos) << output;
    const std::size_t halong = output.find("\nKecamatan Halong ");
    EXPECT_NE(output.substr(halong, output.find('\n', halong + 1) - halong).find("belum dikirim"), std::string::npos) << output;
}

TEST_F(FolderOfForms, AsksTheOpdsOfTheTableOfResponsibleOnesForWhatOthersOfThemSent) {
    fs::copy(samples / "penandaan-2026", folder.path() / "kirim/opd");
    fs::copy_file(samples / "pengampu.csv", folder.path() / "pengampu.csv");
    std::string table = read_file(folder.path() / "pengampu.csv");
    write_file(folder.path() / "pengampu.csv", table + "28,DPMD\n");
    const ProcessResult result = check();
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_NE(result.errors.find("peringatan: penandaan RKPD tahun 2026 dari DPMD belum dikirim, padahal menurut pengampu.csv DPMD "
                                 "mengampu indikator 28 [N445]"),
              std::string::npos)
        << result.errors;
    const std::size_t row = result.output.find("\nDinas Pemberdayaan Masyarakat dan Desa ");
    ASSERT_NE(row, std::string::npos) << result.output;
    const std::string line = result.output.substr(row, result.output.find('\n', row + 1) - row);
    EXPECT_NE(line.find("Penandaan anggaran stunting"), std::string::npos) << line;
    EXPECT_NE(line.find("belum dikirim"), std::string::npos) << line;
}

TEST_F(FolderOfForms, SaysWhoSentAnotherYearAndAsksNobodyElseForIt) {
    const ProcessResult made =
        run_process({NASKAH_PROGRAM, "form", "ansit", "--wilayah", "63.11.02", "--tahun", "2024", "--out", "kirim"}, folder.path());
    ASSERT_EQ(made.exit_code, 0) << made.errors;
    const std::string output = check().output;
    const std::size_t halong = output.find("tahun 2025", output.find("\nKecamatan Halong "));
    EXPECT_NE(output.substr(halong, output.find('\n', halong) - halong).find("belum dikirim  yang dikirim untuk tahun 2024"),
              std::string::npos)
        << output;
    std::size_t told = 0;
    for (std::size_t at = output.find("tahun 2024"); at != std::string::npos; at = output.find("tahun 2024", at + 1)) ++told;
    EXPECT_EQ(told, 2U) << output;  // of the form itself, and beside the one that is missing
}

TEST_F(FolderOfForms, NamesWhatItPassesOver) {
    write_file(folder.path() / "kirim/ansit-halong.csv", "No;Sasaran\n1;2\n");
    const std::string errors = check().errors;
    EXPECT_NE(errors.find("kirim/ansit-halong.csv: peringatan: berkas ini dilewati: teks bertabel (CSV)"), std::string::npos) << errors;
    EXPECT_NE(errors.find("kirim/awayan.zip/baca.txt: peringatan: berkas di dalam arsip ini dilewati"), std::string::npos) << errors;
}

TEST_F(FolderOfForms, SaysTheSameToPrograms) {
    const ProcessResult result = check({"--json"});
    EXPECT_NE(result.output.find(
                  R"({"group": "Kecamatan Halong", "number": 1, "form": "Analisis situasi percepatan penurunan stunting tahun 2025", )"
                  R"("file": null, "sent_on": null, "sent_by": null, "errors": null, "warnings": null, "verified_by": null, "note": null, )"
                  R"("status": "belum dikirim"})"),
              std::string::npos)
        << result.output;
}

TEST_F(FolderOfForms, SaysWhatTheVerifierSays) {
    const ProcessResult made = run_process({NASKAH_PROGRAM, "form", "ansit", "--wilayah", "63.11.01", "--tahun", "2025", "--dari",
                                            "kirim/ansit-juai.xlsx", "-o", "periksa.xlsx"},
                                           folder.path());
    ASSERT_EQ(made.exit_code, 0) << made.errors;
    zip("import openpyxl; b = openpyxl.load_workbook('periksa.xlsx'); s = b['Petunjuk']\n"
        "for r in s.iter_rows():\n"
        "  for c in r:\n"
        "    if c.value == 'Status verifikasi': s.cell(c.row, 3).value = 'Terverifikasi'\n"
        "    if c.value == 'Catatan verifikasi': s.cell(c.row, 3).value = 'Sudah dicocokkan'\n"
        "b.save('kirim/ansit-juai.xlsx')");
    const std::string output = check().output;
    const std::size_t juai = output.find("\nKecamatan Juai ");
    EXPECT_TRUE(output.substr(juai + 1, output.find('\n', juai + 1) - juai - 1).ends_with("  Terverifikasi  Sudah dicocokkan")) << output;
}

TEST_F(FolderOfForms, CanBeHadAsAWorkbook) {
    const ProcessResult result = check({"--format", "xlsx", "--out", "hasil"});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_TRUE(fs::exists(folder.path() / "hasil/daftar-formulir.xlsx"));
    EXPECT_EQ(check({"--format", "xlsx", "--out", "hasil"}).exit_code, 0);
}

TEST_F(FolderOfForms, GivesNoCopyOfAFormThatIsWell) {
    check({"--format", "xlsx", "--out", "hasil"});
    EXPECT_FALSE(fs::exists(folder.path() / "hasil/ansit-juai.xlsx"));
}

TEST_F(FolderOfForms, TellsWhichOfTwoVersionsIsNewerAndWhereTheyDiffer) {
    zip("import openpyxl, datetime; b = openpyxl.load_workbook('kirim/ansit-juai.xlsx'); s = b['Data Sasaran']; "
        "b.properties.modified = datetime.datetime(2025, 2, 10, 3, 15); b.save('kirim/ansit-juai.xlsx'); "
        "c = next(c for r in s.iter_rows() for c in r if isinstance(c.value, int) and c.column > 4); c.value = 77777; "
        "b.properties.modified = datetime.datetime(2025, 2, 11, 8, 40); b.save('kirim/ansit-juai-baru.xlsx')");
    const std::string errors = check().errors;
    EXPECT_NE(errors.find("kirim/ansit-juai-baru.xlsx: peringatan: versi lain dari kirim/ansit-juai.xlsx, lebih baru: disimpan "
                          "11-02-2025 16.40 WITA, yang itu 10-02-2025 11.15 WITA; "),
              std::string::npos)
        << errors;
    EXPECT_NE(errors.find("1 sel berbeda: Data Sasaran!"), std::string::npos) << errors;
    EXPECT_NE(errors.find(", di sini 77777) [N247]"), std::string::npos) << errors;
}

TEST_F(FolderOfForms, RefusesAnArchiveThatLeadsOutOfIt) {
    zip("import zipfile; z = zipfile.ZipFile('kirim/jahat.zip', 'w'); z.writestr('../keluar.xlsx', 'x')");
    const ProcessResult result = check();
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_NE(result.errors.find("kirim/jahat.zip: galat: arsip ini ditolak: nama berkas di dalamnya menuju keluar arsip [N246]"),
              std::string::npos)
        << result.errors;
}

TEST_F(FolderOfForms, RefusesAnArchiveOfTooManyFiles) {
    zip("import zipfile; z = zipfile.ZipFile('kirim/banyak.zip', 'w'); [z.writestr(f'{i}.xlsx', 'x') for i in range(201)]");
    const ProcessResult result = check();
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_NE(result.errors.find("arsip ini ditolak: berisi 201 berkas, lebih dari 200 [N246]"), std::string::npos) << result.errors;
}

TEST_F(FolderOfForms, RefusesAFileOfAnArchiveThatGrowsWithoutBounds) {
    zip("import zipfile; z = zipfile.ZipFile('kirim/bom.zip', 'w', zipfile.ZIP_DEFLATED); z.writestr('x.xlsx', bytes(60 << 20))");
    const ProcessResult result = check();
    EXPECT_NE(result.exit_code, 0);
    EXPECT_NE(result.errors.find("mengembang lebih dari 200 kali"), std::string::npos) << result.errors;
}

}  // namespace naskah::test
