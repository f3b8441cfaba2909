#include "layout/table/flow_cells.hpp"

#include <utility>
#include <variant>

#include "layout/table/grid.hpp"

namespace naskah::layout::table {

namespace {

using document::Contour;
using document::larger;
using document::smaller;

struct Window {
    Length left, top, right, bottom;

    bool holds(Point point) const { return point.x >= left && point.x < right && point.y >= top && point.y < bottom; }
    Point within(Point point) const { return {smaller(larger(point.x, left), right), smaller(larger(point.y, top), bottom)}; }
    Point moved(Point point) const { return {point.x - left, point.y - top}; }
};

bool is_line(const Contour& contour) {
    for (const document::ContourStep& step : contour.steps) {
        if (!std::holds_alternative<document::MoveTo>(step) && !std::holds_alternative<document::LineTo>(step)) return false;
    }
    return true;
}

std::vector<Point> points_of(const Contour& contour) {
    std::vector<Point> points;
    document::for_each_point(contour.steps, [&](const Point& point) { points.push_back(point); });
    return points;
}

/// The pieces of a line of horizontal and vertical stretches that lie inside.
std::vector<std::vector<Point>> pieces_inside(const std::vector<Point>& line, const Window& window) {
    std::vector<std::vector<Point>> pieces;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point from = window.within(line[i - 1]), to = window.within(line[i]);
        const bool across = line[i - 1].y == line[i].y;
        const bool inside = across ? line[i].y >= window.top && line[i].y < window.bottom && from.x != to.x
                                   : line[i].x >= window.left && line[i].x < window.right && from.y != to.y;
        if (!inside) continue;
        const Point start = window.moved(from), end = window.moved(to);
        if (!pieces.empty() && pieces.back().back() == start) {
            pieces.back().push_back(end);
        } else {
            pieces.push_back({start, end});
        }
    }
    return pieces;
}

Point middle_of(const Contour& contour) {
    const std::vector<Point> points = points_of(contour);
    Point least = points.front(), most = points.front();
    for (const Point& point : points) {
        least = {smaller(least.x, point.x), smaller(least.y, point.y)};
        most = {larger(most.x, point.x), larger(most.y, point.y)};
    }
    return {(least.x + most.x) / 2, (least.y + most.y) / 2};
}

}  // namespace

std::optional<document::Drawing> cut_out(const document::Drawing& drawing, Point corner, Length width, Length height) {
    const Window window{corner.x, corner.y, corner.x + width, corner.y + height};
    document::Drawing piece{width, height, drawing.alternative_text};
    for (const document::Shape& shape : drawing.shapes) {
        if (is_line(shape.contour)) {
            for (const auto& part : pieces_inside(points_of(shape.contour), window)) piece.add(document::polyline(part)).pen = shape.pen;
            continue;
        }
        if (!window.holds(middle_of(shape.contour))) continue;
        document::Shape whole = shape;
        document::for_each_point(whole.contour.steps, [&](Point& point) { point = window.moved(point); });
        piece.shapes.push_back(std::move(whole));
    }
    for (const document::Label& label : drawing.labels) {
        if (!window.holds(label.at)) continue;
        document::Label& here = piece.add(label);
        here.at = window.moved(label.at);
    }
    if (piece.shapes.empty() && piece.labels.empty()) return std::nullopt;
    return piece;
}

document::Table FlowCells::table(const document::Table& written, const std::vector<Length>& grid_lines) const {
    document::Table table = written;
    const Grid grid(table.body, table.columns.size());
    const std::size_t first_column = written.flow->first_column;
    for (const auto& [first, page] : pages_) {
        Length top;
        for (std::size_t i = 0; i < page.heights.size(); ++i) {
            document::Row& row = table.body[first + i];
            row.minimum_height = page.heights[i];
            row.keep_with_next = i + 1 < page.heights.size();
            std::size_t at = 0;
            for (const GridCell& place : grid.cells()) {
                if (place.first_row != first + i) continue;
                document::Cell& cell = row.cells[at++];
                if (place.first_column < first_column || place.last_column >= first_column + written.flow->columns) continue;
                const Point corner{grid_lines[place.first_column] - grid_lines[first_column], top};
                const Length width = grid_lines[place.last_column + 1] - grid_lines[place.first_column];
                cell.padding = Length{};
                auto piece = cut_out(page.drawing, corner, width, page.heights[i]);
                if (!piece) continue;
                // It reaches over the padding that the row has from its other cells.
                piece->space_before = piece->space_after = -table.padding_vertical;
                cell.content = {document::Block{std::move(*piece)}};
            }
            top += page.heights[i];
        }
    }
    table.flow = nullptr;
    return table;
}

}  // namespace naskah::layout::table
