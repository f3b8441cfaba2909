// The yardstick: the same text at the same places, written by libharu alone with its ordinary calls.
#pragma once

#include <string>

#include "layout/frame.hpp"

namespace naskah::bench {

/// The PDF of these pages' glyph runs, in Liberation Sans. Decides nothing: every place is known.
std::string write_by_hand(const layout::Pages& pages);

}  // namespace naskah::bench
