#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {

// ---- Paragraphs and headings

TEST(MarkupBlocks, ReadsEveryAttributeOfAParagraph) {
    EXPECT_EQ(
        dump_blocks("<p align=\"right\" indent=\"-10mm\" left=\"20mm\" right=\"1cm\" before=\"6pt\" after=\"3pt\" line-height=\"1.5\" "
                    "size=\"11pt\" font=\"bookman\" bold=\"yes\" italic=\"yes\" color=\"#ff0000\" keep-with-next=\"yes\" "
                    "keep-lines=\"yes\">x</p>"),
        "p align=right indent=-28.346pt left=56.693pt right=28.346pt before=6pt after=3pt line-height=1.5 keep-with-next keep-lines\n"
        "  \"x\" [bookman 11pt bold italic #ff0000]\n");
}

TEST(MarkupBlocks, HyphenatesJustifiedParagraphs) {
    EXPECT_EQ(dump_blocks("<p align=\"justify\">x</p>"), "p align=justify hyphenate\n  \"x\" [sans 12pt]\n");
}

TEST(MarkupBlocks, HyphenatesNothingWhenTheDocumentSaysSo) {
    EXPECT_EQ(parse("<document title=\"J\" hyphenate=\"no\"><section><p align=\"justify\">x</p></section></document>")
                  .document->sections[0]
                  .content.size(),
              1u);
    EXPECT_EQ(
        dump_document("<document title=\"J\" hyphenate=\"no\"><section><p align=\"justify\">x</p></section></document>").find("hyphenate"),
        std::string::npos);
}

TEST(MarkupBlocks, KeepsASentenceThatEndsWithAColonWithWhatItAnnounces) {
    EXPECT_EQ(dump_blocks("<p>meliputi:</p>"), "p keep-with-next\n  \"meliputi:\" [sans 12pt]\n");
    EXPECT_EQ(dump_blocks("<p>meliputi: a</p>"), "p\n  \"meliputi: a\" [sans 12pt]\n");
    EXPECT_EQ(dump_blocks("<ol><li><b>meliputi:</b></li></ol>").find("p keep-with-next") != std::string::npos, true);
}

TEST(MarkupBlocks, LeavesRowsOfTablesWithSuchASentenceAsTheyAre) {
    EXPECT_EQ(dump_blocks("<table columns=\"1*\"><tbody><tr><td>meliputi:</td></tr></tbody></table>").find("keep-with-next"),
              std::string::npos);
}

TEST(MarkupBlocks, LetsTheLastOfBlocksThatStayTogetherStandBesideSignatures) {
    EXPECT_EQ(dump_blocks("<keep beside=\"yes\"><p>x</p></keep>"), "keep beside\n  p\n    \"x\" [sans 12pt]\n");
}

TEST(MarkupBlocks, KeepsAnEmptyParagraph) {
    EXPECT_EQ(dump_blocks("<p/>"), "p\n");
}

TEST(MarkupBlocks, MakesHeadingsBoldAndKeepsThemWithTheNext) {
    EXPECT_EQ(dump_blocks("<h2 align=\"center\">BAB I</h2>"), "h2 align=center keep-with-next\n  \"BAB I\" [sans 12pt bold]\n");
}

TEST(MarkupBlocks, LetsAHeadingBePlain) {
    EXPECT_EQ(dump_blocks("<h6 bold=\"no\" keep-with-next=\"no\">x</h6>"), "h6\n  \"x\" [sans 12pt]\n");
}

TEST(MarkupBlocks, TakesAnotherBookmark) {
    EXPECT_EQ(dump_blocks("<h1 bookmark=\"Bab I\">BAB<br/>I</h1>"),
              "h1 keep-with-next bookmark=\"Bab I\"\n"
              "  \"BAB\" [sans 12pt bold]\n"
              "  br\n"
              "  \"I\" [sans 12pt bold]\n");
}

TEST(MarkupBlocks, LeavesABookmarkOut) {
    EXPECT_EQ(dump_blocks("<h1 bookmark=\"no\">x</h1>"), "h1 keep-with-next bookmark=\"\"\n  \"x\" [sans 12pt bold]\n");
}

// ---- Lists

TEST(MarkupLists, NumbersItemsInEveryForm) {
    const auto labels = [](const std::string& type) {
        std::string result;
        const Parsed parsed =
            parse("<document title=\"J\"><section><ol type=\"" + type + "\"><li>x</li><li>y</li></ol></section></document>");
        for (const auto& item : std::get<document::List>(parsed.document->sections[0].content[0].value).items) {
            result += std::get<document::TextRun>(item.label[0]).text + " ";
        }
        return result;
    };
    EXPECT_EQ(labels("1."), "1. 2. ");
    EXPECT_EQ(labels("a."), "a. b. ");
    EXPECT_EQ(labels("1)"), "1) 2) ");
    EXPECT_EQ(labels("a)"), "a) b) ");
    EXPECT_EQ(labels("(1)"), "(1) (2) ");
    EXPECT_EQ(labels("(a)"), "(a) (b) ");
    EXPECT_EQ(labels("I."), "I. II. ");
    EXPECT_EQ(labels("A."), "A. B. ");
}

TEST(MarkupLists, ReadsTheAttributesOfAList) {
    EXPECT_EQ(
        dump_blocks("<ol type=\"a)\" start=\"27\" indent=\"5mm\" label-width=\"12pt\" space=\"2pt\" label-align=\"right\"><li>x</li></ol>"),
        "list indent=14.173pt label-width=12pt label-align=right space=2pt [sans 12pt]\n"
        "  item\n"
        "    label\n"
        "      \"aa)\" [sans 12pt]\n"
        "    p\n"
        "      \"x\" [sans 12pt]\n");
}

TEST(MarkupLists, GivesAnItemItsOwnLabelWithoutCountingIt) {
    EXPECT_EQ(dump_blocks("<ol><li label=\"KESATU\">x</li><li>y</li></ol>"),
              "list label-width=19.843pt [sans 12pt]\n"
              "  item\n"
              "    label\n"
              "      \"KESATU\" [sans 12pt]\n"
              "    p\n"
              "      \"x\" [sans 12pt]\n"
              "  item\n"
              "    label\n"
              "      \"1.\" [sans 12pt]\n"
              "    p\n"
              "      \"y\" [sans 12pt]\n");
}

TEST(MarkupLists, MakesADashListWithAnyMark) {
    EXPECT_EQ(dump_blocks("<ul><li align=\"justify\" size=\"10pt\" bold=\"yes\">x</li></ul>"),
              "list label-width=19.843pt [sans 12pt]\n"
              "  item\n"
              "    label\n"
              "      \"–\" [sans 10pt bold]\n"
              "    p align=justify hyphenate\n"
              "      \"x\" [sans 10pt bold]\n");
    EXPECT_EQ(dump_blocks("<ul label=\"•\"><li/></ul>"),
              "list label-width=19.843pt [sans 12pt]\n"
              "  item\n"
              "    label\n"
              "      \"•\" [sans 12pt]\n");
}

TEST(MarkupLists, NestsFiveLevelsAndNotSix) {
    const std::string five = "<ol><li><ol><li><ol><li><ul><li><ol><li>INNER</li></ol></li></ul></li></ol></li></ol></li></ol>";
    EXPECT_NE(dump_blocks(five).find("\"INNER\""), std::string::npos);
    std::string six = five;
    six.replace(six.find("INNER"), 5, "<ol><li>x</li></ol>");
    EXPECT_EQ(dump_blocks(six), "2:41 M012 daftar bersarang lebih dari 5 tingkat\n");
}

TEST(MarkupLists, RefusesTextBesideItems) {
    EXPECT_EQ(dump_blocks("<ol>x<li>y</li></ol>"), "2:5 M010 <ol> memuat teks lepas [bungkus teks dengan <p>…</p>]\n");
}

TEST(MarkupLists, RefusesTextBesideBlocksInAnItem) {
    EXPECT_EQ(dump_blocks("<ol><li>teks<ol><li>x</li></ol></li></ol>"), "2:9 M010 <li> memuat teks lepas [bungkus teks dengan <p>…</p>]\n");
}

TEST(MarkupLists, RefusesAnUnknownNumbering) {
    EXPECT_EQ(dump_blocks("<ol type=\"i.\"><li>x</li></ol>"),
              "2:1 M009 nilai \"i.\" tidak berlaku untuk atribut \"type\" pada <ol> [pilih 1., a., 1), a), (1), (a), I., atau A.]\n");
}

TEST(MarkupLists, AlignsLabelRows) {
    EXPECT_EQ(dump_blocks("<labels indent=\"10mm\" label-width=\"30mm\" gap=\"4pt\" space=\"1pt\" separator=\"=\"><row "
                          "label=\"Hari\">Senin</row></labels>"),
              "labels indent=28.346pt label-width=85.039pt gap=4pt space=1pt\n"
              "  separator\n"
              "    \"=\" [sans 12pt]\n"
              "  row\n"
              "    label\n"
              "      \"Hari\" [sans 12pt]\n"
              "    p\n"
              "      \"Senin\" [sans 12pt]\n");
}

TEST(MarkupLists, LetsARowHoldBlocks) {
    EXPECT_EQ(dump_blocks("<labels><row label=\"Hari\"><p>Senin</p><p>Selasa</p></row></labels>"),
              "labels\n"
              "  separator\n"
              "    \":\" [sans 12pt]\n"
              "  row\n"
              "    label\n"
              "      \"Hari\" [sans 12pt]\n"
              "    p\n"
              "      \"Senin\" [sans 12pt]\n"
              "    p\n"
              "      \"Selasa\" [sans 12pt]\n");
}

TEST(MarkupLists, RefusesARowWithoutLabel) {
    EXPECT_EQ(dump_blocks("<labels><row>x</row></labels>"), "2:9 M008 <row> harus punya atribut \"label\"\n");
}

// ---- Signatures, pictures and the rest

TEST(MarkupSignatures, ReadsAGridWithAFreePlace) {
    EXPECT_EQ(
        dump_blocks("<signatures columns=\"2\" sign-space=\"15mm\" gap=\"1pt\" row-gap=\"2pt\" before=\"3pt\" align=\"center\"><empty/>"
                    "<signature><head>BUPATI,</head><foot><p>Nama</p></foot></signature>"
                    "<signature span=\"2\"><head/><foot align=\"left\" bold=\"yes\">x</foot></signature></signatures>"),
        "signatures columns=2 sign-space=42.52pt gap=1pt row-gap=2pt before=3pt\n"
        "  empty\n"
        "  signature\n"
        "    head\n"
        "      p align=center\n"
        "        \"BUPATI,\" [sans 12pt]\n"
        "    foot\n"
        "      p align=center\n"
        "        \"Nama\" [sans 12pt]\n"
        "  signature span=2\n"
        "    foot\n"
        "      p\n"
        "        \"x\" [sans 12pt bold]\n");
}

TEST(MarkupSignatures, PutsWhoIsLeftOverInTheLastRowInTheMiddle) {
    const auto spans = [](int columns, const std::string& cells) {
        const std::string text =
            dump_blocks("<signatures columns=\"" + std::to_string(columns) + "\" center-last=\"yes\">" + cells + "</signatures>");
        std::string found;
        for (std::size_t at = text.find("\n  "); at != std::string::npos; at = text.find("\n  ", at + 1)) {
            if (text.compare(at + 3, 9, "signature") == 0) found += text[at + 12] == ' ' ? text.substr(at + 18, 1) : "1";
        }
        return found;
    };
    const std::string one = "<signature><head>a</head><foot>b</foot></signature>";
    EXPECT_EQ(spans(2, one + one + one), "112");
    EXPECT_EQ(spans(2, one + one), "11");
    EXPECT_EQ(spans(2, one), "1");
    EXPECT_EQ(spans(3, one + one + one + one), "1113");
    EXPECT_EQ(spans(3, one + one + one + one + one), "11111");
    EXPECT_EQ(spans(2, one + one + one + "<signature span=\"2\"><head>a</head><foot>b</foot></signature>"), "1122");
}

TEST(MarkupSignatures, TakesWhatStandsAboveTheRowsOnLaterPages) {
    const std::string text = dump_blocks("<signatures><signature><head/><foot/></signature><continued>Lanjutan</continued></signatures>");
    EXPECT_NE(text.find("  continued\n    p\n      \"Lanjutan\" [sans 12pt]\n"), std::string::npos) << text;
}

TEST(MarkupSignatures, RefusesAGridWithoutSigners) {
    EXPECT_EQ(dump_blocks("<signatures/>"), "2:1 M016 <signatures> harus punya paling sedikit satu <signature>\n");
}

TEST(MarkupSignatures, RefusesASignerWithoutFoot) {
    EXPECT_EQ(dump_blocks("<signatures><signature><head>x</head></signature></signatures>"),
              "2:13 M016 <signature> harus punya <head> dan <foot>\n");
}

TEST(MarkupSignatures, RefusesASignerBeyondTheColumns) {
    EXPECT_EQ(dump_blocks("<signatures columns=\"2\"><empty/><signature span=\"2\"><head/><foot/></signature></signatures>"),
              "2:33 M013 penanda tangan melewati kolom terakhir (2 kolom) [isi sisa baris sebelumnya dengan <empty/>]\n");
}

TEST(MarkupSignatures, RefusesMoreThanThreeColumns) {
    EXPECT_EQ(dump_blocks("<signatures columns=\"4\"><empty/></signatures>"),
              "2:1 M009 nilai \"4\" tidak berlaku untuk atribut \"columns\" pada <signatures> [tulis bilangan bulat dari 1 sampai 3]\n");
}

TEST(MarkupImages, WorksOutTheHeightFromTheWidth) {
    EXPECT_EQ(dump_blocks("<img src=\"lambang.png\" width=\"60pt\" align=\"center\" before=\"1pt\" after=\"2pt\" alt=\"Lambang\"/>"),
              "img \"lambang.png\" png 200x100 width=60pt height=30pt align=center before=1pt after=2pt alt=\"Lambang\"\n");
}

TEST(MarkupImages, WorksOutTheWidthFromTheHeight) {
    EXPECT_EQ(dump_blocks("<img src=\"lambang.png\" height=\"60pt\"/>"), "img \"lambang.png\" png 200x100 width=120pt height=60pt\n");
}

TEST(MarkupImages, TakesBothAsWritten) {
    EXPECT_EQ(dump_blocks("<img src=\"lambang.png\" height=\"60pt\" width=\"10pt\"/>"),
              "img \"lambang.png\" png 200x100 width=10pt height=60pt\n");
}

TEST(MarkupImages, AreNoHigherThanTheyMayBe) {
    EXPECT_EQ(dump_blocks("<img src=\"lambang.png\" width=\"60pt\" max-height=\"15pt\"/>"),
              "img \"lambang.png\" png 200x100 width=30pt height=15pt\n");
    EXPECT_EQ(dump_blocks("<img src=\"lambang.png\" width=\"60pt\" max-height=\"30pt\"/>"),
              "img \"lambang.png\" png 200x100 width=60pt height=30pt\n");
}

TEST(MarkupImages, RefusesAPictureThatIsNotThere) {
    EXPECT_EQ(dump_blocks("<img src=\"x.png\" height=\"60pt\"/>"), "2:1 M014 gambar \"x.png\" tidak dapat dipakai: berkas tidak ada\n");
}

TEST(MarkupImages, RefusesAPictureWithoutSize) {
    EXPECT_EQ(dump_blocks("<img src=\"lambang.png\"/>"), "2:1 M008 <img> harus punya atribut \"width\" atau \"height\"\n");
}

TEST(MarkupBlocks, ReadsRules) {
    EXPECT_EQ(dump_blocks("<hr/><hr thickness=\"3pt\" double=\"1pt\" gap=\"2pt\" before=\"4pt\" after=\"5pt\"/><hr double=\"1pt\"/>"),
              "hr thickness=0.5pt\n"
              "hr thickness=3pt double=1pt gap=2pt before=4pt after=5pt\n"
              "hr thickness=0.5pt double=1pt gap=1pt\n");
}

TEST(MarkupBlocks, ReadsSpacesPageBreaksAndKeeps) {
    EXPECT_EQ(dump_blocks("<space height=\"12pt\"/><pagebreak/><keep><p>x</p></keep>"),
              "space height=12pt\n"
              "pagebreak\n"
              "keep\n"
              "  p\n"
              "    \"x\" [sans 12pt]\n");
}

TEST(MarkupBlocks, RefusesAPageBreakInsideABlock) {
    EXPECT_EQ(dump_blocks("<keep><pagebreak/></keep>"), "2:7 M016 <pagebreak> hanya boleh langsung di dalam <section>\n");
}

TEST(MarkupBlocks, RefusesInlineElementsOutsideAParagraph) {
    EXPECT_EQ(dump_blocks("<b>x</b>"), "2:1 M010 <b> harus berada di dalam paragraf [bungkus dengan <p>…</p>]\n");
}

TEST(MarkupBlocks, RefusesASpaceWithoutHeight) {
    EXPECT_EQ(dump_blocks("<space/>"), "2:1 M008 <space> harus punya atribut \"height\"\n");
}

TEST(MarkupBlocks, RefusesUnknownBlocks) {
    EXPECT_EQ(dump_blocks("<tabel columns=\"1*\"/>"), "2:1 M005 elemen <tabel> tidak dikenal di dalam <section> [maksud Anda <table>?]\n");
}

TEST(MarkupBlocks, RefusesNestingBeyondTheLimit) {
    std::string deep, end;
    for (int level = 0; level < 100; ++level) deep += "<keep>", end += "</keep>";
    EXPECT_EQ(dump_blocks(deep + end), "2:373 M011 elemen bersarang lebih dari 64 tingkat\n");
}

// ---- Attributes

TEST(MarkupAttributes, RefusesUnknownOnesWithAHint) {
    EXPECT_EQ(dump_blocks("<p algin=\"left\">x</p>"), "2:1 M006 atribut \"algin\" tidak dikenal pada <p> [maksud Anda align=\"…\"?]\n");
}

TEST(MarkupAttributes, RefusesTheSameOneTwice) {
    EXPECT_EQ(dump_blocks("<p align=\"left\" align=\"right\">x</p>"),
              "2:1 M007 atribut \"align\" ditulis dua kali pada <p> [hapus salah satunya]\n");
}

TEST(MarkupAttributes, RefusesLengthsWithoutUnit) {
    EXPECT_EQ(dump_blocks("<p before=\"12\">x</p>"),
              "2:1 M009 nilai \"12\" tidak berlaku untuk atribut \"before\" pada <p> [tulis panjang dengan satuan pt, mm, atau cm, "
              "misalnya 12pt]\n");
}

TEST(MarkupAttributes, RefusesNegativeLengths) {
    EXPECT_EQ(dump_blocks("<p before=\"-1pt\">x</p>"),
              "2:1 M009 nilai \"-1pt\" tidak berlaku untuk atribut \"before\" pada <p> [panjang ini tidak boleh negatif]\n");
}

TEST(MarkupAttributes, RefusesLengthsLongerThanAnyPage) {
    EXPECT_EQ(dump_blocks("<p before=\"99999pt\">x</p>"),
              "2:1 M009 nilai \"99999pt\" tidak berlaku untuk atribut \"before\" pada <p> [tulis panjang dengan satuan pt, mm, atau cm, "
              "misalnya 12pt]\n");
}

TEST(MarkupAttributes, RefusesADecimalComma) {
    EXPECT_EQ(dump_blocks("<p line-height=\"1,5\">x</p>"),
              "2:1 M009 nilai \"1,5\" tidak berlaku untuk atribut \"line-height\" pada <p> [tulis bilangan dari 0.5 sampai 5 dengan titik "
              "desimal, misalnya 1.5]\n");
}

TEST(MarkupAttributes, RefusesHugeLetters) {
    EXPECT_EQ(dump_blocks("<p size=\"601pt\">x</p>"),
              "2:1 M009 nilai \"601pt\" tidak berlaku untuk atribut \"size\" pada <p> [ukuran huruf dari 1pt sampai 600pt]\n");
}

TEST(MarkupAttributes, RefusesOtherWordsThanYesAndNo) {
    EXPECT_EQ(dump_blocks("<p bold=\"ya\">x</p>"),
              "2:1 M009 nilai \"ya\" tidak berlaku untuk atribut \"bold\" pada <p> [pilih yes atau no]\n");
}

TEST(MarkupAttributes, RefusesOtherColors) {
    EXPECT_EQ(dump_blocks("<p color=\"merah\">x</p>"),
              "2:1 M009 nilai \"merah\" tidak berlaku untuk atribut \"color\" pada <p> [tulis warna sebagai #rrggbb, misalnya #e0e0e0]\n");
}

TEST(MarkupAttributes, RefusesAZeroWhereSomethingMustBe) {
    EXPECT_EQ(dump_blocks("<hr thickness=\"0pt\"/>"),
              "2:1 M009 nilai \"0pt\" tidak berlaku untuk atribut \"thickness\" pada <hr> [panjang ini harus lebih dari nol]\n");
}

}  // namespace naskah::compose::testing
