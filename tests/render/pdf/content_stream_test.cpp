#include "render/pdf/content_stream.hpp"

#include <gtest/gtest.h>

namespace naskah::pdf::testing {
namespace {

using document::Color;
using document::Length;

layout::Stroke stroke(double x, double y, double to_x, double to_y, double thickness, Color color = {}) {
    return {{Length::of_points(x), Length::of_points(y)},
            {Length::of_points(to_x), Length::of_points(to_y)},
            Length::of_points(thickness),
            color};
}

class AContentStream : public ::testing::Test {
 protected:
    ContentStream content{Length::of_points(800)};
};

TEST_F(AContentStream, TurnsTheHouseCoordinatesUpsideDown) {
    content.fill({{Length::of_points(10), Length::of_points(20)}, Length::of_points(30), Length::of_points(40), {255, 0, 0}});
    EXPECT_EQ(content.finish(), "1 0 0 rg\n10 740 30 40 re f\n");
}

TEST_F(AContentStream, PaintsStrokesOfOnePenAtOnce) {
    content.stroke(stroke(0, 0, 10, 0, 0.5));
    content.stroke(stroke(0, 5, 10, 5, 0.5));
    EXPECT_EQ(content.finish(), "0 0 0 RG\n.5 w\n0 800 m 10 800 l\n0 795 m 10 795 l\nS\n");
}

TEST_F(AContentStream, EndsThePathBeforeThePenChanges) {
    content.stroke(stroke(0, 0, 10, 0, 0.5));
    content.stroke(stroke(0, 5, 10, 5, 2));
    EXPECT_EQ(content.finish(), "0 0 0 RG\n.5 w\n0 800 m 10 800 l\nS\n2 w\n0 795 m 10 795 l\nS\n");
}

TEST_F(AContentStream, TracesAndFillsPaths) {
    const auto at = [](double x, double y) { return document::Point{Length::of_points(x), Length::of_points(y)}; };
    layout::Path path;
    path.contour.move_to(at(0, 0)).line_to(at(10, 0.125)).curve_to(at(1, 2), at(3, 4), at(5, 6)).close();
    path.pen = document::Pen{Length::of_points(0.5), {}, {Length::of_points(3), Length::of_points(1.5)}};
    path.fill = Color{255, 0, 0};
    content.path(path);
    EXPECT_EQ(content.finish(), "1 0 0 rg\n0 0 0 RG\n.5 w\n[3 1.5 ] 0 d\n1 j\n0 800 m\n10 799.875 l\n1 798 3 796 5 794 c\nh\nB*\n");
}

TEST_F(AContentStream, DrawsNoDashesAfterADashedPath) {
    layout::Path path;
    path.contour = document::straight({Length{}, Length{}}, {Length::of_points(10), Length{}});
    path.pen = document::Pen{Length::of_points(0.5), {}, {Length::of_points(3)}};
    content.path(path);
    content.stroke(stroke(0, 5, 10, 5, 0.5));
    EXPECT_EQ(content.finish(), "0 0 0 RG\n.5 w\n[3 ] 0 d\n1 j\n0 800 m\n10 800 l\nS\n[] 0 d\n0 795 m 10 795 l\nS\n");
}

TEST_F(AContentStream, SharesOneTextObjectAmongLines) {
    content.text({Length::of_points(50), Length::of_points(100)}, "F1", Length::of_points(12), {}, "(a)");
    content.text({Length::of_points(50), Length::of_points(114)}, "F1", Length::of_points(12), {}, "(b)");
    EXPECT_EQ(content.finish(), "BT\n0 0 0 rg\n/F1 12 Tf\n50 700 Td [(a)] TJ\n0 -14 Td [(b)] TJ\nET\n");
}

TEST_F(AContentStream, KeepsThePenOfTextForTheNextTextObject) {
    content.text({Length::of_points(50), Length::of_points(100)}, "F1", Length::of_points(12), {}, "(a)");
    content.stroke(stroke(0, 0, 10, 0, 1));
    content.text({Length::of_points(50), Length::of_points(114)}, "F1", Length::of_points(12), {}, "(b)");
    EXPECT_EQ(content.finish(),
              "BT\n0 0 0 rg\n/F1 12 Tf\n50 700 Td [(a)] TJ\nET\n0 0 0 RG\n0 800 m 10 800 l\nS\nBT\n50 686 Td [(b)] TJ\nET\n");
}

TEST_F(AContentStream, TurnsTextAboutItsMiddle) {
    layout::TurnedText text;
    text.center = {Length::of_points(300), Length::of_points(400)};
    text.degrees = 90;
    text.size = Length::of_points(100);
    text.width = Length::of_points(200);
    text.color = {204, 204, 204};
    content.turned_text(text, Length::of_points(35), "F2", "(x)");
    EXPECT_EQ(content.finish(), "BT\n.8 .8 .8 rg\n/F2 100 Tf\n0.000000 1.000000 -1.000000 0.000000 335 300 Tm [(x)] TJ\nET\n");
}

TEST_F(AContentStream, StretchesAnImageOverItsPlace) {
    content.image({{Length::of_points(10), Length::of_points(20)}, Length::of_points(30), Length::of_points(40), nullptr}, "I1");
    EXPECT_EQ(content.finish(), "q 30 0 0 40 10 740 cm /I1 Do Q\n");
}

TEST_F(AContentStream, TurnsAnImageThatLiesOnItsSide) {
    auto picture = std::make_shared<document::Picture>();
    picture->orientation = 6;
    content.image({{Length::of_points(10), Length::of_points(20)}, Length::of_points(30), Length::of_points(40), picture}, "I1");
    EXPECT_EQ(content.finish(), "q 0 -40 30 0 10 780 cm /I1 Do Q\n");
}

TEST_F(AContentStream, LeavesAnImageOfAnUnknownOrientationAsItIs) {
    for (const int orientation : {-1, 0, 9}) {
        auto picture = std::make_shared<document::Picture>();
        picture->orientation = orientation;
        content.image({{Length::of_points(10), Length::of_points(20)}, Length::of_points(30), Length::of_points(40), picture}, "I1");
    }
    const std::string upright = "q 30 0 0 40 10 740 cm /I1 Do Q\n";
    EXPECT_EQ(content.finish(), upright + upright + upright);
}

}  // namespace
}  // namespace naskah::pdf::testing
