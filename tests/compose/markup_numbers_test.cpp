// Numbers that can be counted anew, names, references, and what a section shows of lines and pages.
#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {
namespace {

using document::List;
using document::Numerals;
using document::Paragraph;
using document::TextRun;

/// The only block of a document.
template <class Kind>
Kind only_block(const std::string& block) {
    const Parsed parsed = parse("<document title=\"J\"><section>" + block + "</section></document>");
    return std::get<Kind>(parsed.document.value().sections.at(0).content.at(0).value);
}

// ---- Numbers of headings and paragraphs

TEST(MarkupNumbers, WritesTheNumberBeforeTheText) {
    EXPECT_EQ(dump_blocks("<h1 number=\"BAB I\" value=\"2\" outline=\"1\" id=\"strategi\"><br/>STRATEGI</h1>"),
              "h1 keep-with-next number=\"BAB I\" value=2 outline=1 id=\"strategi\"\n"
              "  \"BAB II\" [sans 12pt bold]\n"
              "  br\n"
              "  \"STRATEGI\" [sans 12pt bold]\n");
}

TEST(MarkupNumbers, NumbersAParagraphWithoutOwnText) {
    EXPECT_EQ(dump_blocks("<p align=\"center\" number=\"Pasal 1\" value=\"7\" outline=\"4\" running=\"yes\">\n</p>"),
              "p align=center number=\"Pasal 1\" value=7 outline=4 running\n"
              "  \"Pasal 7\" [sans 12pt]\n");
}

TEST(MarkupNumbers, LeavesTheNumberAloneInItsRun) {
    EXPECT_EQ(dump_blocks("<p number=\"1.\" value=\"3\" outline=\"2\">Umum</p>"),
              "p number=\"1.\" value=3 outline=2\n"
              "  \"3.\" [sans 12pt]\n"
              "  \"Umum\" [sans 12pt]\n");
}

TEST(MarkupNumbers, KeepsOneSpaceBehindTheNumber) {
    EXPECT_EQ(dump_blocks("<p number=\"A.\" value=\"1\" outline=\"2\">\n  Umum</p>"),
              "p number=\"A.\" value=1 outline=2\n"
              "  \"A.\" [sans 12pt]\n"
              "  \" Umum\" [sans 12pt]\n");
}

TEST(MarkupNumbers, DropsTheSpaceBetweenTheNumberAndALineBreak) {
    EXPECT_EQ(dump_blocks("<p number=\"Bagian Kesatu\" value=\"2\" outline=\"2\">\n<br/>Umum</p>"),
              "p number=\"Bagian Kesatu\" value=2 outline=2\n"
              "  \"Bagian Kedua\" [sans 12pt]\n"
              "  br\n"
              "  \"Umum\" [sans 12pt]\n");
}

TEST(MarkupNumbers, KeepsLevelFormatAndValue) {
    const Paragraph paragraph = only_block<Paragraph>("<p number=\"Bagian Kesatu\" value=\"11\" outline=\"9\"/>");
    ASSERT_TRUE(paragraph.number);
    EXPECT_EQ(paragraph.number->level, 9);
    EXPECT_EQ(paragraph.number->format, (document::NumberFormat{Numerals::ordinals, "Bagian ", ""}));
    EXPECT_EQ(paragraph.number->value, 11);
    EXPECT_FALSE(paragraph.number->running);
}

TEST(MarkupNumbers, RefusesAnUnknownForm) {
    EXPECT_EQ(
        dump_blocks("<p number=\"Pasal 7\" value=\"7\" outline=\"4\"/>"),
        "2:1 M009 nilai \"Pasal 7\" tidak berlaku untuk atribut \"number\" pada <p> [tulis bentuk nomor pertama, yang diakhiri 1, a, A, I, "
        "atau Kesatu, misalnya BAB I]\n");
}

TEST(MarkupNumbers, RefusesANumberWithoutValueOrOutline) {
    EXPECT_EQ(dump_blocks("<p number=\"Pasal 1\" outline=\"4\"/>"),
              "2:1 M008 <p> harus punya atribut \"value\" [\"number\" memerlukan \"value\" dan \"outline\"]\n");
    EXPECT_EQ(dump_blocks("<h2 number=\"Pasal 1\" value=\"4\"/>"),
              "2:1 M008 <h2> harus punya atribut \"outline\" [\"number\" memerlukan \"value\" dan \"outline\"]\n");
}

TEST(MarkupNumbers, RefusesWhatBelongsToANumberWithoutOne) {
    for (const std::string attributes : {"value=\"1\"", "outline=\"1\"", "running=\"yes\"", "value=\"1\" outline=\"1\" running=\"yes\""}) {
        EXPECT_EQ(
            dump_blocks("<p " + attributes + "/>"),
            "2:1 M008 <p> harus punya atribut \"number\" [\"value\", \"outline\", dan \"running\" hanya berlaku bersama \"number\"]\n");
    }
}

TEST(MarkupNumbers, RefusesValuesThatCannotBeWritten) {
    const auto problem = [](const std::string& value, const std::string& most) {
        return "2:1 M009 nilai \"" + value + "\" tidak berlaku untuk atribut \"value\" pada <p> [tulis bilangan bulat dari 1 sampai " +
               most + "]\n";
    };
    EXPECT_EQ(dump_blocks("<p number=\"Pasal 1\" value=\"0\" outline=\"4\"/>"), problem("0", "9999"));
    EXPECT_EQ(dump_blocks("<p number=\"a\" value=\"-3\" outline=\"4\"/>"), problem("-3", "9999"));
    EXPECT_EQ(dump_blocks("<p number=\"BAB I\" value=\"4000\" outline=\"1\"/>"), problem("4000", "3999"));
    EXPECT_EQ(dump_blocks("<p number=\"Pasal 1\" value=\"x\" outline=\"4\"/>"), problem("x", "9999"));
}

TEST(MarkupNumbers, RefusesLevelsBeyondNine) {
    EXPECT_EQ(dump_blocks("<p number=\"1\" value=\"1\" outline=\"10\"/>"),
              "2:1 M009 nilai \"10\" tidak berlaku untuk atribut \"outline\" pada <p> [tulis bilangan bulat dari 1 sampai 9]\n");
    EXPECT_EQ(dump_blocks("<ol outline=\"0\"><li>x</li></ol>"),
              "2:1 M009 nilai \"0\" tidak berlaku untuk atribut \"outline\" pada <ol> [tulis bilangan bulat dari 1 sampai 9]\n");
}

TEST(MarkupNumbers, RefusesNumbersAndNamesOnEveryPage) {
    EXPECT_EQ(
        dump_document("<document title=\"J\"><section><header><p number=\"1\" value=\"1\" outline=\"1\"/></header></section></document>"),
        "1:38 M016 nomor tidak boleh di dalam <header> dan <footer>\n");
    EXPECT_EQ(dump_document("<document title=\"J\"><section><footer><p id=\"a\">x</p></footer></section></document>"),
              "1:38 M016 id tidak boleh di dalam <header> dan <footer>\n");
}

// ---- Lists

TEST(MarkupNumbers, KeepsTheFormAndTheStartOfEveryNumberedList) {
    const List list = only_block<List>("<ol type=\"(a)\" start=\"3\"><li>x</li></ol>");
    EXPECT_EQ(list.format, (document::NumberFormat{Numerals::letters, "(", ")"}));
    EXPECT_EQ(list.start, 3);
    EXPECT_EQ(list.outline_level, 0);
    EXPECT_EQ(only_block<List>("<ol><li>x</li></ol>").format, (document::NumberFormat{Numerals::figures, "", "."}));
}

TEST(MarkupNumbers, GivesADashListNoForm) {
    EXPECT_EQ(only_block<List>("<ul><li>x</li></ul>").format, std::nullopt);
}

TEST(MarkupNumbers, KnowsWhichItemsCount) {
    const List list = only_block<List>("<ol><li>x</li><li label=\"KESATU\">y</li><li>z</li></ol>");
    EXPECT_TRUE(list.items[0].counts);
    EXPECT_FALSE(list.items[1].counts);
    EXPECT_TRUE(list.items[2].counts);
    EXPECT_EQ(std::get<TextRun>(list.items[2].label[0]).text, "2.");
}

TEST(MarkupNumbers, PutsAListIntoTheNumberingOfTheDocument) {
    EXPECT_EQ(dump_blocks("<ol type=\"(1)\" outline=\"5\" start=\"2\"><li id=\"ayat-2\"/><li label=\"-\"/></ol>"),
              "list number=\"(1)\" start=2 outline=5 label-width=25.512pt [sans 12pt]\n"
              "  item id=\"ayat-2\"\n"
              "    label\n"
              "      \"(2)\" [sans 12pt]\n"
              "  item own-label\n"
              "    label\n"
              "      \"-\" [sans 12pt]\n");
}

TEST(MarkupNumbers, RefusesTheAttributesOfNumbersOnADashList) {
    EXPECT_EQ(dump_blocks("<ul outline=\"1\"><li>x</li></ul>"), "2:1 M006 atribut \"outline\" tidak dikenal pada <ul>\n");
}

// ---- Names and references

TEST(MarkupReferences, KeepsTheTextOfAReferenceInRunsOfItsOwn) {
    EXPECT_EQ(
        dump_blocks(
            "<p id=\"a\">dimaksud dalam <ref to=\"b\">Pasal 7</ref> ayat <ref to=\"_b-1\">(2)</ref>,</p><p id=\"b\"/><p id=\"_b-1\"/>"),
        "p id=\"a\"\n"
        "  \"dimaksud dalam \" [sans 12pt]\n"
        "  \"Pasal 7\" [sans 12pt] ref=\"b\"\n"
        "  \" ayat \" [sans 12pt]\n"
        "  \"(2)\" [sans 12pt] ref=\"_b-1\"\n"
        "  \",\" [sans 12pt]\n"
        "p id=\"b\"\n"
        "p id=\"_b-1\"\n");
}

TEST(MarkupReferences, StandInLabelledTextToo) {
    EXPECT_EQ(dump_blocks("<ol><li id=\"a\">lihat <ref to=\"a\"><b>huruf</b> a</ref></li></ol>"),
              "list label-width=19.843pt [sans 12pt]\n"
              "  item id=\"a\"\n"
              "    label\n"
              "      \"1.\" [sans 12pt]\n"
              "    p\n"
              "      \"lihat \" [sans 12pt]\n"
              "      \"huruf\" [sans 12pt bold] ref=\"a\"\n"
              "      \" a\" [sans 12pt] ref=\"a\"\n");
}

TEST(MarkupReferences, FindNamesInAnotherSection) {
    EXPECT_TRUE(
        parse("<document title=\"J\"><section><p><ref to=\"b\">x</ref></p></section><section><h1 id=\"b\">y</h1></section></document>")
            .document);
}

TEST(MarkupReferences, RefuseANameThatNothingHas) {
    EXPECT_EQ(
        dump_blocks("<p>lihat\n<ref to=\"pasal-9\">Pasal 9</ref></p>"),
        "3:1 M019 <ref> menunjuk \"pasal-9\", tetapi tidak ada elemen dengan id itu [periksa to=\"pasal-9\", atau beri id=\"pasal-9\" pada "
        "yang dirujuk]\n");
}

TEST(MarkupReferences, RefuseAReferenceToNothing) {
    EXPECT_EQ(dump_blocks("<p><ref>x</ref></p>"), "2:4 M008 <ref> harus punya atribut \"to\"\n");
}

TEST(MarkupReferences, DoNotMissANameThatCouldNotBeRead) {
    EXPECT_EQ(
        dump_blocks("<p><ref to=\"a\">x</ref></p><salah id=\"a\">y</salah><p><ref to=\"b b\">x</ref></p><p id=\"b b\"/>"),
        "2:27 M005 elemen <salah> tidak dikenal di dalam <section> [yang boleh di sini: <p>, <ol>, <ul>, <labels>, <table>, <signatures>, "
        "<img>, <drawing>, <chart>, <hr>, <keep>, <contents>, <list-of>, <space>, <pagebreak>, <h1>, <h2>, <h3>, <h4>, <h5>, <h6>]\n"
        "2:78 M009 nilai \"b b\" tidak berlaku untuk atribut \"id\" pada <p> [pakai huruf a sampai z, angka, \"-\", dan \"_\" saja]\n");
}

TEST(MarkupReferences, RefuseOneNameForTwoPlaces) {
    EXPECT_EQ(dump_blocks("<p id=\"a\">x</p>\n<ol><li id=\"a\">y</li></ol>"),
              "3:5 M018 id \"a\" dipakai dua kali [pertama kali di baris 2]\n");
}

TEST(MarkupReferences, RefuseNamesWithOtherCharacters) {
    for (const std::string name : {"", "pasal 1", "é", "a.b"}) {
        EXPECT_EQ(dump_blocks("<p id=\"" + name + "\"/>"),
                  "2:1 M009 nilai \"" + name +
                      "\" tidak berlaku untuk atribut \"id\" pada <p> [pakai huruf a sampai z, angka, "
                      "\"-\", dan \"_\" saja]\n");
    }
}

TEST(MarkupReferences, LeadToOnePlaceOnly) {
    const std::string targets = "<p id=\"a\"/>";
    EXPECT_EQ(dump_blocks("<p><ref to=\"a\"><ref to=\"a\">x</ref></ref></p>" + targets),
              "2:16 M016 <ref> tidak boleh berada di dalam <ref> lain\n");
    EXPECT_EQ(dump_blocks("<p><a href=\"x\"><ref to=\"a\">x</ref></a></p>" + targets), "2:16 M016 <ref> tidak boleh berada di dalam <a>\n");
    EXPECT_EQ(dump_blocks("<p><ref to=\"a\"><a href=\"x\">x</a></ref></p>" + targets), "2:16 M016 <a> tidak boleh berada di dalam <ref>\n");
}

// ---- Sections

TEST(MarkupSections, ReadCatchwordsAndLineNumbers) {
    const std::string text = dump_document(
        "<document title=\"J\"><section catchwords=\"yes\" line-numbers=\"5\"/><section catchwords=\"no\" line-numbers=\"0\"/></document>");
    EXPECT_EQ(text,
              "document title=\"J\" language=\"id\"\n"
              "  section 609.449pt x 935.433pt margins=[56.693pt 56.693pt 70.866pt 85.039pt] catchwords line-numbers=5\n"
              "  section 609.449pt x 935.433pt margins=[56.693pt 56.693pt 70.866pt 85.039pt]\n");
}

TEST(MarkupSections, RefuseMoreThanAHundredLinesBetweenNumbers) {
    EXPECT_EQ(
        dump_document("<document title=\"J\"><section line-numbers=\"101\"/></document>"),
        "1:21 M009 nilai \"101\" tidak berlaku untuk atribut \"line-numbers\" pada <section> [tulis bilangan bulat dari 0 sampai 100]\n");
}

}  // namespace
}  // namespace naskah::compose::testing
