// Tagging that begins with a DPA of SIPD (tests/tools/make_dpa.py): nothing that stands there is typed again.
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

class Budget : public ::testing::Test {
 protected:
    Budget() {
        for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"}) fs::copy_file(samples / file, folder.path() / file);
    }

    void make_budget(std::vector<std::string> options = {}) const {
        options.insert(options.begin(), {"/usr/bin/python3", (source / "tests/tools/make_dpa.py").string(), "dpa.xlsx"});
        ASSERT_EQ(run_process(options, folder.path()).exit_code, 0);
    }
    ProcessResult form(const std::string& stage = "apbd", const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words = {NASKAH_PROGRAM, "form", "penandaan", "--tahun",  "2025", "--opd",    "dinkes",
                                          "--tahap",      stage,  "--dari",    "dpa.xlsx", "-o",   "form.xlsx"};
        for (const std::string& word : more) words.insert(words.end() - 2, {"--dari", word});
        return run_process(words, folder.path());
    }
    /// A column of a sheet of the form, its filled cells joined by "|".
    std::string column(const std::string& sheet, const std::string& title) const {
        const std::string program = "import openpyxl\ns = openpyxl.load_workbook('form.xlsx')['" + sheet +
                                    "']\n"
                                    "h = next(c for r in s.iter_rows() for c in r if c.value == '" +
                                    title +
                                    "')\n"
                                    "print('|'.join(str(s.cell(r, h.column).value) for r in range(h.row + 1, s.max_row + 1) "
                                    "if s.cell(r, h.column).value is not None and not str(s.cell(r, h.column).value).startswith('=')))";
        std::string text = run_process({"/usr/bin/python3", "-c", program}, folder.path()).output;
        while (text.ends_with('\n')) text.pop_back();
        return text;
    }

    TemporaryFolder folder;
};

constexpr const char* likely_codes = "1.02.02.2.02.0001|1.02.02.2.02.0001|1.02.02.2.02.0005|1.02.02.2.02.0017";

}  // namespace

TEST_F(Budget, GivesTheSubKegiatanInWhichAWordOfTheTableStands) {
    make_budget();
    EXPECT_EQ(form().errors, "");
    EXPECT_EQ(column("Penandaan", "Kode sub kegiatan"), likely_codes);
}

TEST_F(Budget, GivesTheRowsThatAreMeantWhereTheNameSaysNothing) {
    make_budget();
    form();
    EXPECT_EQ(column("Penandaan", "Uraian belanja"),
              "Makanan tambahan ibu hamil KEK|Rapat evaluasi|Kit antropometri|Honor petugas surveilans gizi");
    EXPECT_EQ(column("Penandaan", "Total belanja (Rp)"), "378000000|9960000|51000000|54000000");
}

TEST_F(Budget, IsReadHoweverItsColumnsStand) {
    make_budget({"--kotor"});
    EXPECT_EQ(form().errors, "");
    EXPECT_EQ(column("Penandaan", "Kode sub kegiatan"), likely_codes);
    EXPECT_EQ(column("Penandaan", "Kode rekening belanja"), "5.1.02.01.01.0055|5.1.02.01.01.0052|5.1.02.01.01.0025|5.1.02.02.01.0026");
    EXPECT_EQ(column("Penandaan", "Total belanja (Rp)"), "378000000|9960000|51000000|54000000");
}

TEST_F(Budget, ShowsWhatItsChangeMade) {
    make_budget({"--perubahan"});
    EXPECT_EQ(form("perubahan").errors, "");
    EXPECT_EQ(column("DPA", "Menjadi"), "tetap|bertambah|dihapus|berkurang|baru");
    EXPECT_EQ(column("Penandaan", "Kode sub kegiatan"), "1.02.02.2.02.0001|1.02.02.2.02.0001|1.02.02.2.02.0017|1.02.02.2.02.0020");
}

TEST_F(Budget, BeginsWithWhatWasTaggedBefore) {
    make_budget();
    fs::copy_file(samples / "penandaan-2025/penandaan-dinkes-rkpd.xlsx", folder.path() / "rkpd.xlsx");
    const ProcessResult result = form("apbd", {"rkpd.xlsx"});
    EXPECT_EQ(result.errors, "");
    EXPECT_NE(column("Penandaan", "Indikator layanan"), "");
}

/// Fills in what the DPA doesn't say; `more` may use t, rows of the table and column(title).
constexpr const char* fill_in = R"py(
import openpyxl
b = openpyxl.load_workbook('form.xlsx'); t, lists = b['Penandaan'], b['Daftar']
head = next(c.row for r in t.iter_rows() for c in r if c.value == 'Kode sub kegiatan')
def column(title, nth=0):
    return sorted(c.column for r in t.iter_rows(min_row=head, max_row=head + 1) for c in r if c.value == title)[nth]
def put(row, **values):
    for title, value in values.items(): t.cell(row, column(title)).value = value
rows = [r for r in range(head + 2, t.max_row) if t.cell(r, column('Kode rekening belanja')).value]
offered = next(c.column for c in lists[3] if str(c.value).startswith('2. '))
for n, row in enumerate(rows):
    t.cell(row, column('Indikator layanan')).value = lists.cell(2 + n, offered).value
    t.cell(row, column('Indikator keluaran')).value = 'Jumlah dokumen'
    t.cell(row, column('Target')).value = 12
    t.cell(row, column('Satuan')).value = 'Orang'
    t.cell(row, column('Lokasi')).value = 'Kabupaten Balangan'
    t.cell(row, column('Sumber dana')).value = ['DAK Non Fisik', 'PAD', 'DAK Fisik', 'PAD'][n]
)py";

TEST_F(Budget, CountsTheShareOfARowThatTheOfficeNames) {
    make_budget();
    form();
    const auto made =
        run_process({"/usr/bin/python3", "-c",
                     std::string(fill_in) + "put(rows[0], **{'Volume': 10800, 'Total anggaran sub kegiatan (Rp)': 189000000})\n"
                                            "put(rows[2], **{'Rupiah': 1000000, 'Total anggaran sub kegiatan (Rp)': 1000000})\n"
                                            "b.save('form.xlsx')"},
                    folder.path());
    ASSERT_EQ(made.exit_code, 0) << made.errors;
    const ProcessResult checked = run_process({NASKAH_PROGRAM, "check", "form.xlsx"}, folder.path());
    EXPECT_EQ(checked.errors, "") << checked.output;
    EXPECT_EQ(run_process({NASKAH_PROGRAM, "import", "form.xlsx", "-o", "form.xml"}, folder.path()).exit_code, 0);
    const std::string xml = read_file(folder.path() / "form.xml");
    EXPECT_NE(xml.find("<total>378000000</total>\n          <sebagian-volume>10800</sebagian-volume>"), std::string::npos) << xml;
    EXPECT_NE(xml.find("<sebagian-rupiah>1000000</sebagian-rupiah>"), std::string::npos) << xml;
    EXPECT_EQ(run_process({NASKAH_PROGRAM, "form", "penandaan", "--tahun", "2025", "--opd", "dinkes", "--tahap", "perubahan", "--dari",
                           "form.xml", "-o", "again.xlsx"},
                          folder.path())
                  .exit_code,
              0);
    fs::rename(folder.path() / "again.xlsx", folder.path() / "form.xlsx");
    EXPECT_EQ(column("Penandaan", "Volume"), "10800");
    EXPECT_EQ(column("Penandaan", "Rupiah"), "1000000");
    fs::remove(folder.path() / "form.xlsx");
    EXPECT_EQ(form("perubahan", {"form.xml"}).errors, "");
    EXPECT_EQ(column("Penandaan", "Volume"), "10800");
    EXPECT_EQ(column("Penandaan", "Total anggaran sub kegiatan (Rp)"), "189000000|9960000|1000000|63120000");
}

TEST_F(Budget, IsRefusedWhereMoreThanARowCounts) {
    make_budget();
    form();
    const auto made = run_process({"/usr/bin/python3", "-c",
                                   std::string(fill_in) + "put(rows[2], **{'Volume': 13, 'Total anggaran sub kegiatan (Rp)': 55250000})\n"
                                                          "b.save('form.xlsx')"},
                                  folder.path());
    ASSERT_EQ(made.exit_code, 0) << made.errors;
    EXPECT_EQ(
        run_process({NASKAH_PROGRAM, "check", "form.xlsx"}, folder.path()).errors,
        "form.xlsx!Penandaan!K10: peringatan: sub kegiatan 1.02.02.2.02.0005 ditandai Rp55.250.000, lebih banyak daripada anggarannya "
        "di DPA, Rp51.000.000 [N252]\nsaran: perbaiki rinciannya, atau buat formulir dari DPA yang terbaru\n"
        "form.xlsx!Penandaan!W10: galat: sebagian 13 lebih banyak daripada volumenya, 12 Paket [N300]\n"
        "saran: tulis volume yang dihitung saja, atau kosongkan bila semuanya dihitung\n1 galat, 1 peringatan\n");
}

TEST_F(Budget, TakesADetailThatStandsElsewhereToTheSubKegiatanThatItNames) {
    make_budget();
    form();
    const std::string pasted =
        std::string(fill_in) +
        "def paste(row, code):\n"
        "    put(row, **{'Kode rekening belanja': '5.1.02.01.01.0052', 'Uraian belanja': 'Tempelan', 'Koefisien/volume': '2 Paket',\n"
        "                'Harga satuan (Rp)': 500000, 'Total belanja (Rp)': 1000000, 'Untuk sub kegiatan': code})\n"
        "    t.cell(row, column('Satuan', 1)).value = 'Paket'\n";
    ASSERT_EQ(
        run_process({"/usr/bin/python3", "-c",
                     pasted + "paste(rows[-1] + 5, '1.02.02.2.02.0005')\n"
                              "put(rows[2], **{'Total anggaran sub kegiatan (Rp)': 52000000}); b.save('one.xlsx')\n"
                              "paste(rows[-1] + 6, '1.02.02.2.02.0001'); paste(rows[-1] + 7, '1.02.02.2.02.0009'); b.save('two.xlsx')"},
                    folder.path())
            .exit_code,
        0);
    const ProcessResult one = run_process({NASKAH_PROGRAM, "import", "one.xlsx", "-o", "one.xml"}, folder.path());
    EXPECT_EQ(one.exit_code, 0) << one.errors;
    const std::string xml = read_file(folder.path() / "one.xml");
    EXPECT_LT(xml.find("<uraian>Kit antropometri"), xml.find("<uraian>Tempelan")) << xml;
    EXPECT_LT(xml.find("<uraian>Tempelan"), xml.find("<kode>1.02.02.2.02.0017")) << xml;
    const std::string errors = run_process({NASKAH_PROGRAM, "check", "two.xlsx"}, folder.path()).errors;
    EXPECT_NE(errors.find("two.xlsx!Penandaan!Z17: galat: rincian ini untuk \"1.02.02.2.02.0001\", yang ada di baris 8, 9 [N302]\n"
                          "saran: pindahkan rinciannya ke bawah baris yang dimaksud\n"
                          "two.xlsx!Penandaan!Z18: galat: rincian ini untuk \"1.02.02.2.02.0009\", yang tidak ada di tabel ini [N302]\n"
                          "saran: perbaiki kodenya, atau isi dahulu barisnya\n"),
              std::string::npos)
        << errors;
}

TEST_F(Budget, IsHeldAgainstWhatIsTagged) {
    const ProcessResult made =
        run_process({"/usr/bin/python3", "-c",
                     "import sys, openpyxl; b = openpyxl.load_workbook(sys.argv[1]); t = b['Penandaan']\n"
                     "h = next(c for r in t.iter_rows() for c in r if c.value == 'Kode sub kegiatan')\n"
                     "codes = [t.cell(r, h.column).value for r in range(h.row + 1, t.max_row + 1)]\n"
                     "codes = list(dict.fromkeys(c for c in codes if c and not c.startswith('=')))\n"
                     "s = b.create_sheet('DPA'); s.append(['Kode sub kegiatan', 'Sub kegiatan', 'Sebelum', 'Sesudah'])\n"
                     "[s.append([c, '', 1000 if n == 0 else 10 ** 12, 0]) for n, c in enumerate(codes[:-1])]\n"
                     "b.save('form.xlsx'); print(codes[0], codes[-1])",
                     (samples / "penandaan-2025/penandaan-dinkes-apbd.xlsx").string()},
                    folder.path());
    ASSERT_EQ(made.exit_code, 0) << made.errors;
    const std::string first = made.output.substr(0, made.output.find(' '));
    const std::string last = made.output.substr(first.size() + 1, made.output.find('\n') - first.size() - 1);
    const std::string errors = run_process({NASKAH_PROGRAM, "check", "form.xlsx"}, folder.path()).errors;
    EXPECT_NE(errors.find("sub kegiatan " + first + " ditandai Rp"), std::string::npos) << errors;
    EXPECT_NE(errors.find(", lebih banyak daripada anggarannya di DPA, Rp1.000 [N252]"), std::string::npos) << errors;
    EXPECT_NE(errors.find("sub kegiatan " + last + " tidak ada di DPA [N253]"), std::string::npos) << errors;
    EXPECT_EQ(errors.find("[N252]"), errors.rfind("[N252]"));
    EXPECT_EQ(errors.find("[N253]"), errors.rfind("[N253]"));
}

TEST_F(Budget, CarriesNoNamesOfPeople) {
    make_budget();
    form();
    const ProcessResult found =
        run_process({"/usr/bin/python3", "-c",
                     "import zipfile; z = zipfile.ZipFile('form.xlsx'); print(any(b'Rusdiana' in z.read(n) for n in z.namelist()))"},
                    folder.path());
    EXPECT_EQ(found.output, "False\n");
}

TEST_F(Budget, IsNotReadBackFromItsSheet) {
    make_budget();
    form();
    const ProcessResult result = run_process({NASKAH_PROGRAM, "check", "form.xlsx"}, folder.path());
    EXPECT_EQ(result.errors.find("lembar \"DPA\""), std::string::npos) << result.errors;
}

TEST_F(Budget, OfSeveralOfficesMustHaveTheOneThatIsAskedFor) {
    make_budget();
    ASSERT_EQ(run_process({"/usr/bin/python3", "-c",
                           "import openpyxl; b = openpyxl.load_workbook('dpa.xlsx'); s = b.active; s['F2'] = s['H2'] = 'Dinas Satu'\n"
                           "for r in range(3, s.max_row + 1): s.cell(r, 6).value = s.cell(r, 8).value = 'Dinas Dua'\n"
                           "b.save('dpa.xlsx')"},
                          folder.path())
                  .exit_code,
              0);
    const ProcessResult result = form();
    EXPECT_NE(result.exit_code, 0);
    EXPECT_NE(result.errors.find("tetapi tidak ada yang bernama \"Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana\" [N249]"),
              std::string::npos)
        << result.errors;
}

}  // namespace naskah::test
