#include "layout/drawing/flowchart/drawing_rules.hpp"

#include <algorithm>
#include <set>
#include <sstream>

namespace naskah::layout::flowchart::testing {

namespace {

using document::larger;
using document::smaller;
using document::operator""_pt;

struct Box {
    Length left, top, right, bottom;
};

Box box_of(Point center, Size size) {
    return {center.x - size.width / 2, center.y - size.height / 2, center.x + size.width / 2, center.y + size.height / 2};
}
Box shrunk(Box box, Length by) {
    return {box.left + by, box.top + by, box.right - by, box.bottom - by};
}
bool overlap(const Box& a, const Box& b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

struct Stretch {
    Point from, to;
    bool across() const { return from.y == to.y; }
    Box box() const { return {smaller(from.x, to.x), smaller(from.y, to.y), larger(from.x, to.x), larger(from.y, to.y)}; }
};

std::vector<Stretch> stretches(const std::vector<Point>& points) {
    std::vector<Stretch> result;
    for (std::size_t i = 1; i < points.size(); ++i) result.push_back({points[i - 1], points[i]});
    return result;
}

bool passes(const Stretch& stretch, const Box& box) {
    const Box line = stretch.box();
    return line.left < box.right && box.left < line.right + Length::of_units(1) && line.top < box.bottom &&
           box.top < line.bottom + Length::of_units(1) && line.right > box.left && line.bottom > box.top;
}

class Judge {
 public:
    Judge(const Chart& chart, const Rows& rows, const PageDrawing& drawing) : chart_(chart), rows_(rows), drawing_(drawing) {
        tops_.push_back({});
        for (const Length height : drawing.heights) tops_.push_back(tops_.back() + height);
    }

    std::vector<std::string> judge() {
        rows_and_symbols();
        for (std::size_t line = 0; line < drawing_.lines.size(); ++line) one_line(line);
        for (std::size_t a = 0; a < drawing_.lines.size(); ++a) {
            for (std::size_t b = a + 1; b < drawing_.lines.size(); ++b) two_lines(a, b);
        }
        words();
        every_way();
        return std::move(faults_);
    }

 private:
    template <class... Parts>
    void fault(const Parts&... parts) {
        std::ostringstream text;
        (text << ... << parts);
        faults_.push_back(text.str());
    }

    bool on_page(std::size_t symbol) const {
        const std::size_t row = chart_.symbols[symbol].row;
        return row >= rows_.first && row < rows_.first + rows_.heights.size();
    }

    struct Item {
        End what;
        Box box;
    };
    std::vector<Item> items() const {
        std::vector<Item> items;
        for (const PlacedSymbol& symbol : drawing_.symbols) items.push_back({{false, symbol.symbol}, box_of(symbol.center, symbol.size)});
        for (std::size_t i = 0; i < drawing_.pentagons.size(); ++i) {
            items.push_back({{true, i}, box_of(drawing_.pentagons[i].center, drawing_.pentagons[i].size)});
        }
        return items;
    }

    void rows_and_symbols() {
        if (drawing_.heights.size() != rows_.heights.size()) fault("rows are lost");
        for (std::size_t row = 0; row < rows_.heights.size(); ++row) {
            if (drawing_.heights[row] < rows_.heights[row]) fault("row ", row, " is lower than asked for");
        }
        std::multiset<std::size_t> placed;
        for (const PlacedSymbol& symbol : drawing_.symbols) {
            placed.insert(symbol.symbol);
            const Symbol& asked = chart_.symbols[symbol.symbol];
            const Box box = box_of(symbol.center, symbol.size);
            const std::size_t row = asked.row - rows_.first;
            if (box.top < tops_[row] + 2_pt || box.bottom > tops_[row + 1] - 2_pt) fault("symbol ", symbol.symbol, " leaves its row");
            if (box.left < chart_.edges[asked.column] + 2_pt || box.right > chart_.edges[asked.column + 1] - 2_pt) {
                fault("symbol ", symbol.symbol, " leaves its column");
            }
        }
        for (std::size_t symbol = 0; symbol < chart_.symbols.size(); ++symbol) {
            if (placed.count(symbol) != (on_page(symbol) ? 1U : 0U)) fault("symbol ", symbol, " stands ", placed.count(symbol), " times");
        }
        const std::vector<Item> all = items();
        for (std::size_t a = 0; a < all.size(); ++a) {
            if (all[a].box.left < Length{} || all[a].box.right > chart_.edges.back() || all[a].box.top < Length{} ||
                all[a].box.bottom > tops_.back()) {
                fault("item ", a, " is cut");
            }
            for (std::size_t b = a + 1; b < all.size(); ++b) {
                if (overlap(all[a].box, all[b].box)) fault("items ", a, " and ", b, " overlap");
            }
        }
    }

    void one_line(std::size_t index) {
        const Line& line = drawing_.lines[index];
        if (line.points.size() < 2) return fault("line ", index, " has no length");
        for (const Stretch& stretch : stretches(line.points)) {
            if (stretch.from == stretch.to) fault("line ", index, " stands still");
            if (stretch.from.x != stretch.to.x && stretch.from.y != stretch.to.y) fault("line ", index, " is slanted");
            for (const Item& item : items()) {
                if (passes(stretch, shrunk(item.box, Length::of_units(2)))) fault("line ", index, " runs through an item");
            }
            for (const PlacedWords& words : drawing_.words) {
                if (passes(stretch, box_of_words(words))) fault("line ", index, " runs through the words of way ", words.way);
            }
            apart_from_grid(stretch, index);
        }
        ends(line, index);
    }

    void apart_from_grid(const Stretch& stretch, std::size_t index) {
        const Box box = stretch.box();
        if (box.left < Length{} || box.right > chart_.edges.back() || box.top < Length{} || box.bottom > tops_.back())
            fault("line ", index, " is cut");
        if (stretch.across()) {
            for (const Length top : tops_) {
                if (larger(top - stretch.from.y, stretch.from.y - top) < 3_pt) fault("line ", index, " runs along a line between rows");
            }
        } else {
            for (const Length edge : chart_.edges) {
                if (larger(edge - stretch.from.x, stretch.from.x - edge) < 2_pt)
                    fault("line ", index, " runs along a line between columns");
            }
        }
    }

    Box box_of_end(End end) const {
        for (const Item& item : items()) {
            if (item.what == end) return item.box;
        }
        return {};
    }
    static Box box_of_words(const PlacedWords& words) {
        return {words.corner.x, words.corner.y, words.corner.x + words.size.width, words.corner.y + words.size.height};
    }

    static bool on_edge(Point point, const Box& box) {
        const Length x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
        const auto near = [](Length a, Length b) { return larger(a - b, b - a) <= Length::of_units(2); };
        const bool side = (near(point.x, box.left) || near(point.x, box.right)) && near(point.y, y);
        const bool end = (near(point.y, box.top) || near(point.y, box.bottom)) && near(point.x, x);
        return side || end;
    }

    void ends(const Line& line, std::size_t index) {
        if (!on_edge(line.points.front(), box_of_end(line.from))) fault("line ", index, " begins nowhere");
        if (!on_edge(line.points.back(), box_of_end(line.to))) fault("line ", index, " ends nowhere");
        const Stretch last = stretches(line.points).back();
        if (!line.joint && last.to.y < last.from.y) fault("line ", index, " enters from below");
        if (line.joint) return;
        const Length length = larger(larger(last.to.x - last.from.x, last.from.x - last.to.x), last.to.y - last.from.y);
        if (length < arrow_length + 1_pt) fault("the arrow of line ", index, " has no room");
        const bool headed = std::any_of(drawing_.lines.begin(), drawing_.lines.end(), [&](const Line& other) {
            return other.arrow && !other.strokes.empty() && other.strokes.back().back() == line.points.back();
        });
        if (!headed) fault("line ", index, " has no arrow at its end");
    }

    static bool related(const Line& a, const Line& b) {
        if (a.joint || b.joint) return false;
        return a.to == b.to || a.from == b.from;
    }

    void two_lines(std::size_t a, std::size_t b) {
        const Line &first = drawing_.lines[a], &second = drawing_.lines[b];
        if (related(first, second)) return;
        for (const Stretch& one : stretches(first.points)) {
            for (const Stretch& other : stretches(second.points)) {
                if (one.across() == other.across()) {
                    if (too_near(one, other)) fault("lines ", a, " and ", b, " run on top of each other");
                } else if (touch(one, other)) {
                    fault("lines ", a, " and ", b, " touch");
                }
            }
        }
        head(first, second, a, b);
        head(second, first, b, a);
    }

    static bool too_near(const Stretch& a, const Stretch& b) {
        const Box one = a.box(), other = b.box();
        const Length apart =
            a.across() ? larger(a.from.y - b.from.y, b.from.y - a.from.y) : larger(a.from.x - b.from.x, b.from.x - a.from.x);
        if (apart >= 2_pt) return false;
        return a.across() ? one.left <= other.right && other.left <= one.right : one.top <= other.bottom && other.top <= one.bottom;
    }

    /// Where they meet, one of both ends or turns.
    static bool touch(const Stretch& a, const Stretch& b) {
        const Box one = a.box(), other = b.box();
        const bool meet = one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
        const Box& across = a.across() ? one : other;
        const Box& upright = a.across() ? other : one;
        const bool crossing =
            across.left < upright.left && upright.left < across.right && upright.top < across.top && across.top < upright.bottom;
        return meet && !crossing;
    }

    void head(const Line& line, const Line& other, std::size_t a, std::size_t b) {
        if (line.joint) return;
        const Stretch last = stretches(line.points).back();
        Box box{last.to.x, last.to.y, last.to.x, last.to.y};
        const Length half = arrow_width / 2;
        if (last.across()) {
            (last.to.x > last.from.x ? box.left : box.right) += last.to.x > last.from.x ? -arrow_length : arrow_length;
            box.top -= half;
            box.bottom += half;
        } else {
            box.top -= arrow_length;
            box.left -= half;
            box.right += half;
        }
        for (const Stretch& stretch : stretches(other.points)) {
            if (passes(stretch, box)) fault("line ", b, " hides the arrow of line ", a);
        }
    }

    void words() {
        for (std::size_t a = 0; a < drawing_.words.size(); ++a) {
            const Box box = box_of_words(drawing_.words[a]);
            // Those that are narrow enough stay in their column.
            const Way& way = chart_.ways[drawing_.words[a].way];
            const std::size_t column = chart_.symbols[way.from].column;
            const bool inside = box.left >= chart_.edges[column] && box.right <= chart_.edges[column + 1];
            if (!inside && way.words.back().width <= measures(chart_.edges).words_room && narrow_would_do(a))
                fault("words leave their column");
            if (box.left < Length{} || box.right > chart_.edges.back()) fault("words are cut");
            for (std::size_t b = a + 1; b < drawing_.words.size(); ++b) {
                if (overlap(box, box_of_words(drawing_.words[b]))) fault("words overlap");
            }
            for (const Length top : tops_) {
                if (box.top < top && top < box.bottom) fault("words stand on a line between rows");
            }
            for (const Item& item : items()) {
                // A diamond leaves its corners free, but for a hair.
                const bool diamond = !item.what.pentagon && chart_.symbols[item.what.index].kind == SymbolKind::decision;
                if (diamond ? reaches_into_diamond(box, item.box) : overlap(box, item.box)) fault("words stand on an item");
            }
        }
    }

    static bool reaches_into_diamond(const Box& box, const Box& around) {
        const auto distance = [](Length low, Length high, Length middle) {
            return static_cast<double>(larger(larger(low - middle, middle - high), {}).units());
        };
        const double across = distance(box.left, box.right, (around.left + around.right) / 2);
        const double down = distance(box.top, box.bottom, (around.top + around.bottom) / 2);
        const double half_width = static_cast<double>((around.right - around.left).units()) / 2 + 1000;
        const double half_height = static_cast<double>((around.bottom - around.top).units()) / 2 + 400;
        return across / half_width + down / half_height < 1;
    }

    /// No other words of the same symbol are in the way.
    bool narrow_would_do(std::size_t index) const {
        const std::size_t from = chart_.ways[drawing_.words[index].way].from;
        return std::count_if(drawing_.words.begin(), drawing_.words.end(),
                             [&](const PlacedWords& other) { return chart_.ways[other.way].from == from; }) == 1;
    }

    bool leads(End from, End to) const {
        return std::any_of(drawing_.lines.begin(), drawing_.lines.end(),
                           [&](const Line& line) { return line.from == from && line.to == to; });
    }

    void every_way() {
        if (!drawing_.undrawn.empty()) fault(drawing_.undrawn.size(), " ways are not drawn");
        for (std::size_t index = 0; index < chart_.ways.size(); ++index) {
            const Way& way = chart_.ways[index];
            const bool begins = on_page(way.from), ends = on_page(way.to);
            if (begins && ends && leads({false, way.from}, {false, way.to})) continue;
            bool leaves = false, arrives = false;
            for (std::size_t i = 0; i < drawing_.pentagons.size(); ++i) {
                const Pentagon& pentagon = drawing_.pentagons[i];
                if (pentagon.target != way.to || drawing_.letters.at(way.to) != pentagon.letter) continue;
                leaves = leaves || (pentagon.leaves && leads({false, way.from}, {true, i}));
                arrives = arrives || (!pentagon.leaves && leads({true, i}, {false, way.to}));
            }
            if (begins && !leaves) fault("way ", index, " doesn't leave");
            if (ends && !arrives) fault("way ", index, " doesn't arrive");
        }
        std::set<std::size_t> letters;
        for (const auto& [target, letter] : drawing_.letters) {
            if (!letters.insert(letter).second) fault("two targets have one letter");
        }
    }

    const Chart& chart_;
    const Rows& rows_;
    const PageDrawing& drawing_;
    std::vector<Length> tops_;
    std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> faults(const Chart& chart, const Rows& rows, const PageDrawing& drawing) {
    return Judge(chart, rows, drawing).judge();
}

std::vector<Length> equal_columns(std::size_t count, Length width) {
    std::vector<Length> edges;
    for (std::size_t i = 0; i <= count; ++i) edges.push_back(width * static_cast<std::int64_t>(i) / static_cast<std::int64_t>(count));
    return edges;
}

/// Columns that need more take it from the others.
std::vector<Length> widened(const std::vector<Length>& edges, const std::vector<Length>& least) {
    std::vector<Length> widths;
    Length lacking, spare;
    for (std::size_t i = 0; i < least.size(); ++i) {
        widths.push_back(larger(edges[i + 1] - edges[i], least[i]));
        lacking += widths[i] - (edges[i + 1] - edges[i]);
        spare += widths[i] - least[i];
    }
    std::vector<Length> result{{}};
    for (std::size_t i = 0; i < least.size(); ++i) {
        const Length part =
            spare > Length{} ? Length::of_units(lacking.units() * (widths[i] - least[i]).units() / spare.units()) : Length{};
        result.push_back(result.back() + larger(widths[i] - part, least[i]));
    }
    return result;
}

Chart random_chart(std::mt19937& random, std::size_t columns, std::size_t rows, Length width) {
    // std::uniform_int_distribution differs between libraries.
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
    Chart chart;
    chart.edges = equal_columns(columns, width);
    const Length room = measures(chart.edges).words_room;
    std::vector<std::vector<std::size_t>> of_row(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t count = below(5) == 0 ? std::min(columns, 1 + below(3)) : 1;
        std::set<std::size_t> taken;
        while (taken.size() < count) taken.insert(below(columns));
        for (const std::size_t column : taken) {
            const SymbolKind kind = row == 0 || row + 1 == rows ? SymbolKind::terminator
                                    : below(4) == 0             ? SymbolKind::decision
                                                                : SymbolKind::process;
            of_row[row].push_back(chart.symbols.size());
            chart.symbols.push_back({row, column, kind, {}});
            if (kind != SymbolKind::decision && below(12) == 0) {
                of_row[row].push_back(chart.symbols.size());
                chart.symbols.push_back({row, column, SymbolKind::process, {}});
            }
        }
    }
    const auto words = [&](std::size_t letters) {
        // A word has up to eight letters.
        constexpr std::int64_t longest = 8;
        const auto all = static_cast<std::int64_t>(letters);
        std::vector<Size> sizes{{smaller(Length::of_points(4) * all, larger(room * 2, 4_pt * std::min(all, longest))), 8_pt}};
        for (std::int64_t lines = 2; sizes.back().width > room && lines * longest <= all + longest; ++lines)
            sizes.push_back({sizes.front().width / lines, 8_pt * lines});
        return sizes;
    };
    std::set<std::pair<std::size_t, std::size_t>> known;
    const auto add = [&](std::size_t from, std::size_t to, std::vector<Size> said) {
        if (from == to || !known.emplace(from, to).second) return;
        chart.ways.push_back({from, to, false, std::move(said)});
    };
    const auto join = [&](std::size_t a, std::size_t b) {
        if (known.emplace(a, b).second) chart.ways.push_back({a, b, true});
    };
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t next = std::min(row + 1, rows - 1);
        const bool together = of_row[row].size() > 1 && below(3) == 0;
        for (std::size_t i = 0; i < of_row[row].size(); ++i) {
            const std::size_t symbol = of_row[row][i];
            if (together && i > 0 && chart.symbols[of_row[row][i - 1]].column != chart.symbols[symbol].column &&
                chart.symbols[symbol].kind == SymbolKind::process && chart.symbols[of_row[row][i - 1]].kind == SymbolKind::process) {
                // Those who work together go on as one.
                join(of_row[row][i - 1], symbol);
                continue;
            }
            const bool stacked = i > 0 && chart.symbols[of_row[row][i - 1]].column == chart.symbols[symbol].column;
            if (stacked) add(of_row[row][i - 1], symbol, {});
            if (chart.symbols[symbol].kind == SymbolKind::decision) {
                add(symbol, of_row[next][below(of_row[next].size())], words(2));
                const std::size_t back = row > 0 ? below(row) : 0;
                const std::size_t there = below(3) == 0 ? std::min(row + 2 + below(4), rows - 1) : back;
                add(symbol, of_row[there].front(), words(5 + below(15)));
                if (below(4) == 0) add(symbol, of_row[std::min(row + 3, rows - 1)].back(), words(6));
            } else if (row + 1 < rows) {
                const std::size_t last = below(6) == 0 ? of_row[next].size() : 1;
                for (std::size_t j = 0; j < last; ++j) add(symbol, of_row[next][j], {});
            }
        }
    }
    chart.edges = widened(chart.edges, least_columns(columns, chart.symbols, chart.ways));
    return chart;
}

}  // namespace naskah::layout::flowchart::testing
