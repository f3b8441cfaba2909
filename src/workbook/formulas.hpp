// Formulas with columns by name ("[capaian]/[sasaran]").
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// Which cells of a column a name means: that of the row; "[a..]" from it to the table's last row; "[a>..]" from the next row to the one
/// behind the last; "[..a..]" those of all rows.
enum class Reach { row, down, below, all };

struct FormulaParts {
    struct Piece {
        std::string text;    ///< as it is …
        std::string column;  ///< … or, when not empty, a column's name
        Reach reach = Reach::row;
    };
    std::vector<Piece> parts;
    bool plain_sum = false;  ///< SUM([a]) or SUM([a],[b]) and nothing else: its value can be computed here
    std::vector<std::string> columns() const;
    /// Those whose cells of the row itself, or of it and more, are needed.
    std::vector<std::string> needed_columns() const;
};
FormulaParts parse_formula(std::string_view text);

/// What is wrong with how a formula is written, in Bahasa Indonesia, or nothing.
std::optional<std::string> formula_problem(std::string_view text);

/// A function of Excel takes no more.
inline constexpr std::size_t most_arguments = 255;

/// The cells as arguments: neighbours as a range ("D5:F5"), others apart ("D5,F5"); `cells` ascend by columns, then rows.
std::string arguments(const std::vector<Range>& cells);

}  // namespace naskah::workbook
