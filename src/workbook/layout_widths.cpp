#include "workbook/layout_widths.hpp"

#include <algorithm>
#include <cmath>

#include "workbook/layout_header.hpp"

namespace naskah::workbook {

namespace {

constexpr double narrowest = 8, widest = 60;
constexpr double comfortable = 40;  ///< up to here a text gets one line
constexpr double widening = 8;      ///< beyond, a character more for each so many
constexpr int most_title_lines = 4;
constexpr double upright_least = 50, upright_most = 170;  ///< points
constexpr double upright_line_width = 2.6;                ///< characters of width that one line of an upright title takes

/// Between the longest text in one line and a narrow column of many lines.
double compromise(double longest_text, double longest_word) {
    if (longest_text <= comfortable) return longest_text;
    return std::max(longest_word, std::min(comfortable + (longest_text - comfortable) / widening, widest));
}

double title_width(const LeafColumn& column, const TextFitter& fitter) {
    const double subtitle = fitter.width(column.subtitle, true);
    if (column.description->upright_title) {
        const double lines = std::ceil(fitter.width(column.title, true) * points_a_character / upright_most);
        return std::max(subtitle, lines * upright_line_width);
    }
    return std::max({subtitle, fitter.longest_word(column.title, true), fitter.width(column.title, true) / (most_title_lines - 1)});
}

/// What a column's contents need: numbers in full, texts as a compromise.
class BodyWidth {
 public:
    explicit BodyWidth(const TextFitter& fitter) : fitter_(fitter) {}

    void add(const ColumnPlan& plan, const Content& content, bool bold) {
        if (const record::Decimal* number = content.number()) {
            const std::string text = shown(*number, number_format(plan, content));
            // Longer figures are wider ones: few of a column need to be measured.
            if (text.size() < most_digits_) return;
            most_digits_ = text.size();
            full_ = std::max(full_, fitter_.width(text, bold));
        } else if (const std::string* text = content.text()) {
            text_ = std::max(text_, fitter_.widest_line(*text, bold));
            if (text_ > comfortable) word_ = std::max(word_, fitter_.longest_word(*text, bold));
        }
    }
    double width() const { return std::max(full_, compromise(text_, word_)); }

 private:
    const TextFitter& fitter_;
    double full_ = 0, text_ = 0, word_ = 0;
    std::size_t most_digits_ = 0;
};

double leaf_width(const TableBody& body, std::size_t column, const EntryLists::Words* list, const TextFitter& fitter) {
    const LeafColumn& leaf = body.columns[column];
    BodyWidth needed(fitter);
    for (std::size_t row = 0; row < body.rows.size(); ++row) needed.add(body.plans[column], body.cell(row, column), false);
    if (body.has_total_row && body.is_total(column)) needed.add(body.plans[column], body.totals[column], true);
    double width = std::max(needed.width(), title_width(leaf, fitter)) + cell_padding;
    if (leaf.description->entry) width = std::max(width, entry_width(*leaf.description->entry, list, fitter));
    const double least = leaf.description->upright_title ? upright_line_width : narrowest;
    return std::clamp(std::ceil(width), least, widest);
}

/// Titles over several columns must find room for their longest word.
void widen_for_groups(const TableBody& body, const TextFitter& fitter, std::vector<double>& widths) {
    for (const HeaderCell& cell : header_cells(*body.description, body.columns)) {
        if (cell.upright) continue;
        const auto first = static_cast<std::size_t>(cell.column), end = first + static_cast<std::size_t>(cell.columns);
        double room = 0, free = 0;
        for (std::size_t at = first; at < end; ++at) {
            room += widths[at];
            free += body.columns[at].description->width > 0 ? 0 : 1;
        }
        const double missing = fitter.longest_word(cell.text, true) + cell_padding - room;
        if (missing <= 0 || free == 0) continue;
        for (std::size_t at = first; at < end; ++at) {
            if (body.columns[at].description->width <= 0) widths[at] += std::ceil(missing / free);
        }
    }
}

}  // namespace

NumberFormat number_format(const ColumnPlan& plan, const Content& content) {
    if (plan.number != NumberFormat::general) return plan.number;
    return content.natural;
}

double upright_height(double text_width) {
    return std::clamp(text_width * points_a_character + 8, upright_least, upright_most);
}

std::vector<double> column_widths(const TableBody& body, const std::vector<const EntryLists::Words*>& lists, const TextFitter& fitter) {
    std::vector<double> widths;
    for (std::size_t column = 0; column < body.columns.size(); ++column) {
        const double written = body.columns[column].description->width;
        widths.push_back(written > 0 ? written : leaf_width(body, column, lists[column], fitter));
    }
    widen_for_groups(body, fitter, widths);
    return widths;
}

}  // namespace naskah::workbook
