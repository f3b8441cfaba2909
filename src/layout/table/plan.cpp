#include "layout/table/plan.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "layout/endless.hpp"
#include "layout/opening.hpp"
#include "layout/origins.hpp"
#include "layout/table/column_widths.hpp"
#include "layout/table/insets.hpp"
#include "layout/table/page_rows.hpp"
#include "layout/table/shrunk.hpp"
#include "layout/table/upright.hpp"
#include "layout/wording.hpp"

namespace naskah::layout::table {

namespace {

/// Padding at the sides of a cell is not made less than this.
constexpr Length least_padding = Length::of_points(1.5);
/// The steps in which padding and type are made smaller.
constexpr Length size_step = Length::of_points(0.5);

document::Row column_number_row(const document::Table& table) {
    document::Row row;
    for (std::size_t column = 1; column <= table.columns.size(); ++column) {
        document::Paragraph number;
        const std::string digits = std::to_string(column);
        number.content.emplace_back(document::TextRun{table.numbers_in_brackets ? "(" + digits + ")" : digits, table.text_style, {}});
        number.style.alignment = document::Alignment::center;
        number.style.line_height = table.line_height;
        document::Cell cell;
        cell.content.push_back({std::move(number)});
        cell.vertical = document::VerticalAlignment::middle;
        row.cells.push_back(std::move(cell));
    }
    return row;
}

}  // namespace

std::vector<document::Row> header_rows(const document::Table& table) {
    std::vector<document::Row> rows = table.header;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        // The column numbers are no place for the header's cells.
        const int left = static_cast<int>(rows.size() - row);
        for (document::Cell& cell : rows[row].cells) cell.row_span = std::min(cell.row_span, left);
    }
    if (table.column_numbers) rows.push_back(column_number_row(table));
    return rows;
}

Length outer_edge(const document::Table& table, const Grid& header, const Grid& body) {
    return half(larger(table.border, larger(header.thickest_border(), body.thickest_border())));
}

Plan::Plan(const document::Table& table, Length width, Context& context) : context_(context) {
    written_ = &table;
    take(table);
    settle_columns(width);
    lay_out_header();
    if (table_->flow) flow_ = std::make_unique<const TableFlow>(*table_->flow, grid_lines_, context_);
    if (table.continuation.empty()) return;
    const auto above = make_column(table.continuation, width, context_);
    continuation_ = above->fit({endless, true, false}).fragment;
    mark_repeated(continuation_.items);
}

void Plan::take(const document::Table& table) {
    table_ = &table;
    header_rows_ = header_rows(table);
    header_grid_ = Grid(header_rows_, table.columns.size());
    body_ = Grid(table.body, table.columns.size());
    edge_ = outer_edge(table, header_grid_, body_);
}

ColumnNeeds Plan::needs(bool whole) {
    ColumnNeeds needs(table_->columns.size());
    gather_needs(needs, *table_, header_grid_, RowGroup::header, edge_, context_, whole);
    gather_needs(needs, *table_, body_, RowGroup::body, edge_, context_, whole);
    return needs;
}

std::vector<Length> Plan::columns_as_asked(ColumnNeeds needs, Length width) const {
    const Length least_column = table_->padding_horizontal * 2 + table_->border + table_->text_style.size;
    return column_widths(table_->columns, std::move(needs), width - edge_ * 2, least_column);
}

void Plan::settle_columns(Length width) {
    ColumnNeeds quick = needs(false);
    std::vector<Length> columns = columns_as_asked(quick, width);
    if (!hold_atoms(quick, columns) && may_turn(*table_)) {
        turn_heads();
        quick = needs(false);
        columns = columns_as_asked(quick, width);
        if (context_.fitted != nullptr) (*context_.fitted)[written_] = {columns, turned_};
    }
    if (!hold_atoms(quick, columns)) columns = make_room_for_atoms(width);
    Length line = edge_;
    grid_lines_.push_back(line);
    for (const Length column : columns) {
        line += column;
        grid_lines_.push_back(line);
    }
}

void Plan::turn_heads() {
    const Insets insets = insets_of(*table_, document::Cell{}, edge_);
    turned_ = std::make_shared<const document::Table>(with_turned_heads(*table_, insets.down(), context_));
    take(*turned_);
}

/// First columns give way, then the padding, then the type.
std::vector<Length> Plan::make_room_for_atoms(Length width) {
    const document::Table& original = *table_;
    const auto attempt = [&]() -> std::optional<std::vector<Length>> {
        const ColumnNeeds all = needs(true);
        std::vector<Length> columns = columns_as_asked(all, width);
        give_atoms(all, columns, width - edge_ * 2);
        if (!hold_atoms(all, columns)) return std::nullopt;
        return columns;
    };
    const auto attempt_with = [&](double scale, Length padding) {
        shrunk_ = std::make_shared<const document::Table>(shrunk(original, scale, smaller(original.padding_horizontal, padding)));
        take(*shrunk_);
        return attempt();
    };
    std::optional<std::vector<Length>> columns = attempt();
    for (Length padding = original.padding_horizontal; !columns && padding > least_padding;) {
        padding = larger(padding - size_step, least_padding);
        columns = attempt_with(1.0, padding);
    }
    const Length type = original.text_style.size;
    for (Length size = type; !columns && size > smallest_type;) {
        size = larger(size - size_step, smallest_type);
        columns = attempt_with(static_cast<double>(size.units()) / static_cast<double>(type.units()), least_padding);
    }
    if (columns) {
        if (context_.fitted != nullptr) (*context_.fitted)[written_] = {*columns, shrunk_ ? shrunk_ : turned_};
        return *columns;
    }
    tell_too_narrow(width);
    take(original);
    shrunk_ = nullptr;
    return columns_as_asked(needs(false), width);
}

/// Tells of the cell whose atom is widest, and nothing more of the table's words.
void Plan::tell_too_narrow(Length width) {
    context_.warnings = nullptr;
    if (context_.errors == nullptr) return;
    Context quiet = context_;
    quiet.warnings = nullptr;
    quiet.errors = nullptr;
    const document::Cell* widest = nullptr;
    Length most;
    for (const Grid* grid : {&header_grid_, &body_}) {
        for (const GridCell& place : grid->cells()) {
            const ContentWidth need = measure(place.cell->content, quiet);
            const Length atom = grid == &header_grid_ ? need.least : need.atom;
            if (place.spans_columns() || atom <= most) continue;
            most = atom;
            widest = place.cell;
        }
    }
    context_.errors->push_back(
        {too_many_columns(table_->columns.size(), width), {}, widest ? origin_of(widest->content) : document::Origin{}});
}

void Plan::lay_out_header() {
    PageRows rows(*table_, header_grid_, edge_);
    // Words of a head are not divided.
    const bahasa::Hyphenator* hyphenator = std::exchange(context_.hyphenator, nullptr);
    const auto make = [this](const GridCell& place) { return make_content(*place.cell, place, true); };
    for (std::size_t row = 0; row < header_rows_.size(); ++row) {
        rows.push({row, header_rows_.size() - 1, header_rows_[row].minimum_height, false, nullptr}, make);
    }
    header_failure_ = rows.failure();
    header_height_ = rows.height();
    header_sheet_ = rows.take();
    context_.hyphenator = hyphenator;
}

document::Origin Plan::header_origin() const {
    const auto lower = [](const PlacedCell& a, const PlacedCell& b) { return a.content.height < b.content.height; };
    const auto highest = std::max_element(header_sheet_.cells.begin(), header_sheet_.cells.end(), lower);
    return highest == header_sheet_.cells.end() ? document::Origin{} : origin_of(highest->place->cell->content);
}

void Plan::flow_laid_out(FlowCells::PageOfRows page, bool last) const {
    flow_cells_.take(std::move(page));
    if (!last || context_.fitted == nullptr) return;
    std::vector<Length> columns;
    for (std::size_t column = 1; column < grid_lines_.size(); ++column) columns.push_back(grid_lines_[column] - grid_lines_[column - 1]);
    (*context_.fitted)[written_] = {std::move(columns), std::make_shared<const document::Table>(flow_cells_.table(*table_, grid_lines_))};
}

std::optional<Length> Plan::page_room() const {
    if (context_.page_height <= Length{}) return std::nullopt;
    return context_.page_height - continuation_.height - header_height_ - edge_ * 2;
}

std::unique_ptr<Element> Plan::make_content(const document::Cell& cell, const GridCell& place, bool warn) const {
    Context context = context_;
    if (!warn) context.warnings = nullptr;
    if (!warn) context.errors = nullptr;
    if (!warn) context.fitted = nullptr;
    const Length available =
        grid_lines_[place.last_column + 1] - grid_lines_[place.first_column] - insets_of(*table_, cell, edge_).across();
    const Length width = larger(available, Length::of_points(1));
    if (cell.turning == document::Turning::turned) return make_upright(cell.content, width, context);
    return make_column(cell.content, width, context);
}

std::unique_ptr<Element> Plan::make_body_content(const GridCell& place, std::size_t row) const {
    // Content that is made once more lower down is a repeat.
    const bool warn = place.first_row == row && row >= rows_warned_of_;
    return make_content(*place.cell, place, warn);
}

}  // namespace naskah::layout::table
