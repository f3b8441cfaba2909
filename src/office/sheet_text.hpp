// The text of a worksheet's part (ECMA-376 part 1, 18.3.1.99), of which single cells are given numbers: every other byte stays.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/cell_reference.hpp"

namespace naskah::office {

/// Whether what formulas gave when they were computed last stays beside them.
enum class FormulaResults { kept, dropped };

class SheetText {
 public:
    /// Nothing when the part isn't well-formed UTF-8 XML with rows and cells in their order.
    static std::optional<SheetText> read(std::string xml);

    bool has_formulas() const { return has_formulas_; }
    /// Also a cell that a formula of another cell fills: of an array, or of a data table.
    bool is_formula(CellPosition cell) const;
    /// Lets a cell hold a number, which is written as XML has it ("12.5"). Its style stays; a cell that isn't there takes that of its row
    /// or column. False when the sheet has no such row, or the row's cells don't say where they stand.
    bool set_number(CellPosition cell, std::string number);

    std::string text(FormulaResults results) const;

 private:
    struct Cell {
        int column = 0;
        std::size_t begin = 0, tag_end = 0, end = 0;  ///< the element, and where its start tag ends
        std::size_t value_begin = 0, value_end = 0;   ///< of <v>; both 0: none
        bool is_formula = false;
    };
    struct Row {
        std::size_t begin = 0, tag_end = 0, end = 0;
        bool empty = false, all_named = true;
        std::vector<Cell> cells;
    };
    struct Columns {
        int first = 0, last = 0;
        std::string style;
    };
    struct Area {
        CellPosition first, last;
    };
    struct Edit {
        std::size_t begin = 0, end = 0;
        std::string text;
    };

    bool scan();
    const Cell* find(CellPosition cell) const;
    std::string_view tag(std::size_t begin, std::size_t end) const { return std::string_view(xml_).substr(begin, end - begin); }
    std::string_view prefix_of(std::size_t begin) const;
    std::string style_for_new(CellPosition cell) const;
    Edit edit_of(const Cell& cell, const std::string& number) const;
    void add_new_cells(int number, const Row& row, std::vector<Edit>& edits) const;

    std::string xml_;
    std::map<int, Row> rows_;
    std::vector<Columns> columns_;
    std::vector<Area> filled_areas_;
    bool has_formulas_ = false;
    std::map<int, std::map<int, std::string>> numbers_;  ///< by row and column
};

/// The part of a workbook's list of sheets, asking for all formulas to be computed when it is opened. Nothing when it can't be followed.
std::optional<std::string> computed_when_opened(std::string workbook_xml);

}  // namespace naskah::office
