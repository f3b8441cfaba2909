// Forms as their users meet them: made, filled in, checked, marked, imported, added up.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/external.hpp"
#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const fs::path samples = source / "samples/balangan";

ProcessResult naskah(std::vector<std::string> arguments, const fs::path& folder, const std::vector<std::string>& settings = {}) {
    arguments.insert(arguments.begin(), NASKAH_PROGRAM);
    return run_process(arguments, folder, settings);
}

/// A folder with the profile, to work in.
class Forms : public ::testing::Test {
 protected:
    Forms() {
        for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"}) fs::copy_file(samples / file, folder.path() / file);
    }

    void make(const std::vector<std::string>& words, const std::string& file) {
        std::vector<std::string> arguments = {"form"};
        arguments.insert(arguments.end(), words.begin(), words.end());
        arguments.insert(arguments.end(), {"-o", file});
        const ProcessResult result = naskah(arguments, folder.path());
        ASSERT_EQ(result.exit_code, 0) << result.errors;
        EXPECT_EQ(result.output, file + "\n");
        EXPECT_EQ(result.errors, "");
    }
    void fill(const std::string& form, const std::string& file) {
        const ProcessResult result =
            run_process({"/usr/bin/python3", (source / "tests/tools/fill_forms.py").string(), form, file}, folder.path());
        ASSERT_EQ(result.exit_code, 0) << result.errors;
    }
    /// As LibreOffice saves it, into the folder "lo".
    void save_by_libreoffice(const std::string& file) {
        const std::string profile = "-env:UserInstallation=file://" + (folder.path() / "profil-lo").string();
        const ProcessResult result =
            run_process({"soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", "lo", file}, folder.path());
        ASSERT_EQ(result.exit_code, 0) << result.errors;
    }

    /// The name of 63.11.01.2001.
    static std::string first_desa() {
        const std::string table = read_file(source / "templates/rujukan/wilayah/63.csv");
        const std::size_t at = table.find("63.11.01.2001,desa,") + 19;
        return table.substr(at, table.find(',', at) - at);
    }

    TemporaryFolder folder;
};

}  // namespace

TEST_F(Forms, AndTheirXmlTakeNamesOfRegionsForTheirCodes) {
    fs::copy_file(samples / "ansit-2025/ansit-juai.xlsx", folder.path() / "ansit.xlsx");
    ASSERT_EQ(naskah({"import", "ansit.xlsx", "-o", "kode.xml"}, folder.path()).exit_code, 0);
    std::string xml = read_file(folder.path() / "kode.xml");
    const std::string told = naskah({"check", "kode.xml"}, folder.path()).errors;
    const auto replace_all = [&](const std::string& from, const std::string& to) {
        std::size_t count = 0;
        for (std::size_t at = xml.find(from); at != std::string::npos; at = xml.find(from, at + to.size()), ++count)
            xml.replace(at, from.size(), to);
        EXPECT_GT(count, 0U) << from;
    };
    replace_all("<wilayah>63.11.01</wilayah>", "<wilayah>Kec. Juai</wilayah>");
    replace_all("wilayah=\"63.11.01.2001\"", "wilayah=\"" + first_desa() + "\"");
    write_file(folder.path() / "nama.xml", xml);
    const ProcessResult named = naskah({"check", "nama.xml"}, folder.path());
    EXPECT_EQ(named.exit_code, 0) << named.errors;
    EXPECT_EQ(std::count(named.errors.begin(), named.errors.end(), '\n'), std::count(told.begin(), told.end(), '\n')) << named.errors;
    replace_all("wilayah=\"" + first_desa() + "\"", "wilayah=\"Negeri Antah\"");
    write_file(folder.path() / "nama.xml", xml);
    EXPECT_NE(naskah({"check", "nama.xml"}, folder.path()).errors.find("\"Negeri Antah\" tidak ada di tabel wilayah [N037]"),
              std::string::npos);
}

TEST_F(Forms, TakeTheBareNameOfAPlaceFromTheirLists) {
    make({"realisasi", "--wilayah", "63.11.01", "--tahun", "2025", "--semester", "1"}, "form.xlsx");
    const std::string desa = first_desa();
    output_of({"/usr/bin/python3", "-c",
               "import sys, openpyxl; b = openpyxl.load_workbook('form.xlsx')\n"
               "s, h = next((s, c) for s in b for r in s.iter_rows() for c in r if c.value == 'Lokasi')\n"
               "last = max([m.max_row for m in s.merged_cells.ranges if h.coordinate in m] or [h.row])\n"
               "for n, name in enumerate(sys.argv[1:]): s.cell(last + 1 + n, h.column).value = name\n"
               "b.save('form.xlsx')",
               desa, desa + "x", "Antah Berantah"},
              folder.path());
    const std::string errors = naskah({"check", "form.xlsx"}, folder.path()).errors;
    EXPECT_EQ(errors.find("\"" + desa + "\" tidak ada di daftar"), std::string::npos) << errors;
    EXPECT_NE(errors.find("kolom Lokasi: \"" + desa + "x\" tidak ada di daftar [N091]\nsaran: maksud Anda \"Desa " + desa),
              std::string::npos)
        << errors;
    EXPECT_NE(errors.find("kolom Lokasi: \"Antah Berantah\" tidak ada di daftar [N091]\nsaran: pilih salah satu"), std::string::npos);
}

TEST_F(Forms, OfFiguresHideNoDecimalsThatWereTyped) {
    make({"ansit", "--wilayah", "63.11.01", "--tahun", "2025"}, "ansit.xlsx");
    make({"realisasi", "--wilayah", "63.11", "--tahun", "2025", "--semester", "1"}, "realisasi.xlsx");
    make({"target", "--wilayah", "63.11", "--tahun", "2025"}, "target.xlsx");
    make({"penandaan", "--wilayah", "63.11", "--tahun", "2025", "--tahap", "apbd", "--opd", "dinkes"}, "penandaan.xlsx");
    const std::string seen = output_of({"/usr/bin/python3", "-c", R"py(
import openpyxl
count = 0
for kind in 'ansit', 'realisasi', 'target', 'penandaan':
    for sheet in openpyxl.load_workbook(kind + '.xlsx'):
        if sheet.sheet_state != 'visible': continue
        shown = [(area.bounds, rule.dxf.numFmt.formatCode) for ranges, rules in sheet.conditional_formatting._cf_rules.items()
                 for rule in rules if rule.dxf and rule.dxf.numFmt for area in ranges.sqref.ranges]
        for row in sheet.iter_rows():
            for cell in row:
                if cell.protection.locked or cell.number_format in ('@', 'General', 'dd-mm-yyyy'): continue
                count += 1
                formats = [cell.number_format] + [code for (left, top, right, bottom), code in shown
                                                  if left <= cell.column <= right and top <= cell.row <= bottom]
                if '#,##0.0###' not in formats: print(kind, sheet.title, cell.coordinate, formats)
print(count > 2000)
)py"},
                                       folder.path());
    EXPECT_EQ(seen, "True\n");
}

TEST_F(Forms, ComeBackFromTheOfficeWithTheNamesOfTheirSheets) {
    fs::copy_file(samples / "ansit-2025/ansit-juai.xlsx", folder.path() / "ansit.xlsx");
    ASSERT_EQ(naskah({"import", "ansit.xlsx", "-o", "asli.xml"}, folder.path()).exit_code, 0);
    output_of({"/usr/bin/python3", "-c",
               "import openpyxl; b = openpyxl.load_workbook('ansit.xlsx')\n"
               "b['Cakupan Layanan'].title = 'Sheet5'; b['Petunjuk'].title = 'Baca Dulu'; b.save('ansit.xlsx')"},
              folder.path());
    const ProcessResult told = naskah({"check", "ansit.xlsx", "--format", "xlsx"}, folder.path());
    EXPECT_NE(told.errors.find("ansit.xlsx!Sheet5: galat: lembar \"Cakupan Layanan\" berganti nama menjadi \"Sheet5\" [N081]"),
              std::string::npos)
        << told.errors;
    EXPECT_NE(told.errors.find("ansit.xlsx!Baca Dulu: galat: lembar \"Petunjuk\" berganti nama menjadi \"Baca Dulu\" [N081]"),
              std::string::npos)
        << told.errors;
    ASSERT_EQ(naskah({"import", "periksa/ansit.xlsx", "-o", "salinan.xml"}, folder.path()).exit_code, 0);
    EXPECT_EQ(read_file(folder.path() / "salinan.xml"), read_file(folder.path() / "asli.xml"));
}

TEST_F(Forms, GiveTheSameXmlWhetherOpenpyxlOrLibreOfficeSavedThem) {
    make({"ansit", "--wilayah", "63.11.08", "--tahun", "2025"}, "kosong.xlsx");
    fill("kosong.xlsx", "terisi.xlsx");
    save_by_libreoffice("terisi.xlsx");
    ASSERT_EQ(naskah({"import", "terisi.xlsx"}, folder.path()).exit_code, 0);
    ASSERT_EQ(naskah({"import", "lo/terisi.xlsx"}, folder.path()).exit_code, 0);
    const std::string xml = read_file(folder.path() / "terisi.xml");
    EXPECT_EQ(xml, read_file(folder.path() / "lo/terisi.xml"));
    // 12 desa: 16 data sasaran, 31 indicators, 13 supporting data, 7 of measurement, 4 for lokus.
    std::size_t values = 0;
    for (std::size_t at = xml.find("<nilai "); at != std::string::npos; at = xml.find("<nilai ", at + 1)) ++values;
    EXPECT_EQ(values, 12U * (16 + 31 + 13 + 7 + 4));
}

TEST_F(Forms, AreTheSameBytesEachTimeAndUnderADecimalComma) {
    make({"penandaan", "--wilayah", "63.11", "--tahun", "2025", "--opd", "dinkes", "--tahap", "apbd"}, "a.xlsx");
    const ProcessResult again =
        naskah({"form", "penandaan", "--wilayah", "63.11", "--tahun", "2025", "--opd", "dinkes", "--tahap", "apbd", "-o", "b.xlsx"},
               folder.path(), {"LC_ALL=id_ID.UTF-8"});
    ASSERT_EQ(again.exit_code, 0) << again.errors;
    EXPECT_EQ(read_file(folder.path() / "a.xlsx"), read_file(folder.path() / "b.xlsx"));
}

TEST_F(Forms, WarnWhenTheirOpdComesFromTheExampleProfile) {
    const TemporaryFolder elsewhere;
    const ProcessResult result =
        naskah({"form", "penandaan", "--wilayah", "63.11", "--tahun", "2025", "--opd", "dinkes", "--tahap", "apbd", "-o", "a.xlsx"},
               elsewhere.path());
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_EQ(result.errors,
              "naskah form: peringatan: profil kabupaten tidak ditemukan; perangkat daerahnya diambil dari profil contoh [N042]\n"
              "saran: sebutkan profil dengan --profile\n");
}

TEST_F(Forms, AreNotWrittenOverAFile) {
    write_file(folder.path() / "ada.xlsx", "isi lama");
    const ProcessResult result = naskah({"form", "ansit", "--wilayah", "63.11.08", "--tahun", "2025", "-o", "ada.xlsx"}, folder.path());
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors, "galat: berkas ada.xlsx sudah ada\nsaran: pilih nama lain, atau hapus dahulu berkas itu\n");
    EXPECT_EQ(read_file(folder.path() / "ada.xlsx"), "isi lama");
}

TEST_F(Forms, SayAllThatIsWrongWithAFaultyOne) {
    fs::copy_file(source / "tests/golden/forms/ansit-keliru.xlsx", folder.path() / "ansit-keliru.xlsx");
    const ProcessResult result = naskah({"check", "ansit-keliru.xlsx"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_EQ(result.errors, read_file(source / "tests/golden/forms/ansit-keliru.txt"));
    EXPECT_EQ(result.output, "");
}

TEST_F(Forms, AreSentBackMarkedAndSayTheSameAgain) {
    fs::copy_file(source / "tests/golden/forms/ansit-keliru.xlsx", folder.path() / "ansit-keliru.xlsx");
    const ProcessResult marked = naskah({"check", "ansit-keliru.xlsx", "--format", "xlsx"}, folder.path());
    EXPECT_EQ(marked.exit_code, 1);
    EXPECT_EQ(marked.output, "periksa/ansit-keliru.xlsx\n");
    const ProcessResult again = naskah({"check", "ansit-keliru.xlsx"}, folder.path() / "periksa");
    EXPECT_EQ(again.errors, marked.errors);
}

TEST_F(Forms, AreSentBackWithoutWhatOnlyTheOfficeCanMend) {
    fs::copy_file(source / "tests/golden/forms/ansit-keliru.xlsx", folder.path() / "ansit-keliru.xlsx");
    fs::remove(folder.path() / "profil.xml");
    const ProcessResult marked = naskah({"check", "ansit-keliru.xlsx", "--format", "xlsx"}, folder.path());
    ASSERT_NE(marked.errors.find("[N042]"), std::string::npos) << marked.errors;
    const std::string texts = output_of({"/usr/bin/python3", "-c",
                                         "import openpyxl\n"
                                         "for sheet in openpyxl.load_workbook('periksa/ansit-keliru.xlsx').worksheets:\n"
                                         "    for row in sheet.iter_rows():\n"
                                         "        for cell in row:\n"
                                         "            print(cell.value, cell.comment.text if cell.comment else '')\n"},
                                        folder.path());
    EXPECT_NE(texts.find("bukan bilangan bulat"), std::string::npos) << "what the sender can mend";
    EXPECT_EQ(texts.find("profil"), std::string::npos);
}

TEST_F(Forms, OfTheSameNameAreSentBackMarkedUnderNamesOfTheirOwn) {
    for (const char* name : {"a", "b"}) {
        fs::create_directory(folder.path() / name);
        fs::copy_file(source / "tests/golden/forms/ansit-keliru.xlsx", folder.path() / name / "ansit.xlsx");
    }
    const ProcessResult marked = naskah({"check", "a", "b", "--format", "xlsx", "--out", "k"}, folder.path());
    EXPECT_EQ(marked.exit_code, 1) << marked.errors;
    EXPECT_TRUE(marked.output.starts_with("k/daftar-formulir.xlsx\nk/ansit.xlsx\nk/b-ansit.xlsx\nKelompok ")) << marked.output;
    EXPECT_TRUE(fs::exists(folder.path() / "k/ansit.xlsx"));
    EXPECT_TRUE(fs::exists(folder.path() / "k/b-ansit.xlsx"));
}

TEST_F(Forms, AreNotReplacedByTheirMarkedCopies) {
    fs::create_directory(folder.path() / "a");
    fs::copy_file(source / "tests/golden/forms/ansit-keliru.xlsx", folder.path() / "a/ansit.xlsx");
    const std::string before = read_file(folder.path() / "a/ansit.xlsx");
    const ProcessResult marked = naskah({"check", "a/ansit.xlsx", "--format", "xlsx", "--out", "a"}, folder.path());
    EXPECT_EQ(marked.output, "a/a-ansit.xlsx\n");
    EXPECT_EQ(read_file(folder.path() / "a/ansit.xlsx"), before);
}

TEST_F(Forms, ThatWereCorrectedInTheirMarkedCopyDoNotLoseThatToTheNextCopy) {
    fs::copy_file(source / "tests/golden/forms/ansit-keliru.xlsx", folder.path() / "ansit-keliru.xlsx");
    const std::vector<std::string> check = {"check", "ansit-keliru.xlsx", "--format", "xlsx"};
    ASSERT_EQ(naskah(check, folder.path()).exit_code, 1);
    EXPECT_EQ(naskah(check, folder.path()).exit_code, 1);  // a copy as it was written gives way to the next one
    const fs::path copy = folder.path() / "periksa/ansit-keliru.xlsx";
    write_file(copy, read_file(copy) + "disunting");
    const ProcessResult refused = naskah(check, folder.path());
    EXPECT_EQ(refused.exit_code, 3);
    EXPECT_NE(refused.errors.find("periksa/ansit-keliru.xlsx (ansit dari masukan ansit-keliru, wilayah"), std::string::npos)
        << refused.errors;
    EXPECT_TRUE(read_file(copy).ends_with("disunting"));
    EXPECT_EQ(naskah({"check", "ansit-keliru.xlsx", "--format", "xlsx", "--timpa"}, folder.path()).exit_code, 1);
    EXPECT_FALSE(read_file(copy).ends_with("disunting"));
}

TEST_F(Forms, WithErrorsLeaveNoWorkbook) {
    fs::copy_file(source / "tests/golden/forms/ansit-keliru.xlsx", folder.path() / "ansit-keliru.xlsx");
    const ProcessResult result = naskah({"render", "ansit-keliru.xlsx", "--out", "hasil"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_FALSE(fs::exists(folder.path() / "hasil"));
}

TEST_F(Forms, OfAWholeFolderBecomeOneWorkbookBesideIt) {
    fs::copy(samples / "penandaan-2025", folder.path() / "penandaan-2025");
    const ProcessResult result = naskah({"render", "penandaan-2025"}, folder.path());
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_EQ(result.output, "penandaan-balangan-2025-apbd-perubahan-rkpd.xlsx\n");
    EXPECT_EQ(result.errors, "");
}

TEST_F(Forms, MayShareTheirFolderWithWhatCameOfThem) {
    fs::copy(samples / "penandaan-2025", folder.path() / "penandaan-2025");
    for (int run = 0; run < 2; ++run) {
        const ProcessResult result = naskah({"render", "penandaan-2025", "--out", "penandaan-2025"}, folder.path());
        EXPECT_EQ(result.exit_code, 0) << result.errors;
        EXPECT_EQ(result.output, "penandaan-2025/penandaan-balangan-2025-apbd-perubahan-rkpd.xlsx\n");
    }
}

TEST_F(Forms, OfOtherProgramsInAFolderAreRefusedAndNotPassedOver) {
    fs::create_directory(folder.path() / "kiriman");
    fs::copy_file(samples / "ansit-2025/ansit-juai.xlsx", folder.path() / "kiriman/JUAI.XLSX");
    write_file(folder.path() / "kiriman/lama.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0'));
    const ProcessResult result = naskah({"check", "kiriman"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_EQ(result.errors,
              "kiriman/lama.xls: galat: berkas ini buku kerja Excel lama (.xls), bukan buku kerja Excel (.xlsx) [N070]\n"
              "saran: buka dengan Excel atau LibreOffice, lalu pilih Simpan Sebagai: Buku Kerja Excel (.xlsx)\n"
              "1 galat, 0 peringatan\n");
}

TEST_F(Forms, SentTwiceAreRefusedAndBothAreNamed) {
    fs::copy(samples / "ansit-2025", folder.path() / "ansit-2025");
    fs::copy_file(folder.path() / "ansit-2025/ansit-juai.xlsx", folder.path() / "ansit-2025/juai-lagi.xlsx");
    const ProcessResult result = naskah({"render", "ansit-2025", "--out", "hasil"}, folder.path());
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_NE(result.errors.find("juai-lagi.xlsx"), std::string::npos);
    EXPECT_NE(result.errors.find("ansit-juai.xlsx"), std::string::npos);
    EXPECT_FALSE(fs::exists(folder.path() / "hasil"));
}

TEST_F(Forms, ThatAreMissingAreNamed) {
    fs::copy(samples / "ansit-2025", folder.path() / "ansit-2025");
    fs::remove(folder.path() / "ansit-2025/ansit-juai.xlsx");
    const ProcessResult result = naskah({"check", "ansit-2025"}, folder.path());
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_NE(result.errors.find("Kecamatan Juai"), std::string::npos) << result.errors;
}

TEST_F(Forms, AreNeverReplacedByTheirResult) {
    make({"ansit", "--wilayah", "63.11.08", "--tahun", "2025"}, "kosong.xlsx");
    fill("kosong.xlsx", "terisi.xlsx");
    const std::string before = read_file(folder.path() / "terisi.xlsx");
    const ProcessResult result = naskah({"render", "terisi.xlsx", "-o", "terisi.xlsx"}, folder.path());
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors, "galat: hasilnya akan menimpa masukan terisi.xlsx; pakai --out FOLDER\n");
    EXPECT_EQ(read_file(folder.path() / "terisi.xlsx"), before);
}

TEST_F(Forms, OfSeveralKindsNeedAFolderForTheirResults) {
    fs::copy(samples / "penandaan-2025", folder.path() / "semua");
    fs::copy_file(samples / "target-2025/target-balangan.xml", folder.path() / "semua/target.xml");
    const ProcessResult result = naskah({"render", "semua", "-o", "satu.xlsx"}, folder.path());
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors, "galat: -o menamai satu berkas, sedangkan masukannya menghasilkan 2 buku kerja; pakai --out FOLDER\n");
    EXPECT_FALSE(fs::exists(folder.path() / "satu.xlsx"));
}

}  // namespace naskah::test
