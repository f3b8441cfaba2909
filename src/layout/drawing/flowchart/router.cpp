#include "layout/drawing/flowchart/router.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include "layout/drawing/flowchart/path_search.hpp"

namespace naskah::layout::flowchart {

namespace {

class Router {
 public:
    /// Legs that are `urgent` are led before all others.
    Router(const Chart& chart, const Rows& rows, const PagePlan& plan, std::size_t lanes, const std::set<std::uint32_t>& urgent)
        : chart_(chart),
          legs_{plan},
          urgent_(urgent),
          grid_(chart, rows, plan, lanes),
          routes_(plan.legs.size()),
          search_(plan, grid_, routes_) {}
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;

    void route_all() {
        for (const std::uint32_t leg : order()) {
            if (!routes_[leg].path.empty()) continue;
            if (urgent_.contains(leg) && legs_.leg(leg).has_words) {
                lead_all_with_words(legs_.leg(leg).from);
            } else {
                lead(leg);
            }
        }
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
        for (const std::uint32_t leg : missing()) {
            if (legs_.leg(leg).has_words && routes_[leg].path.empty()) lead_all_with_words(legs_.leg(leg).from);
        }
        for (std::uint32_t leg = 0; leg < routes_.size(); ++leg) {
            if (crosses_its_own(leg)) lead_anew(legs_.leg(leg).from);
        }
    }

    std::vector<std::uint32_t> missing() const {
        std::vector<std::uint32_t> missing;
        for (std::uint32_t leg = 0; leg < routes_.size(); ++leg) {
            if (routes_[leg].path.empty()) missing.push_back(leg);
        }
        return missing;
    }

    Routed result() && { return {std::move(grid_), std::move(routes_)}; }

 private:
    /// Short ways first, those that lead back last.
    std::vector<std::uint32_t> order() const {
        std::vector<std::uint32_t> order(legs_.plan.legs.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto key = [&](std::uint32_t index) {
            const auto down = static_cast<std::int64_t>(legs_.to(index).level) - static_cast<std::int64_t>(legs_.from(index).level);
            const auto across = static_cast<std::int64_t>(legs_.to(index).column) - static_cast<std::int64_t>(legs_.from(index).column);
            const bool pentagon = legs_.to(index).what.pentagon || legs_.from(index).what.pentagon;
            return std::tuple(!legs_.leg(index).joint, !urgent_.contains(index), !pentagon, down < 0, std::abs(down) * 3 + std::abs(across),
                              index);
        };
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
        return order;
    }

    bool could_be_better(std::uint32_t index) const {
        const std::vector<Node>& path = routes_[index].path;
        int bends = 0;
        for (std::size_t i = 1; i + 1 < path.size(); ++i) {
            const bool turns = horizontal(grid_.direction(path[i - 1], path[i])) != horizontal(grid_.direction(path[i], path[i + 1]));
            bends += turns ? 1 : 0;
            for (const Passing& passing : grid_.passing(path[i])) {
                if (passing.leg != index && !legs_.same_end(passing.leg, index) && !legs_.same_start(passing.leg, index)) return true;
            }
        }
        if (legs_.to(index).level < legs_.from(index).level) return bends > 2;
        const bool straight = legs_.from(index).column == legs_.to(index).column || legs_.from(index).level == legs_.to(index).level;
        return bends > (straight ? 0 : 1);
    }

    /// Whether a way with words crosses another one out of the same symbol.
    bool crosses_its_own(std::uint32_t index) const {
        if (!legs_.leg(index).has_words) return false;
        const std::vector<Node>& path = routes_[index].path;
        for (std::size_t i = 1; i + 1 < path.size(); ++i) {
            for (const Passing& passing : grid_.passing(path[i])) {
                const bool own = passing.leg != index && legs_.leg(passing.leg).from == legs_.leg(index).from;
                if (own && !legs_.same_end(passing.leg, index)) return true;
            }
        }
        return false;
    }

    /// The ways with words out of one symbol by other sides, unless they would still cross or not all be drawn.
    void lead_anew(std::size_t item) {
        std::vector<std::pair<std::uint32_t, Route>> before;
        for (std::uint32_t leg = 0; leg < routes_.size(); ++leg) {
            if (legs_.leg(leg).from == item && legs_.leg(leg).has_words) before.emplace_back(leg, routes_[leg]);
        }
        lead_all_with_words(item);
        const bool is_better = std::all_of(
            before.begin(), before.end(), [&](const auto& leg) { return !routes_[leg.first].path.empty() && !crosses_its_own(leg.first); });
        if (is_better) return;
        for (const auto& [leg, route] : before) lift(leg);
        for (const auto& [leg, route] : before) {
            if (!route.path.empty()) lay(leg, route.path, route.words);
        }
    }

    // ---- Laying

    void lift(std::uint32_t index) {
        Route& route = routes_[index];
        if (route.path.empty()) return;
        grid_.lift(index, route.path, legs_.has_arrow(index));
        if (route.words) block_words(grid_, legs_.from(index), *route.words, -1);
        route = {};
    }

    static constexpr std::array<Direction, 3> ways_out{Direction::down, Direction::right, Direction::left};

    /// Returns what it costs.
    std::int64_t lead(std::uint32_t index) {
        if (legs_.leg(index).has_words) return lead_with_words(index, ways_out);
        PathSearch::Found found = search_.find(index, {ways_out.begin(), ways_out.end()}, no_cost);
        if (!found.path.empty()) lay(index, std::move(found.path), std::nullopt);
        return found.cost;
    }

    std::int64_t lead_with_words(std::uint32_t index, std::span<const Direction> sides) {
        PathSearch::Found best;
        std::optional<WordsPlace> best_words;
        for (const Direction side : sides) {
            const std::optional<WordsPlace> words = words_place(chart_, legs_.plan, grid_, legs_.leg(index), side);
            if (!words) continue;
            const std::int64_t extra = cost_of(*words);
            block_words(grid_, legs_.from(index), *words, 1);
            PathSearch::Found found = search_.find(index, {side}, best.cost - extra);
            block_words(grid_, legs_.from(index), *words, -1);
            if (found.path.empty() || found.cost + extra >= best.cost) continue;
            found.cost += extra;
            best = std::move(found);
            best_words = words;
        }
        if (!best.path.empty()) lay(index, std::move(best.path), best_words);
        return best.cost;
    }

    /// The ways with words out of one symbol, each on a side of its own: on those where as many as can be have room, and cost least.
    void lead_all_with_words(std::size_t item) {
        std::vector<std::uint32_t> legs;
        for (std::uint32_t leg = 0; leg < routes_.size(); ++leg) {
            if (legs_.leg(leg).from == item && legs_.leg(leg).has_words && legs.size() < ways_out.size()) legs.push_back(leg);
        }
        const auto lift_all = [&] {
            for (const std::uint32_t leg : legs) lift(leg);
        };
        const auto lead_all = [&](const std::array<Direction, 3>& sides) {
            std::pair<std::size_t, std::int64_t> missing_and_cost{0, 0};
            for (std::size_t i = 0; i < legs.size(); ++i) {
                const std::int64_t cost = lead_with_words(legs[i], {&sides[i], 1});
                if (cost < no_cost) {
                    missing_and_cost.second += cost;
                } else {
                    ++missing_and_cost.first;
                }
            }
            return missing_and_cost;
        };
        lift_all();
        std::array<Direction, 3> sides = ways_out, best_sides = sides;
        std::sort(sides.begin(), sides.end());
        std::pair<std::size_t, std::int64_t> best{legs.size() + 1, 0};
        do {
            const auto here = lead_all(sides);
            lift_all();
            if (here >= best) continue;
            best = here;
            best_sides = sides;
        } while (std::next_permutation(sides.begin(), sides.end()));
        lead_all(best_sides);
    }

    void lay(std::uint32_t index, std::vector<Node> path, std::optional<WordsPlace> words) {
        grid_.lay(index, path, legs_.has_arrow(index));
        if (words) block_words(grid_, legs_.from(index), *words, 1);
        routes_[index] = {std::move(path), words};
    }

    const Chart& chart_;
    const Legs legs_;
    const std::set<std::uint32_t>& urgent_;
    Grid grid_;
    std::vector<Route> routes_;
    PathSearch search_;
};

}  // namespace

Routed route(const Chart& chart, const Rows& rows, const PagePlan& plan) {
    std::optional<Routed> best;
    std::size_t least_missing = 0;
    std::set<std::uint32_t> urgent;
    for (const std::size_t lanes : {2U, 4U, 8U, 8U}) {
        Router router(chart, rows, plan, lanes, urgent);
        router.route_all();
        const std::vector<std::uint32_t> missing = router.missing();
        if (!best || missing.size() < least_missing) {
            best.emplace(std::move(router).result());
            least_missing = missing.size();
        }
        if (missing.empty()) break;
        urgent.insert(missing.begin(), missing.end());
    }
    return std::move(*best);
}

}  // namespace naskah::layout::flowchart
