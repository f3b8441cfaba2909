#include "office/cell_reference.hpp"

#include <algorithm>

namespace naskah::office {

std::optional<CellPosition> parse_cell(std::string_view reference, Dollars dollars) {
    constexpr std::size_t most_letters = 5, most_digits = 9;  // all that an int holds; beyond the sheet's last ones anyway
    const auto skip_dollar = [&] {
        if (dollars == Dollars::allowed && reference.starts_with('$')) reference.remove_prefix(1);
    };
    CellPosition cell{0, 0};
    skip_dollar();
    std::size_t letters = 0;
    for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters) {
        if (letters == most_letters) return std::nullopt;
        cell.column = cell.column * 26 + (reference[letters] - 'A' + 1);
    }
    reference.remove_prefix(letters);
    skip_dollar();
    if (letters == 0 || reference.empty() || reference.size() > most_digits || reference.front() == '0') return std::nullopt;
    for (const char digit : reference) {
        if (digit < '0' || digit > '9') return std::nullopt;
        cell.row = cell.row * 10 + (digit - '0');
    }
    return cell;
}

std::string column_letters(int column) {
    std::string letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) letters += static_cast<char>('A' + (rest - 1) % 26);
    std::reverse(letters.begin(), letters.end());
    return letters;
}

std::string cell_name(int row, int column) {
    return column_letters(column) + std::to_string(row);
}

}  // namespace naskah::office
