#include "workbook/merge_validity.hpp"

#include <algorithm>
#include <map>
#include <queue>
#include <utility>

#include "workbook/limits.hpp"

namespace naskah::workbook {

namespace {

constexpr const char* merge = "gabungan";

/// The merges that reach down to the row at hand; none of them overlap.
class OpenMerges {
 public:
    /// Closes those that end above the row.
    void go_to(int row) {
        while (!by_end_.empty() && by_end_.top().first < row) {
            by_column_.erase(by_end_.top().second);
            by_end_.pop();
        }
    }
    /// One that shares a column with the range, or null.
    const Range* overlapped_by(const Range& range) const {
        auto next = by_column_.upper_bound(range.last.column);
        if (next == by_column_.begin()) return nullptr;
        --next;
        return next->second.last.column >= range.first.column ? &next->second : nullptr;
    }
    void open(const Range& range) {
        by_column_[range.first.column] = range;
        by_end_.emplace(range.last.row, range.first.column);
    }

 private:
    using End = std::pair<int, int>;  // last row, first column
    std::map<int, Range> by_column_;
    std::priority_queue<End, std::vector<End>, std::greater<>> by_end_;
};

/// The ranges without those that overlap one before them.
std::vector<Range> check_overlaps(const Sheet& sheet, std::vector<Range> ranges, Findings& findings) {
    std::stable_sort(ranges.begin(), ranges.end());
    OpenMerges open;
    std::vector<Range> apart;
    for (const Range& range : ranges) {
        open.go_to(range.first.row);
        if (const Range* other = open.overlapped_by(range)) {
            findings.add(sheet, merge, range, "bertumpang tindih dengan gabungan " + range_name(*other));
        } else {
            open.open(range);
            apart.push_back(range);
        }
    }
    return apart;
}

void check_hidden_values(const Sheet& sheet, const Range& range, Findings& findings) {
    const auto before = [](const Cell& cell, Position position) { return cell.position < position; };
    Position at = {range.first.row, range.first.column + 1};
    while (at.row <= range.last.row) {
        auto cell = std::lower_bound(sheet.cells.begin(), sheet.cells.end(), at, before);
        for (; cell != sheet.cells.end() && cell->position.row == at.row && cell->position.column <= range.last.column; ++cell) {
            if (!std::holds_alternative<std::monostate>(cell->value)) {
                findings.add(sheet, cell->position, "isinya tertutup gabungan " + range_name(range));
            }
        }
        if (cell == sheet.cells.end()) return;
        at = {std::max(at.row + 1, cell->position.row), range.first.column};
    }
}

}  // namespace

void check_merges(const Sheet& sheet, Findings& findings) {
    if (sheet.merges.size() > merge_limit) findings.add(sheet, "lebih dari 65.535 gabungan sel");
    std::vector<Range> good;
    for (const auto& [range] : sheet.merges) {
        if (!within_limits(range)) {
            findings.add(sheet, merge, range, "di luar batas Excel atau sudutnya terbalik");
        } else if (range.first == range.last) {
            findings.add(sheet, merge, range, "hanya satu sel");
        } else {
            good.push_back(range);
        }
    }
    for (const Range& range : check_overlaps(sheet, std::move(good), findings)) check_hidden_values(sheet, range, findings);
}

}  // namespace naskah::workbook
