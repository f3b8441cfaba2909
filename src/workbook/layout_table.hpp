// A table's rows and what stands in its cells, before widths and places are known.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "workbook/columns.hpp"
#include "workbook/content.hpp"
#include "workbook/formulas.hpp"
#include "workbook/patterns.hpp"
#include "workbook/template.hpp"

namespace naskah::workbook {

/// A formula with its columns' names resolved: [name] of parts[i] are the columns references[i], from left to right.
struct ResolvedFormula {
    FormulaParts formula;
    std::vector<std::vector<std::size_t>> references;  ///< one for each part; empty for texts
    /// A column that it names stands in no repetition: there is nothing to calculate with.
    bool lacks_cells() const;
};

/// What is known of a column for all rows.
struct ColumnPlan {
    PatternParts content;
    Scope outer;  ///< items of `ulang`, the sheet's item, the record
    /// The lists of the row that its repetitions go through, outermost first.
    struct RowItems {
        values::Name list;
        std::size_t index = 0, count = 0;
        std::string repeat;
        record::Spot spot;
    };
    std::vector<RowItems> row_items;
    std::optional<ResolvedFormula> formula, total_formula;
    NumberFormat number = NumberFormat::general;                    ///< of its empty cells; general where every value has its own
    bool numeric = false;                                           ///< text in it is an exception
    std::vector<std::pair<ResolvedFormula, std::uint32_t>> shades;  ///< conditions and colours
};

struct BodyRow {
    std::optional<std::string> heading;  ///< of a group: nothing else stands in this row
    bool has_parent = true;              ///< the columns outside <rincian> have contents here
    bool has_detail = true;              ///< the columns of <rincian> have contents here
    int first_of_parent = 0, last_of_parent = 0;
    bool line_above = false;
    std::optional<double> minimum = {}, maximum = {};  ///< of its entries, instead of their own
};

struct TableBody {
    const Table* description = nullptr;
    std::vector<LeafColumn> columns;
    std::vector<ColumnPlan> plans;  ///< one for each column
    std::vector<BodyRow> rows;
    std::vector<Content> cells;   ///< rows x columns
    std::vector<Content> totals;  ///< one for each column; empty without total row
    bool has_total_row = false;

    const Content& cell(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
    /// Whether a column has something of its own in a row (a value, formula or entry), and is not just an empty cell under its parent.
    bool filled(const BodyRow& row, std::size_t column) const {
        return !row.heading && (columns[column].of_details ? row.has_detail : row.has_parent);
    }
    /// The cells that one column means by naming another, counted from the body's first row and the table's first column.
    Range referenced(std::size_t row, std::size_t column, std::size_t other) const;
    bool is_total(std::size_t column) const {
        return columns[column].description->total || !columns[column].description->total_formula.empty();
    }
};

/// `scope`: the sheet's item and the record. What is wrong is told to `lookup`.
TableBody make_body(const Table& table, const std::vector<const record::Record*>& scope, Lookup& lookup);

}  // namespace naskah::workbook
