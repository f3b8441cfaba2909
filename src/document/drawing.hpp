// Drawings: lines, curves, filled shapes and labels at places of their own. The origin is the drawing's upper left corner, x to the
// right, y down. Charts, flowcharts and codes are built as values of these types:
//
//     Drawing drawing{60_mm, 30_mm, "Alur usulan"};
//     drawing.add(rectangle({0_mm, 0_mm}, 20_mm, 10_mm)).fill = Color{224, 224, 224};
//     drawing.add(straight({20_mm, 5_mm}, {40_mm, 5_mm})).arrow_at_end = true;
//     drawing.add(Label{{10_mm, 5_mm}, "Desa", style, Alignment::center, VerticalAlignment::middle});
#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "document/length.hpp"
#include "document/origin.hpp"
#include "document/style.hpp"

namespace naskah::document {

struct Point {
    Length x, y;
    friend bool operator==(Point, Point) = default;
};

// ---- Contours

struct MoveTo {
    Point to;
};
struct LineTo {
    Point to;
};
/// A cubic curve, which begins towards `first` and arrives from `second`.
struct CurveTo {
    Point first, second, to;
};
struct Close {};  ///< a straight line back to the last MoveTo
using ContourStep = std::variant<MoveTo, LineTo, CurveTo, Close>;

/// Lines and curves in one stroke of the pen, or in several. Every piece begins with a MoveTo.
struct Contour {
    std::vector<ContourStep> steps;

    Contour& move_to(Point to) { return step(MoveTo{to}); }
    Contour& line_to(Point to) { return step(LineTo{to}); }
    Contour& curve_to(Point first, Point second, Point to) { return step(CurveTo{first, second, to}); }
    Contour& close() { return step(Close{}); }

 private:
    Contour& step(ContourStep next) {
        steps.push_back(next);
        return *this;
    }
};

/// Calls `use` with every point, those that curves only turn towards included: what is drawn lies within their hull.
template <class Steps, class Use>
void for_each_point(Steps& steps, Use use) {
    for (auto& step : steps) {
        if (auto* move = std::get_if<MoveTo>(&step)) use(move->to);
        if (auto* line = std::get_if<LineTo>(&step)) use(line->to);
        if (auto* curve = std::get_if<CurveTo>(&step)) {
            use(curve->first);
            use(curve->second);
            use(curve->to);
        }
    }
}

inline Contour straight(Point from, Point to) {
    return Contour().move_to(from).line_to(to);
}

/// Straight lines from point to point; open.
inline Contour polyline(std::span<const Point> points) {
    Contour contour;
    for (const Point& point : points) contour.steps.empty() ? contour.move_to(point) : contour.line_to(point);
    return contour;
}

inline Contour polygon(std::span<const Point> points) {
    return polyline(points).close();
}

inline Contour rectangle(Point corner, Length width, Length height) {
    const Length right = corner.x + width, bottom = corner.y + height;
    return Contour().move_to(corner).line_to({right, corner.y}).line_to({right, bottom}).line_to({corner.x, bottom}).close();
}

/// Of four curves, which differ from the true ellipse by less than a thousandth of its radius.
inline Contour ellipse(Point center, Length across, Length down) {
    const Length x = across * 5523 / 10000, y = down * 5523 / 10000;
    const Length left = center.x - across, right = center.x + across, top = center.y - down, bottom = center.y + down;
    return Contour()
        .move_to({right, center.y})
        .curve_to({right, center.y + y}, {center.x + x, bottom}, {center.x, bottom})
        .curve_to({center.x - x, bottom}, {left, center.y + y}, {left, center.y})
        .curve_to({left, center.y - y}, {center.x - x, top}, {center.x, top})
        .curve_to({center.x + x, top}, {right, center.y - y}, {right, center.y})
        .close();
}

// ---- What is drawn

struct Pen {
    Length thickness = Length::of_points(0.5);  ///< more than zero
    Color color = {};
    std::vector<Length> dashes = {};  ///< a line, a gap, a line …, each more than zero; none: a line without gaps
    friend bool operator==(const Pen&, const Pen&) = default;
};

/// A contour that is filled, then traced with a pen, centred on it: half of the pen's thickness stands on either side.
struct Shape {
    Contour contour;
    std::optional<Pen> pen = Pen{};
    std::optional<Color> fill = {};  ///< where pieces overlap an odd number of times (even-odd rule)
    /// Heads in the pen's colour with their tips at the ends of an open contour of one piece.
    bool arrow_at_start = false, arrow_at_end = false;
};

/// How long and how wide the head of an arrow is.
inline Length arrow_size(const Pen& pen) {
    return larger(pen.thickness * 3, Length::of_points(6));
}

/// Text at a point, above all shapes. The alignments say which part of the text stands there: its left edge, its middle, its right edge
/// (`justify` is `left`); the upper edge of its first line, the middle of all, the lower edge of its last line.
struct Label {
    Point at;
    std::string text;  ///< UTF-8; '\n' begins a new line
    TextStyle style = {};
    Alignment horizontal = Alignment::left;
    VerticalAlignment vertical = VerticalAlignment::top;
    Origin origin = {};
};

/// Shapes are painted in their order, each above those before it. No point of a contour and nothing of a label or an arrowhead may lie
/// outside of width and height: layout says so with an error.
struct Drawing {
    Length width, height;
    std::string alternative_text;  ///< what it shows, for those who can't see it; also its name in messages
    std::vector<Shape> shapes = {};
    std::vector<Label> labels = {};
    Alignment alignment = Alignment::left;
    Length space_before = {}, space_after = {};
    Origin origin = {};

    Shape& add(Contour contour) { return shapes.emplace_back(Shape{std::move(contour)}); }
    Label& add(Label label) { return labels.emplace_back(std::move(label)); }
};

}  // namespace naskah::document
