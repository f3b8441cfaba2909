#include "layout/drawing/chart/chart.hpp"

#include <algorithm>

#include "layout/drawing/chart/forms.hpp"

namespace naskah::layout::chart {

double stacked_part(const Figure& figure) {
    return std::max(figure.number.value_or(0), 0.0);
}

double stack_sum(const Chart& chart, std::size_t category) {
    double sum = 0;
    for (const Series& series : chart.series) sum += stacked_part(series.figures[category]);
    return sum;
}

std::vector<double> axis_values(const Chart& chart) {
    std::vector<double> values;
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        if (chart.form == Form::stacked) {
            values.push_back(stack_sum(chart, i));
            continue;
        }
        for (const Series& series : chart.series)
            if (series.figures[i].number) values.push_back(*series.figures[i].number);
    }
    return values;
}

namespace {

/// Without the series of which nothing is known: the target that nobody gave.
Chart with_known_series(const Chart& chart) {
    Chart known = chart;
    std::erase_if(known.series, [](const Series& series) {
        return std::none_of(series.figures.begin(), series.figures.end(),
                            [](const Figure& figure) { return figure.number || !figure.instead.empty(); });
    });
    return known;
}

}  // namespace

std::vector<Drawing> draw(const Chart& given, const Room& room) {
    const Chart chart = with_known_series(given);
    if (chart.categories.empty() || chart.series.empty()) return {};
    if (chart.form == Form::columns || chart.form == Form::stacked || chart.form == Form::lines) {
        if (std::optional<Drawing> drawing = upright(chart, room)) return {std::move(*drawing)};
    }
    return lying(chart, room);
}

}  // namespace naskah::layout::chart
