// Formulas with columns by name ("[capaian]/[sasaran]").
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/workbook.hpp"

namespace naskah::workbook {

struct FormulaParts {
    struct Piece {
        std::string text;    ///< as it is …
        std::string column;  ///< … or, when not empty, a column's name
    };
    std::vector<Piece> parts;
    bool plain_sum = false;  ///< SUM([a]) or SUM([a],[b]) and nothing else: its value can be computed here
    std::vector<std::string> columns() const;
};
FormulaParts parse_formula(std::string_view text);

/// What is wrong with how a formula is written, in Bahasa Indonesia, or nothing.
std::optional<std::string> formula_problem(std::string_view text);

/// A function of Excel takes no more.
inline constexpr std::size_t most_arguments = 255;

/// The cells as arguments: neighbours as a range ("D5:F5"), others apart ("D5,F5"); `cells` ascend by columns, then rows.
std::string arguments(const std::vector<Range>& cells);

}  // namespace naskah::workbook
