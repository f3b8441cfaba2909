// What tells series apart in black and white: hatchings of areas, strokes and marks of lines.
#pragma once

#include <cstddef>

#include "document/drawing.hpp"

namespace naskah::layout::chart {

struct Area {
    document::Point corner;  ///< upper left
    document::Length width, height;
};

/// An area with the hatching of a series, and a thin line around it. From the seventh series on they begin anew.
void add_area(document::Drawing& drawing, const Area& area, std::size_t series);

/// The pen of a series' line.
document::Pen pen_of(std::size_t series);
/// The mark of a series on a point of its line.
void add_mark(document::Drawing& drawing, document::Point center, std::size_t series);
/// How far a mark reaches from its centre.
inline constexpr document::Length mark_radius = document::Length::of_points(2.25);

}  // namespace naskah::layout::chart
