#include <gtest/gtest.h>

#include "document/paper.hpp"
#include "layout/drawing/flowchart/drawing_rules.hpp"

namespace naskah::layout::flowchart::testing {
namespace {

using document::operator""_pt;

constexpr SymbolKind capsule = SymbolKind::terminator, box = SymbolKind::process, diamond = SymbolKind::decision;
const std::vector<Size> yes{{9_pt, 8_pt}}, no{{18_pt, 8_pt}};

Chart chart(std::size_t columns, std::vector<Symbol> symbols, std::vector<Way> ways) {
    return {equal_columns(columns, 60_pt * static_cast<std::int64_t>(columns)), std::move(symbols), std::move(ways)};
}

Rows rows(std::size_t count, std::size_t first = 0, Length height = 50_pt) {
    return {first, std::vector<Length>(count, height)};
}

/// Draws rows on one page, and holds it to what holds of every drawing.
PageDrawing drawn(const Chart& chart, const Rows& rows, const Letters& letters = {}) {
    PageDrawing drawing = draw_page(chart, rows, letters);
    for (const std::string& fault : faults(chart, rows, drawing)) ADD_FAILURE() << fault;
    return drawing;
}

std::vector<Point> way(const PageDrawing& drawing, std::size_t index) {
    for (const Line& line : drawing.lines) {
        if (line.way == index) return line.points;
    }
    ADD_FAILURE() << "way " << index << " is not drawn";
    return {};
}

TEST(Flowchart, LeadsStraightDownInAColumn) {
    const PageDrawing drawing = drawn(chart(2, {{0, 0, capsule, {}}, {1, 0, capsule, {}}}, {{0, 1}}), rows(2));
    EXPECT_EQ(way(drawing, 0), (std::vector<Point>{{30_pt, 34.9_pt}, {30_pt, 65.1_pt}}));
    EXPECT_TRUE(drawing.lines.at(0).arrow);
}

TEST(Flowchart, LeadsToAnotherColumnFromTheSideAndInFromAbove) {
    const PageDrawing drawing = drawn(chart(3, {{0, 0, capsule, {}}, {1, 2, capsule, {}}}, {{0, 1}}), rows(2));
    const std::vector<Point> points = way(drawing, 0);
    ASSERT_EQ(points.size(), 3U);
    EXPECT_EQ(points[1], (Point{150_pt, 25_pt}));
    EXPECT_EQ(quality(drawing).bends, 1U);
}

TEST(Flowchart, StandsInTheMiddleOfItsRow) {
    const PageDrawing drawing = drawn(chart(2, {{0, 1, capsule, {}}}, {}), rows(1, 0, 80_pt));
    EXPECT_EQ(drawing.symbols.at(0).center, (Point{90_pt, 40_pt}));
    EXPECT_EQ(drawing.heights.at(0), 80_pt);
}

TEST(Flowchart, LeadsBackInALaneOfItsOwnAndInFromTheSide) {
    const PageDrawing drawing =
        drawn(chart(2, {{0, 0, capsule, {}}, {1, 0, diamond, {}}, {2, 0, capsule, {}}}, {{0, 1}, {1, 2, false, yes}, {1, 0, false, no}}),
              rows(3));
    const std::vector<Point> points = way(drawing, 2);
    ASSERT_EQ(points.size(), 4U);
    EXPECT_EQ(points.back().y, 25_pt);
    EXPECT_EQ(quality(drawing).crossings, 0U);
    ASSERT_EQ(drawing.words.size(), 2U);
}

TEST(Flowchart, DrawsTheTrunkOfAForkOnce) {
    const PageDrawing drawing =
        drawn(chart(3, {{0, 1, capsule, {}}, {1, 0, box, {}}, {1, 1, box, {}}, {1, 2, box, {}}}, {{0, 1}, {0, 2}, {0, 3}}), rows(2));
    std::size_t from_symbol = 0, arrows = 0;
    for (const Line& line : drawing.lines) {
        arrows += line.arrow ? 1 : 0;
        for (const auto& stroke : line.strokes) from_symbol += stroke.front() == line.points.front() ? 1 : 0;
    }
    EXPECT_EQ(arrows, 3U);
    EXPECT_LE(from_symbol, 3U);
    EXPECT_EQ(quality(drawing).crossings, 0U);
}

TEST(Flowchart, PutsTheHeadOfAnArrowWhereAWayTurnsIntoAnotherThatLeadsToTheSameSymbol) {
    const PageDrawing drawing =
        drawn(chart(2, {{0, 0, capsule, {}}, {1, 0, box, {}}, {2, 0, diamond, {}}, {3, 0, diamond, {}}, {4, 0, capsule, {}}},
                    {{0, 1}, {1, 2}, {2, 3, false, yes}, {2, 1, false, no}, {3, 4, false, yes}, {3, 1, false, no}}),
              rows(5));
    ASSERT_EQ(drawing.meetings.size(), 1U);
    const Meeting& meeting = drawing.meetings.front();
    const std::vector<Point> first = way(drawing, 3), second = way(drawing, 5);
    EXPECT_EQ(first.back(), second.back());
    const auto turns_there = [&](const std::vector<Point>& points) {
        return std::find(points.begin(), points.end(), meeting.tip) != points.end();
    };
    EXPECT_TRUE(turns_there(first) != turns_there(second));
    EXPECT_NE(meeting.from, meeting.tip);
}

TEST(Flowchart, JoinsSymbolsOfJointWorkWithoutAnArrow) {
    const PageDrawing drawing = drawn(chart(2, {{0, 0, box, {}}, {0, 1, box, {}}}, {{0, 1, true}}), rows(1));
    EXPECT_EQ(way(drawing, 0), (std::vector<Point>{{48_pt, 25_pt}, {72_pt, 25_pt}}));
    EXPECT_FALSE(drawing.lines.at(0).arrow);
}

TEST(Flowchart, StacksSymbolsOfOneCellAndMakesItsRowHigher) {
    const PageDrawing drawing = drawn(chart(2, {{0, 0, capsule, {}}, {0, 0, box, {}}}, {{0, 1}}), rows(1, 0, 20_pt));
    EXPECT_LT(drawing.symbols.at(0).center.y, drawing.symbols.at(1).center.y);
    EXPECT_GT(drawing.heights.at(0), 40_pt);
}

TEST(Flowchart, EndsAndResumesInPentagonsOfOneLetterWhereThePageEnds) {
    const Chart both = chart(2, {{0, 0, capsule, {}}, {1, 1, box, {}}, {2, 1, diamond, {}}, {3, 0, capsule, {}}},
                             {{0, 1}, {1, 2}, {2, 3, false, yes}, {2, 0, false, no}});
    const PageDrawing first = drawn(both, rows(2));
    ASSERT_EQ(first.pentagons.size(), 2U);
    const PageDrawing second = drawn(both, rows(2, 2), first.letters);
    ASSERT_EQ(second.pentagons.size(), 2U);
    for (const Pentagon& here : first.pentagons) {
        const auto matches = [&](const Pentagon& there) {
            return there.letter == here.letter && there.target == here.target && there.leaves != here.leaves;
        };
        EXPECT_EQ(std::count_if(second.pentagons.begin(), second.pentagons.end(), matches), 1);
    }
}

TEST(Flowchart, KeepsTheLettersOfThePagesBefore) {
    const Chart chain = chart(2, {{0, 0, capsule, {}}, {1, 0, box, {}}, {2, 0, capsule, {}}}, {{0, 1}, {1, 2}});
    const PageDrawing first = drawn(chain, rows(1));
    const PageDrawing second = drawn(chain, rows(1, 1), first.letters);
    const PageDrawing third = drawn(chain, rows(1, 2), second.letters);
    EXPECT_EQ(third.letters, (Letters{{1, 0}, {2, 1}}));
}

TEST(Flowchart, LetsAWordThatIsWiderThanItsColumnReachIntoTheNext) {
    const std::vector<Size> wide{{50_pt, 8_pt}};
    const PageDrawing drawing =
        drawn(chart(3, {{0, 1, capsule, {}}, {1, 1, diamond, {}}, {2, 1, capsule, {}}}, {{0, 1}, {1, 2, false, yes}, {1, 0, false, wide}}),
              rows(3));
    ASSERT_EQ(drawing.words.size(), 2U);
    EXPECT_EQ(drawing.words[1].size, wide[0]);
}

TEST(Flowchart, AsksForRoomForWordsAtTheEdgeWhereThreeWaysLeaveASymbol) {
    const std::vector<Size> return_to_sender{{44_pt, 8_pt}};
    const std::vector<Way> ways{{0, 1, false, yes}, {0, 2, false, no}, {0, 3, false, return_to_sender}};
    std::vector<Symbol> symbols{{1, 0, diamond, {}}, {0, 1, box, {}}, {2, 0, box, {}}, {2, 1, box, {}}};
    const Length usual = least_columns(2, {}, {}).at(0);
    EXPECT_EQ(least_columns(3, symbols, ways), (std::vector<Length>{usual, usual, usual}));
    EXPECT_EQ(least_columns(3, symbols, {ways[1], ways[1], ways[2]}), (std::vector<Length>{42_pt, usual, usual}));
    symbols[0].column = 1;
    EXPECT_EQ(least_columns(3, symbols, {ways[1], ways[1], ways[2]}), (std::vector<Length>{usual, usual, usual}));
    EXPECT_EQ(least_columns(2, symbols, {ways[1], ways[1], ways[2]}), (std::vector<Length>{usual, 42_pt}));
}

TEST(Flowchart, FindsSidesForThreeWaysWithWordsOutOfTheLastColumn) {
    const std::vector<Size> fix{{60_pt, 8_pt}, {36_pt, 16_pt}}, return_to_sender{{44_pt, 8_pt}};
    const Chart narrow{equal_columns(14, 30_pt * 14),
                       {{0, 13, capsule, {}}, {1, 13, diamond, {}}, {2, 3, box, {}}, {3, 13, capsule, {}}},
                       {{0, 1}, {1, 0, false, fix}, {1, 2, false, yes}, {1, 3, false, return_to_sender}, {2, 3}}};
    EXPECT_EQ(drawn(narrow, rows(4)).words.size(), 3U);
}

TEST(Flowchart, SetsWordsBelowASymbolBesideATallerOneLower) {
    const std::vector<Size> fix{{36_pt, 16_pt}};
    const Chart narrow{equal_columns(13, 34_pt * 13),
                       {{0, 12, box, {}}, {1, 12, diamond, {}}, {1, 11, SymbolKind::reference, {18_pt, 40_pt}}},
                       {{0, 1}, {1, 0, false, fix}, {1, 2, false, fix}}};
    EXPECT_EQ(drawn(narrow, rows(2)).words.size(), 2U);
}

TEST(Flowchart, MakesASymbolAsWideAsItsText) {
    const Measures room = measures(equal_columns(2, 60_pt));
    EXPECT_EQ(size_of(SymbolKind::process, {40_pt, 8_pt}, room).width, 44_pt);
    EXPECT_EQ(size_of(SymbolKind::process, {4_pt, 8_pt}, room).width, room.symbol_width);
    EXPECT_EQ(least_columns(2, {{0, 1, box, {40_pt, 8_pt}}}, {}).at(1), 56_pt);
}

TEST(Flowchart, GivesAPentagonRoomForTheNameInIt) {
    const Measures room = measures(equal_columns(2, 120_pt));
    const Size size = size_of(SymbolKind::reference, {20_pt, 26_pt}, room);
    EXPECT_EQ(size.width, room.symbol_width);
    EXPECT_GE(size.height * shoulder_hundredths / 100, 30_pt - document::Length::of_units(1));
}

TEST(Flowchart, CountsCrossingsAndBends) {
    PageDrawing drawing;
    drawing.lines.push_back({0, {}, {}, {}, false, {{{0_pt, 10_pt}, {20_pt, 10_pt}, {20_pt, 20_pt}}}, true});
    drawing.lines.push_back({1, {}, {}, {}, false, {{{10_pt, 0_pt}, {10_pt, 20_pt}}}, true});
    EXPECT_EQ(quality(drawing).crossings, 1U);
    EXPECT_EQ(quality(drawing).bends, 1U);
}

/// The columns of pelaksana on a landscape page: what the other columns leave.
Length room_on(const document::Paper& paper) {
    return paper.height - 24_pt * 2 - document::Length::of_millimetres(125);
}

TEST(RandomFlowcharts, HoldToTheRulesOnAllPapers) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        const std::size_t columns = 2 + random() % 13, count = 3 + random() % 58;
        const Length room = room_on(document::papers[seed % document::papers.size()]);
        const Length width = document::smaller(room, document::Length::of_millimetres(24) * static_cast<std::int64_t>(columns));
        const Chart any = random_chart(random, columns, count, width);
        Letters letters;
        std::set<std::size_t> left, arrived;
        for (std::size_t first = 0; first < count;) {
            Rows page{first, {}};
            for (std::size_t more = std::min<std::size_t>(count - first, 4 + random() % 7); more > 0; --more) {
                page.heights.push_back(document::Length::of_points(static_cast<double>(20 + random() % 40)));
            }
            const PageDrawing drawing = draw_page(any, page, letters);
            for (const std::string& fault : faults(any, page, drawing))
                ADD_FAILURE() << "seed " << seed << ", row " << first << ": " << fault;
            for (const Pentagon& pentagon : drawing.pentagons) (pentagon.leaves ? left : arrived).insert(pentagon.letter);
            letters = drawing.letters;
            first += page.heights.size();
        }
        EXPECT_EQ(left, arrived) << "seed " << seed;
    }
}

TEST(RandomFlowcharts, AreTheSameTwice) {
    std::mt19937 random(7);
    const Chart any = random_chart(random, 6, 12, 300_pt);
    const PageDrawing one = draw_page(any, rows(12), {}), other = draw_page(any, rows(12), {});
    ASSERT_EQ(one.lines.size(), other.lines.size());
    for (std::size_t i = 0; i < one.lines.size(); ++i) EXPECT_EQ(one.lines[i].points, other.lines[i].points);
    EXPECT_EQ(one.heights, other.heights);
}

}  // namespace
}  // namespace naskah::layout::flowchart::testing
