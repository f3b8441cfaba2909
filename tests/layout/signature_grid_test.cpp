#include <gtest/gtest.h>

#include <random>

#include "layout/column_element.hpp"
#include "layout/paginate.hpp"
#include "layout/signature_columns.hpp"
#include "layout/signature_grid_element.hpp"
#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::Fit;

SignatureCell cell(const std::string& name, int head_lines = 1, int foot_lines = 2) {
    return {{block(lines(head_lines, "jabatan " + name))}, {block(lines(foot_lines, name))}, 1};
}
SignatureGrid grid(int columns, std::vector<std::optional<SignatureCell>> cells) {
    SignatureGrid made;
    made.columns = columns;
    made.cells = std::move(cells);
    made.sign_space = 40_pt;
    made.column_gap = 10_pt;
    made.row_gap = 5_pt;
    return made;
}
/// So many signers, one below the other, each 70 points high.
SignatureGrid signers(int count) {
    std::vector<std::optional<SignatureCell>> cells;
    for (int i = 1; i <= count; ++i) cells.emplace_back(cell("n" + std::to_string(i)));
    SignatureGrid made = grid(1, std::move(cells));
    made.row_gap = {};
    return made;
}

struct Place {
    std::string text;
    double x, y;
    friend bool operator==(const Place&, const Place&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Place& place) { return out << place.text << "@" << place.x << "," << place.y; }
};
std::vector<Place> places(const std::vector<layout::Item>& items) {
    std::vector<Place> result;
    for (const auto& glyphs : runs_of(items)) result.push_back({glyphs.text, glyphs.origin.x.points(), glyphs.origin.y.points()});
    return result;
}

TEST(SignatureGrid, PutsHeadRoomAndFootBelowEachOther) {
    Workplace place;
    const auto fragment = place.whole(block(grid(1, {cell("A")})), 200_pt);
    EXPECT_EQ(places(fragment.items), (std::vector<Place>{{"jabatan A1", 0, 8}, {"A1", 0, 58}, {"A2", 0, 68}}));
    EXPECT_EQ(fragment.height, 70_pt);
}

TEST(SignatureGrid, StartsHeadsAndNamesOfARowAtOneHeight) {
    Workplace place;
    const auto fragment = place.whole(block(grid(2, {cell("A", 3, 1), cell("B", 1, 2)})), 210_pt);
    EXPECT_EQ(places(fragment.items), (std::vector<Place>{{"jabatan A1", 0, 8},
                                                          {"jabatan A2", 0, 18},
                                                          {"jabatan A3", 0, 28},
                                                          {"A1", 0, 78},
                                                          {"jabatan B1", 110, 8},
                                                          {"B1", 110, 78},
                                                          {"B2", 110, 88}}));
    EXPECT_EQ(fragment.height, 90_pt);
}

TEST(SignatureGrid, FillsThreeColumnsRowByRow) {
    Workplace place;
    const auto fragment = place.whole(block(grid(3, {cell("A", 1, 1), cell("B", 1, 1), cell("C", 1, 1), cell("D", 1, 1)})), 320_pt);
    const auto all = places(fragment.items);
    ASSERT_EQ(all.size(), 8U);
    EXPECT_EQ(all[2], (Place{"jabatan B1", 110, 8}));
    EXPECT_EQ(all[4], (Place{"jabatan C1", 220, 8}));
    EXPECT_EQ(all[6], (Place{"jabatan D1", 0, 73}));
    EXPECT_EQ(fragment.height, 125_pt);
}

TEST(SignatureGrid, LeavesAnEmptyPlaceFree) {
    Workplace place;
    EXPECT_EQ(places(place.whole(block(grid(2, {std::nullopt, cell("B", 1, 1)})), 210_pt).items)[0], (Place{"jabatan B1", 110, 8}));
}

TEST(SignatureGrid, BeginsARowForACellThatSpansMoreThanIsLeft) {
    Workplace place;
    SignatureCell wide = cell("B", 1, 1);
    wide.column_span = 2;
    wide.head = {block(paragraph("tengah", Alignment::center))};
    const auto all = places(place.whole(block(grid(2, {cell("A", 1, 1), wide})), 210_pt).items);
    EXPECT_EQ(all[2], (Place{"tengah", 90, 73}));
}

TEST(SignatureGrid, MovesAsAWhole) {
    Workplace place;
    place.context.page_height = 300_pt;
    const auto made = layout::make_element(block(signers(3)), 200_pt, place.context);
    EXPECT_EQ(made->fit({209_pt, false, false}).outcome, Fit::Outcome::nothing);
    EXPECT_EQ(made->fit({210_pt, false, false}).outcome, Fit::Outcome::all);
    EXPECT_EQ(made->least_height(), 210_pt);
}

TEST(SignatureGrid, BreaksBetweenRowsWhenHigherThanAPage) {
    Workplace place;
    place.context.page_height = 200_pt;
    const auto made = layout::make_element(block(signers(3)), 200_pt, place.context);
    const Fit fit = made->fit({160_pt, false, false});
    ASSERT_EQ(fit.outcome, Fit::Outcome::part);
    EXPECT_EQ(fit.fragment.height, 140_pt);
    EXPECT_EQ(fit.rest->full_height(), 70_pt);
    EXPECT_EQ(made->least_height(), 140_pt);
}

TEST(SignatureGrid, HigherThanAPageBeginsWhereTwoRowsFit) {
    Workplace place;
    place.context.page_height = 200_pt;
    const auto made = layout::make_element(block(signers(4)), 200_pt, place.context);
    EXPECT_EQ(made->fit({139_pt, false, false}).outcome, Fit::Outcome::nothing);
    EXPECT_EQ(made->fit({140_pt, false, false}).outcome, Fit::Outcome::part);
    EXPECT_EQ(made->fit({139_pt, true, false}).outcome, Fit::Outcome::part);  // at the top of a page there is no better one
}

TEST(SignatureGrid, WithAContinuationGoesOnBehindAnyRowBelowIt) {
    Workplace place;
    place.context.page_height = 300_pt;
    SignatureGrid made = signers(3);
    made.row_gap = 5_pt;
    made.continuation = {block(paragraph("Tanda tangan"))};
    const auto element = layout::make_element(block(made), 200_pt, place.context);
    EXPECT_EQ(element->least_height(), 70_pt);
    EXPECT_EQ(element->fit({69_pt, false, false}).outcome, Fit::Outcome::nothing);
    const Fit first = element->fit({100_pt, false, false});
    ASSERT_EQ(first.outcome, Fit::Outcome::part);
    EXPECT_EQ(lines_of(first.fragment.items), (Texts{"jabatan n11", "n11", "n12"}));
    EXPECT_EQ(first.rest->least_height(), 85_pt);  // a line, the gap between rows, a row
    const Fit second = first.rest->fit({160_pt, true, false});
    ASSERT_EQ(second.outcome, Fit::Outcome::all);
    EXPECT_EQ(lines_of(second.fragment.items), (Texts{"Tanda tangan", "jabatan n21", "n21", "n22", "jabatan n31", "n31", "n32"}));
    EXPECT_EQ(second.fragment.height, 160_pt);
    EXPECT_EQ(first.rest->fit({159_pt, true, false}).outcome, Fit::Outcome::part);
}

TEST(SignatureGrid, TellsWhyARowDoesNotFit) {
    Workplace place;
    const auto made = layout::make_element(block(grid(1, {cell("A", 30)})), 200_pt, place.context);
    EXPECT_EQ(made->fit({200_pt, true, false}).reason.message, "blok tanda tangan setinggi 127 mm tidak muat di halaman setinggi 70,6 mm");
}

/// The lines on each page of a section of 100 points' height, without margins.
std::vector<Texts> pages_of(Blocks content, Length height) {
    Document document;
    Section section;
    section.format.width = 200_pt;
    section.format.height = height;
    section.content = std::move(content);
    document.sections.push_back(std::move(section));
    std::vector<Texts> pages;
    for (const auto& page : layout::paginate(document, FixedMetrics{}, nullptr).pages) pages.push_back(lines_of(page.items));
    return pages;
}

TEST(SignatureGrid, BringsTwoLinesOfTheParagraphBeforeAlong) {
    const auto pages = pages_of({block(lines(8)), block(signers(1))}, 100_pt);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0].size(), 6U);
    EXPECT_EQ(pages[1], (Texts{"b7", "b8", "jabatan n11", "n11", "n12"}));
}

TEST(SignatureGrid, BringsTheParagraphBeforeAlongOverASpacer) {
    const auto pages = pages_of({block(lines(5)), block(paragraph("Demikian.")), block(Spacer{5_pt}), block(signers(1))}, 100_pt);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1].front(), "Demikian.");
}

TEST(SignatureGrid, BringsTheHeadingOfTheParagraphBeforeAlong) {
    Paragraph heading = paragraph("Penutup");
    heading.heading_level = 1;
    const auto pages = pages_of({block(lines(5)), block(heading), block(paragraph("Demikian.")), block(signers(1))}, 100_pt);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1].front(), "Penutup");
}

TEST(SignatureGrid, BringsTheLastItemOfAListAlong) {
    List list;
    for (int i = 0; i < 8; ++i) list.items.push_back({{run("-")}, {block(paragraph("butir " + std::to_string(i)))}});
    const auto pages = pages_of({block(list), block(signers(1))}, 100_pt);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1].front(), "-butir 7");
}

using Rows = std::vector<std::size_t>;

/// How many signers each page has.
Rows signers_on(const std::vector<Texts>& pages) {
    const auto begins_signer = [](const std::string& line) { return line.starts_with("jabatan"); };
    Rows rows;
    for (const Texts& page : pages) rows.push_back(static_cast<std::size_t>(std::count_if(page.begin(), page.end(), begins_signer)));
    return rows;
}
/// So many signers below a paragraph of so many lines of 10 points.
std::vector<Texts> signed_pages(int line_count, int signer_count, Length height) {
    return pages_of({block(lines(line_count)), block(signers(signer_count))}, height);
}

TEST(SignatureGrid, StaysWholeWhenAPageHoldsItWithTwoLines) {
    const auto pages = signed_pages(20, 6, 440_pt);
    EXPECT_EQ(signers_on(pages), (Rows{0, 6}));
    EXPECT_EQ(pages[1].front(), "b19");
}

TEST(SignatureGrid, BreaksWhereItStandsWhenNoPageHoldsItWithTwoLines) {
    const auto pages = signed_pages(20, 6, 430_pt);
    EXPECT_EQ(signers_on(pages), (Rows{3, 3}));
    EXPECT_EQ(pages[0][19], "b20");
}

TEST(SignatureGrid, CountsTheSpaceBeforeItWithTheTwoLines) {
    SignatureGrid spaced = signers(6);
    spaced.space_before = 5_pt;
    EXPECT_EQ(signers_on(pages_of({block(lines(20)), block(spaced)}, 445_pt)), (Rows{0, 6}));
    EXPECT_EQ(signers_on(pages_of({block(lines(20)), block(spaced)}, 444_pt)), (Rows{3, 3}));
}

TEST(SignatureGrid, CountsAHeadingAndASpacerWithTheParagraphBefore) {
    Paragraph heading = paragraph("Penutup");
    heading.heading_level = 1;
    const auto content = [&] {
        return Blocks{block(lines(20)), block(heading), block(paragraph("Demikian.")), block(Spacer{5_pt}), block(signers(6))};
    };
    EXPECT_EQ(signers_on(pages_of(content(), 445_pt)), (Rows{0, 6}));
    EXPECT_EQ(signers_on(pages_of(content(), 444_pt)), (Rows{3, 3}));
}

TEST(SignatureGrid, MovesOnWhereOnlyOneRowFits) {
    const auto pages = signed_pages(30, 7, 430_pt);
    EXPECT_EQ(signers_on(pages), (Rows{0, 5, 2}));
    EXPECT_EQ(pages[1].front(), "b29");
}

TEST(SignatureGrid, LeavesNoLoneRowToTheLastPage) {
    EXPECT_EQ(signers_on(signed_pages(5, 7, 480_pt)), (Rows{5, 2}));
    EXPECT_EQ(signers_on(signed_pages(1, 7, 220_pt)), (Rows{3, 2, 2}));
    EXPECT_EQ(signers_on(signed_pages(30, 6, 430_pt)), (Rows{0, 4, 2}));
}

TEST(SignatureGrid, LeavesALoneRowWhereNoPageCanSpareOne) {
    EXPECT_EQ(signers_on(signed_pages(1, 5, 160_pt)), (Rows{2, 2, 1}));
}

TEST(SignatureGrid, BeginsWithOneRowWhereNoPageHoldsTwoBesideTwoLines) {
    const auto pages = signed_pages(5, 5, 150_pt);
    EXPECT_EQ(signers_on(pages), (Rows{1, 2, 2}));
    EXPECT_EQ(pages[0][4], "b5");
}

TEST(SignatureGrid, BreaksBetweenRowsOfSeveralColumns) {
    std::vector<std::optional<SignatureCell>> cells;
    for (int i = 1; i <= 30; ++i) cells.emplace_back(cell("n" + std::to_string(i)));
    // Ten rows of 70 points, 5 between them: nine fit below two lines, but then the tenth would be alone.
    EXPECT_EQ(signers_on(pages_of({block(lines(2)), block(grid(3, cells))}, 740_pt)), (Rows{24, 6}));
    cells.resize(16);
    EXPECT_EQ(signers_on(pages_of({block(lines(10)), block(grid(2, cells))}, 600_pt)), (Rows{12, 4}));
    cells.resize(14);
    EXPECT_EQ(signers_on(pages_of({block(lines(20)), block(grid(2, cells))}, 535_pt)), (Rows{8, 6}));
    EXPECT_EQ(signers_on(pages_of({block(lines(20)), block(grid(2, cells))}, 540_pt)), (Rows{0, 14}));
}

/// A grid that fits a page beside two lines is whole, and has the end of the text before it on its page.
TEST(RandomSigners, AreNeverAloneNorParted) {
    for (unsigned seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const int paragraphs = static_cast<int>(1 + random() % 6);
        Blocks content;
        std::string last;
        for (int i = 0; i < paragraphs; ++i) {
            const int count = static_cast<int>(1 + random() % 12);
            content.push_back(block(lines(count, "p" + std::to_string(i) + ".")));
            last = "p" + std::to_string(i) + "." + std::to_string(count);
        }
        const int count = static_cast<int>(1 + random() % 3);
        content.push_back(block(signers(count)));
        const auto pages = pages_of(std::move(content), 240_pt);
        const Texts& final_page = pages.back();
        EXPECT_NE(std::find(final_page.begin(), final_page.end(), last), final_page.end());
        EXPECT_NE(std::find(final_page.begin(), final_page.end(), "jabatan n11"), final_page.end());
    }
}

/// Signers for more than a page begin below the last line before them, follow each other, and leave nobody alone at the end in vain.
TEST(RandomSigners, FillPagesInOrderAndInGoodCompany) {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const int line_count = static_cast<int>(1 + random() % 60);
        const int count = static_cast<int>(8 + random() % 20);
        const auto pages = signed_pages(line_count, count, Length::of_points(static_cast<int>(170 + random() % 400)));
        const Rows rows = signers_on(pages);
        const auto first =
            static_cast<std::size_t>(std::find_if(rows.begin(), rows.end(), [](std::size_t n) { return n > 0; }) - rows.begin());
        ASSERT_LT(first, rows.size());
        EXPECT_GE(rows[first], 2U);
        EXPECT_NE(std::find(pages[first].begin(), pages[first].end(), "b" + std::to_string(line_count)), pages[first].end());
        Texts order, expected;
        for (const Texts& page : pages)
            std::copy_if(page.begin(), page.end(), std::back_inserter(order), [](const std::string& line) { return line[0] != 'b'; });
        for (int i = 1; i <= count; ++i)
            for (const std::string& line :
                 {"jabatan n" + std::to_string(i) + "1", "n" + std::to_string(i) + "1", "n" + std::to_string(i) + "2"})
                expected.push_back(line);
        EXPECT_EQ(order, expected);
        for (std::size_t page = first; page < rows.size(); ++page) EXPECT_GE(rows[page], 1U);
        EXPECT_TRUE(rows.back() > 1 || rows[rows.size() - 2] <= 2);
    }
}

/// Signers in three columns of 60 points; a character of a name is 5 points wide. What comes of the number of columns, and of the spans.
std::string settled(std::vector<std::optional<SignatureCell>> cells) {
    Document document;
    document.sections.emplace_back();
    document.sections.back().format = {220_pt, 500_pt, 10_pt, 10_pt, 10_pt, 10_pt};
    document.sections.back().content = {block(grid(3, std::move(cells)))};
    layout::settle_signature_columns(document, FixedMetrics{}, nullptr);
    const auto& made = std::get<SignatureGrid>(document.sections.back().content.front().value);
    std::string text = std::to_string(made.columns) + ":";
    for (const auto& one : made.cells) text += one ? std::to_string(one->column_span) : "-";
    return text;
}

TEST(SignatureGrid, HasTwoColumnsInsteadOfThreeWhereANameWouldBeBroken) {
    const std::string fits = "abcde fghi", is_too_wide = "abcdef ghijkl";
    EXPECT_EQ(settled({cell("A"), cell("B"), cell("C"), cell("D"), cell(fits)}), "3:11111");
    EXPECT_EQ(settled({cell("A"), cell("B"), cell("C"), cell("D"), cell(is_too_wide)}), "2:11112");
    SignatureCell alone = cell("D");
    alone.column_span = 3;
    EXPECT_EQ(settled({cell(is_too_wide), cell("B"), cell("C"), alone}), "2:1111");
    EXPECT_EQ(settled({cell("A"), std::nullopt, cell(is_too_wide)}), "3:1-1");
}

}  // namespace
}  // namespace naskah::layout::testing
