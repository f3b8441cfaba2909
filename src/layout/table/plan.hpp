// What is settled once for a table, and shared by all its parts on all its pages.
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include "layout/element.hpp"
#include "layout/table/column_widths.hpp"
#include "layout/table/flow.hpp"
#include "layout/table/flow_cells.hpp"
#include "layout/table/grid.hpp"
#include "layout/table/sheet.hpp"

namespace naskah::layout::table {

/// Neither copied nor moved: grids refer to its header rows.
class Plan {
 public:
    Plan(const document::Table& table, Length width, Context& context);
    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;

    const document::Table& table() const { return *table_; }
    const Grid& body() const { return body_; }
    /// The body's rows.
    const document::Row& row(std::size_t index) const { return table_->body[index]; }

    /// The grid lines from left to right, one more than there are columns.
    const std::vector<Length>& grid_lines() const { return grid_lines_; }
    /// From the outermost grid lines to the table's edges: half the thickest border.
    Length edge() const { return edge_; }

    /// The header with its column numbers, laid out; painted on every page.
    const Sheet& header() const { return header_sheet_; }
    Length header_height() const { return header_height_; }
    /// What stands above the header on every page but the first.
    const Fragment& continuation() const { return continuation_; }
    /// Null when the table has none.
    const TableFlow* flow() const { return flow_.get(); }
    /// To be told what of the flow stands on a page; with the last one, the table is known to those who write it by other means.
    void flow_laid_out(FlowCells::PageOfRows page, bool last) const;
    /// The height for body rows on an empty page, where that is known.
    std::optional<Length> page_room() const;
    /// Why the header can't be laid out, or empty.
    const Reason& header_failure() const { return header_failure_; }
    /// Of the header's highest cell.
    document::Origin header_origin() const;

    /// A cell's content as an element, in the width between its grid lines; `cell` stands in the place's stead.
    std::unique_ptr<Element> make_content(const document::Cell& cell, const GridCell& place, bool warn) const;
    /// The content of a body cell. Warns only the first time that its row is laid out.
    std::unique_ptr<Element> make_body_content(const GridCell& place, std::size_t row) const;
    /// To be told when the contents of a row have been made.
    void laid_out(std::size_t row) const { rows_warned_of_ = std::max(rows_warned_of_, row + 1); }

 private:
    void take(const document::Table& table);
    void settle_columns(Length width);
    void turn_heads();
    ColumnNeeds needs(bool whole);
    std::vector<Length> columns_as_asked(ColumnNeeds needs, Length width) const;
    std::vector<Length> make_room_for_atoms(Length width);
    void tell_too_narrow(Length width);
    void lay_out_header();

    const document::Table* table_ = nullptr;  ///< the document's, or one made of it:
    std::shared_ptr<const document::Table> turned_, shrunk_;
    Context context_;
    std::vector<document::Row> header_rows_;
    Grid header_grid_, body_;
    Length edge_;
    std::vector<Length> grid_lines_;
    Sheet header_sheet_;
    Length header_height_;
    Fragment continuation_;
    std::unique_ptr<const TableFlow> flow_;
    mutable FlowCells flow_cells_;
    const document::Table* written_ = nullptr;  ///< the document's
    Reason header_failure_;
    mutable std::size_t rows_warned_of_ = 0;  ///< rows are laid out again where a page ended before them; their warnings are known
};

/// Half the thickest border of a table, by which its outermost lines would stand out.
Length outer_edge(const document::Table& table, const Grid& header, const Grid& body);

/// The header's rows, and the row of column numbers where the table wants one.
std::vector<document::Row> header_rows(const document::Table& table);

}  // namespace naskah::layout::table
