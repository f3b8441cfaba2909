// A table in smaller type and with less padding, for what would not have room in its columns otherwise.
#pragma once

#include "document/block.hpp"

namespace naskah::layout::table {

/// Type is never made smaller than this.
inline constexpr document::Length smallest_type = document::Length::of_points(8);

/// A copy in which all type is `scale` times as large, but not smaller than smallest_type (what is smaller already stays so), and cells
/// without a padding of their own have this one at their sides.
document::Table shrunk(const document::Table& table, double scale, document::Length padding_horizontal);

}  // namespace naskah::layout::table
