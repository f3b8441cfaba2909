#include "layout/drawing/chart/hatching.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace naskah::layout::chart {

namespace {

using document::Color;
using document::Contour;
using document::Drawing;
using document::Length;
using document::Pen;
using document::Point;

constexpr Color ink{}, paper{255, 255, 255}, dark{89, 89, 89}, light{208, 208, 208};
constexpr Length outline = Length::of_points(0.5), stroke = Length::of_points(0.4);

enum class Strokes : std::uint8_t { none, rising, falling, lying, crossed };
struct Hatching {
    Color ground;
    Strokes strokes;
};
constexpr std::array<Hatching, 6> hatchings{{{dark, Strokes::none},
                                             {paper, Strokes::rising},
                                             {light, Strokes::none},
                                             {paper, Strokes::crossed},
                                             {paper, Strokes::lying},
                                             {light, Strokes::falling}}};

constexpr std::int64_t stroke_gap = 3000;  ///< between strokes, in units

/// The piece of the line x + y = sum that lies inside the area, when there is one; `falling`: of x - y = sum - height.
void add_slanted(Contour& contour, const Area& area, std::int64_t sum, bool falling) {
    const std::int64_t width = area.width.units(), height = area.height.units();
    const std::int64_t first = std::max<std::int64_t>(0, sum - height), last = std::min(width, sum);
    if (first >= last) return;
    const auto at = [&](std::int64_t x) {
        const std::int64_t y = sum - x;
        return Point{area.corner.x + Length::of_units(x), area.corner.y + Length::of_units(falling ? height - y : y)};
    };
    contour.move_to(at(first)).line_to(at(last));
}

void add_strokes(Contour& contour, const Area& area, Strokes strokes) {
    const std::int64_t width = area.width.units(), height = area.height.units();
    if (strokes == Strokes::lying) {
        for (std::int64_t y = stroke_gap / 2; y < height; y += stroke_gap) {
            const Length down = area.corner.y + Length::of_units(y);
            contour.move_to({area.corner.x, down}).line_to({area.corner.x + area.width, down});
        }
        return;
    }
    constexpr std::int64_t across = stroke_gap * 7 / 5;  // slanted, the same distance needs more of the edge
    for (std::int64_t sum = across / 2; sum < width + height; sum += across) {
        if (strokes == Strokes::rising || strokes == Strokes::crossed) add_slanted(contour, area, sum, false);
        if (strokes == Strokes::falling || strokes == Strokes::crossed) add_slanted(contour, area, sum, true);
    }
}

}  // namespace

void add_area(Drawing& drawing, const Area& area, std::size_t series) {
    const Hatching& hatching = hatchings[series % hatchings.size()];
    document::Shape& ground = drawing.add(document::rectangle(area.corner, area.width, area.height));
    ground.fill = hatching.ground;
    ground.pen = Pen{outline, ink};
    if (hatching.strokes == Strokes::none) return;
    Contour contour;
    add_strokes(contour, area, hatching.strokes);
    if (!contour.steps.empty()) drawing.add(std::move(contour)).pen = Pen{stroke, ink};
}

Pen pen_of(std::size_t series) {
    static const std::array<std::vector<Length>, 4> dashes{
        {{},
         {Length::of_points(5), Length::of_points(2)},
         {Length::of_points(1.5), Length::of_points(1.5)},
         {Length::of_points(6), Length::of_points(2), Length::of_points(1), Length::of_points(2)}}};
    return Pen{Length::of_points(1), ink, dashes[series % dashes.size()]};
}

void add_mark(Drawing& drawing, Point center, std::size_t series) {
    const Length r = mark_radius, left = center.x - r, right = center.x + r, top = center.y - r, bottom = center.y + r;
    const std::array<Point, 4> diamond{{{center.x, top}, {right, center.y}, {center.x, bottom}, {left, center.y}}};
    const std::array<Point, 3> triangle{{{center.x, top}, {right, bottom}, {left, bottom}}};
    Contour contour;
    switch (series % 4) {
        case 0:
            contour = document::ellipse(center, r, r);
            break;
        case 1:
            contour = document::polygon(diamond);
            break;
        case 2:
            contour = document::rectangle({left, top}, r * 2, r * 2);
            break;
        default:
            contour = document::polygon(triangle);
    }
    document::Shape& mark = drawing.add(std::move(contour));
    mark.pen = Pen{outline, ink};
    mark.fill = series % 2 == 0 ? dark : paper;
}

}  // namespace naskah::layout::chart
