#include "layout/table/column_widths.hpp"

#include <algorithm>
#include <numeric>

#include "layout/atoms.hpp"
#include "layout/table/flow.hpp"
#include "layout/table/insets.hpp"
#include "layout/table/upright.hpp"

namespace naskah::layout::table {

namespace {

using document::ColumnWidth;
using document::FitWidth;
using document::FixedWidth;
using document::FractionWidth;
using Columns = std::span<const ColumnWidth>;

bool is_fixed(const ColumnWidth& column) {
    return std::holds_alternative<FixedWidth>(column);
}

bool is_fitted(const ColumnWidth& column) {
    return std::holds_alternative<FitWidth>(column);
}

/// The share of a fraction column; zero of any other.
double share_of(const ColumnWidth& column) {
    const auto* fraction = std::get_if<FractionWidth>(&column);
    return fraction ? std::max(fraction->share, 0.0) : 0.0;
}

Length sum(const std::vector<Length>& lengths) {
    return std::accumulate(lengths.begin(), lengths.end(), Length{});
}

/// A length times a proportion, rounded down, so that sums of proportions stay within the whole.
Length proportion(Length length, Length part, Length whole) {
    if (whole <= Length{}) return {};
    return Length::of_units(static_cast<std::int64_t>(static_cast<double>(length.units()) * static_cast<double>(part.units()) /
                                                      static_cast<double>(whole.units())));
}

ContentWidth measure_cell(const document::Table& table, const document::Cell& cell, Length edge, Context& context) {
    const Length across = insets_of(table, cell, edge).across();
    if (cell.turning == document::Turning::turned) {
        const Length width = upright_extent(cell.content, context).across + across;
        return {width, width, width};
    }
    const ContentWidth width = measure(cell.content, context);
    return {width.least + across, document::larger(width.least, width.most) + across,
            width.atom > Length{} ? width.atom + across : Length{}};
}

void widen(ContentWidth& to, const ContentWidth& need) {
    to.least = document::larger(to.least, need.least);
    to.most = document::larger(to.most, need.most);
    to.atom = document::larger(to.atom, need.atom);
}

/// The columns of a span that take up what its content needs beyond them: fractions, or else fitted columns.
std::vector<std::size_t> elastic_columns(Columns columns, std::size_t first, std::size_t count) {
    std::vector<std::size_t> fractions, fitted;
    for (std::size_t column = first; column < first + count; ++column) {
        if (is_fitted(columns[column])) fitted.push_back(column);
        if (std::holds_alternative<FractionWidth>(columns[column])) fractions.push_back(column);
    }
    return fractions.empty() ? fitted : fractions;
}

/// Raises one of the two widths of the elastic columns until the span holds `need`.
void raise(std::vector<ContentWidth>& single, Length ContentWidth::*width, std::size_t first, std::size_t count,
           const std::vector<std::size_t>& elastic, Length need) {
    Length lacking = need;
    for (std::size_t column = first; column < first + count; ++column) lacking -= single[column].*width;
    if (lacking <= Length{}) return;
    const auto parts = static_cast<std::int64_t>(elastic.size());
    const Length each = Length::of_units((lacking.units() + parts - 1) / parts);
    for (std::size_t column : elastic) single[column].*width += each;
}

/// The needs of single columns once the spanning cells have had their say, narrow spans first; fixed columns need their width.
std::vector<ContentWidth> settled(Columns columns, ColumnNeeds needs) {
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (const auto* fixed = std::get_if<FixedWidth>(&columns[column])) {
            const Length width = document::larger(fixed->width, {});
            needs.single[column] = {width, width, needs.single[column].atom};
        }
    }
    for (const auto& [place, need] : needs.spanning) {
        const auto [count, first] = place;
        const std::vector<std::size_t> elastic = elastic_columns(columns, first, count);
        if (elastic.empty()) continue;
        raise(needs.single, &ContentWidth::least, first, count, elastic, need.least);
        raise(needs.single, &ContentWidth::most, first, count, elastic, need.most);
    }
    for (ContentWidth& width : needs.single) width.most = document::larger(width.most, width.least);
    return needs.single;
}

/// Gives fixed columns their widths, shrunk in proportion where they would leave the others less than `least_column` each.
void give_fixed(Columns columns, std::vector<Length>& widths, Length available, Length least_column) {
    std::int64_t others = 0;
    Length total;
    for (const ColumnWidth& column : columns) {
        if (const auto* fixed = std::get_if<FixedWidth>(&column)) {
            total += document::larger(fixed->width, {});
        } else {
            ++others;
        }
    }
    const Length room = others == 0 ? available : document::larger(available - least_column * others, available / 2);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const auto* fixed = std::get_if<FixedWidth>(&columns[column]);
        if (!fixed) continue;
        const Length width = document::larger(fixed->width, {});
        widths[column] = total <= room ? width : proportion(width, room, total);
    }
}

/// Shares `room` among the fractions by their shares, but gives each at least what it needs: those that need more than their share are
/// served first and leave the game. `room` holds all least widths.
void give_fractions(Columns columns, const std::vector<ContentWidth>& needs, std::vector<Length>& widths, Length room) {
    std::vector<std::size_t> open;
    double shares = 0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (!std::holds_alternative<FractionWidth>(columns[column])) continue;
        open.push_back(column);
        shares += share_of(columns[column]);
    }
    const auto fair = [&](std::size_t column) {
        if (shares <= 0) return Length{};
        return Length::of_units(static_cast<std::int64_t>(static_cast<double>(room.units()) * (share_of(columns[column]) / shares)));
    };
    for (bool served = true; served;) {
        served = false;
        for (auto column = open.begin(); column != open.end(); ++column) {
            if (fair(*column) >= needs[*column].least) continue;
            widths[*column] = needs[*column].least;
            room -= widths[*column];
            shares -= share_of(columns[*column]);
            open.erase(column);
            served = true;
            break;
        }
    }
    const Length whole = room;
    for (std::size_t column : open) {
        widths[column] = shares > 0 ? Length::of_units(static_cast<std::int64_t>(static_cast<double>(whole.units()) *
                                                                                 std::min(share_of(columns[column]) / shares, 1.0)))
                                    : Length{};
        room -= widths[column];
    }
    // What rounding has left goes to the last one, so that the table fills its width.
    if (!open.empty()) widths[open.back()] += room;
}

/// How much of the room is fair for each column that is not fixed: fractions by their shares, where the mean of all shares, like a fitted
/// column and a fraction without a share, counts as one.
std::vector<double> fair_parts(Columns columns) {
    double shares = 0;
    std::size_t fractions = 0;
    for (const ColumnWidth& column : columns) {
        if (share_of(column) <= 0) continue;
        shares += share_of(column);
        ++fractions;
    }
    std::vector<double> parts(columns.size());
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (is_fixed(columns[column])) continue;
        const double share = share_of(columns[column]);
        parts[column] = share > 0 ? share * static_cast<double>(fractions) / shares : 1.0;
    }
    return parts;
}

/// Where the least widths of all are too wide: the columns that hold their words within what is fair keep their least widths; then, as far
/// as those leave room, so do the ones that need little more. The others must break words anyway, and may ask for one and a half times
/// what is fair at most. Answers which those are. The sum of the least widths is then no more than `room`.
std::vector<bool> moderate(Columns columns, std::vector<ContentWidth>& needs, Length room) {
    const std::vector<double> parts = fair_parts(columns);
    const double all_parts = std::accumulate(parts.begin(), parts.end(), 0.0);
    const auto room_units = static_cast<double>(room.units());
    std::vector<bool> breaks(columns.size());
    for (std::size_t column = 0; column < columns.size(); ++column) breaks[column] = !is_fixed(columns[column]);
    double left = room_units, left_parts = all_parts;
    for (bool held = true; held;) {
        held = false;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto least = static_cast<double>(needs[column].least.units());
            if (!breaks[column] || least * left_parts > left * parts[column]) continue;
            breaks[column] = false;
            left -= least;
            left_parts -= parts[column];
            held = true;
        }
    }
    constexpr double most_demand = 1.5;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (!breaks[column]) continue;
        const double demand = parts[column] * std::min(left / left_parts, most_demand * room_units / all_parts);
        // Rounded down, but not for the dust of the divisions.
        const Length least = Length::of_units(static_cast<std::int64_t>(std::max(demand + 0.001, 0.0)));
        needs[column] = {least, least, needs[column].atom};
    }
    return breaks;
}

/// What fitted columns leave of `room` when no fraction takes it goes to those that must break words.
void give_rest(const std::vector<bool>& breaks, std::vector<Length>& widths, Length rest) {
    const auto count = std::count(breaks.begin(), breaks.end(), true);
    if (count == 0 || rest <= Length{}) return;
    for (std::size_t column = 0; column < widths.size(); ++column)
        if (breaks[column]) widths[column] += rest / static_cast<std::int64_t>(count);
}

/// Shares `room` among fitted columns and fractions.
void give_others(Columns columns, std::vector<ContentWidth> needs, std::vector<Length>& widths, Length room) {
    Length least;
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (!is_fixed(columns[column])) least += needs[column].least;
    std::vector<bool> breaks(columns.size());
    if (least > room) breaks = moderate(columns, needs, room);

    Length spare, left = room;
    bool fractions = false;
    least = {};
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (is_fixed(columns[column])) continue;
        least += needs[column].least;
        if (is_fitted(columns[column])) spare += needs[column].most - needs[column].least;
        fractions = fractions || !is_fitted(columns[column]);
    }
    const Length given = document::smaller(room - least, spare);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (!is_fitted(columns[column])) continue;
        const ContentWidth& need = needs[column];
        widths[column] = need.least + (given == spare ? need.most - need.least : proportion(need.most - need.least, given, spare));
        left -= widths[column];
    }
    if (fractions) {
        give_fractions(columns, needs, widths, left);
    } else {
        give_rest(breaks, widths, left);
    }
}

/// Gives columns what they lack, by taking it from columns that can spare some.
class Sharing {
 public:
    Sharing(std::vector<Length>& widths, Length available) : widths_(widths), free_(document::larger(available - sum(widths), {})) {}

    /// Widens the columns [first, first + count) equally until together they have `need`. Others keep what they `must` have, and, as far as
    /// that can be, what they `want`.
    void widen(std::size_t first, std::size_t count, Length need, const std::vector<Length>& must, const std::vector<Length>& want) {
        Length lacking = need;
        for (std::size_t i = 0; i < count; ++i) lacking -= widths_[first + i];
        if (lacking <= Length{}) return;
        Length got = document::smaller(free_, lacking);
        free_ -= got;
        const auto outside = [&](std::size_t column) { return column < first || column >= first + count; };
        for (const std::vector<Length>* kept : {&want, &must}) got += take(lacking - got, *kept, outside);
        const auto parts = static_cast<std::int64_t>(count);
        for (std::size_t i = 0; i < count; ++i) {
            const Length part = got / (parts - static_cast<std::int64_t>(i));
            widths_[first + i] += part;
            got -= part;
        }
    }

 private:
    template <class Outside>
    Length take(Length wanted, const std::vector<Length>& kept, Outside outside) {
        const auto spare = [&](std::size_t column) {
            return outside(column) ? document::larger(widths_[column] - kept[column], {}) : Length{};
        };
        Length all;
        for (std::size_t column = 0; column < widths_.size(); ++column) all += spare(column);
        Length open = document::smaller(wanted, all), taken;
        for (std::size_t column = 0; column < widths_.size() && open > Length{}; ++column) {
            const Length most = spare(column);
            // Rounded up, but the last ones give no more than is wanted.
            const Length part = document::smaller(document::smaller(proportion(open, most, all) + Length::of_units(1), most), open);
            all -= most;
            widths_[column] -= part;
            open -= part;
            taken += part;
        }
        return taken;
    }

    std::vector<Length>& widths_;
    Length free_;
};

}  // namespace

bool hold_atoms(const ColumnNeeds& needs, const std::vector<Length>& widths) {
    for (std::size_t column = 0; column < widths.size(); ++column)
        if (widths[column] < needs.single[column].atom) return false;
    for (const auto& [place, need] : needs.spanning) {
        const auto first = widths.begin() + static_cast<std::ptrdiff_t>(place.second);
        if (std::accumulate(first, first + static_cast<std::ptrdiff_t>(place.first), Length{}) < need.atom) return false;
    }
    return true;
}

void give_atoms(const ColumnNeeds& needs, std::vector<Length>& widths, Length available) {
    std::vector<Length> must, words;
    for (const ContentWidth& single : needs.single) {
        must.push_back(single.atom);
        words.push_back(document::larger(single.least, single.atom));
    }
    Sharing sharing(widths, available);
    for (std::size_t column = 0; column < widths.size(); ++column) sharing.widen(column, 1, must[column], must, words);
    for (const auto& [place, need] : needs.spanning) {
        const auto [count, first] = place;
        Length together;
        for (std::size_t column = first; column < first + count; ++column) together += widths[column];
        if (together >= need.atom) continue;
        sharing.widen(first, count, need.atom, must, words);
        for (std::size_t column = first; column < first + count; ++column) must[column] = words[column] = widths[column];
    }
}

void gather_needs(ColumnNeeds& needs, const document::Table& table, const Grid& grid, RowGroup part, Length edge, Context& context,
                  bool whole) {
    Context quiet = context;
    quiet.warnings = nullptr;  // laying out will tell
    quiet.errors = nullptr;
    quiet.fitted = nullptr;
    for (const GridCell& cell : grid.cells()) {
        const std::size_t count = cell.last_column - cell.first_column + 1;
        Length fixed;
        bool all_fixed = true;
        for (std::size_t column = cell.first_column; column <= cell.last_column; ++column) {
            const auto* width = std::get_if<FixedWidth>(&table.columns[column]);
            all_fixed = all_fixed && width != nullptr;
            if (width != nullptr) fixed += width->width;
        }
        ContentWidth need;
        if (all_fixed && !whole && part == RowGroup::body) {
            const Length across = insets_of(table, *cell.cell, edge).across();
            const Length atom = widest_atom_beyond(cell.cell->content, document::larger(fixed - across, {}), quiet);
            if (atom > Length{}) need.atom = atom + across;
        } else {
            need = measure_cell(table, *cell.cell, edge, quiet);
        }
        if (part == RowGroup::header) need.atom = need.least;
        widen(count == 1 ? needs.single[cell.first_column] : needs.spanning[{count, cell.first_column}], need);
    }
    if (part == RowGroup::header || !table.flow) return;
    const std::vector<ContentWidth> of_flow = flow_needs(*table.flow, quiet);
    for (std::size_t i = 0; i < of_flow.size(); ++i) widen(needs.single[table.flow->first_column + i], of_flow[i]);
}

std::vector<Length> column_widths(Columns columns, ColumnNeeds needs, Length available, Length least_column) {
    available = document::larger(available, {});
    std::vector<Length> widths(columns.size());
    give_fixed(columns, widths, available, least_column);
    give_others(columns, settled(columns, std::move(needs)), widths, available - sum(widths));
    return widths;
}

ContentWidth total_width(Columns columns, ColumnNeeds needs) {
    const std::vector<ContentWidth> single = settled(columns, std::move(needs));
    double shares = 0, most_per_share = 0;
    ContentWidth total;
    Length fractions_most;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        total.least += single[column].least;
        total.atom += single[column].atom;
        if (!std::holds_alternative<FractionWidth>(columns[column])) {
            total.most += single[column].most;
            continue;
        }
        fractions_most += single[column].most;
        if (const double share = share_of(columns[column]); share > 0) {
            shares += share;
            most_per_share = std::max(most_per_share, static_cast<double>(single[column].most.units()) / share);
        }
    }
    // Fractions keep their proportions: the one that needs most for its share decides.
    total.most += document::larger(fractions_most, Length::of_units(static_cast<std::int64_t>(shares * most_per_share + 0.5)));
    total.most = document::larger(total.most, total.least);
    return total;
}

}  // namespace naskah::layout::table
