#include "layout/drawing_arrows.hpp"

#include <cmath>
#include <optional>

namespace naskah::layout {

namespace {

/// A way in whole units, and how long it is. The root of a whole number is rounded alike on every machine.
struct Way {
    std::int64_t right = 0, down = 0, length = 0;

    Way(Point from, Point to) : right((to.x - from.x).units()), down((to.y - from.y).units()) {
        length = std::llround(std::sqrt(static_cast<double>(right * right + down * down)));
    }
    /// So far along the way, and so far to its right-hand side.
    Point step(Point from, Length along, Length aside) const {
        const std::int64_t a = along.units(), b = aside.units();
        return {from.x + Length::of_units((right * a - down * b) / length), from.y + Length::of_units((down * a + right * b) / length)};
    }
};

/// The points of a contour in order.
std::vector<Point*> points_of(document::Contour& contour) {
    std::vector<Point*> points;
    document::for_each_point(contour.steps, [&](Point& point) { points.push_back(&point); });
    return points;
}

/// The head at `tip`, which comes from the nearest of `before` (nearest first) that isn't the tip itself. The tip is taken back to the
/// middle of the head, so that a thick line does not stand out in front.
template <class Iterator>
std::optional<Path> head(Point& tip, Iterator before, Iterator end, const document::Pen& pen) {
    const Length size = arrow_size(pen);
    for (; before != end; ++before) {
        const Way back(tip, **before);
        if (back.length == 0) continue;
        document::Contour triangle;
        triangle.move_to(tip).line_to(back.step(tip, size, size / 2)).line_to(back.step(tip, size, -size / 2)).close();
        if (Length::of_units(back.length) > size) tip = back.step(tip, size / 2, {});
        return Path{std::move(triangle), std::nullopt, pen.color};
    }
    return std::nullopt;
}

}  // namespace

std::vector<Path> take_arrows(document::Shape& shape) {
    std::vector<Path> heads;
    if (!shape.pen || !(shape.arrow_at_start || shape.arrow_at_end)) return heads;
    const std::vector<Point*> points = points_of(shape.contour);
    if (points.size() < 2) return heads;
    const std::vector<Point> as_they_were = [&] {
        std::vector<Point> copies;
        for (const Point* point : points) copies.push_back(*point);
        return copies;
    }();
    std::vector<const Point*> ways;
    for (const Point& point : as_they_were) ways.push_back(&point);
    if (shape.arrow_at_start) {
        if (auto made = head(*points.front(), ways.begin() + 1, ways.end(), *shape.pen)) heads.push_back(std::move(*made));
    }
    if (shape.arrow_at_end) {
        if (auto made = head(*points.back(), ways.rbegin() + 1, ways.rend(), *shape.pen)) heads.push_back(std::move(*made));
    }
    return heads;
}

}  // namespace naskah::layout
