#include "forms/sheet_grid.hpp"

#include <algorithm>

#include "forms/diagnostic_codes.hpp"
#include "forms/tidy_text.hpp"
#include "forms/typed_number.hpp"

namespace naskah::forms {

using input::xlsx::CellKind;
using workbook::Position;
using workbook::Range;

bool GridCell::blank() const {
    if (kind == CellKind::empty) return !is_formula;
    return kind == CellKind::text && tidy(text).empty();
}

std::string GridCell::shown() const {
    switch (kind) {
        case CellKind::text:
        case CellKind::date:
            return tidy(text);
        case CellKind::number: {
            const std::optional<TypedNumber> typed = typed_number(is_percent ? number * 100 : number);
            return typed ? typed->with_dot() + (is_percent ? "%" : "") : text;
        }
        case CellKind::empty:
        case CellKind::boolean:
        case CellKind::error:
            break;
    }
    return {};
}

std::optional<SheetGrid> SheetGrid::read(input::xlsx::Reader& reader, std::size_t sheet, const std::string& file,
                                         record::Diagnostics& diagnostics) {
    SheetGrid grid;
    grid.name_ = reader.sheets()[sheet].name;
    std::size_t count = 0;
    const auto keep = [&](const input::xlsx::Cell& cell) {
        if (++count > most_cells_of_sheet) return false;
        if (grid.rows_.empty() || grid.rows_.back().row != cell.row - 1) grid.rows_.push_back({cell.row - 1, {}});
        grid.rows_.back().cells.emplace_back(cell.column - 1,
                                             GridCell{cell.kind, cell.number, std::string(cell.text), cell.is_formula, cell.is_percent});
        return true;
    };
    const bool whole = reader.read(sheet, keep, diagnostics);
    if (count > most_cells_of_sheet) {
        diagnostics.add({record::Severity::error,
                         code::too_many_cells,
                         "lembar ini berisi lebih dari 300.000 sel; formulir tidak pernah sebesar itu",
                         {file, 0, 0, grid.name_, {}},
                         {},
                         "salin isiannya ke formulir baru"});
        return std::nullopt;
    }
    if (!whole) return std::nullopt;
    for (const input::xlsx::MergedArea& area : reader.merged_areas())
        grid.merges_.push_back({{area.first_row - 1, area.first_column - 1}, {area.last_row - 1, area.last_column - 1}});
    std::sort(grid.merges_.begin(), grid.merges_.end());
    return grid;
}

std::span<const SheetGrid::Row> SheetGrid::rows(int first, int end) const {
    const auto before = [](const Row& row, int wanted) { return row.row < wanted; };
    const auto from = std::lower_bound(rows_.begin(), rows_.end(), first, before);
    const auto to = std::lower_bound(from, rows_.end(), std::max(first, end), before);
    return {from, to};
}

const GridCell* SheetGrid::at(Position position) const {
    const std::span<const Row> found = rows(position.row, position.row + 1);
    if (found.empty()) return nullptr;
    const auto& cells = found.front().cells;
    const auto cell = std::lower_bound(cells.begin(), cells.end(), position.column,
                                       [](const auto& candidate, int column) { return candidate.first < column; });
    return cell != cells.end() && cell->first == position.column ? &cell->second : nullptr;
}

std::optional<Range> SheetGrid::merged(Position position) const {
    const auto [known, is_new] = merges_of_column_.try_emplace(position.column);
    if (is_new) {
        for (const Range& range : merges_) {
            if (range.first.column <= position.column && position.column <= range.last.column) known->second.push_back(range);
        }
    }
    const std::vector<Range>& ranges = known->second;
    auto after =
        std::upper_bound(ranges.begin(), ranges.end(), position.row, [](int row, const Range& range) { return row < range.first.row; });
    if (after == ranges.begin()) return std::nullopt;
    --after;
    return position.row <= after->last.row ? std::optional(*after) : std::nullopt;
}

Position SheetGrid::anchor(Position position) const {
    const std::optional<Range> range = merged(position);
    return range ? range->first : position;
}

std::string SheetGrid::shown(Position position) const {
    const GridCell* cell = at(anchor(position));
    return cell == nullptr ? std::string() : cell->shown();
}

}  // namespace naskah::forms
