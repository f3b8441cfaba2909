#include "render/docx/table_columns.hpp"

#include <algorithm>
#include <numeric>

#include "render/docx/text_width.hpp"
#include "render/docx/units.hpp"

namespace naskah::docx {

using namespace document;

namespace {

struct Need {
    double least = 0, most = 0;
};

bool is_fixed(const ColumnWidth& column) {
    return std::holds_alternative<FixedWidth>(column);
}

double share_of(const ColumnWidth& column) {
    const auto* fraction = std::get_if<FractionWidth>(&column);
    return fraction != nullptr ? std::max(fraction->share, 0.0) : 0.0;
}

/// Walks the cells that stand in one column, row spans from above left aside.
template <class Look>
void for_each_single_cell(const std::vector<Row>& rows, std::size_t columns, const Look& look) {
    std::vector<int> covered(columns, 0);
    for (const Row& row : rows) {
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            while (column < columns && covered[column] > 0) --covered[column++];
            if (column >= columns) break;
            const std::size_t end = std::min(columns, column + static_cast<std::size_t>(std::max(cell.column_span, 1)));
            if (end == column + 1) look(column, cell);
            for (; column < end; ++column) covered[column] = std::max(cell.row_span, 1) - 1;
        }
        for (; column < columns; ++column) covered[column] -= covered[column] > 0 ? 1 : 0;
    }
}

std::vector<Need> needs_of(const Table& table) {
    std::vector<Need> needs(table.columns.size());
    const auto look = [&](std::size_t column, const Cell& cell) {
        if (is_fixed(table.columns[column])) return;
        const TextWidth text = width_of(cell.content);
        const Length beside = cell.padding.value_or(table.padding_horizontal) * 2 + table.border;
        Need& need = needs[column];
        // A little more than guessed.
        need.least = std::max(need.least, static_cast<double>(twips(text.least.scaled(1.04) + beside)));
        need.most = std::max(need.most, static_cast<double>(twips(text.most.scaled(1.04) + beside)));
    };
    for_each_single_cell(table.header, needs.size(), look);
    for_each_single_cell(table.body, needs.size(), look);
    return needs;
}

/// Fitted columns get what they want, or as much more than their words need as there is.
void give_fitted(const Table& table, const std::vector<Need>& needs, std::vector<double>& widths, double& room) {
    double least = 0, most = 0, others = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const bool fitted = std::holds_alternative<FitWidth>(table.columns[i]);
        if (fitted) least += needs[i].least, most += needs[i].most;
        if (share_of(table.columns[i]) > 0) others += needs[i].least;
    }
    const double available = std::max(room - others, 0.0);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (!std::holds_alternative<FitWidth>(table.columns[i])) continue;
        if (most <= available) {
            widths[i] = needs[i].most;
        } else if (least >= available) {
            widths[i] = least > 0 ? available * needs[i].least / least : 0;
        } else {
            widths[i] = needs[i].least + (needs[i].most - needs[i].least) * (available - least) / (most - least);
        }
        room -= widths[i];
    }
}

/// Those whose words need more than their share are served first.
void give_shares(const Table& table, const std::vector<Need>& needs, std::vector<double>& widths, double room) {
    std::vector<std::size_t> open;
    double shares = 0, least = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (share_of(table.columns[i]) <= 0) continue;
        open.push_back(i);
        shares += share_of(table.columns[i]);
        least += needs[i].least;
    }
    for (bool served = least < room; served;) {
        served = false;
        for (std::size_t at = 0; at < open.size(); ++at) {
            const std::size_t column = open[at];
            if (room * share_of(table.columns[column]) / shares >= needs[column].least) continue;
            widths[column] = needs[column].least;
            room -= widths[column];
            shares -= share_of(table.columns[column]);
            open.erase(open.begin() + static_cast<std::ptrdiff_t>(at));
            served = !open.empty();
            break;
        }
    }
    for (const std::size_t column : open) widths[column] = std::max(room, 0.0) * share_of(table.columns[column]) / shares;
}

/// Rounds where columns end, not how wide they are, so that nothing adds up.
std::vector<int> rounded_ends(const std::vector<double>& widths) {
    constexpr int narrowest = 20;
    std::vector<int> columns;
    double end = 0;
    int reached = 0;
    for (const double width : widths) {
        end += width;
        const int column = std::max(static_cast<int>(end + 0.5) - reached, narrowest);
        columns.push_back(column);
        reached += column;
    }
    return columns;
}

}  // namespace

std::vector<int> column_widths(const Table& table, int room) {
    const std::vector<Need> needs = needs_of(table);
    std::vector<double> widths(table.columns.size(), 0.0);
    double fixed = 0;
    for (const ColumnWidth& column : table.columns)
        if (is_fixed(column)) fixed += std::max(twips(std::get<FixedWidth>(column).width), 0);
    const double factor = fixed > room && fixed > 0 ? room / fixed : 1.0;
    double left = room;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (!is_fixed(table.columns[i])) continue;
        widths[i] = std::max(twips(std::get<FixedWidth>(table.columns[i]).width), 0) * factor;
        left -= widths[i];
    }
    left = std::max(left, 0.0);
    give_fitted(table, needs, widths, left);
    give_shares(table, needs, widths, left);
    return rounded_ends(widths);
}

std::vector<int> column_widths(const FittedTable& table, int room) {
    double whole = 0;
    for (const Length width : table.columns) whole += twips(width);
    const double factor = whole > room && whole > 0 ? room / whole : 1.0;
    std::vector<double> widths;
    for (const Length width : table.columns) widths.push_back(twips(width) * factor);
    return rounded_ends(widths);
}

}  // namespace naskah::docx
