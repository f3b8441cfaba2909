#include "workbook/workbook.hpp"

#include <algorithm>

#include "workbook/limits.hpp"

namespace naskah::workbook {

std::string column_name(int column) {
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string cell_name(Position position, bool absolute) {
    const std::string mark = absolute ? "$" : "";
    return mark + column_name(position.column) + mark + std::to_string(position.row + 1);
}

std::string range_name(Range range, bool absolute) {
    return cell_name(range.first, absolute) + ":" + cell_name(range.last, absolute);
}

std::optional<Position> parse_cell_name(std::string_view name) {
    std::size_t at = 0;
    const auto skip_dollar = [&] {
        if (at < name.size() && name[at] == '$') ++at;
    };
    skip_dollar();
    int column = 0;
    const std::size_t letters = at;
    for (; at < name.size() && name[at] >= 'A' && name[at] <= 'Z'; ++at) {
        column = column * 26 + (name[at] - 'A' + 1);
        if (column > column_limit) return std::nullopt;
    }
    if (at == letters) return std::nullopt;
    skip_dollar();
    int row = 0;
    const std::size_t digits = at;
    for (; at < name.size() && name[at] >= '0' && name[at] <= '9'; ++at) {
        row = row * 10 + (name[at] - '0');
        if (row > row_limit) return std::nullopt;
    }
    if (at == digits || at != name.size() || name[digits] == '0') return std::nullopt;
    return Position{row - 1, column - 1};
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
