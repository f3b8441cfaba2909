#include "workbook/layout_charts.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "workbook/limits.hpp"
#include "workbook/shown_value.hpp"

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

double largest_value(const Chart& chart, const Workbook& workbook) {
    double largest = 0;
    for (const ChartSeries& series : chart.series) {
        const auto sheet =
            std::find_if(workbook.sheets.begin(), workbook.sheets.end(), [&](const Sheet& one) { return one.name == series.sheet; });
        if (sheet == workbook.sheets.end()) continue;
        for (const ShownValue& value : shown_values(*sheet, series.values))
            if (const double* number = std::get_if<double>(&value)) largest = std::max(largest, std::abs(*number));
    }
    return largest;
}

bool is_of_money(const ChartDescription& description, const TableInPlace& table) {
    return std::all_of(description.values.begin(), description.values.end(), [&](const std::string& name) {
        const LeafColumn* column = find_column(table.columns, name);
        return column != nullptr && column->description->format == NumberFormat::money;
    });
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
    chart.name = description.name;
    chart.money = is_of_money(description, table);
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

void set_money_axis(Chart& chart, const Workbook& workbook) {
    if (chart.percent_axis || !chart.money || chart.kind == ChartKind::pie) return;
    const double largest = largest_value(chart, workbook);
    const Unit& unit = *std::find_if(std::begin(units), std::end(units), [&](const Unit& one) { return largest >= one.from; });
    chart.value_format = unit.format;
    chart.value_title = chart.value_title.empty() ? unit.name : chart.value_title + " (" + unit.name + ")";
}

}  // namespace naskah::workbook
