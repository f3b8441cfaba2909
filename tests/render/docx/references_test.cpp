#include <gtest/gtest.h>

#include "render/docx/bookmarks.hpp"
#include "support.hpp"

namespace naskah::docx::testing {

using namespace document;

namespace {

Block reference(std::string text, std::string anchor) {
    Paragraph paragraph;
    paragraph.content = {TextRun{std::move(text), {}, {}, std::move(anchor)}};
    return {paragraph};
}

Block letters(const std::string& anchor) {
    List list = testing::list(testing::format(Numerals::letters, "", "."), {{"a.", "satu"}});
    list.items[0].anchor = anchor;
    return testing::block(list);
}

std::string last_paragraph(const std::string& body) {
    return body.substr(body.rfind("<w:p>"));
}

}  // namespace

TEST(Reference, IsAFieldThatShowsTheNumber) {
    EXPECT_EQ(last_paragraph(testing::body({testing::pasal(1, "lingkup"), reference("Pasal 1", "lingkup")})),
              "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF _Ref_lingkup \\n \\h "
              "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\">Pasal 1</w:t></w:r>"
              "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
}

TEST(Reference, MayComeBeforeItsTarget) {
    EXPECT_NE(testing::body({reference("Pasal 1", "lingkup"), testing::pasal(1, "lingkup")}).find("REF _Ref_lingkup"), std::string::npos);
}

TEST(Reference, LeavesOutTheFullStopAsWordDoes) {
    EXPECT_NE(last_paragraph(testing::body({letters("x"), reference("a", "x")})).find("REF _Ref_x"), std::string::npos);
}

TEST(Reference, IsTextWhereTheFieldWouldShowAnother) {
    EXPECT_EQ(last_paragraph(testing::body({letters("x"), reference("huruf a", "x")})),
              "<w:p><w:r><w:t xml:space=\"preserve\">huruf a</w:t></w:r></w:p>");
}

TEST(Reference, ShowsTheWrittenNumberWhereWordCannotCount) {
    const Block bagian = testing::numbered(2, testing::format(Numerals::ordinals, "Bagian "), 1, "Bagian Kesatu", {}, false, "bagian");
    const std::string body = testing::body({bagian, reference("Bagian Kesatu", "bagian")});
    EXPECT_NE(last_paragraph(body).find(" REF _Ref_bagian_n \\h "), std::string::npos) << body;
    EXPECT_NE(body.find("w:name=\"_Ref_bagian_n\"/><w:r><w:t xml:space=\"preserve\">Bagian Kesatu</w:t></w:r><w:bookmarkEnd"),
              std::string::npos)
        << body;
}

TEST(Reference, IsTextWhereAnOrdinalIsNotTheTargets) {
    const Block bagian = testing::numbered(2, testing::format(Numerals::ordinals, "Bagian "), 1, "Bagian Kesatu", {}, false, "bagian");
    EXPECT_EQ(last_paragraph(testing::body({bagian, reference("Bagian Kedua", "bagian")})).find("REF"), std::string::npos);
}

TEST(Reference, IsTextWhereThereIsNoTarget) {
    EXPECT_EQ(testing::body({reference("Pasal 9", "tiada")}).find("REF"), std::string::npos);
}

TEST(ReferenceInTwoStyles, IsOneField) {
    Paragraph paragraph;
    paragraph.content = {TextRun{"Pasal ", {}, {}, "x"}, TextRun{"1", testing::bold(), {}, "x"}};
    const std::string body = testing::body({testing::pasal(1, "x"), {paragraph}});
    EXPECT_EQ(testing::count(body, "instrText xml"), 1U);
}

TEST(Target, IsBookmarked) {
    EXPECT_NE(testing::body({testing::pasal(1, "lingkup")})
                  .find("<w:bookmarkStart w:id=\"1\" w:name=\"_Ref_lingkup\"/><w:bookmarkEnd w:id=\"1\"/>"),
              std::string::npos);
}

TEST(TargetItem, IsBookmarkedInItsFirstParagraph) {
    EXPECT_NE(testing::body({letters("x")})
                  .find("<w:bookmarkStart w:id=\"1\" w:name=\"_Ref_x\"/><w:r><w:t xml:space=\"preserve\">satu</w:t></w:r>"
                        "<w:bookmarkEnd w:id=\"1\"/>"),
              std::string::npos);
}

TEST(Bookmarks, HaveNamesThatWordTakes) {
    Bookmarks bookmarks;
    EXPECT_EQ(bookmarks.name("_pasal-7-ayat-2"), "_Ref__pasal_7_ayat_2");
    EXPECT_EQ(bookmarks.name(std::string(50, 'a')), "_Ref_" + std::string(35, 'a'));
}

TEST(Bookmarks, AreNeverAlike) {
    Bookmarks bookmarks;
    EXPECT_EQ(bookmarks.name("a-b"), "_Ref_a_b");
    EXPECT_EQ(bookmarks.name("A_b"), "_Ref_A_b_2");
    EXPECT_EQ(bookmarks.name("a-b"), "_Ref_a_b");
    bookmarks.name(std::string(50, 'a'));
    EXPECT_EQ(bookmarks.name(std::string(60, 'a')), "_Ref_" + std::string(33, 'a') + "_2");
}

}  // namespace naskah::docx::testing
