// Inside the net, lengths are plain thousandths of a point.
#pragma once

#include <cstdint>

namespace naskah::layout::flowchart {

inline constexpr std::int64_t one_point = 1000;

}  // namespace naskah::layout::flowchart
