// From ways on the net to lines on paper: how high rows must be, and where everything stands in them.
#pragma once

#include "layout/drawing/flowchart/router.hpp"

namespace naskah::layout::flowchart {

PageDrawing place(const Chart& chart, const Rows& rows, const PagePlan& plan, const Routed& routed);

}  // namespace naskah::layout::flowchart
