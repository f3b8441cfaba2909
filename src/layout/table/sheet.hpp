// What of a table stands on one page, before it is painted.
#pragma once

#include <cstddef>
#include <vector>

#include "document/block.hpp"
#include "layout/element.hpp"
#include "layout/table/grid.hpp"

namespace naskah::layout::table {

/// A cell as it stands on one page: the bands (rows on this page, counted from the first) that it covers, and what of its content is
/// shown there.
struct PlacedCell {
    const GridCell* place = nullptr;  ///< for its columns and its looks
    std::size_t first_band = 0, last_band = 0;
    Fragment content;
    bool whole = false;  ///< the content is shown from its beginning to its end: vertical alignment counts
};

/// Bands from the upper edge to the foot, and the cells in them in reading order.
struct Sheet {
    std::vector<Length> band_heights;
    std::vector<PlacedCell> cells;
};

}  // namespace naskah::layout::table
