#include "layout/drawing/flowchart/geometry.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

#include "layout/drawing/flowchart/units.hpp"

namespace naskah::layout::flowchart {

namespace {

/// From the line between two rows to a lane, from lane to lane, from a symbol down to a lane.
constexpr std::int64_t from_line = 4 * one_point, pitch = 4 * one_point, widest_pitch = 7 * one_point, below_symbol = 6 * one_point;
/// From a lane down to a symbol: an arrow and some of its line.
constexpr std::int64_t above_symbol = 10 * one_point;
/// From a symbol to the line between two rows where no lane is.
constexpr std::int64_t clearance = 5 * one_point;
/// Between two symbols of one cell.
constexpr std::int64_t inside_cell = 12 * one_point;

class Placer {
 public:
    Placer(const Chart& chart, const Rows& rows, const PagePlan& plan, const Routed& routed)
        : chart_(chart), rows_(rows), plan_(plan), grid_(routed.grid), routes_(routed.routes) {}

    PageDrawing place() {
        find_extents();
        find_used_lanes();
        place_rows();
        place_items();
        place_lines();
        for (std::uint32_t leg = 0; leg < routes_.size(); ++leg) place_meetings(leg);
        drawing_.letters = plan_.letters;
        return std::move(drawing_);
    }

 private:
    const PlacedItem& item(std::size_t index) const { return plan_.items[index]; }

    void find_extents() {
        above_.assign(plan_.row_of.size(), 0);
        below_.assign(plan_.row_of.size(), 0);
        for (const PlacedItem& item : plan_.items) {
            const std::int64_t half = item.size.height.units() / 2;
            above_[item.level] = std::max(above_[item.level], half);
            below_[item.level] = std::max(below_[item.level], half);
        }
        for (std::size_t leg = 0; leg < routes_.size(); ++leg) {
            if (!routes_[leg].words) continue;
            const std::size_t level = item(plan_.legs[leg].from).level;
            above_[level] = std::max(above_[level], -routes_[leg].words->top);
            below_[level] = std::max(below_[level], routes_[leg].words->bottom);
        }
    }

    void find_used_lanes() {
        std::vector<bool> used(grid_.levels().size(), false);
        for (const Route& route : routes_) {
            for (std::size_t i = 1; i < route.path.size(); ++i) {
                if (grid_.y_of(route.path[i]) == grid_.y_of(route.path[i - 1])) used[grid_.y_of(route.path[i])] = true;
            }
        }
        y_.assign(grid_.levels().size(), 0);
        lanes_.resize(plan_.row_of.size() + rows_.heights.size());
        for (std::size_t at = 0; at < used.size(); ++at) {
            const Level& level = grid_.levels()[at];
            // Each row has one gap more than levels.
            if (level.level < 0 && used[at]) lanes_[level.gap + level.row].push_back(at);
        }
    }

    static std::int64_t count(const std::vector<std::size_t>& lanes) { return static_cast<std::int64_t>(lanes.size()); }

    /// What the gaps of a row must be: above its first level, between its levels, below the last.
    std::vector<std::int64_t> least_gaps(std::size_t row, std::size_t first, std::size_t end) const {
        std::vector<std::int64_t> gaps;
        for (std::size_t level = first; level <= end; ++level) {
            const std::int64_t lanes = count(lanes_[level + row]);
            const std::int64_t between = std::max<std::int64_t>(lanes - 1, 0) * pitch;
            if (level == first) {
                gaps.push_back(lanes == 0 ? clearance : from_line + between + above_symbol);
            } else if (level == end) {
                gaps.push_back(lanes == 0 ? clearance : below_symbol + between + from_line);
            } else {
                gaps.push_back(lanes == 0 ? inside_cell : below_symbol + between + above_symbol);
            }
        }
        return gaps;
    }

    void place_rows() {
        std::int64_t top = 0;
        for (std::size_t row = 0, level = 0; row < rows_.heights.size(); ++row) {
            std::size_t end = level;
            while (end < plan_.row_of.size() && plan_.row_of[end] == row) ++end;
            top += place_row(row, level, end, top);
            level = end;
        }
    }

    /// Returns the row's height.
    std::int64_t place_row(std::size_t row, std::size_t first, std::size_t end, std::int64_t top) {
        std::vector<std::int64_t> gaps = least_gaps(row, first, end);
        std::int64_t needed = 0, symbols = 0;
        for (const std::int64_t gap : gaps) needed += gap;
        for (std::size_t level = first; level < end; ++level) symbols += above_[level] + below_[level];
        // A row in which nothing stands has no gaps to keep.
        if (symbols == 0 && lanes_[first + row].empty() && lanes_[end + row].empty()) needed = 0;
        const std::int64_t height = std::max(rows_.heights[row].units(), needed + symbols);
        if (needed > 0) share(gaps, height - needed - symbols, first, end);
        std::int64_t y = top;
        for (std::size_t level = first; level <= end; ++level) {
            const std::int64_t gap = gaps[level - first];
            place_lanes(lanes_[level + row], y, gap, level == first, level == end);
            y += gap;
            if (level == end) break;
            y += above_[level];
            y_[grid_.level_at(level)] = y;
            y += below_[level];
        }
        drawing_.heights.push_back(Length::of_units(height));
        return height;
    }

    /// Gives what a row is higher than it must be to its gaps, so that its symbols stand in its middle.
    void share(std::vector<std::int64_t>& gaps, std::int64_t spare, std::size_t first, std::size_t end) const {
        const auto inner = static_cast<std::int64_t>(gaps.size()) - 2;
        for (std::size_t i = 1; i + 1 < gaps.size(); ++i) {
            const std::int64_t part = std::min(spare / (inner + 2), 10 * one_point);
            gaps[i] += part;
        }
        std::int64_t left = spare;
        if (inner > 0) left -= std::min(spare / (inner + 2), 10 * one_point) * inner;
        // Words above or below are no part of the symbol whose middle it is.
        const std::int64_t over = gaps.front() + above_[first], under = gaps.back() + below_[end - 1];
        const std::int64_t upper = std::clamp((left + under - over) / 2, std::int64_t{0}, left);
        gaps.front() += upper;
        gaps.back() += left - upper;
    }

    void place_lanes(const std::vector<std::size_t>& lanes, std::int64_t top, std::int64_t gap, bool first, bool last) {
        if (lanes.empty()) return;
        const std::int64_t from = first ? from_line : below_symbol, to = last ? from_line : above_symbol;
        const std::int64_t room = gap - from - to, between = count(lanes) - 1;
        const std::int64_t step = between > 0 ? std::min(room / between, widest_pitch) : 0;
        // Near the line between the rows, in the middle of a cell.
        std::int64_t spare = room - step * between;
        if (first) spare = std::min(spare, 3 * one_point);
        if (last) spare = std::max(spare - 3 * one_point, std::int64_t{0});
        if (!first && !last) spare /= 2;
        std::int64_t y = top + from + spare;
        for (const std::size_t lane : lanes) {
            y_[lane] = y;
            y += step;
        }
    }

    Point at(Node node) const { return {Length::of_units(grid_.uprights()[grid_.x_of(node)].x), Length::of_units(y_[grid_.y_of(node)])}; }

    void place_items() {
        for (const PlacedItem& item : plan_.items) {
            const Point center = at(grid_.node_of(item));
            if (!item.what.pentagon) {
                drawing_.symbols.push_back({item.what.index, center, item.size});
                continue;
            }
            const PlannedPentagon& planned = plan_.pentagons[item.what.index];
            drawing_.pentagons.push_back({center, item.size, planned.letter, planned.target, planned.leaves});
        }
    }

    /// Where a line that leaves an item on a side, or comes in from there, meets its edge.
    Point edge(std::size_t index, Direction side) const {
        Point place = at(grid_.node_of(item(index)));
        const Size size = item(index).size;
        if (side == Direction::right) place.x += size.width / 2;
        if (side == Direction::left) place.x -= size.width / 2;
        if (side == Direction::down) place.y += size.height / 2;
        if (side == Direction::up) place.y -= size.height / 2;
        return place;
    }

    std::vector<Point> polyline(const std::vector<Node>& path, std::size_t from, std::size_t to, const Leg& leg) const {
        std::vector<Point> points;
        for (std::size_t i = from; i <= to; ++i) {
            Point place = at(path[i]);
            if (i == 0) place = edge(leg.from, grid_.direction(path[0], path[1]));
            if (i + 1 == path.size()) place = edge(leg.to, grid_.direction(path[i], path[i - 1]));
            const std::size_t n = points.size();
            const bool straight = n >= 2 && ((points[n - 2].x == points[n - 1].x && points[n - 1].x == place.x) ||
                                             (points[n - 2].y == points[n - 1].y && points[n - 1].y == place.y));
            if (straight) points.pop_back();
            points.push_back(place);
        }
        return points;
    }

    void place_lines() {
        std::set<std::pair<Node, Node>> drawn;
        for (std::size_t index = 0; index < plan_.legs.size(); ++index) {
            const Leg& leg = plan_.legs[index];
            const std::vector<Node>& path = routes_[index].path;
            if (path.empty()) {
                drawing_.undrawn.push_back(leg.way);
                continue;
            }
            Line line{leg.way, item(leg.from).what, item(leg.to).what, polyline(path, 0, path.size() - 1, leg), leg.joint, {}, false};
            for (std::size_t i = 1; i < path.size();) {
                std::size_t end = i;
                while (end < path.size() && drawn.emplace(path[end - 1], path[end]).second) ++end;
                if (end > i) {
                    line.strokes.push_back(polyline(path, i - 1, end - 1, leg));
                    line.arrow = end == path.size() && !leg.joint;
                }
                i = end + 1;
            }
            drawing_.lines.push_back(std::move(line));
            place_words(index);
        }
    }

    /// Where a way turns into another one that leads to the same symbol, whatever is drawn of it.
    void place_meetings(std::uint32_t index) {
        const Leg& leg = plan_.legs[index];
        const std::vector<Node>& path = routes_[index].path;
        if (leg.joint || path.empty()) return;
        Point begin = edge(leg.from, grid_.direction(path[0], path[1]));  // of the straight piece that ends at the node
        for (std::size_t i = 1; i + 1 < path.size(); ++i) {
            const Direction out = grid_.direction(path[i], path[i + 1]);
            if (grid_.direction(path[i - 1], path[i]) == out) continue;
            const Point tip = at(path[i]);
            const std::int64_t piece = std::abs((tip.x - begin.x).units()) + std::abs((tip.y - begin.y).units());
            if (meets_another(index, i, out) && piece > arrow_length.units()) drawing_.meetings.push_back({begin, tip});
            begin = tip;
        }
    }

    bool meets_another(std::uint32_t index, std::size_t at, Direction out) const {
        const std::vector<Node>& path = routes_[index].path;
        const auto& along = grid_.along(path[at], out);
        return std::any_of(along.begin(), along.end(), [&](std::uint32_t other) {
            if (other == index || plan_.legs[other].to != plan_.legs[index].to) return false;
            const std::vector<Node>& way = routes_[other].path;
            const auto here = std::find(way.begin(), way.end(), path[at]);
            return here != way.end() && here != way.begin() && *(here - 1) != path[at - 1];
        });
    }

    void place_words(std::size_t index) {
        if (!routes_[index].words) return;
        const WordsPlace& words = *routes_[index].words;
        const Leg& leg = plan_.legs[index];
        Point corner = at(grid_.node_of(item(leg.from)));
        corner.x += Length::of_units(words.left);
        corner.y += Length::of_units(words.top);
        drawing_.words.push_back({leg.way, words.choice, corner, chart_.ways[leg.way].words[words.choice], words.right < 0});
    }

    const Chart& chart_;
    const Rows& rows_;
    const PagePlan& plan_;
    const Grid& grid_;
    const std::vector<Route>& routes_;
    std::vector<std::int64_t> above_, below_;      ///< by level: how far what stands there reaches from its middle
    std::vector<std::vector<std::size_t>> lanes_;  ///< by gap, of all rows: the lines in use
    std::vector<std::int64_t> y_;                  ///< by line from left to right
    PageDrawing drawing_;
};

}  // namespace

PageDrawing place(const Chart& chart, const Rows& rows, const PagePlan& plan, const Routed& routed) {
    return Placer(chart, rows, plan, routed).place();
}

}  // namespace naskah::layout::flowchart
