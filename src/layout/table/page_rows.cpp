#include "layout/table/page_rows.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "layout/endless.hpp"
#include "layout/opening.hpp"
#include "layout/table/insets.hpp"

namespace naskah::layout::table {

namespace {

/// Adds a fragment below another.
void append(Fragment& above, Fragment&& below) {
    for (Item& item : below.items) move(item, {}, above.height);
    for (FragmentHeading& heading : below.headings) heading.y += above.height;
    std::move(below.items.begin(), below.items.end(), std::back_inserter(above.items));
    std::move(below.headings.begin(), below.headings.end(), std::back_inserter(above.headings));
    above.height += below.height;
}

const Carry* find(const std::vector<Carry>* carried, std::uint32_t cell) {
    if (!carried) return nullptr;
    const auto found = std::find_if(carried->begin(), carried->end(), [&](const Carry& carry) { return carry.cell == cell; });
    return found == carried->end() ? nullptr : &*found;
}

}  // namespace

void PageRows::push(const Push& push, const MakeContent& make_content) {
    rows_.push_back(push.row);
    tops_.push_back(tops_.back());
    Length height = push.minimum_height;
    for (std::size_t column = 0; column < grid_.columns();) {
        if (grid_.owner(push.row, column) == Grid::nobody) {
            open_[column++] = Grid::nobody;
            continue;
        }
        const GridCell& place = grid_.cells()[static_cast<std::size_t>(grid_.owner(push.row, column))];
        if (Standing* standing = stand(push, column, make_content)) {
            if (standing->last_row == push.row) height = larger(height, needed_in_last_band(*standing));
        } else {
            open_[column] = Grid::nobody;
        }
        column = place.last_column + 1;
    }
    tops_.back() += height;
}

PageRows::Standing* PageRows::stand(const Push& push, std::size_t column, const MakeContent& make_content) {
    const auto cell = static_cast<std::uint32_t>(grid_.owner(push.row, column));
    const std::size_t band = bands() - 1;
    if (const std::int32_t open = open_[column]; open != Grid::nobody) {
        Standing& above = standings_[static_cast<std::size_t>(open)];
        if (above.cell == cell && above.last_band + 1 == band) {
            above.last_band = band;
            return &above;
        }
    }
    const GridCell& place = grid_.cells()[cell];
    const Carry* carry = find(push.carried, cell);
    if (!carry && place.first_row < push.row) return nullptr;
    Standing standing;
    standing.cell = cell;
    standing.first_band = standing.last_band = band;
    if (carry) {
        standing.last_row = place.last_row;
        standing.content = carry->again ? std::shared_ptr<const Element>(make_content(place)) : carry->content;
        standing.continued = carry->begun;
        standing.again = carry->again;
    } else {
        standing.last_row = std::min<std::size_t>(place.last_row, push.last_row);
        standing.content = make_content(place);
        standing.again = push.again;
    }
    open_[column] = static_cast<std::int32_t>(standings_.size());
    return &standings_.emplace_back(std::move(standing));
}

Length PageRows::padding_of(const Standing& standing) const {
    return insets_of(table_, *grid_.cells()[standing.cell].cell, edge_).down();
}

Length PageRows::needed_in_last_band(Standing& standing) {
    lay_out_whole(standing);
    return standing.shown.height + padding_of(standing) - (tops_[standing.last_band] - tops_[standing.first_band]);
}

void PageRows::lay_out_whole(Standing& standing) {
    standing.shown = {};
    standing.whole = !standing.continued;
    const Element* element = standing.content.get();
    std::unique_ptr<Element> rest;
    while (element) {
        Fit fit = element->fit({endless, standing.continued || rest, false});
        if (fit.outcome == Fit::Outcome::nothing) {
            failure_ = fit.reason;
            return;
        }
        if (standing.shown.items.empty() && standing.shown.height == Length{}) {
            standing.shown = std::move(fit.fragment);
        } else {
            append(standing.shown, std::move(fit.fragment));
        }
        // Only a page break inside a cell leaves a rest here; there it has no meaning.
        rest = fit.outcome == Fit::Outcome::part ? std::move(fit.rest) : nullptr;
        element = rest.get();
    }
}

void PageRows::truncate(std::size_t bands) {
    tops_.resize(bands + 1);
    rows_.resize(bands);
    while (!standings_.empty() && standings_.back().first_band >= bands) standings_.pop_back();
    for (Standing& standing : standings_) standing.last_band = std::min(standing.last_band, bands - 1);
}

Fit::Outcome PageRows::cut(Standing& standing, bool force, Reason* reason) {
    const Length height = tops_[standing.last_band + 1] - tops_[standing.first_band] - padding_of(standing);
    standing.shown = {};
    standing.whole = false;
    standing.rest = nullptr;
    if (!standing.content) return Fit::Outcome::all;
    Fit fit;
    if (height > Length{}) fit = standing.content->fit({height, standing.continued || force, false});
    if (fit.outcome == Fit::Outcome::nothing) {
        standing.rest = standing.content;
        if (reason) *reason = std::move(fit.reason);
        return fit.outcome;
    }
    standing.shown = std::move(fit.fragment);
    standing.whole = fit.outcome == Fit::Outcome::all && !standing.continued;
    standing.rest = std::move(fit.rest);
    return fit.outcome;
}

bool PageRows::repeats(const Standing& standing) const {
    const GridCell& place = grid_.cells()[standing.cell];
    return place.cell->repeat_after_break && place.spans_rows();
}

PageRows::Cuts PageRows::cut_last(Length height, bool force) {
    const std::size_t band = bands() - 1;
    tops_[band + 1] = tops_[band] + height;
    Cuts cuts;
    for (Standing& standing : standings_) {
        if (standing.last_band != band || standing.last_row != rows_.back()) continue;
        const Fit::Outcome outcome = cut(standing, force, &cuts.reason);
        if (outcome != Fit::Outcome::all) cuts.finished = false;
        if (outcome == Fit::Outcome::nothing) {
            cuts.stuck = true;
            continue;
        }
        const bool spent = outcome == Fit::Outcome::part || !repeats(standing);
        if (spent && standing.shown.height > Length{}) cuts.progress = true;
        const Length above = tops_[band] - tops_[standing.first_band];
        cuts.used = larger(cuts.used, standing.shown.height + padding_of(standing) - above);
    }
    return cuts;
}

void PageRows::raise(std::size_t band, Length by) {
    for (std::size_t line = band + 1; line < tops_.size(); ++line) tops_[line] += by;
}

Length PageRows::missing_for_repeated() {
    Length missing;
    for (Standing& standing : standings_) {
        const bool goes_on = standing.last_band + 1 == bands() && standing.last_row != rows_.back();
        if (!goes_on || !repeats(standing)) continue;
        const Length last = tops_.back() - tops_[standing.last_band];
        missing = larger(missing, needed_in_last_band(standing) - last);
    }
    return missing;
}

PageRows::Split PageRows::split_last(Length height, Length remaining_minimum, Manner manner) {
    if (height <= Length{}) return {};
    Cuts cuts = cut_last(height, false);
    // A number whose text begins on the next page only would be no beginning.
    if (cuts.stuck) cuts.progress = false;
    if (!cuts.progress && manner == Manner::firmly) cuts = cut_last(height, true);
    // The padding of empty cells may ask for more than there is.
    const Length band_height = smaller(larger(cuts.used, remaining_minimum), height);
    tops_.back() = tops_[bands() - 1] + band_height;
    Split split;
    split.finished = cuts.finished && remaining_minimum <= band_height;
    const bool minimum_spent = manner == Manner::firmly && remaining_minimum > Length{} && band_height > Length{};
    split.progress = cuts.progress || split.finished || minimum_spent;
    split.reason = std::move(cuts.reason);
    return split;
}

Length PageRows::least_of_last() const {
    const std::size_t band = bands() - 1;
    Length least;
    for (const Standing& standing : standings_) {
        if (standing.last_band != band || standing.last_row != rows_.back() || !standing.content) continue;
        const Length above = tops_[band] - tops_[standing.first_band];
        least = larger(least, standing.content->least_height() + padding_of(standing) - above);
    }
    return least;
}

std::vector<Carry> PageRows::close(bool inside_row) {
    std::vector<Carry> carried;
    const std::size_t row = rows_.back();
    for (Standing& standing : standings_) {
        if (standing.last_band + 1 != bands()) continue;
        const bool ends_here = standing.last_row == row;
        if (ends_here && !inside_row) continue;
        if (!ends_here) cut(standing, false, nullptr);
        Carry carry{standing.cell, standing.rest, false, standing.continued || standing.rest != standing.content};
        // A row goes on inside: what it lacks comes first, else it might never end.
        if (repeats(standing) && (!inside_row || !standing.rest)) carry = {standing.cell, nullptr, true, false};
        carried.push_back(std::move(carry));
    }
    return carried;
}

Sheet PageRows::take() {
    Sheet sheet;
    sheet.band_heights.reserve(bands());
    for (std::size_t band = 0; band < bands(); ++band) sheet.band_heights.push_back(tops_[band + 1] - tops_[band]);
    sheet.cells.reserve(standings_.size());
    for (Standing& standing : standings_) {
        if (standing.again) {
            standing.shown.headings.clear();  // the outline has them already
            mark_repeated(standing.shown.items);
        }
        sheet.cells.push_back(
            {&grid_.cells()[standing.cell], standing.first_band, standing.last_band, std::move(standing.shown), standing.whole});
    }
    return sheet;
}

}  // namespace naskah::layout::table
