#include "layout/drawing/chart/chart_rules.hpp"

#include <algorithm>
#include <sstream>

#include "text/utf8.hpp"

namespace naskah::layout::chart::testing {

namespace {

using document::Alignment;
using document::VerticalAlignment;

struct Box {
    Length left, top, right, bottom;
};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

Box box_of(const document::Label& label) {
    const Letters type = letters(label.style.size, label.style.face.bold);
    const std::vector<std::string> lines = lines_of(label.text);
    Length width;
    for (const std::string& line : lines) width = document::larger(width, type.width(line));
    const Length height = type.line_height * static_cast<std::int64_t>(lines.size());
    Length left = label.at.x, top = label.at.y;
    if (label.horizontal == Alignment::center) left -= width / 2;
    if (label.horizontal == Alignment::right) left -= width;
    if (label.vertical == VerticalAlignment::middle) top -= height / 2;
    if (label.vertical == VerticalAlignment::bottom) top -= height;
    return {left, top, left + width, top + height};
}

constexpr Length hair = Length::of_units(2);  ///< of halves that were rounded

bool overlap(const Box& a, const Box& b) {
    return a.left + hair < b.right && b.left + hair < a.right && a.top + hair < b.bottom && b.top + hair < a.bottom;
}

bool inside(const Box& box, const Drawing& drawing) {
    return box.left >= -hair && box.top >= -hair && box.right <= drawing.width + hair && box.bottom <= drawing.height + hair;
}

}  // namespace

Letters letters(Length size, bool bold) {
    document::TextStyle style;
    style.size = size;
    style.face.bold = bold;
    return {style, [size](std::string_view text) { return size / 2 * static_cast<std::int64_t>(text::count_characters(text)); },
            size.scaled(1.15)};
}

Room room(Length width, Length height) {
    return {width, height, height * 3, letters(Length::of_points(8)), letters(Length::of_points(9), true)};
}

std::vector<std::string> faults(const Drawing& drawing, const Room& room) {
    std::vector<std::string> found;
    std::vector<Box> boxes;
    for (const document::Label& label : drawing.labels) {
        boxes.push_back(box_of(label));
        if (!inside(boxes.back(), drawing)) found.push_back("the label \"" + label.text + "\" reaches out of the drawing");
    }
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (overlap(boxes[i], boxes[j]))
                found.push_back("the labels \"" + drawing.labels[j].text + "\" and \"" + drawing.labels[i].text + "\" overlap");
    bool out = false;
    for (const document::Shape& shape : drawing.shapes)
        document::for_each_point(shape.contour.steps, [&](const Point& point) {
            out = out || !inside({point.x, point.y, point.x, point.y}, drawing);
        });
    if (out) found.emplace_back("a shape reaches out of the drawing");
    if (drawing.width != room.width) found.emplace_back("it isn't as wide as its room");
    if (drawing.alternative_text.empty()) found.emplace_back("it has no alternative text");
    return found;
}

Chart random_chart(std::mt19937& random) {
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    const std::vector<std::string> words{"Pemberian", "makanan",  "tambahan", "ibu", "hamil", "KEK",   "di",
                                         "Kecamatan", "Paringin", "2025",     "air", "anak",  "baduta"};
    const auto name = [&](std::size_t most) {
        std::string text;
        for (std::size_t i = 0, count = 1 + below(most); i < count; ++i) text += (i == 0 ? "" : " ") + words[below(words.size())];
        return text;
    };
    Chart chart;
    chart.form = static_cast<Form>(below(5));
    chart.unit = static_cast<Unit>(below(3));
    if (below(2) == 0) chart.title = name(14);
    if (below(2) == 0) chart.value_title = name(4);
    if (below(2) == 0) chart.category_title = name(4);
    for (std::size_t i = 0, count = 1 + below(40); i < count; ++i) chart.categories.push_back(name(1 + below(12)));
    const double size = std::vector<double>{0.001, 0.01, 1, 1e3, 1e9}[chart.unit == Unit::percent ? below(3) : below(5)];
    for (std::size_t i = 0, count = 1 + below(4); i < count; ++i) {
        Series series{name(6), {}};
        for (std::size_t j = 0; j < chart.categories.size(); ++j) {
            Figure figure;
            if (below(6) > 0)
                figure.number = static_cast<double>(static_cast<std::int64_t>(below(1000)) - (below(8) == 0 ? 300 : 0)) / 7 * size;
            if (!figure.number && below(2) == 0) figure.instead = "t.a.";
            series.figures.push_back(figure);
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

}  // namespace naskah::layout::chart::testing
