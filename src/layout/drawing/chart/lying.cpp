#include <algorithm>

#include "layout/drawing/chart/figures.hpp"
#include "layout/drawing/chart/forms.hpp"
#include "layout/drawing/chart/hatching.hpp"
#include "layout/drawing/chart/scale.hpp"
#include "layout/drawing/chart/surroundings.hpp"
#include "layout/drawing/chart/wrapping.hpp"

namespace naskah::layout::chart {

namespace {

using document::Alignment;
using document::Color;
using document::larger;
using document::Pen;
using document::smaller;
using document::VerticalAlignment;

constexpr Color lying_grid_color{190, 190, 190};
constexpr Length lying_grid = Length::of_points(0.4), lying_axis = Length::of_points(0.75);
constexpr double most_of_names = 0.42;  ///< of the width
constexpr double least_plot = 0.15;     ///< of the width, with figures behind the bars
constexpr int most_lying_steps = 10;

class Lying {
 public:
    Lying(const Chart& chart, const Room& room) : chart_(chart), room_(room) {
        measure_names();
        measure_values();
        choose_scale();
        if (right_ - left_ >= room_.width.scaled(least_plot)) return;
        values_width_ = {};
        labelled_ = false;
        choose_scale();
    }

    /// In as few parts as it takes, of about one height.
    std::vector<Drawing> draw() {
        for (const Length room = room_.most_height - head(true) - foot(); parts_.empty() || parts_.back().end < chart_.categories.size();)
            parts_.push_back(next_part(room));
        if (parts_.size() > 1) {
            Length rows;
            for (std::size_t i = 0; i < chart_.categories.size(); ++i) rows += row_height(i);
            const auto count = static_cast<std::int64_t>(parts_.size());
            parts_.clear();
            while (parts_.empty() || parts_.back().end < chart_.categories.size())
                parts_.push_back(next_part(rows / count + row_height(0)));
        }
        std::vector<Drawing> drawings;
        for (const Part& one : parts_) drawings.push_back(part(one, one.first == 0 && !chart_.title.empty()));
        return drawings;
    }

 private:
    struct Part {
        std::size_t first = 0, end = 0;
        Length height;
    };

    /// The categories behind those of the last part that find room; at least one.
    Part next_part(Length room) const {
        Part next;
        next.first = next.end = parts_.empty() ? 0 : parts_.back().end;
        while (next.end < chart_.categories.size() && (next.end == next.first || next.height + row_height(next.end) <= room))
            next.height += row_height(next.end++);
        return next;
    }

    void measure_names() {
        const Length room = room_.width.scaled(most_of_names);
        for (const std::string& name : chart_.categories) {
            names_.push_back(wrapped(name, room, room_.text));
            names_width_ = larger(names_width_, widest(names_.back(), room_.text));
        }
    }

    void measure_values() {
        for (std::size_t i = 0; i < chart_.categories.size(); ++i)
            for (std::size_t bar = 0; bar < bars(); ++bar) values_width_ = larger(values_width_, room_.text.width(text_beside(i, bar)));
    }

    /// The texts below the axis don't meet; those at its ends may reach over it.
    void choose_scale() {
        const std::vector<double> values = axis_values(chart_);
        for (int steps = most_lying_steps; steps > 0; --steps) {
            scale_ = scale_of(values, chart_.unit, steps);
            const Length text = widest(scale_.texts, room_.text);
            left_ = larger(names_width_ + air, text / 2);
            const Length mark = chart_.form == Form::dots ? mark_radius : Length{};
            right_ = room_.width - larger(values_width_ + air + mark, text / 2);
            const std::int64_t intervals = static_cast<std::int64_t>(scale_.ticks.size()) - 1;
            if (right_ - left_ >= (text + air) * intervals) return;
        }
    }

    /// How many bars a category has.
    std::size_t bars() const { return chart_.form == Form::stacked || chart_.form == Form::dots ? 1 : chart_.series.size(); }

    /// The figures of a bar, behind its end.
    std::string text_beside(std::size_t category, std::size_t bar) const {
        if (chart_.form == Form::stacked) return short_text(stack_sum(chart_, category), chart_.unit);
        const auto text = [&](std::size_t series) {
            const Figure& figure = chart_.series[series].figures[category];
            if (figure.number) return short_text(*figure.number, chart_.unit);
            return figure.instead.empty() ? std::string("–") : figure.instead;
        };
        if (chart_.form == Form::dots && chart_.series.size() > 1) return text(0) + " / " + text(1);
        return text(bar);
    }

    Length row_height(std::size_t category) const {
        const auto lines = static_cast<std::int64_t>(std::max<std::size_t>({names_[category].size(), bars(), 1}));
        return room_.text.line_height * lines + air / 2;
    }

    Length head(bool titled) const {
        Length height = room_.text.line_height / 2;
        if (titled)
            height += room_.title.line_height * static_cast<std::int64_t>(wrapped(chart_.title, room_.width, room_.title).size()) + air;
        return height;
    }

    Length foot() const {
        Length height = air + room_.text.line_height + legend_height(chart_, room_);
        if (!chart_.value_title.empty()) height += room_.text.line_height * value_title_lines() + air;
        return height;
    }
    std::int64_t value_title_lines() const {
        return static_cast<std::int64_t>(wrapped(chart_.value_title, room_.width, room_.text).size());
    }

    Length across(double value) const { return left_ + (right_ - left_).scaled(scale_.share(value)); }

    Drawing part(const Part& rows, bool titled) const {
        const Length height = head(titled) + rows.height + foot();
        Drawing drawing{room_.width, height, told(chart_, rows.first, rows.end - rows.first)};
        if (titled) add_centered(drawing, {}, chart_.title, room_.title);
        const Length top = head(titled), bottom = height - foot();
        Length written;
        for (std::size_t i = 0; i < scale_.ticks.size(); ++i) {
            const Length x = across(scale_.ticks[i]);
            if (scale_.ticks[i] != 0) drawing.add(document::straight({x, top}, {x, bottom})).pen = Pen{lying_grid, lying_grid_color};
            const Length half = room_.text.width(scale_.texts[i]) / 2;
            if (x - half < written) continue;  // only where the room is too narrow for any scale
            add_text(drawing, {x, bottom + air}, scale_.texts[i], room_.text, Alignment::center, VerticalAlignment::top);
            written = x + half;
        }
        Length y = top;
        for (std::size_t i = rows.first; i < rows.end; ++i) {
            add_row(drawing, i, y);
            y += row_height(i);
        }
        drawing.add(document::straight({across(0), top}, {across(0), bottom})).pen = Pen{lying_axis, {}};
        Length below = bottom + air + room_.text.line_height;
        if (!chart_.value_title.empty()) below = add_centered(drawing, below, chart_.value_title, room_.text);
        add_legend(drawing, below, chart_, room_, chart_.form == Form::dots ? Sample::mark : Sample::area);
        return drawing;
    }

    void add_row(Drawing& drawing, std::size_t category, Length top) const {
        const Length middle = top + row_height(category) / 2;
        if (!names_[category].empty())
            add_text(drawing, {left_ - air, middle}, joined_lines(names_[category]), room_.text, Alignment::right,
                     VerticalAlignment::middle);
        const Length step = room_.text.line_height;
        Length y = middle - step * static_cast<std::int64_t>(bars()) / 2;
        for (std::size_t bar = 0; bar < bars(); ++bar, y += step) {
            Length reach = across(0);
            if (chart_.form == Form::dots) {
                reach = add_dots(drawing, category, y + step / 2);
            } else if (chart_.form == Form::stacked) {
                reach = add_stack(drawing, category, y);
            } else if (const auto& number = chart_.series[bar].figures[category].number) {
                reach = add_bar(drawing, {0, *number}, y, bar);
            }
            if (labelled_)
                add_on_white(drawing, {reach + air, y + step / 2}, text_beside(category, bar), room_.text, Alignment::left,
                             VerticalAlignment::middle);
        }
    }

    struct Span {
        double from, to;
    };

    /// Returns how far to the right it reaches.
    Length add_bar(Drawing& drawing, Span span, Length y, std::size_t series) const {
        const Length one = across(span.from), other = across(span.to), gap = room_.text.line_height / 8;
        add_area(drawing, {{smaller(one, other), y + gap}, larger(one, other) - smaller(one, other), room_.text.line_height - gap * 2},
                 series);
        return larger(one, other);
    }

    Length add_stack(Drawing& drawing, std::size_t category, Length y) const {
        double sum = 0;
        for (std::size_t j = 0; j < chart_.series.size(); ++j) {
            const double part = stacked_part(chart_.series[j].figures[category]);
            if (part > 0) add_bar(drawing, {sum, sum + part}, y, j);
            sum += part;
        }
        return across(sum);
    }

    Length add_dots(Drawing& drawing, std::size_t category, Length y) const {
        Length reach = across(0);
        std::optional<Point> before;
        for (std::size_t j = 0; j < chart_.series.size(); ++j) {
            const std::optional<double>& number = chart_.series[j].figures[category].number;
            if (!number) continue;
            const Point at{across(*number), y};
            if (before) drawing.add(document::straight(*before, at));
            before = at;
            reach = larger(reach, at.x + mark_radius);
        }
        // The first mark lies on top: what was reached.
        for (std::size_t j = chart_.series.size(); j-- > 0;) {
            const std::optional<double>& number = chart_.series[j].figures[category].number;
            if (number) add_mark(drawing, {across(*number), y}, j);
        }
        return reach;
    }

    const Chart& chart_;
    const Room& room_;
    std::vector<Part> parts_;
    std::vector<std::vector<std::string>> names_;
    Length names_width_, values_width_;
    Length left_, right_;   ///< of the plot
    bool labelled_ = true;  ///< figures stand behind the bars
    Scale scale_;
};

}  // namespace

std::vector<Drawing> lying(const Chart& chart, const Room& room) {
    return Lying(chart, room).draw();
}

}  // namespace naskah::layout::chart
