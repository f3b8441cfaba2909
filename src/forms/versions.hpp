// Two versions of a form, as a unit sends them when it has thought again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workbook/workbook.hpp"

namespace naskah::forms {

struct CellDifference {
    std::string sheet;
    workbook::Position position;
    std::string before, after;  ///< as they are seen; empty: nothing there
};

/// The cells that two workbooks show otherwise, of the sheets that both have and users see, in the order of the first. Nothing of what
/// can't be read: its own messages say so.
std::vector<CellDifference> differing_cells(std::string_view before, std::string_view after);

}  // namespace naskah::forms
