#include <gtest/gtest.h>

#include <random>

#include "layout/paragraph_element.hpp"
#include "layout/text_builder.hpp"
#include "render/dump/frames.hpp"

namespace naskah::layout::testing {
namespace {

using layout::Element;
using layout::Fit;
using layout::GlyphRun;
using layout::Room;

std::unique_ptr<Element> element(Workplace& place, const Paragraph& source, Length width = 100_pt) {
    return layout::make_paragraph(source, width, place.context);
}
Fit fit_lines(int count, Length height, bool top = false, bool keep_back = false) {
    Workplace place;
    return element(place, lines(count))->fit({height, top, keep_back});
}

// ---- Lines ---------------------------------------------------------------------------------------------------------------------

TEST(Paragraph, PlacesOneLineByItsBaseline) {
    Workplace place;
    const auto runs = runs_of(place.whole(block(paragraph("abc de")), 100_pt).items);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].text, "abc de");
    EXPECT_EQ(runs[0].origin.x, 0_pt);
    EXPECT_EQ(runs[0].origin.y, 8_pt);
    EXPECT_EQ(runs[0].width, 27.5_pt);
}

TEST(Paragraph, StandsAtTheRight) {
    Workplace place;
    EXPECT_EQ(runs_of(place.whole(block(paragraph("abcd", Alignment::right)), 100_pt).items)[0].origin.x, 80_pt);
}

TEST(Paragraph, StandsInTheMiddle) {
    Workplace place;
    EXPECT_EQ(runs_of(place.whole(block(paragraph("abcd", Alignment::center)), 100_pt).items)[0].origin.x, 40_pt);
}

TEST(Paragraph, StandsInTheMiddleLineByLine) {
    Workplace place;
    const auto runs = runs_of(place.whole(block(paragraph("abcdef ab", Alignment::center)), 40_pt).items);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].origin.x, 5_pt);
    EXPECT_EQ(runs[1].origin.x, 15_pt);
    EXPECT_EQ(runs[1].origin.y, 18_pt);
}

TEST(Paragraph, HasLinesOfAboutOneLengthWhenItIsATitle) {
    Workplace place;
    Paragraph title = paragraph("aaaa bbbb cccc dddd ee", Alignment::center);
    EXPECT_EQ(lines_of(place.whole(block(title), 95_pt).items), (Texts{"aaaa bbbb cccc dddd", "ee"}));
    title.style.keep_with_next = true;
    EXPECT_EQ(lines_of(place.whole(block(title), 95_pt).items), (Texts{"aaaa bbbb", "cccc dddd ee"}));
}

TEST(Paragraph, KeepsItsIndents) {
    Workplace place;
    Paragraph source = paragraph("aa bb cc");
    source.style.left_indent = 10_pt;
    source.style.right_indent = 65_pt;
    source.style.first_line_indent = 5_pt;
    const auto runs = runs_of(place.whole(block(source), 100_pt).items);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].origin.x, 15_pt);
    EXPECT_EQ(runs[1].origin.x, 10_pt);
}

TEST(Paragraph, HangsWithANegativeFirstIndent) {
    Workplace place;
    Paragraph source = paragraph("aaa bb");
    source.style.left_indent = 20_pt;
    source.style.first_line_indent = -20_pt;
    const auto runs = runs_of(place.whole(block(source), 35_pt).items);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].origin.x, 0_pt);
}

TEST(Paragraph, StretchesJustifiedLinesButNotTheLast) {
    Workplace place;
    const auto runs = runs_of(place.whole(block(paragraph("aaaa bbbb cccc dddd", Alignment::justify)), 45_pt).items);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].text, "aaaa bbbb");
    EXPECT_EQ(runs[0].extra_per_space, 2.5_pt);
    EXPECT_EQ(runs[0].width, 45_pt);
    EXPECT_EQ(runs[1].extra_per_space, 0_pt);
}

TEST(Paragraph, ShrinksAJustifiedLineNoWiderThanItsMeasure) {
    Workplace place;
    // 65 points in 64: half a point from each of two spaces.
    const auto runs = runs_of(place.whole(block(paragraph("aaaa bbbb cccc dddd", Alignment::justify)), 64_pt).items);
    EXPECT_EQ(runs[0].text, "aaaa bbbb cccc");
    EXPECT_EQ(runs[0].extra_per_space, -0.5_pt);
    EXPECT_EQ(runs[0].width, 64_pt);
}

TEST(Paragraph, DoesNotWidenNoBreakSpaces) {
    Workplace place;
    const auto runs = runs_of(place.whole(block(paragraph("aa\u00a0aa bbbb cccc dddd", Alignment::justify)), 50_pt).items);
    EXPECT_EQ(runs[0].text, "aa\u00a0aa bbbb");
    EXPECT_EQ(runs[0].extra_per_space, 5_pt);
}

TEST(Paragraph, WidensSpacesBeforeAWordJoinerAsOthers) {
    Workplace place;
    const auto runs = runs_of(place.whole(block(paragraph("aa \u2060aa bbbb cccc dddd", Alignment::justify)), 50_pt).items);
    EXPECT_EQ(runs[0].text, "aa aa bbbb");
    EXPECT_EQ(runs[0].extra_per_space, 2.5_pt);
}

TEST(Paragraph, PartsAPhraseOnlyRatherThanLeaveALineVeryLoose) {
    Workplace place;
    const auto first_line = [&](const char* text) {
        return runs_of(place.whole(block(paragraph(text, Alignment::justify)), 63_pt).items)[0].text;
    };
    EXPECT_EQ(first_line("a b c d e f g no\u2060 12345678 c"), "a b c d e f g");
    EXPECT_EQ(first_line("aaaaa bbbb no\u2060 12345678 c"), "aaaaa bbbb no");
}

TEST(Paragraph, PartsAPhraseOfRaggedLinesOnlyRatherThanLeaveOneHalfEmpty) {
    Workplace place;
    const auto first_line = [&](const char* text) {
        return runs_of(place.whole(block(paragraph(text, Alignment::left)), 85_pt).items)[0].text;
    };
    EXPECT_EQ(first_line("aaaaaa bbb Nomor\u2060 12345678 c"), "aaaaaa bbb");
    EXPECT_EQ(first_line("aa bb Nomor\u2060 123456789012 c"), "aa bb Nomor");
}

TEST(Paragraph, LeavesAJustifiedLineShortRatherThanItsSpacesVeryWide) {
    Workplace place;
    const auto runs = runs_of(place.whole(block(paragraph("aa bb abcdefghijklmnop cc", Alignment::justify)), 85_pt).items);
    ASSERT_EQ(runs[0].text, "aa bb");
    EXPECT_EQ(runs[0].extra_per_space, 0_pt);
    EXPECT_EQ(runs[0].width, 22.5_pt);
}

TEST(Paragraph, JustifiesRunsOfSeveralStylesTogether) {
    Workplace place;
    Paragraph source = paragraph("aa ", Alignment::justify);
    TextRun bold = run("bb cc");
    bold.style.face.bold = true;
    source.content.emplace_back(bold);
    source.content.emplace_back(run(" dddddd"));
    const auto runs = runs_of(place.whole(block(source), 41_pt).items);
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[0].text, "aa ");
    EXPECT_EQ(runs[0].width, 15.5_pt);
    EXPECT_EQ(runs[1].text, "bb cc");
    EXPECT_EQ(runs[1].origin.x, 15.5_pt);
    EXPECT_TRUE(runs[1].face.bold);
    EXPECT_EQ(runs[2].text, "dddddd");
}

TEST(Paragraph, AddsAHyphenAsText) {
    Workplace place;
    const auto runs = runs_of(place.whole(block(paragraph("pemerin\u00adtahan")), 45_pt).items);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].text, "pemerin-");
    EXPECT_EQ(runs[0].width, 40_pt);
}

TEST(Paragraph, StartsANewLineAtALineBreak) {
    Workplace place;
    EXPECT_EQ(lines_of(place.whole(block(lines(3)), 100_pt).items), (Texts{"b1", "b2", "b3"}));
}

TEST(Paragraph, IsOneEmptyLineHighForAnEmptyRun) {
    Workplace place;
    EXPECT_EQ(place.whole(block(paragraph("")), 100_pt).height, 10_pt);
}

TEST(Paragraph, HasNoHeightWithoutContent) {
    Workplace place;
    EXPECT_EQ(place.whole(block(Paragraph{}), 100_pt).height, 0_pt);
}

TEST(Paragraph, MakesALineAsHighAsItsLargestText) {
    Workplace place;
    Paragraph source = paragraph("a");
    TextRun large = run("B");
    large.style.size = 20_pt;
    source.content.emplace_back(large);
    const auto fragment = place.whole(block(source), 100_pt);
    EXPECT_EQ(fragment.height, 20_pt);
    EXPECT_EQ(runs_of(fragment.items)[0].origin.y, 16_pt);
}

TEST(Paragraph, SpreadsItsLinesByTheLineHeight) {
    Workplace place;
    Paragraph source = lines(2);
    source.style.line_height = 1.5;
    const auto fragment = place.whole(block(source), 100_pt);
    EXPECT_EQ(fragment.height, 30_pt);
    EXPECT_EQ(runs_of(fragment.items)[0].origin.y, 10.5_pt);
    EXPECT_EQ(runs_of(fragment.items)[1].origin.y, 25.5_pt);
}

TEST(Paragraph, UnderlinesNeighbouringRunsWithOneStroke) {
    Workplace place;
    TextRun first = run("ab ");
    first.style.underline = true;
    TextRun second = first;
    second.text = "cd";
    second.style.face.bold = true;
    Paragraph source;
    source.content = {run("x "), first, second};
    const auto fragment = place.whole(block(source), 100_pt);
    ASSERT_EQ(fragment.items.size(), 4U);
    const auto& stroke = std::get<layout::Stroke>(fragment.items[3]);
    EXPECT_EQ(stroke.from.x, 7.5_pt);
    EXPECT_EQ(stroke.to.x, 30_pt);
    EXPECT_EQ(stroke.from.y, 9_pt);
    EXPECT_EQ(stroke.thickness, 0.5_pt);
}

TEST(Paragraph, MarksTheAreaOfALinkOnEachOfItsLines) {
    Workplace place;
    TextRun link = run("aaaa bbbb");
    link.link = "https://example.go.id";
    Paragraph source;
    source.content.emplace_back(link);
    const auto fragment = place.whole(block(source), 25_pt);
    ASSERT_EQ(fragment.items.size(), 4U);
    const auto& area = std::get<layout::LinkArea>(fragment.items[3]);
    EXPECT_EQ(area.uri, "https://example.go.id");
    EXPECT_EQ(area.origin.y, 10_pt);
    EXPECT_EQ(area.width, 20_pt);
    EXPECT_EQ(area.height, 10_pt);
}

TEST(Paragraph, WarnsOfAWordWiderThanItsLine) {
    Workplace place;
    place.whole(block(paragraph("kode 400.7/123/2025")), 30_pt);
    ASSERT_EQ(place.warnings.size(), 1U);
    EXPECT_EQ(place.warnings[0].message, "kata \"400.7/123/2025\" lebih lebar daripada ruangnya dan dipenggal");
    EXPECT_EQ(place.warnings[0].text, "400.7/123/2025");
}

TEST(Paragraph, QuotesAWordOfFortyCharactersWhole) {
    Workplace place;
    const std::string word(40, 'x');
    place.whole(block(paragraph(word)), 30_pt);
    ASSERT_EQ(place.warnings.size(), 1U);
    EXPECT_EQ(place.warnings[0].message, "kata \"" + word + "\" lebih lebar daripada ruangnya dan dipenggal");
}

TEST(Paragraph, QuotesTheBeginningOfALongerWordButKeepsTheWhole) {
    Workplace place;
    std::string quoted, word;
    for (int i = 0; i < 40; ++i) quoted += "é";
    word = quoted + "x";
    place.whole(block(paragraph(word)), 30_pt);
    ASSERT_EQ(place.warnings.size(), 1U);
    EXPECT_EQ(place.warnings[0].message, "kata \"" + quoted + "…\" lebih lebar daripada ruangnya dan dipenggal");
    EXPECT_EQ(place.warnings[0].text, word);
}

TEST(Paragraph, SplitsARunAroundASymbol) {
    Workplace place;
    const auto runs = runs_of(place.whole(block(paragraph("a\u2265b")), 100_pt).items);
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[1].face.family, Family::symbol);
    EXPECT_EQ(runs[1].origin.x, 5_pt);
    EXPECT_EQ(runs[2].origin.x, 10_pt);
}

// ---- Pages ---------------------------------------------------------------------------------------------------------------------

TEST(Paragraph, SplitsWhereThePageEnds) {
    const Fit fit = fit_lines(6, 35_pt);
    ASSERT_EQ(fit.outcome, Fit::Outcome::part);
    EXPECT_EQ(lines_of(fit.fragment.items), (Texts{"b1", "b2", "b3"}));
    EXPECT_EQ(lines_of(fit.rest->fit({100_pt, true, false}).fragment.items), (Texts{"b4", "b5", "b6"}));
}

TEST(Paragraph, LeavesTwoLinesForTheNextPage) {
    EXPECT_EQ(lines_of(fit_lines(4, 35_pt).fragment.items), (Texts{"b1", "b2"}));
}

TEST(Paragraph, DoesNotBeginWithOneLine) {
    EXPECT_EQ(fit_lines(6, 19_pt).outcome, Fit::Outcome::nothing);
}

TEST(Paragraph, OfThreeLinesIsNeverSplit) {
    EXPECT_EQ(fit_lines(3, 29_pt).outcome, Fit::Outcome::nothing);
}

TEST(Paragraph, TakesWhatFitsAtTheTopOfAPage) {
    EXPECT_EQ(lines_of(fit_lines(3, 29_pt, true).fragment.items), (Texts{"b1", "b2"}));
}

TEST(Paragraph, AnswersTheReasonWhenNotEvenALineFits) {
    EXPECT_EQ(fit_lines(1, 5_pt, true).reason.message, "baris setinggi 3,5 mm tidak muat di halaman setinggi 1,8 mm");
}

TEST(Paragraph, KeepsTwoLinesBackWhenAsked) {
    const Fit fit = fit_lines(5, 100_pt, false, true);
    ASSERT_EQ(fit.outcome, Fit::Outcome::part);
    EXPECT_EQ(lines_of(fit.fragment.items), (Texts{"b1", "b2", "b3"}));
}

TEST(Paragraph, OfThreeLinesCanKeepNothingBack) {
    EXPECT_EQ(fit_lines(3, 100_pt, true, true).outcome, Fit::Outcome::nothing);
}

TEST(Paragraph, OfOneLineCanKeepNothingBack) {
    Workplace place;
    EXPECT_EQ(element(place, paragraph("a"))->fit({100_pt, false, true}).outcome, Fit::Outcome::nothing);
}

TEST(Paragraph, StaysWholeWhenItsLinesAreKept) {
    Workplace place;
    Paragraph source = lines(6);
    source.style.keep_lines = true;
    EXPECT_EQ(element(place, source)->fit({55_pt, false, false}).outcome, Fit::Outcome::nothing);
    EXPECT_EQ(element(place, source)->least_height(), 60_pt);
}

TEST(Paragraph, DropsTheSpaceBeforeAtTheTopOfAPageOnly) {
    Workplace place;
    Paragraph source = paragraph("a");
    source.style.space_before = 6_pt;
    source.style.space_after = 4_pt;
    const auto made = element(place, source);
    EXPECT_EQ(made->fit({100_pt, true, false}).fragment.height, 14_pt);
    EXPECT_EQ(made->fit({100_pt, false, false}).fragment.height, 20_pt);
    EXPECT_EQ(made->first_baseline(true), 8_pt);
    EXPECT_EQ(made->first_baseline(false), 14_pt);
    EXPECT_EQ(made->full_height(), 20_pt);
}

TEST(Paragraph, LetsTheSpaceAfterVanishAtTheFootOfAPage) {
    Workplace place;
    Paragraph source = lines(2);
    source.style.space_after = 40_pt;
    const Fit fit = element(place, source)->fit({25_pt, false, false});
    EXPECT_EQ(fit.outcome, Fit::Outcome::all);
    EXPECT_EQ(fit.fragment.height, 25_pt);
}

TEST(Paragraph, NeedsTwoLinesToBegin) {
    Workplace place;
    EXPECT_EQ(element(place, lines(4))->least_height(), 20_pt);
    EXPECT_EQ(element(place, lines(3))->least_height(), 30_pt);
}

TEST(Paragraph, RecordsAHeadingAndKeepsItWithTheNext) {
    Workplace place;
    Paragraph source = lines(2);
    source.heading_level = 2;
    source.style.space_before = 6_pt;
    const auto made = element(place, source);
    const auto fragment = made->fit({100_pt, false, false}).fragment;
    ASSERT_EQ(fragment.headings.size(), 1U);
    EXPECT_EQ(fragment.headings[0].title, "b1 b2");
    EXPECT_EQ(fragment.headings[0].level, 2);
    EXPECT_EQ(fragment.headings[0].y, 6_pt);
    EXPECT_TRUE(made->keep_with_next());
}

TEST(Paragraph, RecordsAHeadingUnderItsBookmark) {
    Workplace place;
    Paragraph source = lines(1);
    source.heading_level = 1;
    source.bookmark = "Singkat";
    EXPECT_EQ(place.whole(block(source), 100_pt).headings[0].title, "Singkat");
}

TEST(Paragraph, RecordsNoHeadingUnderAnEmptyBookmark) {
    Workplace place;
    Paragraph source = lines(1);
    source.heading_level = 1;
    source.bookmark = "";
    EXPECT_TRUE(place.whole(block(source), 100_pt).headings.empty());
}

// ---- Widths --------------------------------------------------------------------------------------------------------------------

TEST(Paragraph, IsAtLeastAsWideAsItsWidestWord) {
    Workplace place;
    const auto width = layout::measure(block(paragraph("aa bbbb ccc")), place.context);
    EXPECT_EQ(width.least, 20_pt);
    EXPECT_EQ(width.most, 50_pt);
}

TEST(Paragraph, IsAsWideAsItsWidestLine) {
    Workplace place;
    Paragraph source = paragraph("aaa");
    source.content.emplace_back(LineBreak{});
    source.content.emplace_back(run("bb cc"));
    source.style.left_indent = 7_pt;
    EXPECT_EQ(layout::measure(block(source), place.context).most, 29.5_pt);
}

// ---- Properties ----------------------------------------------------------------------------------------------------------------

TEST(RandomParagraph, IsPartedIntoPagesOfAtLeastTwoLines) {
    for (unsigned seed = 1; seed <= 80; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const int count = static_cast<int>(1 + random() % 60);
        Workplace place;
        std::unique_ptr<Element> left = element(place, lines(count));
        Texts all;
        int page = 0;
        while (left) {
            const auto height = Length::of_points(static_cast<double>(20 + random() % 200));
            Fit fit = left->fit({height, true, false});
            ASSERT_NE(fit.outcome, Fit::Outcome::nothing);
            EXPECT_LE(fit.fragment.height, height);
            const Texts placed = lines_of(fit.fragment.items);
            const bool whole_or_split_well = placed.size() >= 2 || count == 1 || count - static_cast<int>(all.size()) < 4;
            EXPECT_TRUE(whole_or_split_well) << "page " << page;
            all.insert(all.end(), placed.begin(), placed.end());
            left = std::move(fit.rest);
            ++page;
        }
        Texts expected;
        for (int i = 1; i <= count; ++i) expected.push_back("b" + std::to_string(i));
        EXPECT_EQ(all, expected);
    }
}

TEST(RandomParagraph, AnswersNothingOrAtLeastTwoLinesInTheMiddleOfAPage) {
    for (unsigned seed = 1; seed <= 80; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const int count = static_cast<int>(4 + random() % 20);
        const auto height = Length::of_points(static_cast<double>(random() % 250));
        const Fit fit = fit_lines(count, height);
        if (fit.outcome == Fit::Outcome::nothing) {
            EXPECT_LT(height, 20_pt);
            continue;
        }
        const auto placed = static_cast<int>(lines_of(fit.fragment.items).size());
        EXPECT_GE(placed, 2);
        EXPECT_NE(count - placed, 1);
    }
}

// ---- Numbers and references

std::string dump_of(const Paragraph& made, Length width) {
    Workplace place;
    layout::Pages pages;
    pages.pages = {{width, 1000_pt, place.whole(block(made), width).items}};
    return render::dump(pages);
}

TEST(ParagraphReferences, ChangeNothingOnPaper) {
    for (const Alignment alignment : {Alignment::left, Alignment::right, Alignment::center, Alignment::justify}) {
        const Paragraph without = paragraph("sebagaimana dimaksud dalam Pasal 7 ayat (2) huruf a", alignment);
        Paragraph with = without;
        with.content = {run("sebagaimana dimaksud dalam "), TextRun{"Pasal 7", plain(), {}, "pasal-7"}, run(" ayat "),
                        TextRun{"(2)", plain(), {}, "ayat-2"}, run(" huruf a")};
        for (int width = 40; width <= 300; width += 10) {
            EXPECT_EQ(dump_of(with, Length::of_points(width)), dump_of(without, Length::of_points(width))) << width;
        }
    }
}

TEST(ParagraphNumbers, JoinTheTextBehindThem) {
    Paragraph made;
    made.number.emplace();
    made.content = {run("A."), run(" Uraian strategi")};
    EXPECT_EQ(dump_of(made, 60_pt), dump_of(paragraph("A. Uraian strategi"), 60_pt));
}

TEST(ParagraphNumbers, StandInTheBookmarkOfAHeading) {
    Workplace place;
    Paragraph made;
    made.heading_level = 1;
    made.number.emplace();
    made.content = {run("BAB II"), LineBreak{}, run("STRATEGI")};
    EXPECT_EQ(place.whole(block(made), 200_pt).headings.at(0).title, "BAB II STRATEGI");
}

}  // namespace
}  // namespace naskah::layout::testing
