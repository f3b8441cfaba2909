// SOPs from their list of steps to their pages: the samples, and four procedures as offices have published them.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "document/paper.hpp"
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

}  // namespace

}  // namespace naskah::test
