#include "layout/drawing/flowchart/page_plan.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace naskah::layout::flowchart {

namespace {

/// The levels of one row while they are being found: each with the columns in which something stands.
struct RowLevels {
    std::vector<std::map<std::size_t, std::size_t>> levels;  ///< by column: the item
    std::size_t first_own = 0, last_own = 0;                 ///< between these stand the symbols, above and below them pentagons
};

class Planner {
 public:
    Planner(const Chart& chart, const Rows& rows, const Letters& given, const std::set<std::size_t>& cut)
        : chart_(chart), rows_(rows), cut_(cut), measures_(measures(chart.edges)), row_levels_(rows.heights.size()) {
        plan_.letters = given;
    }

    PagePlan plan() {
        place_symbols();
        for (std::size_t way = 0; way < chart_.ways.size(); ++way) add_way(way);
        number_levels();
        return std::move(plan_);
    }

 private:
    bool on_page(std::size_t symbol) const {
        const std::size_t row = chart_.symbols[symbol].row;
        return row >= rows_.first && row < rows_.first + rows_.heights.size();
    }
    std::size_t row_of(std::size_t symbol) const { return chart_.symbols[symbol].row - rows_.first; }
    std::size_t columns() const { return chart_.edges.size() - 1; }

    void place_symbols() {
        std::vector<std::map<std::size_t, std::vector<std::size_t>>> stacks(rows_.heights.size());
        item_of_.resize(chart_.symbols.size());
        for (std::size_t symbol = 0; symbol < chart_.symbols.size(); ++symbol) {
            if (on_page(symbol)) stacks[row_of(symbol)][chart_.symbols[symbol].column].push_back(symbol);
        }
        for (std::size_t row = 0; row < stacks.size(); ++row) place_row(stacks[row], row_levels_[row]);
    }

    /// Where in a stack the work itself stands: behind the start.
    std::size_t work_in(const std::vector<std::size_t>& stack) const {
        for (std::size_t i = 0; i < stack.size(); ++i) {
            if (chart_.symbols[stack[i]].kind != SymbolKind::terminator) return i;
        }
        return 0;
    }

    void place_row(const std::map<std::size_t, std::vector<std::size_t>>& stacks, RowLevels& row) {
        std::size_t height = 1, work = 0;
        for (const auto& [column, stack] : stacks) {
            if (stack.size() <= height) continue;
            height = stack.size();
            work = work_in(stack);
        }
        row.levels.resize(height);
        row.last_own = height - 1;
        for (const auto& [column, stack] : stacks) {
            const std::size_t own = work_in(stack);
            const std::size_t offset = std::min(work > own ? work - own : 0, height - stack.size());
            for (std::size_t i = 0; i < stack.size(); ++i) add_symbol(stack[i], column, row.levels[offset + i]);
        }
    }

    void add_symbol(std::size_t symbol, std::size_t column, std::map<std::size_t, std::size_t>& level) {
        const Symbol& what = chart_.symbols[symbol];
        item_of_[symbol] = plan_.items.size();
        level[column] = plan_.items.size();
        plan_.items.push_back({{false, symbol}, 0, column, what.kind, size_of(what.kind, what.text, measures_)});
    }

    void add_way(std::size_t index) {
        const Way& way = chart_.ways[index];
        const bool begins = on_page(way.from), ends = on_page(way.to);
        if (!begins && !ends) return;
        Leg leg{0, 0, index, way.joint, !way.words.empty()};
        if (begins && ends && !cut_.contains(index)) {
            leg.from = item_of_[way.from];
            leg.to = item_of_[way.to];
            plan_.legs.push_back(leg);
            return;
        }
        const std::size_t letter = letter_of(way.to);
        if (begins) {
            const bool onward = !ends && chart_.symbols[way.to].row >= rows_.first + rows_.heights.size();
            leg.from = item_of_[way.from];
            leg.to = add_pentagon({letter, way.to, true}, way.from, onward && row_of(way.from) + 1 == rows_.heights.size());
            plan_.legs.push_back(leg);
        }
        if (ends && !arrivals_.contains(way.to)) {
            const bool from_before = !begins && chart_.symbols[way.from].row < rows_.first;
            leg.from = add_pentagon({letter, way.to, false}, way.to, from_before && row_of(way.to) == 0);
            leg.to = item_of_[way.to];
            leg.has_words = false;
            leg.joint = false;
            arrivals_.insert(way.to);
            plan_.legs.push_back(leg);
        }
    }

    std::size_t letter_of(std::size_t target) {
        std::size_t next = 0;
        for (const auto& [known, letter] : plan_.letters) next = std::max(next, letter + 1);
        return plan_.letters.emplace(target, next).first->second;
    }

    /// Where the other ways of a symbol lead on this page: to the left (negative) or to the right.
    int tendency(std::size_t symbol) const {
        int sum = 0;
        const std::size_t column = chart_.symbols[symbol].column;
        for (const Way& way : chart_.ways) {
            if (way.from != symbol && way.to != symbol) continue;
            const std::size_t other = way.from == symbol ? way.to : way.from;
            if (!on_page(other) || other == symbol) continue;
            const std::size_t there = chart_.symbols[other].column;
            sum += there > column ? 1 : there < column ? -1 : 0;
        }
        return sum;
    }

    std::size_t add_pentagon(PlannedPentagon pentagon, std::size_t symbol, bool upright) {
        const std::size_t column = chart_.symbols[symbol].column;
        RowLevels& row = row_levels_[row_of(symbol)];
        const std::size_t item = plan_.items.size();
        plan_.items.push_back({{true, plan_.pentagons.size()}, 0, column, SymbolKind::process, {measures_.pentagon, measures_.pentagon}});
        plan_.pentagons.push_back(pentagon);
        std::map<std::size_t, std::size_t>& own = level_with(row, item_of_[symbol]);
        if (upright && (column_is_free(row, column, pentagon.leaves))) {
            level_beyond(row, column, pentagon.leaves)[column] = item;
            return item;
        }
        if (const auto beside = free_beside(own, column, tendency(symbol))) {
            plan_.items[item].column = *beside;
            own[*beside] = item;
            return item;
        }
        level_beyond(row, column, pentagon.leaves)[column] = item;
        return item;
    }

    /// No pentagon stands above or below the symbols of a row in a column.
    static bool column_is_free(const RowLevels& row, std::size_t column, bool below) {
        const std::size_t from = below ? row.last_own + 1 : 0, to = below ? row.levels.size() : row.first_own;
        for (std::size_t level = from; level < to; ++level) {
            if (row.levels[level].contains(column)) return false;
        }
        return true;
    }

    static std::map<std::size_t, std::size_t>& level_with(RowLevels& row, std::size_t item) {
        for (auto& level : row.levels) {
            for (const auto& [column, there] : level) {
                if (there == item) return level;
            }
        }
        return row.levels.front();
    }

    /// The next column in which nothing stands, on the side on which the symbol has fewer ways.
    std::optional<std::size_t> free_beside(const std::map<std::size_t, std::size_t>& level, std::size_t column, int tendency) const {
        const auto is_free = [&](std::size_t there) { return there < columns() && !level.contains(there); };
        const bool right = is_free(column + 1), left = column > 0 && is_free(column - 1);
        if (right && (tendency <= 0 || !left)) return column + 1;
        if (left) return column - 1;
        return std::nullopt;
    }

    /// A level for pentagons above or below the symbols of a row in which a column is free.
    static std::map<std::size_t, std::size_t>& level_beyond(RowLevels& row, std::size_t column, bool below) {
        if (below) {
            for (std::size_t level = row.last_own + 1; level < row.levels.size(); ++level) {
                if (!row.levels[level].contains(column)) return row.levels[level];
            }
            return row.levels.emplace_back();
        }
        for (std::size_t level = row.first_own; level-- > 0;) {
            if (!row.levels[level].contains(column)) return row.levels[level];
        }
        row.levels.emplace(row.levels.begin());
        ++row.first_own;
        ++row.last_own;
        return row.levels.front();
    }

    void number_levels() {
        for (std::size_t row = 0; row < row_levels_.size(); ++row) {
            for (const auto& level : row_levels_[row].levels) {
                for (const auto& [column, item] : level) plan_.items[item].level = plan_.row_of.size();
                plan_.row_of.push_back(row);
            }
        }
    }

    const Chart& chart_;
    const Rows& rows_;
    const std::set<std::size_t>& cut_;
    const Measures measures_;
    std::vector<RowLevels> row_levels_;
    std::vector<std::size_t> item_of_;  ///< by symbol
    std::set<std::size_t> arrivals_;    ///< symbols to which a pentagon leads
    PagePlan plan_;
};

}  // namespace

PagePlan plan_page(const Chart& chart, const Rows& rows, const Letters& given, const std::set<std::size_t>& cut) {
    return Planner(chart, rows, given, cut).plan();
}

}  // namespace naskah::layout::flowchart
