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

/// A copy in which the least heights of the table's rows are `scale` times what they were, and so many of the spare ones are left out at
/// its end.
document::Section with_fewer_rows(const document::Section& section, const SpareRows& spare, double scale, std::size_t left_out);

}  // namespace naskah::layout
