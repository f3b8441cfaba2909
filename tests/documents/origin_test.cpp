// What layout has to say is told where the text was written that it is about: in the input, in the profile or in the template.
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "pipeline/press.hpp"
#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

constexpr const char* kind =
    "<kind nama=\"memo\" judul=\"Memo\" keluaran=\"pdf\">\n"
    "  <keterangan>Memo.</keterangan>\n"
    "  <bidang nama=\"tempat\" jenis=\"teks\" baku=\"x\" bantuan=\"Tempat.\"/>\n"
    "  <bidang nama=\"pakaian\" jenis=\"teks\" baku=\"x\" bantuan=\"Pakaian.\"/>\n"
    "  <bidang nama=\"foto\" jenis=\"gambar\" bantuan=\"Foto.\"/>\n"
    "  <bidang nama=\"isi\" jenis=\"prosa\" baku=\"x\" bantuan=\"Isi.\"/>\n"
    "  <daftar nama=\"baris\" bantuan=\"Baris.\"><unsur nama=\"butir\">\n"
    "    <bidang nama=\"satu\" jenis=\"teks\" baku=\"x\" bantuan=\"Satu.\"/><bidang nama=\"dua\" jenis=\"teks\" baku=\"x\" "
    "bantuan=\"Dua.\"/>\n"
    "  </unsur></daftar>\n"
    "</kind>\n";

/// A column in which about ten letters find room.
std::string narrow(const std::string& content) {
    return "<table columns=\"25mm 1*\">\n<tbody><tr><td>" + content + "</td><td>x</td></tr></tbody></table>";
}

/// A text and so many lines below it.
std::string with_lines_below(const std::string& text, int lines) {
    std::string all = text;
    for (int i = 0; i < lines; ++i) all += "<br/>x";
    return all;
}
/// More lines than a page has.
std::string too_many_lines(const std::string& text) {
    return with_lines_below(text, 120);
}

/// A drawing higher than a page that shows what the text says.
std::string too_high(const std::string& text) {
    return "<drawing width=\"20mm\" height=\"400mm\" alt=\"" + text + "\"/>";
}

/// The places of what is said, each with its code.
std::string places_in(const pipeline::Result& result) {
    std::string text;
    for (const record::Diagnostic& item : result.diagnostics.items()) {
        const record::Place& place = item.place;
        text += fs::path(place.file).filename().string() + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                item.code + "\n";
    }
    return text;
}

pipeline::Result check(const fs::path& templates, const fs::path& file) {
    std::string problem;
    const auto resources = pipeline::Resources::open(pipeline::Home{templates, source / "fonts"}, problem);
    if (!resources) throw std::runtime_error(problem);
    pipeline::Options options;
    options.profile = source / "samples/balangan/profil.xml";
    return pipeline::Press(*resources).check(file, options);
}

/// The places of all that is said of a memo, each with its code.
std::string places_of(const std::string& section, const std::string& fields) {
    const TemporaryFolder folder;
    const fs::path templates = folder.path() / "templates";
    fs::create_directories(templates / "memo");
    for (const fs::directory_entry& entry : fs::directory_iterator(source / "templates"))
        fs::create_symlink(entry.path(), templates / entry.path().filename());
    write_file(templates / "memo/kind.xml", kind);
    write_file(templates / "memo/document.mustache", "<document title=\"Memo\">\n<section>\n" + section + "\n</section></document>\n");
    const fs::path file = folder.path() / "memo.xml";
    write_file(file, "<memo>\n" + fields + "</memo>\n");
    fs::copy(source / "samples/balangan/lambang.png", folder.path() / "foto.png");
    return places_in(check(templates, file));
}

/// The places of all that layout says of a sample in which a text, which must be there once, is another one.
std::string places_of_sample(const std::string& name, const std::string& old_text, const std::string& new_text) {
    const TemporaryFolder folder;
    std::string input = read_file(source / "samples/balangan" / name);
    const std::size_t place = input.find(old_text);
    if (place == std::string::npos || input.find(old_text, place + 1) != std::string::npos) throw std::runtime_error(old_text);
    input.replace(place, old_text.size(), new_text);
    write_file(folder.path() / name, input);
    pipeline::Result result = check(source / "templates", folder.path() / name);
    record::Diagnostics of_layout;
    for (const record::Diagnostic& item : result.diagnostics.items())
        if (item.code.starts_with("N06")) of_layout.add(item);
    result.diagnostics = std::move(of_layout);
    return places_in(result);
}

}  // namespace

TEST(Origin, IsTheFieldWhoseTextIsTooWideWhereAnotherHasTheSameWord) {
    EXPECT_EQ(places_of("<p>{{tempat}}</p>" + narrow("{{pakaian}}"),
                        "<tempat>Aula XXXXXXXXXXXXXXXXXXXXXXXX</tempat>\n<pakaian>Batik XXXXXXXXXXXXXXXXXXXXXXXX</pakaian>\n"),
              "memo.xml:3:16 N061\n");
}

TEST(Origin, IsTheCellOfItsRowInASectionThatIsRepeated) {
    EXPECT_EQ(places_of("{{#baris}}<p>{{satu}}</p>" + narrow("{{dua}}") + "{{/baris}}",
                        "<baris>\n<butir><satu>XXXXXXXXXXXXXXXXXXXXXXXX</satu><dua>a</dua></butir>\n"
                        "<butir><satu>b</satu><dua>XXXXXXXXXXXXXXXXXXXXXXXX</dua></butir>\n</baris>\n"),
              "memo.xml:4:27 N061\n");
}

TEST(Origin, IsThatOfTheSecondFieldOfATextBuiltOfTwo) {
    EXPECT_EQ(places_of(narrow("{{tempat}} &amp; ({{pakaian}}), baju"),
                        "<tempat>A &amp; B</tempat>\n<pakaian>XXXXXXXXXXXXXXXXXXXXXXXX</pakaian>\n"),
              "memo.xml:3:10 N061\n");
}

TEST(Origin, OfTheTemplatesOwnTextIsInTheTemplate) {
    EXPECT_EQ(places_of("<p>{{tempat}}</p>" + narrow("{{tempat}} dan  XXXXXXXXXXXXXXXXXXXXXXXX"), "<tempat>A</tempat>\n"),
              "document.mustache:4:32 N061\n");
}

TEST(Origin, OfWhatTheProfileBringsIsInTheProfile) {
    const std::string told =
        places_of("<table columns=\"9mm 1*\"><tbody><tr><td>{{profil.ibu-kota}}</td><td>x</td></tr></tbody></table>", "");
    EXPECT_TRUE(told.starts_with("profil.xml:")) << told;
    EXPECT_TRUE(told.ends_with(" N061\n")) << told;
}

TEST(Origin, OfProseIsTheWordInsideIt) {
    EXPECT_EQ(places_of(narrow("{{{isi}}}"), "<isi>Satu\ndua <b>tiga</b> XXXXXXXXXXXXXXXXXXXXXXXX</isi>\n"), "memo.xml:3:17 N061\n");
}

TEST(Origin, OfWhatIsPrintedOtherwiseThanWrittenIsTheFieldsBeginning) {
    EXPECT_EQ(places_of(narrow("{{pakaian.kapital}}"),
                        "<tempat>XXXXXXXXXXXXXXXXXXXXXXXX</tempat>\n"
                        "<pakaian>xxxxxxxxxxxxxxxxxxxxxxxx</pakaian>\n"),
              "memo.xml:2:9 N044\nmemo.xml:3:10 N061\n");
}

TEST(Origin, OfACharacterThatNoFaceHasIsItsField) {
    EXPECT_EQ(places_of("<p>{{tempat}} {{pakaian}}</p>", "<tempat>Aula</tempat>\n<pakaian>Batik 漢</pakaian>\n"), "memo.xml:3:16 N060\n");
}

TEST(Origin, OfALabelInADrawingIsItsField) {
    EXPECT_EQ(places_of("<drawing width=\"20mm\" height=\"10mm\" alt=\"Bagan\"><label x=\"1\" y=\"1\">{{pakaian}}</label></drawing>",
                        "<pakaian>XXXXXXXXXXXXXXXXXXXXXXXX</pakaian>\n"),
              "memo.xml:2:10 N060\n");
}

TEST(Origin, OfAPictureMadeSmallerIsItsField) {
    EXPECT_EQ(places_of("{{#foto}}<img src=\"{{foto}}\" width=\"200mm\"/>{{/foto}}", "<tempat>A</tempat>\n<foto>foto.png</foto>\n"),
              "memo.xml:2:9 N044\nmemo.xml:3:7 N061\n");
}

TEST(Origin, OfAPictureHigherThanThePageIsItsField) {
    EXPECT_EQ(places_of("<p>{{tempat}}</p>{{#foto}}<img src=\"{{foto}}\" width=\"10mm\" height=\"400mm\" alt=\"x\"/>{{/foto}}",
                        "<tempat>A</tempat>\n<foto>foto.png</foto>\n"),
              "memo.xml:3:7 N060\n");
}

TEST(Origin, OfADrawingThatDoesNotFitIsWhereItsTextAlternativeWasWritten) {
    EXPECT_EQ(places_of(too_high("Bagan {{pakaian}}"), "<pakaian>Batik</pakaian>\n"), "memo.xml:2:10 N060\n");
    EXPECT_EQ(places_of("<drawing width=\"300mm\" height=\"20mm\" alt=\"{{pakaian}}\"/>", "<pakaian>Batik</pakaian>\n"),
              "memo.xml:2:10 N060\n");
    EXPECT_EQ(places_of("<drawing width=\"20mm\" height=\"20mm\" alt=\"{{pakaian}}\"><line x1=\"0\" y1=\"0\" x2=\"20\" y2=\"0\" "
                        "arrow=\"end\"/></drawing>",
                        "<pakaian>Batik</pakaian>\n"),
              "memo.xml:2:10 N060\n");
}

TEST(Origin, OfALineHigherThanThePageIsTheTextThatMakesItHigh) {
    EXPECT_EQ(places_of("<p line-height=\"2\">{{tempat}} <span size=\"600pt\">{{pakaian}}</span> dan lain-lain</p>",
                        "<tempat>Aula yang panjang namanya</tempat>\n<pakaian>B</pakaian>\n"),
              "memo.xml:3:10 N060\n");
    EXPECT_EQ(places_of("<p line-height=\"2\" size=\"600pt\">{{pakaian}}</p>", "<pakaian>B</pakaian>\n"), "memo.xml:2:10 N060\n");
}

TEST(Origin, OfATablesRowThatDoesNotFitIsTheCellThatIsTooHigh) {
    EXPECT_EQ(places_of("<table columns=\"1* 1* 1*\"><tbody>{{#baris}}<tr><td>{{satu}}</td><td>" + too_high("{{dua}}") +
                            "</td><td>{{satu}}</td></tr>{{/baris}}</tbody></table>",
                        "<baris>\n<butir><satu>a</satu><dua>b</dua></butir>\n</baris>\n"),
              "memo.xml:3:27 N060\n");
}

TEST(Origin, OfARowForWhichTheTablesHeadLeavesNoRoomIsTheRows) {
    EXPECT_EQ(places_of("<table columns=\"1* 1*\"><thead><tr><th>" + with_lines_below("{{tempat}}", 56) +
                            "</th><th>x</th></tr></thead><tbody><tr><td></td><td>{{pakaian}}</td></tr></tbody></table>",
                        "<tempat>A</tempat>\n<pakaian>B</pakaian>\n"),
              "memo.xml:3:10 N060\n");
}

TEST(Origin, OfATablesHeadHigherThanThePageIsItsHighestCell) {
    EXPECT_EQ(places_of("<table columns=\"1* 1*\"><thead><tr><th>{{tempat}}</th><th>" + too_many_lines("{{pakaian}}") +
                            "</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>",
                        "<tempat>A</tempat>\n<pakaian>B</pakaian>\n"),
              "memo.xml:3:10 N060\n");
}

TEST(Origin, OfASignatureThatIsTooHighIsItsFirstText) {
    EXPECT_EQ(places_of("<p>{{tempat}}</p><signatures columns=\"1\"><signature><head>" + too_many_lines("{{pakaian}}") +
                            "</head><foot>x</foot></signature></signatures>",
                        "<tempat>A</tempat>\n<pakaian>B</pakaian>\n"),
              "memo.xml:3:10 N060\n");
}

TEST(Origin, OfALabelThatIsTooHighIsTheLabels) {
    EXPECT_EQ(places_of("<labels label-width=\"5mm\"><row label=\"{{tempat}}\">x</row></labels>",
                        "<tempat>" + std::string(300, 'x') + "</tempat>\n"),
              "memo.xml:2:9 N061\nmemo.xml:2:9 N060\n");
}

TEST(Origin, OfAHeaderThatLeavesNoRoomIsItsText) {
    EXPECT_EQ(
        places_of("<header>" + too_many_lines("{{pakaian}}") + "</header><p>{{tempat}}</p>", "<tempat>A</tempat>\n<pakaian>B</pakaian>\n"),
        "memo.xml:3:10 N060\n");
}

TEST(Origin, OfAFooterThatLeavesNoRoomOnLaterPagesIsItsText) {
    EXPECT_EQ(places_of("<header>{{tempat}}</header><footer on=\"rest\">" + too_many_lines("{{pakaian}}") + "</footer><p>x</p>",
                        "<tempat>A</tempat>\n<pakaian>B</pakaian>\n"),
              "memo.xml:3:10 N060\n");
}

TEST(Origin, OfAWatermarkIsItsField) {
    EXPECT_EQ(places_of("<watermark>SALINAN {{pakaian}}</watermark><p>{{tempat}}</p>", "<tempat>A</tempat>\n<pakaian>漢</pakaian>\n"),
              "memo.xml:3:10 N060\n");
}

TEST(Origin, OfATitleInATableOfContentsIsTheHeadings) {
    EXPECT_EQ(places_of("<contents indent=\"50mm\"/><p>{{tempat}}</p><h1>A</h1><h3>{{pakaian}}</h3>",
                        "<tempat>A</tempat>\n<pakaian>" + std::string(25, 'X') + "</pakaian>\n"),
              "memo.xml:3:10 N061\n");
}

TEST(Origin, OfAReferenceToWhatStandsOnNoPageIsTheReferences) {
    EXPECT_EQ(places_of("<p>Lihat halaman\n<ref to=\"{{tempat}}\" show=\"page\"/></p>\n<table columns=\"1* 1*\"><thead><tr><th>" +
                            too_many_lines("{{pakaian}}") +
                            "</th><th>x</th></tr></thead><tbody><tr><td>x</td><td><p id=\"sini\">x</p></td></tr></tbody></table>",
                        "<tempat>sini</tempat>\n<pakaian>B</pakaian>\n"),
              "memo.xml:3:10 N060\nmemo.xml:2:9 N060\n");
}

TEST(Origin, OfEachOfSeveralMessagesIsItsOwn) {
    EXPECT_EQ(places_of("{{#baris}}{{#foto}}<img src=\"{{foto}}\" width=\"10mm\" height=\"400mm\"/>{{/foto}}" + too_high("{{satu}}") +
                            narrow("{{dua}}") + "{{/baris}}" + "<p>{{tempat}}{{pakaian}}</p>",
                        "<tempat>漢</tempat>\n<pakaian>字</pakaian>\n<foto>foto.png</foto>\n<baris>\n<butir>\n<satu>a</satu>\n"
                        "<dua>XXXXXXXXXXXXXXXXXXXXXXXX</dua></butir>\n<butir><satu>b</satu><dua>d</dua></butir>\n</baris>\n"),
              "memo.xml:8:6 N061\nmemo.xml:2:9 N060\nmemo.xml:3:10 N060\nmemo.xml:4:7 N060\nmemo.xml:7:7 N060\nmemo.xml:4:7 "
              "N060\nmemo.xml:9:14 N060\n");
}

TEST(Origin, OfACellInARegulationsAnnexIsThatCell) {
    EXPECT_EQ(places_of_sample("perbup-percepatan-2024.xml",
                               "<sel>Ibu hamil Kurang Energi Kronik (KEK) yang mendapatkan tambahan asupan gizi.</sel>",
                               "<sel>Ibu hamil " + std::string(80, 'X') + " yang</sel>"),
              "perbup-percepatan-2024.xml:324:28 N061\n");
}

}  // namespace naskah::test
