#include "forms/versions.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "forms/sheet_grid.hpp"
#include "input/xlsx/reader.hpp"

namespace naskah::forms {

namespace {

using input::xlsx::Reader;

/// What is seen of a sheet, by row and column.
using Seen = std::map<std::pair<int, int>, std::string>;

Seen seen_in(Reader& reader, std::size_t sheet) {
    Seen seen;
    record::Diagnostics told_elsewhere;
    const std::optional<SheetGrid> grid = SheetGrid::read(reader, sheet, {}, told_elsewhere);
    if (!grid) return seen;
    for (const SheetGrid::Row& row : grid->rows()) {
        for (const auto& [column, cell] : row.cells) {
            if (std::string shown = cell.shown(); !shown.empty() && !cell.is_formula) seen[{row.row, column}] = std::move(shown);
        }
    }
    return seen;
}

void compare(const std::string& sheet, const Seen& before, const Seen& after, std::vector<CellDifference>& found) {
    Seen all = before;
    all.insert(after.begin(), after.end());
    const auto at = [](const Seen& seen, const std::pair<int, int>& place) {
        const auto cell = seen.find(place);
        return cell == seen.end() ? std::string() : cell->second;
    };
    for (const auto& [place, ignored] : all) {
        std::string left = at(before, place), right = at(after, place);
        if (left != right) found.push_back({sheet, {place.first, place.second}, std::move(left), std::move(right)});
    }
}

}  // namespace

std::vector<CellDifference> differing_cells(std::string_view before, std::string_view after) {
    std::vector<CellDifference> found;
    record::Diagnostics told_elsewhere;
    std::optional<Reader> first = Reader::open(before, {}, {}, told_elsewhere);
    std::optional<Reader> second = Reader::open(after, {}, {}, told_elsewhere);
    if (!first || !second) return found;
    for (std::size_t sheet = 0; sheet < first->sheets().size(); ++sheet) {
        const input::xlsx::SheetInfo& info = first->sheets()[sheet];
        const auto same = std::find_if(second->sheets().begin(), second->sheets().end(),
                                       [&](const input::xlsx::SheetInfo& other) { return other.name == info.name; });
        if (info.hidden || same == second->sheets().end()) continue;
        const auto number = static_cast<std::size_t>(same - second->sheets().begin());
        compare(info.name, seen_in(*first, sheet), seen_in(*second, number), found);
    }
    return found;
}

}  // namespace naskah::forms
