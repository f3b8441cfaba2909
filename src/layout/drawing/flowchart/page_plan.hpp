// What stands on one page of a chart, and on which level of which column: symbols, and the pentagons of the ways that leave the page.
#pragma once

#include <set>
#include <vector>

#include "layout/drawing/flowchart/chart.hpp"

namespace naskah::layout::flowchart {

/// A symbol or a pentagon.
struct PlacedItem {
    End what;
    std::size_t level = 0, column = 0;
    SymbolKind kind = SymbolKind::process;
    Size size;
};

/// A way, or the part of it that is on the page.
struct Leg {
    std::size_t from = 0, to = 0;  ///< items
    std::size_t way = 0;
    bool joint = false, has_words = false;
};

struct PlannedPentagon {
    std::size_t letter = 0, target = 0;
    bool leaves = false;
};

struct PagePlan {
    std::vector<std::size_t> row_of;  ///< by level, from top to bottom: the row on the page
    std::vector<PlacedItem> items;    ///< symbols, then pentagons
    std::vector<PlannedPentagon> pentagons;
    std::vector<Leg> legs;
    Letters letters;
};

/// `cut`: ways that are led through pentagons though both of their ends stand on the page.
PagePlan plan_page(const Chart& chart, const Rows& rows, const Letters& given, const std::set<std::size_t>& cut);

}  // namespace naskah::layout::flowchart
