#include "layout/signature_grid_element.hpp"

#include <algorithm>
#include <iterator>

#include "layout/endless.hpp"
#include "layout/wording.hpp"

namespace naskah::layout {

namespace {

using document::larger;

/// The rows of a grid, and how they are placed.
struct Grid {
    std::vector<Fragment> rows;
    Length space_before, row_gap;
    bool higher_than_page = false;
};

class SignatureGridElement final : public Element {
 public:
    SignatureGridElement(std::shared_ptr<const Grid> grid, std::size_t first) : grid_(std::move(grid)), first_(first) {}

    Fit fit(const Room& room) const override {
        const Length before = room.top_of_page ? Length{} : space_before();
        const std::size_t count = grid_->rows.size() - first_;
        std::size_t fitting = 0;
        while (fitting < count && before + height_of(fitting + 1) <= room.height) ++fitting;
        const bool may_break = room.top_of_page || grid_->higher_than_page;
        if (fitting == count && room.keep_some_back && count > 0) --fitting;
        Fit fit;
        if ((fitting < count && !may_break) || (fitting == 0 && (count > 0 || room.keep_some_back))) {
            fit.reason = does_not_fit("blok tanda tangan", height_of(may_break ? 1 : count), room.height);
            return fit;
        }
        fit.fragment = place(fitting, before);
        fit.outcome = fitting == count ? Fit::Outcome::all : Fit::Outcome::part;
        if (fitting < count) fit.rest = std::make_unique<SignatureGridElement>(grid_, first_ + fitting);
        return fit;
    }
    Length full_height() const override { return space_before() + height_of(grid_->rows.size() - first_); }
    Length least_height() const override {
        const std::size_t count = grid_->rows.size() - first_;
        return grid_->higher_than_page && count > 0 ? space_before() + height_of(1) : full_height();
    }
    bool keep_with_previous() const override { return true; }

 private:
    Length space_before() const { return first_ == 0 ? grid_->space_before : Length{}; }
    Length height_of(std::size_t rows) const {
        Length height;
        for (std::size_t i = 0; i < rows; ++i) height += grid_->rows[first_ + i].height + (i > 0 ? grid_->row_gap : Length{});
        return height;
    }
    Fragment place(std::size_t rows, Length before) const {
        Fragment fragment;
        Length y = before;
        for (std::size_t i = 0; i < rows; ++i) {
            if (i > 0) y += grid_->row_gap;
            const Fragment& row = grid_->rows[first_ + i];
            for (Item item : row.items) {
                move(item, {}, y);
                fragment.items.push_back(std::move(item));
            }
            y += row.height;
        }
        fragment.height = y;
        return fragment;
    }

    std::shared_ptr<const Grid> grid_;
    std::size_t first_;
};

/// A cell in its place in a row.
struct PlacedCell {
    const document::SignatureCell* cell = nullptr;
    int column = 0, span = 1;
};
using Row = std::vector<PlacedCell>;

/// Fills row after row; a cell that spans more columns than are left begins the next row.
std::vector<Row> rows_of(const document::SignatureGrid& grid) {
    const int columns = std::max(grid.columns, 1);
    std::vector<Row> rows;
    int column = columns;
    for (const auto& cell : grid.cells) {
        const int span = cell ? std::clamp(cell->column_span, 1, columns) : 1;
        if (column + span > columns) {
            rows.emplace_back();
            column = 0;
        }
        if (cell) rows.back().push_back({&*cell, column, span});
        column += span;
    }
    return rows;
}

Fragment whole(const document::Blocks& blocks, Length width, Context& context) {
    return make_column(blocks, width, context)->fit({endless, true, false}).fragment;
}

void append(Fragment& row, Fragment part, Length x, Length y) {
    for (Item& item : part.items) move(item, x, y);
    std::move(part.items.begin(), part.items.end(), std::back_inserter(row.items));
}

Fragment lay_out_row(const document::SignatureGrid& grid, const Row& row, Length column_width, Context& context) {
    const auto width_of = [&](const PlacedCell& placed) { return column_width * placed.span + grid.column_gap * (placed.span - 1); };
    std::vector<Fragment> heads;
    std::vector<Fragment> feet;
    Length head_height;
    Length foot_height;
    for (const PlacedCell& placed : row) {
        heads.push_back(whole(placed.cell->head, width_of(placed), context));
        feet.push_back(whole(placed.cell->foot, width_of(placed), context));
        head_height = larger(head_height, heads.back().height);
        foot_height = larger(foot_height, feet.back().height);
    }
    Fragment fragment;
    const Length foot_y = head_height + grid.sign_space;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Length x = (column_width + grid.column_gap) * row[i].column;
        append(fragment, std::move(heads[i]), x, {});
        append(fragment, std::move(feet[i]), x, foot_y);
    }
    if (!row.empty()) fragment.height = foot_y + foot_height;
    return fragment;
}

}  // namespace

std::unique_ptr<Element> make_signature_grid(const document::SignatureGrid& grid, Length width, Context& context) {
    const int columns = std::max(grid.columns, 1);
    const Length column_width = (width - grid.column_gap * (columns - 1)) / columns;
    auto laid_out = std::make_shared<Grid>();
    laid_out->space_before = grid.space_before;
    laid_out->row_gap = grid.row_gap;
    Length height;
    for (const Row& row : rows_of(grid)) {
        laid_out->rows.push_back(lay_out_row(grid, row, column_width, context));
        height += laid_out->rows.back().height + grid.row_gap;
    }
    laid_out->higher_than_page = context.page_height > Length{} && height - grid.row_gap > context.page_height;
    return std::make_unique<SignatureGridElement>(std::move(laid_out), 0);
}

ContentWidth measure_signature_grid(const document::SignatureGrid& grid, Context& context) {
    const int columns = std::max(grid.columns, 1);
    ContentWidth cell_width;
    for (const auto& cell : grid.cells) {
        if (!cell) continue;
        for (const document::Blocks* part : {&cell->head, &cell->foot}) {
            const ContentWidth content = measure(*part, context);
            cell_width.least = larger(cell_width.least, content.least / std::max(cell->column_span, 1));
            cell_width.most = larger(cell_width.most, content.most / std::max(cell->column_span, 1));
        }
    }
    const Length gaps = grid.column_gap * (columns - 1);
    return {cell_width.least * columns + gaps, cell_width.most * columns + gaps};
}

}  // namespace naskah::layout
