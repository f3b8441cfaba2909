// From placed cells to items: shades below, contents, and borders as shared lines.
#pragma once

#include "layout/element.hpp"
#include "layout/table/plan.hpp"
#include "layout/table/sheet.hpp"

namespace naskah::layout::table {

/// Paints the header, if any of its bands are given, and the body below it as one fragment. The uppermost grid line stands at `top`; each
/// grid line is drawn once, and where it goes on with the same thickness as one stroke. A border that two cells share is that of the one
/// which has borders of its own, and the thicker one where both have.
Fragment paint(const Plan& plan, Sheet header, Sheet body, Length top);

}  // namespace naskah::layout::table
