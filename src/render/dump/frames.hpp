// Pages as text: one placed item a line, for golden files and for a look at where things stand.
#pragma once

#include <string>

#include "layout/frame.hpp"

namespace naskah::render {

/// Stable from run to run and from machine to machine. Lengths are in points, with at most three decimals. An item stands at its x and so
/// far down from the item before (the first from the paper's upper edge; the end of a stroke from its start; a bookmark from the bookmark
/// before), so that a line that comes in or grows is one line changed here, not all those below it. What is black, upright, not widened or
/// not further down is not said. Quotes, backslashes, control characters and no-break spaces in texts are escaped. For example
///
///     page 1: 609.449 x 935.433
///       text 85.039 down 70.866 +23.4 sans 12: "KESATU"
///       text 139.051 +3.334 sans 12: ":"
///       text 85.039 down 15.869 +123.4 sans-bold 12: "BERITA ACARA"
///       bookmark 1 down 60.5: "Pendahuluan"
std::string dump(const layout::Pages& pages);

}  // namespace naskah::render
