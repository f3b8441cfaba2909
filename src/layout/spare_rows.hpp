// Rows to be filled in by hand that would need a page for themselves.
#pragma once

#include <cstddef>
#include <optional>

#include "document/block.hpp"

namespace naskah::layout {

/// Whether a row is to be filled in by hand: it has a height of its own and holds no words, at most a number.
bool is_to_be_filled_in(const document::Row& row);

/// The table with which the content of a section ends, when that ends with rows to be filled in by hand.
struct SpareRows {
    std::size_t block = 0;    ///< which of the section's blocks the table is
    std::size_t count = 0;    ///< of the rows at its end
    document::Length height;  ///< the least height of all of them
};
std::optional<SpareRows> spare_rows_of(const document::Section& section);

/// Makes the least heights of a table's rows `scale` times what they were, and leaves out so many of the last ones.
struct FewerRows {
    double scale = 1;
    std::size_t left_out = 0;

    void apply_to(document::Table& table) const;
};
document::Section with_fewer_rows(const document::Section& section, const SpareRows& spare, const FewerRows& fewer);

}  // namespace naskah::layout
