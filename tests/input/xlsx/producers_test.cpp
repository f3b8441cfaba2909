// Workbooks that other programs save, read from files.
#include <gtest/gtest.h>

#include "support.hpp"
#include "support/process.hpp"

namespace naskah::input::xlsx::testing {

namespace {

Cells cells_of_file(const std::filesystem::path& path) {
    record::Diagnostics diagnostics;
    Cells cells;
    std::optional<Reader> reader = Reader::open(path, path.filename().string(), {}, diagnostics);
    for (std::size_t sheet = 0; reader && sheet < reader->sheets().size(); ++sheet) {
        cells.push_back("[" + reader->sheets()[sheet].name + "]");
        reader->read(
            sheet, [&](const Cell& cell) { return cells.push_back(shown(cell)), true; }, diagnostics);
    }
    for (const record::Diagnostic& diagnostic : diagnostics.items()) cells.push_back(format(diagnostic));
    return cells;
}

const std::string made_by_openpyxl = R"python(
import datetime, openpyxl
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Sasaran & lain"
sheet.append(["Desa", "Juai", 12, 1.5, True, datetime.date(2025, 2, 28), datetime.datetime(2025, 2, 28, 10, 30), datetime.time(7, 5)])
sheet.append([None, "=SUM(C1:D1)", "  teks\nbaris", "_x000D_"])
sheet.merge_cells("A4:B5")
sheet["A4"] = "gabung"
other = book.create_sheet("Rujukan")
other.sheet_state = "hidden"
other["C7"] = 0.9
other["C7"].number_format = "0%"
book.save("buku.xlsx")
)python";

}  // namespace

TEST(XlsxProducers, OpenpyxlIsUnderstood) {
    const test::TemporaryFolder folder;
    const test::ProcessResult made = test::run_process({"/usr/bin/python3", "-c", made_by_openpyxl}, folder.path());
    ASSERT_EQ(made.exit_code, 0) << made.errors;
    EXPECT_EQ(cells_of_file(folder.path() / "buku.xlsx"),
              (Cells{"[Sasaran & lain]", "A1 teks Desa", "B1 teks Juai", "C1 angka 12", "D1 angka 1.5", "E1 boolean benar",
                     "F1 tanggal 2025-02-28", "G1 tanggal 2025-02-28T10:30:00", "H1 tanggal 07:05:00", "B2 kosong (rumus)",
                     "C2 teks   teks\nbaris", "D2 teks \r", "A4 teks gabung", "[Rujukan]", "C7 angka 0.9 (persen)"}));
}

TEST(XlsxProducers, LibreOfficeIsUnderstood) {
    const test::TemporaryFolder folder;
    const test::ProcessResult made = test::run_process({"/usr/bin/python3", "-c", made_by_openpyxl}, folder.path());
    ASSERT_EQ(made.exit_code, 0) << made.errors;
    const std::string profile = "-env:UserInstallation=file://" + (folder.path() / "profil").string();
    const test::ProcessResult saved =
        test::run_process({"soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", "simpan", "buku.xlsx"}, folder.path());
    ASSERT_EQ(saved.exit_code, 0) << saved.errors;
    // LibreOffice makes a formula of a typed-in TRUE.
    EXPECT_EQ(cells_of_file(folder.path() / "simpan" / "buku.xlsx"),
              (Cells{"[Sasaran & lain]", "A1 teks Desa", "B1 teks Juai", "C1 angka 12", "D1 angka 1.5", "E1 boolean benar (rumus)",
                     "F1 tanggal 2025-02-28", "G1 tanggal 2025-02-28T10:30:00", "H1 tanggal 07:05:00", "B2 angka 13.5 (rumus)",
                     "C2 teks   teks\nbaris", "D2 teks \r", "A4 teks gabung", "[Rujukan]", "C7 angka 0.9 (persen)"}));
}

TEST(XlsxProducers, FilesAreReadFromTheirPlace) {
    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "kosong.xlsx", "");
    EXPECT_EQ(cells_of_file(folder.path() / "kosong.xlsx"),
              (Cells{"kosong.xlsx: galat: berkas ini kosong [N070]\nsaran: salin atau unduh ulang berkas ini\n"}));
    test::write_file(folder.path() / "buku.xlsm", Book("").bytes());
    EXPECT_EQ(cells_of_file(folder.path() / "buku.xlsm"),
              (Cells{"buku.xlsm: galat: buku kerja dengan makro (.xlsm) tidak diterima [N073]\n"
                     "saran: simpan ulang sebagai \"Buku Kerja Excel (.xlsx)\", tanpa makro\n"}));
    test::write_file(folder.path() / "potong.xlsx", Book("").bytes().substr(0, 300));
    EXPECT_EQ(cells_of_file(folder.path() / "potong.xlsx"),
              (Cells{"potong.xlsx: galat: berkas rusak atau terpotong: arsip ZIP-nya tidak lengkap [N072]\n"
                     "saran: salin atau unduh ulang berkas ini, atau minta pengirimnya mengirim ulang\n"}));
}

}  // namespace naskah::input::xlsx::testing
