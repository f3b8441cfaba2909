// The flow over a table's rows: its texts measured and broken into lines, its symbols and ways drawn page by page.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/flow.hpp"
#include "layout/drawing/flowchart/chart.hpp"
#include "layout/element.hpp"

namespace naskah::layout::table {

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
    /// A text as it was broken, in the size in which its longest word has room.
    struct Broken {
        std::vector<std::string> lines;
        document::TextStyle style;
    };
    struct Words {
        std::vector<Broken> choices;  ///< in one line, in two, …; at last as small as its room is
    };

    Length width_of(const std::string& text, const document::TextStyle& style, document::Origin origin, bool tell) const;
    Broken broken(const std::string& text, Length room, document::Origin origin) const;
    std::vector<std::string> wrapped(const std::vector<std::string>& words, Length room, const document::TextStyle& style,
                                     document::Origin origin) const;
    std::optional<Length> edge_under(const flowchart::PlacedWords& words) const;
    void add_words_beyond(document::Drawing& drawn, const flowchart::PlacedWords& words, Length edge) const;
    Words words_of(const document::FlowWay& way) const;
    flowchart::Size size_of(const Broken& text) const;
    static void add_text(document::Drawing& drawn, const Broken& text, Point at, document::Alignment across,
                         document::VerticalAlignment down, document::Origin origin);

    const document::Flow& flow_;
    mutable Context context_;
    flowchart::Measures measures_;
    flowchart::Chart chart_;
    std::vector<Broken> inside_;  ///< by symbol
    std::vector<Words> words_;    ///< by way
    Length left_;                 ///< of the first column of the flow
};

}  // namespace naskah::layout::table
