// One worksheet part while its cells are marked: finds or inserts cells, and knows how wide and high they are.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pugixml.hpp"
#include "workbook/workbook.hpp"

namespace naskah::marking {

class MarkingSheet {
 public:
    /// False when the part is broken.
    bool load(std::string_view xml);
    /// False of a chart sheet.
    bool has_cells() const { return static_cast<bool>(data_); }
    std::string text() const;

    /// The cell in which a merged area's content stands; other cells are themselves.
    workbook::Position visible(workbook::Position cell) const;
    /// The style that a cell is shown with; of a cell that isn't there the row's or the column's.
    int style(workbook::Position cell) const;
    /// Inserts the cell and its row where they are missing.
    void set_style(workbook::Position cell, int style);
    bool has_cell(workbook::Position cell) const { return static_cast<bool>(find(cell)); }
    /// What a cell holds, as another cell of the workbook would say it: ` t="s"><v>3</v>`; empty of a blank one. A formula is its value.
    std::string held(workbook::Position cell) const;

    /// An area takes a look (a number of the styles' dxfs) while a formula is true, which is written for its first cell; it comes after the
    /// sheet's own rules.
    void add_rule(const workbook::Range& area, const std::string& formula, int look);
    /// Takes away the rules whose formula names something. False when there are none.
    bool remove_rules(std::string_view name);

    /// A link from a cell to a place within the workbook, with what is said of it. Nothing happens to a cell that has one.
    void add_link(workbook::Position cell, const std::string& location, const std::string& tip);
    /// Takes away the links to places whose text names something. False when there are none.
    bool remove_links(std::string_view name);

    /// Pixels as Excel shows them at 100 %; 0 when hidden.
    int column_width(int column) const;
    int row_height(int row) const;

    /// The id of <legacyDrawing>, where the boxes of comments are; empty when there is none.
    std::string legacy_drawing() const;
    /// Adds, changes, or (when empty) removes it.
    void set_legacy_drawing(const std::string& id);
    /// No longer among the selected sheets.
    void deselect();

 private:
    pugi::xml_node row(int number) const;
    pugi::xml_node find(workbook::Position cell) const;
    pugi::xml_node find_or_insert(workbook::Position cell);
    pugi::xml_node column(int number) const;
    void extend_dimension(workbook::Position cell);

    pugi::xml_document document_;
    pugi::xml_node sheet_, data_;
    std::map<int, pugi::xml_node> rows_;
    std::vector<workbook::Range> merges_;
};

/// Both corners of "A1:C3", or of "A1"; nothing when malformed.
std::optional<workbook::Range> parse_range(std::string_view text);
/// Of "A1:C3 E5" both; nothing when one is malformed.
std::vector<workbook::Range> parse_ranges(std::string_view text);

}  // namespace naskah::marking
