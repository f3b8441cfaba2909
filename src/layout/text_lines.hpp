// Lines of text as placed items: what a paragraph, a label or a heading looks like once its lines are known.
#pragma once

#include <cstdint>
#include <vector>

#include "document/block.hpp"
#include "layout/element.hpp"
#include "layout/text_measure.hpp"

namespace naskah::layout {

/// How lines stand in their column.
struct LineShape {
    document::Alignment alignment = document::Alignment::left;
    Length left;               ///< from the column's left edge to the lines
    Length first_line_indent;  ///< of the first line, beside `left`
    Length measure;            ///< the width of a line without that indent
    bool hyphenate = false;
    bool balanced = false;  ///< of a title: as many lines as it takes, all about as long
};

struct TextLine {
    Length height;
    Length baseline;                             ///< from the line's upper edge
    std::uint32_t first_item = 0, end_item = 0;  ///< of TextLines::items
    bool divides_word = false;                   ///< ends with a hyphen behind which the word goes on
};

struct TextLines {
    std::vector<TextLine> lines;
    std::vector<Item> items;  ///< with y from the upper edge of their line
};

/// Breaks the text into lines and places them. A word that had to be cut is reported to `context.warnings`.
TextLines lay_out_lines(const MeasuredText& text, const LineShape& shape, Context& context);

}  // namespace naskah::layout
