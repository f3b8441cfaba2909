#include <gtest/gtest.h>

#include "render/docx/docx.hpp"
#include "support.hpp"

namespace naskah::docx::testing {

using namespace document;

namespace {

/// The w:pPr of the second of two paragraphs: the first one is usual.
std::string settings_of(const ParagraphStyle& style) {
    const std::string body = testing::body({testing::paragraph("Paragraf yang biasa."), testing::paragraph("Lain", style)});
    return testing::element(body, "w:pPr");
}

ParagraphStyle with_space(Length before, Length after) {
    ParagraphStyle style;
    style.space_before = before;
    style.space_after = after;
    return style;
}

std::string runs_of(const Inlines& inlines) {
    Paragraph paragraph;
    paragraph.content = inlines;
    const std::string body = testing::body({{paragraph}, testing::paragraph("Teks biasa yang panjang sekali.")});
    return body.substr(0, body.find("</w:p>"));
}

std::string link_to(const std::string& address) {
    return runs_of({TextRun{"laman", {}, address}});
}

}  // namespace

TEST(Paragraph, IsOneRunOfText) {
    EXPECT_EQ(testing::body({testing::paragraph("Halo")}), "<w:p><w:r><w:t xml:space=\"preserve\">Halo</w:t></w:r></w:p>");
}

TEST(NoBreakSpaces, StandWhereAWordJoinerBindsASpace) {
    EXPECT_EQ(testing::body({testing::paragraph("Pasal \u20607 ayat")}),
              "<w:p><w:r><w:t xml:space=\"preserve\">Pasal\u00A07 ayat</w:t></w:r></w:p>");
}

TEST(NoBreakSpaces, StandWhereAWordJoinerIsOnBothSidesOfASpaceToo) {
    EXPECT_EQ(testing::body({testing::paragraph("Tahun\u2060 \u20602025 Nomor\u2060 188.45/47/KUM/2025")}),
              "<w:p><w:r><w:t xml:space=\"preserve\">Tahun\u00A02025 Nomor 188.45/47/KUM/2025</w:t></w:r></w:p>");
}

TEST(Characters, ThatAreHyphensOfAKindHaveElementsOfTheirOwn) {
    EXPECT_EQ(testing::body({testing::paragraph("mem\u00ADbaca e\u2011KTP")}),
              "<w:p><w:r><w:t xml:space=\"preserve\">mem</w:t><w:softHyphen/><w:t xml:space=\"preserve\">baca e</w:t><w:noBreakHyphen/>"
              "<w:t xml:space=\"preserve\">KTP</w:t></w:r></w:p>");
}

TEST(NoBreakSpaces, AreKept) {
    EXPECT_NE(testing::body({testing::paragraph("Nomor\u00A01")}).find("Nomor\u00A01"), std::string::npos);
}

TEST(Hyphenation, IsNotOfRaggedLinesThatAreWide) {
    const std::string off = "<w:suppressAutoHyphens w:val=\"0\"/>";
    ParagraphStyle ragged;
    ragged.hyphenate = true;
    EXPECT_EQ(testing::body({testing::paragraph("a", ragged)}).find(off), std::string::npos);
    ParagraphStyle narrow = ragged;
    narrow.right_indent = Length::of_millimetres(140);
    EXPECT_NE(testing::body({testing::paragraph("a", narrow)}).find(off), std::string::npos);
}

TEST(Hyphenation, PassesOverDatesNumbersAndForeignWords) {
    ParagraphStyle hyphenated;
    hyphenated.alignment = Alignment::justify;
    hyphenated.hyphenate = true;
    TextStyle foreign;
    foreign.face.italic = true;
    Paragraph paragraph;
    paragraph.style = hyphenated;
    paragraph.content = {TextRun{"pada tanggal 28 Desember 2025 menurut surat 12/Bappeda, ", {}}, TextRun{"stunting", foreign}};
    const std::string whole = "<w:noProof/><w:lang w:val=\"zxx\"/></w:rPr><w:t xml:space=\"preserve\">";
    const std::string body = testing::body({{paragraph}});
    EXPECT_NE(body.find(whole + "tanggal 28 Desember 2025</w:t>"), std::string::npos) << body;
    EXPECT_NE(body.find(whole + "12/Bappeda,</w:t>"), std::string::npos) << body;
    EXPECT_NE(body.find("<w:i/><w:iCs/>" + whole + "stunting</w:t>"), std::string::npos) << body;
    EXPECT_NE(body.find("<w:r><w:t xml:space=\"preserve\"> menurut surat </w:t></w:r>"), std::string::npos) << body;
    EXPECT_EQ(testing::count(body, whole), 3U);
}

TEST(Hyphenation, PassesOverCapitals) {
    ParagraphStyle narrow;
    narrow.hyphenate = true;
    narrow.right_indent = Length::of_millimetres(140);
    EXPECT_NE(testing::body({testing::paragraph("PREVALENSI balita", narrow)})
                  .find("\"zxx\"/></w:rPr><w:t xml:space=\"preserve\">PREVALENSI</w:t>"),
              std::string::npos);
}

TEST(Hyphenation, NeedsNoLanguageWhereThereIsNone) {
    EXPECT_EQ(testing::body({testing::paragraph("28 Desember 2025")}),
              "<w:p><w:r><w:t xml:space=\"preserve\">28 Desember 2025</w:t></w:r></w:p>");
}

TEST(Hyphenation, IsThatOfTheDocument) {
    ParagraphStyle hyphenated;
    hyphenated.alignment = Alignment::justify;
    hyphenated.hyphenate = true;
    const Document some = testing::document({testing::paragraph("Paragraf yang biasa."), testing::paragraph("Lain", hyphenated)});
    EXPECT_NE(testing::part(some, "word/settings.xml").find("<w:autoHyphenation/>"), std::string::npos);
    EXPECT_NE(testing::body(some).find("<w:suppressAutoHyphens w:val=\"0\"/>"), std::string::npos);
    const Document none = testing::document({testing::paragraph("Paragraf yang biasa.")});
    EXPECT_NE(testing::part(none, "word/settings.xml").find("<w:autoHyphenation w:val=\"0\"/>"), std::string::npos);
}

TEST(ParagraphSettings, AreInTwentiethsOfAPoint) {
    EXPECT_EQ(settings_of({.alignment = Alignment::justify,
                           .first_line_indent = 12_pt,
                           .left_indent = 10_pt,
                           .right_indent = 5_pt,
                           .space_before = 6_pt,
                           .space_after = 3.02_pt,
                           .line_height = 1.5,
                           .keep_with_next = true,
                           .keep_lines = true}),
              "<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"120\" w:after=\"60\" w:line=\"360\" w:lineRule=\"auto\"/>"
              "<w:ind w:left=\"200\" w:right=\"100\" w:firstLine=\"240\"/><w:jc w:val=\"both\"/></w:pPr>");
}

TEST(ParagraphSettings, HangToTheLeft) {
    ParagraphStyle style;
    style.first_line_indent = -10_pt;
    style.left_indent = 10_pt;
    EXPECT_EQ(settings_of(style), "<w:pPr><w:ind w:left=\"200\" w:hanging=\"200\"/></w:pPr>");
}

TEST(SpacesOfTwoParagraphs, AddUpBelowTheFirst) {
    const std::string body =
        testing::body({testing::paragraph("Satu", with_space({}, 6_pt)), testing::paragraph("Dua", with_space(12_pt, {}))});
    EXPECT_NE(body.find("<w:spacing w:after=\"360\"/>"), std::string::npos) << body;
    EXPECT_EQ(testing::count(body, "w:spacing"), 1U);
}

TEST(SpaceAboveAParagraph, StaysWhereThereIsNoneBelowTheOneBefore) {
    EXPECT_NE(
        testing::body({testing::paragraph("Satu"), testing::paragraph("Dua", with_space(12_pt, {}))}).find("<w:spacing w:before=\"240\"/>"),
        std::string::npos);
}

TEST(Letters, SayWhatIsDifferentAboutThem) {
    TextStyle style;
    style.face = {Family::sans, true, true};
    style.size = 10.5_pt;
    style.underline = true;
    style.color = {128, 0, 255};
    EXPECT_EQ(testing::element(runs_of({TextRun{"a", {}}, TextRun{"b", style}, TextRun{" lagi dan lagi", {}}}), "w:rPr"),
              "<w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:color w:val=\"8000FF\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>"
              "<w:u w:val=\"single\"/></w:rPr>");
}

TEST(RaisedLetters, AreRaised) {
    TextStyle raised;
    raised.script = Script::superscript;
    EXPECT_NE(runs_of({TextRun{"m", {}}, TextRun{"2", raised}}).find("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"),
              std::string::npos);
}

TEST(LineBreaks, AreLineBreaks) {
    EXPECT_NE(runs_of({TextRun{"a", {}}, LineBreak{}, TextRun{"b", {}}}).find("</w:r><w:r><w:br/></w:r><w:r>"), std::string::npos);
}

TEST(EmptyParagraph, HasTheHeightOfItsText) {
    Paragraph empty;
    empty.content = testing::run("", testing::sized(6));
    EXPECT_EQ(testing::element(testing::body({{empty}, testing::paragraph("Isi")}), "w:pPr"),
              "<w:pPr><w:rPr><w:sz w:val=\"12\"/><w:szCs w:val=\"12\"/></w:rPr></w:pPr>");
}

TEST(Links, OpenPagesAndLetters) {
    EXPECT_NE(link_to("https://balangankab.go.id/?a=1&b=2").find("<w:hyperlink r:id=\"rId5\" w:history=\"1\">"), std::string::npos);
    EXPECT_NE(link_to("mailto:bappeda@balangankab.go.id").find("<w:hyperlink "), std::string::npos);
}

TEST(Links, ToAnythingElseAreText) {
    for (const char* address : {"file:///etc/passwd", "javascript:alert(1)", "ms-word:ofe", "\\\\server\\berkas"})
        EXPECT_EQ(link_to(address).find("w:hyperlink"), std::string::npos) << address;
}

TEST(Links, AreRelationsOfThePart) {
    Paragraph paragraph;
    paragraph.content = {TextRun{"laman", {}, "https://balangankab.go.id/?a=1&b=2"}};
    EXPECT_NE(testing::part(testing::document({{paragraph}}), "word/_rels/document.xml.rels")
                  .find("Target=\"https://balangankab.go.id/?a=1&amp;b=2\" TargetMode=\"External\"/>"),
              std::string::npos);
}

TEST(Rule, IsABorderBelowALineOfOnePoint) {
    Rule rule;
    rule.thickness = 1_pt;
    rule.space_after = 6_pt;
    const std::string body = testing::body(Blocks{{rule}});
    EXPECT_NE(body.find("<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>"
                        "<w:spacing w:after=\"120\" w:line=\"20\" w:lineRule=\"exact\"/>"),
              std::string::npos)
        << body;
}

TEST(DoubleRule, IsThickAboveThin) {
    Rule rule;
    rule.thickness = 3_pt;
    rule.second_thickness = 0.75_pt;
    EXPECT_NE(testing::body(Blocks{{rule}}).find("w:val=\"thickThinSmallGap\" w:sz=\"24\""), std::string::npos);
}

TEST(Spacer, IsAnEmptyLineOfItsHeight) {
    EXPECT_NE(testing::body(Blocks{{Spacer{15_pt}}}).find("<w:spacing w:line=\"300\" w:lineRule=\"exact\"/>"), std::string::npos);
}

TEST(PageBreak, StandsAtTheEndOfTheParagraphBeforeIt) {
    EXPECT_EQ(testing::body({testing::paragraph("Satu"), {PageBreak{}}, testing::paragraph("Dua")}),
              "<w:p><w:r><w:t xml:space=\"preserve\">Satu</w:t></w:r><w:r><w:br w:type=\"page\"/></w:r></w:p>"
              "<w:p><w:r><w:t xml:space=\"preserve\">Dua</w:t></w:r></w:p>");
}

TEST(KeptTogether, HoldsAllParagraphsButTheLast) {
    const std::string body = testing::body(
        {{KeepTogether{{testing::paragraph("Satu"), testing::paragraph("Dua"), testing::paragraph("Tiga")}}}, testing::paragraph("Empat")});
    EXPECT_EQ(testing::count(body, "<w:keepNext/>"), 2U);
    EXPECT_NE(body.find("<w:p><w:r><w:t xml:space=\"preserve\">Tiga</w:t>"), std::string::npos);
}

TEST(KeptTogether, HoldsWhatStandsInsideListsToo) {
    const Block list = testing::block(testing::list(testing::format(Numerals::figures, "", "."), {{"1.", "Satu"}, {"2.", "Dua"}}));
    EXPECT_EQ(testing::count(testing::body({{KeepTogether{{list, testing::paragraph("Tiga")}}}}), "<w:keepNext/>"), 2U);
}

}  // namespace naskah::docx::testing
