// How a sheet that may be wider than its paper is printed: at which scale, and which columns stand on which page.
#pragma once

#include <vector>

#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// Type is 10 points high at 100 percent; below this scale it would be smaller than 7.
inline constexpr int least_print_scale = 70;

/// Free for the cells of a page, in points.
struct PrintRoom {
    double width = 0, height = 0;
};
PrintRoom print_room(Paper paper, bool landscape);

/// The points that a column takes on paper at 100 percent, as LibreOffice counts; Excel's are a little less.
double printed_width(const Column& column);
/// Without a width of its own.
double usual_printed_width();

struct PagesAcross {
    int scale = 100;          ///< percent, `least_print_scale` to 100
    int repeated = 0;         ///< columns from A on that stand on every page
    std::vector<int> starts;  ///< the first column of each page but the first, without those that are repeated
};

/// What each break costs, by the column before which it is.
struct BreakCosts {
    std::vector<double> before;
    double of(int column) const {
        const auto at = static_cast<std::size_t>(column);
        return at < before.size() ? before[at] : 0;
    }
};

/// One page as long as type stays legible; else as few as there can be, at breaks that cost least, of widths alike, and then as large as
/// that goes. `repeated`: columns that say what a row is about; they are repeated unless they take more than half of a page.
PagesAcross pages_across(const std::vector<double>& widths, const BreakCosts& costs, int repeated, double room);

}  // namespace naskah::workbook
