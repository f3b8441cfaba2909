// Which of a workbook's cell styles show dates or percentages (xl/styles.xml). ECMA-376 part 1, 18.8.
#pragma once

#include <cstddef>
#include <vector>

#include "input/xlsx/archive_problem.hpp"
#include "input/xlsx/problem.hpp"

namespace naskah::input::xlsx {

class Styles {
 public:
    /// Reads the part; why it can't be read.
    Outcome read(const Archive& archive, const Archive::Entry& part, const Limits& limits);

    /// Of the style that a cell's attribute s names; a style that there is not shows plain numbers.
    bool is_date(std::size_t style) const { return style < styles_.size() && styles_[style].date; }
    bool is_percent(std::size_t style) const { return style < styles_.size() && styles_[style].percent; }

 private:
    class Handler;
    struct Shows {
        bool date = false, percent = false;
    };
    std::vector<Shows> styles_;
};

}  // namespace naskah::input::xlsx
