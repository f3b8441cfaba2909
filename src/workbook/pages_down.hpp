// Where the pages of a printed sheet begin, from above: no heading last, no total alone, no chart in two.
#pragma once

#include <cstdint>
#include <vector>

namespace naskah::workbook {

/// How much a row wants to stand on the page of the row above it.
enum class Hold : std::uint8_t {
    none,
    loose,  ///< a detail under its row: unless a good part of the page stayed empty
    tight   ///< what follows a heading, a total row, the rest of a chart
};

struct RowsToPrint {
    std::vector<double> heights;              ///< points at 100 percent
    std::vector<Hold> holds;                  ///< as many, or fewer: none
    int repeat_first = -1, repeat_last = -1;  ///< rows that stand on the pages behind them, too; -1: none
};

struct PagesDown {
    std::vector<int> starts;  ///< the first row of each page but the first
    int pages() const { return static_cast<int>(starts.size()) + 1; }
};

/// `room`: points of a page at 100 percent.
PagesDown pages_down(const RowsToPrint& rows, double room);

}  // namespace naskah::workbook
