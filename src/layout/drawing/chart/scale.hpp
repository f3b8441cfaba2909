// The axis of values: which round figures it shows, and where a value stands on it.
#pragma once

#include <string>
#include <vector>

#include "layout/drawing/chart/chart.hpp"

namespace naskah::layout::chart {

struct Scale {
    double least = 0, most = 1;      ///< of the axis: its first and its last tick
    std::vector<double> ticks;       ///< from the least to the most, evenly; at least two
    std::vector<std::string> texts;  ///< beside them

    /// Where a value stands between the ends: 0 to 1.
    double share(double value) const { return (value - least) / (most - least); }
};

/// From 0, or from what is below it, to the largest value or a little more, in no more than so many steps of 1, 2, 2.5 or 5 of a power of
/// ten.
Scale scale_of(const std::vector<double>& values, Unit unit, int most_steps);

}  // namespace naskah::layout::chart
