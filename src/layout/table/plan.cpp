#include "layout/table/plan.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "layout/origins.hpp"
#include "layout/table/column_widths.hpp"
#include "layout/table/insets.hpp"
#include "layout/table/page_rows.hpp"

namespace naskah::layout::table {

namespace {

document::Row column_number_row(const document::Table& table) {
    document::Row row;
    for (std::size_t column = 1; column <= table.columns.size(); ++column) {
        document::Paragraph number;
        number.content.emplace_back(document::TextRun{std::to_string(column), table.text_style, {}});
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

Plan::Plan(const document::Table& table, Length width, Context& context)
    : table_(table),
      context_(context),
      header_rows_(header_rows(table)),
      header_grid_(header_rows_, table.columns.size()),
      body_(table.body, table.columns.size()) {
    edge_ = outer_edge(table, header_grid_, body_);
    settle_columns(width);
    lay_out_header();
}

void Plan::settle_columns(Length width) {
    ColumnNeeds needs(table_.columns.size());
    gather_needs(needs, table_, header_grid_, edge_, context_);
    gather_needs(needs, table_, body_, edge_, context_);
    const Length least_column = table_.padding_horizontal * 2 + table_.border + table_.text_style.size;
    Length line = edge_;
    grid_lines_.push_back(line);
    for (Length column : column_widths(table_.columns, std::move(needs), width - edge_ * 2, least_column)) {
        line += column;
        grid_lines_.push_back(line);
    }
}

void Plan::lay_out_header() {
    PageRows rows(table_, header_grid_, edge_);
    const auto make = [this](const GridCell& place) { return make_content(*place.cell, place, true); };
    for (std::size_t row = 0; row < header_rows_.size(); ++row) {
        rows.push({row, header_rows_.size() - 1, header_rows_[row].minimum_height, false, nullptr}, make);
    }
    header_failure_ = rows.failure();
    header_height_ = rows.height();
    header_sheet_ = rows.take();
}

document::Origin Plan::header_origin() const {
    const auto lower = [](const PlacedCell& a, const PlacedCell& b) { return a.content.height < b.content.height; };
    const auto highest = std::max_element(header_sheet_.cells.begin(), header_sheet_.cells.end(), lower);
    return highest == header_sheet_.cells.end() ? document::Origin{} : origin_of(highest->place->cell->content);
}

std::optional<Length> Plan::page_room() const {
    if (context_.page_height <= Length{}) return std::nullopt;
    return context_.page_height - header_height_ - edge_ * 2;
}

std::unique_ptr<Element> Plan::make_content(const document::Cell& cell, const GridCell& place, bool warn) const {
    Context context = context_;
    if (!warn) context.warnings = nullptr;
    if (!warn) context.errors = nullptr;
    const Length available = grid_lines_[place.last_column + 1] - grid_lines_[place.first_column] - insets_of(table_, cell, edge_).across();
    const Length width = larger(available, Length::of_points(1));
    return make_column(cell.content, width, context);
}

std::unique_ptr<Element> Plan::make_body_content(const GridCell& place, std::size_t row) const {
    // Content that is made once more lower down is a repeat.
    const bool warn = place.first_row == row && row >= rows_warned_of_;
    return make_content(*place.cell, place, warn);
}

}  // namespace naskah::layout::table
