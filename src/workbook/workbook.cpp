#include "workbook/workbook.hpp"

#include <algorithm>

#include "office/cell_reference.hpp"

namespace naskah::workbook {

std::string column_name(int column) {
    return office::column_letters(column + 1);
}

std::string cell_name(Position position, bool absolute) {
    const std::string mark = absolute ? "$" : "";
    return mark + column_name(position.column) + mark + std::to_string(position.row + 1);
}

std::string range_name(Range range, bool absolute) {
    return cell_name(range.first, absolute) + ":" + cell_name(range.last, absolute);
}

std::optional<Position> parse_cell_name(std::string_view name) {
    const std::optional<office::CellPosition> cell = office::parse_cell(name, office::Dollars::allowed);
    if (!cell || !office::inside(*cell)) return std::nullopt;
    return Position{cell->row - 1, cell->column - 1};
}

FormatId Workbook::format_id(const Format& format) {
    const auto known = std::find(formats.begin(), formats.end(), format);
    if (known == formats.end()) {
        formats.push_back(format);
        return static_cast<FormatId>(formats.size() - 1);
    }
    return static_cast<FormatId>(known - formats.begin());
}

}  // namespace naskah::workbook
