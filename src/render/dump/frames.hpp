// Pages as text: one placed item a line, for golden files and for a look at where things stand.
#pragma once

#include <string>

#include "layout/frame.hpp"

namespace naskah::render {

/// Stable from run to run and from machine to machine. Positions and sizes are in points, with at most three decimals; what is black,
/// upright or not widened is not said. Quotes, backslashes, control characters and no-break spaces in texts are escaped. For example
///
///     page 1: 609.449 x 935.433
///       text 85.039,70.866 +123.4 sans-bold 12: "BERITA ACARA"
///       bookmark 1 at 60.5: "Pendahuluan"
std::string dump(const layout::Pages& pages);

}  // namespace naskah::render
