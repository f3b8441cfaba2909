// What a word processor shows of our DOCX is what our PDF shows: LibreOffice opens it, counts its numbers and references itself, and prints
// it.
#include <gtest/gtest.h>

#include <algorithm>

#include "pipeline/press.hpp"
#include "support/external.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

std::vector<std::string> names_of_samples() {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(source / "samples/balangan")) {
        if (entry.path().extension() == ".xml" && entry.path().filename() != "profil.xml") names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Which words are broken at the ends of lines is not what a document says.
constexpr const char* without_hyphenation = R"py(import sys, zipfile
for name in sys.argv[1:]:
    with zipfile.ZipFile(name) as package:
        parts = [(part, package.read(part)) for part in package.infolist()]
    with zipfile.ZipFile(name, "w") as package:
        for part, content in parts:
            package.writestr(part, content.replace(b'<w:suppressAutoHyphens w:val="0"/>', b"<w:suppressAutoHyphens/>"))
)py";

/// Writes a sample as PDF and DOCX into a folder.
void render_both(const std::string& name, pipeline::Status status, const fs::path& folder) {
    pipeline::Options options;
    options.formats = {"pdf", "docx"};
    options.status = status;
    const pipeline::Result result = pipeline::Press(resources()).render(source / "samples/balangan" / (name + ".xml"), options);
    for (const pipeline::Product& product : result.products) write_file(folder / (name + "." + product.format), product.bytes);
}

/// What LibreOffice makes of all DOCX files of a folder, in its folder "lo".
void print_with_libreoffice(const std::vector<std::string>& names, const fs::path& folder) {
    std::vector<std::string> words = {"soffice",
                                      "-env:UserInstallation=file://" + (folder / "profil").string(),
                                      "--headless",
                                      "--convert-to",
                                      "pdf",
                                      "--outdir",
                                      (folder / "lo").string()};
    std::vector<std::string> changed = {"/usr/bin/python3", "-c", without_hyphenation};
    for (const std::string& name : names) {
        words.push_back((folder / (name + ".docx")).string());
        changed.push_back(words.back());
    }
    output_of(changed, folder);
    output_of(words, folder);
}

/// Documents with tables of many pages: what is repeated on each page stands more or less often, as pages are broken.
bool has_long_tables(const std::string& name) {
    for (const char* kind : {"perbup", "keputusan", "rembuk", "pra-musrenbang", "undangan", "serah-terima", "sop", "monitoring", "skoring"})
        if (name.starts_with(kind)) return true;
    return false;
}

std::string differences(const std::string& name, const fs::path& folder) {
    std::vector<std::string> words = {"/usr/bin/python3", (source / "tests/tools/same_text.py").string(),
                                      (folder / (name + ".pdf")).string(), (folder / "lo" / (name + ".pdf")).string()};
    if (has_long_tables(name)) words.emplace_back("--tables");
    const ProcessResult result = run_process(words, folder);
    return result.exit_code == 0 ? "" : name + ":\n" + result.output + result.errors;
}

}  // namespace

TEST(DocxText, OfEverySampleIsThatOfItsPdf) {
    const TemporaryFolder folder;
    const std::vector<std::string> names = names_of_samples();
    for (const std::string& name : names) render_both(name, pipeline::Status::final, folder.path());
    print_with_libreoffice(names, folder.path());
    std::string all;
    for (const std::string& name : names) all += differences(name, folder.path());
    EXPECT_EQ(all, "");
}

TEST(DocxText, OfACopyIsThatOfItsPdf) {
    const TemporaryFolder folder;
    const std::vector<std::string> names = {"perbup-percepatan-2024", "keputusan-tim-tpps-2025"};
    for (const std::string& name : names) render_both(name, pipeline::Status::salinan, folder.path());
    print_with_libreoffice(names, folder.path());
    std::string all;
    for (const std::string& name : names) all += differences(name, folder.path());
    EXPECT_EQ(all, "");
}

// Its signatures stand on the first page because that is set more tightly.
TEST(DocxPages, OfTheStarterOfABeritaAcaraAreAsManyAsThoseOfItsPdf) {
    const TemporaryFolder folder;
    pipeline::Options options;
    options.formats = {"pdf", "docx"};
    const pipeline::Result result = pipeline::Press(resources()).render(source / "templates/berita-acara/starter.xml", options);
    for (const pipeline::Product& product : result.products) write_file(folder.path() / ("ba." + product.format), product.bytes);
    print_with_libreoffice({"ba"}, folder.path());
    const auto pages = [&](const char* file) {
        const std::string told = output_of({"pdfinfo", (folder.path() / file).string()});
        return told.substr(told.find("Pages:"), told.find('\n', told.find("Pages:")) - told.find("Pages:"));
    };
    EXPECT_EQ(pages("lo/ba.pdf"), pages("ba.pdf"));
}

// What a lawyer does in Word, done by python-docx; the numbers and references are counted by LibreOffice, as by Word.
constexpr const char* insert_an_article = R"py(import copy, sys, docx
document = docx.Document(sys.argv[1])
articles = [p for p in document.paragraphs if p.style.name == "Pasal"]
new = copy.deepcopy(articles[4]._p)
for mark in new.xpath("./w:bookmarkStart|./w:bookmarkEnd"):
    new.remove(mark)
text = copy.deepcopy(next(p for p in document.paragraphs if p.text.startswith("Dalam Peraturan Bupati ini"))._p)
articles[4]._p.addprevious(new)
articles[4]._p.addprevious(text)
document.save(sys.argv[2])
)py";

TEST(DocxText, IsCountedAnewWhenAPasalIsInserted) {
    const TemporaryFolder folder;
    render_both("perbup-percepatan-2024", pipeline::Status::final, folder.path());
    output_of({"/usr/bin/python3", "-c", insert_an_article, "perbup-percepatan-2024.docx", "disisipi.docx"}, folder.path());
    print_with_libreoffice({"disisipi"}, folder.path());
    std::string text = output_of({"pdftotext", "-raw", "lo/disisipi.pdf", "-"}, folder.path());
    std::replace(text.begin(), text.end(), '\n', ' ');
    EXPECT_NE(text.find("Pasal 29 Peraturan Bupati ini mulai berlaku"), std::string::npos);      // 28 before
    EXPECT_NE(text.find("sebagaimana dimaksud dalam Pasal 6 dilaksanakan"), std::string::npos);  // Pasal 5 before
}

TEST(DocxFile, OfEverySampleIsReadByPythonDocx) {
    const TemporaryFolder folder;
    std::vector<std::string> words = {"/usr/bin/python3", "-c",
                                      "import sys, docx\n"
                                      "for name in sys.argv[1:]:\n"
                                      "    document = docx.Document(name)\n"
                                      "    assert document.core_properties.title, name\n"
                                      "    cells = [c for t in document.tables for r in t.rows for c in r.cells]\n"
                                      "    assert sum(len(p.text) for p in document.paragraphs + cells) > 0, name\n"
                                      "    assert all(p.style.name for p in document.paragraphs), name\n"};
    for (const std::string& name : names_of_samples()) {
        render_both(name, pipeline::Status::final, folder.path());
        words.push_back((folder.path() / (name + ".docx")).string());
    }
    const ProcessResult result = run_process(words, folder.path());
    EXPECT_EQ(result.exit_code, 0) << result.output << result.errors;
}

TEST(DocxFile, IsTheSameBytesEveryTime) {
    const fs::path file = source / "samples/balangan/perbup-percepatan-2024.xml";
    pipeline::Options options;
    options.formats = {"docx"};
    const auto bytes = [&] { return pipeline::Press(resources()).render(file, options).products.at(0).bytes; };
    EXPECT_TRUE(bytes() == bytes());
}

}  // namespace naskah::test
