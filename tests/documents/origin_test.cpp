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
    "  <bidang nama=\"tempat\" jenis=\"teks\" bantuan=\"Tempat.\"/>\n"
    "  <bidang nama=\"pakaian\" jenis=\"teks\" bantuan=\"Pakaian.\"/>\n"
    "  <bidang nama=\"isi\" jenis=\"prosa\" bantuan=\"Isi.\"/>\n"
    "  <daftar nama=\"baris\" bantuan=\"Baris.\"><unsur nama=\"butir\">\n"
    "    <bidang nama=\"satu\" jenis=\"teks\" bantuan=\"Satu.\"/><bidang nama=\"dua\" jenis=\"teks\" bantuan=\"Dua.\"/>\n"
    "  </unsur></daftar>\n"
    "</kind>\n";

/// A column in which about ten letters find room.
std::string narrow(const std::string& content) {
    return "<table columns=\"25mm 1*\">\n<tbody><tr><td>" + content + "</td><td>x</td></tr></tbody></table>";
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
    std::string problem;
    const auto resources = pipeline::Resources::open(pipeline::Home{templates, source / "fonts"}, problem);
    if (!resources) throw std::runtime_error(problem);
    pipeline::Options options;
    options.profile = source / "samples/balangan/profil.xml";
    std::string text;
    const pipeline::Result result = pipeline::Press(*resources).check(file, options);
    for (const record::Diagnostic& item : result.diagnostics.items()) {
        const record::Place& place = item.place;
        text += fs::path(place.file).filename().string() + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                item.code + "\n";
    }
    return text;
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

}  // namespace naskah::test
