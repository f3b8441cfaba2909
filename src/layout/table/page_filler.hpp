// Fills one page with a table's rows: decides where the page ends.
#pragma once

#include <optional>
#include <vector>

#include "layout/element.hpp"
#include "layout/table/page_rows.hpp"
#include "layout/table/plan.hpp"

namespace naskah::layout::table {

/// A stack of group rows: body rows from `first` to `last`, both inside.
struct Groups {
    std::size_t first = 0, last = 0;
};

/// How far a table has been laid out.
struct Cursor {
    std::size_t row = 0;           ///< the next body row
    bool inside_row = false;       ///< the beginning of `row` has been shown
    Length shown;                  ///< with `inside_row`: the height of what has been shown
    std::optional<Groups> groups;  ///< the group rows under which `row` stands
    std::vector<Carry> carried;    ///< the cells that cover `row` and began above
    flowchart::Letters letters;    ///< that pentagons on the pages before have
    bool at_start() const { return row == 0 && !inside_row; }
};

struct Filled {
    Fit::Outcome outcome = Fit::Outcome::nothing;
    Sheet body;                                  ///< with `all` and `part`: repeated group rows, then body rows
    Cursor next;                                 ///< with `part`
    std::optional<flowchart::PageDrawing> flow;  ///< of a table with a flow
    std::size_t flow_band = 0;                   ///< the band at whose upper edge it begins
    Reason reason;                               ///< with `nothing`
};

/// Fills a room whose height is that below the header. Rows are kept whole, with those that must not leave them, unless that can't be had
/// even at the top of a page; then a row is split by lines. Only the last run of consecutive group rows is repeated after a break, and none
/// after a total row, which closes its group.
Filled fill_page(const Plan& plan, const Cursor& cursor, const Room& room);

/// The height of what must stand together at the cursor: the rows up to the first allowed break.
Length least_body_height(const Plan& plan, const Cursor& cursor);

}  // namespace naskah::layout::table
