// Where the words of a way stand beside its beginning: below its symbol beside a line down, or above a line to a side. They stay in their
// column as long as it has room for them, and reach over its line where it is narrower than a word.
#pragma once

#include <optional>

#include "layout/drawing/flowchart/grid.hpp"

namespace naskah::layout::flowchart {

/// Relative to the middle of the symbol.
struct WordsPlace {
    std::size_t choice = 0;
    Direction side = Direction::down;  ///< on which the way leaves
    bool beyond = false;               ///< over the line of the column
    std::int64_t left = 0, right = 0, top = 0, bottom = 0;
};

/// From the middle of a symbol to the line of its column, at least, for words between them.
Length room_beside(Length words);

/// What such a place costs.
std::int64_t cost_of(const WordsPlace& place);

/// Where no other way runs and nothing else stands, or nothing.
std::optional<WordsPlace> words_place(const Chart& chart, const PagePlan& plan, const Grid& grid, const Leg& leg, Direction side);

/// Says that no way may run there (`by` is 1), or that ways may again (-1).
void block_words(Grid& grid, const PlacedItem& item, const WordsPlace& place, int by);

}  // namespace naskah::layout::flowchart
