// The cells of a table's header: titles of groups over titles of columns over subtitles.
#pragma once

#include <string>
#include <vector>

#include "workbook/columns.hpp"

namespace naskah::workbook {

/// Rows and columns count from the table's upper left corner.
struct HeaderCell {
    int row = 0, column = 0, rows = 1, columns = 1;
    std::string text;
    bool upright = false;
};

/// In the order of rows, then columns. A column outside groups, or in fewer of them than others, has a title over several rows.
std::vector<HeaderCell> header_cells(const Table& table, const std::vector<LeafColumn>& columns);

}  // namespace naskah::workbook
