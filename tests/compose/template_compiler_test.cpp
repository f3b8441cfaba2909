#include "compose/template_compiler.hpp"

#include <gtest/gtest.h>

#include <filesystem>

#include "compose/support.hpp"

namespace naskah::compose::testing {

namespace {

using Texts = std::map<std::string, std::string>;

/// The compiled text, or the messages, each with its file.
std::string compile(Texts texts) {
    record::Diagnostics diagnostics;
    const CompiledTemplate compiled = compile_template(TemplateFiles(std::move(texts)), "surat", diagnostics);
    if (!diagnostics.has_errors()) return take_marks(compiled.text).text;
    std::string result;
    for (const record::Diagnostic& item : diagnostics.items()) {
        record::Diagnostics one;
        one.add(item);
        result += item.place.file + ":" + messages(one);
    }
    return result;
}

std::string compile(const std::string& document) {
    return compile(Texts{{"surat/document.mustache", document}});
}

}  // namespace

TEST(TemplateCompiler, NumbersTheTags) {
    EXPECT_EQ(compile("a {{x}} {{{y}}} {{& z }} {{#p}}q{{/p}}{{^ p }}r{{/ p }}"), "a {{{0}}} {{{1}}} {{{2}}} {{#3}}q{{/3}}{{^4}}r{{/4}}");
}

TEST(TemplateCompiler, KeepsPathKindAndPlaceOfATag) {
    record::Diagnostics diagnostics;
    const CompiledTemplate compiled =
        compile_template(TemplateFiles(Texts{{"surat/document.mustache", "<p>{{acara.tanggal}}</p>"}}), "surat", diagnostics);
    ASSERT_EQ(compiled.tags.size(), 1u);
    EXPECT_EQ(written(compiled.tags[0].name), "acara.tanggal");
    EXPECT_EQ(compiled.tags[0].offset, 3u);
    EXPECT_EQ(compiled.files[compiled.tags[0].file].name, "templates/surat/document.mustache");
}

TEST(TemplateCompiler, DropsComments) {
    EXPECT_EQ(compile("a{{! not\n {{ shown }}b"), "ab");
}

TEST(TemplateCompiler, CollapsesWhiteSpaceOfTheText) {
    EXPECT_EQ(compile("a  \t b\n\n   c \r\n"), "a b\nc\n");
}

TEST(TemplateCompiler, WritesSingleBracesSoThatTheyAreNoTags) {
    EXPECT_EQ(compile("{a} b}}{ {{x}}}"), "&#123;a} b}}&#123; {{{0}}}}");
}

TEST(TemplateCompiler, PutsPartialsInTheirPlaces) {
    EXPECT_EQ(
        compile({{"surat/document.mustache", "[{{> kop}}{{>isi}}]"}, {"_shared/kop.mustache", "K{{x}}"}, {"surat/isi.mustache", "I"}}),
        "[K{{{0}}}I]");
}

TEST(TemplateCompiler, PrefersSharedPartials) {
    EXPECT_EQ(compile({{"surat/document.mustache", "{{> kop}}"}, {"_shared/kop.mustache", "shared"}, {"surat/kop.mustache", "own"}}),
              "shared");
}

TEST(TemplateCompiler, LetsAPartialBeUsedTwice) {
    EXPECT_EQ(compile({{"surat/document.mustache", "{{> kop}}{{> kop}}"}, {"_shared/kop.mustache", "K"}}), "KK");
}

TEST(TemplateCompiler, RefusesAKindWithoutTemplate) {
    EXPECT_EQ(compile(Texts{}), "templates/surat/document.mustache:T001 templat tidak ada atau tidak dapat dibaca\n");
}

TEST(TemplateCompiler, RefusesATagWithoutEnd) {
    EXPECT_EQ(compile("<p>\n  {{x</p>"), "templates/surat/document.mustache:2:3 T002 tanda {{ tidak ditutup [tutup dengan }}]\n");
    EXPECT_EQ(compile("{{x {{y}}"), "templates/surat/document.mustache:1:1 T002 tanda {{ tidak ditutup [tutup dengan }}]\n");
    EXPECT_EQ(compile("{{{x}} y"), "templates/surat/document.mustache:1:1 T002 tanda {{ tidak ditutup [tutup dengan }}}]\n");
}

TEST(TemplateCompiler, RefusesASectionThatStaysOpen) {
    EXPECT_EQ(compile("<p>{{#acara}}x</p>"),
              "templates/surat/document.mustache:1:4 T003 bagian {{#acara}} tidak ditutup [tambah {{/acara}} di berkas yang sama]\n");
}

TEST(TemplateCompiler, RefusesSectionsThatCross) {
    EXPECT_EQ(compile("{{#a}}{{#b}}{{/a}}{{/b}}"),
              "templates/surat/document.mustache:1:7 T003 bagian {{#b}} tidak ditutup sebelum {{/a}}\n"
              "templates/surat/document.mustache:1:19 T004 {{/b}} menutup bagian yang tidak dibuka\n");
}

TEST(TemplateCompiler, RefusesAClosingTagAlone) {
    EXPECT_EQ(compile("{{#acara}}{{/acra}}{{/acara}}"),
              "templates/surat/document.mustache:1:11 T004 {{/acra}} menutup bagian yang tidak dibuka [maksud Anda {{/acara}}?]\n");
}

TEST(TemplateCompiler, RefusesAnUnknownPartialWithAHint) {
    EXPECT_EQ(compile({{"surat/document.mustache", "\n {{> tembussan}}"}, {"_shared/tembusan.mustache", ""}}),
              "templates/surat/document.mustache:2:2 T005 potongan {{> tembussan}} tidak ada [maksud Anda {{> tembusan}}?]\n");
    EXPECT_EQ(compile("{{> ../rahasia}}"),
              "templates/surat/document.mustache:1:1 T005 potongan {{> ../rahasia}} tidak ada [potongan dicari di templates/_shared dan "
              "templates/surat]\n");
}

TEST(TemplateCompiler, RefusesAPartialThatIncludesItself) {
    EXPECT_EQ(compile({{"surat/document.mustache", "{{> a}}"}, {"_shared/a.mustache", "x{{> a}}"}}),
              "templates/_shared/a.mustache:1:2 T006 potongan {{> a}} memuat dirinya sendiri: templates/_shared/a.mustache, lalu "
              "templates/_shared/a.mustache\n");
}

TEST(TemplateCompiler, RefusesPartialsThatIncludeThemselvesRoundACorner) {
    EXPECT_EQ(
        compile({{"surat/document.mustache", "{{> a}}"}, {"_shared/a.mustache", "{{> b}}"}, {"surat/b.mustache", "{{#x}}{{> a}}{{/x}}"}}),
        "templates/surat/b.mustache:1:7 T006 potongan {{> a}} memuat dirinya sendiri: templates/_shared/a.mustache, lalu "
        "templates/surat/b.mustache, lalu templates/_shared/a.mustache\n");
}

TEST(TemplateCompiler, RefusesOtherDelimiters) {
    EXPECT_EQ(compile("{{=<% %>=}}x"),
              "templates/surat/document.mustache:1:1 T007 pembatas {{ }} tidak boleh diganti [hapus tanda {{=…=}}]\n");
}

TEST(TemplateCompiler, RefusesNamesThatCanNotBeFields) {
    const std::string rest = " bukan nama bidang [nama terdiri atas huruf, angka, dan \"-\", dengan titik di antaranya]\n";
    EXPECT_EQ(compile("{{a b}}"), "templates/surat/document.mustache:1:1 T008 \"a b\"" + rest);
    EXPECT_EQ(compile("{{a..b}}"), "templates/surat/document.mustache:1:1 T008 \"a..b\"" + rest);
    EXPECT_EQ(compile("{{.}}"), "templates/surat/document.mustache:1:1 T008 \".\"" + rest);
    EXPECT_EQ(compile("{{}}"), "templates/surat/document.mustache:1:1 T008 \"\"" + rest);
}

TEST(TemplateCompiler, RefusesSectionsThatNestTooDeep) {
    std::string text;
    for (int level = 0; level < 65; ++level) text += "{{#a}}";
    for (int level = 0; level < 65; ++level) text += "{{/a}}";
    EXPECT_EQ(compile(text), "templates/surat/document.mustache:1:385 T009 bagian bersarang terlalu dalam\n");
}

TEST(TemplateCompiler, RefusesPartialsThatDoubleWithoutEnd) {
    Texts texts{{"surat/document.mustache", "{{> p0}}"}, {"_shared/p30.mustache", ""}};
    for (int index = 0; index < 30; ++index) {
        const std::string next = "{{> p" + std::to_string(index + 1) + "}}";
        texts["_shared/p" + std::to_string(index) + ".mustache"] = next + next;
    }
    const std::string told = compile(texts);
    EXPECT_NE(told.find("T009 templat dengan semua potongannya terlalu besar\n"), std::string::npos) << told;
}

TEST(TemplateCompiler, TellsAllErrorsOfOneRun) {
    EXPECT_EQ(compile("{{=| |=}}\n{{> x}}\n{{/y}}"),
              "templates/surat/document.mustache:1:1 T007 pembatas {{ }} tidak boleh diganti [hapus tanda {{=…=}}]\n"
              "templates/surat/document.mustache:2:1 T005 potongan {{> x}} tidak ada [potongan dicari di templates/_shared dan "
              "templates/surat]\n"
              "templates/surat/document.mustache:3:1 T004 {{/y}} menutup bagian yang tidak dibuka\n");
}

TEST(TemplateCompiler, CompilesEveryTemplateOfTheHouse) {
    const std::string folder = std::string(NASKAH_SOURCE_DIR) + "/templates";
    std::size_t kinds = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (!std::filesystem::exists(entry.path() / "document.mustache")) continue;
        ++kinds;
        record::Diagnostics diagnostics;
        compile_template(TemplateFiles(folder), entry.path().filename().string(), diagnostics);
        EXPECT_EQ(messages(diagnostics), "") << entry.path();
    }
    EXPECT_GT(kinds, 0u);
}

}  // namespace naskah::compose::testing
