#include "workbook/layout_header.hpp"

#include <algorithm>
#include <tuple>

namespace naskah::workbook {

std::vector<HeaderCell> header_cells(const Table& table, const std::vector<LeafColumn>& columns) {
    const int rows = header_rows(table), title_rows = rows - (has_subtitles(table) ? 1 : 0);
    std::vector<HeaderCell> cells;
    std::vector<int> open_number(static_cast<std::size_t>(title_rows), -1);    // of each level, the group that the last column was in …
    std::vector<std::size_t> open_cell(static_cast<std::size_t>(title_rows));  // … and its cell
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const LeafColumn& leaf = columns[at];
        const int column = static_cast<int>(at);
        std::size_t level = 0;
        for (const GroupInstance& group : leaf.groups) {
            if (group.group->title.empty()) continue;
            if (open_number[level] == group.number) {
                cells[open_cell[level]].columns = column - cells[open_cell[level]].column + 1;
            } else {
                open_number[level] = group.number;
                open_cell[level] = cells.size();
                cells.push_back({static_cast<int>(level), column, 1, 1, group.title, false});
            }
            ++level;
        }
        std::fill(open_number.begin() + static_cast<std::ptrdiff_t>(level), open_number.end(), -1);
        const int first = static_cast<int>(level), end = leaf.subtitle.empty() ? rows : title_rows;
        cells.push_back({first, column, end - first, 1, leaf.title, leaf.description->upright_title});
        if (!leaf.subtitle.empty()) cells.push_back({title_rows, column, 1, 1, leaf.subtitle, false});
    }
    std::sort(cells.begin(), cells.end(), [](const HeaderCell& one, const HeaderCell& other) {
        return std::tie(one.row, one.column) < std::tie(other.row, other.column);
    });
    return cells;
}

}  // namespace naskah::workbook
