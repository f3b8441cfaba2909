// What a cell shows, whatever it holds.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// Nothing, a number or a text; of a formula what it gives.
using ShownValue = std::variant<std::monostate, double, std::string>;

ShownValue shown_value(const Sheet& sheet, Position position);

/// Of one row or column of cells.
std::vector<ShownValue> shown_values(const Sheet& sheet, const Range& cells);

/// As few digits as tell the number from all others, with a point: "2025", "0.5".
std::string shortest_number(double number);

}  // namespace naskah::workbook
