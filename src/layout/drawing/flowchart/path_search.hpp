// The cheapest way over the net from a symbol to another one, or to where it may join a way that leads there too.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "layout/drawing/flowchart/costs.hpp"
#include "layout/drawing/flowchart/legs.hpp"

namespace naskah::layout::flowchart {

class PathSearch {
 public:
    /// They must outlive it; legs may be laid and lifted between two searches.
    PathSearch(const PagePlan& plan, const Grid& grid, const std::vector<Route>& routes);

    struct Found {
        std::vector<Node> path;  ///< empty: there is none
        std::int64_t cost = no_cost;
    };
    /// For a leg that isn't laid, out of its symbol on one of `sides`, or out of another of its ways. It costs less than `limit`.
    Found find(std::uint32_t index, std::vector<Direction> sides, std::int64_t limit);

 private:
    using State = std::int32_t;
    static constexpr State begins = -1;  ///< below: a fork
    struct Join {
        std::uint32_t stamp = 0, leg = 0, at = 0;
        std::int64_t cost = 0;
    };
    struct Fork {
        std::uint32_t leg = 0;
        std::size_t at = 0;
    };

    State state(Node node, Direction direction) const;
    /// Where a way to the same end may be joined, or one from the same start left.
    void mark_joins(std::uint32_t index);
    std::vector<Fork> forks(std::uint32_t index) const;
    bool may_join(const Join& join, Node node, Direction direction) const;
    void expand(std::uint32_t index, Node node, Direction came, std::int64_t cost, State at);
    std::int64_t turn_cost(Node node, Direction came, Direction direction) const;
    void step(std::uint32_t index, Node node, Direction direction, std::int64_t cost, State at);
    /// What the rest of a way costs at least.
    std::int64_t still_to_pay(Node node, Direction direction) const;
    static std::int64_t least_bends(std::int64_t across, std::int64_t down, Direction direction);
    /// In quarters. Ways back keep to the lanes; no way runs through the middle of a row that is none of its own if it can help it.
    std::int64_t weight(Node node, Direction direction) const;
    std::vector<Node> path_to(State end) const;
    State first_state(State at) const;
    /// A way that came in on this side would leave another no side to go out.
    bool shuts_in(std::size_t item, Direction side) const;

    const Legs legs_;
    const Grid& grid_;
    const std::vector<Route>& routes_;
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

}  // namespace naskah::layout::flowchart
