#include "layout/signature_grid_element.hpp"

#include <algorithm>
#include <iterator>

#include "layout/endless.hpp"
#include "layout/opening.hpp"
#include "layout/origins.hpp"
#include "layout/wording.hpp"

namespace naskah::layout {

namespace {

using document::larger;

/// The rows of a grid, and how they are placed.
struct Grid {
    /// The height of `count` rows from `first` on.
    Length height_of(std::size_t first, std::size_t count) const {
        Length height;
        for (std::size_t i = 0; i < count; ++i) height += rows[first + i].height + (i > 0 ? row_gap : Length{});
        return height;
    }
    /// How many rows from `first` on fit.
    std::size_t fitting(std::size_t first, Length room) const {
        std::size_t count = 0;
        Length height;
        while (first + count < rows.size()) {
            height += rows[first + count].height + (count > 0 ? row_gap : Length{});
            if (height > room) break;
            ++count;
        }
        return count;
    }
    /// Whether so many rows may be all that stands in a room: a lone row on the next page is worse than a page that is 30 % white
    /// (page_check.hpp), unless a head names the document above it.
    bool may_stand(std::size_t first, std::size_t count, Length room) const {
        return !continuation || height_of(first, count) * 10 >= room * 7;
    }
    /// How many rows to place of those that fit from `first` on: one less where that saves the last page from a lone row.
    std::size_t balanced(std::size_t first, std::size_t fitting, Length room) const {
        const std::size_t behind = first + fitting;
        const bool alone = fitting > 2 && behind < rows.size() && ends_alone[behind] && !ends_alone[behind - 1];
        return alone && may_stand(first, fitting - 1, room) ? fitting - 1 : fitting;
    }

    std::vector<Fragment> rows;
    std::vector<document::Origin> origins;  ///< of the rows
    std::optional<Fragment> continuation;   ///< with the gap to the row below it
    Length space_before, row_gap;
    bool higher_than_page = false;
    /// Whether a page may end between two rows that would both fit the next one.
    bool may_break() const { return higher_than_page || continuation.has_value(); }
    Length continuation_height() const { return continuation ? continuation->height : Length{}; }
    std::size_t first_rows = 1;    ///< so many begin a grid higher than a page, unless it begins one
    std::vector<bool> ends_alone;  ///< whether the last page has a lone row when a page begins with this row
};

class SignatureGridElement final : public Element {
 public:
    SignatureGridElement(std::shared_ptr<const Grid> grid, std::size_t first) : grid_(std::move(grid)), first_(first) {}

    Fit fit(const Room& room) const override {
        const Length before = room.top_of_page ? Length{} : space_before();
        const std::size_t count = grid_->rows.size() - first_;
        const bool may_break = room.top_of_page || grid_->may_break();
        const std::size_t wanted = !may_break ? count : room.top_of_page ? std::min<std::size_t>(count, 1) : least_rows();
        const Length for_rows = room.height - before - head_height();
        std::size_t placed = grid_->fitting(first_, for_rows);
        const bool may_hold_back = may_break || !room.keep_some_back;
        const bool enough = may_hold_back && placed >= wanted && (placed > 0 || count == 0);
        placed = grid_->balanced(first_, placed, for_rows);
        if (room.keep_some_back && placed == count) placed -= std::min(count, rows_held_back(count, for_rows));
        Fit fit;
        if (!enough || (placed == 0 && room.keep_some_back)) {
            fit.reason = {does_not_fit("blok tanda tangan", head_height() + grid_->height_of(first_, wanted), room.height),
                          grid_->origins[first_]};
            return fit;
        }
        fit.fragment = place(placed, before);
        fit.outcome = placed == count ? Fit::Outcome::all : Fit::Outcome::part;
        if (placed < count) fit.rest = std::make_unique<SignatureGridElement>(grid_, first_ + placed);
        return fit;
    }
    Length full_height() const override { return space_before() + head_height() + grid_->height_of(first_, grid_->rows.size() - first_); }
    Length least_height() const override {
        return grid_->may_break() ? space_before() + head_height() + grid_->height_of(first_, least_rows()) : full_height();
    }
    bool keep_with_previous() const override { return true; }

 private:
    Length space_before() const { return first_ == 0 ? grid_->space_before : Length{}; }
    /// Of what stands above the rows on a later page.
    Length head_height() const { return first_ == 0 ? Length{} : grid_->continuation_height(); }
    /// Of `count` rows that would all fit, those that go to the next page with what follows: two rather than a lone one, where that leaves
    /// no more of this page white than may be.
    std::size_t rows_held_back(std::size_t count, Length room) const {
        return count > 3 && grid_->may_stand(first_, count - 2, room) ? 2 : 1;
    }
    std::size_t least_rows() const { return std::min(grid_->rows.size() - first_, first_ == 0 ? grid_->first_rows : 1); }
    Fragment place(std::size_t rows, Length before) const {
        Fragment fragment;
        Length y = before;
        if (first_ > 0 && grid_->continuation) {
            fragment.items = grid_->continuation->items;
            y += grid_->continuation->height;
        }
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
using PlacedRow = std::vector<PlacedCell>;

/// Fills row after row; a cell that spans more columns than are left begins the next row.
std::vector<PlacedRow> rows_of(const document::SignatureGrid& grid) {
    const int columns = std::max(grid.columns, 1);
    std::vector<PlacedRow> rows;
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

document::Origin origin_of_row(const PlacedRow& row) {
    for (const PlacedCell& placed : row) {
        for (const document::Blocks* part : {&placed.cell->head, &placed.cell->foot})
            if (const document::Origin origin = origin_of(*part); origin.known()) return origin;
    }
    return {};
}

Fragment lay_out_row(const document::SignatureGrid& grid, const PlacedRow& row, Length column_width, Context& context) {
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

/// Finds out how a grid breaks on pages of this height, of which what stands before it takes up a part.
void plan_pages(Grid& grid, Length page_height, const CompanyHeight& company) {
    const std::size_t count = grid.rows.size();
    const Length height = grid.height_of(0, count);
    // What comes along is a few lines: a grid lower than half a page need not know how many.
    const Length above = company && height > page_height / 2 ? company() : Length{};
    const Length beside = page_height - above - (above > Length{} ? grid.space_before : Length{});
    grid.higher_than_page = height > beside;
    grid.first_rows = !grid.continuation && count > 1 && grid.height_of(0, 2) <= beside ? 2 : 1;
    grid.ends_alone.resize(count);
    for (std::size_t first = count; first-- > 0;) {
        const Length head = first == 0 ? Length{} : grid.continuation_height();
        const std::size_t fitting = std::max<std::size_t>(grid.fitting(first, page_height - head), 1);
        const std::size_t behind = first + grid.balanced(first, fitting, page_height - head);
        grid.ends_alone[first] = behind == count ? first + 1 == count : grid.ends_alone[behind];
    }
}

}  // namespace

std::unique_ptr<Element> make_signature_grid(const document::SignatureGrid& grid, Length width, Context& context,
                                             const CompanyHeight& company) {
    const int columns = std::max(grid.columns, 1);
    const Length column_width = (width - grid.column_gap * (columns - 1)) / columns;
    auto laid_out = std::make_shared<Grid>();
    laid_out->space_before = grid.space_before;
    laid_out->row_gap = grid.row_gap;
    for (const PlacedRow& row : rows_of(grid)) {
        laid_out->rows.push_back(lay_out_row(grid, row, column_width, context));
        laid_out->origins.push_back(origin_of_row(row));
    }
    if (!grid.continuation.empty()) {
        laid_out->continuation = whole(grid.continuation, width, context);
        laid_out->continuation->height += grid.row_gap;
        mark_repeated(laid_out->continuation->items);
    }
    laid_out->ends_alone.resize(laid_out->rows.size());
    if (context.page_height > Length{}) plan_pages(*laid_out, context.page_height, company);
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
