// Problems as they are found, each with its place.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// Collects problems of a workbook; keeps the first 50 and counts the others.
class Findings {
 public:
    /// Of the workbook as a whole.
    void add(const std::string& problem);
    /// Of a sheet.
    void add(const Sheet& sheet, const std::string& problem);
    /// Of a cell or an area of a sheet, with what it is about where that needs saying ("gabungan", "aturan isian").
    void add(const Sheet& sheet, Position position, const std::string& problem);
    void add(const Sheet& sheet, const char* what, Range range, const std::string& problem);

    std::vector<std::string> take();

 private:
    std::vector<std::string> kept_;
    std::size_t more_ = 0;
};

/// Whether the position is within Excel's rows and columns.
bool within_limits(Position position);
/// The same for both corners, the first not behind the last.
bool within_limits(const Range& range);

}  // namespace naskah::workbook
