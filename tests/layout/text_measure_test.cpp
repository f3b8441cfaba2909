#include "layout/text_measure.hpp"

#include <gtest/gtest.h>

#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::measure_text;
using layout::MeasuredText;

MeasuredText measured(Workplace& place, Inlines content) {
    return measure_text(content, 1.0, place.context);
}

TEST(TextMeasure, AddsTheAdvancesOfCharacters) {
    Workplace place;
    const MeasuredText text = measured(place, {run("ab c")});
    EXPECT_EQ(text.text, "ab c");
    EXPECT_EQ(text.width(0, 4), 17.5_pt);
    EXPECT_EQ(text.width(2, 3), 2.5_pt);
}

TEST(TextMeasure, JoinsNeighbouringRunsOfOneStyle) {
    Workplace place;
    const MeasuredText text = measured(place, {run("ab"), run("cd")});
    ASSERT_EQ(text.stretches.size(), 1U);
    EXPECT_EQ(text.stretches[0].end, 4U);
}

TEST(TextMeasure, TakesFromTheSymbolFaceWhatTheFaceLacks) {
    Workplace place;
    const MeasuredText text = measured(place, {run("a\u2265b")});
    ASSERT_EQ(text.stretches.size(), 3U);
    EXPECT_EQ(text.stretches[0].face.family, Family::sans);
    EXPECT_EQ(text.stretches[1].face.family, Family::symbol);
    EXPECT_EQ(text.text.substr(text.stretches[1].begin, text.stretches[1].end - text.stretches[1].begin), "\u2265");
    EXPECT_EQ(text.stretches[2].face.family, Family::sans);
    EXPECT_TRUE(place.errors.empty());
}

/// Sans has no "x" of its own.
class WithoutX final : public layout::Metrics {
 public:
    std::optional<Length> advance(Typeface face, char32_t character, Length size) const override {
        if (character == U'x' && face.family != Family::symbol) return std::nullopt;
        return fixed_.advance(face, character, size);
    }
    layout::LineMetrics line(Typeface face, Length size) const override { return fixed_.line(face, size); }

 private:
    FixedMetrics fixed_;
};

TEST(TextMeasure, TakesALetterInsideAWordFromTheSymbolFace) {
    const WithoutX metrics;
    layout::Context context{metrics};
    const MeasuredText text = measure_text({run("maxi xyz")}, 1.0, context);
    EXPECT_EQ(text.text, "maxi xyz");
    EXPECT_EQ(text.width(0, 8), 37.5_pt);
    Texts parts;
    for (const layout::Stretch& stretch : text.stretches) parts.push_back(text.text.substr(stretch.begin, stretch.end - stretch.begin));
    EXPECT_EQ(parts, (Texts{"ma", "x", "i ", "x", "yz"}));
}

TEST(TextMeasure, KnowsWhereEachPartOfATextWasWritten) {
    TextRun source = run("abc def");
    source.origins = Origins({1, 10});
    source.origins.add(4, {2, 20});
    Workplace place;
    const MeasuredText text = measured(place, {run("x "), source});
    EXPECT_EQ(text.origins.at(1), Origin{});
    EXPECT_EQ(text.origins.at(2), (Origin{1, 10}));
    EXPECT_EQ(text.origins.at(5), (Origin{1, 10}));
    EXPECT_EQ(text.origins.at(6), (Origin{2, 20}));
    EXPECT_EQ(text.origins.at(8), (Origin{2, 20}));
}

TEST(TextMeasure, NamesACharacterThatNoFaceHas) {
    Workplace place;
    measured(place, {run("Desa \u4e2d\u6587, lagi \u4e2d")});
    ASSERT_EQ(place.errors.size(), 2U);
    EXPECT_EQ(place.errors[0].message, "huruf U+4E2D \"\u4e2d\" tidak ada dalam huruf cetak yang tersedia");
    EXPECT_EQ(place.errors[0].text, "\u4e2d\u6587,");
    EXPECT_EQ(place.errors[1].message, "huruf U+6587 \"\u6587\" tidak ada dalam huruf cetak yang tersedia");
}

TEST(TextMeasure, MakesSuperscriptsSmallerAndRaisesThem) {
    Workplace place;
    TextRun raised = run("2");
    raised.style.script = Script::superscript;
    const MeasuredText text = measured(place, {run("m"), raised});
    ASSERT_EQ(text.stretches.size(), 2U);
    EXPECT_EQ(text.stretches[1].size, 6_pt);
    EXPECT_EQ(text.stretches[1].raise, 3.5_pt);
    EXPECT_EQ(text.stretches[1].above, text.stretches[0].above);
}

TEST(TextMeasure, LowersSubscripts) {
    Workplace place;
    TextRun lowered = run("2");
    lowered.style.script = Script::subscript;
    const MeasuredText text = measured(place, {lowered});
    EXPECT_EQ(text.stretches[0].raise, -1.5_pt);
}

TEST(TextMeasure, SharesTheLeadingAboveAndBelow) {
    Workplace place;
    const MeasuredText text = measure_text({run("a")}, 1.5, place.context);
    EXPECT_EQ(text.stretches[0].above, 10.5_pt);
    EXPECT_EQ(text.stretches[0].below, 4.5_pt);
}

TEST(TextMeasure, WritesTheNoBreakHyphenAsAHyphen) {
    Workplace place;
    EXPECT_EQ(measured(place, {run("a\u2011b")}).text, "a-b");
}

TEST(TextMeasure, LeavesSoftHyphensOutOfTheText) {
    Workplace place;
    const MeasuredText text = measured(place, {run("pe\u00adme")});
    EXPECT_EQ(text.text, "peme");
    EXPECT_EQ(text.soft, std::vector<std::uint32_t>{2});
}

TEST(TextMeasure, BeginsAChunkAfterEachLineBreak) {
    Workplace place;
    const MeasuredText text = measured(place, {run("ab"), LineBreak{}, LineBreak{}, run("c")});
    ASSERT_EQ(text.chunks.size(), 3U);
    EXPECT_EQ(text.chunks[0].end, 2U);
    EXPECT_EQ(text.chunks[1].begin, text.chunks[1].end);
    EXPECT_EQ(text.chunks[2].begin, 2U);
}

TEST(TextMeasure, BeginsNoChunkAfterALineBreakAtTheEnd) {
    Workplace place;
    EXPECT_EQ(measured(place, {run("ab"), LineBreak{}}).chunks.size(), 1U);
}

TEST(TextMeasure, GivesALeadingLineBreakTheHeightOfTheTextThatFollows) {
    Workplace place;
    const MeasuredText text = measured(place, {LineBreak{}, run("a")});
    EXPECT_EQ(text.chunks[0].above, 8_pt);
    EXPECT_EQ(text.chunks[0].below, 2_pt);
}

TEST(TextMeasure, WritesPageNumbersWhereTheyAreKnown) {
    Workplace place;
    place.context.page_number = 3;
    place.context.page_count = 12;
    const MeasuredText text = measured(place, {PageNumber{plain()}, run("/"), PageCount{plain()}});
    EXPECT_EQ(text.text, "3/12");
}

}  // namespace
}  // namespace naskah::layout::testing
