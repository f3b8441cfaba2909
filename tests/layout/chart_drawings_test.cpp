#include "layout/chart_drawings.hpp"

#include <gtest/gtest.h>

#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

layout::chart::Chart bars(std::size_t count) {
    layout::chart::Chart chart;
    chart.form = layout::chart::Form::bars;
    chart.title = "Cakupan";
    chart.series.push_back({"Cakupan", {}});
    for (std::size_t i = 0; i < count; ++i) {
        chart.categories.push_back("Desa " + std::to_string(i + 1));
        chart.series.front().figures.push_back({1.0});
    }
    return chart;
}

/// A document of one section, 200 points wide and high besides 100 points for a heading.
Document with(Blocks blocks, std::vector<layout::chart::Chart> charts) {
    Document document;
    document.sections.emplace_back();
    document.sections.back().format = {200_pt, 200_pt, 0_pt, 0_pt, 0_pt, 0_pt};
    document.sections.back().content = std::move(blocks);
    const FixedMetrics metrics;
    draw_charts(
        document, [&](const ChartPlace&) { return charts; }, metrics);
    return document;
}

Blocks captioned(const ChartPlace& place) {
    KeepTogether kept;
    kept.content = {block(place), block(paragraph("Gambar 1"))};
    return {block(std::move(kept))};
}

TEST(ChartOfADocument, IsDrawnAsWideAsTheTextWithItsTitle) {
    ChartPlace place;
    place.space_before = 4_pt;
    const Document document = with({block(place)}, {bars(2)});
    ASSERT_EQ(document.sections[0].content.size(), 1U);
    const auto& drawing = std::get<Drawing>(document.sections[0].content[0].value);
    EXPECT_EQ(drawing.width, 200_pt);
    EXPECT_EQ(drawing.space_before, 4_pt);
    EXPECT_EQ(drawing.alternative_text, "Grafik batang: Cakupan. Desa 1: 1; Desa 2: 1.");
    EXPECT_FALSE(has_charts(document));
}

TEST(ChartOfADocument, HasNoTitleAboveItsCaption) {
    ChartPlace place;
    place.titled = false;
    const Document document = with(captioned(place), {bars(2)});
    const auto& kept = std::get<KeepTogether>(document.sections[0].content[0].value);
    ASSERT_EQ(kept.content.size(), 2U);
    EXPECT_EQ(std::get<Drawing>(kept.content[0].value).alternative_text, "Grafik batang. Desa 1: 1; Desa 2: 1.");
}

TEST(ChartOfADocument, ThatNeedsSeveralPagesKeepsItsCaptionAtTheLast) {
    const Document document = with(captioned({}), {bars(30)});
    const Blocks& blocks = document.sections[0].content;
    ASSERT_GT(blocks.size(), 1U);
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) EXPECT_TRUE(std::holds_alternative<Drawing>(blocks[i].value));
    EXPECT_EQ(std::get<KeepTogether>(blocks.back().value).content.size(), 2U);
}

TEST(ChartOfADocument, WithNothingToShowIsNothing) {
    EXPECT_TRUE(with({block(ChartPlace{})}, {}).sections[0].content.empty());
}

}  // namespace
}  // namespace naskah::layout::testing
