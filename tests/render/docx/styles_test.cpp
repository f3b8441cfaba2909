#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::docx::testing {

using namespace document;

namespace {

Document with_heading(Paragraph heading) {
    heading.heading_level = 1;
    if (heading.content.empty()) heading.content = testing::run("JUDUL", testing::bold());
    return testing::document({{heading}, testing::paragraph("Isi yang lebih panjang dari judulnya.")});
}

Paragraph spaced_heading() {
    Paragraph heading;
    heading.style.space_after = 6_pt;
    heading.style.keep_with_next = true;
    heading.style.alignment = Alignment::center;
    return heading;
}

}  // namespace

TEST(Normal, HasTheStyleOfMostText) {
    const Document document = testing::document(
        {testing::paragraph("Judul", {}, testing::bold()), testing::paragraph("Isi yang panjang", {}, testing::sized(11))});
    EXPECT_NE(testing::part(document, "word/styles.xml").find("<w:sz w:val=\"22\"/>"), std::string::npos);
    EXPECT_NE(testing::body(document).find("<w:r><w:t xml:space=\"preserve\">Isi yang panjang</w:t></w:r>"), std::string::npos);
}

TEST(Normal, IsNotTheStyleOfTables) {
    Cell cell;
    cell.content.push_back(testing::paragraph("Isi tabel yang jauh lebih panjang", {}, testing::sized(8)));
    const Document document =
        testing::document({testing::paragraph("Isi", {}, testing::sized(11)), {testing::table({FractionWidth{}}, {{cell}})}});
    EXPECT_NE(testing::body(document).find("<w:p><w:r><w:t xml:space=\"preserve\">Isi</w:t></w:r></w:p>"), std::string::npos);
}

TEST(Normal, HasNoSpaces) {
    EXPECT_EQ(testing::style(with_heading(spaced_heading()), "Normal").find("w:spacing"), std::string::npos);
}

TEST(Regulation, HasAllStylesOfItsOutlineAtTheirIndents) {
    const Document regulation = testing::document({testing::pasal(1, "satu"), testing::paragraph("Isi pasal yang pertama.")});
    for (const char* key : {"Bab", "Bagian", "Paragraf", "Pasal", "Ayat", "Rincian1", "Rincian2", "Rincian3", "Rincian4"})
        EXPECT_NE(testing::style(regulation, key), "") << key;
    EXPECT_NE(testing::style(regulation, "Ayat").find("<w:ind w:left=\"510\" w:hanging=\"510\"/>"), std::string::npos);
    EXPECT_NE(testing::style(regulation, "Rincian2").find("<w:ind w:left=\"1530\" w:hanging=\"510\"/>"), std::string::npos);
    EXPECT_NE(testing::part(regulation, "word/numbering.xml").find("<w:pStyle w:val=\"Rincian3\"/>"), std::string::npos);
    EXPECT_EQ(testing::part(testing::document({testing::paragraph("Surat")}), "word/styles.xml").find("Rincian"), std::string::npos);
}

TEST(Title, IsAStyleOfWhatStandsInTheMiddleAndStaysWithWhatFollows) {
    ParagraphStyle style;
    style.alignment = Alignment::center;
    style.keep_with_next = true;
    const Document document = testing::document({testing::paragraph("TENTANG", style), testing::paragraph("Isi yang lebih panjang.")});
    EXPECT_NE(testing::body(document).find("<w:pStyle w:val=\"Title\"/>"), std::string::npos);
}

TEST(Diktum, IsAStyle) {
    LabelRows rows;
    rows.rows.push_back({testing::run("KESATU"), {testing::paragraph("Membentuk Tim.")}});
    rows.rows.push_back({testing::run("Tempat"), {testing::paragraph("Paringin")}});
    const std::string body = testing::body(testing::document({{rows}, testing::paragraph("Isi yang jauh lebih panjang lagi.")}));
    EXPECT_EQ(testing::count(body, "<w:pStyle w:val=\"Diktum\"/>"), 1U) << body;
}

TEST(Fonts, HaveTheNamesOfTheirUsers) {
    TextStyle bookman;
    bookman.face.family = Family::bookman;
    EXPECT_NE(testing::body({testing::paragraph("Isi biasa"), testing::paragraph("Isi", {}, bookman)})
                  .find("<w:rFonts w:ascii=\"Bookman Old Style\" w:hAnsi=\"Bookman Old Style\" w:eastAsia=\"Bookman Old Style\" "
                        "w:cs=\"Bookman Old Style\"/>"),
              std::string::npos);
    EXPECT_NE(testing::part(testing::document({}), "word/styles.xml").find("w:ascii=\"Arial\""), std::string::npos);
}

TEST(Heading, IsWordsOwnStyleAndLooksLikeTheFirst) {
    EXPECT_EQ(testing::style(with_heading(spaced_heading()), "Heading1"),
              "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"
              "<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>"
              "<w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>");
}

TEST(ParagraphLikeItsStyle, SaysNothingMore) {
    EXPECT_NE(testing::body(with_heading(spaced_heading()))
                  .find("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">JUDUL</w:t></w:r></w:p>"),
              std::string::npos);
}

TEST(ParagraphUnlikeItsStyle, SaysWhatIsDifferent) {
    Document document = with_heading(spaced_heading());
    Paragraph second;
    second.heading_level = 1;
    second.content = testing::run("LAIN");
    second.style.alignment = Alignment::center;
    document.sections[0].content.push_back({second});
    EXPECT_NE(testing::body(document).find("<w:pStyle w:val=\"Heading1\"/><w:keepNext w:val=\"0\"/><w:spacing w:after=\"0\"/></w:pPr>"
                                           "<w:r><w:rPr><w:b w:val=\"0\"/><w:bCs w:val=\"0\"/></w:rPr>"),
              std::string::npos)
        << testing::body(document);
}

TEST(HeadingWithoutBookmark, StaysOutOfTheNavigationPane) {
    Paragraph heading;
    heading.bookmark = "";
    EXPECT_NE(testing::body(with_heading(heading)).find("<w:outlineLvl w:val=\"9\"/>"), std::string::npos);
}

TEST(StylesOfTheOutline, DescendFromHeadings) {
    const Document document = testing::document({testing::bab(1, "BAB I", "UMUM"), testing::pasal(1)});
    EXPECT_NE(testing::style(document, "Bab").find("<w:name w:val=\"Bab\"/><w:basedOn w:val=\"Heading1\"/>"), std::string::npos);
    EXPECT_NE(testing::style(document, "Pasal").find("<w:name w:val=\"Pasal\"/><w:basedOn w:val=\"Heading4\"/>"), std::string::npos);
    EXPECT_NE(testing::style(document, "Heading4").find("<w:outlineLvl w:val=\"3\"/>"), std::string::npos);
}

TEST(StylesOfTheOutline, NumberWhatIsWrittenInThem) {
    EXPECT_NE(testing::style(testing::document({testing::bab(1, "BAB I", "UMUM")}), "Bab")
                  .find("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"),
              std::string::npos);
}

TEST(Cells, HaveStylesOfTheirOwn) {
    Table table = testing::table({FractionWidth{}}, {{testing::cell("isi")}});
    table.header.push_back(table.body.front());
    const std::string body = testing::body(Blocks{{table}});
    EXPECT_EQ(testing::count(body, "<w:pStyle w:val=\"KepalaTabel\"/>"), 1U);
    EXPECT_EQ(testing::count(body, "<w:pStyle w:val=\"IsiTabel\"/>"), 1U);
}

}  // namespace naskah::docx::testing
