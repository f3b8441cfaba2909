// Numbers of lines in the left margin.
#include <gtest/gtest.h>

#include "layout/paginate.hpp"
#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::GlyphRun;
using layout::Pages;

/// 200 x 120 points with margins of 10, at the left of 30: ten lines of text on a page.
Section section(Blocks content, int step) {
    Section made;
    made.format = {200_pt, 120_pt, 10_pt, 10_pt, 10_pt, 30_pt};
    made.furniture.header_distance = made.furniture.footer_distance = 0_pt;
    made.line_number_step = step;
    made.content = std::move(content);
    return made;
}
Pages pages_of(const Section& section) {
    Document document;
    document.sections = {section};
    return layout::paginate(document, FixedMetrics{}, nullptr);
}
/// The grey texts of a page.
std::vector<GlyphRun> numbers_of(const Pages& pages, std::size_t page) {
    std::vector<GlyphRun> numbers;
    for (const GlyphRun& run : runs_of(pages.pages.at(page).items))
        if (run.color == Color{0x80, 0x80, 0x80}) numbers.push_back(run);
    return numbers;
}
/// "2@28": the numbers of a page with their baselines.
Texts numbers(const Pages& pages, std::size_t page) {
    Texts texts;
    for (const GlyphRun& run : numbers_of(pages, page)) texts.push_back(run.text + "@" + std::to_string(run.origin.y.units() / 1000));
    return texts;
}

TEST(LineNumbers, StandAtEverySoManiethLine) {
    EXPECT_EQ(numbers(pages_of(section({block(lines(7))}, 3)), 0), (Texts{"3@38", "6@68"}));
}

TEST(LineNumbers, BeginAnewOnEachPage) {
    const Pages pages = pages_of(section({block(lines(15))}, 5));
    EXPECT_EQ(numbers(pages, 0), (Texts{"5@58", "10@108"}));
    EXPECT_EQ(numbers(pages, 1), Texts{"5@58"});
}

TEST(LineNumbers, AreSmallAndGreyAndRightAlignedSixMillimetresBeforeTheText) {
    Section source = section({block(lines(10))}, 5);
    source.format.margin_left = 40_pt;
    const std::vector<GlyphRun> runs = numbers_of(pages_of(source), 0);
    ASSERT_EQ(runs.size(), 2U);
    for (const GlyphRun& run : runs) {
        EXPECT_EQ(run.size, 8_pt);
        EXPECT_EQ(run.face, (Typeface{Family::sans, false, false}));
        EXPECT_EQ(run.origin.x + run.width, 40_pt - 6_mm);
    }
    EXPECT_EQ(runs[1].width, 8_pt);
}

TEST(LineNumbers, StayTwoMillimetresFromThePapersEdge) {
    Section source = section({block(lines(10))}, 10);
    source.format.margin_left = 20_pt;
    EXPECT_EQ(numbers_of(pages_of(source), 0).at(0).origin.x, 2_mm);
}

TEST(LineNumbers, AreMissingWhereTheMarginIsTooNarrow) {
    Section source = section({block(lines(10))}, 5);
    source.format.margin_left = 10_pt;
    EXPECT_EQ(numbers(pages_of(source), 0), Texts{"5@58"});
    source.format.margin_left = 9_pt;
    EXPECT_EQ(numbers(pages_of(source), 0), Texts{});
}

TEST(LineNumbers, CountTheTextOfAllCellsAtOneHeightOnce) {
    Table table;
    table.columns = {FractionWidth{}, FractionWidth{}};
    table.border = {};
    table.padding_vertical = {};
    Paragraph large;
    TextStyle style = plain();
    style.size = 12_pt;
    large.content = {TextRun{"besar", style}};
    Row row;
    row.cells.resize(2);
    row.cells[0].content = {block(paragraph("a"))};
    row.cells[1].content = {block(large)};
    table.body = {row};
    EXPECT_EQ(numbers(pages_of(section({block(table), block(paragraph("b"))}, 1)), 0), (Texts{"1@18", "2@30"}));
}

TEST(LineNumbers, CountALineWithRaisedTextOnceAtItsOwnHeight) {
    TextStyle raised = plain();
    raised.script = Script::superscript;
    Paragraph made;
    made.content = {TextRun{"1", raised}, run("catatan"), TextRun{"2", raised}};
    EXPECT_EQ(numbers(pages_of(section({block(made)}, 1)), 0), Texts{"1@18"});
}

TEST(LineNumbers, CountALabelWithItsText) {
    List list;
    list.label_width = 20_pt;
    ListItem item;
    item.label = {run("1.")};
    item.content = {block(lines(2))};
    list.items = {item};
    EXPECT_EQ(numbers(pages_of(section({block(list)}, 1)), 0), (Texts{"1@18", "2@28"}));
}

TEST(LineNumbers, LeaveHeadersAndFootersOut) {
    Section source = section({block(lines(2))}, 1);
    source.furniture.first_header = {block(paragraph("kepala"))};
    source.furniture.first_footer = {block(paragraph("kaki"))};
    EXPECT_EQ(numbers(pages_of(source), 0), (Texts{"1@18", "2@28"}));
}

TEST(LineNumbers, ComeBehindTheTextAndBeforeTheFooter) {
    Section source = section({block(lines(2))}, 1);
    source.furniture.first_footer = {block(paragraph("kaki"))};
    EXPECT_EQ(lines_of(pages_of(source).pages[0].items), (Texts{"b1", "b2", "1", "2", "kaki"}));
}

TEST(LineNumbers, AreMissingWhereNobodyAsksForThem) {
    EXPECT_EQ(numbers(pages_of(section({block(lines(10))}, 0)), 0), Texts{});
}

}  // namespace
}  // namespace naskah::layout::testing
