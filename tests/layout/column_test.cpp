#include <gtest/gtest.h>

#include "layout/column_element.hpp"
#include "layout/text_builder.hpp"
#include "support/mock_element.hpp"

namespace naskah::layout::testing {
namespace {

using layout::ColumnElement;
using layout::ColumnEntry;
using layout::Element;
using layout::Fit;
using test::MockElement;
using test::MockOptions;

/// A mock block with a number, painted as the red of its pieces.
MockOptions mock(int number, double height, int pieces = 1) {
    MockOptions options;
    options.height = Length::of_points(height);
    options.pieces = pieces;
    options.mark.red = static_cast<std::uint8_t>(number);
    return options;
}
MockOptions kept(MockOptions options) {
    options.keep_with_next = true;
    return options;
}
MockOptions clinging(MockOptions options) {
    options.keep_with_previous = true;
    return options;
}

std::unique_ptr<Element> column(const std::vector<MockOptions>& blocks) {
    std::vector<ColumnEntry> entries;
    for (const MockOptions& options : blocks) entries.push_back({std::make_unique<MockElement>(options), options.keep_with_next, false});
    return std::make_unique<ColumnElement>(std::move(entries));
}

/// A page as "number@y" for each piece.
std::string shown(const layout::Fragment& page) {
    std::string text;
    for (const layout::Item& item : page.items) {
        const auto& fill = std::get<layout::Fill>(item);
        if (!text.empty()) text += ' ';
        text += std::to_string(fill.color.red) + "@" + std::to_string(fill.origin.y.units() / 1000);
    }
    return text;
}

Texts pages_of(std::unique_ptr<Element> left, Length height) {
    Texts pages;
    while (left && pages.size() < 100) {
        Fit fit = left->fit({height, true, false});
        if (fit.outcome == Fit::Outcome::nothing) {
            pages.push_back("nothing: " + fit.reason.message);
            break;
        }
        pages.push_back(shown(fit.fragment));
        left = std::move(fit.rest);
    }
    return pages;
}

TEST(Column, PlacesBlocksBelowEachOther) {
    EXPECT_EQ(pages_of(column({mock(1, 10), mock(2, 20), mock(3, 30)}), 60_pt), (Texts{"1@0 2@10 3@30"}));
}

TEST(Column, MovesABlockThatDoesNotFitToTheNextPage) {
    EXPECT_EQ(pages_of(column({mock(1, 10), mock(2, 20), mock(3, 31)}), 60_pt), (Texts{"1@0 2@10", "3@0"}));
}

TEST(Column, SplitsABlockThatCanBeSplit) {
    EXPECT_EQ(pages_of(column({mock(1, 10), mock(2, 60, 6), mock(3, 10)}), 40_pt), (Texts{"1@0 2@10 2@20 2@30", "2@0 2@10 2@20 3@30"}));
}

TEST(Column, MovesABlockThatIsKeptWithTheNextWhenThatOneDoesNotFit) {
    EXPECT_EQ(pages_of(column({mock(1, 10), kept(mock(2, 10)), mock(3, 30)}), 40_pt), (Texts{"1@0", "2@0 3@10"}));
}

TEST(Column, LeavesAKeptBlockWhereTheNextOneCanBegin) {
    EXPECT_EQ(pages_of(column({mock(1, 10), kept(mock(2, 10)), mock(3, 30, 3)}), 40_pt), (Texts{"1@0 2@10 3@20 3@30", "3@0"}));
}

TEST(Column, MovesAWholeChainOfKeptBlocks) {
    EXPECT_EQ(pages_of(column({mock(1, 10), kept(mock(2, 10)), kept(mock(3, 10)), mock(4, 20)}), 40_pt), (Texts{"1@0", "2@0 3@10 4@20"}));
}

TEST(Column, BreaksAChainThatIsHigherThanAPage) {
    EXPECT_EQ(pages_of(column({kept(mock(1, 20)), kept(mock(2, 20)), mock(3, 20)}), 40_pt), (Texts{"1@0 2@20", "3@0"}));
}

TEST(Column, BringsTheLastPartOfABlockAlongWithOneThatMustNotBeAlone) {
    EXPECT_EQ(pages_of(column({mock(1, 40, 4), clinging(mock(2, 20))}), 50_pt), (Texts{"1@0 1@10 1@20", "1@0 2@10"}));
}

TEST(Column, BringsAnUndividedBlockAlongWithOneThatMustNotBeAlone) {
    EXPECT_EQ(pages_of(column({mock(1, 20), mock(2, 10), clinging(mock(3, 30))}), 50_pt), (Texts{"1@0", "2@0 3@10"}));
}

TEST(Column, BringsAlongWhatThatBlockIsKeptWith) {
    EXPECT_EQ(pages_of(column({mock(1, 20), kept(mock(2, 10)), mock(3, 10), clinging(mock(4, 30))}), 50_pt),
              (Texts{"1@0", "2@0 3@10 4@20"}));
}

TEST(Column, LeavesABlockWithTheOneBeforeWhenBothFit) {
    EXPECT_EQ(pages_of(column({mock(1, 20), clinging(mock(2, 20))}), 40_pt), (Texts{"1@0 2@20"}));
}

TEST(Column, AnswersNothingWithTheReasonForABlockHigherThanThePage) {
    EXPECT_EQ(pages_of(column({mock(1, 20), mock(2, 50)}), 40_pt), (Texts{"1@0", "nothing: balok uji tidak muat"}));
}

TEST(Column, LeavesOutABlockThatIsGivenUp) {
    std::vector<ColumnEntry> entries;
    for (const MockOptions& options : {mock(1, 50), mock(2, 10)}) entries.push_back({std::make_unique<MockElement>(options), false, false});
    EXPECT_EQ(pages_of(ColumnElement(std::move(entries)).without_first(), 40_pt), (Texts{"2@0"}));
}

TEST(Column, KeepsItsLastPartBackWhenAsked) {
    const Fit fit = column({mock(1, 10), mock(2, 20, 2)})->fit({100_pt, false, true});
    ASSERT_EQ(fit.outcome, Fit::Outcome::part);
    EXPECT_EQ(shown(fit.fragment), "1@0 2@10");
    EXPECT_EQ(shown(fit.rest->fit({100_pt, true, false}).fragment), "2@0");
}

TEST(Column, KeepsItsLastBlockBackWhenThatCanNotBeSplit) {
    const Fit fit = column({mock(1, 10), mock(2, 10)})->fit({100_pt, false, true});
    ASSERT_EQ(fit.outcome, Fit::Outcome::part);
    EXPECT_EQ(shown(fit.fragment), "1@0");
}

TEST(Column, AnswersNothingWhenItHasNothingToKeepBack) {
    EXPECT_EQ(column({mock(1, 10)})->fit({100_pt, true, true}).outcome, Fit::Outcome::nothing);
}

TEST(Column, MovesAsAWholeWhenAllOfItIsKeptTogetherAndDoesNotFit) {
    EXPECT_EQ(column({kept(mock(1, 10)), mock(2, 20)})->fit({20_pt, false, false}).outcome, Fit::Outcome::nothing);
}

TEST(Column, TellsTheTopOfThePageToItsFirstBlockOnly) {
    const auto record = std::make_shared<MockElement::Record>();
    std::vector<ColumnEntry> entries;
    for (int i = 0; i < 2; ++i) entries.push_back({std::make_unique<MockElement>(mock(i, 10), record), false, false});
    ColumnElement(std::move(entries)).fit({100_pt, true, false});
    ASSERT_EQ(record->size(), 2U);
    EXPECT_TRUE((*record)[0].top_of_page);
    EXPECT_FALSE((*record)[1].top_of_page);
    EXPECT_EQ((*record)[1].height, 90_pt);
}

TEST(Column, NeedsAtLeastItsKeptBlocksAndTheBeginningOfTheNext) {
    EXPECT_EQ(column({kept(mock(1, 10)), mock(2, 40, 4), mock(3, 10)})->least_height(), 20_pt);
}

TEST(Column, IsAsHighAsAllItsBlocks) {
    EXPECT_EQ(column({mock(1, 10), mock(2, 40, 4)})->full_height(), 50_pt);
}

TEST(PageColumn, EndsThePageAtAPageBreak) {
    Workplace place;
    const Blocks blocks{block(paragraph("a")), block(PageBreak{}), block(paragraph("b")), block(PageBreak{})};
    auto page = layout::make_page_column(blocks, 100_pt, place.context)->fit({100_pt, true, false});
    EXPECT_EQ(lines_of(page.fragment.items), Texts{"a"});
    ASSERT_EQ(page.outcome, Fit::Outcome::part);
    page = page.rest->fit({100_pt, true, false});
    EXPECT_EQ(lines_of(page.fragment.items), Texts{"b"});
    EXPECT_EQ(page.outcome, Fit::Outcome::all);
}

TEST(PageColumn, MakesNoEmptyPageOfABreakAtTheTop) {
    Workplace place;
    const Blocks blocks{block(PageBreak{}), block(PageBreak{}), block(paragraph("a"))};
    const auto page = layout::make_page_column(blocks, 100_pt, place.context)->fit({100_pt, true, false});
    EXPECT_EQ(lines_of(page.fragment.items), Texts{"a"});
}

TEST(PageColumn, TakesASpacerForNoCompanyOfAHeading) {
    Workplace place;
    Paragraph heading = paragraph("judul");
    heading.heading_level = 1;
    const Blocks blocks{block(lines(2)), block(heading), block(Spacer{5_pt}), block(paragraph("isi"))};
    const auto page = layout::make_page_column(blocks, 100_pt, place.context)->fit({40_pt, true, false});
    EXPECT_EQ(lines_of(page.fragment.items), (Texts{"b1", "b2"}));
}

}  // namespace
}  // namespace naskah::layout::testing
