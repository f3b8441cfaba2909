// Documents by way of their Excel forms: what comes of a form is what comes of the XML.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

ProcessResult naskah(std::vector<std::string> arguments, const fs::path& folder) {
    arguments.insert(arguments.begin(), NASKAH_PROGRAM);
    return run_process(arguments, folder);
}

/// The root element, behind comments: the kind.
std::string kind_of(const std::string& xml) {
    std::size_t at = xml.find('<');
    while (xml[at + 1] == '?' || xml[at + 1] == '!') at = xml.find('<', xml.find(xml[at + 1] == '?' ? "?>" : "-->", at));
    return xml.substr(at + 1, xml.find_first_of(" >\n", at) - at - 1);
}

/// A folder with a copy of a sample's folder, its XML of documents one by one.
class DocumentForms : public ::testing::Test {
 protected:
    void copy(const fs::path& samples) {
        for (const fs::directory_entry& entry : fs::directory_iterator(samples)) {
            if (entry.is_regular_file()) fs::copy_file(entry.path(), path() / entry.path().filename());
        }
    }

    /// Of each XML its form, beside it. The stems.
    std::vector<std::string> write_forms() {
        std::set<std::string> stems;
        for (const fs::directory_entry& entry : fs::directory_iterator(path())) {
            if (entry.path().extension() == ".xml" && entry.path().filename() != "profil.xml") stems.insert(entry.path().stem().string());
        }
        for (const std::string& stem : stems) {
            const std::string kind = kind_of(read_file(path() / (stem + ".xml")));
            const ProcessResult made = naskah({"form", kind, "--isi", stem + ".xml", "-o", stem + ".xlsx"}, path());
            EXPECT_EQ(made.exit_code, 0) << stem << ": " << made.errors;
            EXPECT_EQ(made.errors, "") << stem;
        }
        return {stems.begin(), stems.end()};
    }

    void expect_same_papers(const std::vector<std::string>& stems, const fs::path& forms) {
        for (const std::string& stem : stems) {
            const ProcessResult xml = naskah({"render", stem + ".xml", "--out", "xml"}, path());
            ASSERT_EQ(xml.exit_code, 0) << xml.errors;
            const ProcessResult form = naskah({"render", (forms / (stem + ".xlsx")).string(), "--out", "form"}, path());
            EXPECT_EQ(form.exit_code, 0) << form.errors;
            EXPECT_TRUE(read_file(path() / "xml" / (stem + ".pdf")) == read_file(path() / "form" / (stem + ".pdf"))) << stem;
            EXPECT_TRUE(fs::exists(path() / "form" / (stem + ".docx"))) << stem;
        }
    }

    void save_by_libreoffice(const std::vector<std::string>& stems) {
        std::vector<std::string> command = {
            "soffice", "-env:UserInstallation=file://" + (path() / "profil-lo").string(), "--headless", "--convert-to", "xlsx", "--outdir",
            "lo"};
        for (const std::string& stem : stems) command.push_back(stem + ".xlsx");
        const ProcessResult result = run_process(command, path());
        ASSERT_EQ(result.exit_code, 0) << result.errors;
        for (const std::string& stem : stems)
            fs::rename(path() / "lo" / (stem + ".xlsx"), path() / ("lo-" + stem + ".xlsx"));  // pictures are beside it
        for (const std::string& stem : stems) fs::rename(path() / ("lo-" + stem + ".xlsx"), path() / (stem + ".xlsx"));
    }

    const fs::path& path() const { return folder_.path(); }
    TemporaryFolder folder_;
};

std::vector<std::string> document_kinds() {
    std::vector<std::string> kinds;
    for (const fs::directory_entry& entry : fs::directory_iterator(source / "templates")) {
        const bool of_documents = fs::exists(entry.path() / "document.mustache") && !fs::exists(entry.path() / "formulir.xml");
        const bool has_inputs = fs::exists(entry.path() / "starter.xml");  // else it is a further document of another kind's
        if (of_documents && has_inputs && fs::exists(entry.path() / "kind.xml")) kinds.push_back(entry.path().filename().string());
    }
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

}  // namespace

TEST_F(DocumentForms, OfAllSamplesGiveTheSamePdfWhenLibreOfficeHasSavedThem) {
    copy(source / "samples/balangan");
    const std::vector<std::string> stems = write_forms();
    ASSERT_GE(stems.size(), 10U);
    save_by_libreoffice(stems);
    expect_same_papers(stems, ".");
}

TEST_F(DocumentForms, OfAllStartersGiveTheSamePdf) {
    for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"})
        fs::copy_file(source / "samples/balangan" / file, path() / file);
    for (const std::string& kind : document_kinds()) {
        if (kind == "reviu" || kind == "akomodasi-usulan" || kind == "laporan-pps") continue;  // joined of other inputs: below
        fs::copy_file(source / "templates" / kind / "starter.xml", path() / (kind + ".xml"));
    }
    expect_same_papers(write_forms(), ".");
}

TEST_F(DocumentForms, OfAReviewGivesTheSameReview) {
    copy(source / "samples/balangan");
    const std::string xml = (source / "samples/balangan/reviu-2025/reviu-8-1-2025.xml").string(),
                      taggings = (source / "samples/balangan/penandaan-2025").string();
    ASSERT_EQ(naskah({"form", "reviu", "--isi", xml, "-o", "reviu.xlsx"}, path()).exit_code, 0);
    for (const auto& [input, folder] : {std::pair<std::string, std::string>{xml, "xml"}, {"reviu.xlsx", "form"}}) {
        const ProcessResult made =
            naskah({"render", input, "--pembanding", taggings, "--profile", "profil.xml", "--format", "pdf", "--out", folder}, path());
        EXPECT_EQ(made.exit_code, 0) << made.errors;
        EXPECT_NE(made.errors.find("realisasi APBD tahun 2025 tidak disertakan"), std::string::npos) << made.errors;
    }
    EXPECT_FALSE(read_file(path() / "xml/reviu-balangan-2025-8-1.pdf").empty());
    EXPECT_TRUE(read_file(path() / "xml/reviu-balangan-2025-8-1.pdf") == read_file(path() / "form/reviu-balangan-2025-8-1.pdf"));
}

TEST_F(DocumentForms, AreMadeOfEveryKindAndTellWhatIsMissingWhenTheyComeBackBlank) {
    fs::copy_file(source / "samples/balangan/profil.xml", path() / "profil.xml");
    for (const char* file : {"lambang.png", "lambang-negara.png"}) fs::copy_file(source / "samples/balangan" / file, path() / file);
    for (const std::string& kind : document_kinds()) {
        const ProcessResult made = naskah({"form", kind, "-o", kind + ".xlsx"}, path());
        ASSERT_EQ(made.exit_code, 0) << made.errors;
        const ProcessResult checked = naskah({"check", kind + ".xlsx"}, path());
        EXPECT_EQ(checked.exit_code, 1) << kind;
        EXPECT_NE(checked.errors.find(kind + ".xlsx!Isian!C"), std::string::npos) << checked.errors;
        EXPECT_EQ(checked.errors.find("N082"), std::string::npos) << checked.errors;
    }
}

TEST_F(DocumentForms, GiveXmlThatGivesTheSamePdf) {
    copy(source / "samples/balangan");
    ASSERT_EQ(naskah({"form", "undangan", "--isi", "undangan-rembuk-2025.xml", "-o", "u.xlsx"}, path()).exit_code, 0);
    ASSERT_EQ(naskah({"import", "u.xlsx", "-o", "u.xml"}, path()).exit_code, 0);
    ASSERT_EQ(naskah({"render", "u.xml", "-o", "u.pdf"}, path()).exit_code, 0);
    ASSERT_EQ(naskah({"render", "undangan-rembuk-2025.xml", "-o", "v.pdf"}, path()).exit_code, 0);
    EXPECT_TRUE(read_file(path() / "u.pdf") == read_file(path() / "v.pdf"));
}

TEST_F(DocumentForms, ComeBackMarkedWhereTheyAreWrong) {
    copy(source / "samples/balangan");
    ASSERT_EQ(naskah({"form", "undangan", "-o", "u.xlsx"}, path()).exit_code, 0);
    const ProcessResult marked = naskah({"check", "u.xlsx", "--format", "xlsx"}, path());
    EXPECT_EQ(marked.exit_code, 1);
    EXPECT_TRUE(fs::exists(path() / "periksa/u.xlsx")) << marked.errors;
}

TEST_F(DocumentForms, BeginWithTheInvitationAndTheFormsOfKecamatan) {
    copy(source / "samples/balangan");
    fs::create_directory(path() / "ansit");
    fs::copy_file(source / "samples/balangan/ansit-2025/ansit-juai.xlsx", path() / "ansit/ansit-juai.xlsx");
    const ProcessResult made =
        naskah({"form", "berita-acara", "--dari", "undangan-rembuk-2025.xml", "--dari", "ansit", "-o", "ba.xlsx"}, path());
    ASSERT_EQ(made.exit_code, 0) << made.errors;
    const ProcessResult shown = run_process({"/usr/bin/python3", "-c", R"(
import openpyxl
wb = openpyxl.load_workbook('ba.xlsx')
for row in wb['Isian'].iter_rows():
    if row[0].value in ('Acara: tempat', 'Acara: mulai', 'Kegiatan'):
        print(row[2].value)
def rows(sheet, title):
    ws = wb[sheet]
    head = next(r for r in ws.iter_rows() if r[0].value == 'No.')
    at = next(c for c in head if c.value == title)
    return [v for v in (ws.cell(r, at.column).value for r in range(at.row + 1, ws.max_row + 1)) if v]
print(len(rows('Dihadiri', 'Isi')), rows('Dihadiri', 'Isi')[0])
print(len(rows('Usulan', 'Kegiatan')) > 0, all('Kecamatan Juai' in place for place in rows('Usulan', 'Lokasi')))
)"},
                                            path());
    EXPECT_EQ(shown.output,
              "09.00\nAula Benteng Tundakan, Paringin Selatan\nRembuk <i>Stunting</i> Tingkat Kabupaten Balangan Tahun 2025\n"
              "14 Ketua DPRD Kabupaten Balangan\nTrue True\n")
        << shown.errors;
}

TEST_F(DocumentForms, OfAttendanceBeginWithThoseInvited) {
    copy(source / "samples/tabalong");
    ASSERT_EQ(naskah({"form", "daftar-hadir", "--dari", "undangan-tabalong-2025.xml", "-o", "hadir.xlsx"}, path()).exit_code, 0);
    const ProcessResult rendered = naskah({"render", "hadir.xlsx", "--format", "pdf"}, path());
    ASSERT_EQ(rendered.exit_code, 0) << rendered.errors;
    const ProcessResult page = run_process({"pdftotext", "-layout", "hadir.pdf", "-"}, path());
    EXPECT_NE(page.output.find("Pendopo Bersinar, Tanjung"), std::string::npos) << page.output;
    EXPECT_NE(page.output.find("Ketua TP PKK Kabupaten"), std::string::npos) << page.output;
}

TEST_F(DocumentForms, HoldTheBeritaAcaraOfTheSampleWhole) {
    copy(source / "samples/tabalong");
    const ProcessResult checked = naskah({"check", "rembuk-tabalong-2025.xlsx", "--strict"}, path());
    EXPECT_EQ(checked.output, "1 berkas diperiksa: tidak ada galat, 0 peringatan\n") << checked.errors;
    ASSERT_EQ(naskah({"import", "rembuk-tabalong-2025.xlsx", "-o", "ba.xml"}, path()).exit_code, 0);
    const std::string xml = read_file(path() / "ba.xml");
    const auto count = [&](const std::string& word) {
        std::size_t found = 0;
        for (std::size_t at = xml.find(word); at != std::string::npos; at = xml.find(word, at + 1)) ++found;
        return found;
    };
    EXPECT_EQ(count("<usulan bidang="), 40U);
    EXPECT_EQ(count("<instansi>"), 60U);
}

TEST_F(DocumentForms, TakeNothingFromKindsThatTheyDoNotKnow) {
    copy(source / "samples/balangan");
    const ProcessResult result = naskah({"form", "undangan", "--dari", "rembuk-stunting-2025.xml"}, path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors,
              "galat: --dari rembuk-stunting-2025.xml berjenis berita-acara; formulir undangan tidak mengambil apa pun dari "
              "jenis itu\nsaran: hapus --dari\n");
}

TEST_F(DocumentForms, OfTheProfileGiveAProfileForTheSamePaper) {
    copy(source / "samples/balangan");
    const ProcessResult made = naskah({"form", "profil", "--isi", "profil.xml", "-o", "profil.xlsx"}, path());
    EXPECT_EQ(made.exit_code, 0);
    EXPECT_EQ(made.errors, "");
    const ProcessResult imported = naskah({"import", "profil.xlsx", "-o", "profil-formulir.xml"}, path());
    ASSERT_EQ(imported.exit_code, 0) << imported.errors;
    const std::string invitation = "undangan-rembuk-2025.xml";
    ASSERT_EQ(naskah({"render", invitation, "--out", "satu"}, path()).exit_code, 0);
    ASSERT_EQ(naskah({"render", invitation, "--profile", "profil-formulir.xml", "--out", "dua"}, path()).exit_code, 0);
    EXPECT_TRUE(read_file(path() / "satu/undangan-rembuk-2025.pdf") == read_file(path() / "dua/undangan-rembuk-2025.pdf"));
}

TEST_F(DocumentForms, OfTheProfileAreFilledInBeforeThereIsOne) {
    const ProcessResult made = naskah({"form", "profil", "-o", "profil.xlsx"}, path());
    EXPECT_EQ(made.output + made.errors, "profil.xlsx\n");
}

TEST_F(DocumentForms, HaveNoUseForARegionOrAYear) {
    const ProcessResult result = naskah({"form", "undangan", "--tahun", "2025"}, path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors, "galat: formulir undangan tidak memakai --tahun\nsaran: hapus --tahun\n");
}

TEST_F(DocumentForms, AreNotFilledInFromAnotherKind) {
    copy(source / "samples/balangan");
    const ProcessResult result = naskah({"form", "surat", "--isi", "undangan-rembuk-2025.xml"}, path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors, "galat: berkas undangan-rembuk-2025.xml berisi undangan, bukan surat\nsaran: tulis naskah form undangan\n");
}

}  // namespace naskah::test
