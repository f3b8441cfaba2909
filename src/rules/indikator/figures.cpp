#include "rules/indikator/figures.hpp"

#include "record/fields.hpp"

namespace naskah::rules::indikator {

const Figure* Figures::find(std::string_view unit, std::int64_t number) const {
    const auto found = values.find({std::string(unit), number});
    return found == values.end() ? nullptr : &found->second;
}

Figures figures_of(const record::Record& record, std::string_view list) {
    Figures figures;
    figures.spot = record::spot_of(record, list);
    const auto* items = record::get<record::List>(record, list);
    if (items == nullptr) return figures;
    for (const record::Value& item : *items) {
        const auto* cell = std::get_if<record::Record>(&item.data);
        if (cell == nullptr) continue;
        const auto* number = record::get<record::Integer>(*cell, "no");
        const auto* unit = record::get<record::Code>(*cell, "wilayah");
        const auto* value = record::get<record::Integer>(*cell, "isi");
        if (number == nullptr || unit == nullptr || value == nullptr) continue;
        FigureKey key{unit->text, number->value};
        const record::Spot spot = record::spot_of(*cell, "isi");
        if (!figures.values.emplace(key, Figure{value->value, spot}).second) figures.doubles.emplace_back(std::move(key), spot);
    }
    return figures;
}

std::map<char, Figures> all_figures(const record::Record& record) {
    std::map<char, Figures> all;
    for (const Matrix& matrix : matrices) all.emplace(matrix.letter, figures_of(record, matrix.list));
    return all;
}

std::vector<TableRow> table_rows(const kinds::ReferenceTables& references, const Matrix& matrix) {
    std::vector<TableRow> rows;
    for (const record::Record& record : references.rows(matrix.table)) {
        const auto* number = record::get<record::Integer>(record, "no");
        const auto* text = record::get<record::Text>(record, matrix.text);
        if (number != nullptr) rows.push_back({number->value, text == nullptr ? std::string() : text->text, &record});
    }
    return rows;
}

std::vector<std::int64_t> numbers_with_role(const kinds::ReferenceTables& references, std::string_view table, std::string_view role) {
    std::vector<std::int64_t> numbers;
    for (const record::Record& record : references.rows(table)) {
        const auto* number = record::get<record::Integer>(record, "no");
        const auto* word = record::get<record::Text>(record, "peran");
        if (number != nullptr && word != nullptr && word->text == role) numbers.push_back(number->value);
    }
    return numbers;
}

}  // namespace naskah::rules::indikator
