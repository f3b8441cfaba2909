#include "workbook/layout_charts.hpp"

#include <algorithm>

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

}  // namespace naskah::workbook
