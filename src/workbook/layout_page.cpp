#include "workbook/layout_page.hpp"

#include <algorithm>

namespace naskah::workbook {

namespace {
constexpr double usual_width = 8.43;
constexpr double cell_edges = 5.0 / 7;  ///< characters by which merged columns have more room than their widths say
}  // namespace

double Page::width(int first, int last) const {
    double sum = 0;
    int shown = 0;
    for (int column = first; column <= last; ++column) {
        const auto at = static_cast<std::size_t>(column);
        if (at < sheet_.columns.size() && sheet_.columns[at].hidden) continue;
        sum += at < sheet_.columns.size() ? sheet_.columns[at].width : usual_width;
        ++shown;
    }
    return sum + std::max(0, shown - 1) * cell_edges;
}

int Page::last_within(int first, double room) const {
    const int end = static_cast<int>(sheet_.columns.size());
    int last = first;
    double sum = width_of(first);
    while (last + 1 < end && sum + width_of(last + 1) <= room) sum += width_of(++last);
    return last;
}

void Page::put_title(Range range, FormatId format, const std::string& text) {
    for (int first = range.first.column; first <= range.last.column;) {
        const auto next = std::upper_bound(across_.starts.begin(), across_.starts.end(), first);
        const int last = next == across_.starts.end() ? range.last.column : std::min(range.last.column, *next - 1);
        put({range.first.row, first}, format, text.empty() ? CellValue() : CellValue(text));
        merge({{range.first.row, first}, {range.last.row, last}});
        first = last + 1;
    }
}

int Page::put_line(int last, FormatId format, const std::string& text) {
    const bool repeats = !across_.starts.empty() && across_.repeated > 0;
    const int own = repeats ? std::min(last, across_.repeated - 1) : last;
    put_title({{row_, 0}, {row_, own}}, format, text);
    if (own < last) put_title({{row_, own + 1}, {row_, last}}, format, {});
    return across_.starts.empty() ? own : std::min(own, across_.starts.front() - 1);
}

void Page::hold_row(int row, Hold hold) {
    const auto at = static_cast<std::size_t>(row);
    if (holds_.size() <= at) holds_.resize(at + 1, Hold::none);
    holds_[at] = std::max(holds_[at], hold);
}

}  // namespace naskah::workbook
