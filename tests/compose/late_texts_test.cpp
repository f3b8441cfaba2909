#include "compose/late_texts.hpp"

#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {
namespace {

constexpr const char* row = "<tbody><tr><td>x</td></tr></tbody></table>";

/// The text of every run of the dump of blocks that begins with a quotation mark.
std::string texts(const std::string& blocks) {
    const std::string dump = dump_blocks(blocks);
    std::string found;
    for (std::size_t start = 0; start < dump.size();) {
        const std::size_t end = std::min(dump.find('\n', start), dump.size());
        const std::string line = dump.substr(start, end - start);
        const std::size_t text = line.find_first_not_of(' ');
        if (text != std::string::npos && line[text] == '"') found += line.substr(text + 1, line.find('"', text + 1) - text - 1) + "|";
        start = end + 1;
    }
    return found;
}

TEST(ReferenceThatShowsANumber, WritesThatOfAHeadingBelowIt) {
    EXPECT_EQ(texts("<p><ref to=\"x\" show=\"number\"/></p><h1 id=\"x\" number=\"BAB I\" value=\"2\" outline=\"1\"> Umum</h1>"),
              "BAB II|BAB II| Umum|");
}

TEST(ReferenceThatShowsANumber, WritesThatOfAnItemWithoutItsFullStop) {
    EXPECT_EQ(texts("<ol><li id=\"x\">satu</li></ol><p><ref to=\"x\" show=\"number\"/></p>"), "1.|satu|1|");
}

TEST(ReferenceThatShowsATitle, WritesItWithoutTheNumberOnOneLine) {
    EXPECT_EQ(
        texts("<h1 id=\"x\" number=\"BAB I\" value=\"2\" outline=\"1\"><br/>Umum<br/>Sekali</h1><p><ref to=\"x\" show=\"title\"/></p>"),
        "BAB II|Umum|Sekali|Umum Sekali|");
}

TEST(ReferenceThatShowsAPage, IsLeftToLayout) {
    EXPECT_NE(dump_blocks("<p><ref to=\"x\" show=\"page\"/></p><p id=\"x\">a</p>").find("page-of [sans 12pt] ref=\"x\""),
              std::string::npos);
}

TEST(Caption, IsNumberedByItsKind) {
    const std::string table = std::string("<table columns=\"1*\"><caption>Satu</caption>") + row;
    EXPECT_EQ(texts(table + table), "Tabel\\u00a01| |Satu|x|Tabel\\u00a02| |Satu|x|");
}

TEST(Caption, IsCountedAnewInEachChapterWhereTheDocumentAsks) {
    const std::string table = std::string("<table columns=\"1*\"><caption/>") + row;
    const auto chapter = [](const std::string& value) { return "<h1 number=\"BAB I\" value=\"" + value + "\" outline=\"1\"/>"; };
    const std::string dump = dump_document("<document title=\"J\" caption-numbers=\"chapter\"><section>" + chapter("1") + table + table +
                                           chapter("2") + table + "</section></document>");
    for (const char* number : {"\"Tabel\\u00a01.1\"", "\"Tabel\\u00a01.2\"", "\"Tabel\\u00a02.1\""})
        EXPECT_NE(dump.find(number), std::string::npos) << number;
    EXPECT_EQ(dump.find("Tabel\\u00a02.2"), std::string::npos);
}

TEST(Caption, IsWhatReferencesToItsTableFind) {
    EXPECT_EQ(texts(std::string("<p><ref to=\"x\" show=\"number\"/></p><table id=\"x\" columns=\"1*\"><caption>Satu</caption>") + row),
              "Tabel\\u00a01|Tabel\\u00a01| |Satu|x|");
}

TEST(Contents, ListHeadingsToTheirDepthWithNames) {
    const std::string dump = dump_blocks("<contents depth=\"2\"/><h1 id=\"a\">A</h1><h2>B<br/>C</h2><h3>D</h3><h1 bookmark=\"no\">E</h1>");
    EXPECT_NE(dump.find("entry ref=\"a\"\n    \"A\""), std::string::npos) << dump;
    EXPECT_NE(dump.find("entry level=2 ref=\":1\"\n    \"B\""), std::string::npos) << dump;
    EXPECT_NE(dump.find("h2 keep-with-next id=\":1\""), std::string::npos) << dump;
    EXPECT_EQ(dump.find("entry level=3"), std::string::npos);
    EXPECT_EQ(dump.find("ref=\":2\""), std::string::npos);
}

TEST(ListOfTables, ListsTheirCaptions) {
    const std::string dump = dump_blocks(std::string("<list-of kind=\"table\"/><table columns=\"1*\"><caption>Satu</caption>") + row);
    EXPECT_NE(dump.find("contents tables"), std::string::npos) << dump;
    EXPECT_NE(dump.find("entry ref=\":1\""), std::string::npos) << dump;
}

TEST(LateTextErrors, AreToldWithTheirCodes) {
    EXPECT_NE(dump_blocks("<contents/><p>a</p>").find("M030"), std::string::npos);
    EXPECT_NE(dump_blocks("<list-of kind=\"figure\"/><h1>A</h1>").find("M030"), std::string::npos);
    EXPECT_NE(dump_blocks("<p id=\"x\">a</p><p><ref to=\"x\" show=\"number\"/></p>").find("M031"), std::string::npos);
    EXPECT_NE(dump_blocks("<p id=\"x\">a</p><p><ref to=\"x\" show=\"title\"/></p>").find("M031"), std::string::npos);
    EXPECT_NE(dump_blocks("<p><ref to=\"tiada\" show=\"page\"/></p>").find("M019"), std::string::npos);
    EXPECT_NE(dump_blocks(std::string("<p id=\"x\">a</p><table id=\"x\" columns=\"1*\">") + row).find("M018"), std::string::npos);
    EXPECT_NE(dump_blocks("<keep><contents/><h1>A</h1></keep>").find("M016"), std::string::npos);
    EXPECT_NE(dump_blocks("<h1><ref to=\"x\" show=\"page\"/></h1><p id=\"x\">a</p>").find("M016"), std::string::npos);
    EXPECT_NE(dump_document(std::string("<document title=\"J\" caption-numbers=\"chapter\"><section><table columns=\"1*\"><caption/>") +
                            row + "</section></document>")
                  .find("M032"),
              std::string::npos);
}

}  // namespace
}  // namespace naskah::compose::testing
