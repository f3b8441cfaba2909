#include "layout/signature_columns.hpp"

#include <algorithm>

#include "layout/element.hpp"

namespace naskah::layout {

namespace {

constexpr int many_columns = 3, fewer_columns = 2;

bool may_have_fewer(const document::SignatureGrid& grid) {
    return grid.columns == many_columns &&
           std::all_of(grid.cells.begin(), grid.cells.end(), [](const auto& cell) { return cell.has_value(); });
}

/// Whether all lines of the feet fit their columns.
bool holds_feet(const document::SignatureGrid& grid, Length width, Context& context) {
    const Length column = (width - grid.column_gap * (grid.columns - 1)) / grid.columns;
    return std::all_of(grid.cells.begin(), grid.cells.end(), [&](const std::optional<document::SignatureCell>& cell) {
        const Length room = column * cell->column_span + grid.column_gap * (cell->column_span - 1);
        return measure(cell->foot, context).most <= room;
    });
}

/// What spanned all columns still does, but for one who stood alone in the middle of the last row and is alone no more.
void give_fewer_columns(document::SignatureGrid& grid) {
    std::size_t side_by_side = 0;  // in the last rows of single cells
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        int& span = grid.cells[i]->column_span;
        const bool last = i + 1 == grid.cells.size();
        const bool stood_alone = span == grid.columns && side_by_side > 0 && side_by_side % static_cast<std::size_t>(grid.columns) == 0;
        if (last && (span == 1 || stood_alone)) {
            span = side_by_side > 0 && side_by_side % fewer_columns == 0 ? fewer_columns : 1;
        } else {
            span = std::min(span, fewer_columns);
        }
        side_by_side = span == 1 ? side_by_side + 1 : 0;
    }
    grid.columns = fewer_columns;
}

void settle(document::Blocks& blocks, Length width, Context& context) {
    for (document::Block& block : blocks) {
        if (auto* kept = std::get_if<document::KeepTogether>(&block.value)) settle(kept->content, width, context);
        auto* grid = std::get_if<document::SignatureGrid>(&block.value);
        if (grid != nullptr && may_have_fewer(*grid) && !holds_feet(*grid, width, context)) give_fewer_columns(*grid);
    }
}

}  // namespace

void settle_signature_columns(document::Document& document, const Metrics& metrics, const bahasa::Hyphenator* hyphenator) {
    Context context{metrics, hyphenator, nullptr, nullptr};
    for (document::Section& section : document.sections)
        settle(section.content, section.format.width - section.format.margin_left - section.format.margin_right, context);
}

}  // namespace naskah::layout
