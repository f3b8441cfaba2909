#include "layout/table/table_element.hpp"

#include <iterator>
#include <utility>

#include "layout/endless.hpp"
#include "layout/opening.hpp"
#include "layout/table/column_widths.hpp"
#include "layout/table/paint.hpp"
#include "layout/table/table.hpp"

namespace naskah::layout::table {

namespace {

Fit nothing(Reason reason) {
    Fit fit;
    fit.reason = std::move(reason);
    return fit;
}

/// The header for one more page: its headings are in the outline from the first page on.
Sheet header_for(const Plan& plan, bool first_page) {
    Sheet header = plan.header();
    if (first_page) return header;
    for (PlacedCell& cell : header.cells) {
        cell.content.headings.clear();
        mark_repeated(cell.content.items);
    }
    return header;
}

}  // namespace

Length TableElement::space_before(bool top_of_page) const {
    return cursor_.at_start() && !top_of_page ? plan_->table().space_before : Length{};
}

Length TableElement::continuation_height() const {
    return cursor_.at_start() ? Length{} : plan_->continuation().height;
}

Length TableElement::frame_height() const {
    return continuation_height() + plan_->header_height() + plan_->edge() * 2;
}

Fit TableElement::fit(const Room& room) const {
    if (!plan_->header_failure().message.empty()) return nothing(plan_->header_failure());
    const Length before = space_before(room.top_of_page);
    const Length body_room = room.height - before - frame_height();
    if (body_room < Length{}) {
        return nothing({room.top_of_page ? "kepala tabel lebih tinggi daripada halaman" : "kepala tabel tidak muat di sisa halaman",
                        plan_->header_origin()});
    }
    Filled filled = fill_page(*plan_, cursor_, {body_room, room.top_of_page, room.keep_some_back});
    if (filled.outcome == Fit::Outcome::nothing) return nothing(std::move(filled.reason));

    Fit fit;
    fit.outcome = filled.outcome;
    std::vector<Item> flow;
    if (filled.flow) {
        Length top = before + frame_height() - plan_->edge();
        for (std::size_t band = 0; band < filled.flow_band; ++band) top += filled.body.band_heights[band];
        flow = plan_->flow()->paint(*filled.flow, top);
        plan_->flow_laid_out({cursor_.row, filled.flow->heights, plan_->flow()->shapes(*filled.flow)}, filled.outcome == Fit::Outcome::all);
    }
    fit.fragment =
        paint(*plan_, header_for(*plan_, cursor_.at_start()), std::move(filled.body), before + continuation_height() + plan_->edge());
    fit.fragment.items.insert(fit.fragment.items.end(), std::make_move_iterator(flow.begin()), std::make_move_iterator(flow.end()));
    if (continuation_height() > Length{}) {
        const std::vector<Item>& above = plan_->continuation().items;
        fit.fragment.items.insert(fit.fragment.items.begin(), above.begin(), above.end());
    }
    if (filled.outcome == Fit::Outcome::part) {
        fit.rest = std::make_unique<TableElement>(plan_, std::move(filled.next));
    } else {
        // Space at the foot of a page is nobody's loss.
        const Length spare = document::larger(room.height - fit.fragment.height, {});
        fit.fragment.height += document::smaller(plan_->table().space_after, spare);
    }
    return fit;
}

Length TableElement::full_height() const {
    if (!full_height_) full_height_ = fit({endless, false, false}).fragment.height;
    return *full_height_;
}

Length TableElement::least_height() const {
    return space_before(false) + frame_height() + least_body_height(*plan_, cursor_);
}

}  // namespace naskah::layout::table

namespace naskah::layout {

std::unique_ptr<Element> make_table(const document::Table& table, Length width, Context& context) {
    return std::make_unique<table::TableElement>(std::make_shared<const table::Plan>(table, width, context), table::Cursor{});
}

ContentWidth measure_table(const document::Table& table, Context& context) {
    const std::vector<document::Row> header = table::header_rows(table);
    const table::Grid header_grid(header, table.columns.size());
    const table::Grid body(table.body, table.columns.size());
    table::ColumnNeeds needs(table.columns.size());
    const Length edge = table::outer_edge(table, header_grid, body);
    table::gather_needs(needs, table, header_grid, table::RowGroup::header, edge, context);
    table::gather_needs(needs, table, body, table::RowGroup::body, edge, context);
    const ContentWidth width = table::total_width(table.columns, std::move(needs));
    return {width.least + edge * 2, width.most + edge * 2, width.atom > Length{} ? width.atom + edge * 2 : Length{}};
}

}  // namespace naskah::layout
