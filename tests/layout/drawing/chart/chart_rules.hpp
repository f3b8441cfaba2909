// What holds of every drawn chart, and charts to hold it to.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "layout/drawing/chart/chart.hpp"

namespace naskah::layout::chart::testing {

/// Type in which every character is half as wide as it is high.
Letters letters(Length size, bool bold = false);
Room room(Length width, Length height);

/// What is wrong with a drawing, each as a sentence; empty: nothing.
std::vector<std::string> faults(const Drawing& drawing, const Room& room);

Chart random_chart(std::mt19937& random);

}  // namespace naskah::layout::chart::testing
