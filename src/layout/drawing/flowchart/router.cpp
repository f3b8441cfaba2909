#include "layout/drawing/flowchart/router.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <tuple>

#include "layout/drawing/flowchart/units.hpp"

namespace naskah::layout::flowchart {

namespace {

constexpr std::int64_t bend_cost = 40 * one_point, crossing_cost = 90 * one_point, join_cost = 70 * one_point,
                       early_join_cost = 130 * one_point, fork_cost = 15 * one_point;
/// The flow is written from above to below.
constexpr std::int64_t side_cost = 6 * one_point;
/// A further line of words.
constexpr std::int64_t words_line_cost = 8 * one_point;
/// From words to the line of their way, to their symbol and to the line of the column.
constexpr std::int64_t words_distance = 2 * one_point;
constexpr std::int64_t no_cost = std::numeric_limits<std::int64_t>::max() / 4;

class Router {
 public:
    Router(const Chart& chart, const Rows& rows, const PagePlan& plan, std::size_t lanes)
        : chart_(chart), plan_(plan), grid_(chart, rows, plan, lanes), routes_(plan.legs.size()) {
        const std::size_t states = grid_.nodes() * 4;
        cost_.resize(states);
        before_.resize(states);
        seen_.assign(states, 0);
        done_.assign(states, 0);
        joint_at_.assign(grid_.nodes(), {});
        exits_.assign(plan.items.size(), 0);
        for (std::uint32_t leg = 0; leg < plan.legs.size(); ++leg) {
            const auto earlier = [&](const Leg& other) { return other.from == plan.legs[leg].from && !other.has_words && !other.joint; };
            const bool shared =
                !plan.legs[leg].has_words && !plan.legs[leg].joint && std::any_of(plan.legs.begin(), plan.legs.begin() + leg, earlier);
            if (!shared) ++exits_[plan.legs[leg].from];
        }
    }

    void route_all() {
        for (const std::uint32_t leg : order()) lead(leg);
        bool changed = true;
        for (int round = 0; round < 2 && changed; ++round) {
            changed = false;
            for (std::uint32_t leg = 0; leg < routes_.size(); ++leg) {
                if (!routes_[leg].path.empty() && !could_be_better(leg)) continue;
                const std::vector<Node> before = routes_[leg].path;
                lift(leg);
                lead(leg);
                changed = changed || routes_[leg].path != before;
            }
        }
    }

    std::size_t missing() const {
        return static_cast<std::size_t>(
            std::count_if(routes_.begin(), routes_.end(), [](const Route& route) { return route.path.empty(); }));
    }

    Routed result() && { return {std::move(grid_), std::move(routes_)}; }

 private:
    const Leg& leg(std::uint32_t index) const { return plan_.legs[index]; }
    const PlacedItem& from(std::uint32_t index) const { return plan_.items[leg(index).from]; }
    const PlacedItem& to(std::uint32_t index) const { return plan_.items[leg(index).to]; }

    /// Short ways first, those that lead back last.
    std::vector<std::uint32_t> order() const {
        std::vector<std::uint32_t> order(plan_.legs.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto key = [&](std::uint32_t index) {
            const auto down = static_cast<std::int64_t>(to(index).level) - static_cast<std::int64_t>(from(index).level);
            const auto across = static_cast<std::int64_t>(to(index).column) - static_cast<std::int64_t>(from(index).column);
            const bool pentagon = to(index).what.pentagon || from(index).what.pentagon;
            return std::tuple(!leg(index).joint, !pentagon, down < 0, std::abs(down) * 3 + std::abs(across), index);
        };
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
        return order;
    }

    bool has_arrow(std::uint32_t index) const { return !leg(index).joint; }
    bool same_end(std::uint32_t a, std::uint32_t b) const { return leg(a).to == leg(b).to && !leg(a).joint && !leg(b).joint; }
    bool same_start(std::uint32_t a, std::uint32_t b) const {
        return leg(a).from == leg(b).from && !leg(a).joint && !leg(b).joint && !leg(a).has_words && !leg(b).has_words;
    }

    /// A way that came in on this side would leave another no side to go out.
    bool shuts_in(std::size_t item, Direction side) const {
        if (side == Direction::up) return false;
        const Node center = grid_.node_of(plan_.items[item]);
        std::size_t open = 0, outside = 0;
        for (const Direction exit : {Direction::down, Direction::right, Direction::left}) {
            const Node next = grid_.beside(center, exit);
            if (next == no_node) continue;
            const auto& along = grid_.along(center, exit);
            if (along.empty()) {
                open += exit != side ? 1 : 0;
            } else if (leg(along.front()).from == item) {
                ++outside;
            }
        }
        return open + outside < exits_[item];
    }

    bool could_be_better(std::uint32_t index) const {
        const std::vector<Node>& path = routes_[index].path;
        int bends = 0;
        for (std::size_t i = 1; i + 1 < path.size(); ++i) {
            const bool turns = horizontal(grid_.direction(path[i - 1], path[i])) != horizontal(grid_.direction(path[i], path[i + 1]));
            bends += turns ? 1 : 0;
            for (const Passing& passing : grid_.passing(path[i])) {
                if (passing.leg != index && !same_end(passing.leg, index) && !same_start(passing.leg, index)) return true;
            }
        }
        if (to(index).level < from(index).level) return bends > 2;
        const bool straight = from(index).column == to(index).column || from(index).level == to(index).level;
        return bends > (straight ? 0 : 1);
    }

    // ---- Words

    /// How far a symbol reaches to the side at a distance above or below its middle.
    static std::int64_t reach(const PlacedItem& item, std::int64_t distance) {
        const std::int64_t half_width = item.size.width.units() / 2, half_height = item.size.height.units() / 2;
        if (distance >= half_height) return 0;
        return item.kind == SymbolKind::decision ? half_width - half_width * distance / half_height : half_width;
    }

    std::optional<WordsPlace> words_place(std::uint32_t index, Direction side) const {
        const PlacedItem& item = from(index);
        const std::vector<Size>& sizes = chart_.ways[leg(index).way].words;
        const std::int64_t half_column = (chart_.edges[item.column + 1] - chart_.edges[item.column]).units() / 2;
        for (std::size_t choice = 0; choice < sizes.size(); ++choice) {
            const std::int64_t width = sizes[choice].width.units(), height = sizes[choice].height.units();
            WordsPlace place{choice, side, 0, 0, 0, 0};
            if (side == Direction::down) {
                place.top = item.size.height.units() / 2 + one_point / 2;
                place.bottom = place.top + height;
                place.left = words_distance;
            } else {
                // Above the line, as low as it has room beside the slope of a diamond or above a symbol.
                const std::int64_t most_left = half_column - words_distance / 2 - width;
                if (most_left < words_distance) continue;
                const std::int64_t rise = least_rise(item, most_left, std::min(height / 4, 2 * one_point));
                place.bottom = -rise;
                place.top = place.bottom - height;
                place.left = std::max(reach(item, rise + std::min(height / 4, 2 * one_point)) + one_point / 2, words_distance);
                place.left = std::min(place.left, most_left);
            }
            place.right = place.left + width;
            if (place.right > half_column - words_distance / 2) continue;
            if (side == Direction::left) place = mirrored(place);
            if (is_free(item, place)) return place;
        }
        return std::nullopt;
    }

    /// How far above a line its words stand, so that they begin no farther from the middle of the symbol than `most_left`. The ink of most
    /// letters begins some way (`ink`) above the foot of their line: there the slope may come nearer.
    static std::int64_t least_rise(const PlacedItem& item, std::int64_t most_left, std::int64_t ink) {
        constexpr std::int64_t least = words_distance / 2;
        const std::int64_t half_width = item.size.width.units() / 2, half_height = item.size.height.units() / 2;
        if (reach(item, least + ink) + one_point / 2 <= most_left) return least;
        if (item.kind != SymbolKind::decision) return half_height + least;
        return std::max(least, half_height - (most_left - one_point / 2) * half_height / half_width - ink + one_point / 10);
    }

    static WordsPlace mirrored(WordsPlace place) {
        const std::int64_t left = place.left;
        place.left = -place.right;
        place.right = -left;
        return place;
    }

    /// The edges on which words lie: of lanes beside the symbol, from its level to the next lane.
    template <class Use>
    void for_each_edge_under(const PlacedItem& item, const WordsPlace& place, Use use) const {
        const Node center = grid_.node_of(item);
        const std::int64_t x = grid_.uprights()[grid_.x_of(center)].x;
        const Direction direction = place.side == Direction::down ? Direction::down : Direction::up;
        for (std::size_t at = 0; at < grid_.uprights().size(); ++at) {
            const std::int64_t distance = grid_.uprights()[at].x - x;
            if (distance <= place.left - one_point || distance >= place.right + one_point || distance == 0) continue;
            use(grid_.node(at, grid_.y_of(center)), direction);
        }
    }

    bool is_free(const PlacedItem& item, const WordsPlace& place) const {
        bool free = true;
        for_each_edge_under(item, place, [&](Node node, Direction direction) { free = free && grid_.along(node, direction).empty(); });
        return free;
    }

    void block_words(std::uint32_t index, const std::optional<WordsPlace>& place, int by) {
        if (place) for_each_edge_under(from(index), *place, [&](Node node, Direction direction) { grid_.block(node, direction, by); });
    }

    // ---- Laying

    void lift(std::uint32_t index) {
        Route& route = routes_[index];
        if (route.path.empty()) return;
        grid_.lift(index, route.path, has_arrow(index));
        block_words(index, route.words, -1);
        route = {};
    }

    void lead(std::uint32_t index) {
        if (!leg(index).has_words) {
            Found found = search(index, {Direction::down, Direction::right, Direction::left}, no_cost);
            if (!found.path.empty()) lay(index, std::move(found.path), std::nullopt);
            return;
        }
        Found best;
        std::optional<WordsPlace> best_words;
        for (const Direction side : {Direction::down, Direction::right, Direction::left}) {
            const std::optional<WordsPlace> words = words_place(index, side);
            if (!words) continue;
            const std::int64_t extra = words_line_cost * static_cast<std::int64_t>(words->choice);
            block_words(index, words, 1);
            Found found = search(index, {side}, best.cost - extra);
            block_words(index, words, -1);
            if (found.path.empty() || found.cost + extra >= best.cost) continue;
            found.cost += extra;
            best = std::move(found);
            best_words = words;
        }
        if (!best.path.empty()) lay(index, std::move(best.path), best_words);
    }

    void lay(std::uint32_t index, std::vector<Node> path, std::optional<WordsPlace> words) {
        grid_.lay(index, path, has_arrow(index));
        block_words(index, words, 1);
        routes_[index] = {std::move(path), words};
    }

    // ---- Searching

    struct Found {
        std::vector<Node> path;
        std::int64_t cost = no_cost;
    };
    using State = std::int32_t;
    static constexpr State begins = -1;  ///< below: a fork

    State state(Node node, Direction direction) const { return node * 4 + static_cast<State>(direction); }

    struct Join {
        std::uint32_t stamp = 0, leg = 0, at = 0;
        std::int64_t cost = 0;
    };
    /// Where a way to the same end may be joined, or one from the same start left.
    void mark_joins(std::uint32_t index) {
        for (std::uint32_t other = 0; other < routes_.size(); ++other) {
            if (other == index || !same_end(other, index)) continue;
            const std::vector<Node>& path = routes_[other].path;
            // Right behind the symbol from which the other way comes, it would look as if this one led there.
            std::size_t first_turn = 1;
            while (first_turn + 1 < path.size() &&
                   grid_.direction(path[first_turn - 1], path[first_turn]) == grid_.direction(path[first_turn], path[first_turn + 1])) {
                ++first_turn;
            }
            for (std::size_t at = path.size(); at-- > 1;) {
                if (at + 1 == path.size()) continue;
                const auto& along = grid_.along(path[at], grid_.direction(path[at], path[at + 1]));
                if (!std::all_of(along.begin(), along.end(), [&](std::uint32_t there) { return same_end(there, index); })) break;
                const auto& passing = grid_.passing(path[at]);
                const bool alone = std::all_of(passing.begin(), passing.end(), [&](const Passing& p) { return same_end(p.leg, index); });
                if (!alone || grid_.has_head(path[at])) continue;
                Join& join = joint_at_[static_cast<std::size_t>(path[at])];
                if (join.stamp != stamp_)
                    join = {stamp_, other, static_cast<std::uint32_t>(at), at < first_turn ? early_join_cost : join_cost};
                aim_.take(grid_.x_of(path[at]), grid_.y_of(path[at]));
            }
        }
    }

    struct Fork {
        std::uint32_t leg = 0;
        std::size_t at = 0;
    };
    std::vector<Fork> forks(std::uint32_t index) const {
        std::vector<Fork> forks;
        for (std::uint32_t other = 0; other < routes_.size(); ++other) {
            if (other == index || !same_start(other, index)) continue;
            const std::vector<Node>& path = routes_[other].path;
            for (std::size_t at = 1; at + 1 < path.size(); ++at) {
                const auto& along = grid_.along(path[at - 1], grid_.direction(path[at - 1], path[at]));
                if (!std::all_of(along.begin(), along.end(),
                                 [&](std::uint32_t there) { return same_start(there, index) || there == index; }))
                    break;
                const auto& passing = grid_.passing(path[at]);
                const bool alone = std::all_of(passing.begin(), passing.end(), [&](const Passing& p) { return same_start(p.leg, index); });
                if (alone && !grid_.has_head(path[at])) forks.push_back({other, at});
            }
        }
        return forks;
    }

    Found search(std::uint32_t index, std::vector<Direction> sides, std::int64_t limit) {
        ++stamp_;
        queue_.clear();
        target_ = grid_.node_of(to(index));
        aim_ = {grid_.x_of(target_), grid_.x_of(target_), grid_.y_of(target_), grid_.y_of(target_), true};
        mark_joins(index);
        forks_ = forks(index);
        from_level_ = from(index).level;
        to_level_ = to(index).level;
        if (leg(index).joint && from_level_ > to_level_) sides.push_back(Direction::up);
        const Node start = grid_.node_of(from(index));
        for (const Direction side : sides) step(index, start, side, 0, begins);
        for (std::size_t i = 0; i < forks_.size(); ++i) {
            const std::vector<Node>& path = routes_[forks_[i].leg].path;
            const Node node = path[forks_[i].at];
            const Direction incoming = grid_.direction(path[forks_[i].at - 1], node);
            for (const Direction direction : directions) {
                if (direction == opposite(incoming) || grid_.under_head(node, direction)) continue;
                step(index, node, direction, fork_cost + turn_cost(node, incoming, direction), begins - 1 - static_cast<State>(i));
            }
        }
        std::int64_t best = limit;
        State end = begins;
        while (!queue_.empty()) {
            const auto [least, at] = queue_.front();
            std::pop_heap(queue_.begin(), queue_.end(), std::greater<>());
            queue_.pop_back();
            if (least >= best) break;
            const std::int64_t cost = cost_[static_cast<std::size_t>(at)];
            if (done_[static_cast<std::size_t>(at)] == stamp_) continue;
            done_[static_cast<std::size_t>(at)] = stamp_;
            const Node node = at / 4;
            const auto direction = static_cast<Direction>(at % 4);
            if (node == target_) {
                best = cost;
                end = at;
                break;
            }
            const Join& join = joint_at_[static_cast<std::size_t>(node)];
            if (join.stamp == stamp_ && cost + join.cost < best && may_join(join, node, direction)) {
                best = cost + join.cost;
                end = at;
            }
            expand(index, node, direction, cost, at);
        }
        if (end == begins) return {};
        return {path_to(end), best};
    }

    bool may_join(const Join& join, Node node, Direction direction) const {
        const std::vector<Node>& path = routes_[join.leg].path;
        return grid_.direction(path[join.at], path[join.at + 1]) != opposite(direction) && grid_.item(node) < 0;
    }

    void expand(std::uint32_t index, Node node, Direction came, std::int64_t cost, State at) {
        const std::vector<Passing>& passing = grid_.passing(node);
        for (const Direction direction : directions) {
            if (direction == opposite(came)) continue;
            std::int64_t more = 0;
            if (direction != came) {
                if (!passing.empty() || grid_.under_head(node, direction) || grid_.has_head(node)) continue;
                more = turn_cost(node, came, direction);
            } else if (!passing.empty()) {
                if (grid_.has_head(node) || grid_.under_head(node, direction)) continue;
                const bool across = horizontal(direction);
                const bool may = std::all_of(passing.begin(), passing.end(),
                                             [&](const Passing& p) { return across ? p.upright && !p.across : p.across && !p.upright; });
                if (!may) continue;
                more = crossing_cost;
            }
            step(index, node, direction, cost + more, at);
        }
    }

    std::int64_t turn_cost(Node node, Direction came, Direction direction) const {
        if (came == direction) return 0;
        return bend_cost + (horizontal(direction) ? 0 : grid_.uprights()[grid_.x_of(node)].dislike);
    }

    void step(std::uint32_t index, Node node, Direction direction, std::int64_t cost, State at) {
        const Node next = grid_.beside(node, direction);
        if (next == no_node || grid_.blocked(node, direction) || !grid_.along(node, direction).empty()) return;
        if (grid_.item(next) >= 0) {
            if (next != target_) return;
            if (direction == Direction::up && !leg(index).joint) return;
            if (shuts_in(leg(index).to, opposite(direction))) return;
            if (horizontal(direction) && !leg(index).joint) cost += side_cost;
        }
        cost += grid_.length(node, direction) * weight(node, direction) / 4;
        const auto to = static_cast<std::size_t>(state(next, direction));
        if (seen_[to] == stamp_ && cost_[to] <= cost) return;
        seen_[to] = stamp_;
        cost_[to] = cost;
        before_[to] = at;
        queue_.emplace_back(cost + still_to_pay(next, direction), state(next, direction));
        std::push_heap(queue_.begin(), queue_.end(), std::greater<>());
    }

    /// What the rest of a way costs at least.
    std::int64_t still_to_pay(Node node, Direction direction) const {
        const std::size_t x = grid_.x_of(node), y = grid_.y_of(node);
        const std::size_t near_x = std::clamp(x, aim_.left, aim_.right), near_y = std::clamp(y, aim_.top, aim_.bottom);
        const std::int64_t across = grid_.uprights()[near_x].x - grid_.uprights()[x].x;
        const std::int64_t down = grid_.levels()[near_y].y - grid_.levels()[y].y;
        const std::int64_t distance = std::abs(across) + std::abs(down);
        return aim_.one_point_only ? distance + bend_cost * least_bends(across, down, direction) : distance;
    }

    static std::int64_t least_bends(std::int64_t across, std::int64_t down, Direction direction) {
        if (across == 0 && down == 0) return 0;
        const std::int64_t along = direction == Direction::right  ? across
                                   : direction == Direction::left ? -across
                                   : direction == Direction::down ? down
                                                                  : -down;
        const std::int64_t aside = horizontal(direction) ? down : across;
        if (along < 0) return 2;
        if (aside == 0) return direction == Direction::up ? 1 : 0;
        // Nothing is entered from below.
        return horizontal(direction) && down < 0 ? 2 : 1;
    }

    /// In quarters. Ways back keep to the lanes; no way runs through the middle of a row that is none of its own if it can help it.
    std::int64_t weight(Node node, Direction direction) const {
        if (horizontal(direction)) {
            const int level = grid_.levels()[grid_.y_of(node)].level;
            const bool foreign =
                level >= 0 && static_cast<std::size_t>(level) != from_level_ && static_cast<std::size_t>(level) != to_level_;
            return foreign ? 7 : 4;
        }
        return direction == Direction::up && grid_.uprights()[grid_.x_of(node)].column >= 0 ? 12 : 4;
    }

    std::vector<Node> path_to(State end) const {
        std::vector<Node> path;
        State at = end;
        for (; at >= 0; at = before_[static_cast<std::size_t>(at)]) path.push_back(at / 4);
        std::vector<Node> whole;
        if (at == begins) {
            const Node first = path.back();
            const auto direction = static_cast<Direction>(first_state(end) % 4);
            whole.push_back(grid_.beside(first, opposite(direction)));
        } else {
            const Fork& fork = forks_[static_cast<std::size_t>(begins - 1 - at)];
            const std::vector<Node>& trunk = routes_[fork.leg].path;
            whole.assign(trunk.begin(), trunk.begin() + static_cast<std::ptrdiff_t>(fork.at) + 1);
        }
        whole.insert(whole.end(), path.rbegin(), path.rend());
        if (const Node last = whole.back(); last != target_) {
            const Join& join = joint_at_[static_cast<std::size_t>(last)];
            const std::vector<Node>& other = routes_[join.leg].path;
            whole.insert(whole.end(), other.begin() + join.at + 1, other.end());
        }
        return whole;
    }

    State first_state(State at) const {
        while (before_[static_cast<std::size_t>(at)] >= 0) at = before_[static_cast<std::size_t>(at)];
        return at;
    }

    const Chart& chart_;
    const PagePlan& plan_;
    Grid grid_;
    std::vector<Route> routes_;
    std::vector<std::size_t> exits_;  ///< by item: how many sides its ways out need
    // Of one search.
    std::uint32_t stamp_ = 0;
    Node target_ = no_node;
    std::size_t from_level_ = 0, to_level_ = 0;
    std::vector<Fork> forks_;
    std::vector<Join> joint_at_;
    std::vector<std::int64_t> cost_;
    std::vector<State> before_;
    std::vector<std::uint32_t> seen_;
    std::vector<std::uint32_t> done_;
    std::vector<std::pair<std::int64_t, State>> queue_;  ///< a heap: what a way costs at least that goes on here
    /// Where the lines stand that a way may end on.
    struct Aim {
        std::size_t left = 0, right = 0, top = 0, bottom = 0;
        bool one_point_only = true;

        void take(std::size_t x, std::size_t y) {
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
            one_point_only = false;
        }
    } aim_;
};

}  // namespace

Routed route(const Chart& chart, const Rows& rows, const PagePlan& plan) {
    std::optional<Router> best;
    for (const std::size_t lanes : {2U, 4U, 8U}) {
        Router router(chart, rows, plan, lanes);
        router.route_all();
        if (!best || router.missing() < best->missing()) best.emplace(std::move(router));
        if (best->missing() == 0) break;
    }
    return std::move(*best).result();
}

}  // namespace naskah::layout::flowchart
