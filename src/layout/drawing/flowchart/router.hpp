// Leads the ways of a page over the net: each where it costs least in length, bends and crossings, those that got a bad place once more
// when all others stand.
#pragma once

#include <vector>

#include "layout/drawing/flowchart/legs.hpp"

namespace naskah::layout::flowchart {

struct Routed {
    Grid grid;
    std::vector<Route> routes;  ///< by leg
};

/// Tries with more and more lanes, and with those first that had no room before, until all ways have room, and then gives up on some.
Routed route(const Chart& chart, const Rows& rows, const PagePlan& plan);

}  // namespace naskah::layout::flowchart
