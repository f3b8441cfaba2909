#include "layout/drawing/flowchart/path_search.hpp"

#include <cstdlib>
#include <functional>

namespace naskah::layout::flowchart {

PathSearch::PathSearch(const PagePlan& plan, const Grid& grid, const std::vector<Route>& routes)
    : legs_{plan}, grid_(grid), routes_(routes), exits_(plan.items.size(), 0), joint_at_(grid.nodes()) {
    const std::size_t states = grid_.nodes() * 4;
    cost_.resize(states);
    before_.resize(states);
    seen_.assign(states, 0);
    done_.assign(states, 0);
    for (std::uint32_t leg = 0; leg < plan.legs.size(); ++leg) {
        const auto earlier = [&](const Leg& other) { return other.from == plan.legs[leg].from && !other.has_words && !other.joint; };
        const bool shared =
            !plan.legs[leg].has_words && !plan.legs[leg].joint && std::any_of(plan.legs.begin(), plan.legs.begin() + leg, earlier);
        if (!shared) ++exits_[plan.legs[leg].from];
    }
}

PathSearch::Found PathSearch::find(std::uint32_t index, std::vector<Direction> sides, std::int64_t limit) {
    ++stamp_;
    queue_.clear();
    target_ = grid_.node_of(legs_.to(index));
    aim_ = {grid_.x_of(target_), grid_.x_of(target_), grid_.y_of(target_), grid_.y_of(target_), true};
    mark_joins(index);
    forks_ = forks(index);
    from_level_ = legs_.from(index).level;
    to_level_ = legs_.to(index).level;
    if (legs_.leg(index).joint && from_level_ > to_level_) sides.push_back(Direction::up);
    const Node start = grid_.node_of(legs_.from(index));
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

PathSearch::State PathSearch::state(Node node, Direction direction) const {
    return node * 4 + static_cast<State>(direction);
}

void PathSearch::mark_joins(std::uint32_t index) {
    for (std::uint32_t other = 0; other < routes_.size(); ++other) {
        if (other == index || !legs_.same_end(other, index)) continue;
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
            if (!std::all_of(along.begin(), along.end(), [&](std::uint32_t there) { return legs_.same_end(there, index); })) break;
            const auto& passing = grid_.passing(path[at]);
            const bool alone = std::all_of(passing.begin(), passing.end(), [&](const Passing& p) { return legs_.same_end(p.leg, index); });
            if (!alone || grid_.has_head(path[at])) continue;
            Join& join = joint_at_[static_cast<std::size_t>(path[at])];
            if (join.stamp != stamp_) join = {stamp_, other, static_cast<std::uint32_t>(at), at < first_turn ? early_join_cost : join_cost};
            aim_.take(grid_.x_of(path[at]), grid_.y_of(path[at]));
        }
    }
}

std::vector<PathSearch::Fork> PathSearch::forks(std::uint32_t index) const {
    std::vector<Fork> forks;
    for (std::uint32_t other = 0; other < routes_.size(); ++other) {
        if (other == index || !legs_.same_start(other, index)) continue;
        const std::vector<Node>& path = routes_[other].path;
        for (std::size_t at = 1; at + 1 < path.size(); ++at) {
            const auto& along = grid_.along(path[at - 1], grid_.direction(path[at - 1], path[at]));
            if (!std::all_of(along.begin(), along.end(),
                             [&](std::uint32_t there) { return legs_.same_start(there, index) || there == index; }))
                break;
            const auto& passing = grid_.passing(path[at]);
            const bool alone =
                std::all_of(passing.begin(), passing.end(), [&](const Passing& p) { return legs_.same_start(p.leg, index); });
            if (alone && !grid_.has_head(path[at])) forks.push_back({other, at});
        }
    }
    return forks;
}

bool PathSearch::may_join(const Join& join, Node node, Direction direction) const {
    const std::vector<Node>& path = routes_[join.leg].path;
    return grid_.direction(path[join.at], path[join.at + 1]) != opposite(direction) && grid_.item(node) < 0;
}

void PathSearch::expand(std::uint32_t index, Node node, Direction came, std::int64_t cost, State at) {
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

std::int64_t PathSearch::turn_cost(Node node, Direction came, Direction direction) const {
    if (came == direction) return 0;
    return bend_cost + (horizontal(direction) ? 0 : grid_.uprights()[grid_.x_of(node)].dislike);
}

void PathSearch::step(std::uint32_t index, Node node, Direction direction, std::int64_t cost, State at) {
    const Node next = grid_.beside(node, direction);
    if (next == no_node || grid_.blocked(node, direction) || !grid_.along(node, direction).empty()) return;
    if (grid_.item(next) >= 0) {
        if (next != target_) return;
        if (direction == Direction::up && !legs_.leg(index).joint) return;
        if (shuts_in(legs_.leg(index).to, opposite(direction))) return;
        if (horizontal(direction) && !legs_.leg(index).joint) cost += side_cost;
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

std::int64_t PathSearch::still_to_pay(Node node, Direction direction) const {
    const std::size_t x = grid_.x_of(node), y = grid_.y_of(node);
    const std::size_t near_x = std::clamp(x, aim_.left, aim_.right), near_y = std::clamp(y, aim_.top, aim_.bottom);
    const std::int64_t across = grid_.uprights()[near_x].x - grid_.uprights()[x].x;
    const std::int64_t down = grid_.levels()[near_y].y - grid_.levels()[y].y;
    const std::int64_t distance = std::abs(across) + std::abs(down);
    return aim_.one_point_only ? distance + bend_cost * least_bends(across, down, direction) : distance;
}

std::int64_t PathSearch::least_bends(std::int64_t across, std::int64_t down, Direction direction) {
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

std::int64_t PathSearch::weight(Node node, Direction direction) const {
    if (horizontal(direction)) {
        const int level = grid_.levels()[grid_.y_of(node)].level;
        const bool foreign = level >= 0 && static_cast<std::size_t>(level) != from_level_ && static_cast<std::size_t>(level) != to_level_;
        return foreign ? 7 : 4;
    }
    return direction == Direction::up && grid_.uprights()[grid_.x_of(node)].column >= 0 ? 12 : 4;
}

std::vector<Node> PathSearch::path_to(State end) const {
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

PathSearch::State PathSearch::first_state(State at) const {
    while (before_[static_cast<std::size_t>(at)] >= 0) at = before_[static_cast<std::size_t>(at)];
    return at;
}

bool PathSearch::shuts_in(std::size_t item, Direction side) const {
    if (side == Direction::up) return false;
    const Node center = grid_.node_of(legs_.plan.items[item]);
    std::size_t open = 0, outside = 0;
    for (const Direction exit : {Direction::down, Direction::right, Direction::left}) {
        const Node next = grid_.beside(center, exit);
        if (next == no_node) continue;
        const auto& along = grid_.along(center, exit);
        if (along.empty()) {
            open += exit != side ? 1 : 0;
        } else if (legs_.leg(along.front()).from == item) {
            ++outside;
        }
    }
    return open + outside < exits_[item];
}

}  // namespace naskah::layout::flowchart
