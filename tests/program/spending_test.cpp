// Realisation of tagged budgets that begins with SIPD's report of it (tests/tools/make_laporan_realisasi.py).
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

class Spending : public ::testing::Test {
 protected:
    Spending() {
        for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"}) fs::copy_file(samples / file, folder.path() / file);
        fs::copy_file(samples / "penandaan-2025/penandaan-dinkes-apbd.xlsx", folder.path() / "penandaan.xlsx");
    }

    void make_report(std::vector<std::string> files) const {
        files.insert(files.begin(), {"/usr/bin/python3", (source / "tests/tools/make_laporan_realisasi.py").string()});
        ASSERT_EQ(run_process(files, folder.path()).exit_code, 0);
    }
    ProcessResult form(const std::vector<std::string>& from, const std::string& semester = "1") const {
        std::vector<std::string> words = {NASKAH_PROGRAM, "form",       "realisasi-apbd", "--tahun", "2025",     "--opd",
                                          "dinkes",       "--semester", semester,         "-o",      "form.xlsx"};
        for (const std::string& file : from) words.insert(words.end(), {"--dari", file});
        return run_process(words, folder.path());
    }
    /// Of each row the number of its indicator and its realised budget, and what is said at that cell.
    std::string realised() const {
        const std::string program = R"py(
import openpyxl
s = openpyxl.load_workbook('form.xlsx')['Realisasi']
at = {c.value: c for r in s.iter_rows() for c in r if isinstance(c.value, str)}
said = {str(v.sqref): v.prompt for v in s.data_validations.dataValidation}
for row in range(at['Realisasi anggaran'].row + 1, s.max_row):
    indicator = s.cell(row, at['Indikator layanan'].column).value
    if isinstance(indicator, str):
        cell = s.cell(row, at['Realisasi anggaran'].column)
        print(indicator.split('.')[0], cell.value, said.get(cell.coordinate, ''))
)py";
        return run_process({"/usr/bin/python3", "-c", program}, folder.path()).output;
    }

    TemporaryFolder folder;
};

constexpr const char* of_first_semester =
    "1 189118180 Dibagi menurut penandaan: ditandai Rp379.080.000 dari anggaran Rp388.580.000, jadi Rp189.118.180 dari realisasi "
    "Rp193.865.000.\n"
    "2 4746820 Dibagi menurut penandaan: ditandai Rp9.500.000 dari anggaran Rp388.580.000, jadi Rp4.746.820 dari realisasi "
    "Rp193.865.000.\n"
    "11 5400000 \n"
    "10 None \n";

}  // namespace

TEST_F(Spending, FillsInTheRealisedBudgetOfTaggedRowsAndTellsWhatFoundNone) {
    make_report({"Laporan Realisasi.xlsx"});
    const ProcessResult result = form({"penandaan.xlsx", "Laporan Realisasi.xlsx"});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_EQ(
        result.errors,
        "Laporan Realisasi.xlsx!Sheet: peringatan: 1 baris realisasi tidak dibaca, yang pertama baris 15: kode sub kegiatan atau "
        "tanggal dokumennya kosong, atau nilainya bukan angka [N460]\n"
        "saran: bila memang realisasi, unduh lagi dari SIPD, atau tambahkan nilainya dalam formulir\n"
        "Laporan Realisasi.xlsx: peringatan: sub kegiatan 1.02.02.2.02.0015 (indikator 10, DAU) tidak ada di Laporan Realisasi sampai "
        "dengan 30 Juni 2025: realisasinya dikosongkan [N462]\n"
        "saran: isi sendiri, 0 bila memang belum ada\n"
        "Laporan Realisasi.xlsx: peringatan: realisasi Rp3.000.000 tidak masuk baris mana pun: sub kegiatan 1.02.01.2.06.0002 tidak "
        "ditandai [N461]\n"
        "saran: bila mendukung indikator layanan, tandai lebih dahulu dalam penandaan\n"
        "Laporan Realisasi.xlsx: peringatan: realisasi Rp2.000.000 tidak masuk baris mana pun: rekening 5.1.02.04.01.0001 "
        "(1.02.02.2.02.0004) tidak ada di rincian yang ditandai [N461]\n"
        "saran: bila mendukung indikator layanan, tandai lebih dahulu dalam penandaan\n"
        "Laporan Realisasi.xlsx: peringatan: 1 baris realisasi bertanggal di luar tahun 2025, sehingga tidak dihitung [N461]\n"
        "saran: unduh laporan tahun itu\n");
    EXPECT_EQ(realised(), of_first_semester);
}

TEST_F(Spending, IsReadFromSeveralFilesHoweverTheirColumnsStand) {
    make_report({"Laporan Realisasi.xlsx", "Laporan Realisasi (1).xlsx"});
    EXPECT_EQ(form({"penandaan.xlsx", "Laporan Realisasi.xlsx", "Laporan Realisasi (1).xlsx"}).exit_code, 0);
    EXPECT_EQ(realised(), of_first_semester);
}

TEST_F(Spending, OfTheSecondSemesterIsThatOfTheWholeYearAndCountsBeforeTheFirstSemestersForm) {
    make_report({"Laporan Realisasi.xlsx"});
    fs::copy_file(samples / "realisasi-apbd-2025/realisasi-apbd-dinkes-1.xlsx", folder.path() / "satu.xlsx");
    EXPECT_EQ(form({"penandaan.xlsx", "satu.xlsx", "Laporan Realisasi.xlsx"}, "2").exit_code, 0);
    EXPECT_TRUE(realised().starts_with("1 190110697 Dibagi")) << realised();
}

TEST_F(Spending, NeverCarriesNamesAndNumbersOfPeople) {
    make_report({"Laporan Realisasi.xlsx"});
    form({"penandaan.xlsx", "Laporan Realisasi.xlsx"});
    const ProcessResult texts = run_process({"/usr/bin/python3", "-c",
                                             "import zipfile; z = zipfile.ZipFile('form.xlsx'); t = b''.join(z.read(n) for n in "
                                             "z.namelist()); print(b'Rusdiana' in t, b'197001011990012001' in t)"},
                                            folder.path());
    EXPECT_EQ(texts.output, "False False\n");
}

TEST_F(Spending, IsNotSaidByADpaAlone) {
    ASSERT_EQ(run_process({"/usr/bin/python3", (source / "tests/tools/make_dpa.py").string(), "dpa.xlsx"}, folder.path()).exit_code, 0);
    const ProcessResult result = form({"penandaan.xlsx", "dpa.xlsx"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors,
              "naskah form: galat: --dari dpa.xlsx adalah DPA, yang tidak memuat realisasi [N097]\n"
              "saran: berikan juga Laporan Realisasi dari SIPD, atau hapus DPA itu\n");
}

TEST_F(Spending, WantsTheTaggingOfItsBudget) {
    make_report({"Laporan Realisasi.xlsx"});
    const ProcessResult result = form({"Laporan Realisasi.xlsx"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_TRUE(
        result.errors.ends_with("naskah form: galat: --dari Laporan Realisasi.xlsx memerlukan penandaan APBD atau Perubahan APBD "
                                "tahun 2025 dari dinkes [N097]\n"
                                "saran: berikan juga formulir penandaannya dengan --dari\n"))
        << result.errors;
}

}  // namespace naskah::test
