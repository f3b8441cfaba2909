#include "forms/live_table.hpp"

#include <algorithm>

#include "forms/about.hpp"
#include "workbook/content.hpp"
#include "workbook/references.hpp"

namespace naskah::forms {

using workbook::Position;
using workbook::Range;

namespace {

const workbook::Cell* cell_of(const workbook::Sheet& sheet, Position place) {
    const auto cell = std::lower_bound(sheet.cells.begin(), sheet.cells.end(), place,
                                       [](const workbook::Cell& one, Position wanted) { return one.position < wanted; });
    return cell == sheet.cells.end() || cell->position != place ? nullptr : &*cell;
}

bool lies_in(Position place, const Range& range) {
    return range.first.row <= place.row && place.row <= range.last.row && range.first.column <= place.column &&
           place.column <= range.last.column;
}

std::optional<workbook::Validation> rule_at(const workbook::Sheet& sheet, Position place) {
    const auto rule = std::find_if(sheet.validations.begin(), sheet.validations.end(),
                                   [&](const workbook::Validation& one) { return lies_in(place, one.range); });
    return rule == sheet.validations.end() ? std::nullopt : std::optional(*rule);
}

std::string shown_key(const workbook::Cell* cell) {
    if (cell == nullptr) return {};
    if (const auto* whole = std::get_if<std::int64_t>(&cell->value)) return std::to_string(*whole);
    const auto* text = std::get_if<std::string>(&cell->value);
    return text == nullptr ? std::string() : *text;
}

std::optional<Position> column_named(const workbook::PlacedTable& placed, const std::string& name, int row) {
    for (std::size_t at = 0; at < placed.columns.size() && !name.empty(); ++at) {
        if (placed.columns[at].description->name == name) return Position{row, static_cast<int>(at)};
    }
    return std::nullopt;
}

}  // namespace

bool LiveTable::has_whole_numbers() const {
    return std::any_of(placed->columns.begin(), placed->columns.end(), [](const workbook::LeafColumn& column) {
        const std::optional<workbook::Entry>& entry = column.description->entry;
        return entry && entry->list.empty() && (entry->type == workbook::EntryType::integer || entry->type == workbook::EntryType::money);
    });
}

Position LiveTable::first_cell() const {
    for (int row = 0; row < rows(); ++row) {
        const std::vector<LiveCell>& all = cells[static_cast<std::size_t>(row)];
        if (!all.empty()) return {entries.first.row + row, entries.first.column + all.front().column};
    }
    return entries.first;
}

std::optional<Range> LiveTable::part(int row, bool of_details) const {
    std::optional<Range> range;
    for (const LiveCell& cell : cells[static_cast<std::size_t>(row)]) {
        if (cell.of_details != of_details) continue;
        const Position place = value_place(row, cell.column);
        if (!range) range = Range{place, place};
        range->last = place;
    }
    return range;
}

std::string LiveTable::all_cells() const {
    std::string named;
    for (const workbook::LeafColumn& column : placed->columns) {
        if (!column.description->entry || !is_placeholder(column.key_content)) continue;
        const Position first{placed->header.row + placed->header_rows - 1, entries.first.column};
        named = "SUMPRODUCT(--(LEFT(" + workbook::quoted_sheet_name(placed->sheet) + "!" +
                workbook::range_name({first, {first.row, entries.last.column}}) + ")<>\"[\"))";
        break;
    }
    if (named.empty()) return std::to_string(known_cells());
    const auto filled = std::count_if(cells.begin(), cells.end(), [](const auto& row) { return !row.empty(); });
    return std::to_string(filled) + "*" + named;
}

int LiveTable::known_cells() const {
    std::size_t count = 0;
    for (const std::vector<LiveCell>& row : cells) count += row.size();
    for (const workbook::LeafColumn& column : placed->columns) {
        if (column.description->entry && is_placeholder(column.key_content)) return 0;
    }
    return static_cast<int>(count);
}

std::optional<LiveTable> live_table(const workbook::PlacedTable& placed, const workbook::Sheet& sheet, int block_row) {
    LiveTable table;
    table.placed = &placed;
    table.block_row = block_row;
    const auto entry = [](const workbook::LeafColumn& column) { return column.description->entry.has_value(); };
    const auto first = std::find_if(placed.columns.begin(), placed.columns.end(), entry);
    const auto last = std::find_if(placed.columns.rbegin(), placed.columns.rend(), entry);
    if (first == placed.columns.end() || placed.last_row < placed.first_row) return std::nullopt;
    const int first_column = static_cast<int>(first - placed.columns.begin());
    table.entries = {{placed.first_row, first_column}, {placed.last_row, static_cast<int>(placed.columns.rend() - last) - 1}};
    for (int row = placed.first_row; row <= placed.last_row; ++row) {
        std::vector<LiveCell>& cells = table.cells.emplace_back();
        const bool is_heading = std::any_of(sheet.merges.begin(), sheet.merges.end(), [&](const workbook::Merge& merge) {
            return lies_in({row, first_column}, merge.range);
        });
        if (is_heading) continue;
        for (int at = 0; at < static_cast<int>(placed.columns.size()); ++at) {
            const workbook::LeafColumn& column = placed.columns[static_cast<std::size_t>(at)];
            if (!column.description->key.empty()) table.row_of_number[shown_key(cell_of(sheet, {row, at}))] = row - placed.first_row;
            if (!column.description->entry) continue;
            cells.push_back({at - first_column, &*column.description->entry, rule_at(sheet, {row, at}), column.of_details,
                             column_named(placed, column.description->entry->same_as, row)});
            if (!column.key_content.empty()) table.column_of_unit[column.key_content] = at - first_column;
        }
    }
    return table;
}

}  // namespace naskah::forms
