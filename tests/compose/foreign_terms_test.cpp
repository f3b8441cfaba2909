#include "compose/foreign_terms.hpp"

#include <gtest/gtest.h>

#include <array>

#include "compose/support.hpp"

namespace naskah::compose::testing {
namespace {

document::TextRun run(std::string text, bool italic = false) {
    document::TextRun made{std::move(text), {}};
    made.style.face.italic = italic;
    return made;
}

document::Document document_of(document::TextRun text) {
    document::Paragraph paragraph;
    paragraph.content.emplace_back(std::move(text));
    document::Document document;
    document.sections.emplace_back().content.push_back({std::move(paragraph)});
    const std::array<std::string, 2> words{"stunting", "cut off"};
    set_foreign_terms_in_italics(document, bahasa::ForeignWords(words));
    return document;
}

std::vector<document::TextRun> runs_of(const document::Document& document) {
    std::vector<document::TextRun> runs;
    for (const document::Inline& piece : std::get<document::Paragraph>(document.sections.front().content.front().value).content)
        runs.push_back(std::get<document::TextRun>(piece));
    return runs;
}

/// Italic text between slashes.
std::string shown(document::TextRun text) {
    std::string result;
    for (const document::TextRun& made : runs_of(document_of(std::move(text))))
        result += made.style.face.italic ? "/" + made.text + "/" : made.text;
    return result;
}

}  // namespace

TEST(ForeignTerms, AreItalicInATitle) {
    EXPECT_EQ(shown(run("PENURUNAN STUNTING TAHUN 2025")), "PENURUNAN /STUNTING/ TAHUN 2025");
    EXPECT_EQ(shown(run("stunting")), "/stunting/");
    EXPECT_EQ(shown(run("Stunting dan cut off")), "/Stunting/ dan /cut off/");
}

TEST(ForeignTerms, StayAsTheyWereWrittenInItalics) {
    EXPECT_EQ(shown(run("penurunan stunting", true)), "/penurunan stunting/");
}

TEST(ForeignTerms, LeaveOtherTextWhole) {
    EXPECT_EQ(runs_of(document_of(run("Penurunan angka kematian ibu"))).size(), 1U);
}

TEST(ForeignTerms, LeaveLinksAlone) {
    document::TextRun link = run("stunting");
    link.link = "https://contoh.id";
    EXPECT_EQ(shown(link), "stunting");
}

TEST(ForeignTerms, KnowWhereEachPartWasWritten) {
    document::TextRun text = run("Rembuk stunting desa");
    text.origins = document::Origins({1, 10});
    text.origins.add(16, {2, 0});
    const std::vector<document::TextRun> runs = runs_of(document_of(text));
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[1].origins.first(), (document::Origin{1, 10}));
    ASSERT_EQ(runs[2].origins.further().size(), 1U);
    EXPECT_EQ(runs[2].text.substr(runs[2].origins.further().front().begin), "desa");
}

}  // namespace naskah::compose::testing
