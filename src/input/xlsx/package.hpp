// Finds the parts of a workbook: content types, relationships, the list of sheets. ECMA-376 part 2 (OPC) and part 1, 18.2.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "input/xlsx/archive_problem.hpp"
#include "input/xlsx/problem.hpp"
#include "input/xlsx/reader.hpp"

namespace naskah::input::xlsx {

/// What the workbook's part says, sheets in its order; sheets of charts and dialogs are left out.
struct Package {
    std::vector<SheetInfo> sheets;
    std::vector<Archive::Entry> sheet_parts;  ///< of each of the sheets
    std::optional<Archive::Entry> shared_strings, styles;
    bool from_1904 = false;  ///< days are counted from 1904
};

/// Fills the package; or why there is none: no workbook, macros, external links, a sheet without content, too many sheets.
Outcome read_package(const Archive& archive, const Limits& limits, Package& package);

}  // namespace naskah::input::xlsx
