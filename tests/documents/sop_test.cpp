// SOPs from their list of steps to their pages: the samples, and four procedures as offices have published them.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "document/paper.hpp"
#include "layout/page_check.hpp"
#include "papers_of_cases.hpp"

namespace naskah::test {

namespace {

/// The flows of a document, in their order.
std::vector<document::Flow> flows_of(const document::Document& document) {
    std::vector<document::Flow> flows;
    for (const document::Section& section : document.sections) {
        for (const document::Block& block : section.content) {
            const auto* table = std::get_if<document::Table>(&block.value);
            if (table != nullptr && table->flow) flows.push_back(*table->flow);
        }
    }
    return flows;
}

struct Case {
    const char* file;
    std::size_t symbols, decisions, ends, ways, named;
};

class PublishedProcedure : public ::testing::TestWithParam<Case> {};

TEST_P(PublishedProcedure, KeepsItsSymbolsAndWaysAndIsDrawnOnEveryPaper) {
    const std::string text = read_file(source / "tests/cases/sop" / GetParam().file);
    for (const document::Paper& paper : document::papers) {
        std::string input = text;
        input.insert(input.find("<penanda-tangan"), "<kertas>" + std::string(paper.name) + "</kertas>");
        const Written written(input);
        pipeline::Press press(resources());
        pipeline::Result result;
        const auto document = press.compose(written.name(), with_sample_profile(), result);
        ASSERT_TRUE(document) << told(result.diagnostics);
        const std::vector<document::Flow> flows = flows_of(*document);
        ASSERT_EQ(flows.size(), 1U);
        const auto of_kind = [&](document::FlowSymbolKind kind) {
            return static_cast<std::size_t>(std::count_if(flows[0].symbols.begin(), flows[0].symbols.end(),
                                                          [&](const document::FlowSymbol& symbol) { return symbol.kind == kind; }));
        };
        EXPECT_EQ(flows[0].symbols.size(), GetParam().symbols);
        EXPECT_EQ(of_kind(document::FlowSymbolKind::decision), GetParam().decisions);
        EXPECT_EQ(of_kind(document::FlowSymbolKind::terminator), GetParam().ends);
        EXPECT_EQ(flows[0].ways.size(), GetParam().ways);
        EXPECT_EQ(static_cast<std::size_t>(std::count_if(flows[0].ways.begin(), flows[0].ways.end(),
                                                         [](const document::FlowWay& way) { return !way.words.empty(); })),
                  GetParam().named);
        EXPECT_TRUE(press.lay_out(*document, result)) << paper.name << ": " << told(result.diagnostics);
    }
}

INSTANTIATE_TEST_SUITE_P(Sop, PublishedProcedure,
                         ::testing::Values(Case{"b011-sop-revisi-anggaran.xml", 15, 3, 4, 17, 6},
                                           Case{"b014-monitoring-rencana-strategis.xml", 11, 1, 3, 11, 2},
                                           Case{"b016-pemusnahan-arsip.xml", 15, 0, 5, 15, 0},
                                           Case{"b028-pengajuan-ls-ke-kppn.xml", 10, 2, 2, 11, 4}),
                         [](const auto& one) { return std::string(one.param.file).substr(0, 4); });

TEST(SopOfKetapang, IsDrawnWithoutAComplaintAndEachLetterLeavesAndArrives) {
    record::Diagnostics diagnostics;
    pipeline::Options options;
    const std::optional<layout::Pages> pages = laid_out(source / "samples/ketapang/sop-perencanaan.xml", options, diagnostics);
    ASSERT_TRUE(pages) << told(diagnostics);
    EXPECT_EQ(told(diagnostics), "");
    std::map<std::string, int> letters;
    for (const layout::Page& page : pages->pages) {
        for (const layout::Item& item : page.items) {
            const auto* run = std::get_if<layout::GlyphRun>(&item);
            if (run != nullptr && run->text.size() == 1 && run->text[0] >= 'A' && run->text[0] <= 'Z') ++letters[run->text];
        }
    }
    EXPECT_FALSE(letters.empty());
    for (const auto& [letter, count] : letters) EXPECT_GE(count, 2) << letter;
}

/// A procedure with as many performers: decisions with two or three named ways, texts inside of symbols, ways to other procedures.
std::string random_procedure(std::mt19937& random, const document::Paper& paper) {
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
    const std::size_t performers = 2 + below(13), steps = 5 + below(16);
    const std::vector<std::string> answers{"Ya", "Tidak", "Perlu perbaikan", "Dikembalikan"}, texts{"Setuju?", "Lengkap", "Penyusunan"},
        others{"SOP-012", "SOP Penyusunan Renja", "Pengelolaan Surat Keluar"};
    std::string input = "<sop><opd>bappeda</opd><kertas>" + std::string(paper.name) +
                        "</kertas><penanda-tangan kunci=\"kepala-bappeda\"/><prosedur><nama>Acak</nama><nomor>1</nomor>"
                        "<tanggal-pembuatan>2025-05-05</tanggal-pembuatan><tanggal-efektif>2025-05-12</tanggal-efektif><pelaksana>";
    for (std::size_t i = 0; i < performers; ++i) {
        const std::string number = std::to_string(i + 1);
        input.append("<jabatan kunci=\"p").append(number).append("\">Pelaksana ").append(number).append("</jabatan>");
    }
    input += "</pelaksana><langkah>";
    for (std::size_t step = 1; step <= steps; ++step) {
        const bool decides = step > 1 && step < steps && below(3) == 0;
        // Those at the edges of the chart have least room.
        const std::size_t performer = below(3) == 0 ? 1 + below(2) * (performers - 1) : 1 + below(performers);
        input += "<langkah pelaksana=\"p" + std::to_string(performer) + "\"";
        if (below(6) == 0) input += " teks=\"" + texts[below(texts.size())] + "\"";
        input += "><kegiatan>Memeriksa berkas</kegiatan><waktu>10 menit</waktu>";
        if (decides) {
            const auto way = [&](const std::string& to, const std::string& said) {
                input.append("<jalan ").append(to).append("\">").append(said).append("</jalan>");
            };
            way("ke=\"" + std::to_string(step + 1), answers[0]);
            way("ke=\"" + std::to_string(1 + below(step - 1)), answers[1 + below(2)]);
            if (below(3) == 0 && step + 2 <= steps)
                way("ke=\"" + std::to_string(step + 2), answers[3]);
            else if (below(3) == 0)
                way("sop=\"" + others[below(others.size())], answers[3]);
        }
        input += "</langkah>";
    }
    return input + "</langkah></prosedur></sop>";
}

TEST(RandomProcedures, AreDrawnInReadableTypeOnEveryPaper) {
    pipeline::Press press(resources());
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        const document::Paper& paper = document::papers[seed % document::papers.size()];
        const Written written(random_procedure(random, paper));
        pipeline::Result result;
        const auto document = press.compose(written.name(), with_sample_profile(), result);
        ASSERT_TRUE(document) << seed << ": " << told(result.diagnostics);
        const auto pages = press.lay_out(*document, result);
        ASSERT_TRUE(pages) << "seed " << seed << ", " << paper.name << ": " << told(result.diagnostics);
        for (const layout::PageFault& fault : layout::check_pages(*document, *pages)) {
            if (fault.flaw == layout::PageFlaw::small_type || fault.flaw == layout::PageFlaw::broken_atom)
                ADD_FAILURE() << "seed " << seed << ", " << paper.name << ": " << layout::sentence(fault);
        }
    }
}

}  // namespace

}  // namespace naskah::test
