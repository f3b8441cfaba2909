// The end of a document: signatures, and what follows them.
#include <gtest/gtest.h>

#include "layout/paginate.hpp"
#include "layout/text_builder.hpp"
#include "layout/tightened.hpp"

namespace naskah::layout::testing {
namespace {

/// One signer at the right of two columns, 70 points high.
SignatureGrid signer(bool first_column_free = true) {
    SignatureGrid made;
    made.columns = 2;
    made.sign_space = 40_pt;
    made.column_gap = 10_pt;
    const SignatureCell cell{{block(lines(1, "jabatan"))}, {block(lines(2, "nama"))}, 1};
    made.cells = {std::nullopt, cell};
    if (!first_column_free) made.cells = {cell, cell};
    return made;
}

/// A signer and two lines of copies below.
KeepTogether closing(bool beside, bool first_column_free = true) {
    KeepTogether made;
    made.content = {block(signer(first_column_free)), block(lines(2, "tembusan"))};
    made.last_may_stand_beside = beside;
    return made;
}

Section section(Blocks content, Length height) {
    Section made;
    made.format.width = 200_pt;
    made.format.height = height;
    made.content = std::move(content);
    return made;
}

std::vector<Texts> pages_of(Section section) {
    Document document;
    document.sections.push_back(std::move(section));
    std::vector<Texts> pages;
    for (const auto& page : layout::paginate(document, FixedMetrics{}, nullptr).pages) pages.push_back(lines_of(page.items));
    return pages;
}

TEST(Closing, StandsBelowTheSignaturesWhereThereIsRoom) {
    const auto pages = pages_of(section({block(lines(1)), block(closing(true))}, 100_pt));
    EXPECT_EQ(pages, std::vector<Texts>{(Texts{"b1", "jabatan1", "nama1", "nama2", "tembusan1", "tembusan2"})});
}

TEST(Closing, StandsBesideTheSignaturesWhereBelowThereIsNoRoom) {
    Document document;
    document.sections.push_back(section({block(lines(2)), block(closing(true))}, 100_pt));
    const auto pages = layout::paginate(document, FixedMetrics{}, nullptr).pages;
    ASSERT_EQ(pages.size(), 1U);
    const auto runs = runs_of(pages[0].items);
    ASSERT_EQ(runs.back().text, "tembusan2");
    EXPECT_EQ(runs.back().origin.y, 98_pt);  // the last line of the page
    EXPECT_EQ(runs.back().origin.x, 0_pt);
    EXPECT_EQ(runs[3].text, "nama1");
    EXPECT_EQ(runs[3].origin, (Point{105_pt, 78_pt}));
}

TEST(Closing, MovesAsAWholeWhereSomebodySignsAtTheLeft) {
    const auto pages = pages_of(section({block(lines(5)), block(closing(true, false))}, 110_pt));
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0], (Texts{"b1", "b2", "b3"}));
    EXPECT_EQ(pages[1].back(), "tembusan2");
    EXPECT_EQ(pages[1].front(), "b4");
}

TEST(Closing, NeverLeavesCopiesAloneOnAPage) {
    for (int count = 1; count <= 30; ++count) {
        for (const bool beside : {false, true}) {
            const auto pages = pages_of(section({block(lines(count)), block(closing(beside))}, 130_pt));
            EXPECT_EQ(pages.back().front().front(), 'b') << count;
        }
    }
}

// ---- Set more tightly

Section tight(Blocks content, Length height) {
    Section made = section(std::move(content), height);
    made.tightening = Tightening{0.9, 0.5, 30_pt};
    return made;
}
Paragraph spaced(int count, Length before) {
    Paragraph made = lines(count);
    made.style.space_before = before;
    return made;
}

TEST(Closing, IsBroughtOntoThePageByATighterSettingWhenItMissesItByLittle) {
    // 10 lines and 70 points make 170; at their tightest 90 and 57.
    const Blocks content{block(lines(10)), block(signer())};
    EXPECT_EQ(pages_of(section(content, 165_pt)).size(), 2U);
    EXPECT_EQ(pages_of(tight(content, 165_pt)).size(), 1U);
    EXPECT_EQ(pages_of(tight(content, 146_pt)).size(), 2U);
}

TEST(Closing, IsNotTightenedMoreThanItNeeds) {
    Document document;
    document.sections.push_back(tight({block(lines(10)), block(signer())}, 168_pt));
    const auto pages = layout::paginate(document, FixedMetrics{}, nullptr).pages;
    ASSERT_EQ(pages.size(), 1U);
    const auto runs = runs_of(pages[0].items);
    EXPECT_EQ(runs[1].origin.y - runs[0].origin.y, 9.75_pt);  // a quarter of the way from 10 to 9
}

TEST(Closing, TellsHowTightlyEachSectionWasSet) {
    Document document;
    document.sections.push_back(section({block(lines(3))}, 168_pt));
    document.sections.push_back(tight({block(lines(10)), block(signer())}, 168_pt));
    EXPECT_EQ(layout::paginate(document, FixedMetrics{}, nullptr).tightness, (std::vector<double>{0.0, 0.25}));
}

TEST(Closing, LeavesPagesAsTheyAreWhenItMissesThemByMuch) {
    const Blocks content{block(lines(15)), block(signer())};
    Document loose, tightened;
    loose.sections.push_back(section(content, 140_pt));
    tightened.sections.push_back(tight(content, 140_pt));
    const auto pages = layout::paginate(tightened, FixedMetrics{}, nullptr).pages;
    ASSERT_EQ(pages.size(), layout::paginate(loose, FixedMetrics{}, nullptr).pages.size());
    EXPECT_EQ(runs_of(pages[0].items)[1].origin.y - runs_of(pages[0].items)[0].origin.y, 10_pt);
}

TEST(Tightened, ChangesLinesSpaceAndRoomForSignaturesByTheirShare) {
    Section loose = tight({block(spaced(2, 8_pt)), block(signer())}, 100_pt);
    const Section half = layout::tightened(loose, 0.5);
    const auto& paragraph = std::get<Paragraph>(half.content[0].value);
    EXPECT_DOUBLE_EQ(paragraph.style.line_height, 0.95);
    EXPECT_EQ(paragraph.style.space_before, 6_pt);
    EXPECT_EQ(std::get<SignatureGrid>(half.content[1].value).sign_space, 35_pt);
    const Section full = layout::tightened(loose, 1.0);
    EXPECT_EQ(std::get<SignatureGrid>(full.content[1].value).sign_space, 30_pt);
}

TEST(Tightened, NeverMakesRoomForASignatureGreater) {
    Section loose = tight({block(signer())}, 100_pt);
    loose.tightening->sign_space = 60_pt;
    EXPECT_EQ(std::get<SignatureGrid>(layout::tightened(loose, 1.0).content[0].value).sign_space, 40_pt);
}

}  // namespace
}  // namespace naskah::layout::testing
