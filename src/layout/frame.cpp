#include "layout/frame.hpp"

namespace naskah::layout {

namespace {

void shift(Point& point, Length right, Length down) {
    point.x += right;
    point.y += down;
}

}  // namespace

void move(Item& item, Length right, Length down) {
    std::visit(
        [&](auto& placed) {
            using Placed = std::decay_t<decltype(placed)>;
            if constexpr (std::is_same_v<Placed, Stroke>) {
                shift(placed.from, right, down);
                shift(placed.to, right, down);
            } else if constexpr (std::is_same_v<Placed, TurnedText>) {
                shift(placed.center, right, down);
            } else if constexpr (std::is_same_v<Placed, Path>) {
                document::for_each_point(placed.contour.steps, [&](Point& point) { shift(point, right, down); });
            } else {
                shift(placed.origin, right, down);
            }
        },
        item);
}

}  // namespace naskah::layout
