// How much room texts need: widths in characters as Excel counts columns, heights in points.
#pragma once

#include <string_view>

#include "workbook/layout.hpp"

namespace naskah::workbook {

/// What Excel and LibreOffice leave free beside a cell's text, and a little for their differing fonts.
inline constexpr double cell_padding = 1.5;
/// One character of width is as wide as a digit of Arial at 10 points.
inline constexpr double points_a_character = 5.56;

class TextFitter {
 public:
    explicit TextFitter(const Measure& measure) : measure_(measure) {}

    double width(std::string_view text, bool bold = false, int size = 10) const { return measure_(text, bold, size); }
    /// Of the widest of its lines.
    double widest_line(std::string_view text, bool bold = false, int size = 10) const;
    double longest_word(std::string_view text, bool bold = false, int size = 10) const;
    /// The lines that a text takes in a column of this width, at least 1.
    int lines(std::string_view text, double column_width, bool bold = false, int size = 10) const;

 private:
    int lines_of_paragraph(std::string_view text, double room, bool bold, int size) const;

    const Measure& measure_;
};

/// Of a row with so many lines, within Excel's limit.
double row_height(int lines, int size = 10);

}  // namespace naskah::workbook
