#include "workbook/findings.hpp"

#include <utility>

#include "workbook/limits.hpp"

namespace naskah::workbook {

namespace {

constexpr std::size_t most_kept = 50;

/// Also of positions beyond the limits, which have no name.
std::string shown_cell(Position position) {
    if (within_limits(position)) return cell_name(position);
    return "baris " + std::to_string(position.row + std::int64_t{1}) + " kolom " + std::to_string(position.column + std::int64_t{1});
}

}  // namespace

bool within_limits(Position position) {
    return position.row >= 0 && position.row < row_limit && position.column >= 0 && position.column < column_limit;
}

bool within_limits(const Range& range) {
    return within_limits(range.first) && within_limits(range.last) && range.first.row <= range.last.row &&
           range.first.column <= range.last.column;
}

void Findings::add(const std::string& problem) {
    if (kept_.size() < most_kept) {
        kept_.push_back(problem);
    } else {
        ++more_;
    }
}

void Findings::add(const Sheet& sheet, const std::string& problem) {
    add("lembar \"" + sheet.name + "\": " + problem);
}

void Findings::add(const Sheet& sheet, Position position, const std::string& problem) {
    add("lembar \"" + sheet.name + "\", sel " + shown_cell(position) + ": " + problem);
}

void Findings::add(const Sheet& sheet, const char* what, Range range, const std::string& problem) {
    const std::string area = range.first == range.last ? shown_cell(range.first) : shown_cell(range.first) + ":" + shown_cell(range.last);
    add("lembar \"" + sheet.name + "\", " + what + " " + area + ": " + problem);
}

std::vector<std::string> Findings::take() {
    if (more_ > 0) kept_.push_back("dan " + std::to_string(more_) + " masalah lagi");
    more_ = 0;
    return std::exchange(kept_, {});
}

}  // namespace naskah::workbook
