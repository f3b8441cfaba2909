// Figures as charts: bars, lines, stacks and dots, with axes, names and a legend, in hatchings that can be told apart in black and white.
// On plain geometry: nothing is known of documents, pages or fonts but the room that there is and how wide texts are.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/drawing.hpp"

namespace naskah::layout::chart {

using document::Drawing;
using document::Length;
using document::Point;

enum class Form : std::uint8_t {
    columns,  ///< upright bars, those of a category beside each other; lying ones where their names need it
    bars,     ///< lying bars, those of a category below each other
    stacked,  ///< upright bars of parts that add up; lying ones where their names need it
    lines,    ///< a line for each series, with a gap where a figure is missing
    dots      ///< a dot for the first series, and how far it is from the mark of the second: what was reached, and the target
};

enum class Unit : std::uint8_t {
    number,
    percent,  ///< figures are shares: 0.125 is 12,5%
    money     ///< rupiah
};

struct Figure {
    std::optional<double> number;
    std::string instead = {};  ///< what stands in its place: "t.a."
};

struct Series {
    std::string name;
    std::vector<Figure> figures;  ///< one for each category
};

struct Chart {
    Form form = Form::columns;
    Unit unit = Unit::number;
    std::string title;  ///< above it; empty: none
    std::string category_title, value_title;
    std::vector<std::string> categories;
    std::vector<Series> series;
};

/// Type of one style, as far as it has to be known.
struct Letters {
    document::TextStyle style;
    std::function<Length(std::string_view)> width;
    Length line_height;
};

struct Room {
    Length width;
    Length height;       ///< of an upright chart
    Length most_height;  ///< of a lying one, which is as high as its bars need: one that is higher goes on in a further drawing
    Letters text, title;
};

/// The drawings of a chart, all as wide as the room; none without categories or series. Their alternative texts hold all figures.
std::vector<Drawing> draw(const Chart& chart, const Room& room);

}  // namespace naskah::layout::chart
