// The ways in which a chart can stand.
#pragma once

#include <optional>

#include "layout/drawing/chart/chart.hpp"

namespace naskah::layout::chart {

/// Categories side by side: columns, stacked columns, lines. Nothing when their names don't find room beside each other; lines leave some
/// of them out.
std::optional<Drawing> upright(const Chart& chart, const Room& room);

/// Categories below each other: bars, stacked bars, dots.
std::vector<Drawing> lying(const Chart& chart, const Room& room);

/// What stands on the axis of values: of stacks their sums. Missing figures are left out.
std::vector<double> axis_values(const Chart& chart);
/// Of a stack, the sum of its parts.
double stack_sum(const Chart& chart, std::size_t category);
/// What is drawn of a part of a stack: nothing below zero can be stacked.
double stacked_part(const Figure& figure);

}  // namespace naskah::layout::chart
