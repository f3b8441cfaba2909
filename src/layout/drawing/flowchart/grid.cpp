#include "layout/drawing/flowchart/grid.hpp"

#include <algorithm>
#include <cstdlib>

#include "layout/drawing/flowchart/units.hpp"

namespace naskah::layout::flowchart {

namespace {

/// Between two lanes, and between a lane and a symbol.
constexpr std::int64_t least_pitch = 3 * one_point, symbol_distance = 3 * one_point;
constexpr std::int64_t most_lanes = 3;
/// So far from a symbol the line of an arrow is straight.
constexpr std::int64_t head_room = 7 * one_point;

}  // namespace

Grid::Grid(const Chart& chart, const Rows& rows, const PagePlan& plan, std::size_t lanes) {
    make_uprights(chart);
    make_levels(rows, plan, lanes);
    item_.assign(nodes(), -1);
    under_head_.assign(nodes(), 0);
    passing_.resize(nodes());
    along_.resize(nodes() * 2);
    blocked_.assign(nodes() * 2, 0);
    heads_.assign(nodes(), 0);
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        const PlacedItem& item = plan.items[i];
        const Node center = node_of(item);
        item_[static_cast<std::size_t>(center)] = static_cast<std::int32_t>(i);
        const std::int64_t half = item.size.width.units() / 2, x = uprights_[x_of(center)].x;
        for (std::size_t at = 0; at < uprights_.size(); ++at) {
            const std::int64_t distance = std::abs(uprights_[at].x - x) - half;
            if (uprights_[at].column >= 0 || distance < 0 || distance >= head_room) continue;
            under_head_[static_cast<std::size_t>(node(at, y_of(center)))] |= static_cast<std::uint8_t>(uprights_[at].x < x ? 1 : 2);
        }
    }
}

void Grid::make_uprights(const Chart& chart) {
    const Measures usual = measures(chart.edges);
    const auto widest_in = [&](std::size_t column) {
        Length widest = usual.symbol_width;
        for (const Symbol& symbol : chart.symbols) {
            if (symbol.column == column) widest = document::larger(widest, size_of(symbol.kind, symbol.text, usual).width);
        }
        return widest.units();
    };
    const auto add_lanes = [&](std::int64_t from, std::int64_t width) {
        const std::int64_t count = std::clamp<std::int64_t>(1 + (width - symbol_distance - least_pitch) / least_pitch, 1, most_lanes);
        for (std::int64_t lane = 1; lane <= count; ++lane) {
            // Those in the middle first.
            const std::int64_t dislike = std::abs(2 * lane - count - 1) * 2 * one_point;
            uprights_.push_back({from + width * lane / (count + 1), -1, dislike});
        }
    };
    for (std::size_t column = 0; column + 1 < chart.edges.size(); ++column) {
        const std::int64_t left = chart.edges[column].units(), right = chart.edges[column + 1].units();
        const std::int64_t channel = (right - left - widest_in(column)) / 2;
        add_lanes(left, channel);
        column_at_.push_back(uprights_.size());
        uprights_.push_back({(left + right) / 2, static_cast<int>(column), 0});
        add_lanes(right - channel, channel);
    }
}

void Grid::make_levels(const Rows& rows, const PagePlan& plan, std::size_t lanes) {
    std::vector<std::int64_t> tops{0};
    for (const Length height : rows.heights) tops.push_back(tops.back() + document::larger(height, Length::of_points(40)).units());
    const std::size_t count = plan.row_of.size();
    const auto add = [&](std::size_t row, std::size_t gap, std::int64_t from, std::int64_t step) {
        for (std::size_t lane = 0; lane < lanes; ++lane) levels_.push_back({-1, row, gap, from + step * static_cast<std::int64_t>(lane)});
    };
    constexpr std::int64_t step = 3 * one_point;
    for (std::size_t level = 0; level < count;) {
        const std::size_t row = plan.row_of[level];
        std::size_t end = level;
        while (end < count && plan.row_of[end] == row) ++end;
        const std::int64_t height = tops[row + 1] - tops[row], parts = static_cast<std::int64_t>(end - level);
        add(row, level, tops[row] + step, step);
        for (std::size_t at = level; at < end; ++at) {
            const std::int64_t part = static_cast<std::int64_t>(at - level);
            const std::int64_t y = tops[row] + height * (2 * part + 1) / (2 * parts);
            if (at > level) add(row, at, y - height / (2 * parts) - step, step);
            level_at_.push_back(levels_.size());
            levels_.push_back({static_cast<int>(at), row, at, y});
        }
        add(row, end, tops[row + 1] - step * static_cast<std::int64_t>(lanes), step);
        level = end;
    }
}

bool Grid::under_head(Node node, Direction direction) const {
    const std::uint8_t mark = under_head_[static_cast<std::size_t>(node)];
    return (direction == Direction::right && (mark & 1) != 0) || (direction == Direction::left && (mark & 2) != 0);
}

Direction Grid::direction(Node from, Node to) const {
    if (y_of(from) == y_of(to)) return to > from ? Direction::right : Direction::left;
    return to > from ? Direction::down : Direction::up;
}

void Grid::lay(std::uint32_t leg, const std::vector<Node>& path, bool arrow) {
    for (std::size_t i = 0; i < path.size(); ++i) {
        Passing passing{leg, true, true};
        if (i > 0 && i + 1 < path.size()) {
            const bool in = horizontal(direction(path[i - 1], path[i])), out = horizontal(direction(path[i], path[i + 1]));
            if (in == out) passing = {leg, in, !in};
        }
        passing_[static_cast<std::size_t>(path[i])].push_back(passing);
        if (i + 1 < path.size()) along_[edge(path[i], direction(path[i], path[i + 1]))].push_back(leg);
    }
    if (arrow) mark_heads(path, 1);
}

void Grid::lift(std::uint32_t leg, const std::vector<Node>& path, bool arrow) {
    for (std::size_t i = 0; i < path.size(); ++i) {
        std::erase_if(passing_[static_cast<std::size_t>(path[i])], [&](const Passing& passing) { return passing.leg == leg; });
        if (i + 1 < path.size()) std::erase(along_[edge(path[i], direction(path[i], path[i + 1]))], leg);
    }
    if (arrow) mark_heads(path, -1);
}

void Grid::mark_heads(const std::vector<Node>& path, int by) {
    const Direction last = direction(path[path.size() - 2], path.back());
    for (std::size_t i = path.size() - 1; i-- > 0 && under_head(path[i], last);) {
        heads_[static_cast<std::size_t>(path[i])] = static_cast<std::int16_t>(heads_[static_cast<std::size_t>(path[i])] + by);
    }
}

}  // namespace naskah::layout::flowchart
