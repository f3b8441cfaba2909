// Lists and label rows: the same hanging content beside a label.
#include <gtest/gtest.h>

#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::Fit;
using layout::GlyphRun;

ListItem item(const std::string& label, Blocks content) {
    return {{run(label)}, std::move(content)};
}
List list(std::vector<ListItem> items) {
    List made;
    made.items = std::move(items);
    made.label_width = 20_pt;
    made.text_style = plain();
    return made;
}

/// "text@x,y" for each run, in whole points.
Texts shown(const std::vector<layout::Item>& items) {
    Texts texts;
    for (const GlyphRun& glyphs : runs_of(items))
        texts.push_back(glyphs.text + "@" + std::to_string(glyphs.origin.x.units() / 1000) + "," +
                        std::to_string(glyphs.origin.y.units() / 1000));
    return texts;
}

TEST(List, HangsTheTextBesideItsLabels) {
    Workplace place;
    const List source = list({item("1.", {block(paragraph("aaaa bbbb"))}), item("2.", {block(paragraph("cc"))})});
    EXPECT_EQ(shown(place.whole(block(source), 45_pt).items), (Texts{"1.@0,8", "aaaa@20,8", "bbbb@20,18", "2.@0,28", "cc@20,28"}));
}

TEST(List, IsIndented) {
    Workplace place;
    List source = list({item("1.", {block(paragraph("a"))})});
    source.indent = 30_pt;
    EXPECT_EQ(shown(place.whole(block(source), 100_pt).items), (Texts{"1.@30,8", "a@50,8"}));
}

TEST(List, WidensTheLabelsForTheWidest) {
    Workplace place;
    const List source = list({item("1.", {block(paragraph("a"))}), item("KEDUA", {block(paragraph("b"))})});
    EXPECT_EQ(shown(place.whole(block(source), 100_pt).items), (Texts{"1.@0,8", "a@29,8", "KEDUA@0,18", "b@29,18"}));
}

TEST(List, LeavesAtLeastHalfOfTheRoomToTheText) {
    Workplace place;
    const List source = list({item("KEDUA BELAS", {block(paragraph("a"))})});
    EXPECT_EQ(shown(place.whole(block(source), 70_pt).items), (Texts{"KEDUA@0,8", "BELAS@0,18", "a@35,8"}));
}

TEST(List, AlignsLabelsAtTheRight) {
    Workplace place;
    List source = list({item("1.", {block(paragraph("a"))})});
    source.label_alignment = Alignment::right;
    EXPECT_EQ(shown(place.whole(block(source), 100_pt).items), (Texts{"1.@6,8", "a@20,8"}));
}

TEST(List, LeavesSpaceBetweenItemsOnly) {
    Workplace place;
    List source = list({item("1.", {block(paragraph("a"))}), item("2.", {block(paragraph("b"))})});
    source.item_space = 4_pt;
    const auto fragment = place.whole(block(source), 100_pt);
    EXPECT_EQ(shown(fragment.items), (Texts{"1.@0,8", "a@20,8", "2.@0,22", "b@20,22"}));
    EXPECT_EQ(fragment.height, 24_pt);
}

TEST(List, NestsInFourLevels) {
    Workplace place;
    List inner = list({item("1)", {block(paragraph("d"))})});
    for (const char* label : {"a)", "1.", "a."}) inner = list({item(label, {block(paragraph("x")), block(inner)})});
    EXPECT_EQ(shown(place.whole(block(inner), 200_pt).items),
              (Texts{"a.@0,8", "x@20,8", "1.@20,18", "x@40,18", "a)@40,28", "x@60,28", "1)@60,38", "d@80,38"}));
}

TEST(List, PutsTheLabelsOfListsThatBeginTogetherOnOneLine) {
    Workplace place;
    const List inner = list({item("a.", {block(paragraph("x"))})});
    EXPECT_EQ(shown(place.whole(block(list({item("1.", {block(inner)})})), 100_pt).items), (Texts{"1.@0,8", "a.@20,8", "x@40,8"}));
}

TEST(List, GivesAnEmptyItemTheHeightOfALine) {
    Workplace place;
    const auto fragment = place.whole(block(list({item("1.", {}), item("2.", {})})), 100_pt);
    EXPECT_EQ(shown(fragment.items), (Texts{"1.@0,8", "2.@0,18"}));
    EXPECT_EQ(fragment.height, 20_pt);
}

TEST(List, LowersASmallLabelToTheBaselineOfLargeText) {
    Workplace place;
    Paragraph large = paragraph("A");
    std::get<TextRun>(large.content[0]).style.size = 20_pt;
    EXPECT_EQ(shown(place.whole(block(list({item("1.", {block(large)})})), 100_pt).items), (Texts{"1.@0,16", "A@20,16"}));
}

TEST(List, LowersSmallTextToTheBaselineOfALargeLabel) {
    Workplace place;
    List source = list({item("1.", {block(paragraph("a"))})});
    std::get<TextRun>(source.items[0].label[0]).style.size = 20_pt;
    const auto fragment = place.whole(block(source), 100_pt);
    EXPECT_EQ(shown(fragment.items), (Texts{"1.@0,16", "a@24,16"}));
    EXPECT_EQ(fragment.height, 20_pt);
}

TEST(List, PartsAnItemOverPagesAndLeavesItsLabelWithTheBeginning) {
    Workplace place;
    const auto made = layout::make_element(block(list({item("1.", {block(lines(5))})})), 100_pt, place.context);
    const Fit fit = made->fit({30_pt, false, false});
    ASSERT_EQ(fit.outcome, Fit::Outcome::part);
    EXPECT_EQ(shown(fit.fragment.items), (Texts{"1.@0,8", "b1@20,8", "b2@20,18", "b3@20,28"}));
    EXPECT_EQ(shown(fit.rest->fit({30_pt, true, false}).fragment.items), (Texts{"b4@20,8", "b5@20,18"}));
}

TEST(List, LeavesNoLabelWithASingleLine) {
    Workplace place;
    const auto made = layout::make_element(block(list({item("1.", {block(lines(5))})})), 100_pt, place.context);
    EXPECT_EQ(made->fit({19_pt, false, false}).outcome, Fit::Outcome::nothing);
    EXPECT_EQ(made->least_height(), 20_pt);
}

TEST(List, IsAtLeastAsWideAsItsLabelsAndItsWidestWord) {
    Workplace place;
    const auto width = layout::measure(block(list({item("1.", {block(paragraph("aaa bb"))})})), place.context);
    EXPECT_EQ(width.least, 35_pt);
    EXPECT_EQ(width.most, 47.5_pt);
}

// ---- Label rows ----------------------------------------------------------------------------------------------------------------

LabelRows rows(std::vector<LabelRow> content) {
    LabelRows made;
    made.rows = std::move(content);
    made.separator = {run(":")};
    return made;
}
LabelRow row(const std::string& label, const std::string& text) {
    return {{run(label)}, {block(paragraph(text))}};
}

TEST(LabelRows, AlignTheSeparatorsBehindTheWidestLabel) {
    Workplace place;
    // 20 for "Hari", 6 to the colon, 5 for it, 6 to the content.
    EXPECT_EQ(shown(place.whole(block(rows({row("Hari", "a"), row("Di", "b")})), 200_pt).items),
              (Texts{"Hari@0,8", ":@26,8", "a@37,8", "Di@0,18", ":@26,18", "b@37,18"}));
}

TEST(LabelRows, TakeTheLabelWidthThatIsAskedFor) {
    Workplace place;
    LabelRows source = rows({row("Hari", "a")});
    source.label_width = 50_pt;
    source.indent = 10_pt;
    EXPECT_EQ(shown(place.whole(block(source), 200_pt).items), (Texts{"Hari@10,8", ":@66,8", "a@77,8"}));
}

TEST(LabelRows, BreakALabelThatIsWiderThanThat) {
    Workplace place;
    LabelRows source = rows({row("Hari dan jam", "a"), row("Di", "b")});
    source.label_width = 45_pt;
    const auto fragment = place.whole(block(source), 200_pt);
    EXPECT_EQ(shown(fragment.items), (Texts{"Hari dan@0,8", "jam@0,18", ":@51,8", "a@62,8", "Di@0,28", ":@51,28", "b@62,28"}));
}

TEST(LabelRows, LeaveAtLeastHalfOfTheRoomToTheContent) {
    Workplace place;
    EXPECT_EQ(shown(place.whole(block(rows({row("aaaa bbbb cccc", "x")})), 100_pt).items),
              (Texts{"aaaa bbbb@0,8", "cccc@0,18", ":@56,8", "x@67,8"}));
}

TEST(LabelRows, NeedNoSeparator) {
    Workplace place;
    LabelRows source = rows({row("Hari", "a")});
    source.separator.clear();
    EXPECT_EQ(shown(place.whole(block(source), 200_pt).items), (Texts{"Hari@0,8", "a@26,8"}));
}

TEST(LabelRows, LeaveSpaceBetweenRowsOnly) {
    Workplace place;
    LabelRows source = rows({row("A", "a"), row("B", "b")});
    source.row_space = 3_pt;
    EXPECT_EQ(place.whole(block(source), 200_pt).height, 23_pt);
}

}  // namespace
}  // namespace naskah::layout::testing
