// Workbooks of other offices: filled with the figures of forms, read into forms, and the maps of both.
#include <gtest/gtest.h>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

/// What of two workbooks differs, and cells of the second, as python3 prints them.
constexpr const char* look = R"(
import re, sys, zipfile
before, after = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2])
assert before.namelist() == after.namelist()
changed = [name for name in before.namelist() if before.read(name) != after.read(name)]
print(*changed)
# What is left of each sheet without the cells that hold numbers, and without what formulas gave, is the same byte for byte.
def rest(archive, name):
    text = archive.read(name).decode()
    text = re.sub(r'(<c r="[A-Z]+[0-9]+" s="[0-9]+")( t="n")?>(<v>[0-9]+</v>)?</c>', r'\1/>', text)
    text = re.sub(r'</f><v>[^<]*</v>', '</f>', text)
    return text.replace(' fullCalcOnLoad="1"', '')
for name in changed:
    assert rest(before, name) == rest(after, name), name
)";

class OtherWorkbooks : public ::testing::Test {
 protected:
    OtherWorkbooks() {
        fs::copy(source / "samples/balangan/buku-kerja-2025", folder.path());
        fs::copy(source / "samples/balangan/ansit-2025/ansit-juai.xlsx", folder.path() / "ansit-juai.xlsx");
        for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"})
            fs::copy_file(source / "samples/balangan" / file, folder.path() / file);
    }

    ProcessResult naskah(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), NASKAH_PROGRAM);
        return run_process(arguments, folder.path());
    }

    std::string python(const std::string& program, const std::vector<std::string>& arguments) {
        std::vector<std::string> words = {"/usr/bin/python3", "-c", program};
        words.insert(words.end(), arguments.begin(), arguments.end());
        const ProcessResult result = run_process(words, folder.path());
        EXPECT_EQ(result.errors, "");
        return result.output;
    }

    /// A form's figures: "sasaran 9 63.11.01.2001 32" a line, of those that a pattern finds.
    std::string figures(const std::string& form, const std::string& list, const std::string& unit) {
        const ProcessResult read = naskah({"import", form, "-o", "isi.xml"});
        write_file(folder.path() / "galat.txt", read.errors);
        return python(
            "import re,sys\nxml = open('isi.xml').read() if __import__('os').path.exists('isi.xml') else ''\n"
            "part = re.search(r'<%s>.*?</%s>' % (sys.argv[1], sys.argv[1]), xml, re.S)\n"
            "print(*re.findall(r'no=\"(\\d+)\" wilayah=\"%s\">(\\d+)' % sys.argv[2], part.group(0) if part else ''))",
            {list, unit});
    }

    void change(const std::string& file, const std::string& from, const std::string& to) {
        std::string text = read_file(folder.path() / file);
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        write_file(folder.path() / file, text.replace(at, from.size(), to));
    }

    TemporaryFolder folder;
};

const std::string kept_value =
    "web-juai.xlsx!Data Sasaran 1!C5: peringatan: sel ini sudah berisi \"1\", bukan 1241 (Desa Muara Ninian, sasaran nomor 1); tidak "
    "diganti "
    "[N367]\nsaran: ganti juga sel yang sudah berisi dengan --timpa-nilai\n";
const std::string without_column =
    "peta-web-juai.xml: peringatan: angka masukan yang tidak mempunyai kolom di peta: cakupan 16–31; pendukung 1–13; demografi 1–7; lokus "
    "1–4 "
    "[N366]\nsaran: tambahkan kolomnya di peta bila buku kerja itu memintanya\n";

}  // namespace

TEST_F(OtherWorkbooks, AreFilledAndOtherwiseStayAsTheyWere) {
    const std::string before = read_file(folder.path() / "web-juai.xlsx");
    const ProcessResult filled = naskah({"fill", "web-juai.xlsx", "--map", "peta-web-juai.xml", "ansit-juai.xlsx", "-o", "terisi.xlsx"});
    EXPECT_EQ(filled.exit_code, 0);
    EXPECT_EQ(filled.errors, kept_value + without_column);
    EXPECT_EQ(filled.output, "terisi.xlsx\n650 sel ditulis, 0 sel sudah berisi angkanya\n");
    EXPECT_TRUE(read_file(folder.path() / "web-juai.xlsx") == before);
    EXPECT_EQ(
        python(look, {"web-juai.xlsx", "terisi.xlsx"}),
        "xl/worksheets/sheet1.xml xl/worksheets/sheet2.xml xl/worksheets/sheet3.xml xl/worksheets/sheet4.xml xl/worksheets/sheet5.xml "
        "xl/worksheets/sheet6.xml xl/workbook.xml\n");
    // Every figure is where the form has it: read back by the same map, nothing differs but the value that was kept.
    const ProcessResult again = naskah({"fill", "terisi.xlsx", "--map", "peta-web-juai.xml", "ansit-juai.xlsx", "-o", "lagi.xlsx"});
    EXPECT_EQ(again.output, "lagi.xlsx\n0 sel ditulis, 650 sel sudah berisi angkanya\n");
    EXPECT_EQ(python(look, {"terisi.xlsx", "lagi.xlsx"}), "\n") << "nothing was written, so nothing changed";
}

TEST_F(OtherWorkbooks, KeepOtherValuesUnlessTheyAreToBeReplaced) {
    const ProcessResult filled =
        naskah({"fill", "web-juai.xlsx", "--map", "peta-web-juai.xml", "ansit-juai.xlsx", "-o", "terisi.xlsx", "--timpa-nilai"});
    EXPECT_EQ(filled.errors, without_column);
    EXPECT_EQ(filled.output, "terisi.xlsx\n651 sel ditulis, 0 sel sudah berisi angkanya\n");
    const ProcessResult twice = naskah({"fill", "web-juai.xlsx", "--map", "peta-web-juai.xml", "ansit-juai.xlsx", "-o", "terisi.xlsx"});
    EXPECT_EQ(twice.exit_code, 3);
    EXPECT_NE(twice.errors.find("berkas terisi.xlsx sudah ada"), std::string::npos) << twice.errors;
    const ProcessResult itself = naskah({"fill", "web-juai.xlsx", "--map", "peta-web-juai.xml", "ansit-juai.xlsx", "-o", "web-juai.xlsx"});
    EXPECT_EQ(itself.exit_code, 3);
}

TEST_F(OtherWorkbooks, ShowWhatFormulasGiveNowWhenAProgramOpensThem) {
    ASSERT_EQ(naskah({"fill", "web-juai.xlsx", "--map", "peta-web-juai.xml", "ansit-juai.xlsx", "--timpa-nilai"}).exit_code, 0);
    ASSERT_EQ(
        run_process({"soffice", "-env:UserInstallation=file://" + (folder.path() / "profil-lo").string(), "--headless", "--convert-to",
                     "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "web-juai-terisi.xlsx"},
                    folder.path())
            .exit_code,
        0);
    EXPECT_EQ(read_file(folder.path() / "web-juai-terisi-Ringkasan.csv"), "Jumlah penduduk,30251\nJumlah ibu hamil,540\n");
}

TEST_F(OtherWorkbooks, TellWhatFindsNoCellAndWhichCellFindsNoFigure) {
    change("peta-web-juai.xml", "<wilayah>63.11.01</wilayah>", "<wilayah>Balangan</wilayah>");
    fs::copy_file(source / "samples/balangan/ansit-2025/ansit-halong.xlsx", folder.path() / "ansit-halong.xlsx");
    fs::remove(folder.path() / "ansit-juai.xlsx");
    const ProcessResult filled = naskah({"fill", "web-juai.xlsx", "--map", "peta-web-juai.xml", "ansit-halong.xlsx", "-o", "terisi.xlsx"});
    EXPECT_EQ(filled.exit_code, 0);
    EXPECT_NE(filled.errors.find("web-juai.xlsx!Data Sasaran 1!B5: peringatan: masukan tidak memuat angka Desa Muara Ninian [N365]\n"),
              std::string::npos)
        << filled.errors;
    EXPECT_NE(filled.errors.find(
                  "web-juai.xlsx!Cakupan Anak: peringatan: angka masukan yang tidak mempunyai baris di lembar ini: Hauwai, Bangkal, "
                  "Mantuyan, Tabuan, Halong, Puyun, Buntu Pilanduk, Gunung Riut, Kapul, Mamantang, dan 14 lagi [N366]\n"),
              std::string::npos)
        << filled.errors;
    EXPECT_EQ(filled.output, "terisi.xlsx\n0 sel ditulis, 0 sel sudah berisi angkanya\n");
}

TEST_F(OtherWorkbooks, HaveNothingWrittenWhenAnInputOrTheMapIsFaulty) {
    change("peta-web-juai.xml", "daftar=\"sasaran\" no=\"1\"/>", "daftar=\"sasran\" no=\"1\"/>");
    change("peta-web-juai.xml", "daftar=\"sasaran\" no=\"2\"/>", "daftar=\"sasaran\" no=\"20\"/>");
    change("peta-web-juai.xml", "<angka kolom=\"E\"", "<angka kolom=\"D\"");
    const ProcessResult faulty = naskah({"fill", "web-juai.xlsx", "--map", "peta-web-juai.xml", "ansit-juai.xlsx", "-o", "terisi.xlsx"});
    EXPECT_EQ(faulty.exit_code, 1);
    EXPECT_EQ(faulty.errors,
              "peta-web-juai.xml:8:54: galat: daftar \"sasran\" tidak ada di formulir ansit [N360]\n"
              "        <angka kolom=\"C\" judul=\"Jumlah Penduduk\" daftar=\"sasran\" no=\"1\"/>\n"
              "                                                         ^\n"
              "saran: maksud Anda sasaran?\n"
              "peta-web-juai.xml:9:80: galat: sasaran tidak mempunyai nomor 20 [N360]\n"
              "        <angka kolom=\"D\" judul=\"Jumlah Keluarga/Rumah Tangga\" daftar=\"sasaran\" no=\"20\"/>\n"
              "                                                                                   ^\n"
              "saran: nomornya 1 sampai 16\n"
              "peta-web-juai.xml:10:19: galat: kolom D sudah dipakai untuk sasaran nomor 20 [N360]\n"
              "        <angka kolom=\"D\" judul=\"Jumlah Remaja Putri\" daftar=\"sasaran\" no=\"3\"/>\n"
              "                      ^\n"
              "saran: satu kolom memuat satu angka\n");
    EXPECT_FALSE(fs::exists(folder.path() / "terisi.xlsx"));
}

TEST_F(OtherWorkbooks, AreHeldAgainstTheHeadsAndSheetsOfTheirMap) {
    change("peta-web-juai.xml", "nama=\"Data Sasaran 2\"", "nama=\"Data Sasran 2\"");
    change("peta-web-juai.xml", "judul=\"Jumlah Penduduk\"", "judul=\"Penduduk\"");
    const ProcessResult faulty = naskah({"fill", "web-juai.xlsx", "--map", "peta-web-juai.xml", "ansit-juai.xlsx"});
    EXPECT_EQ(faulty.exit_code, 1);
    EXPECT_EQ(faulty.errors,
              "peta-web-juai.xml:8:19: galat: judul kolom C lembar Data Sasaran 1 \"Jumlah Penduduk\", bukan \"Penduduk\" [N362]\n"
              "        <angka kolom=\"C\" judul=\"Penduduk\" daftar=\"sasaran\" no=\"1\"/>\n"
              "                      ^\n"
              "saran: perbaiki huruf kolom, judul, atau baris-judul di peta; usulan baru: naskah map\n"
              "peta-web-juai.xml:15:17: galat: lembar \"Data Sasran 2\" tidak ada di web-juai.xlsx [N361]\n"
              "      <lembar nama=\"Data Sasran 2\" baris-judul=\"4\" baris-data=\"5\" tingkat=\"desa\">\n"
              "                    ^\n"
              "saran: maksud Anda \"Data Sasaran 2\"?\n"
              "2 galat, 0 peringatan; tidak ada berkas yang ditulis\n");
}

TEST_F(OtherWorkbooks, AreRefusedWhenTheyAreNoneOrAMapIsNone) {
    write_file(folder.path() / "rusak.xlsx", "PK\x03\x04 bukan arsip");
    const ProcessResult broken = naskah({"fill", "rusak.xlsx", "--map", "peta-web-juai.xml", "ansit-juai.xlsx"});
    EXPECT_EQ(broken.exit_code, 1);
    EXPECT_NE(broken.errors.find("rusak.xlsx: galat: "), std::string::npos) << broken.errors;
    const ProcessResult no_map = naskah({"fill", "web-juai.xlsx", "--map", "profil.xml", "ansit-juai.xlsx"});
    EXPECT_EQ(no_map.exit_code, 1);
    EXPECT_EQ(no_map.errors,
              "profil.xml: galat: berkas ini berjenis profil, bukan peta [N035]\nsaran: buat petanya dengan naskah map BUKU-KERJA.xlsx\n");
    write_file(folder.path() / "jahat.xml", "<!DOCTYPE peta [<!ENTITY a \"aaaa\">]><peta><jenis>&a;</jenis></peta>");
    EXPECT_NE(naskah({"fill", "web-juai.xlsx", "--map", "jahat.xml", "ansit-juai.xlsx"}).errors.find("[N007]"), std::string::npos);
    EXPECT_NE(naskah({"render", "peta-web-juai.xml"}).errors.find("peta bukan dokumen"), std::string::npos);
    EXPECT_EQ(naskah({"map", "rusak.xlsx"}).exit_code, 1);
    EXPECT_EQ(naskah({"map", "tidak-ada.xlsx"}).exit_code, 3);
}

TEST_F(OtherWorkbooks, FillOurFormWithSumsOfColumnsAndTellWhatFoundNoPlace) {
    const ProcessResult made = naskah({"form", "ansit", "--wilayah", "63.11.01", "--tahun", "2025", "--dari", "posyandu-juai.xlsx", "--map",
                                       "peta-posyandu-juai.xml", "-o", "formulir.xlsx"});
    EXPECT_EQ(made.exit_code, 0);
    EXPECT_EQ(
        made.errors,
        "posyandu-juai.xlsx!Rekap Posyandu!F9: peringatan: \"3 orang\" bukan bilangan bulat; Bata, cakupan nomor 1 tidak diisi [N369]\n"
        "saran: perbaiki selnya, atau isi sendiri di formulir\n"
        "posyandu-juai.xlsx!Rekap Posyandu: peringatan: kolom yang tidak disebut di peta: H \"Kunjungan (%)\" [N370]\n"
        "saran: tambahkan kolomnya di peta bila angkanya diminta formulir\n"
        "naskah form: peringatan: buku kerja tidak memuat angka (atau tidak selengkapnya): Bata, Sungai Batung [N371]\n"
        "saran: isilah sendiri di formulir 63.11.01\n");
    // An independent sum of the two columns, by openpyxl, against the cells of the form.
    EXPECT_EQ(python(R"(
import openpyxl
own = openpyxl.load_workbook('posyandu-juai.xlsx', data_only=True)['Rekap Posyandu']
form = openpyxl.load_workbook('formulir.xlsx')
wanted = {}
for row in own.iter_rows(min_row=5, max_row=25, values_only=True):
    code = str(row[1])
    code = '.'.join([code[:2], code[2:4], code[4:6], code[6:]])
    wanted[code] = {('Data Sasaran', 9): row[2] + row[3], ('Data Sasaran', 7): row[4],
                    ('Cakupan Layanan', 1): row[5] if isinstance(row[5], (int, float)) else None, ('Data Pendukung', 1): row[6]}
found = 0
for name, first in (('Data Sasaran', 5), ('Cakupan Layanan', 6), ('Data Pendukung', 5)):
    sheet = form[name]
    codes = {cell.column: cell.value for cell in sheet[6] if str(cell.value).startswith('63.11.01.')}
    for line in sheet.iter_rows(min_row=7):
        for cell in line:
            no = sheet.cell(cell.row, 1).value
            if cell.column in codes and isinstance(no, int):
                assert cell.value == wanted[codes[cell.column]].get((name, no)), (name, cell.coordinate, cell.value)
                found += cell.value is not None
print(found)
)",
                     {}),
              "82\n");
}

TEST_F(OtherWorkbooks, AreReadForAWholeKabupatenAsSumsOfItsKecamatanWhenNothingIsMissing) {
    const ProcessResult made = naskah({"form", "ansit", "--wilayah", "63.11", "--tahun", "2025", "--dari", "posyandu-juai.xlsx", "--map",
                                       "peta-posyandu-juai.xml", "-o", "formulir.xlsx"});
    EXPECT_EQ(made.exit_code, 0);
    EXPECT_NE(made.errors.find("tidak memuat angka (atau tidak selengkapnya): Juai, Halong, "), std::string::npos) << made.errors;
    EXPECT_EQ(python("import openpyxl\nsheet = openpyxl.load_workbook('formulir.xlsx')['Data Sasaran']\n"
                     "print([sheet.cell(row, 5).value for row in range(4, 18)])",
                     {}),
              "[None, 'Juai', '63.11.01', None, None, None, None, None, None, 43, None, 532, None, None]\n");
}

TEST_F(OtherWorkbooks, AreFilledWithSumsOfDesaWhereTheirRowsAreKecamatan) {
    python(R"(
import openpyxl
book = openpyxl.Workbook()
sheet = book.active
sheet.append(['No', 'Kecamatan', 'Jumlah Penduduk', 'Skor komitmen'])
for number, name in enumerate(['Kec. Juai', 'HALONG', 'Kabupaten Balangan'], 1): sheet.append([number, name])
sheet.append([None, 'Total', '=SUM(C2:C3)'])
book.save('kabupaten.xlsx')
)",
           {});
    write_file(
        folder.path() / "peta.xml",
        "<peta><jenis>ansit</jenis><wilayah>63.11</wilayah><lembar nama=\"Sheet\" baris-judul=\"1\" baris-data=\"2\" tingkat=\"kecamatan\">"
        "<unit kolom=\"B\"/><angka kolom=\"C\" daftar=\"sasaran\" no=\"1\"/><angka kolom=\"D\" daftar=\"lokus\" "
        "no=\"1\"/></lembar></peta>");
    const ProcessResult filled = naskah({"fill", "kabupaten.xlsx", "--map", "peta.xml", "ansit-juai.xlsx", "-o", "terisi.xlsx"});
    EXPECT_EQ(filled.exit_code, 0);
    EXPECT_NE(filled.errors.find("kabupaten.xlsx!Sheet!B3: peringatan: masukan tidak memuat angka Kecamatan Halong [N365]\n"),
              std::string::npos);
    EXPECT_NE(filled.errors.find("kabupaten.xlsx!Sheet!B2: peringatan: masukan tidak memuat angka Kecamatan Juai untuk kolom D [N365]\n"),
              std::string::npos)
        << "scores are never added up: " << filled.errors;
    EXPECT_NE(filled.errors.find("kabupaten.xlsx!Sheet!B4: peringatan: \"Kabupaten Balangan\" "), std::string::npos) << filled.errors;
    EXPECT_EQ(python("import openpyxl\nprint([[c.value for c in row[1:4]] for row in "
                     "openpyxl.load_workbook('terisi.xlsx').active.iter_rows(min_row=2)])",
                     {}),
              "[['Kec. Juai', 30251, None], ['HALONG', None, None], ['Kabupaten Balangan', None, None], ['Total', '=SUM(C2:C3)', None]]\n");
}

TEST_F(OtherWorkbooks, HaveAMapToBeginWithAndItsSchema) {
    EXPECT_EQ(naskah({"new", "peta", "-o", "peta.xml"}).exit_code, 0);
    EXPECT_EQ(naskah({"check", "peta.xml"}).errors, "");
    EXPECT_EQ(naskah({"schema", "peta", "-o", "peta.xsd"}).exit_code, 0);
    EXPECT_EQ(naskah({"kinds"}).output.find("peta"), std::string::npos) << "no document is made of it";
}

TEST_F(OtherWorkbooks, NeedTheirMapToFillAForm) {
    EXPECT_EQ(naskah({"form", "ansit", "--wilayah", "63.11.01", "--tahun", "2025", "--dari", "posyandu-juai.xlsx", "-o", "x.xlsx"}).errors,
              "posyandu-juai.xlsx: galat: bukan formulir Naskah [N080]\n"
              "saran: buat formulir dengan naskah form, lalu salin isiannya ke sana; buku kerja kantor lain dibaca dengan --map, petanya "
              "diusulkan "
              "oleh naskah map\n");
    EXPECT_EQ(
        naskah({"form", "ansit", "--wilayah", "63.11.01", "--tahun", "2025", "--map", "peta-posyandu-juai.xml"}).errors,
        "naskah form: galat: --map disebut, tetapi buku kerjanya tidak [N097]\nsaran: berikan buku kerja kantor lain dengan --dari\n");
    EXPECT_EQ(
        naskah({"form", "realisasi", "--wilayah", "63.11.01", "--tahun", "2025", "--semester", "1", "--dari", "posyandu-juai.xlsx", "--map",
                "peta-posyandu-juai.xml"})
            .errors,
        "naskah form: galat: peta peta-posyandu-juai.xml untuk formulir ansit, bukan realisasi [N097]\nsaran: perbaiki <jenis> di peta\n");
}

TEST_F(OtherWorkbooks, HaveTheirMapsProposedFromTheirHeads) {
    const ProcessResult web = naskah({"map", "web-juai.xlsx", "-o", "usulan.xml"});
    EXPECT_EQ(web.exit_code, 0) << web.errors;
    EXPECT_EQ(naskah({"check", "usulan.xml"}).exit_code, 0);
    EXPECT_EQ(
        python("import re\nf = lambda p: re.findall('<angka.*', open(p).read())\nprint(f('usulan.xml') == f('peta-web-juai.xml'))", {}),
        "True\n");
    const ProcessResult own = naskah({"map", "posyandu-juai.xlsx", "--wilayah", "Kec. Juai"});
    EXPECT_NE(own.output.find(
                  "  <wilayah>63.11.01</wilayah>\n  <lembar nama=\"Rekap Posyandu\" baris-judul=\"3\" baris-data=\"5\" tingkat=\"desa\">\n"
                  "    <unit kolom=\"B\" judul=\"Kode Desa\"/>\n"),
              std::string::npos)
        << own.output;
    EXPECT_NE(own.output.find("<!-- belum dikenali: <angka kolom=\"H\" judul=\"Kunjungan (%)\" daftar=\"\" no=\"\"/> -->"),
              std::string::npos);
    EXPECT_EQ(naskah({"map", "web-juai.xlsx", "--jenis", "penandaan"}).errors,
              "galat: formulir penandaan tidak memuat angka setiap wilayah\nsaran: pakai --jenis ansit atau realisasi\n");
}

}  // namespace naskah::test
