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

constexpr Color grid_color{190, 190, 190};
constexpr Length grid_line = Length::of_points(0.4), axis_line = Length::of_points(0.75);
constexpr Length widest_bar = Length::of_points(34);
constexpr std::size_t most_name_lines = 4;
constexpr int most_steps = 6;
constexpr double group_share = 0.76;  ///< of a category's room, what its bars take

class Upright {
 public:
    Upright(const Chart& chart, const Room& room)
        : chart_(chart), room_(room), count_(static_cast<std::int64_t>(chart.categories.size())), drawing_{room.width, room.height, ""} {}

    std::optional<Drawing> draw() {
        const std::vector<double> values = axis_values(chart_);
        Length top = chart_.title.empty() ? Length{} : add_centered(drawing_, {}, chart_.title, room_.title);
        Length foot = room_.height - legend_height(chart_, room_);
        const Length legend_top = foot;
        if (!chart_.category_title.empty()) {
            const auto lines = wrapped(chart_.category_title, room_.width, room_.text);
            foot -= room_.text.line_height * static_cast<std::int64_t>(lines.size()) + air;
            add_centered(drawing_, foot + air / 2, chart_.category_title, room_.text);
        }
        if (!chart_.value_title.empty()) {
            const auto lines = wrapped(chart_.value_title, room_.width, room_.text);
            add_text(drawing_, {{}, top}, joined_lines(lines), room_.text, Alignment::left, VerticalAlignment::top);
            top += room_.text.line_height * static_cast<std::int64_t>(lines.size()) + air / 2;
        }
        top += room_.text.line_height + air / 2;  // for what stands on the highest value
        // How wide the texts of the axis are follows from its steps, whose number follows from the height, in which the names stand.
        for (int steps = most_steps; steps > 0; --steps) {
            scale_ = scale_of(values, chart_.unit, steps);
            left_ = widest(scale_.texts, room_.text) + air;
            if (!name_categories()) return std::nullopt;
            bottom_ = foot - room_.text.line_height * name_lines_ - below_axis();
            top_ = top;
            if (bottom_ < top_) return std::nullopt;
            const std::int64_t intervals = static_cast<std::int64_t>(scale_.ticks.size()) - 1;
            if (bottom_ - top_ >= room_.text.line_height * intervals * 3 / 2) break;
            if (steps == 1) return std::nullopt;
        }
        add_axis();
        if (chart_.form == Form::lines) {
            add_lines();
        } else {
            add_bars();
        }
        add_names();
        add_legend(drawing_, legend_top, chart_, room_, chart_.form == Form::lines ? Sample::line : Sample::area);
        drawing_.alternative_text = told(chart_, 0, chart_.categories.size());
        return std::move(drawing_);
    }

 private:
    Length slot() const { return (room_.width - mark_radius - left_) / count_; }
    Length middle(std::size_t category) const { return left_ + slot() * static_cast<std::int64_t>(category) + slot() / 2; }
    /// Clear of the text of the lowest tick.
    Length below_axis() const { return room_.text.line_height / 2 + air / 2; }
    Length height_at(double value) const { return bottom_ - (bottom_ - top_).scaled(scale_.share(value)); }

    /// Breaks the names into lines, and leaves out as many as lines of years don't need.
    bool name_categories() {
        for (every_ = 1; every_ <= chart_.categories.size(); ++every_) {
            const Length room = slot() * static_cast<std::int64_t>(every_) - air;
            names_.clear();
            name_lines_ = 1;
            bool fits = true;
            for (std::size_t i = 0; i < chart_.categories.size() && fits; i += every_) {
                // The name of an outermost category has half of its room beyond the axis.
                const Length own = smaller(room, smaller(middle(i) * 2, (room_.width - middle(i)) * 2));
                fits = widest_word(chart_.categories[i], room_.text) <= own;
                if (!fits) break;
                names_.push_back(wrapped(chart_.categories[i], own, room_.text));
                fits = names_.back().size() <= most_name_lines;
                name_lines_ = std::max(name_lines_, static_cast<std::int64_t>(names_.back().size()));
            }
            if (fits) return true;
            if (chart_.form != Form::lines) return false;
        }
        return false;
    }

    void add_axis() {
        for (std::size_t i = 0; i < scale_.ticks.size(); ++i) {
            const Length y = height_at(scale_.ticks[i]);
            const bool zero = scale_.ticks[i] == 0;
            drawing_.add(document::straight({left_, y}, {room_.width, y})).pen = zero ? Pen{axis_line, {}} : Pen{grid_line, grid_color};
            add_text(drawing_, {left_ - air, y}, scale_.texts[i], room_.text, Alignment::right, VerticalAlignment::middle);
        }
    }

    void add_names() {
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (names_[i].empty()) continue;
            add_text(drawing_, {middle(i * every_), bottom_ + below_axis()}, joined_lines(names_[i]), room_.text, Alignment::center,
                     VerticalAlignment::top);
        }
    }

    void add_bars() {
        const bool stacked = chart_.form == Form::stacked;
        const std::int64_t beside = stacked ? 1 : static_cast<std::int64_t>(chart_.series.size());
        const Length step = smaller(slot().scaled(group_share) / beside, widest_bar);
        const bool labelled = labels_fit(stacked ? slot() - air : smaller(step, slot()));
        for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
            const Length start = middle(i) - step * beside / 2;
            if (stacked) {
                add_stack(i, {start, {}}, step);
                if (labelled) add_value({middle(i), height_at(stack_sum(chart_, i))}, {stack_sum(chart_, i)});
                continue;
            }
            for (std::size_t j = 0; j < chart_.series.size(); ++j) {
                const Figure& figure = chart_.series[j].figures[i];
                const Length x = start + step * static_cast<std::int64_t>(j);
                const double value = figure.number.value_or(0);
                if (figure.number) add_bar(x, step, 0, value, j);
                if (labelled) add_value({x + step / 2, height_at(std::max(value, 0.0))}, figure);
            }
        }
    }

    void add_stack(std::size_t category, Point at, Length width) {
        double below = 0;
        for (std::size_t j = 0; j < chart_.series.size(); ++j) {
            const double part = stacked_part(chart_.series[j].figures[category]);
            if (part > 0) add_bar(at.x, width, below, below + part, j);
            below += part;
        }
    }

    void add_bar(Length x, Length width, double from, double to, std::size_t series) {
        const Length one = height_at(from), other = height_at(to);
        add_area(drawing_, {{x, smaller(one, other)}, width, larger(one, other) - smaller(one, other)}, series);
    }

    static std::string text_of(const Figure& figure, Unit unit) {
        return figure.number ? short_text(*figure.number, unit) : figure.instead;
    }

    bool labels_fit(Length room) const {
        for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
            if (chart_.form == Form::stacked && room_.text.width(short_text(stack_sum(chart_, i), chart_.unit)) > room) return false;
            for (const Series& series : chart_.series)
                if (chart_.form != Form::stacked && room_.text.width(text_of(series.figures[i], chart_.unit)) > room) return false;
        }
        return true;
    }

    void add_value(Point at, const Figure& figure) {
        const std::string text = text_of(figure, chart_.unit);
        if (text.empty()) return;
        add_on_white(drawing_, {at.x, at.y - air / 4}, text, room_.text, Alignment::center, VerticalAlignment::bottom);
    }

    // ---- Lines

    struct Box {
        Length left, top, right, bottom;
        bool meets(const Box& other) const { return left < other.right && other.left < right && top < other.bottom && other.top < bottom; }
    };

    void add_lines() {
        std::vector<Box> taken;
        for (std::size_t j = 0; j < chart_.series.size(); ++j) {
            document::Contour line;
            bool open = false;
            for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
                const std::optional<double>& number = chart_.series[j].figures[i].number;
                if (number) {
                    const Point at{middle(i), height_at(*number)};
                    open ? line.line_to(at) : line.move_to(at);
                    taken.push_back({at.x - mark_radius, at.y - mark_radius, at.x + mark_radius, at.y + mark_radius});
                }
                open = number.has_value();
            }
            if (!line.steps.empty()) drawing_.add(std::move(line)).pen = pen_of(j);
        }
        for (std::size_t j = 0; j < chart_.series.size(); ++j) {
            for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
                const std::optional<double>& number = chart_.series[j].figures[i].number;
                if (!number) continue;
                const Point at{middle(i), height_at(*number)};
                add_mark(drawing_, at, j);
                label_point(at, short_text(*number, chart_.unit), taken);
            }
        }
    }

    /// Above the point or below it, unless something stands there already.
    void label_point(Point at, const std::string& text, std::vector<Box>& taken) {
        const Length half = room_.text.width(text) / 2, height = room_.text.line_height, away = mark_radius + air / 4;
        for (const bool above : {true, false}) {
            const Length top = above ? at.y - away - height : at.y + away;
            const Box box{at.x - half, top, at.x + half, top + height};
            if (box.left < left_ || box.right > room_.width || box.top < Length{} || box.bottom > bottom_) continue;
            if (std::any_of(taken.begin(), taken.end(), [&](const Box& other) { return box.meets(other); })) continue;
            add_on_white(drawing_, {at.x, top}, text, room_.text, Alignment::center, VerticalAlignment::top);
            taken.push_back(box);
            return;
        }
    }

    const Chart& chart_;
    const Room& room_;
    std::int64_t count_;
    Drawing drawing_;
    Scale scale_;
    Length left_, top_, bottom_;  ///< of the plot; it reaches to the right edge
    std::vector<std::vector<std::string>> names_;
    std::size_t every_ = 1;  ///< so-manieth category has its name
    std::int64_t name_lines_ = 1;
};

}  // namespace

std::optional<Drawing> upright(const Chart& chart, const Room& room) {
    return Upright(chart, room).draw();
}

}  // namespace naskah::layout::chart
