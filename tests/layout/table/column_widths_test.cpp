#include "layout/table/column_widths.hpp"

#include <gtest/gtest.h>

#include "layout/table/table_builder.hpp"

namespace naskah::layout::testing {
namespace {

using document::ColumnWidth;
using document::FitWidth;
using document::FixedWidth;
using document::FractionWidth;
using layout::table::ColumnNeeds;

using Columns = std::vector<ColumnWidth>;
using Needs = std::vector<std::pair<double, double>>;  ///< least and most
using Widths = std::vector<double>;

ColumnNeeds needs_of(const Needs& needs) {
    ColumnNeeds result(needs.size());
    for (std::size_t i = 0; i < needs.size(); ++i) result.single[i] = {points(needs[i].first), points(needs[i].second)};
    return result;
}

Widths widths(const Columns& columns, const ColumnNeeds& needs, double available) {
    Widths result;
    for (Length width : layout::table::column_widths(columns, needs, points(available), points(10))) result.push_back(width.points());
    return result;
}

Widths widths(const Columns& columns, double available) {
    return widths(columns, ColumnNeeds(columns.size()), available);
}

ColumnWidth fixed(double width) {
    return FixedWidth{points(width)};
}
ColumnWidth share(double part) {
    return FractionWidth{part};
}
const ColumnWidth fit = FitWidth{};

TEST(ColumnWidths, LeavesFixedColumnsAsTheyAre) {
    EXPECT_EQ(widths({fixed(30), fixed(50)}, 100), (Widths{30, 50}));
}

TEST(ColumnWidths, SharesTheRestAmongFractions) {
    EXPECT_EQ(widths({fixed(40), share(2), share(1)}, 100), (Widths{40, 40, 20}));
}

TEST(ColumnWidths, FillTheWidthToTheLastThousandth) {
    EXPECT_EQ(widths({share(1), share(1), share(1)}, 100), (Widths{33.333, 33.333, 33.334}));
}

TEST(ColumnWidths, ShrinkFixedColumnsWiderThanTheTable) {
    EXPECT_EQ(widths({fixed(100), fixed(300)}, 200), (Widths{50, 150}));
}

TEST(ColumnWidths, ShrinkFixedColumnsThatLeaveNothingToOthers) {
    EXPECT_EQ(widths({fixed(100), fixed(100), share(1)}, 200), (Widths{95, 95, 10}));
}

TEST(ColumnWidths, GiveFittedColumnsWhatTheyNeedAtMost) {
    EXPECT_EQ(widths({fit, fit}, needs_of({{10, 40}, {10, 30}}), 100), (Widths{40, 30}));
}

TEST(ColumnWidths, ShareAmongFractionsWhatFittedColumnsLeave) {
    EXPECT_EQ(widths({fit, share(1)}, needs_of({{10, 40}, {20, 300}}), 100), (Widths{40, 60}));
}

TEST(ColumnWidths, ShrinkFittedColumnsInProportionToWhatTheyCanSpare) {
    // 60 points are to be shared over least widths of 30 together: half of what both could use.
    EXPECT_EQ(widths({fit, fit}, needs_of({{10, 50}, {20, 40}}), 60), (Widths{30, 30}));
}

TEST(ColumnWidths, ShrinkFittedColumnsBeforeFractionsGetLessThanTheyNeed) {
    EXPECT_EQ(widths({fit, share(1)}, needs_of({{10, 90}, {40, 40}}), 100), (Widths{60, 40}));
}

TEST(ColumnWidths, ShrinkBelowLeastWidthsToWhatIsFairWhereAllMustBreakWords) {
    EXPECT_EQ(widths({fit, share(1)}, needs_of({{60, 90}, {140, 200}}), 100), (Widths{50, 50}));
    EXPECT_EQ(widths({share(3), share(1)}, needs_of({{90, 90}, {140, 200}}), 100), (Widths{75, 25}));
}

TEST(ColumnWidths, GiveAnAbsurdWordOneAndAHalfTimesItsShareAtMost) {
    EXPECT_EQ(widths({share(1), share(1), share(1), share(1)}, needs_of({{1000, 1000}, {10, 90}, {10, 90}, {10, 90}}), 400),
              (Widths{150, 83.333, 83.333, 83.334}));
}

TEST(ColumnWidths, LetNoWordBreakForAnAbsurdOne) {
    EXPECT_EQ(widths({share(2), share(1)}, needs_of({{1000, 1000}, {60, 200}}), 300), (Widths{240, 60}));
    EXPECT_EQ(widths({share(1), share(1), share(2)}, needs_of({{1000, 1000}, {90, 200}, {200, 200}}), 400), (Widths{110, 90, 200}));
}

TEST(ColumnWidths, HoldAWordWiderThanItsShareBesideAnAbsurdOne) {
    // The second needs more than one and a half times its share, and the third can spare that.
    EXPECT_EQ(widths({share(1), share(1), share(2)}, needs_of({{1000, 1000}, {160, 160}, {40, 300}}), 400), (Widths{150, 160, 90}));
}

TEST(ColumnWidths, LeaveFixedColumnsAloneForAnAbsurdWord) {
    EXPECT_EQ(widths({fixed(40), share(1), share(1), fixed(60)}, needs_of({{0, 0}, {1000, 1000}, {20, 50}, {0, 0}}), 300),
              (Widths{40, 150, 50, 60}));
}

TEST(ColumnWidths, LetNoFittedColumnStarveTheOthers) {
    EXPECT_EQ(widths({fit, share(1), share(1)}, needs_of({{1000, 1000}, {20, 90}, {20, 90}}), 300), (Widths{150, 75, 75}));
    EXPECT_EQ(widths({fit, fit}, needs_of({{1000, 1000}, {20, 60}}), 300), (Widths{240, 60}));
    EXPECT_EQ(widths({share(1), fit}, needs_of({{1000, 1000}, {20, 60}}), 300), (Widths{240, 60}));
}

TEST(ColumnWidths, GiveAFractionMoreThanItsShareWhereItNeedsThat) {
    EXPECT_EQ(widths({share(1), share(1), share(2), fit}, needs_of({{40, 40}, {0, 0}, {0, 0}, {0, 0}}), 100), (Widths{40, 20, 40, 0}));
}

TEST(ColumnWidths, WidenFittedColumnsForASpanningCell) {
    ColumnNeeds needs = needs_of({{10, 10}, {10, 20}, {5, 5}});
    needs.spanning[{2, 0}] = {points(30), points(50)};
    EXPECT_EQ(widths({fit, fit, fit}, needs, 100), (Widths{20, 30, 5}));
}

TEST(ColumnWidths, WidenFractionsRatherThanFittedColumnsForASpanningCell) {
    ColumnNeeds needs = needs_of({{10, 20}, {10, 20}, {5, 5}});
    needs.spanning[{2, 0}] = {points(150), points(150)};
    EXPECT_EQ(widths({fit, share(1), share(1)}, needs, 200), (Widths{20, 140, 40}));
}

TEST(ColumnWidths, AreNeverNegative) {
    EXPECT_EQ(widths({fixed(-5), share(-1), fit}, needs_of({{0, 0}, {0, 0}, {10, 10}}), -20), (Widths{0, 0, 0}));
}

TEST(ColumnWidths, AreNoneWithoutColumns) {
    EXPECT_EQ(widths({}, 100), Widths{});
}

TEST(ColumnWidths, AddUpToTheTablesLeastAndMostWidth) {
    const Columns columns = {fixed(30), fit, share(1), share(2)};
    const auto total = layout::table::total_width(columns, needs_of({{0, 0}, {10, 40}, {20, 30}, {10, 80}}));
    EXPECT_EQ(total.least, points(70));
    EXPECT_EQ(total.most, points(30 + 40 + 120));  // for its share of two thirds the last one needs 120 for both
}

class TableWidths : public TableTest {};

TEST_F(TableWidths, FitTheirTextsWithPaddingAndBorders) {
    document::Table table = plain_table(2);
    table.columns = {fit, fit};
    table.padding_horizontal = points(4);
    table.border = points(1);
    table.body = {row({cell("abcd"), cell("ab")})};
    // Each column: text, twice the padding and the half border on both sides; the first text stands behind the edge's half border.
    const auto pages = pages_of(table, 500, {100});
    EXPECT_EQ(texts(pages.at(0)), (Lines{"5,1 abcd", "34,1 ab"}));
}

TEST_F(TableWidths, GiveAFractionRoomForItsLongestWord) {
    document::Table table = plain_table(2);
    table.columns = {share(3), share(1)};
    table.body = {row({cell("ab"), cell("abcdefgh")})};
    EXPECT_EQ(texts(pages_of(table, 100, {100}).at(0)), (Lines{"0,0 ab", "60,0 abcdefgh"}));
    EXPECT_TRUE(warnings_.empty());
}

TEST_F(TableWidths, AreMeasuredWithTheOutermostBorders) {
    document::Table table = plain_table(2);
    table.columns = {fit, document::FixedWidth{points(50)}};
    table.border = points(1);
    table.body = {row({cell("ab abcd"), cell("ab")})};
    const auto width = layout::measure_table(table, context_);
    EXPECT_EQ(width.least, points(20 + 1 + 50 + 1));
    EXPECT_EQ(width.most, points(32.5 + 1 + 50 + 1));
}

}  // namespace
}  // namespace naskah::layout::testing
