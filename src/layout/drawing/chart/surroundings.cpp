#include "layout/drawing/chart/surroundings.hpp"

#include "layout/drawing/chart/figures.hpp"
#include "layout/drawing/chart/hatching.hpp"
#include "layout/drawing/chart/wrapping.hpp"

namespace naskah::layout::chart {

namespace {

using document::Alignment;
using document::VerticalAlignment;

constexpr Length sample_width = Length::of_points(16), sample_height = Length::of_points(7);
constexpr Length between_entries = Length::of_points(14);

struct Entry {
    std::size_t series = 0;
    std::vector<std::string> lines;
    Length width;
};

/// The entries of the legend, by row.
std::vector<std::vector<Entry>> legend_rows(const Chart& chart, const Room& room) {
    std::vector<std::vector<Entry>> rows;
    Length used;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const Length text_room = room.width - sample_width - air;
        Entry entry{i, wrapped(chart.series[i].name, text_room, room.text), {}};
        entry.width = sample_width + air + widest(entry.lines, room.text);
        if (rows.empty() || used + between_entries + entry.width > room.width) {
            rows.emplace_back();
            used = entry.width;
        } else {
            used += between_entries + entry.width;
        }
        rows.back().push_back(std::move(entry));
    }
    return rows;
}

Length height_of(const std::vector<Entry>& row, const Letters& letters) {
    std::size_t lines = 1;
    for (const Entry& entry : row) lines = std::max(lines, entry.lines.size());
    return letters.line_height * static_cast<std::int64_t>(lines) + air / 2;
}

void add_sample(Drawing& drawing, Point middle_left, std::size_t series, Sample sample) {
    const Point middle{middle_left.x + sample_width / 2, middle_left.y};
    if (sample == Sample::area)
        return add_area(drawing, {{middle_left.x, middle_left.y - sample_height / 2}, sample_width, sample_height}, series);
    if (sample == Sample::line) {
        drawing.add(document::straight(middle_left, {middle_left.x + sample_width, middle_left.y})).pen = pen_of(series);
    }
    add_mark(drawing, middle, series);
}

const char* word_of(Form form) {
    switch (form) {
        case Form::columns:
        case Form::bars:
            return "Grafik batang";
        case Form::stacked:
            return "Grafik batang bertumpuk";
        case Form::lines:
            return "Grafik garis";
        case Form::dots:
            break;
    }
    return "Grafik titik";
}

}  // namespace

void add_text(Drawing& drawing, Point at, const std::string& text, const Letters& letters, Alignment horizontal,
              VerticalAlignment vertical) {
    drawing.add(document::Label{at, text, letters.style, horizontal, vertical});
}

void add_on_white(Drawing& drawing, Point at, const std::string& text, const Letters& letters, Alignment horizontal,
                  VerticalAlignment vertical) {
    const Length width = letters.width(text), height = letters.line_height;
    Point corner = at;
    if (horizontal == Alignment::center) corner.x -= width / 2;
    if (horizontal == Alignment::right) corner.x -= width;
    if (vertical == VerticalAlignment::middle) corner.y -= height / 2;
    if (vertical == VerticalAlignment::bottom) corner.y -= height;
    document::Shape& ground = drawing.add(document::rectangle(corner, width, height));
    ground.pen.reset();
    ground.fill = document::Color{255, 255, 255};
    add_text(drawing, at, text, letters, horizontal, vertical);
}

Length add_centered(Drawing& drawing, Length top, const std::string& text, const Letters& letters) {
    const std::vector<std::string> lines = wrapped(text, drawing.width, letters);
    if (lines.empty()) return top;
    add_text(drawing, {drawing.width / 2, top}, joined_lines(lines), letters, Alignment::center, VerticalAlignment::top);
    return top + letters.line_height * static_cast<std::int64_t>(lines.size()) + air;
}

Length legend_height(const Chart& chart, const Room& room) {
    if (chart.series.size() < 2) return {};
    Length height = air;
    for (const std::vector<Entry>& row : legend_rows(chart, room)) height += height_of(row, room.text);
    return height;
}

void add_legend(Drawing& drawing, Length top, const Chart& chart, const Room& room, Sample sample) {
    if (chart.series.size() < 2) return;
    top += air;
    for (const std::vector<Entry>& row : legend_rows(chart, room)) {
        Length width = between_entries * static_cast<std::int64_t>(row.size() - 1);
        for (const Entry& entry : row) width += entry.width;
        Length x = (drawing.width - width) / 2;
        for (const Entry& entry : row) {
            add_sample(drawing, {x, top + room.text.line_height / 2}, entry.series, sample);
            add_text(drawing, {x + sample_width + air, top}, joined_lines(entry.lines), room.text, Alignment::left, VerticalAlignment::top);
            x += entry.width + between_entries;
        }
        top += height_of(row, room.text);
    }
}

std::string told(const Chart& chart, std::size_t first, std::size_t count) {
    std::string text = word_of(chart.form);
    if (!chart.title.empty()) text += ": " + chart.title;
    for (std::size_t i = first; i < first + count; ++i) {
        text += (i == first ? ". " : "; ") + chart.categories[i] + ": ";
        for (std::size_t j = 0; j < chart.series.size(); ++j) {
            const Figure& figure = chart.series[j].figures[i];
            if (j > 0) text += ", ";
            if (chart.series.size() > 1) text += chart.series[j].name + " ";
            text += figure.number ? full_text(*figure.number, chart.unit) : figure.instead.empty() ? "tidak ada angka" : figure.instead;
        }
    }
    return text + ".";
}

}  // namespace naskah::layout::chart
