#include "render/xlsx/charts.hpp"

namespace naskah::xlsx {

namespace {

using workbook::Chart;
using workbook::ChartKind;
using workbook::Range;

// libxlsxwriter's chart without a scale, in pixels.
constexpr double library_width = 480, library_height = 288;

constexpr double lying_name_points = 8;  ///< of the names beside bars, which often are sentences

lxw_chart_type chart_type(ChartKind kind) {
    switch (kind) {
        case ChartKind::column:
            return LXW_CHART_COLUMN;
        case ChartKind::bar:
            return LXW_CHART_BAR;
        case ChartKind::line:
            return LXW_CHART_LINE;
        case ChartKind::pie:
            return LXW_CHART_PIE;
        case ChartKind::stacked:
            return LXW_CHART_COLUMN_STACKED;
        case ChartKind::dots:
            return LXW_CHART_LINE;
    }
    return LXW_CHART_COLUMN;
}

/// Marks without lines between them.
void show_marks_alone(lxw_chart_series* series, std::size_t number) {
    constexpr std::uint8_t size = 8;
    lxw_chart_line none = {};
    none.none = 1;
    chart_series_set_line(series, &none);
    chart_series_set_marker_type(series, number % 2 == 0 ? LXW_CHART_MARKER_CIRCLE : LXW_CHART_MARKER_DIAMOND);
    chart_series_set_marker_size(series, size);
}

void write_series(lxw_chart* chart, const workbook::ChartSeries& series, ChartKind kind, std::size_t number) {
    lxw_chart_series* target = check(chart_add_series(chart, nullptr, nullptr));
    if (kind == ChartKind::dots) show_marks_alone(target, number);
    if (!series.name.empty()) chart_series_set_name(target, series.name.c_str());
    const Range& categories = series.categories;
    chart_series_set_categories(target, series.sheet.c_str(), row_number(categories.first.row), column_number(categories.first.column),
                                row_number(categories.last.row), column_number(categories.last.column));
    const Range& values = series.values;
    chart_series_set_values(target, series.sheet.c_str(), row_number(values.first.row), column_number(values.first.column),
                            row_number(values.last.row), column_number(values.last.column));
}

void write_axes(lxw_chart* target, const Chart& chart) {
    if (chart.kind == ChartKind::pie) return;
    // A bar chart's categories stand along its vertical axis, whatever libxlsxwriter's manual says.
    const bool lying = chart.kind == ChartKind::bar;
    lxw_chart_axis* categories = lying ? target->y_axis : target->x_axis;
    lxw_chart_axis* values = lying ? target->x_axis : target->y_axis;
    if (lying) {  // the first category at the top, as in the table; the axis of values stays at the foot
        chart_axis_set_reverse(categories);
        chart_axis_set_crossing_max(categories);
        chart_axis_set_interval_unit(categories, 1);  // no name is left out
        lxw_chart_font small = {};
        small.size = lying_name_points;
        chart_axis_set_num_font(categories, &small);
    }
    if (!chart.category_title.empty()) chart_axis_set_name(categories, chart.category_title.c_str());
    if (!chart.value_title.empty()) chart_axis_set_name(values, chart.value_title.c_str());
    if (chart.percent_axis) chart_axis_set_num_format(values, "[=0]0%;[<0.01]0.0##%;0%");
    if (!chart.value_format.empty()) chart_axis_set_num_format(values, chart.value_format.c_str());
}

void write_legend(lxw_chart* target, const Chart& chart) {
    // One series says nothing that the title doesn't; slices of a pie are told apart by the legend alone.
    if (chart.kind != ChartKind::pie && chart.series.size() < 2) {
        chart_legend_set_position(target, LXW_CHART_LEGEND_NONE);
    } else {
        chart_legend_set_position(target, LXW_CHART_LEGEND_BOTTOM);
    }
}

}  // namespace

void write_charts(lxw_workbook* book, lxw_worksheet* target, const workbook::Sheet& sheet) {
    for (const Chart& chart : sheet.charts) {
        lxw_chart* made = check(workbook_add_chart(book, static_cast<std::uint8_t>(chart_type(chart.kind))));
        for (std::size_t i = 0; i < chart.series.size(); ++i) write_series(made, chart.series[i], chart.kind, i);
        if (chart.title.empty()) {
            chart_title_off(made);
        } else {
            chart_title_set_name(made, chart.title.c_str());
        }
        write_axes(made, chart);
        write_legend(made, chart);
        lxw_chart_options options = {};
        options.x_scale = chart.width / library_width;
        options.y_scale = chart.height / library_height;
        check(worksheet_insert_chart_opt(target, row_number(chart.place.row), column_number(chart.place.column), made, &options));
    }
}

}  // namespace naskah::xlsx
