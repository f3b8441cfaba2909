#include "forms/missing_cells.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "bahasa/number.hpp"
#include "forms/diagnostic_codes.hpp"
#include "text/joining.hpp"

namespace naskah::forms {

namespace {

constexpr const char* fill_in_hint = "isi sel kuningnya; tulis 0 atau - bila memang tidak ada";

/// "kolom Layap belum diisi", "3 kolom belum diisi: Layap, Mihu, dan Juai".
std::string all_blank(const char* what, const std::vector<std::string>& names) {
    constexpr std::size_t most = 10;
    const std::string end = " belum diisi sama sekali";
    if (names.size() == 1) return std::string(what) + " " + names.front() + end;
    const std::string listed =
        names.size() <= most ? text::enumerated(names) : text::joined(std::span(names).first(most), ", ") + ", dan seterusnya";
    return bahasa::format_integer(static_cast<std::int64_t>(names.size())) + " " + what + end + ": " + listed;
}

}  // namespace

void MissingCells::add(std::size_t column, workbook::Position place, std::string hint) {
    rows_.back().cells.push_back({column, place, std::move(hint)});
}

std::vector<bool> MissingCells::blank_columns() const {
    std::vector<std::size_t> missing(columns_.size());
    for (const Row& row : rows_) {
        for (const Cell& cell : row.cells) ++missing[cell.column];
    }
    std::vector<bool> blank;
    for (const std::size_t count : missing) blank.push_back(rows_.size() > 1 && count == rows_.size());
    return blank;
}

void MissingCells::tell(const std::string& sheet, FormProblems& problems) const {
    const std::vector<bool> blank = blank_columns();
    const auto left_columns = static_cast<std::size_t>(std::count(blank.begin(), blank.end(), false));
    std::vector<std::string> columns, rows;
    std::vector<workbook::Position> in_columns, in_rows;
    std::vector<std::pair<const Row*, std::vector<const Cell*>>> rest;
    for (std::size_t at = 0; at < columns_.size(); ++at) {
        if (blank[at]) columns.push_back(columns_[at]);
    }
    for (const Row& row : rows_) {
        std::vector<const Cell*> left;
        for (const Cell& cell : row.cells) {
            if (!blank[cell.column])
                left.push_back(&cell);
            else
                in_columns.push_back(cell.place);
        }
        if (left.empty()) continue;
        if (left_columns > 1 && left.size() == left_columns) {
            rows.push_back(row.label);
            for (const Cell* cell : left) in_rows.push_back(cell->place);
        } else {
            rest.emplace_back(&row, std::move(left));
        }
    }
    if (!columns.empty())
        problems.add_together(sheet, std::move(in_columns), code::cell_required, all_blank("kolom", columns), fill_in_hint);
    if (!rows.empty()) problems.add_together(sheet, std::move(in_rows), code::cell_required, all_blank("baris", rows), fill_in_hint);
    for (const auto& [row, cells] : rest) {
        if (cells.size() == 1) {
            problems.add(sheet, cells.front()->place, code::cell_required, "kolom " + columns_[cells.front()->column] + ": wajib diisi",
                         cells.front()->hint);
            continue;
        }
        std::vector<std::string> names;
        std::vector<workbook::Position> places;
        for (const Cell* cell : cells) {
            names.push_back(columns_[cell->column]);
            places.push_back(cell->place);
        }
        problems.add_together(sheet, std::move(places), code::cell_required,
                              "baris " + row->label + ": " + std::to_string(names.size()) + " sel belum diisi: " + text::enumerated(names),
                              fill_in_hint);
    }
}

}  // namespace naskah::forms
