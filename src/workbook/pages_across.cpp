#include "workbook/pages_across.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <string_view>

#include "document/paper.hpp"
#include "workbook/layout_text.hpp"

namespace naskah::workbook {

namespace {

constexpr double margin = 15 * 72 / 25.4;    ///< points on each side, as the writer sets them
constexpr double usual_width = 8.43;         ///< characters, Excel's own
constexpr double cell_edges = 5.0 / 7;       ///< characters that a column is wider than its width says
constexpr double usable_width = 0.99;        ///< of the room: programs round each column by themselves
constexpr double most_repeated = 0.5;        ///< of a page, at the smallest scale
constexpr double unevenness_weight = 0.001;  ///< of a page's emptiness beside the cost of breaks

const document::Paper& document_paper(Paper paper) {
    const std::string_view name = paper == Paper::f4 ? "f4" : "a4";
    return *std::find_if(document::papers.begin(), document::papers.end(), [&](const document::Paper& one) { return one.name == name; });
}

/// Fewest pages first, then the cheapest breaks.
struct Cost {
    int pages = 0;
    double breaks = 0, unevenness = 0;

    bool operator<(const Cost& other) const {
        if (pages != other.pages) return pages < other.pages;
        return breaks + unevenness_weight * unevenness < other.breaks + unevenness_weight * other.unevenness;
    }
};

struct Division {
    Cost cost;
    std::vector<int> starts;
};

/// The best way to put columns on pages of a room, by the best ways for those before.
Division divided(const std::vector<double>& widths, const BreakCosts& costs, int repeated, double room) {
    const int count = static_cast<int>(widths.size());
    const double head = std::accumulate(widths.begin(), widths.begin() + repeated, 0.0);
    std::vector<Cost> best(widths.size() + 1, Cost{std::numeric_limits<int>::max(), 0, 0});
    std::vector<int> start(widths.size() + 1, 0);
    best[0] = {};
    for (int end = std::max(1, repeated); end <= count; ++end) {
        double filled = 0;
        for (int first = end - 1; first >= 0; --first) {
            filled += widths[static_cast<std::size_t>(first)];
            const bool opening = first == 0;
            if (!opening && first <= repeated) continue;
            const double taken = filled + (opening ? 0 : head);
            if (taken > room && first < end - 1) break;
            Cost cost = best[static_cast<std::size_t>(first)];
            if (cost.pages == std::numeric_limits<int>::max()) continue;
            const double empty = std::max(0.0, 1 - taken / room);
            ++cost.pages;
            cost.breaks += opening ? 0 : costs.of(first);
            cost.unevenness += empty * empty;
            if (cost < best[static_cast<std::size_t>(end)]) {
                best[static_cast<std::size_t>(end)] = cost;
                start[static_cast<std::size_t>(end)] = first;
            }
        }
    }
    Division result{best.back(), {}};
    for (int end = count; end > 0 && start[static_cast<std::size_t>(end)] > 0;) {
        end = start[static_cast<std::size_t>(end)];
        result.starts.push_back(end);
    }
    std::reverse(result.starts.begin(), result.starts.end());
    return result;
}

}  // namespace

PrintRoom print_room(Paper paper, bool landscape) {
    const document::Paper& sheet = document_paper(paper);
    const double narrow = sheet.width.points() - 2 * margin, wide = sheet.height.points() - 2 * margin;
    const double width = landscape ? wide : narrow, height = landscape ? narrow : wide;
    return {width * usable_width, height};
}

double printed_width(const Column& column) {
    return column.hidden || column.width <= 0 ? 0 : (column.width + cell_edges) * points_a_character;
}

double usual_printed_width() {
    return printed_width({usual_width, false});
}

PagesAcross pages_across(const std::vector<double>& widths, const BreakCosts& costs, int repeated, double room) {
    PagesAcross result;
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double largest_room = room * 100 / least_print_scale;
    if (total <= largest_room) {
        if (total > room) result.scale = std::max(least_print_scale, static_cast<int>(room * 100 / total));
        return result;
    }
    repeated = std::clamp(repeated, 0, static_cast<int>(widths.size()));
    const double head = std::accumulate(widths.begin(), widths.begin() + repeated, 0.0);
    result.repeated = head <= most_repeated * largest_room ? repeated : 0;
    Division best = divided(widths, costs, result.repeated, largest_room);
    result.scale = least_print_scale;
    for (int scale = least_print_scale + 1; scale <= 100; ++scale) {
        Division larger = divided(widths, costs, result.repeated, room * 100 / scale);
        if (larger.cost.pages > best.cost.pages || larger.cost.breaks > best.cost.breaks) break;
        best = std::move(larger);
        result.scale = scale;
    }
    result.starts = std::move(best.starts);
    return result;
}

}  // namespace naskah::workbook
