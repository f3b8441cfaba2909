#include "workbook/layout_charts.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "workbook/limits.hpp"

namespace naskah::workbook {

namespace {

constexpr int row_pixels = 20;  ///< of a row of 15 points

/// Of a repeated column the title of its repetition tells it from the others; its own comes along when several columns are drawn.
std::string series_name(const LeafColumn& column, bool several) {
    const auto repetition = std::find_if(column.groups.rbegin(), column.groups.rend(),
                                         [](const GroupInstance& group) { return group.item != nullptr && !group.title.empty(); });
    if (repetition == column.groups.rend()) return column.title;
    return several ? repetition->title + " – " + column.title : repetition->title;
}

const LeafColumn* find_column(const std::vector<LeafColumn>& columns, const std::string& name) {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const LeafColumn& column) { return column.description->name == name; });
    return found == columns.end() ? nullptr : &*found;
}

Range body_range(const TableInPlace& table, const LeafColumn& column) {
    const int at = table.placed.header.column + static_cast<int>(&column - table.columns.data());
    return {{table.placed.first_row, at}, {table.placed.last_row, at}};
}

/// Of an axis, from amounts of this size on: a comma behind the figures divides by a thousand.
struct Unit {
    double from;
    const char* name;
    const char* format;
};
constexpr Unit units[] = {{2e10, "Rp miliar", "#,##0,,,"},
                          {1e9, "Rp miliar", "#,##0.0,,,"},
                          {2e7, "Rp juta", "#,##0,,"},
                          {1e6, "Rp juta", "#,##0.0,,"},
                          {0, "Rp", "#,##0"}};

double number_in(const Sheet& sheet, Position place) {
    const auto cell = std::lower_bound(sheet.cells.begin(), sheet.cells.end(), place,
                                       [](const Cell& one, Position wanted) { return one.position < wanted; });
    if (cell == sheet.cells.end() || cell->position != place) return 0;
    if (const auto* whole = std::get_if<std::int64_t>(&cell->value)) return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&cell->value)) return *real;
    const auto* formula = std::get_if<Formula>(&cell->value);
    const auto* result = formula == nullptr ? nullptr : std::get_if<double>(&formula->value);
    return result == nullptr ? 0 : *result;
}

double largest_value(const Chart& chart, const Workbook& workbook) {
    double largest = 0;
    for (const ChartSeries& series : chart.series) {
        const auto sheet =
            std::find_if(workbook.sheets.begin(), workbook.sheets.end(), [&](const Sheet& one) { return one.name == series.sheet; });
        if (sheet == workbook.sheets.end()) continue;
        for (int row = series.values.first.row; row <= series.values.last.row; ++row)
            largest = std::max(largest, std::abs(number_in(*sheet, {row, series.values.first.column})));
    }
    return largest;
}

}  // namespace

int chart_rows(const ChartDescription& chart) {
    return (chart.height + row_pixels - 1) / row_pixels;
}

std::optional<Chart> make_chart(const PendingChart& pending, const TableInPlace& table) {
    const ChartDescription& description = *pending.description;
    const LeafColumn* categories = find_column(table.columns, description.categories);
    if (categories == nullptr || table.placed.last_row < table.placed.first_row) return std::nullopt;
    Chart chart{description.kind, pending.title,     description.category_title, description.value_title, {},
                pending.place,    description.width, description.height,         description.percent};
    for (const std::string& name : description.values) {
        for (const LeafColumn& column : table.columns) {
            if (column.description->name != name || chart.series.size() == series_limit) continue;
            chart.series.push_back({series_name(column, description.values.size() > 1), table.placed.sheet, body_range(table, *categories),
                                    body_range(table, column)});
        }
    }
    if (chart.series.empty()) return std::nullopt;
    return chart;
}

void set_money_axis(Chart& chart, const ChartDescription& description, const TableInPlace& table, const Workbook& workbook) {
    if (chart.percent_axis || chart.kind == ChartKind::pie) return;
    for (const std::string& name : description.values) {
        const LeafColumn* column = find_column(table.columns, name);
        if (column == nullptr || column->description->format != NumberFormat::money) return;
    }
    const double largest = largest_value(chart, workbook);
    const Unit& unit = *std::find_if(std::begin(units), std::end(units), [&](const Unit& one) { return largest >= one.from; });
    chart.value_format = unit.format;
    chart.value_title = chart.value_title.empty() ? unit.name : chart.value_title + " (" + unit.name + ")";
}

}  // namespace naskah::workbook
