// Rows stacked on a page one after the other: makes their cells' contents, finds their heights, and cuts them where the page ends.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "layout/element.hpp"
#include "layout/table/grid.hpp"
#include "layout/table/sheet.hpp"

namespace naskah::layout::table {

/// What is left of a cell over which a page has ended.
struct Carry {
    std::uint32_t cell = 0;                  ///< index in the grid
    std::shared_ptr<const Element> content;  ///< null: all has been shown
    bool again = false;                      ///< show the whole content once more
    bool begun = false;                      ///< some of `content` has been shown
};

/// A cell's content, made when its row is reached.
using MakeContent = std::function<std::unique_ptr<Element>(const GridCell& place)>;

class PageRows {
 public:
    PageRows(const document::Table& table, const Grid& grid, Length edge)
        : table_(table), grid_(grid), edge_(edge), open_(grid.columns(), Grid::nobody) {}

    struct Push {
        std::size_t row = 0;       ///< in the grid
        std::size_t last_row = 0;  ///< cells that begin here and span further end in this one; the grid's last where they may go on
        Length minimum_height;
        bool again = false;                           ///< all of it has been shown on an earlier page
        const std::vector<Carry>* carried = nullptr;  ///< cells that began on an earlier page
    };
    /// Adds a row below the others. A spanning cell's height counts in its last row.
    void push(const Push& push, const MakeContent& make_content);

    std::size_t bands() const { return tops_.size() - 1; }
    Length height() const { return tops_.back(); }
    /// The height of the bands before one.
    Length top(std::size_t band) const { return tops_[band]; }
    /// Why a cell's content can't be laid out in any height, or empty.
    const Reason& failure() const { return failure_; }

    /// Drops the rows below the first `bands`.
    void truncate(std::size_t bands);

    /// Makes a band higher.
    void raise(std::size_t band, Length by);

    /// By how much the last band must be higher for all cells that go on below it, and are shown anew there, to be whole on this page too.
    Length missing_for_repeated();

    struct Split {
        bool progress = false;  ///< something is shown that need not be shown again
        bool finished = false;  ///< the row ends here after all
        Reason reason;          ///< without progress: why
    };
    enum class Manner {
        gently,  ///< lines that belong together stay together, and a minimum height alone is not cut
        firmly   ///< anything rather than no progress
    };
    /// Cuts the last band down to at most `height`; its cells show what fits there. `remaining_minimum` is what is left of the row's
    /// minimum height.
    Split split_last(Length height, Length remaining_minimum, Manner manner);

    /// The least height in which all cells that end in the last band can begin, or go on, there.
    Length least_of_last() const;

    /// Ends the page: cuts the cells that go on below it, and tells what is left of them. Nothing can be pushed any more.
    std::vector<Carry> close(bool inside_row);

    /// The rows as they are. Empties this.
    Sheet take();

 private:
    struct Standing {
        std::uint32_t cell = 0;
        std::size_t first_band = 0, last_band = 0;
        std::size_t last_row = 0;                ///< the grid's row with which it ends
        std::shared_ptr<const Element> content;  ///< null: nothing to show
        bool continued = false;                  ///< some of the content has been shown on an earlier page
        bool again = false;                      ///< all of it has
        Fragment shown;                          ///< once it has been laid out or cut
        bool whole = false;                      ///< `shown` is all of it
        std::shared_ptr<const Element> rest;     ///< once it has been cut
    };

    /// The cell that covers a place of the last band: hanging down from the band above, carried, or new. None where it ended on an earlier
    /// page: beside a group row that is shown again.
    Standing* stand(const Push& push, std::size_t column, const MakeContent& make_content);
    Length needed_in_last_band(Standing& standing);
    void lay_out_whole(Standing& standing);
    /// Shows what fits into the bands that the cell covers, and keeps the rest; nothing is shown in no height.
    Fit::Outcome cut(Standing& standing, bool force, Reason* reason);
    /// What comes of cutting all cells that end in the last band, made `height` high.
    struct Cuts {
        bool progress = false;  ///< something is shown that need not be shown again
        bool stuck = false;     ///< a cell shows nothing
        bool finished = true;   ///< every cell shows all
        Length used;            ///< the height of the band in which what is shown has room
        Reason reason;
    };
    Cuts cut_last(Length height, bool force);
    Length padding_of(const Standing& standing) const;
    bool repeats(const Standing& standing) const;

    const document::Table& table_;
    const Grid& grid_;
    Length edge_;
    std::vector<Length> tops_{Length{}};  ///< of the bands, and below the last one
    std::vector<std::size_t> rows_;       ///< the grid's row in each band
    std::vector<Standing> standings_;     ///< by first band, then by column
    std::vector<std::int32_t> open_;      ///< by first column: the index of the standing that last covered it
    Reason failure_;
};

}  // namespace naskah::layout::table
