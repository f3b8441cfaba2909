#include "workbook/layout_page.hpp"

namespace naskah::workbook {

namespace {
constexpr double usual_width = 8.43;
}

double Page::width(int first, int last) const {
    double sum = 0;
    for (int column = first; column <= last; ++column) {
        const auto at = static_cast<std::size_t>(column);
        if (at >= sheet_.columns.size())
            sum += usual_width;
        else if (!sheet_.columns[at].hidden)
            sum += sheet_.columns[at].width;
    }
    return sum;
}

int Page::last_within(int first, double room) const {
    const int end = static_cast<int>(sheet_.columns.size());
    int last = first;
    double sum = width_of(first);
    while (last + 1 < end && sum + width_of(last + 1) <= room) sum += width_of(++last);
    return last;
}

}  // namespace naskah::workbook
