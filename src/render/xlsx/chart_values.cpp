#include "render/xlsx/chart_values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include "workbook/references.hpp"

namespace naskah::xlsx {

namespace {

using workbook::Cell;
using workbook::Position;
using workbook::Sheet;

/// What a cell shows: nothing, a number or a text.
using Shown = std::variant<std::monostate, double, std::string>;

struct ShownValue {
    Shown operator()(std::monostate) const { return {}; }
    Shown operator()(bool truth) const { return truth ? 1.0 : 0.0; }
    Shown operator()(double number) const { return number; }
    Shown operator()(std::int64_t number) const { return static_cast<double>(number); }
    Shown operator()(const std::string& text) const { return text; }
    Shown operator()(const workbook::Formula& formula) const {
        return std::visit([this](const auto& value) { return (*this)(value); }, formula.value);
    }
};

Shown shown_at(const Sheet& sheet, Position position) {
    const auto cell = std::lower_bound(sheet.cells.begin(), sheet.cells.end(), position,
                                       [](const Cell& one, Position wanted) { return one.position < wanted; });
    if (cell == sheet.cells.end() || cell->position != position) return {};
    return std::visit(ShownValue{}, cell->value);
}

/// One row or column of cells.
std::vector<Shown> shown_in(const Sheet& sheet, const workbook::Range& cells) {
    std::vector<Shown> values;
    for (int row = cells.first.row; row <= cells.last.row; ++row) {
        for (int column = cells.first.column; column <= cells.last.column; ++column) values.push_back(shown_at(sheet, {row, column}));
    }
    return values;
}

bool is_text(const Shown& value) {
    return std::holds_alternative<std::string>(value);
}

std::string as_text(double number) {
    std::array<char, 32> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr};
}

/// libxlsxwriter frees it.
lxw_series_data_point* new_point() {
    return check(static_cast<lxw_series_data_point*>(std::calloc(1, sizeof(lxw_series_data_point))));
}

/// A text among numbers ("t.a.") has no place on a chart.
lxw_series_data_point* number_point(const Shown& value) {
    lxw_series_data_point* point = new_point();
    if (const double* number = std::get_if<double>(&value)) {
        point->number = *number;
    } else {
        point->no_data = 1;
    }
    return point;
}

lxw_series_data_point* text_point(const Shown& value) {
    lxw_series_data_point* point = new_point();
    point->is_string = 1;
    const double* number = std::get_if<double>(&value);
    if (number != nullptr || is_text(value)) {
        point->string = library_copy(number != nullptr ? as_text(*number) : std::get<std::string>(value));
    } else {
        point->no_data = 1;
    }
    return point;
}

}  // namespace

void store_values(lxw_series_range* range, const workbook::Workbook& workbook, const std::string& sheet, const workbook::Range& cells,
                  ChartRole role) {
    const auto source = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                     [&](const Sheet& one) { return workbook::same_sheet_name(one.name, sheet); });
    if (source == workbook.sheets.end()) return;
    const std::vector<Shown> values = shown_in(*source, cells);
    const bool texts = role == ChartRole::categories && std::any_of(values.begin(), values.end(), is_text);
    for (const Shown& value : values) {
        lxw_series_data_point* point = texts ? text_point(value) : number_point(value);
        STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
    }
    range->num_data_points = static_cast<std::uint16_t>(values.size());
    range->has_string_cache = texts ? 1 : 0;
    range->ignore_cache = 1;  // else libxlsxwriter would add its own
}

}  // namespace naskah::xlsx
