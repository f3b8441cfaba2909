#include <gtest/gtest.h>

#include <random>

#include "layout/text_builder.hpp"
#include "render/dump/blocks.hpp"
#include "render/dump/frames.hpp"

namespace naskah::layout::testing {
namespace {

Drawing drawing(Length width, Length height) {
    return Drawing{width, height, "Alur"};
}

std::string frames(const Drawing& drawn, Workplace& place) {
    layout::Pages pages;
    pages.pages.push_back({100_pt, 100_pt, place.whole(block(drawn), 100_pt).items});
    return render::dump(pages);
}

const layout::Path& path(const layout::Fragment& fragment, std::size_t index) {
    return std::get<layout::Path>(fragment.items.at(index));
}

TEST(Drawing, StandsWhereItsAlignmentAndSpaceSay) {
    Workplace place;
    Drawing drawn = drawing(40_pt, 20_pt);
    drawn.add(straight({0_pt, 0_pt}, {40_pt, 20_pt}));
    drawn.alignment = Alignment::center;
    drawn.space_before = 5_pt;
    drawn.space_after = 6_pt;
    const layout::Fit fit = layout::make_element(block(drawn), 100_pt, place.context)->fit({100_pt, false, false});
    EXPECT_EQ(fit.fragment.height, 31_pt);
    EXPECT_EQ(std::get<MoveTo>(path(fit.fragment, 0).contour.steps.at(0)).to, (Point{30_pt, 5_pt}));
}

TEST(Drawing, KeepsPensFillsAndCurves) {
    Workplace place;
    Drawing drawn = drawing(40_pt, 20_pt);
    Shape& shape = drawn.add(Contour().move_to({0_pt, 10_pt}).curve_to({0_pt, 0_pt}, {40_pt, 0_pt}, {40_pt, 10_pt}).close());
    shape.pen = Pen{2_pt, {255, 0, 0}, {3_pt, 1_pt}};
    shape.fill = Color{0, 0, 255};
    EXPECT_EQ(frames(drawn, place),
              "page 1: 100 x 100\n"
              "  path from 0 down 10 curve 0 down -10 40 down -10 40 closed thick 2 #ff0000 dashes 3 1 filled #0000ff\n");
}

TEST(LabelOfADrawing, StandsOnItsPointAsAligned) {
    Workplace place;
    Drawing drawn = drawing(100_pt, 40_pt);
    drawn.add(Label{{50_pt, 20_pt}, "satu\ndua", plain(), Alignment::center, VerticalAlignment::middle});
    const auto runs = runs_of(place.whole(block(drawn), 100_pt).items);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].origin.x, 40_pt);
    EXPECT_EQ(runs[0].origin.y, 18_pt);
    EXPECT_EQ(runs[1].origin.x, 42.5_pt);
    EXPECT_EQ(runs[1].origin.y, 28_pt);
}

TEST(ArrowOfADrawing, HasItsTipAtTheEndOfTheLine) {
    Workplace place;
    Drawing drawn = drawing(100_pt, 40_pt);
    drawn.add(straight({0_pt, 20_pt}, {50_pt, 20_pt})).arrow_at_end = true;
    const auto fragment = place.whole(block(drawn), 100_pt);
    ASSERT_EQ(fragment.items.size(), 2U);
    EXPECT_EQ(std::get<LineTo>(path(fragment, 0).contour.steps.at(1)).to, (Point{47_pt, 20_pt}));
    EXPECT_EQ(std::get<MoveTo>(path(fragment, 1).contour.steps.at(0)).to, (Point{50_pt, 20_pt}));
    EXPECT_EQ(std::get<LineTo>(path(fragment, 1).contour.steps.at(1)).to, (Point{44_pt, 17_pt}));
    EXPECT_EQ(std::get<LineTo>(path(fragment, 1).contour.steps.at(2)).to, (Point{44_pt, 23_pt}));
}

TEST(Drawing, IsAnErrorWhenItIsTooWide) {
    Workplace place;
    place.whole(block(drawing(200_mm, 20_mm)), 150_mm);
    ASSERT_EQ(place.errors.size(), 1U);
    EXPECT_EQ(place.errors[0].message, "gambar \"Alur\" selebar 200 mm tidak muat di ruang selebar 150 mm");
}

TEST(Drawing, TellsWhyItDoesNotFitThePage) {
    Workplace place;
    const layout::Fit fit = layout::make_element(block(drawing(10_mm, 400_mm)), 150_mm, place.context)->fit({285_mm, true, false});
    EXPECT_EQ(fit.outcome, layout::Fit::Outcome::nothing);
    EXPECT_EQ(fit.reason.message, "gambar \"Alur\" setinggi 400 mm tidak muat di halaman setinggi 285 mm");
}

TEST(LabelOfADrawing, IsAnErrorWhereItLeavesTheDrawing) {
    Workplace place;
    Drawing drawn = drawing(20_pt, 20_pt);
    drawn.add(Label{{0_pt, 0_pt}, "panjang", plain()});
    place.whole(block(drawn), 100_pt);
    ASSERT_EQ(place.errors.size(), 1U);
    EXPECT_EQ(place.errors[0].message, "teks \"panjang\" pada gambar \"Alur\" menonjol 5,3 mm ke luar bidang gambar");
}

/// Nothing of these drawings leaves them unless it is told: lines reach over by half their thickness at most.
TEST(RandomDrawings, StayInTheirBoxOrTellIt) {
    std::mt19937 random(8);
    const auto up_to = [&](std::int64_t most) {
        return Length::of_units(static_cast<std::int64_t>(random() % static_cast<unsigned>(most)));
    };
    const Length width = 90_pt, height = 60_pt;
    std::size_t clean = 0, told = 0;
    for (int round = 0; round < 500; ++round) {
        Workplace place;
        Drawing drawn = drawing(width, height);
        const auto point = [&] { return Point{up_to(width.units()), up_to(height.units())}; };
        Shape& curve = drawn.add(Contour().move_to(point()).curve_to(point(), point(), point()).line_to(point()));
        curve.arrow_at_start = random() % 2 == 0;
        curve.arrow_at_end = random() % 2 == 0;
        drawn.add(Label{point(), "abc", plain(), static_cast<Alignment>(random() % 4), static_cast<VerticalAlignment>(random() % 3)});
        const auto items = place.whole(block(drawn), width).items;
        bool inside = true;
        const auto look = [&](Point at) { inside = inside && at.x >= 0_pt && at.y >= 0_pt && at.x <= width && at.y <= height; };
        for (const layout::Item& item : items) {
            if (const auto* drawn_path = std::get_if<layout::Path>(&item)) for_each_point(drawn_path->contour.steps, look);
            if (const auto* text = std::get_if<layout::GlyphRun>(&item)) {
                look({text->origin.x, text->origin.y - 8_pt});
                look({text->origin.x + text->width, text->origin.y + 2_pt});
            }
        }
        EXPECT_EQ(inside, place.errors.empty());
        inside ? ++clean : ++told;
    }
    EXPECT_GT(clean, 0U);
    EXPECT_GT(told, 0U);
}

}  // namespace
}  // namespace naskah::layout::testing
