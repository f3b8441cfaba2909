#include <gtest/gtest.h>

#include "render/docx/number_text.hpp"
#include "support.hpp"

namespace naskah::docx::testing {

using namespace document;

namespace {

const NumberFormat ayat_format = testing::format(Numerals::figures, "(", ")");
const NumberFormat letter_format = testing::format(Numerals::letters, "", ".");
const NumberFormat figure_format = testing::format(Numerals::figures, "", ".");

std::string numbering_of(const Blocks& blocks) {
    return testing::part(testing::document(blocks), "word/numbering.xml");
}

/// One w:lvl of the numbering that comes first and has it.
std::string level(const std::string& numbering, int index) {
    const std::string start = "<w:lvl w:ilvl=\"" + std::to_string(index) + "\">";
    std::string found;
    for (std::size_t at = numbering.find(start); at != std::string::npos; at = numbering.find(start, at + 1)) {
        found = testing::element(numbering, "w:lvl", at);
        if (found.find("\"none\"") == std::string::npos) break;
    }
    return found;
}

/// The w:numId of each numbered paragraph, in their order.
std::string nums(const std::string& body) {
    std::string found;
    const std::string start = "<w:numId w:val=\"";
    for (std::size_t at = body.find(start); at != std::string::npos; at = body.find(start, at + 1))
        found += body.substr(at + start.size(), body.find('"', at + start.size()) - at - start.size()) + " ";
    return found;
}

Block bagian(int value, std::string written) {
    return testing::numbered(2, testing::format(Numerals::ordinals, "Bagian "), value, std::move(written));
}

Block paragraf(int value) {
    return testing::numbered(3, testing::format(Numerals::figures, "Paragraf "), value, "Paragraf " + std::to_string(value));
}

Block ayat(std::vector<std::pair<std::string, std::string>> items, int start = 1) {
    List list = testing::list(ayat_format, std::move(items), 5);
    list.start = start;
    return testing::block(list);
}

}  // namespace

TEST(NumberedParagraph, LeavesItsNumberToTheWordProcessor) {
    EXPECT_EQ(testing::body({testing::bab(1, "BAB I", "UMUM")}),
              "<w:p><w:pPr><w:pStyle w:val=\"Bab\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
              "<w:r><w:br/></w:r><w:r><w:t xml:space=\"preserve\">UMUM</w:t></w:r></w:p>");
}

TEST(LevelsOfTheOutline, AreWrittenAsTheDocumentWritesThem) {
    Blocks blocks{testing::bab(1, "BAB I", "UMUM"), testing::pasal(1), ayat({{"(1)", "Satu"}})};
    blocks.push_back(testing::block(testing::list(letter_format, {{"a.", "butir"}}, 6)));
    const std::string numbering = numbering_of(blocks);
    EXPECT_EQ(
        level(numbering, 0),
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"Bab\"/><w:suff w:val=\"nothing\"/>"
        "<w:lvlText w:val=\"BAB\u00A0%1\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"0\"/></w:pPr></w:lvl>");
    EXPECT_EQ(level(numbering, 4),
              "<w:lvl w:ilvl=\"4\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Ayat\"/><w:suff w:val=\"tab\"/>"
              "<w:lvlText w:val=\"(%5)\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"567\" w:hanging=\"567\"/></w:pPr></w:lvl>");
    EXPECT_NE(level(numbering, 5).find("<w:numFmt w:val=\"lowerLetter\"/><w:pStyle w:val=\"Rincian1\"/>"), std::string::npos);
    EXPECT_NE(level(numbering, 5).find("<w:lvlText w:val=\"%6.\"/>"), std::string::npos);
}

TEST(RunningNumbers, NeverBeginAnew) {
    const std::string numbering =
        numbering_of({testing::bab(1, "BAB I", "A"), testing::pasal(1), testing::bab(2, "BAB II", "B"), testing::pasal(2)});
    EXPECT_NE(level(numbering, 3).find("<w:lvlRestart w:val=\"0\"/><w:pStyle w:val=\"Pasal\"/>"), std::string::npos);
    EXPECT_EQ(testing::count(numbering, "startOverride"), 0U);
}

TEST(RunningNumbers, HaveANumberingOfTheirOwn) {
    const std::string body =
        testing::body({testing::bab(1, "BAB I", "A"), testing::pasal(1), testing::bab(2, "BAB II", "B"), testing::pasal(2)});
    EXPECT_EQ(nums(body), "1 2 1 2 ");
}

TEST(Ayat, BeginAnewAfterAPasal) {
    const Blocks blocks{testing::pasal(1), ayat({{"(1)", "a"}, {"(2)", "b"}}), testing::pasal(2), ayat({{"(1)", "c"}})};
    EXPECT_EQ(testing::count(numbering_of(blocks), "startOverride"), 0U);
    EXPECT_EQ(nums(testing::body(blocks)), "2 2 2 2 2 ");  // 1 is that of BAB, which this regulation has not
}

TEST(Ordinals, AreWrittenOutAndCountedInSilence) {
    const Blocks blocks{bagian(1, "Bagian Kesatu"), paragraf(1), paragraf(2), bagian(2, "Bagian Kedua"), paragraf(1)};
    const std::string numbering = numbering_of(blocks), body = testing::body(blocks);
    EXPECT_NE(level(numbering, 1).find("<w:lvlText w:val=\"\"/>"), std::string::npos);
    EXPECT_EQ(testing::count(numbering, "startOverride"), 0U);
    EXPECT_NE(body.find("<w:pStyle w:val=\"Bagian\"/>"), std::string::npos);
    EXPECT_NE(body.find(">Bagian Kedua</w:t>"), std::string::npos);
    EXPECT_EQ(body.find(">Paragraf"), std::string::npos);
}

TEST(NumberThatWouldComeOutOtherwise, StartsWhereItShould) {
    const Blocks blocks{testing::pasal(1), ayat({{"(3)", "a"}, {"(4)", "b"}}, 3), testing::pasal(2), ayat({{"(1)", "c"}})};
    EXPECT_NE(numbering_of(blocks).find("<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"4\">"
                                        "<w:startOverride w:val=\"3\"/></w:lvlOverride></w:num>"),
              std::string::npos);
    EXPECT_EQ(nums(testing::body(blocks)), "2 3 3 2 2 ");
}

TEST(ItemThatDoesNotCount, HasItsLabelAsText) {
    List list = testing::list(ayat_format, {{"(1)", "a"}, {"(1a)", "b"}, {"(2)", "c"}}, 5);
    list.items[1].counts = false;
    const std::string body = testing::body({testing::block(list)});
    EXPECT_EQ(nums(body), "1 1 ");
    EXPECT_NE(body.find("<w:t xml:space=\"preserve\">(1a)</w:t></w:r><w:r><w:tab/></w:r>"), std::string::npos);
}

TEST(LettersBehindZ, AreText) {
    List list = testing::list(letter_format, {{"z.", "a"}, {"aa.", "b"}, {"ab.", "c"}});
    list.start = 26;
    const std::string body = testing::body({testing::block(list)});
    EXPECT_EQ(nums(body), "1 ");
    EXPECT_NE(body.find(">ab.</w:t>"), std::string::npos);
}

TEST(LabelOfAnotherText, IsText) {
    const std::string body = testing::body({testing::block(testing::list(figure_format, {{"1)", "a"}}))});
    EXPECT_EQ(nums(body), "");
    EXPECT_NE(body.find(">1)</w:t>"), std::string::npos);
}

TEST(OwnLists, BeginAnewEach) {
    const Block list = testing::block(testing::list(figure_format, {{"1.", "a"}, {"2.", "b"}}));
    const Blocks blocks{list, testing::paragraph("antara"), list};
    const std::string numbering = numbering_of(blocks);
    EXPECT_EQ(nums(testing::body(blocks)), "1 1 2 2 ");
    EXPECT_EQ(testing::count(numbering, "<w:abstractNum "), 1U);
    EXPECT_EQ(testing::count(numbering, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"), 2U);
}

TEST(OwnList, StartsWhereItSays) {
    List list = testing::list(figure_format, {{"5.", "a"}});
    list.start = 5;
    EXPECT_NE(numbering_of({testing::block(list)}).find("<w:startOverride w:val=\"5\"/>"), std::string::npos);
}

TEST(BoldLabels, AreBoldInTheNumbering) {
    List list = testing::list(figure_format, {{"1.", "isi yang biasa"}});
    list.items[0].label = testing::run("1.", testing::bold());
    EXPECT_NE(numbering_of({testing::block(list)}).find("<w:rPr><w:b/><w:bCs/></w:rPr></w:lvl>"), std::string::npos);
}

TEST(LabelsToTheRight, EndWhereTheirGapBegins) {
    List list = testing::list(figure_format, {{"1.", "a"}});
    list.label_alignment = Alignment::right;
    EXPECT_NE(
        numbering_of({testing::block(list)}).find("<w:lvlJc w:val=\"right\"/><w:pPr><w:ind w:left=\"567\" w:hanging=\"80\"/></w:pPr>"),
        std::string::npos);
}

TEST(Dashes, AreTextWithATab) {
    List list = testing::list({}, {{"–", "satu"}});
    list.format.reset();
    EXPECT_EQ(testing::body({testing::block(list)}),
              "<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/></w:pPr><w:r><w:t xml:space=\"preserve\">–</w:t></w:r><w:r><w:tab/></w:r>"
              "<w:r><w:t xml:space=\"preserve\">satu</w:t></w:r></w:p>");
}

TEST(NestedLists, StandFurtherIn) {
    List inner = testing::list(letter_format, {{"a.", "dalam"}});
    List outer = testing::list(figure_format, {{"1.", "luar"}});
    outer.items[0].content.push_back({inner});
    EXPECT_NE(numbering_of({testing::block(outer)}).find("<w:ind w:left=\"1134\" w:hanging=\"567\"/>"), std::string::npos);
}

TEST(ItemThatBeginsWithATable, HasItsNumberInALineAbove) {
    List list = testing::list(figure_format, {{"1.", "x"}});
    list.items[0].content = {{testing::table({FractionWidth{}}, {{testing::cell("isi")}})}};
    const std::string body = testing::body({testing::block(list)});
    EXPECT_LT(body.find("<w:numId "), body.find("<w:tbl>"));
}

TEST(NumberText, IsWhatLabelsSay) {
    EXPECT_EQ(number_text(testing::format(Numerals::roman, "BAB "), 14), "BAB XIV");
    EXPECT_EQ(number_text(testing::format(Numerals::capital_letters, "", "."), 28), "AB.");
    EXPECT_EQ(number_text(testing::format(Numerals::ordinals, "Bagian "), 12), "Bagian Kedua Belas");
}

TEST(ItemThatBeginsWithLabelledRows, HasItsNumberBesideTheFirst) {
    LabelRows rows;
    rows.rows.push_back({testing::run("Nama"), {testing::paragraph("Fulan")}});
    rows.rows.push_back({testing::run("Jabatan"), {testing::paragraph("Camat")}});
    List list = testing::list(testing::format(Numerals::figures, "", "."), {{"1.", ""}});
    list.items[0].content = {{rows}};
    const std::string body = testing::body(testing::document({testing::block(list)}));
    EXPECT_LT(body.find("<w:tbl>"), body.find("<w:numPr>")) << body;
    EXPECT_LT(body.find("<w:numPr>"), body.find("Nama")) << body;
    EXPECT_EQ(testing::count(body, "<w:gridCol "), 3U) << body;
}

TEST(ItemThatBeginsWithAGroup, HasItsNumberInTheFirstParagraph) {
    KeepTogether group;
    group.content = {testing::paragraph("Isi"), testing::paragraph("Lagi")};
    List list = testing::list(testing::format(Numerals::figures, "", "."), {{"1.", ""}});
    list.items[0].content = {{group}};
    const std::string body = testing::body(testing::document({testing::block(list)}));
    EXPECT_EQ(testing::count(body, "<w:p>"), 2U) << body;
}

}  // namespace naskah::docx::testing
