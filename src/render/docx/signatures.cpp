// Signers side by side.
#include <algorithm>
#include <utility>
#include <vector>

#include "render/docx/story.hpp"

namespace naskah::docx {

using namespace document;

namespace {

struct PlacedSigner {
    const SignatureCell* cell = nullptr;  ///< none: an empty place
    int column = 0, span = 1;
};
using SignerRow = std::vector<PlacedSigner>;

/// Fills row after row; a signer who spans more columns than are left begins the next row. Rows are filled up with empty places.
std::vector<SignerRow> rows_of(const SignatureGrid& grid, int columns) {
    std::vector<SignerRow> rows;
    int column = columns;
    const auto fill_up = [&] {
        for (; !rows.empty() && column < columns; ++column) rows.back().push_back({nullptr, column, 1});
    };
    for (const auto& cell : grid.cells) {
        const int span = cell ? std::clamp(cell->column_span, 1, columns) : 1;
        if (column + span > columns) {
            fill_up();
            rows.emplace_back();
            column = 0;
        }
        rows.back().push_back({cell ? &*cell : nullptr, column, span});
        column += span;
    }
    fill_up();
    return rows;
}

/// How many rows stay together at the beginning and at the end of a grid that may be higher than a page.
constexpr std::size_t company = 2;
/// So many rows always find room on one page.
constexpr std::size_t most_on_a_page = 4;

/// Whether a row is held together with the next one.
bool holds_next(std::size_t row, std::size_t rows) {
    return row + 1 < rows && (rows <= most_on_a_page || row + 1 < company || row + company >= rows);
}

}  // namespace

/// Heads and names stand in rows of a table of their own, so that the names of a row are at one height however many lines the heads have.
/// The room for the signature is space above the name. A small grid is held together, and each with the paragraph before it.
void Story::write(const SignatureGrid& grid, const BlockContext& scope) {
    const int columns = std::max(grid.columns, 1), gap = twips(grid.column_gap), room = scope.room();
    const std::vector<SignerRow> rows = rows_of(grid, columns);
    if (rows.empty()) return;
    TableFrame frame;
    const int column_width = std::max((room - gap * (columns - 1)) / columns, 20);
    frame.columns.assign(static_cast<std::size_t>(columns), column_width + gap);
    frame.columns.back() = column_width;
    frame.indent = scope.left;
    if (container_.pending) container_.pending->format.keep_next = true;
    open_table(frame, twips(grid.space_before));

    const auto write_cells = [&](const SignerRow& row, bool heads, int space, const BlockContext& inside) {
        append_row_start(out_, {true, false, 0});
        for (const PlacedSigner& placed : row) {
            const bool at_edge = placed.column + placed.span == columns;
            CellFrame cell;
            cell.span = placed.span;
            cell.width = (column_width + gap) * placed.span - (at_edge ? gap : 0);
            cell.margins = CellMargins{space, 0, 0, at_edge ? 0 : gap};
            append_cell_start(out_, cell);
            BlockContext content = inside;
            content.width = cell.width - (at_edge ? 0 : gap);
            const Blocks none;
            fill_cell(placed.cell == nullptr ? none
                      : heads                ? placed.cell->head
                                             : placed.cell->foot,
                      content, shared_.survey.text, shared_.survey.line_height);
        }
        out_ += "</w:tr>";
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        BlockContext inside = scope;
        inside.style = StyleId::signature;
        inside.keep_together = false;  // rows are never split as it is
        inside.left = 0;
        inside.list_depth = 0;
        inside.keep_next = true;
        write_cells(rows[i], true, i > 0 ? twips(grid.row_gap) : 0, inside);
        inside.keep_next = scope.keep_next || holds_next(i, rows.size());
        write_cells(rows[i], false, twips(grid.sign_space), inside);
    }
    close_table(0);
}

}  // namespace naskah::docx
