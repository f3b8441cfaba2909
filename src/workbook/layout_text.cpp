#include "workbook/layout_text.hpp"

#include <algorithm>
#include <cmath>

#include "workbook/limits.hpp"

namespace naskah::workbook {

namespace {

constexpr double line_factor = 1.25, row_padding = 3;

/// Calls `each` for every piece between separators, also for empty ones.
template <typename Each>
void split(std::string_view text, char separator, Each each) {
    for (;;) {
        const std::size_t end = text.find(separator);
        each(text.substr(0, end));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

}  // namespace

double TextFitter::widest_line(std::string_view text, bool bold, int size) const {
    double widest = 0;
    split(text, '\n', [&](std::string_view line) { widest = std::max(widest, width(line, bold, size)); });
    return widest;
}

double TextFitter::longest_word(std::string_view text, bool bold, int size) const {
    double longest = 0;
    split(text, '\n', [&](std::string_view line) {
        split(line, ' ', [&](std::string_view word) { longest = std::max(longest, width(word, bold, size)); });
    });
    return longest;
}

int TextFitter::lines(std::string_view text, double column_width, bool bold, int size) const {
    const double room = std::max(1.0, column_width - cell_padding);
    int count = 0;
    split(text, '\n', [&](std::string_view line) { count += lines_of_paragraph(line, room, bold, size); });
    return count;
}

int TextFitter::lines_of_paragraph(std::string_view text, double room, bool bold, int size) const {
    if (width(text, bold, size) <= room) return 1;
    const double space = width(" ", bold, size);
    int count = 1;
    double filled = 0;
    split(text, ' ', [&](std::string_view word) {
        const double wide = width(word, bold, size);
        if (filled > 0 && filled + space + wide <= room) {
            filled += space + wide;
            return;
        }
        if (filled > 0) ++count;
        count += static_cast<int>(std::ceil(wide / room)) - (wide > 0 ? 1 : 0);
        filled = wide > room ? std::fmod(wide, room) : wide;
    });
    return count;
}

double row_height(int lines, int size) {
    return std::min(row_height_limit, std::ceil(lines * size * line_factor + row_padding));
}

}  // namespace naskah::workbook
