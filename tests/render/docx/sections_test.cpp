#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::docx::testing {

using namespace document;

namespace {

Document of_two_sections() {
    Document document = testing::document({testing::paragraph("Satu")});
    document.sections.push_back(testing::section({testing::paragraph("Dua")}));
    return document;
}

Block page_number() {
    Paragraph paragraph;
    paragraph.content = {TextRun{"- ", {}}, PageNumber{}, TextRun{" -", {}}};
    return {paragraph};
}

Block page_count() {
    Paragraph paragraph;
    paragraph.content = {PageCount{}};
    return {paragraph};
}

std::string last_section(const Document& document) {
    const std::string xml = testing::part(document, "word/document.xml");
    return testing::element(xml, "w:sectPr", xml.rfind("<w:sectPr>"));
}

}  // namespace

TEST(Section, SaysThePaperAndItsMargins) {
    Document document = testing::document({});
    document.sections[0].format.margin_left = 30_mm;
    EXPECT_EQ(last_section(document),
              "<w:sectPr><w:type w:val=\"nextPage\"/><w:pgSz w:w=\"12189\" w:h=\"18709\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
              "w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:cols w:space=\"720\"/></w:sectPr>");
}

TEST(LandscapeSection, SaysSo) {
    Document document = testing::document({});
    std::swap(document.sections[0].format.width, document.sections[0].format.height);
    EXPECT_NE(last_section(document).find("<w:pgSz w:w=\"18709\" w:h=\"12189\" w:orient=\"landscape\"/>"), std::string::npos);
}

TEST(EarlierSection, EndsInItsLastParagraph) {
    const std::string body = testing::body(of_two_sections());
    EXPECT_EQ(body.find("<w:p><w:pPr><w:sectPr>"), 0U);
    EXPECT_NE(body.find("</w:sectPr></w:pPr><w:r><w:t xml:space=\"preserve\">Satu</w:t></w:r></w:p>"), std::string::npos);
}

TEST(EarlierSectionThatEndsInATable, EndsInATinyParagraph) {
    Document document = of_two_sections();
    document.sections[0].content = {{testing::table({FractionWidth{}}, {{testing::cell("a")}})}};
    EXPECT_NE(testing::body(document).find("</w:tbl><w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/>"
                                           "<w:szCs w:val=\"2\"/></w:rPr><w:sectPr>"),
              std::string::npos);
}

TEST(PageNumbers, BeginAnewWhereTheSectionSaysSo) {
    Document document = of_two_sections();
    document.sections[1].restart_page_numbers = true;
    EXPECT_NE(last_section(document).find("<w:pgNumType w:start=\"1\"/>"), std::string::npos);
    EXPECT_EQ(testing::body(document).find("w:pgNumType"), std::string::npos);
}

TEST(LineNumbers, BeginAnewOnEachPage) {
    Document document = testing::document({});
    document.sections[0].line_number_step = 5;
    EXPECT_NE(last_section(document).find("<w:lnNumType w:countBy=\"5\" w:restart=\"newPage\"/>"), std::string::npos);
}

TEST(PageNumber, IsAField) {
    Document document = testing::document({});
    document.sections[0].furniture.first_header = document.sections[0].furniture.header = {page_number()};
    EXPECT_NE(testing::part(document, "word/header1.xml").find("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"),
              std::string::npos);
}

TEST(SameHeaderOnAllPages, IsOnePart) {
    Document document = testing::document({});
    document.sections[0].furniture.first_header = document.sections[0].furniture.header = {page_number()};
    EXPECT_EQ(last_section(document).find("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:type "), 0U);
    EXPECT_EQ(testing::parts(document).count("word/header2.xml"), 0U);
}

TEST(OtherHeaderOnTheFirstPage, MakesATitlePage) {
    Document document = testing::document({});
    document.sections[0].furniture.first_header = {testing::paragraph("kop")};
    document.sections[0].furniture.header = {page_number()};
    const std::string section = last_section(document);
    EXPECT_NE(section.find("<w:headerReference w:type=\"first\" r:id=\"rId6\"/>"), std::string::npos) << section;
    EXPECT_NE(section.find("<w:titlePg/>"), std::string::npos);
}

TEST(NextSection, KeepsAHeaderThatIsTheSame) {
    Document document = of_two_sections();
    for (Section& section : document.sections) section.furniture.first_header = section.furniture.header = {page_number()};
    EXPECT_EQ(last_section(document).find("headerReference"), std::string::npos);
}

TEST(NextSectionWithoutHeader, EndsTheOneBefore) {
    Document document = of_two_sections();
    document.sections[0].furniture.first_header = document.sections[0].furniture.header = {page_number()};
    EXPECT_NE(last_section(document).find("<w:headerReference w:type=\"default\" r:id=\"rId6\"/>"), std::string::npos);
    EXPECT_NE(testing::part(document, "word/header2.xml").find("<w:p/></w:hdr>"), std::string::npos);
}

TEST(PageCount, IsOfTheWholeDocumentWhereNoNumbersBeginAnew) {
    Document document = of_two_sections();
    document.sections[0].furniture.footer = {page_count()};
    EXPECT_NE(testing::part(document, "word/footer1.xml").find(" NUMPAGES "), std::string::npos);
}

TEST(PageCount, IsOfTheSectionWhereNumbersBeginAnewAfterIt) {
    Document document = of_two_sections();
    document.sections[0].furniture.footer = {page_count()};
    document.sections[1].restart_page_numbers = true;
    EXPECT_NE(testing::part(document, "word/footer1.xml").find(" SECTIONPAGES "), std::string::npos);
}

TEST(Watermark, StandsInTheHeaderOfEachPage) {
    Document document = testing::document({});
    document.sections[0].watermark = Watermark{"DRAF & CONTOH", testing::sized(72)};
    document.sections[0].furniture.header = {page_number()};
    for (const char* name : {"word/header1.xml", "word/header2.xml"}) {
        const std::string header = testing::part(document, name);
        EXPECT_NE(header.find("string=\"DRAF &amp; CONTOH\""), std::string::npos) << header;
        EXPECT_NE(header.find("rotation:315"), std::string::npos);
    }
}

TEST(Watermark, EndsWithItsSection) {
    Document document = of_two_sections();
    document.sections[0].watermark = Watermark{"DRAF", testing::sized(72)};
    EXPECT_NE(testing::part(document, "word/header2.xml").find("<w:p/></w:hdr>"), std::string::npos);
}

Drawing flow() {
    Drawing drawing{Length::of_points(100), Length::of_points(40), "Alur & arah"};
    Shape& line = drawing.add(straight({Length{}, Length::of_points(20)}, {Length::of_points(50), Length::of_points(20)}));
    line.pen = Pen{Length::of_points(1), {255, 0, 0}, {Length::of_points(3), Length::of_points(2)}};
    line.arrow_at_end = true;
    drawing.add(Label{{Length::of_points(50), Length::of_points(20)}, "satu\ndua", {}, Alignment::center, VerticalAlignment::middle});
    return drawing;
}

TEST(Drawing, IsAGroupWithItsAlternativeText) {
    const std::string xml = testing::body({Block{flow()}});
    EXPECT_NE(xml.find("<wp:extent cx=\"1270000\" cy=\"508000\"/><wp:wrapNone/><wp:docPr id=\"1\" name=\"Gambar 1\" descr=\"Alur "
                       "&amp; arah\"/>"),
              std::string::npos);
    EXPECT_EQ(testing::count(xml, "<wps:wsp>"), 3U);
    EXPECT_NE(xml.find("<mc:Fallback><w:t xml:space=\"preserve\">[Alur &amp; arah]</w:t></mc:Fallback>"), std::string::npos);
}

TEST(Drawing, IsAsWideAsWordsThatReachOutOfIt) {
    Drawing drawing = flow();
    drawing.labels.push_back({{drawing.width - 10_pt, 5_pt}, "Dikembalikan kepada pemohon"});
    const std::string xml = testing::body({Block{drawing}});
    EXPECT_EQ(xml.find("<wp:extent cx=\"1270000\""), std::string::npos);
    EXPECT_EQ(xml.find("<a:chExt cx=\"1270000\""), std::string::npos);
}

TEST(Drawing, StandsOverAnEmptyLineOfItsOwnHeightAndOfTheSpaceBeforeIt) {
    Drawing drawing = flow();
    drawing.space_before = Length::of_points(6);
    drawing.space_after = Length::of_points(3);
    const std::string xml = testing::body({Block{drawing}});
    EXPECT_NE(xml.find("<w:spacing w:after=\"60\" w:line=\"920\" w:lineRule=\"exact\"/>"), std::string::npos) << xml;
    EXPECT_NE(xml.find("<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>76200</wp:posOffset></wp:positionV>"), std::string::npos);
}

TEST(ShapeOfADrawing, HasItsPathAndItsPen) {
    const std::string xml = testing::body({Block{flow()}});
    EXPECT_NE(xml.find("<a:path w=\"635000\" h=\"1\"><a:moveTo><a:pt x=\"0\" y=\"0\"/></a:moveTo>"
                       "<a:lnTo><a:pt x=\"635000\" y=\"0\"/></a:lnTo></a:path>"),
              std::string::npos);
    EXPECT_NE(xml.find("<a:ln w=\"12700\" cap=\"flat\"><a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill>"
                       "<a:custDash><a:ds d=\"300000\" sp=\"200000\"/></a:custDash><a:round/><a:tailEnd type=\"triangle\"/></a:ln>"),
              std::string::npos);
}

TEST(LabelOfADrawing, IsATextBoxWithAParagraphForEachLine) {
    const std::string text = testing::element(testing::body({Block{flow()}}), "w:txbxContent");
    EXPECT_EQ(testing::count(text, "<w:p>"), 2U);
    EXPECT_EQ(testing::count(text, "<w:jc w:val=\"center\"/>"), 2U);
}

TEST(Picture, IsInTheLineInMetricUnits) {
    Image image = testing::image(100_pt, 50_pt);
    image.alternative_text = "Peserta \"rembuk\"";
    const std::string body = testing::body(Blocks{{image}});
    EXPECT_NE(body.find("<wp:extent cx=\"1270000\" cy=\"635000\"/>"), std::string::npos) << body;
    EXPECT_NE(body.find("<wp:docPr id=\"1\" name=\"rembuk.jpg\" descr=\"Peserta &quot;rembuk&quot;\"/>"), std::string::npos);
    EXPECT_NE(body.find("<a:blip r:embed=\"rId5\"/>"), std::string::npos);
}

TEST(PictureShownTwice, IsStoredOnce) {
    const auto parts = testing::parts(testing::document({{testing::image(10_pt, 10_pt)}, {testing::image(20_pt, 20_pt)}}));
    EXPECT_EQ(parts.count("word/media/image1.jpeg"), 1U);
    EXPECT_EQ(parts.count("word/media/image2.jpeg"), 0U);
}

TEST(PictureWiderThanItsRoom, IsMadeSmaller) {
    EXPECT_NE(testing::body(Blocks{{testing::image(200_mm, 100_mm)}}).find("<wp:extent cx=\"6299835\" cy=\"31499"), std::string::npos);
}

TEST(PictureThatLiesOnItsSide, IsTurnedUpright) {
    const std::string body = testing::body(Blocks{{testing::image(50_pt, 100_pt, 6)}});
    EXPECT_NE(body.find("<a:xfrm rot=\"5400000\"><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1270000\" cy=\"635000\"/></a:xfrm>"),
              std::string::npos)
        << body;
}

TEST(MirroredPicture, IsMirroredBack) {
    EXPECT_NE(testing::body(Blocks{{testing::image(50_pt, 100_pt, 2)}}).find("<a:xfrm flipH=\"1\">"), std::string::npos);
}

}  // namespace naskah::docx::testing
