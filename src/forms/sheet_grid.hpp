// One sheet of a filled-in form, in memory: its cells with content and its merged areas.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "input/xlsx/reader.hpp"
#include "record/diagnostic.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

/// So many cells with content no form has: more of them are a mistake or an attack.
inline constexpr std::size_t most_cells_of_sheet = 300'000;

struct GridCell {
    input::xlsx::CellKind kind = input::xlsx::CellKind::empty;
    double number = 0;
    std::string text;  ///< as input::xlsx::Cell has it
    bool is_formula = false;
    bool is_percent = false;  ///< a number that the cell shows times one hundred, with a percent sign

    /// Nothing but spaces; a formula without a stored value is not blank.
    bool blank() const;
    /// The content as a tidy text: numbers without dots between thousands, with a percent sign when
    /// they are seen with one, dates as "2025-02-28"; empty for errors and booleans.
    std::string shown() const;
};

/// Rows and columns count from 0.
class SheetGrid {
 public:
    struct Row {
        int row = 0;
        std::vector<std::pair<int, GridCell>> cells;  ///< columns ascend
    };

    /// Reads a sheet of a workbook. Nothing and an error when it is broken or has too many cells (N095).
    static std::optional<SheetGrid> read(input::xlsx::Reader& reader, std::size_t sheet, const std::string& file,
                                         record::Diagnostics& diagnostics);

    const std::string& name() const { return name_; }
    const std::vector<Row>& rows() const { return rows_; }  ///< those with content, ascending
    /// The rows from `first` up to and without `end`.
    std::span<const Row> rows(int first, int end) const;

    /// The cell that has content, or null.
    const GridCell* at(workbook::Position position) const;
    /// The merged area that a cell lies in.
    std::optional<workbook::Range> merged(workbook::Position position) const;
    /// The first cell of that area, or the cell itself.
    workbook::Position anchor(workbook::Position position) const;
    /// What is seen at a place: of a merged area the content of its first cell. Empty: nothing.
    std::string shown(workbook::Position position) const;

 private:
    std::string name_;
    std::vector<Row> rows_;
    std::vector<workbook::Range> merges_;
    mutable std::map<int, std::vector<workbook::Range>> merges_of_column_;  ///< by their first row; filled when first asked for
};

}  // namespace naskah::forms
