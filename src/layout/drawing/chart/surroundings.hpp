// What stands around the axes of every chart: its title above, the names of its series below.
#pragma once

#include <string>

#include "layout/drawing/chart/chart.hpp"

namespace naskah::layout::chart {

/// Air between texts and what they belong to.
inline constexpr Length air = Length::of_points(4);

/// What stands at a point, in the type of these letters.
void add_text(Drawing& drawing, Point at, const std::string& text, const Letters& letters, document::Alignment horizontal,
              document::VerticalAlignment vertical);

/// The same of one line, on white: it may stand on the lines of a grid.
void add_on_white(Drawing& drawing, Point at, const std::string& text, const Letters& letters, document::Alignment horizontal,
                  document::VerticalAlignment vertical);

/// Writes a text in the middle of the drawing, in lines that fit it; returns how far down it reaches.
Length add_centered(Drawing& drawing, Length top, const std::string& text, const Letters& letters);

enum class Sample : std::uint8_t { area, line, mark };
/// How high the legend is; 0 where there is none: of a single series, which the title names.
Length legend_height(const Chart& chart, const Room& room);
void add_legend(Drawing& drawing, Length top, const Chart& chart, const Room& room, Sample sample);

/// All that the figures of some categories say, to be read out.
std::string told(const Chart& chart, std::size_t first, std::size_t count);

}  // namespace naskah::layout::chart
