#include "pipeline/workbook_charts.hpp"

#include <algorithm>
#include <variant>

#include "workbook/references.hpp"
#include "workbook/shown_value.hpp"

namespace naskah::pipeline {

namespace {

namespace chart = layout::chart;

chart::Form form_of(workbook::ChartKind kind) {
    switch (kind) {
        case workbook::ChartKind::bar:
            return chart::Form::bars;
        case workbook::ChartKind::line:
            return chart::Form::lines;
        case workbook::ChartKind::stacked:
            return chart::Form::stacked;
        case workbook::ChartKind::dots:
            return chart::Form::dots;
        case workbook::ChartKind::column:
        case workbook::ChartKind::pie:  // shares are compared better side by side, and in black and white
            break;
    }
    return chart::Form::columns;
}

std::vector<workbook::ShownValue> values_of(const workbook::Workbook& workbook, const std::string& sheet, const workbook::Range& range) {
    const auto found = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                    [&](const workbook::Sheet& one) { return workbook::same_sheet_name(one.name, sheet); });
    return found == workbook.sheets.end() ? std::vector<workbook::ShownValue>() : workbook::shown_values(*found, range);
}

std::string name_of(const workbook::ShownValue& value) {
    if (const double* number = std::get_if<double>(&value)) return workbook::shortest_number(*number);
    const std::string* text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string() : *text;
}

chart::Figure figure_of(const workbook::ShownValue& value) {
    if (const double* number = std::get_if<double>(&value)) return {*number};
    return {std::nullopt, name_of(value)};
}

chart::Chart drawn(const workbook::Chart& shown, const workbook::Workbook& workbook) {
    chart::Chart result;
    result.form = form_of(shown.kind);
    result.unit = shown.percent_axis ? chart::Unit::percent : shown.money ? chart::Unit::money : chart::Unit::number;
    result.title = shown.title;
    // The axis of a drawn chart says by itself that it counts rupiah.
    if (!shown.money) result.value_title = shown.value_title;
    result.category_title = shown.category_title;
    for (const workbook::ShownValue& name : values_of(workbook, shown.series.front().sheet, shown.series.front().categories))
        result.categories.push_back(name_of(name));
    for (const workbook::ChartSeries& series : shown.series) {
        chart::Series own{series.name, {}};
        for (const workbook::ShownValue& value : values_of(workbook, series.sheet, series.values)) own.figures.push_back(figure_of(value));
        own.figures.resize(result.categories.size());
        result.series.push_back(std::move(own));
    }
    return result;
}

}  // namespace

std::vector<chart::Chart> charts_named(const std::string& name, const workbook::Workbook& workbook) {
    std::vector<chart::Chart> charts;
    for (const workbook::Sheet& sheet : workbook.sheets)
        for (const workbook::Chart& one : sheet.charts)
            if (one.name == name) charts.push_back(drawn(one, workbook));
    return charts;
}

std::vector<std::string> chart_names(const workbook::Template& description) {
    std::vector<std::string> names;
    for (const workbook::SheetDescription& sheet : description.sheets)
        for (const workbook::SheetItem& item : sheet.items)
            if (const auto* one = std::get_if<workbook::ChartDescription>(&item); one != nullptr && !one->name.empty())
                names.push_back(one->name);
    return names;
}

}  // namespace naskah::pipeline
