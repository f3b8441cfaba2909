// What programs that know nothing of us make of a file: LibreOffice and python-docx. The set-up script installs them.
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "render/docx/docx.hpp"
#include "support.hpp"
#include "support/external.hpp"
#include "support/process.hpp"
#include "support/zip_builder.hpp"

namespace naskah::docx::testing {

using namespace document;
using naskah::test::output_of;
using naskah::test::TemporaryFolder;

namespace {

/// The document as LibreOffice prints it; its numbers are counted and its references looked up anew.
std::string printed(const std::string& bytes) {
    const TemporaryFolder folder;
    const std::filesystem::path& path = folder.path();
    naskah::test::write_file(path / "uji.docx", bytes);
    output_of({"soffice", "-env:UserInstallation=file://" + (path / "profil").string(), "--headless", "--norestore", "--convert-to", "pdf",
               "--outdir", path.string(), (path / "uji.docx").string()});
    return output_of({"pdftotext", "-layout", (path / "uji.pdf").string(), "-"});
}

/// Lines with one space between words, without empty ones.
std::string trimmed_lines(const std::string& text) {
    std::istringstream stream(text);
    std::string lines;
    for (std::string line; std::getline(stream, line);) {
        std::istringstream words(line);
        std::string trimmed;
        for (std::string word; words >> word;) trimmed += (trimmed.empty() ? "" : " ") + word;
        if (!trimmed.empty()) lines += trimmed + "\n";
    }
    return lines;
}

Block ayat(std::vector<std::pair<std::string, std::string>> items, const std::string& last_anchor = {}) {
    List list = testing::list(testing::format(Numerals::figures, "(", ")"), std::move(items), 5);
    list.items.back().anchor = last_anchor;
    return testing::block(list);
}

Block rincian(std::vector<std::pair<std::string, std::string>> items, const std::string& last_anchor = {}) {
    List list = testing::list(testing::format(Numerals::letters, "", "."), std::move(items), 6);
    list.items.back().anchor = last_anchor;
    return testing::block(list);
}

Block references() {
    Paragraph paragraph;
    paragraph.content = {TextRun{"dalam ", {}},  TextRun{"Pasal 3", {}, {}, "tiga"}, TextRun{" ayat ", {}}, TextRun{"(2)", {}, {}, "dua"},
                         TextRun{" huruf ", {}}, TextRun{"b", {}, {}, "be"}};
    return {paragraph};
}

/// BAB, Bagian in words, Paragraf that begin anew, Pasal that run on, ayat and rincian.
Blocks regulation() {
    const auto bagian = [](int value, const char* written) {
        return testing::numbered(2, testing::format(Numerals::ordinals, "Bagian "), value, written, "Umum");
    };
    const auto paragraf = [](int value) {
        return testing::numbered(3, testing::format(Numerals::figures, "Paragraf "), value, "Paragraf " + std::to_string(value), "Lingkup");
    };
    return {testing::bab(1, "BAB I", "KETENTUAN UMUM"),
            testing::pasal(1),
            testing::block(testing::list(testing::format(Numerals::figures, "", "."), {{"1.", "Daerah"}, {"2.", "Bupati"}}, 7)),
            testing::bab(2, "BAB II", "STRATEGI"),
            bagian(1, "Bagian Kesatu"),
            paragraf(1),
            testing::pasal(2),
            ayat({{"(1)", "ayat satu"}}),
            paragraf(2),
            testing::pasal(3, "tiga"),
            ayat({{"(1)", "ayat satu"}, {"(2)", "ayat dua"}}, "dua"),
            rincian({{"a.", "huruf a"}, {"b.", "huruf b"}}, "be"),
            bagian(2, "Bagian Kedua"),
            paragraf(1),
            testing::pasal(4),
            references()};
}

}  // namespace

TEST(LibreOffice, CountsWhatTheDocumentSays) {
    EXPECT_EQ(trimmed_lines(printed(write(testing::document(regulation())).bytes)),
              "BAB I\nKETENTUAN UMUM\nPasal 1\n1. Daerah\n2. Bupati\nBAB II\nSTRATEGI\nBagian Kesatu\nUmum\nParagraf 1\nLingkup\n"
              "Pasal 2\n(1) ayat satu\nParagraf 2\nLingkup\nPasal 3\n(1) ayat satu\n(2) ayat dua\na. huruf a\nb. huruf b\n"
              "Bagian Kedua\nUmum\nParagraf 1\nLingkup\nPasal 4\ndalam Pasal 3 ayat (2) huruf b\n");
}

TEST(LibreOffice, ShowsDrawingsWithTheirLabelsWhereTheyStand) {
    const auto drawing = [](const char* label) {
        Drawing made{Length::of_points(100), Length::of_points(60), label};
        made.add(straight({{}, {}}, {Length::of_points(100), Length::of_points(60)}));
        made.add(Label{{Length::of_points(50), Length::of_points(30)}, label, {}, Alignment::center, VerticalAlignment::middle});
        made.space_before = Length::of_points(6);
        return Block{std::move(made)};
    };
    Cell cell = testing::cell("di atas");
    cell.content.push_back(drawing("gambar dalam sel"));
    cell.content.push_back(testing::paragraph("di bawah"));
    const Blocks blocks = {{testing::paragraph("sebelum")},
                           drawing("gambar satu"),
                           drawing("gambar dua"),
                           {testing::paragraph("sesudah")},
                           {testing::table({FractionWidth{}}, {{cell}})},
                           {testing::paragraph("akhir")}};
    EXPECT_EQ(trimmed_lines(printed(write(testing::document(blocks)).bytes)),
              "sebelum\ngambar satu\ngambar dua\nsesudah\ndi atas\ngambar dalam sel\ndi bawah\nakhir\n");
}

TEST(LibreOffice, CountsTheRowsOfATableAlsoOneThatIsPutIn) {
    Table table = testing::table({FixedWidth{Length::of_millimetres(15)}, FractionWidth{}}, {});
    table.header.emplace_back().cells = {testing::cell("No"), testing::cell("Uraian")};
    for (const char* number : {"1.", "2.", "3."})
        table.body.emplace_back().cells = {testing::cell(number), testing::cell("baris " + std::string(number))};
    auto parts = testing::parts(testing::document({{table}}));
    std::string& xml = parts.at("word/document.xml");
    const std::size_t second = xml.find("<w:tr>", xml.find("baris 1."));
    const std::size_t end = xml.find("</w:tr>", second) + std::string("</w:tr>").size();
    xml.insert(end, xml.substr(second, end - second));
    std::vector<naskah::test::ZipEntry> entries;
    for (const auto& [name, content] : parts) entries.push_back({name, content});
    EXPECT_EQ(trimmed_lines(printed(naskah::test::make_zip(entries))), "No Uraian\n1. baris 1.\n2. baris 2.\n3. baris 2.\n4. baris 3.\n");
}

TEST(LibreOffice, DividesWordsButNoDates) {
    ParagraphStyle narrow;
    narrow.alignment = Alignment::justify;
    narrow.hyphenate = true;
    narrow.right_indent = Length::of_millimetres(110);
    Blocks blocks;
    for (std::size_t length = 2; length < 24; ++length)
        blocks.push_back(testing::paragraph(std::string(length, 'i') + " tanggal 28 Desember 2025, penyelenggaraan kesepakatan", narrow));
    const std::string text = printed(write(testing::document(blocks)).bytes);
    std::set<std::string> divided;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        if (line.ends_with('-')) divided.insert(line.substr(line.rfind(' ') + 1, 3));
    EXPECT_TRUE(divided.contains("kes")) << text;
    for (const char* word : {"tan", "Des"}) EXPECT_FALSE(divided.contains(word)) << word << " is divided\n" << text;
}

TEST(PasalThatIsPutIn, NumbersItselfAndAllThatFollow) {
    auto parts = testing::parts(testing::document(regulation()));
    std::string& xml = parts.at("word/document.xml");
    const std::size_t at = xml.find("<w:p><w:pPr><w:pStyle w:val=\"Pasal\"/>");
    ASSERT_NE(at, std::string::npos);
    // As a user would: a new paragraph in the style "Pasal", and nothing else.
    xml.insert(at, "<w:p><w:pPr><w:pStyle w:val=\"Pasal\"/></w:pPr></w:p>");
    std::vector<naskah::test::ZipEntry> entries;
    for (const auto& [name, content] : parts) entries.push_back({name, content});
    const std::string text = trimmed_lines(printed(naskah::test::make_zip(entries)));
    EXPECT_NE(text.find("UMUM\nPasal 1\nPasal 2\n1. Daerah"), std::string::npos) << text;
    EXPECT_NE(text.find("dalam Pasal 4 ayat (2) huruf b"), std::string::npos) << text;
}

TEST(LibreOffice, PrintsEverything) {
    Document document = testing::everything();
    for (Section& section : document.sections)  // this picture is none
        std::erase_if(section.content, [](const Block& block) { return std::holds_alternative<Image>(block.value); });
    const std::string text = printed(write(document).bytes);
    for (const char* piece :
         {"BAB I", "sebagaimana dimaksud dalam Pasal 2", "laman", "Hari", "Senin", "Dua baris", "BUPATI BALANGAN,", "FULAN"})
        EXPECT_NE(text.find(piece), std::string::npos) << piece << " is not in " << text;
}

TEST(PythonDocx, ReadsStylesTablesAndSections) {
    const TemporaryFolder folder;
    Document document =
        testing::document({testing::bab(1, "BAB I", "UMUM"),
                           testing::paragraph("Isi & lain"),
                           {testing::table({FractionWidth{}, FractionWidth{}}, {{testing::cell("a"), testing::cell("b")}})}});
    document.metadata.created = "2025-02-28T00:00:00+08:00";
    document.sections[0].furniture.first_header = {testing::paragraph("kop")};
    document.sections.push_back(testing::section({testing::paragraph("Lampiran")}));
    std::swap(document.sections[1].format.width, document.sections[1].format.height);
    naskah::test::write_file(folder.path() / "uji.docx", write(document).bytes);
    EXPECT_EQ(output_of({"/usr/bin/python3", NASKAH_SOURCE_DIR "/tests/render/docx/read_back.py", (folder.path() / "uji.docx").string()}),
              "Bab: '\\nUMUM'\nNormal: 'Isi & lain'\nNormal: ''\nNormal: 'Lampiran'\ntable: [['a', 'b']]\n"
              "section: PORTRAIT (0) 215 x 330 first page differs\nsection: LANDSCAPE (1) 330 x 215 all pages alike\n"
              "title: Uji created: 2025-02-27 16:00:00\n");
}

}  // namespace naskah::docx::testing
