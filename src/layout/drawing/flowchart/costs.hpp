// What a way costs beside its length. Lengths are thousandths of a point.
#pragma once

#include <cstdint>
#include <limits>

#include "layout/drawing/flowchart/units.hpp"

namespace naskah::layout::flowchart {

inline constexpr std::int64_t bend_cost = 40 * one_point, crossing_cost = 90 * one_point, join_cost = 70 * one_point,
                              early_join_cost = 400 * one_point, fork_cost = 15 * one_point;
/// The flow is written from above to below.
inline constexpr std::int64_t side_cost = 6 * one_point;
/// A further line of words, and words that reach into the next column.
inline constexpr std::int64_t words_line_cost = 8 * one_point, words_beyond_cost = 30 * one_point;
inline constexpr std::int64_t no_cost = std::numeric_limits<std::int64_t>::max() / 4;

}  // namespace naskah::layout::flowchart
