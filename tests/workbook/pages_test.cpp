// Where a sheet's printed pages begin, across and down.
#include <gtest/gtest.h>

#include "workbook/pages_across.hpp"
#include "workbook/pages_down.hpp"

namespace naskah::workbook::testing {
namespace {

using Starts = std::vector<int>;

TEST(PagesAcross, AreOneAtFullSizeForWhatFits) {
    const PagesAcross pages = pages_across({100, 200, 300}, {}, 1, 600);
    EXPECT_EQ(pages.scale, 100);
    EXPECT_EQ(pages.starts, Starts{});
}

TEST(PagesAcross, AreOneAsLongAsTypeStaysSevenPointsHigh) {
    EXPECT_EQ(pages_across({400, 400}, {}, 1, 600).scale, 75);
    const PagesAcross last = pages_across({400, 400}, {}, 1, 560);
    EXPECT_EQ(last.scale, 70);
    EXPECT_EQ(last.starts, Starts{});
}

TEST(PagesAcross, AreSeveralWithTheColumnsThatTellRowsApart) {
    const PagesAcross pages = pages_across({100, 200, 200, 200, 200}, {}, 1, 350);
    EXPECT_EQ(pages.starts, Starts{3});  // 100 + 400, and again: 100 + 400
    EXPECT_EQ(pages.repeated, 1);
    EXPECT_EQ(pages.scale, 70);
}

TEST(PagesAcross, RepeatNoColumnsThatTakeMoreThanHalfAPage) {
    EXPECT_EQ(pages_across({300, 200, 200, 200}, {}, 1, 350).repeated, 0);
}

TEST(PagesAcross, EndWhereBreaksCostLeast) {
    BreakCosts costs;
    costs.before = {0, 0, 5, 0, 5, 0, 5, 0};  // pairs of columns behind the first: 1 2, 3 4, 5 6
    const PagesAcross pages = pages_across({100, 100, 100, 100, 100, 100, 100}, costs, 1, 350);
    ASSERT_EQ(pages.starts.size(), 1U);
    EXPECT_EQ(pages.starts.front(), 5);  // 500 and 300 wide, not two of 400
}

TEST(PagesAcross, AreAsLargeAsTheirNumberAllows) {
    const PagesAcross pages = pages_across({200, 200, 200, 200}, {}, 0, 399);
    EXPECT_EQ(pages.starts, Starts{2});
    EXPECT_EQ(pages.scale, 99);
}

TEST(PagesAcross, GiveAColumnThatIsWiderThanAPageItsOwn) {
    EXPECT_EQ(pages_across({100, 2000, 100}, {}, 0, 350).starts, (Starts{1, 2}));
}

RowsToPrint rows(std::vector<Hold> holds, int repeat_first = -1, int repeat_last = -1) {
    RowsToPrint result;
    result.heights.assign(holds.size(), 10);
    result.holds = std::move(holds);
    result.repeat_first = repeat_first;
    result.repeat_last = repeat_last;
    return result;
}
constexpr Hold free_row = Hold::none, loose = Hold::loose, tight = Hold::tight;

TEST(PagesDown, HoldAsManyRowsAsFit) {
    EXPECT_EQ(pages_down(rows(std::vector<Hold>(7, free_row)), 30).starts, (Starts{3, 6}));
    EXPECT_EQ(pages_down(rows(std::vector<Hold>(3, free_row)), 30).starts, Starts{});
}

TEST(PagesDown, LeaveRoomForTheRowsThatTheyRepeat) {
    EXPECT_EQ(pages_down(rows(std::vector<Hold>(7, free_row), 0, 0), 30).starts, (Starts{3, 5}));
}

TEST(PagesDown, NeverEndWithAHeading) {
    EXPECT_EQ(pages_down(rows({free_row, free_row, free_row, tight, free_row}), 30).starts, Starts{2});
}

TEST(PagesDown, KeepDetailsWithTheirRowWhereThatLeavesNoHole) {
    EXPECT_EQ(pages_down(rows({free_row, free_row, free_row, free_row, loose, free_row}), 40).starts, Starts{3});
    EXPECT_EQ(pages_down(rows({free_row, free_row, loose, loose, loose, loose, loose}), 50).starts, Starts{5});
}

TEST(PagesDown, CutWhatIsHigherThanAPage) {
    EXPECT_EQ(pages_down(rows({free_row, tight, tight, tight, tight, tight}), 30).starts, Starts{3});
}

}  // namespace
}  // namespace naskah::workbook::testing
