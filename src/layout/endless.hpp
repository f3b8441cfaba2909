// A height for what is laid out whole, whatever the page.
#pragma once

#include "document/length.hpp"

namespace naskah::layout {

/// Higher than anything, and small enough to be added to.
inline constexpr document::Length endless = document::Length::of_units(std::int64_t{1} << 50);

}  // namespace naskah::layout
