#include "layout/table/page_filler.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "layout/endless.hpp"
#include "layout/origins.hpp"
#include "layout/table/continued.hpp"

namespace naskah::layout::table {

namespace {

using document::RowKind;

/// One page being filled.
class PageFiller {
 public:
    PageFiller(const Plan& plan, const Cursor& cursor, const Room& room)
        : plan_(plan), cursor_(cursor), room_(room), page_(plan.table(), plan.body(), plan.edge()) {}

    Filled fill(bool with_groups) {
        if (with_groups) push_groups();
        push_rows();
        if (!page_.failure().message.empty()) return nothing(page_.failure());
        if (plan_.flow() != nullptr) return fill_with_flow();
        if (!overflow_ && !room_.keep_some_back) return whole();
        if (overflow_ && (too_high() || leaves_much_white())) {
            if (auto filled = split_row(PageRows::Manner::gently)) return std::move(*filled);
        }
        if (last_break_ && leaves_first_row_alone(*last_break_))
            return nothing({"baris pertama tabel sendirian di sisa halaman", origin_of_row()});
        if (last_break_) return end_before(with_company(*last_break_));
        if (!room_.top_of_page || !overflow_) return nothing({"baris tabel berikutnya tidak muat di sisa halaman", origin_of_row()});
        if (const auto end = reluctant_break()) return end_before(*end);
        if (auto filled = split_row(PageRows::Manner::firmly)) return std::move(*filled);
        // Not even a line fits: let the group rows above it stand alone, if there are any.
        if (row_ > cursor_.row) return end_before(row_);
        if (split_reason_.message.empty()) split_reason_ = {"baris tabel tidak muat dalam satu halaman", origin_of_row()};
        return nothing(std::move(split_reason_));
    }

    /// As many rows as have room with the lines between their symbols.
    Filled fill_with_flow() {
        const bool all = !overflow_ && !room_.keep_some_back;
        // No lines are laid on a page that will never be: only the height of all rows is asked for, which is about that of the texts.
        if (room_.height >= endless / 2) return whole();
        Reason reason{"baris tabel berikutnya tidak muat di sisa halaman", origin_of_row()};
        for (std::size_t end = all ? rows() : row_; end > cursor_.row; --end) {
            if (end < rows() && !may_end_before(end)) continue;
            if (end == rows() && !all) continue;
            flowchart::Rows rows_here{cursor_.row, {}};
            for (std::size_t row = cursor_.row; row < end; ++row) {
                rows_here.heights.push_back(page_.top(band_of(row) + 1) - page_.top(band_of(row)));
            }
            flowchart::PageDrawing drawing = plan_.flow()->draw(rows_here, cursor_.letters);
            Length height = page_.top(group_bands_);
            for (const Length row : drawing.heights) height += row;
            if (height > room_.height) continue;
            if (Reason failure = plan_.flow()->failure(drawing); !failure.message.empty()) {
                reason = std::move(failure);
                continue;
            }
            page_.truncate(band_of(end));
            for (std::size_t i = 0; i < drawing.heights.size(); ++i) {
                page_.raise(group_bands_ + i, drawing.heights[i] - rows_here.heights[i]);
            }
            Filled filled = end == rows() ? whole() : end_before(end);
            filled.flow_band = group_bands_;
            filled.next.letters = drawing.letters;
            filled.flow = std::move(drawing);
            return filled;
        }
        return nothing(std::move(reason));
    }

    Length least_height() {
        push_groups();
        for (row_ = cursor_.row; row_ < rows();) {
            push_row();
            if (too_high()) return page_.top(page_.bands() - 1) + page_.least_of_last();
            ++row_;
            if (!page_.failure().message.empty() || may_end_before(row_)) break;
        }
        return page_.height();
    }

 private:
    std::size_t rows() const { return plan_.table().body.size(); }
    RowKind kind(std::size_t row) const { return plan_.row(row).kind; }

    /// A group row stays with the next row, a total with the one above.
    bool parts_family(std::size_t row) const { return kind(row - 1) == RowKind::group || kind(row) == RowKind::total; }
    bool may_end_before(std::size_t row) const { return row < rows() && !parts_family(row) && !plan_.row(row - 1).keep_with_next; }

    /// A table's only row before a break, where little is lost when all of them begin the next page.
    bool leaves_first_row_alone(std::size_t end) const {
        constexpr int most_percent_lost = 12;
        if (!cursor_.at_start() || room_.top_of_page || end != 1 || rows() < 3 || !plan_.page_room()) return false;
        return room_.height <= *plan_.page_room() * most_percent_lost / 100;
    }

    /// The break, or the one before it, so that a table's last row, whatever totals stand below it, has company on its page.
    std::size_t with_company(std::size_t end) const {
        constexpr std::size_t least_before = 2;
        std::size_t last = rows() - 1;
        while (last > end && kind(last) == RowKind::total) --last;
        const bool leaves_alone = last == end && end > cursor_.row + least_before;
        return leaves_alone && may_end_before(end - 1) ? end - 1 : end;
    }

    void push_groups() {
        if (!cursor_.groups) return;
        const Groups groups = *cursor_.groups;
        for (std::size_t row = groups.first; row <= groups.last; ++row) {
            const document::Cell* main = main_cell(plan_.row(row));
            // A cell that goes on below the group rows stays as it is. The copies last as long as what is made of them: until the page
            // is filled.
            const auto make = [&](const GridCell& place) {
                if (place.cell != main || place.last_row > groups.last) return plan_.make_content(*place.cell, place, false);
                copies_.push_back(std::make_unique<document::Cell>(continued(*main, plan_.table())));
                return plan_.make_content(*copies_.back(), place, false);
            };
            page_.push({row, groups.last, plan_.row(row).minimum_height, true, &cursor_.carried}, make);
            ++group_bands_;
        }
    }

    void push_row() {
        const auto make = [this](const GridCell& place) { return plan_.make_body_content(place, row_); };
        const bool resumed = row_ == cursor_.row;
        page_.push({row_, rows() - 1, remaining_minimum(), false, resumed ? &cursor_.carried : nullptr}, make);
        plan_.laid_out(row_);
    }

    void push_rows() {
        for (row_ = cursor_.row; row_ < rows(); ++row_) {
            push_row();
            if (!page_.failure().message.empty()) return;
            if (page_.height() > room_.height) {
                overflow_ = true;
                return;
            }
            if (may_end_before(row_ + 1)) last_break_ = row_ + 1;
        }
    }

    /// Of the row being pushed.
    Length remaining_minimum() const {
        const Length minimum = plan_.row(row_).minimum_height;
        const bool resumed = row_ == cursor_.row && cursor_.inside_row;
        return larger(resumed ? minimum - cursor_.shown : minimum, {});
    }

    /// Where rows that should stay together fill more than a page: rather leave keep-with-next aside than part a total from the row
    /// above it, and rather that than leave a group row alone.
    std::optional<std::size_t> reluctant_break() const {
        for (std::size_t row = row_; row > cursor_.row; --row) {
            if (!parts_family(row)) return row;
        }
        for (std::size_t row = row_; row > cursor_.row; --row) {
            if (kind(row - 1) != RowKind::group) return row;
        }
        return std::nullopt;
    }

    std::size_t band_of(std::size_t row) const { return group_bands_ + row - cursor_.row; }

    /// Of the row that found no room.
    document::Origin origin_of_row() const {
        for (const document::Cell& cell : plan_.row(std::min(row_, rows() - 1)).cells)
            if (const document::Origin origin = origin_of(cell.content); origin.known()) return origin;
        return {};
    }

    static Filled nothing(Reason reason) {
        Filled filled;
        filled.reason = std::move(reason);
        return filled;
    }

    Filled whole() {
        Filled filled;
        filled.outcome = Fit::Outcome::all;
        filled.body = page_.take();
        return filled;
    }

    /// Ends the page between two rows.
    Filled end_before(std::size_t row) {
        page_.truncate(band_of(row));
        if (plan_.flow() == nullptr) make_room_for_repeated();
        Filled filled;
        filled.outcome = Fit::Outcome::part;
        filled.next.row = row;
        filled.next.groups = groups_over(row);
        filled.next.carried = page_.close(false);
        filled.body = page_.take();
        return filled;
    }

    /// A label that begins anew on the next page isn't cut on this one, where the last row can be as high.
    void make_room_for_repeated() {
        const Length missing = page_.missing_for_repeated();
        if (missing > Length{} && page_.height() + missing <= room_.height) page_.raise(page_.bands() - 1, missing);
    }

    /// The row that was pushed last is higher than any page.
    bool too_high() const {
        const std::size_t last = page_.bands() - 1;
        return plan_.page_room() && page_.height() - page_.top(last) > *plan_.page_room() - repeated_height();
    }

    /// The row that found no room is high, and would leave so much of the page white that it rather begins there.
    bool leaves_much_white() const {
        constexpr int tenths_high = 5;
        constexpr int tenths_white = 3;
        if (!plan_.page_room()) return false;
        const Length top = page_.top(page_.bands() - 1);
        return page_.height() - top > *plan_.page_room() * tenths_high / 10 && room_.height - top > *plan_.page_room() * tenths_white / 10;
    }

    /// Of the group rows that stand above the row that was pushed last when it begins a page.
    Length repeated_height() const {
        const std::optional<Groups> groups = groups_over(row_);
        if (!groups) return {};
        if (groups->first < cursor_.row) return page_.top(group_bands_);
        return page_.top(band_of(groups->last) + 1) - page_.top(band_of(groups->first));
    }

    /// Ends the page inside the first row that didn't fit, if anything of it can be shown.
    std::optional<Filled> split_row(PageRows::Manner manner) {
        const std::size_t band = band_of(row_);
        PageRows::Split split = page_.split_last(room_.height - page_.top(band), remaining_minimum(), manner);
        if (!split.progress) {
            split_reason_ = std::move(split.reason);
            return std::nullopt;
        }
        if (split.finished) {
            if (row_ + 1 == rows() && room_.keep_some_back) return std::nullopt;
            ++row_;
            return row_ < rows() ? end_before(row_) : whole();
        }
        Filled filled;
        filled.outcome = Fit::Outcome::part;
        filled.next.row = row_;
        filled.next.inside_row = true;
        filled.next.shown = page_.height() - page_.top(band);
        if (row_ == cursor_.row && cursor_.inside_row) filled.next.shown += cursor_.shown;
        filled.next.groups = groups_over(row_);
        filled.next.carried = page_.close(true);
        filled.body = page_.take();
        return filled;
    }

    /// The group rows to repeat when a page begins with this row.
    std::optional<Groups> groups_over(std::size_t row) const {
        std::optional<Groups> groups = cursor_.groups;
        for (std::size_t shown = cursor_.row; shown < row; ++shown) {
            if (kind(shown) == RowKind::total) groups = std::nullopt;
            if (kind(shown) != RowKind::group) continue;
            const bool stacked = groups && groups->last + 1 == shown;
            groups = stacked ? Groups{groups->first, shown} : Groups{shown, shown};
        }
        const bool new_run = groups && kind(row) == RowKind::group && groups->last + 1 != row;
        return new_run ? std::nullopt : groups;
    }

    const Plan& plan_;
    const Cursor& cursor_;
    const Room& room_;
    std::vector<std::unique_ptr<document::Cell>> copies_;
    PageRows page_;
    std::size_t group_bands_ = 0;
    std::size_t row_ = 0;  ///< being pushed, or the first that didn't fit
    bool overflow_ = false;
    std::optional<std::size_t> last_break_;  ///< the last row before which the page may end
    Reason split_reason_;                    ///< why the row that didn't fit can't be split
};

}  // namespace

Filled fill_page(const Plan& plan, const Cursor& cursor, const Room& room) {
    Filled filled = PageFiller(plan, cursor, room).fill(true);
    if (filled.outcome != Fit::Outcome::nothing || !cursor.groups || !room.top_of_page) return filled;
    // Group rows so high that they leave no room for a row are not repeated.
    return PageFiller(plan, cursor, room).fill(false);
}

Length least_body_height(const Plan& plan, const Cursor& cursor) {
    return PageFiller(plan, cursor, Room{}).least_height();
}

}  // namespace naskah::layout::table
