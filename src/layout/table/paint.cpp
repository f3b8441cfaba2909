#include "layout/table/paint.hpp"

#include <iterator>
#include <utility>

#include "layout/table/insets.hpp"

namespace naskah::layout::table {

namespace {

using document::Borders;

constexpr int no_cell = -1;

class Painter {
 public:
    Painter(const Plan& plan, Sheet sheet, Length top)
        : plan_(plan),
          columns_(plan.grid_lines().size() - 1),
          sheet_(std::move(sheet)),
          owners_(sheet_.band_heights.size() * columns_, no_cell) {
        lines_.push_back(top);
        for (Length height : sheet_.band_heights) lines_.push_back(lines_.back() + height);
        for (std::size_t index = 0; index < sheet_.cells.size(); ++index) claim(static_cast<int>(index));
    }

    Fragment paint() {
        for (const PlacedCell& cell : sheet_.cells) shade(cell);
        for (PlacedCell& cell : sheet_.cells) place_content(cell);
        horizontal_borders();
        vertical_borders();
        fragment_.height = lines_.back() + plan_.edge();
        return std::move(fragment_);
    }

 private:
    std::size_t bands() const { return sheet_.band_heights.size(); }

    void claim(int index) {
        const PlacedCell& cell = sheet_.cells[static_cast<std::size_t>(index)];
        for (std::size_t band = cell.first_band; band <= cell.last_band; ++band) {
            for (std::size_t column = cell.place->first_column; column <= cell.place->last_column; ++column) {
                owners_[band * columns_ + column] = index;
            }
        }
    }

    Length left(const PlacedCell& cell) const { return plan_.grid_lines()[cell.place->first_column]; }
    Length right(const PlacedCell& cell) const { return plan_.grid_lines()[cell.place->last_column + 1]; }
    Length upper(const PlacedCell& cell) const { return lines_[cell.first_band]; }
    Length lower(const PlacedCell& cell) const { return lines_[cell.last_band + 1]; }

    void shade(const PlacedCell& cell) {
        if (!cell.place->cell->shade) return;
        fragment_.items.push_back(
            Fill{{left(cell), upper(cell)}, right(cell) - left(cell), lower(cell) - upper(cell), *cell.place->cell->shade});
    }

    /// How far content that is shown whole stands below the cell's upper padding.
    static Length drop(const PlacedCell& cell, Length spare) {
        if (!cell.whole || spare <= Length{}) return {};
        switch (cell.place->cell->vertical) {
            case document::VerticalAlignment::middle:
                return spare / 2;
            case document::VerticalAlignment::bottom:
                return spare;
            case document::VerticalAlignment::top:
                break;
        }
        return {};
    }

    void place_content(PlacedCell& cell) {
        const Insets insets = insets_of(plan_.table(), *cell.place->cell, plan_.edge());
        const Length x = left(cell) + insets.left;
        const Length spare = lower(cell) - upper(cell) - insets.down() - cell.content.height;
        const Length y = upper(cell) + insets.top + drop(cell, spare);
        for (Item& item : cell.content.items) move(item, x, y);
        for (FragmentHeading& heading : cell.content.headings) heading.y += y;
        std::move(cell.content.items.begin(), cell.content.items.end(), std::back_inserter(fragment_.items));
        std::move(cell.content.headings.begin(), cell.content.headings.end(), std::back_inserter(fragment_.headings));
    }

    const document::Cell* cell_of(int owner) const {
        return owner == no_cell ? nullptr : sheet_.cells[static_cast<std::size_t>(owner)].place->cell;
    }

    /// The thickness of a line between two places, or at the table's edge, where there is only one.
    Length between(int before, int after, Length Borders::*side_before, Length Borders::*side_after) const {
        if (before == after && before != no_cell) return {};
        const document::Cell* first = cell_of(before);
        const document::Cell* second = cell_of(after);
        const bool first_decides = first && first->borders;
        const bool second_decides = second && second->borders;
        if (first_decides && second_decides) return larger((*first->borders).*side_before, (*second->borders).*side_after);
        if (first_decides) return (*first->borders).*side_before;
        if (second_decides) return (*second->borders).*side_after;
        return plan_.table().border;
    }

    int owner(std::size_t band, std::size_t column) const { return owners_[band * columns_ + column]; }

    Length horizontal(std::size_t line, std::size_t column) const {
        const int above = line == 0 ? no_cell : owner(line - 1, column);
        const int below = line == bands() ? no_cell : owner(line, column);
        return between(above, below, &Borders::bottom, &Borders::top);
    }

    Length vertical(std::size_t line, std::size_t band) const {
        const int before = line == 0 ? no_cell : owner(band, line - 1);
        const int after = line == columns_ ? no_cell : owner(band, line);
        return between(before, after, &Borders::right, &Borders::left);
    }

    /// Calls `draw(first, end, thickness)` for each longest run of pieces of the same thickness.
    template <typename Thickness, typename Draw>
    static void runs(std::size_t pieces, Thickness thickness, Draw draw) {
        for (std::size_t first = 0; first < pieces;) {
            const Length border = thickness(first);
            std::size_t end = first + 1;
            while (end < pieces && thickness(end) == border) ++end;
            if (border > Length{}) draw(first, end, border);
            first = end;
        }
    }

    void horizontal_borders() {
        if (bands() == 0) return;
        const std::vector<Length>& x = plan_.grid_lines();
        for (std::size_t line = 0; line <= bands(); ++line) {
            runs(
                columns_, [&](std::size_t column) { return horizontal(line, column); },
                [&](std::size_t first, std::size_t end, Length border) {
                    // Half a thickness longer at both ends, to fill the corners.
                    const Length corner = border / 2;
                    fragment_.items.push_back(Stroke{{x[first] - corner, lines_[line]}, {x[end] + corner, lines_[line]}, border, {}});
                });
        }
    }

    void vertical_borders() {
        for (std::size_t line = 0; line <= columns_; ++line) {
            const Length x = plan_.grid_lines()[line];
            runs(
                bands(), [&](std::size_t band) { return vertical(line, band); },
                [&](std::size_t first, std::size_t end, Length border) {
                    fragment_.items.push_back(Stroke{{x, lines_[first]}, {x, lines_[end]}, border, {}});
                });
        }
    }

    const Plan& plan_;
    std::size_t columns_;
    Sheet sheet_;
    std::vector<Length> lines_;  ///< the horizontal grid lines
    std::vector<int> owners_;    ///< for each band and column, the index of the cell
    Fragment fragment_;
};

/// One sheet of two, the second below the first.
Sheet joined(Sheet above, Sheet below) {
    const std::size_t bands = above.band_heights.size();
    above.band_heights.insert(above.band_heights.end(), below.band_heights.begin(), below.band_heights.end());
    above.cells.reserve(above.cells.size() + below.cells.size());
    for (PlacedCell& cell : below.cells) {
        cell.first_band += bands;
        cell.last_band += bands;
        above.cells.push_back(std::move(cell));
    }
    return above;
}

}  // namespace

Fragment paint(const Plan& plan, Sheet header, Sheet body, Length top) {
    return Painter(plan, joined(std::move(header), std::move(body)), top).paint();
}

}  // namespace naskah::layout::table
