#include <gtest/gtest.h>

#include "render/docx/docx.hpp"
#include "support.hpp"

namespace naskah::docx::testing {

using namespace document;

namespace {

bool contains(const std::string& text, std::string_view piece) {
    return text.find(piece) != std::string::npos;
}

Block heading(std::string title, std::string anchor) {
    Paragraph paragraph;
    paragraph.heading_level = 1;
    paragraph.anchor = std::move(anchor);
    paragraph.content = testing::run(std::move(title));
    return {paragraph};
}

Block caption(int chapter, int value, std::string anchor) {
    Paragraph paragraph;
    paragraph.caption = CaptionNumber{CaptionKind::table, chapter, value};
    paragraph.anchor = std::move(anchor);
    paragraph.content = {TextRun{"Tabel\u00a0" + (chapter > 0 ? std::to_string(chapter) + "." : "") + std::to_string(value), {}},
                         TextRun{" Capaian", {}}};
    return {paragraph};
}

Block contents(std::optional<CaptionKind> of = {}) {
    Contents made;
    made.of = of;
    made.depth = 2;
    made.entries = {{1, testing::run("Umum"), "a"}, {1, testing::run("Penutup"), "b"}};
    return {made};
}

}  // namespace

TEST(ContentsField, HoldsItsEntriesAsLinksWithPages) {
    const std::string body = testing::body({contents(), heading("Umum", "a"), heading("Penutup", "b")});
    EXPECT_TRUE(contains(body, " TOC \\o &quot;1-2&quot; \\h \\z \\u ") || contains(body, " TOC \\o \"1-2\" \\h \\z \\u ")) << body;
    EXPECT_TRUE(contains(body, "<w:hyperlink w:anchor=\"_Ref_a\" w:history=\"1\">"));
    EXPECT_TRUE(contains(body, " PAGEREF _Ref_b \\h "));
    EXPECT_TRUE(contains(body, "w:name=\"_Ref_b\""));
    EXPECT_EQ(testing::count(body, "\"begin\""), 3U);
    EXPECT_EQ(testing::count(body, "\"end\""), 3U);
    EXPECT_EQ(testing::out_of_order(
                  testing::part(testing::document({contents(), heading("Umum", "a"), heading("Penutup", "b")}), "word/document.xml")),
              "");
}

TEST(ContentsField, EndsBeforeTheParagraphThatEndsItsSection) {
    document::Document document = testing::document({contents()});
    document.sections.push_back(testing::document({heading("Umum", "a"), heading("Penutup", "b")}).sections.front());
    const std::string text = testing::part(document, "word/document.xml");
    const std::size_t section = text.find("<w:sectPr>"), end_of_field = text.rfind("\"end\"", section);
    ASSERT_NE(section, std::string::npos);
    ASSERT_NE(end_of_field, std::string::npos);
    EXPECT_NE(text.substr(end_of_field, section - end_of_field).find("</w:p>"), std::string::npos);
}

TEST(ListOfTablesField, CollectsTheirNumbers) {
    EXPECT_TRUE(contains(testing::body({contents(CaptionKind::table), caption(0, 1, "a"), caption(0, 2, "b")}), "\\c "));
}

TEST(CaptionField, CountsAndBeginsAnewInEachChapter) {
    const std::string body = testing::body({caption(1, 1, "a"), caption(1, 2, "b"), caption(2, 1, "c")});
    EXPECT_EQ(testing::count(body, " SEQ Tabel \\* ARABIC \\r 1 "), 2U);
    EXPECT_EQ(testing::count(body, " SEQ Tabel \\* ARABIC "), 3U);
}

TEST(ReferenceToACaption, ShowsItsNumberAlone) {
    Paragraph paragraph;
    paragraph.content = {TextRun{"Tabel\u00a01", {}, {}, "a"}};
    const std::string body = testing::body({caption(0, 1, "a"), {paragraph}});
    const std::size_t begin = body.find("w:name=\"_Ref_a_n\"");
    ASSERT_NE(begin, std::string::npos) << body;
    EXPECT_LT(body.find("<w:bookmarkEnd", begin), body.find("Capaian"));
    EXPECT_TRUE(contains(body, " REF _Ref_a_n \\h "));
}

TEST(PageField, ShowsThePageAsItWasLaidOut) {
    Paragraph paragraph;
    paragraph.content = {PageReference{"a", {}}};
    const Document document = testing::document({{paragraph}, heading("Umum", "a")});
    for (const char* label : {"xii", "7"}) {
        const std::string body = testing::part(document, "word/document.xml", {{"a", label}});
        const std::size_t field = body.find(" PAGEREF _Ref_a \\h ");
        ASSERT_NE(field, std::string::npos) << body;
        const std::size_t shown = body.find("\"separate\"", field);
        const std::size_t end = body.find("\"end\"", field);
        EXPECT_TRUE(contains(body.substr(shown, end - shown), ">" + std::string(label) + "</w:t>")) << body;
    }
}

TEST(RomanPageNumbers, AreTheSections) {
    Document document = testing::document({testing::paragraph("a")});
    document.sections[0].page_numerals = PageNumerals::roman;
    EXPECT_TRUE(contains(testing::part(document, "word/document.xml"), "<w:pgNumType w:fmt=\"lowerRoman\"/>"));
}

}  // namespace naskah::docx::testing
