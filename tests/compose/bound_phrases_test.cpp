#include "compose/bound_phrases.hpp"

#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {
namespace {

/// The text of a cell with "_" where no line ends.
std::string bound(const std::string& text) {
    document::Paragraph paragraph;
    paragraph.content.emplace_back(document::TextRun{text, {}});
    document::Blocks blocks;
    blocks.push_back({std::move(paragraph)});
    bind_phrases(blocks);
    std::string shown = std::get<document::TextRun>(std::get<document::Paragraph>(blocks.front().value).content.front()).text;
    for (std::size_t at = 0; (at = shown.find("\u00A0", at)) != std::string::npos;) shown.replace(at, 2, "_");
    return shown;
}

}  // namespace

TEST(BoundPhrases, KeepADateOnOneLine) {
    EXPECT_EQ(bound("tanggal 4 Maret 2025, pukul 9"), "tanggal 4_Maret_2025, pukul 9");
}

TEST(BoundPhrases, KeepAReferenceOnOneLine) {
    EXPECT_EQ(bound("Pasal 7 ayat (2) huruf a, BAB IV, dan Lampiran II"), "Pasal_7 ayat_(2) huruf_a, BAB_IV, dan Lampiran_II");
    EXPECT_EQ(bound("Undang-Undang Nomor 3 Tahun 2024"), "Undang-Undang Nomor_3 Tahun 2024");
}

TEST(BoundPhrases, LeaveALongNumberToALineOfItsOwn) {
    EXPECT_EQ(bound("Nomor 188.45/47/KUM/2025"), "Nomor 188.45/47/KUM/2025");
}

TEST(BoundPhrases, LeaveWordsAlone) {
    EXPECT_EQ(bound("Pasal ini berlaku, huruf besar, bulan Maret, 4 orang"), "Pasal ini berlaku, huruf besar, bulan Maret, 4 orang");
}

TEST(BoundPhrases, StandInTheCellsOfATable) {
    const std::string shown = dump_blocks("<table columns=\"1*\"><tbody><tr><td>4 Maret 2025</td></tr></tbody></table><p>4 Maret 2025</p>");
    EXPECT_NE(shown.find("\"4\\u00a0Maret\\u00a02025\""), std::string::npos) << shown;
    EXPECT_NE(shown.find("\"4 Maret 2025\""), std::string::npos) << shown;
}

TEST(BoundPhrases, KeepThePlaceWhereEachPartWasWritten) {
    document::TextRun run{"Pasal 7 dan ini", {}};
    run.origins = document::Origins({1, 10});
    run.origins.add(8, {1, 50});
    document::Paragraph paragraph;
    paragraph.content.emplace_back(run);
    document::Blocks blocks;
    blocks.push_back({std::move(paragraph)});
    bind_phrases(blocks);
    const auto& made = std::get<document::TextRun>(std::get<document::Paragraph>(blocks.front().value).content.front());
    ASSERT_EQ(made.origins.further().size(), 1U);
    EXPECT_EQ(made.text.substr(made.origins.further().front().begin), "dan ini");
}

}  // namespace naskah::compose::testing
