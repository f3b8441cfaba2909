#include "compose/bound_phrases.hpp"

#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {
namespace {

void replace_all(std::string& text, const std::string& from, const std::string& to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
}

/// The texts of runs together, with "_" where no line ends, and "~" where that yields, "≈" where it does not in a word processor.
std::string bound(const document::Inlines& content, Lines lines) {
    document::Paragraph paragraph;
    paragraph.content = content;
    document::Blocks blocks;
    blocks.push_back({std::move(paragraph)});
    bind_phrases(blocks, lines);
    std::string shown;
    for (const document::Inline& piece : std::get<document::Paragraph>(blocks.front().value).content)
        if (const auto* run = std::get_if<document::TextRun>(&piece)) shown += run->text;
    replace_all(shown, "\u2060 \u2060", "≈");
    replace_all(shown, "\u2060 ", "~");
    replace_all(shown, lines == Lines::short_ones ? "\u00A0" : " \u2060", "_");
    return shown;
}

/// Of a cell.
std::string bound(const std::string& text) {
    return bound(document::Inlines{document::TextRun{text, {}}}, Lines::short_ones);
}
std::string bound_in_long_lines(const std::string& text) {
    return bound(document::Inlines{document::TextRun{text, {}}}, Lines::long_ones);
}

}  // namespace

TEST(BoundPhrases, KeepADateOnOneLine) {
    EXPECT_EQ(bound("mulai 4 Maret 2025, pukul 9"), "mulai 4_Maret_2025, pukul~9");
}

TEST(BoundPhrases, KeepAReferenceOnOneLine) {
    EXPECT_EQ(bound("Pasal 7 ayat (2) huruf a, BAB IV, dan Lampiran II"), "Pasal_7 ayat_(2) huruf_a, BAB_IV, dan Lampiran_II");
    EXPECT_EQ(bound("Undang-Undang Nomor 3 Tahun 2024"), "Undang-Undang Nomor_3 Tahun~2024");
}

TEST(BoundPhrases, LetTheBondOfALongNumberYield) {
    EXPECT_EQ(bound("Nomor 188.45/47/KUM/2025"), "Nomor~188.45/47/KUM/2025");
    EXPECT_EQ(bound_in_long_lines("Nomor 188.45/47/KUM/2025"), "Nomor~188.45/47/KUM/2025");
}

TEST(BoundPhrases, LetTheBondOfADateYieldThatMayNotBeParted) {
    EXPECT_EQ(bound_in_long_lines("pada tanggal 8 Januari 2025, tanggal ini, tanggal 120"),
              "pada tanggal~8_Januari_2025, tanggal ini, tanggal 120");
    EXPECT_EQ(bound("tanggal 8 Januari 2025"), "tanggal~8_Januari_2025");
}

TEST(BoundPhrases, LeaveWordsAlone) {
    EXPECT_EQ(bound("Pasal ini berlaku, huruf besar, bulan Maret, 4 orang"), "Pasal ini berlaku, huruf besar, bulan Maret, 4 orang");
}

TEST(BoundPhrases, KeepAYearInLongLines) {
    EXPECT_EQ(bound_in_long_lines("Nomor 12 Tahun 2024, tahun 2025; 5 tahun 3 bulan"), "Nomor_12 Tahun≈2024, tahun≈2025; 5 tahun 3 bulan");
    EXPECT_EQ(bound("Nomor 12 Tahun 2024"), "Nomor_12 Tahun~2024");
}

TEST(BoundPhrases, KeepANumberBesideItsWords) {
    EXPECT_EQ(bound_in_long_lines("paling lambat 7 (tujuh) hari, 1.250 (seribu dua ratus lima puluh)"),
              "paling lambat 7_(tujuh) hari, 1.250_(seribu dua ratus lima puluh)");
    EXPECT_EQ(bound_in_long_lines("Rp6.763.790.000,00 (enam miliar)"), "Rp6.763.790.000,00 (enam miliar)");
}

TEST(BoundPhrases, KeepAnHourWithItsZone) {
    EXPECT_EQ(bound_in_long_lines("pukul 12.30 WITA, sampai 14.00 WIB."), "pukul_12.30_WITA, sampai 14.00_WIB.");
}

TEST(BoundPhrases, KeepAnAmountWithItsCurrency) {
    EXPECT_EQ(bound_in_long_lines("sebesar Rp 1.000.000.000,00 per tahun"), "sebesar Rp_1.000.000.000,00 per tahun");
}

TEST(BoundPhrases, KeepAbbreviationsInBracketsTogether) {
    EXPECT_EQ(bound_in_long_lines("Keluarga (TP PKK), Kabupaten (APBD dan RKPD)"), "Keluarga (TP_PKK), Kabupaten (APBD dan RKPD)");
}

TEST(BoundPhrases, ReachOverTheEndOfARun) {
    document::TextRun bold{"ayat", {}}, plain{" (2) dan", {}}, shown{"Pasal 7", {}};
    shown.reference = "tugas";
    EXPECT_EQ(bound({bold, plain}, Lines::long_ones), "ayat_(2) dan");
    EXPECT_EQ(bound({document::TextRun{"ayat (2) ", {}}, shown}, Lines::long_ones), "ayat_(2) Pasal 7");
    EXPECT_EQ(bound({document::TextRun{"ayat", {}}, document::LineBreak{}, document::TextRun{"(2)", {}}}, Lines::long_ones), "ayat(2)");
}

TEST(BoundPhrases, LetFixedSpacesOfJustifiedLinesBeWidened) {
    const auto text_of = [](document::Alignment alignment) {
        document::TextRun shown{"ayat\u00A0(2)", {}};
        shown.reference = "tugas";
        document::Paragraph paragraph;
        paragraph.style.alignment = alignment;
        paragraph.content = {document::TextRun{"\u00A0dalam\u00A0", {}}, shown};
        document::Blocks blocks;
        blocks.push_back({std::move(paragraph)});
        bind_phrases(blocks, Lines::long_ones);
        std::string all;
        for (const document::Inline& piece : std::get<document::Paragraph>(blocks.front().value).content)
            all += std::get<document::TextRun>(piece).text;
        return all;
    };
    EXPECT_EQ(text_of(document::Alignment::justify), "\u00A0dalam \u2060ayat \u2060(2)");
    EXPECT_EQ(text_of(document::Alignment::left), "\u00A0dalam\u00A0ayat\u00A0(2)");
}

TEST(BoundPhrases, KeepTheNameOfARegionInTheTitleOfWhoSigns) {
    const auto signer = [](const std::string& title) {
        document::Paragraph paragraph;
        paragraph.content.emplace_back(document::TextRun{title, {}});
        document::SignatureGrid grid;
        grid.cells.emplace_back(document::SignatureCell{{document::Block{paragraph}}, {}});
        document::Blocks blocks;
        blocks.push_back({grid});
        bind_phrases(blocks, Lines::long_ones, "Hulu Sungai Utara");
        const auto& head = std::get<document::SignatureGrid>(blocks.front().value).cells.front()->head;
        std::string shown = std::get<document::TextRun>(std::get<document::Paragraph>(head.front().value).content.front()).text;
        for (std::size_t at = 0; (at = shown.find(" \u2060", at)) != std::string::npos;) shown.replace(at, 4, "_");
        return shown;
    };
    EXPECT_EQ(signer("Plh. SEKRETARIS DAERAH KABUPATEN HULU SUNGAI UTARA,"), "Plh. SEKRETARIS DAERAH KABUPATEN_HULU_SUNGAI_UTARA,");
    EXPECT_EQ(signer("Ketua DPRD Kabupaten Hulu Sungai Utaranya"), "Ketua DPRD Kabupaten Hulu Sungai Utaranya");
    EXPECT_EQ(signer("KEPALA BADAN KABUPATEN LAIN"), "KEPALA BADAN KABUPATEN LAIN");
}

TEST(BoundPhrases, LeaveTheNumberOfAParagraphAsItIsCounted) {
    document::Paragraph paragraph;
    paragraph.content.emplace_back(document::TextRun{"Pasal 7", {}});
    paragraph.number = document::OutlineNumber{4, {}, 7, true};
    document::Blocks blocks;
    blocks.push_back({paragraph});
    bind_phrases(blocks, Lines::long_ones);
    EXPECT_EQ(std::get<document::TextRun>(std::get<document::Paragraph>(blocks.front().value).content.front()).text, "Pasal 7");
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
    bind_phrases(blocks, Lines::short_ones);
    const auto& made = std::get<document::TextRun>(std::get<document::Paragraph>(blocks.front().value).content.front());
    ASSERT_EQ(made.origins.further().size(), 1U);
    EXPECT_EQ(made.text.substr(made.origins.further().front().begin), "dan ini");
}

}  // namespace naskah::compose::testing
