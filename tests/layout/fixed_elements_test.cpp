#include "layout/fixed_elements.hpp"

#include <gtest/gtest.h>

#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::Fit;

Image image(Length width, Length height) {
    auto picture = std::make_shared<Picture>();
    picture->name = "foto.png";
    Image made;
    made.picture = std::move(picture);
    made.width = width;
    made.height = height;
    return made;
}

const layout::PlacedImage& placed(const layout::Fragment& fragment) {
    return std::get<layout::PlacedImage>(fragment.items.at(0));
}

TEST(ImageElement, StandsInTheMiddleBelowItsSpace) {
    Workplace place;
    Image source = image(40_pt, 30_pt);
    source.alignment = Alignment::center;
    source.space_before = 5_pt;
    source.space_after = 6_pt;
    const Fit fit = layout::make_image(source, 100_pt, place.context)->fit({100_pt, false, false});
    EXPECT_EQ(placed(fit.fragment).origin.x, 30_pt);
    EXPECT_EQ(placed(fit.fragment).origin.y, 5_pt);
    EXPECT_EQ(fit.fragment.height, 41_pt);
}

TEST(ImageElement, IsMadeAsNarrowAsItsColumnWithAWarning) {
    Workplace place;
    const auto fragment = place.whole(block(image(600_pt, 300_pt)), 450_pt);
    EXPECT_EQ(placed(fragment).width, 450_pt);
    EXPECT_EQ(placed(fragment).height, 225_pt);
    ASSERT_EQ(place.warnings.size(), 1U);
    EXPECT_EQ(place.warnings[0].message, "gambar \"foto.png\" selebar 211,7 mm dikecilkan sampai selebar ruangnya, 158,8 mm");
}

TEST(ImageElement, TellsWhyItDoesNotFit) {
    Workplace place;
    const Fit fit = layout::make_image(image(10_mm, 400_mm), 150_mm, place.context)->fit({285_mm, true, false});
    EXPECT_EQ(fit.outcome, Fit::Outcome::nothing);
    EXPECT_EQ(fit.reason.message, "gambar \"foto.png\" setinggi 400 mm tidak muat di halaman setinggi 285 mm");
}

TEST(RuleElement, CrossesTheColumn) {
    Workplace place;
    const auto fragment = place.whole(block(Rule{2_pt, {}, {}, {}, {}}), 100_pt);
    const auto& stroke = std::get<layout::Stroke>(fragment.items.at(0));
    EXPECT_EQ(stroke.from.y, 1_pt);
    EXPECT_EQ(stroke.to.x, 100_pt);
    EXPECT_EQ(stroke.thickness, 2_pt);
    EXPECT_EQ(fragment.height, 2_pt);
}

TEST(RuleElement, IsDoubleWithASecondThickness) {
    Workplace place;
    const auto fragment = place.whole(block(Rule{3_pt, {}, {}, 1_pt, 1_pt}), 100_pt);
    ASSERT_EQ(fragment.items.size(), 2U);
    EXPECT_EQ(std::get<layout::Stroke>(fragment.items[1]).from.y, 4.5_pt);
    EXPECT_EQ(fragment.height, 5_pt);
}

TEST(SpacerElement, GivesUpWhatDoesNotFitThePage) {
    const Fit fit = layout::make_spacer({50_pt})->fit({20_pt, false, false});
    EXPECT_EQ(fit.outcome, Fit::Outcome::all);
    EXPECT_EQ(fit.fragment.height, 20_pt);
}

TEST(KeepTogetherElement, MovesAsAWhole) {
    Workplace place;
    const KeepTogether source{{block(lines(4)), block(lines(4))}};
    const auto made = layout::make_element(block(source), 100_pt, place.context);
    EXPECT_EQ(made->fit({79_pt, false, false}).outcome, Fit::Outcome::nothing);
    EXPECT_EQ(made->fit({80_pt, false, false}).outcome, Fit::Outcome::all);
    EXPECT_EQ(made->least_height(), 80_pt);
}

TEST(KeepTogetherElement, IsSplitAtTheTopOfAPageThatIsTooLow) {
    Workplace place;
    const KeepTogether source{{block(lines(4)), block(lines(4))}};
    const auto made = layout::make_element(block(source), 100_pt, place.context);
    EXPECT_EQ(made->fit({60_pt, true, false}).outcome, Fit::Outcome::part);
}

TEST(KeepTogetherElement, IsNotKeptTogetherWhenHigherThanAPage) {
    Workplace place;
    place.context.page_height = 70_pt;
    const KeepTogether source{{block(lines(4)), block(lines(4))}};
    const auto made = layout::make_element(block(source), 100_pt, place.context);
    EXPECT_EQ(made->fit({40_pt, false, false}).outcome, Fit::Outcome::part);
}

}  // namespace
}  // namespace naskah::layout::testing
