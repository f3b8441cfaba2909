// A flow cut into the cells over which it is drawn, for documents whose rows must carry their own pieces.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "document/block.hpp"
#include "layout/table/flow.hpp"

namespace naskah::layout::table {

/// What of a drawing stands in a rectangle of it: lines are cut at its edges, symbols and texts belong to where their middle is. Nothing
/// when nothing does.
std::optional<document::Drawing> cut_out(const document::Drawing& drawing, Point corner, Length width, Length height);

/// Gathers the flow of a table page by page.
class FlowCells {
 public:
    struct PageOfRows {
        std::size_t first = 0;  ///< body row
        std::vector<Length> heights;
        document::Drawing drawing;
    };
    void take(PageOfRows page) { pages_.insert_or_assign(page.first, std::move(page)); }

    /// The table with the pieces in its cells, rows as high as they were laid out, and those of one page kept together. `grid_lines` are
    /// those of the whole table.
    document::Table table(const document::Table& written, const std::vector<Length>& grid_lines) const;

 private:
    std::map<std::size_t, PageOfRows> pages_;
};

}  // namespace naskah::layout::table
