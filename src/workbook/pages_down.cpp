#include "workbook/pages_down.hpp"

#include <algorithm>

namespace naskah::workbook {

namespace {

constexpr double least_filled = 0.6;  ///< of a page that ends before details of a row

class Filler {
 public:
    Filler(const RowsToPrint& rows, double room) : rows_(rows), room_(room) {}

    PagesDown fill() {
        const int count = static_cast<int>(rows_.heights.size());
        for (int first = 0; first < count;) {
            const int end = end_of_page(first);
            if (end >= count) break;
            const int start = held_back(first, end);
            pages_.starts.push_back(start);
            first = start;
        }
        return std::move(pages_);
    }

 private:
    double height(int row) const { return rows_.heights[static_cast<std::size_t>(row)]; }
    Hold hold(int row) const {
        const auto at = static_cast<std::size_t>(row);
        return at < rows_.holds.size() ? rows_.holds[at] : Hold::none;
    }

    double repeated(int first) const {
        double sum = 0;
        if (rows_.repeat_first < 0 || first <= rows_.repeat_last) return sum;
        for (int row = rows_.repeat_first; row <= rows_.repeat_last; ++row) sum += height(row);
        return sum < room_ / 2 ? sum : 0;
    }

    /// The first row that no longer fits; one row always does.
    int end_of_page(int first) const {
        double filled = repeated(first);
        int row = first;
        while (row < static_cast<int>(rows_.heights.size()) && (row == first || filled + height(row) <= room_)) filled += height(row++);
        return row;
    }

    /// The last row up to `end` before which a page may begin; `end` when there is none.
    int held_back(int first, int end) const {
        double filled = repeated(first);
        for (int row = first; row < end; ++row) filled += height(row);
        int loose = -1;
        double left = filled;
        for (int row = end; row > first; --row) {
            if (row < end) left -= height(row);
            if (hold(row) == Hold::tight) continue;
            if (hold(row) == Hold::none && (left >= least_filled * room_ || loose < 0)) return row;
            if (loose < 0) loose = row;
            if (left < least_filled * room_) return loose;
        }
        return loose > first ? loose : end;
    }

    const RowsToPrint& rows_;
    double room_;
    PagesDown pages_;
};

}  // namespace

PagesDown pages_down(const RowsToPrint& rows, double room) {
    return Filler(rows, room).fill();
}

}  // namespace naskah::workbook
