#include "layout/drawing/flowchart/way_words.hpp"

#include <algorithm>
#include <cstdlib>

#include "layout/drawing/flowchart/costs.hpp"

namespace naskah::layout::flowchart {

namespace {

/// From words to the line of their way and to the line of the column; from words to the slope of a diamond.
constexpr std::int64_t from_way = 2 * one_point, from_column = one_point, from_slope = 3 * one_point;
constexpr std::int64_t from_item = 2 * one_point, below_item = one_point / 2;

/// How far a symbol reaches to the side at a distance above or below its middle.
std::int64_t reach(const PlacedItem& item, std::int64_t distance) {
    const std::int64_t half_width = item.size.width.units() / 2, half_height = item.size.height.units() / 2;
    if (distance >= half_height) return 0;
    return item.kind == SymbolKind::decision ? half_width - half_width * distance / half_height : half_width;
}

/// How far above a line its words stand, so that they begin no farther from the middle of the symbol than `most_left`.
std::int64_t least_rise(const PlacedItem& item, std::int64_t most_left) {
    const std::int64_t half_width = item.size.width.units() / 2, half_height = item.size.height.units() / 2;
    if (reach(item, from_column) + from_slope <= most_left) return from_column;
    if (item.kind != SymbolKind::decision) return half_height + from_column;
    // Right above the tip, words may stand over it.
    const std::int64_t at_slope = std::min(most_left - from_slope, half_width);
    return at_slope <= 0 ? half_height + from_column : std::max(from_column, half_height - at_slope * half_height / half_width);
}

WordsPlace mirrored(WordsPlace place) {
    const std::int64_t left = place.left;
    place.left = -place.right;
    place.right = -left;
    return place;
}

/// The edges on which words lie: of lanes beside the symbol, from its level to the next lane.
template <class Use>
void for_each_edge_under(const Grid& grid, const PlacedItem& item, const WordsPlace& place, Use use) {
    const Node center = grid.node_of(item);
    const std::int64_t x = grid.uprights()[grid.x_of(center)].x;
    const Direction direction = place.side == Direction::down ? Direction::down : Direction::up;
    for (std::size_t at = 0; at < grid.uprights().size(); ++at) {
        const std::int64_t distance = grid.uprights()[at].x - x;
        if (distance <= place.left - one_point || distance >= place.right + one_point || distance == 0) continue;
        use(grid.node(at, grid.y_of(center)), direction);
    }
}

bool is_free(const PagePlan& plan, const Grid& grid, const PlacedItem& item, const WordsPlace& place) {
    bool free = true;
    for_each_edge_under(grid, item, place, [&](Node node, Direction direction) {
        free = free && grid.along(node, direction).empty() && !grid.blocked(node, direction);
    });
    const std::int64_t x = grid.uprights()[grid.x_of(grid.node_of(item))].x;
    return free && std::all_of(plan.items.begin(), plan.items.end(), [&](const PlacedItem& other) {
               if (other.level != item.level || other.column == item.column) return true;
               const std::int64_t middle = grid.uprights()[grid.x_of(grid.node_of(other))].x - x;
               const std::int64_t half_width = other.size.width.units() / 2 + from_item,
                                  half_height = other.size.height.units() / 2 + below_item;
               const bool beside = place.right <= middle - half_width || place.left >= middle + half_width;
               return beside || place.bottom <= -half_height || place.top >= half_height;
           });
}

/// What of the row stands on the level of a symbol is no higher than this above its middle.
std::int64_t tallest_half(const PagePlan& plan, std::size_t level) {
    std::int64_t half = 0;
    for (const PlacedItem& item : plan.items) {
        if (item.level == level) half = std::max(half, item.size.height.units() / 2);
    }
    return half;
}

/// Where one of the sizes would stand, with `room` from the middle of the symbol to the side; nothing when it is wider. Above a line to a
/// side it stands as low as there is room beside the slope of a diamond, below a symbol as high as can be; or at least so far from the
/// middle as `raised` says.
std::optional<WordsPlace> place_in(const PlacedItem& item, Size size, Direction side, std::int64_t room, std::int64_t raised) {
    const std::int64_t width = size.width.units(), height = size.height.units(), most_left = room - from_column - width;
    if (most_left < from_way) return std::nullopt;
    WordsPlace place;
    place.side = side;
    place.left = from_way;
    if (side == Direction::down) {
        place.top = std::max(item.size.height.units() / 2 + below_item, raised);
        place.bottom = place.top + height;
    } else {
        const std::int64_t rise = std::max(least_rise(item, most_left), raised);
        place.bottom = -rise;
        place.top = place.bottom - height;
        place.left = std::min(std::max(reach(item, rise) + from_slope, from_way), most_left);
    }
    place.right = place.left + width;
    return place;
}

/// The places of one size, the best first, until one is free.
std::optional<WordsPlace> free_place(const Chart& chart, const PagePlan& plan, const Grid& grid, const Leg& leg, Direction side,
                                     std::size_t choice, bool beyond) {
    const PlacedItem& item = plan.items[leg.from];
    const Length middle = (chart.edges[item.column] + chart.edges[item.column + 1]) / 2;
    const auto room_to = [&](bool left, bool over) {
        if (left) return (middle - (over ? chart.edges.front() : chart.edges[item.column])).units();
        return ((over ? chart.edges.back() : chart.edges[item.column + 1]) - middle).units();
    };
    // Words below their symbol may stand to the left of their line too; beside it, they are above it.
    for (const bool left : {side == Direction::left, side != Direction::left}) {
        if (side != Direction::down && left != (side == Direction::left)) continue;
        for (const std::int64_t raised : {std::int64_t{0}, tallest_half(plan, item.level) + from_column}) {
            std::optional<WordsPlace> place = place_in(item, chart.ways[leg.way].words[choice], side, room_to(left, beyond), raised);
            if (!place) continue;
            place->choice = choice;
            place->beyond = place->right > room_to(left, false);
            if (left) place = mirrored(*place);
            if (is_free(plan, grid, item, *place)) return place;
        }
    }
    return std::nullopt;
}

}  // namespace

Length room_beside(Length words) {
    return words + Length::of_units(from_way + from_column);
}

std::int64_t cost_of(const WordsPlace& place) {
    return words_line_cost * static_cast<std::int64_t>(place.choice) + (place.beyond ? words_beyond_cost : 0);
}

std::optional<WordsPlace> words_place(const Chart& chart, const PagePlan& plan, const Grid& grid, const Leg& leg, Direction side) {
    const Way& way = chart.ways[leg.way];
    for (const bool beyond : {false, true}) {
        for (std::size_t choice = 0; choice < way.words.size(); ++choice) {
            if (const auto place = free_place(chart, plan, grid, leg, side, choice, beyond)) return place;
        }
    }
    return std::nullopt;
}

void block_words(Grid& grid, const PlacedItem& item, const WordsPlace& place, int by) {
    for_each_edge_under(grid, item, place, [&](Node node, Direction direction) { grid.block(node, direction, by); });
}

}  // namespace naskah::layout::flowchart
