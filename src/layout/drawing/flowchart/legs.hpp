// The ways of a page as they are led over the net.
#pragma once

#include <optional>
#include <vector>

#include "layout/drawing/flowchart/way_words.hpp"

namespace naskah::layout::flowchart {

struct Route {
    std::vector<Node> path;  ///< empty: no room was found
    std::optional<WordsPlace> words;
};

/// The legs of a plan, and which of them may run together.
struct Legs {
    const PagePlan& plan;

    const Leg& leg(std::uint32_t index) const { return plan.legs[index]; }
    const PlacedItem& from(std::uint32_t index) const { return plan.items[leg(index).from]; }
    const PlacedItem& to(std::uint32_t index) const { return plan.items[leg(index).to]; }
    bool has_arrow(std::uint32_t index) const { return !leg(index).joint; }
    bool same_end(std::uint32_t a, std::uint32_t b) const { return leg(a).to == leg(b).to && !leg(a).joint && !leg(b).joint; }
    bool same_start(std::uint32_t a, std::uint32_t b) const {
        return leg(a).from == leg(b).from && !leg(a).joint && !leg(b).joint && !leg(a).has_words && !leg(b).has_words;
    }
};

}  // namespace naskah::layout::flowchart
