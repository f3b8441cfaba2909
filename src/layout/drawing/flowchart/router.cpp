#include "layout/drawing/flowchart/router.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <tuple>

#include "layout/drawing/flowchart/path_search.hpp"

namespace naskah::layout::flowchart {

namespace {

class Router {
 public:
    Router(const Chart& chart, const Rows& rows, const PagePlan& plan, std::size_t lanes)
        : chart_(chart), legs_{plan}, grid_(chart, rows, plan, lanes), routes_(plan.legs.size()), search_(plan, grid_, routes_) {}
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;

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
    /// Short ways first, those that lead back last.
    std::vector<std::uint32_t> order() const {
        std::vector<std::uint32_t> order(legs_.plan.legs.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto key = [&](std::uint32_t index) {
            const auto down = static_cast<std::int64_t>(legs_.to(index).level) - static_cast<std::int64_t>(legs_.from(index).level);
            const auto across = static_cast<std::int64_t>(legs_.to(index).column) - static_cast<std::int64_t>(legs_.from(index).column);
            const bool pentagon = legs_.to(index).what.pentagon || legs_.from(index).what.pentagon;
            return std::tuple(!legs_.leg(index).joint, !pentagon, down < 0, std::abs(down) * 3 + std::abs(across), index);
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

    // ---- Laying

    void lift(std::uint32_t index) {
        Route& route = routes_[index];
        if (route.path.empty()) return;
        grid_.lift(index, route.path, legs_.has_arrow(index));
        if (route.words) block_words(grid_, legs_.from(index), *route.words, -1);
        route = {};
    }

    void lead(std::uint32_t index) {
        if (!legs_.leg(index).has_words) {
            PathSearch::Found found = search_.find(index, {Direction::down, Direction::right, Direction::left}, no_cost);
            if (!found.path.empty()) lay(index, std::move(found.path), std::nullopt);
            return;
        }
        PathSearch::Found best;
        std::optional<WordsPlace> best_words;
        for (const Direction side : {Direction::down, Direction::right, Direction::left}) {
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
    }

    void lay(std::uint32_t index, std::vector<Node> path, std::optional<WordsPlace> words) {
        grid_.lay(index, path, legs_.has_arrow(index));
        if (words) block_words(grid_, legs_.from(index), *words, 1);
        routes_[index] = {std::move(path), words};
    }

    const Chart& chart_;
    const Legs legs_;
    Grid grid_;
    std::vector<Route> routes_;
    PathSearch search_;
};

}  // namespace

Routed route(const Chart& chart, const Rows& rows, const PagePlan& plan) {
    std::optional<Routed> best;
    std::size_t least_missing = 0;
    for (const std::size_t lanes : {2U, 4U, 8U}) {
        Router router(chart, rows, plan, lanes);
        router.route_all();
        const std::size_t missing = router.missing();
        if (!best || missing < least_missing) {
            best.emplace(std::move(router).result());
            least_missing = missing;
        }
        if (missing == 0) break;
    }
    return std::move(*best);
}

}  // namespace naskah::layout::flowchart
