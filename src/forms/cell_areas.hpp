// Several cells as few areas: "F7:H9 K7", as a message names them that speaks of all of them.
#pragma once

#include <string>
#include <vector>

#include "workbook/workbook.hpp"

namespace naskah::forms {

/// The areas of cells, in the order of the first cell of each, with a space between two. More than a user could find again are the first
/// cell alone; no cells give an empty text.
std::string areas_of(std::vector<workbook::Position> cells);

}  // namespace naskah::forms
