// Leads the ways of a page over the net: each where it costs least in length, bends and crossings, those that got a bad place once more
// when all others stand.
#pragma once

#include <optional>
#include <vector>

#include "layout/drawing/flowchart/grid.hpp"

namespace naskah::layout::flowchart {

/// Where the words of a way stand beside its beginning, relative to the middle of its symbol.
struct WordsPlace {
    std::size_t choice = 0;
    Direction side = Direction::down;  ///< on which the way leaves
    std::int64_t left = 0, right = 0, top = 0, bottom = 0;
};

struct Route {
    std::vector<Node> path;  ///< empty: no room was found
    std::optional<WordsPlace> words;
};

struct Routed {
    Grid grid;
    std::vector<Route> routes;  ///< by leg
};

/// Tries with more and more lanes until all ways have room, and then gives up on some.
Routed route(const Chart& chart, const Rows& rows, const PagePlan& plan);

}  // namespace naskah::layout::flowchart
