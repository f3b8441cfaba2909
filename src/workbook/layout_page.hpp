// A sheet while it is written, from the top down.
#pragma once

#include <string>
#include <vector>

#include "workbook/layout_text.hpp"
#include "workbook/pages_across.hpp"
#include "workbook/pages_down.hpp"
#include "workbook/workbook.hpp"

namespace naskah::workbook {

class Page {
 public:
    Page(Workbook& workbook, Sheet& sheet, const TextFitter& fitter) : workbook_(workbook), sheet_(sheet), fitter_(fitter) {}

    int row() const { return row_; }
    void move_down(int rows) { row_ += rows; }
    Sheet& sheet() { return sheet_; }
    const TextFitter& fitter() const { return fitter_; }

    FormatId format(const Format& format) { return workbook_.format_id(format); }
    /// In the order of rows, then columns.
    void put(Position place, FormatId format, CellValue value) { sheet_.cells.push_back({place, format, std::move(value)}); }
    /// Over columns and rows; an area of one cell is not merged.
    void merge(Range range) {
        if (range.first != range.last) sheet_.merges.push_back({range});
    }
    /// A title over columns and rows. Where the sheet is printed on several pages across, each of them has it.
    void put_title(Range range, FormatId format, const std::string& text);
    /// A line over the columns to `last` in this row: its text stands in the columns that every page has, else on each page. Gives the last
    /// column over which it goes.
    int put_line(int last, FormatId format, const std::string& text);

    /// The next row to be written stays with what is above it.
    void hold(Hold hold) { hold_row(row_, hold); }
    void hold_row(int row, Hold hold);
    /// Which columns stand on which page: set before anything is written.
    void set_across(PagesAcross across) { across_ = std::move(across); }
    const PagesAcross& across() const { return across_; }
    std::vector<Hold> take_holds() { return std::move(holds_); }

    void set_height(int row, double points) { sheet_.row_heights.emplace_back(row, points); }

    /// The width of columns together, without hidden ones; those that the sheet says nothing of have Excel's usual width.
    double width(int first, int last) const;
    double width_of(int column) const { return width(column, column); }
    /// The last column of as many as fit in a width, at least `first`.
    int last_within(int first, double width) const;

 private:
    Workbook& workbook_;
    Sheet& sheet_;
    const TextFitter& fitter_;
    PagesAcross across_;
    std::vector<Hold> holds_;
    int row_ = 0;
};

}  // namespace naskah::workbook
