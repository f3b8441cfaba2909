#include "forms/cell_areas.hpp"

#include <algorithm>

#include "text/joining.hpp"

namespace naskah::forms {

namespace {

constexpr std::size_t most_areas = 12;

/// Cells beside each other of one row, in order of rows.
std::vector<workbook::Range> runs_of(const std::vector<workbook::Position>& cells) {
    std::vector<workbook::Range> runs;
    for (const workbook::Position cell : cells) {
        const bool follows = !runs.empty() && runs.back().last.row == cell.row && runs.back().last.column + 1 == cell.column;
        if (follows)
            runs.back().last = cell;
        else
            runs.push_back({cell, cell});
    }
    return runs;
}

}  // namespace

std::string areas_of(std::vector<workbook::Position> cells) {
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    std::vector<workbook::Range> areas;
    for (const workbook::Range& run : runs_of(cells)) {
        const auto above = std::find_if(areas.begin(), areas.end(), [&](const workbook::Range& area) {
            return area.last.row + 1 == run.first.row && area.first.column == run.first.column && area.last.column == run.last.column;
        });
        if (above == areas.end())
            areas.push_back(run);
        else
            above->last = run.last;
        if (areas.size() > most_areas) return workbook::cell_name(cells.front());
    }
    std::vector<std::string> names;
    names.reserve(areas.size());
    for (const workbook::Range& area : areas)
        names.push_back(area.first == area.last ? workbook::cell_name(area.first) : workbook::range_name(area));
    return text::joined(names, " ");
}

}  // namespace naskah::forms
