#include "workbook/shown_value.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace naskah::workbook {

namespace {

struct Shower {
    ShownValue operator()(std::monostate) const { return {}; }
    ShownValue operator()(bool truth) const { return truth ? 1.0 : 0.0; }
    ShownValue operator()(double number) const { return number; }
    ShownValue operator()(std::int64_t number) const { return static_cast<double>(number); }
    ShownValue operator()(const std::string& text) const { return text; }
    ShownValue operator()(const Formula& formula) const {
        return std::visit([this](const auto& value) { return (*this)(value); }, formula.value);
    }
};

}  // namespace

ShownValue shown_value(const Sheet& sheet, Position position) {
    const auto cell = std::lower_bound(sheet.cells.begin(), sheet.cells.end(), position,
                                       [](const Cell& one, Position wanted) { return one.position < wanted; });
    if (cell == sheet.cells.end() || cell->position != position) return {};
    return std::visit(Shower{}, cell->value);
}

std::vector<ShownValue> shown_values(const Sheet& sheet, const Range& cells) {
    std::vector<ShownValue> values;
    for (int row = cells.first.row; row <= cells.last.row; ++row) {
        for (int column = cells.first.column; column <= cells.last.column; ++column) values.push_back(shown_value(sheet, {row, column}));
    }
    return values;
}

std::string shortest_number(double number) {
    std::array<char, 32> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr};
}

}  // namespace naskah::workbook
