// Which rows of a table stand on which page, and where.
#include <gtest/gtest.h>

#include "layout/table/table_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::Fit;

class TablePages : public TableTest {};

document::Table numbered_rows(int count) {
    document::Table table = plain_table(1);
    for (int i = 1; i <= count; ++i) table.body.push_back(row({cell(std::to_string(i).c_str())}));
    return table;
}

/// Rows that must not leave the next one.
document::Row kept(document::Row row) {
    row.keep_with_next = true;
    return row;
}

TEST_F(TablePages, HoldAsManyRowsAsFit) {
    const document::Table table = numbered_rows(5);
    const auto pages = pages_of(table, 100, {20});
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 1", "0,10 2"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 3", "0,10 4"}));
    EXPECT_EQ(texts(pages[2]), Lines{"0,0 5"});
    EXPECT_EQ(pages[0].height, points(20));
    EXPECT_EQ(pages[2].height, points(10));
}

TEST_F(TablePages, RepeatTheHeaderAndTheColumnNumbers) {
    document::Table table = plain_table(3);
    table.header = {row({spanning(cell("No"), 1, 2), spanning(cell("Anggaran"), 2, 1)}), row({cell("Pagu"), cell("Nyata")})};
    table.column_numbers = true;
    table.body = {row({cell("a"), cell("b"), cell("c")}), row({cell("d"), cell("e"), cell("f")})};
    const auto pages = pages_of(table, 300, {40});
    ASSERT_EQ(pages.size(), 2U);
    const Lines header = {"0,0 No", "100,0 Anggaran", "100,10 Pagu", "200,10 Nyata", "47.5,20 1", "147.5,20 2", "247.5,20 3"};
    Lines first = header, second = header;
    first.insert(first.end(), {"0,30 a", "100,30 b", "200,30 c"});
    second.insert(second.end(), {"0,30 d", "100,30 e", "200,30 f"});
    EXPECT_EQ(texts(pages[0]), first);
    EXPECT_EQ(texts(pages[1]), second);
}

TEST_F(TablePages, KeepTheColumnNumbersFreeOfTheHeadersSpans) {
    document::Table table = plain_table(1);
    table.header = {row({spanning(cell("H"), 1, 5)})};
    table.column_numbers = true;
    table.body = {row({cell("a")})};
    EXPECT_EQ(texts(pages_of(table, 100, {100}).at(0)), (Lines{"0,0 H", "47.5,10 1", "0,20 a"}));
}

TEST_F(TablePages, ShowAContinuationAboveTheHeaderOnLaterPages) {
    document::Table table = numbered_rows(3);
    table.header = {row({cell("No")})};
    table.continuation = {paragraph("Tanda tangan")};
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 No", "0,10 1", "0,20 2"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 Tanda tangan", "0,10 No", "0,20 3"}));
}

TEST_F(TablePages, BeginAHighRowWhereItWouldLeaveMuchOfThePageWhite) {
    context_.page_height = points(100);
    document::Table table = plain_table(1);
    table.body = {row({cell("1")}), row({tall_cell("a", 6)})};
    EXPECT_EQ(pages_of(table, 100, {60, 100}).at(0).height, points(60));
    table.body = {row({cell("1")}), row({tall_cell("a", 5)})};
    EXPECT_EQ(pages_of(table, 100, {50, 100}).at(0).height, points(10));  // as high as half a page: it moves
}

TEST_F(TablePages, BeginARowThatFitsNoPageBelowTheGroupRowsThatAreRepeated) {
    context_.page_height = points(100);
    document::Table table = plain_table(1);
    table.body = {group({cell("G")}), row({cell("1")}), row({tall_cell("a", 10)})};
    EXPECT_GT(pages_of(table, 100, {45, 100}).at(0).height, points(20));
}

TEST_F(TablePages, NeverLeaveAHeaderAlone) {
    document::Table table = numbered_rows(2);
    table.header = {row({cell("H")})};
    const Fit fit = element(table, 100)->fit({points(15), false, false});
    EXPECT_EQ(fit.outcome, Fit::Outcome::nothing);
    EXPECT_EQ(fit.reason.message, "baris tabel berikutnya tidak muat di sisa halaman");
}

TEST_F(TablePages, HaveARoomForMoreThanTheHeader) {
    document::Table table = numbered_rows(2);
    table.header = {row({tall_cell("H", 3)})};
    const Fit fit = element(table, 100)->fit({points(20), true, false});
    EXPECT_EQ(fit.outcome, Fit::Outcome::nothing);
    EXPECT_EQ(fit.reason.message, "kepala tabel lebih tinggi daripada halaman");
}

TEST_F(TablePages, ShowAHeaderWithoutRows) {
    document::Table table = numbered_rows(0);
    table.header = {row({cell("H")})};
    EXPECT_EQ(texts(pages_of(table, 100, {20}).at(0)), Lines{"0,0 H"});
}

TEST_F(TablePages, ShowNothingOfAnEmptyTable) {
    const auto pages = pages_of(plain_table(0), 100, {20});
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_EQ(pages[0].height, points(0));
    EXPECT_TRUE(pages[0].items.empty());
}

TEST_F(TablePages, KeepARowWithTheNext) {
    document::Table table = plain_table(1);
    table.body = {row({cell("1")}), kept(row({cell("2")})), row({cell("3")})};
    const auto pages = pages_of(table, 100, {20});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), Lines{"0,0 1"});
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 2", "0,10 3"}));
}

TEST_F(TablePages, KeepATotalWithTheRowAbove) {
    document::Table table = plain_table(1);
    table.body = {row({cell("1")}), row({cell("2")}), total({cell("Jumlah")})};
    const auto pages = pages_of(table, 100, {20});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 2", "0,10 Jumlah"}));
}

TEST_F(TablePages, GiveUpKeepingRowsThatFillMoreThanAPage) {
    document::Table table = plain_table(1);
    table.body = {kept(row({cell("1")})), kept(row({cell("2")})), kept(row({cell("3")})), row({cell("4")})};
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 1", "0,10 2", "0,20 3"}));
    EXPECT_EQ(texts(pages[1]), Lines{"0,0 4"});
}

TEST_F(TablePages, RatherTakeARowAlongThanLeaveATotalAlone) {
    document::Table table = plain_table(1);
    table.body = {kept(row({cell("1")})), kept(row({cell("2")})), row({cell("3")}), total({cell("Jumlah")})};
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 3", "0,10 Jumlah"}));
}

TEST_F(TablePages, LeaveTheLastRowWhereSomethingMustBeKeptBack) {
    const document::Table table = numbered_rows(3);
    const Fit fit = element(table, 100)->fit({points(500), false, true});
    ASSERT_EQ(fit.outcome, Fit::Outcome::part);
    EXPECT_EQ(texts(fit.fragment), (Lines{"0,0 1", "0,10 2"}));
    EXPECT_EQ(texts(fit.rest->fit({points(500), true, false}).fragment), Lines{"0,0 3"});
}

TEST_F(TablePages, LeaveTheTotalWithItsRowWhereSomethingMustBeKeptBack) {
    document::Table table = numbered_rows(3);
    table.body.push_back(total({cell("Jumlah")}));
    const Fit fit = element(table, 100)->fit({points(500), false, true});
    EXPECT_EQ(texts(fit.fragment), (Lines{"0,0 1", "0,10 2"}));
}

TEST_F(TablePages, GiveNothingOfASingleRowWhereSomethingMustBeKeptBack) {
    const document::Table table = numbered_rows(1);
    EXPECT_EQ(element(table, 100)->fit({points(500), true, true}).outcome, Fit::Outcome::nothing);
}

TEST_F(TablePages, StartBelowTheSpaceBeforeButNotAtTheTop) {
    document::Table table = numbered_rows(1);
    table.space_before = points(7);
    table.space_after = points(5);
    const auto left = element(table, 100);
    const Fit below = left->fit({points(500), false, false});
    EXPECT_EQ(texts(below.fragment), Lines{"0,7 1"});
    EXPECT_EQ(below.fragment.height, points(22));
    EXPECT_EQ(left->fit({points(500), true, false}).fragment.height, points(15));
    EXPECT_EQ(left->fit({points(12), true, false}).fragment.height, points(12));
    EXPECT_EQ(left->full_height(), points(22));
}

TEST_F(TablePages, BeginWithHeaderGroupsAndTheFirstRow) {
    document::Table table = numbered_rows(0);
    table.space_before = points(7);
    table.header = {row({cell("H")})};
    table.body = {group({cell("A")}), group({cell("A.1")}), row({tall_cell("x", 2)}), row({cell("y")})};
    EXPECT_EQ(element(table, 100)->least_height(), points(7 + 10 + 20 + 20));
}

TEST_F(TablePages, GiveTheSameAnswerAgain) {
    const document::Table table = numbered_rows(5);
    const auto left = element(table, 100);
    const Fit first = left->fit({points(30), true, false});
    const Fit second = left->fit({points(20), true, false});
    EXPECT_EQ(texts(second.fragment), (Lines{"0,0 1", "0,10 2"}));
    EXPECT_EQ(texts(second.rest->fit({points(20), true, false}).fragment), (Lines{"0,0 3", "0,10 4"}));
    EXPECT_EQ(texts(first.rest->fit({points(20), true, false}).fragment), (Lines{"0,0 4", "0,10 5"}));
}

TEST_F(TablePages, DoNotLeaveTheLastRowAlone) {
    const document::Table table = numbered_rows(5);
    const Fit page = element(table, 100)->fit({points(40), true, false});
    EXPECT_EQ(texts(page.fragment), (Lines{"0,0 1", "0,10 2", "0,20 3"}));
    EXPECT_EQ(texts(page.rest->fit({points(40), true, false}).fragment), (Lines{"0,0 4", "0,10 5"}));
}

TEST_F(TablePages, LeaveTheLastRowAloneWhereTheFirstOneWouldBeAloneElse) {
    const document::Table table = numbered_rows(3);
    EXPECT_EQ(texts(element(table, 100)->fit({points(20), true, false}).fragment), (Lines{"0,0 1", "0,10 2"}));
}

TEST_F(TablePages, DoNotBeginWithOneRowWhereLittleIsLostWithoutIt) {
    const document::Table table = numbered_rows(3);
    context_.page_height = points(100);
    EXPECT_EQ(element(table, 100)->fit({points(12), false, false}).outcome, Fit::Outcome::nothing);
    EXPECT_EQ(texts(element(table, 100)->fit({points(13), false, false}).fragment), (Lines{"0,0 1"}));
    const document::Table short_table = numbered_rows(2);
    EXPECT_EQ(texts(element(short_table, 100)->fit({points(12), false, false}).fragment), (Lines{"0,0 1"}));
}

TEST_F(TablePages, HoldRowsOfALeastHeight) {
    document::Table table = numbered_rows(2);
    table.body[0].minimum_height = points(25);
    EXPECT_EQ(texts(pages_of(table, 100, {100}).at(0)), (Lines{"0,0 1", "0,25 2"}));
}

// ---- Rows higher than a page

TEST_F(TablePages, SplitARowHigherThanAPageByLines) {
    document::Table table = plain_table(2);
    table.header = {row({cell("H"), cell("I")})};
    table.body = {row({cell("1"), tall_cell("a", 5)}), row({cell("2"), cell("b")})};
    const auto pages = pages_of(table, 200, {30});
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 H", "100,0 I", "0,10 1", "100,10 a1", "100,20 a2"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 H", "100,0 I", "100,10 a3", "100,20 a4"}));
    EXPECT_EQ(texts(pages[2]), (Lines{"0,0 H", "100,0 I", "100,10 a5", "0,20 2", "100,20 b"}));
}

TEST_F(TablePages, KeepARowWholeThatFitsAPageOfItsOwn) {
    document::Table table = plain_table(1);
    table.body = {row({cell("1")}), row({tall_cell("a", 3)})};
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), Lines{"0,0 1"});
}

TEST_F(TablePages, BeginARowHigherThanAnyPageBelowOtherRows) {
    context_.page_height = points(30);
    document::Table table = plain_table(1);
    table.body = {row({cell("1")}), row({tall_cell("a", 4)})};
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 1", "0,10 a1", "0,20 a2"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 a3", "0,10 a4"}));
}

TEST_F(TablePages, BeginARowWithAllOfItsCellsOrNotAtAll) {
    context_.page_height = points(40);
    document::Paragraph text;
    for (const char* line : {"a1", "a2", "a3", "a4", "a5"}) {
        if (!text.content.empty()) text.content.emplace_back(document::LineBreak{});
        text.content.emplace_back(document::TextRun{line, text_style(), {}});
    }
    document::Cell long_text;
    long_text.content.push_back({text});
    document::Table table = plain_table(2);
    table.body = {row({tall_cell("x", 3)}), row({cell("2"), long_text})};
    // One line of room is none for a paragraph of five.
    const auto pages = pages_of(table, 200, {40});
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 x1", "0,10 x2", "0,20 x3"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 2", "100,0 a1", "100,10 a2", "100,20 a3"}));
    EXPECT_EQ(texts(pages[2]), (Lines{"100,0 a4", "100,10 a5"}));
}

TEST_F(TablePages, NeedRoomOnlyForTheBeginningOfARowHigherThanAnyPage) {
    context_.page_height = points(50);
    document::Table table = plain_table(1);
    table.header = {row({cell("H")})};
    table.body = {row({tall_cell("a", 30)})};
    EXPECT_EQ(element(table, 100)->least_height(), points(20));
}

TEST_F(TablePages, ShareALeastHeightHigherThanAPage) {
    document::Table table = numbered_rows(2);
    table.body[0].minimum_height = points(70);
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(pages[0].height, points(30));
    EXPECT_EQ(texts(pages[2]), Lines{"0,10 2"});
}

TEST_F(TablePages, TellWhyALineThatNeverFitsDoesNot) {
    const document::Table table = numbered_rows(1);
    const Fit fit = element(table, 100)->fit({points(9), true, false});
    EXPECT_EQ(fit.outcome, Fit::Outcome::nothing);
    EXPECT_FALSE(fit.reason.message.empty());
}

// ---- Groups

TEST_F(TablePages, KeepGroupRowsWithTheNextRow) {
    document::Table table = plain_table(1);
    table.body = {row({cell("1")}), group({cell("A")}), row({cell("2")})};
    const auto pages = pages_of(table, 100, {20});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), Lines{"0,0 1"});
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 A", "0,10 2"}));
}

TEST_F(TablePages, RepeatAGroupWithAMark) {
    document::Table table = plain_table(1);
    table.header = {row({cell("H")})};
    table.body = {group({cell("A")}), row({cell("1")}), row({cell("2")}), group({cell("B")}), row({cell("3")})};
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 H", "0,10 A", "0,20 1"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 H", "0,10 A (lanjutan)", "0,20 2"}));
    EXPECT_EQ(texts(pages[2]), (Lines{"0,0 H", "0,10 B", "0,20 3"}));
}

TEST_F(TablePages, RepeatAllOfAStackOfGroups) {
    document::Table table = plain_table(1);
    table.body = {group({cell("A")}), group({cell("A.1")}), row({cell("1")}), row({cell("2")})};
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 A (lanjutan)", "0,10 A.1 (lanjutan)", "0,20 2"}));
}

TEST_F(TablePages, MarkTheCellWithTheGroupsName) {
    document::Table table = plain_table(3);
    table.body = {group({cell("I"), spanning(cell("Fisik"), 2, 1)}), row({cell("1")}), row({cell("2")})};
    const auto pages = pages_of(table, 300, {20});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 I", "100,0 Fisik (lanjutan)", "0,10 2"}));
}

TEST_F(TablePages, EndAGroupAtItsTotal) {
    document::Table table = plain_table(1);
    table.body = {group({cell("A")}), row({cell("1")}), total({cell("Jumlah")}), row({cell("2")})};
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[1]), Lines{"0,0 2"});
}

TEST_F(TablePages, RepeatAGroupOverARowThatGoesOn) {
    document::Table table = plain_table(1);
    table.body = {group({cell("A")}), row({tall_cell("x", 4)})};
    const auto pages = pages_of(table, 100, {30});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 A", "0,10 x1", "0,20 x2"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 A (lanjutan)", "0,10 x3", "0,20 x4"}));
}

TEST_F(TablePages, LeaveAGroupAsideThatWouldFillThePage) {
    document::Table table = plain_table(1);
    table.body = {group({tall_cell("A", 2)}), row({cell("1")}), row({cell("2")})};
    const auto pages = pages_of(table, 100, {30, 20});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[1]), Lines{"0,0 2"});
}

// ---- Cells that span rows

TEST_F(TablePages, BreakInsideARowSpan) {
    document::Table table = plain_table(2);
    table.body = {row({spanning(cell("a"), 1, 3), cell("1")}), row({cell("2")}), row({cell("3")})};
    const auto pages = pages_of(table, 200, {20});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 a", "100,0 1", "100,10 2"}));
    EXPECT_EQ(texts(pages[1]), Lines{"100,0 3"});
}

TEST_F(TablePages, RepeatASpanningCellAfterABreak) {
    document::Table table = plain_table(2);
    table.header = {row({cell("H"), cell("I")})};
    table.body = {row({repeated(spanning(cell("a"), 1, 3)), cell("1")}), row({cell("2")}), row({cell("3")}), row({cell("b"), cell("4")})};
    const auto pages = pages_of(table, 200, {20, 20, 30});
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 H", "100,0 I", "0,10 a", "100,10 1"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 H", "100,0 I", "0,10 a", "100,10 2"}));
    EXPECT_EQ(texts(pages[2]), (Lines{"0,0 H", "100,0 I", "0,10 a", "100,10 3", "0,20 b", "100,20 4"}));
}

TEST_F(TablePages, ShowARepeatedSpanningCellWholeBeforeTheBreakToo) {
    document::Table table = plain_table(2);
    table.body = {row({repeated(spanning(tall_cell("a", 3), 1, 2)), cell("1")}), row({tall_cell("2", 3)})};
    const auto pages = pages_of(table, 200, {35, 100});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 a1", "0,10 a2", "0,20 a3", "100,0 1"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 a1", "0,10 a2", "0,20 a3", "100,0 21", "100,10 22", "100,20 23"}));
}

TEST_F(TablePages, ContinueASpanningCellThatDoesNotFitBeforeTheBreak) {
    document::Table table = plain_table(2);
    table.body = {row({spanning(tall_cell("a", 4), 1, 3), cell("1")}), row({cell("2")}), row({cell("3")}), row({cell("b"), cell("4")})};
    const auto pages = pages_of(table, 200, {20, 100});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 a1", "0,10 a2", "100,0 1", "100,10 2"}));
    // The last row of the span grows for what is left.
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 a3", "0,10 a4", "100,0 3", "0,20 b", "100,20 4"}));
}

TEST_F(TablePages, SplitALongSpanningCellOverPages) {
    document::Table table = plain_table(2);
    table.body = {row({spanning(tall_cell("a", 5), 1, 2), cell("1")}), row({cell("2")}), row({cell("b"), cell("3")})};
    const auto pages = pages_of(table, 200, {20});
    ASSERT_EQ(pages.size(), 4U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 a1", "100,0 1"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 a2", "0,10 a3", "100,0 2"}));
    EXPECT_EQ(texts(pages[2]), (Lines{"0,0 a4", "0,10 a5"}));
    EXPECT_EQ(texts(pages[3]), (Lines{"0,0 b", "100,0 3"}));
}

TEST_F(TablePages, KeepRowsBelowAnEmptySpanningCell) {
    document::Table table = plain_table(2);
    table.body = {row({spanning(document::Cell{}, 1, 3), cell("1")}), row({cell("2")}), row({cell("3")}), row({cell("b"), cell("4")})};
    const auto pages = pages_of(table, 200, {20});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), (Lines{"100,0 1", "100,10 2"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"100,0 3", "0,10 b", "100,10 4"}));
}

TEST_F(TablePages, KeepRowsWithNothingButCellsFromAbove) {
    document::Table table = plain_table(2);
    table.body = {row({spanning(cell("a"), 1, 2), spanning(cell("b"), 1, 2)}), row({}), row({cell("c"), cell("d")})};
    EXPECT_EQ(texts(pages_of(table, 200, {100}).at(0)), (Lines{"0,0 a", "100,0 b", "0,10 c", "100,10 d"}));
}

TEST_F(TablePages, GrowTheLastRowOfASpan) {
    document::Table table = plain_table(2);
    table.body = {row({spanning(tall_cell("a", 4), 1, 2), cell("1")}), row({cell("2")}), row({cell("b"), cell("3")})};
    const auto pages = pages_of(table, 200, {100});
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 a1", "0,10 a2", "0,20 a3", "0,30 a4", "100,0 1", "100,10 2", "0,40 b", "100,40 3"}));
}

TEST_F(TablePages, BeginASpanningCellBesideItsRepeatedGroup) {
    document::Table table = plain_table(2);
    table.body = {group({repeated(spanning(cell("n"), 1, 3)), cell("A")}), row({cell("1")}), row({cell("2")})};
    const auto pages = pages_of(table, 200, {20});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(texts(pages[0]), (Lines{"0,0 n", "100,0 A", "100,10 1"}));
    EXPECT_EQ(texts(pages[1]), (Lines{"0,0 n", "100,0 A", "100,10 2"}));
}

// ---- Warnings and headings

TEST_F(TablePages, WarnOnceOfAWordWiderThanItsCell) {
    document::Table table = plain_table(1);
    table.columns = {document::FixedWidth{points(40)}};
    table.body = {row({cell("a")}), row({cell("Kabupaten")}), row({cell("b")})};
    const auto pages = pages_of(table, 40, {20});
    EXPECT_EQ(pages.size(), 3U);
    EXPECT_EQ(warnings_.size(), 1U);
}

TEST_F(TablePages, PutAHeadingInAHeaderIntoTheOutlineOnce) {
    document::Table table = numbered_rows(2);
    document::Cell heading = cell("H");
    std::get<document::Paragraph>(heading.content[0].value).heading_level = 2;
    table.header = {row({heading})};
    const auto pages = pages_of(table, 100, {20});
    ASSERT_EQ(pages.size(), 2U);
    ASSERT_EQ(pages[0].headings.size(), 1U);
    EXPECT_EQ(pages[0].headings[0].title, "H");
    EXPECT_TRUE(pages[1].headings.empty());
}

}  // namespace
}  // namespace naskah::layout::testing
