#include "rules/ansit/figures.hpp"

#include "rules/fields.hpp"

namespace naskah::rules::ansit {

const Figure* Figures::find(std::string_view unit, std::int64_t number) const {
    const auto found = values.find({std::string(unit), number});
    return found == values.end() ? nullptr : &found->second;
}

Figures figures_of(const input::Record& record, std::string_view list) {
    Figures figures;
    figures.spot = spot_of(record, list);
    const auto* items = get<input::List>(record, list);
    if (items == nullptr) return figures;
    for (const input::Value& item : *items) {
        const auto* cell = std::get_if<input::Record>(&item.data);
        if (cell == nullptr) continue;
        const auto* number = get<input::Integer>(*cell, "no");
        const auto* unit = get<input::Code>(*cell, "wilayah");
        const auto* value = get<input::Integer>(*cell, "isi");
        if (number == nullptr || unit == nullptr || value == nullptr) continue;
        FigureKey key{unit->text, number->value};
        const input::Spot spot = spot_of(*cell, "isi");
        if (!figures.values.emplace(key, Figure{value->value, spot}).second) figures.doubles.emplace_back(std::move(key), spot);
    }
    return figures;
}

std::map<char, Figures> all_figures(const input::Record& record) {
    std::map<char, Figures> all;
    for (const Matrix& matrix : matrices) all.emplace(matrix.letter, figures_of(record, matrix.list));
    return all;
}

std::vector<TableRow> table_rows(const kinds::ReferenceTables& references, const Matrix& matrix) {
    std::vector<TableRow> rows;
    for (const input::Record& record : references.rows(matrix.table)) {
        const auto* number = get<input::Integer>(record, "no");
        const auto* text = get<input::Text>(record, matrix.text);
        if (number != nullptr) rows.push_back({number->value, text == nullptr ? std::string() : text->text, &record});
    }
    return rows;
}

std::vector<std::int64_t> numbers_with_role(const kinds::ReferenceTables& references, std::string_view table, std::string_view role) {
    std::vector<std::int64_t> numbers;
    for (const input::Record& record : references.rows(table)) {
        const auto* number = get<input::Integer>(record, "no");
        const auto* word = get<input::Text>(record, "peran");
        if (number != nullptr && word != nullptr && word->text == role) numbers.push_back(number->value);
    }
    return numbers;
}

}  // namespace naskah::rules::ansit
