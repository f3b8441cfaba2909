// The net of lines on which ways run: the middles of columns and levels, and lanes between them. A way takes whole edges of the net, which
// are its own or shared only with ways that begin or end together with it; two others may cross straight, and never touch.
#pragma once

#include <array>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "layout/drawing/flowchart/page_plan.hpp"

namespace naskah::layout::flowchart {

enum class Direction : std::uint8_t { right, down, left, up };
inline constexpr std::array<Direction, 4> directions{Direction::right, Direction::down, Direction::left, Direction::up};
constexpr Direction opposite(Direction direction) {
    return static_cast<Direction>((static_cast<int>(direction) + 2) % 4);
}
constexpr bool horizontal(Direction direction) {
    return direction == Direction::right || direction == Direction::left;
}

/// A line from above to below.
struct Upright {
    std::int64_t x = 0;
    int column = -1;           ///< whose middle it is; -1: a lane
    std::int64_t dislike = 0;  ///< what turning into it costs
};
/// A line from left to right.
struct Level {
    int level = -1;       ///< whose middle it is; -1: a lane
    std::size_t row = 0;  ///< in which it runs
    std::size_t gap = 0;  ///< of a lane: the number of the level below it
    std::int64_t y = 0;   ///< about
};

/// A node, by line from above to below and line from left to right.
using Node = std::int32_t;
inline constexpr Node no_node = -1;

/// A leg where it passes a node.
struct Passing {
    std::uint32_t leg = 0;
    bool across = false, upright = false;  ///< both: it turns, begins or ends here
};

class Grid {
 public:
    /// With so many lanes above and below each line between two rows.
    Grid(const Chart& chart, const Rows& rows, const PagePlan& plan, std::size_t lanes);

    const std::vector<Upright>& uprights() const { return uprights_; }
    const std::vector<Level>& levels() const { return levels_; }
    std::size_t nodes() const { return uprights_.size() * levels_.size(); }
    std::size_t x_of(Node node) const { return static_cast<std::uint32_t>(node) % static_cast<std::uint32_t>(uprights_.size()); }
    std::size_t y_of(Node node) const { return static_cast<std::uint32_t>(node) / static_cast<std::uint32_t>(uprights_.size()); }
    Node node(std::size_t x, std::size_t y) const { return static_cast<Node>(y * uprights_.size() + x); }
    Node node_of(const PlacedItem& item) const { return node(column_at_[item.column], level_at_[item.level]); }
    std::size_t level_at(std::size_t level) const { return level_at_[level]; }

    /// The node beside one, or none.
    Node beside(Node node, Direction direction) const;
    std::int64_t length(Node from, Direction direction) const;

    /// The item on a node, or -1.
    std::int32_t item(Node node) const { return item_[static_cast<std::size_t>(node)]; }
    /// The head of an arrow that goes on in this direction would stand on the node.
    bool under_head(Node node, Direction direction) const;

    // Legs as they are laid.
    const std::vector<Passing>& passing(Node node) const { return passing_[static_cast<std::size_t>(node)]; }
    /// Which legs run along an edge.
    const std::vector<std::uint32_t>& along(Node node, Direction direction) const { return along_[edge(node, direction)]; }
    bool blocked(Node node, Direction direction) const { return blocked_[edge(node, direction)] > 0; }
    bool has_head(Node node) const { return heads_[static_cast<std::size_t>(node)] > 0; }

    void lay(std::uint32_t leg, const std::vector<Node>& path, bool arrow);
    void lift(std::uint32_t leg, const std::vector<Node>& path, bool arrow);
    /// No way may run along an edge where words stand.
    void block(Node node, Direction direction, int by) {
        blocked_[edge(node, direction)] = static_cast<std::int16_t>(blocked_[edge(node, direction)] + by);
    }

    Direction direction(Node from, Node to) const;

 private:
    std::size_t edge(Node node, Direction direction) const;
    void make_uprights(const Chart& chart);
    void make_levels(const Rows& rows, const PagePlan& plan, std::size_t lanes);
    void mark_heads(const std::vector<Node>& path, int by);

    std::vector<Upright> uprights_;
    std::vector<Level> levels_;
    std::vector<std::size_t> column_at_, level_at_;  ///< their lines
    std::vector<std::int32_t> item_;
    std::vector<std::uint8_t> under_head_;  ///< by node: 1 towards the right, 2 towards the left
    std::vector<std::vector<Passing>> passing_;
    std::vector<std::vector<std::uint32_t>> along_;  ///< by node: to the right, then down
    std::vector<std::int16_t> blocked_, heads_;
};

// Asked for at every step of every search.

inline Node Grid::beside(Node node, Direction direction) const {
    const std::size_t width = uprights_.size();
    switch (direction) {
        case Direction::right:
            return x_of(node) + 1 < width ? node + 1 : no_node;
        case Direction::left:
            return x_of(node) > 0 ? node - 1 : no_node;
        case Direction::down:
            return y_of(node) + 1 < levels_.size() ? node + static_cast<Node>(width) : no_node;
        case Direction::up:
            return y_of(node) > 0 ? node - static_cast<Node>(width) : no_node;
    }
    return no_node;
}

inline std::int64_t Grid::length(Node from, Direction direction) const {
    const Node to = beside(from, direction);
    return horizontal(direction) ? std::abs(uprights_[x_of(from)].x - uprights_[x_of(to)].x)
                                 : std::abs(levels_[y_of(from)].y - levels_[y_of(to)].y);
}

inline std::size_t Grid::edge(Node node, Direction direction) const {
    if (direction == Direction::left || direction == Direction::up) node = beside(node, direction);
    return static_cast<std::size_t>(node) * 2 + (horizontal(direction) ? 0 : 1);
}

}  // namespace naskah::layout::flowchart
