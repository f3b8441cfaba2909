// What holds of every drawn procedure, and charts to hold it to.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "layout/drawing/flowchart/chart.hpp"

namespace naskah::layout::flowchart::testing {

/// What is wrong with the drawing of a page, each as a sentence; empty: nothing.
std::vector<std::string> faults(const Chart& chart, const Rows& rows, const PageDrawing& drawing);

/// A procedure with forks, joins, loops, forward skips and several symbols in a row.
Chart random_chart(std::mt19937& random, std::size_t columns, std::size_t rows, Length width);

/// `count` columns that share a width.
std::vector<Length> equal_columns(std::size_t count, Length width);

}  // namespace naskah::layout::flowchart::testing
