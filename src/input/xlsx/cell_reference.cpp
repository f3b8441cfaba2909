#include "input/xlsx/cell_reference.hpp"

#include <algorithm>

namespace naskah::input::xlsx {

std::optional<CellPosition> parse_cell(std::string_view reference) {
    constexpr std::size_t most_letters = 5, most_digits = 9;  // all that an int holds; beyond the sheet's last ones anyway
    CellPosition cell{0, 0};
    std::size_t at = 0;
    while (at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z') {
        if (at == most_letters) return std::nullopt;
        cell.column = cell.column * 26 + (reference[at++] - 'A' + 1);
    }
    const std::string_view digits = reference.substr(at);
    if (at == 0 || digits.empty() || digits.size() > most_digits || digits.front() == '0') return std::nullopt;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return std::nullopt;
        cell.row = cell.row * 10 + (digit - '0');
    }
    return cell;
}

std::string cell_name(int row, int column) {
    std::string letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) letters += static_cast<char>('A' + (rest - 1) % 26);
    std::reverse(letters.begin(), letters.end());
    return letters + std::to_string(row);
}

}  // namespace naskah::input::xlsx
