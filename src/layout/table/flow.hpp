// The flow over a table's rows: its texts measured and broken into lines, its symbols and ways drawn page by page.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/flow.hpp"
#include "layout/drawing/flowchart/chart.hpp"
#include "layout/element.hpp"
#include "layout/table/flow_text.hpp"

namespace naskah::layout::table {

/// What a flow asks of its columns: `least` for whole words inside of symbols, `atom` for what is never broken.
std::vector<ContentWidth> flow_needs(const document::Flow& flow, const Context& context);

class TableFlow {
 public:
    /// `grid_lines`: of the whole table.
    TableFlow(const document::Flow& flow, const std::vector<Length>& grid_lines, Context& context);

    /// What stands in rows from one on that have these heights at least.
    flowchart::PageDrawing draw(const flowchart::Rows& rows, const flowchart::Letters& given) const;

    /// A way for which there is no room on the page, or nothing.
    Reason failure(const flowchart::PageDrawing& drawing) const;

    /// The drawing as shapes and labels, as wide as the flow's columns and as high as the rows.
    document::Drawing shapes(const flowchart::PageDrawing& drawing) const;

    /// The same as items; the upper edge of its first row stands at `top`.
    std::vector<Item> paint(const flowchart::PageDrawing& drawing, Length top) const;

 private:
    using Lines = std::vector<std::string>;

    Lines inside(const document::FlowSymbol& symbol, Length column) const;
    std::vector<Lines> words_of(const document::FlowWay& way) const;
    std::optional<Length> edge_under(const flowchart::PlacedWords& words) const;
    void add_words_beyond(document::Drawing& drawn, const flowchart::PlacedWords& words, Length edge) const;
    void add_text(document::Drawing& drawn, const Lines& lines, Point at, document::Alignment across, document::VerticalAlignment down,
                  document::Origin origin) const;

    const document::Flow& flow_;
    mutable Context context_;
    FlowText text_;
    flowchart::Measures measures_;
    flowchart::Chart chart_;
    std::vector<Lines> inside_;              ///< by symbol
    std::vector<std::vector<Lines>> words_;  ///< by way: in one line, in two, …
    Length left_;                            ///< of the first column of the flow
};

}  // namespace naskah::layout::table
