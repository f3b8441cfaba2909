// The figures that an office sends (of an ansit, of a realisasi): one for each row of a reference table and each unit (desa, kecamatan or
// kabupaten).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/reference_tables.hpp"
#include "record/value.hpp"

namespace naskah::rules::indikator {

struct FigureKey {
    std::string unit;  ///< code of the desa, kecamatan or kabupaten
    std::int64_t number = 0;
    auto operator<=>(const FigureKey&) const = default;
};

struct Figure {
    std::int64_t value = 0;
    record::Spot spot;
};

/// One list of an input: sasaran, cakupan, pendukung, demografi, lokus.
struct Figures {
    std::map<FigureKey, Figure> values;                       ///< the first of each key
    std::vector<std::pair<FigureKey, record::Spot>> doubles;  ///< further ones
    record::Spot spot;                                        ///< of the list

    const Figure* find(std::string_view unit, std::int64_t number) const;
};

/// Empty when the list isn't given.
Figures figures_of(const record::Record& record, std::string_view list);

/// Where the rows of a list are described.
struct Matrix {
    std::string_view list;   ///< of the input: "sasaran"
    std::string_view table;  ///< of templates/rujukan: "sasaran"
    std::string_view text;   ///< its column that says what a row is: "sasaran"
    std::string_view noun;   ///< what messages call a row, with its number: "data sasaran"
    char letter;             ///< in ansit-aturan.csv: "s7"
};
inline constexpr Matrix matrices[] = {{"sasaran", "sasaran", "sasaran", "data sasaran", 's'},
                                      {"cakupan", "indikator", "indikator", "indikator", 'c'},
                                      {"pendukung", "data-pendukung", "data-pendukung", "data pendukung", 'p'},
                                      {"demografi", "demografi", "uraian", "data demografi", 'd'},
                                      {"lokus", "lokus", "uraian", "bahan lokus", 'l'}};

/// All lists of an input, by the letters of `matrices`.
std::map<char, Figures> all_figures(const record::Record& record);

/// A row of a reference table: its number and its text.
struct TableRow {
    std::int64_t number = 0;
    std::string text;
    const record::Record* record = nullptr;
};
std::vector<TableRow> table_rows(const kinds::ReferenceTables& references, const Matrix& matrix);

/// The numbers of the rows whose column `peran` is this word.
std::vector<std::int64_t> numbers_with_role(const kinds::ReferenceTables& references, std::string_view table, std::string_view role);

}  // namespace naskah::rules::indikator
