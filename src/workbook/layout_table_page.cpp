#include "workbook/layout_table_page.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "record/decimal.hpp"
#include "workbook/layout_header.hpp"
#include "workbook/layout_styles.hpp"
#include "workbook/layout_widths.hpp"
#include "workbook/limits.hpp"

namespace naskah::workbook {

namespace {

constexpr std::size_t formats_count = static_cast<std::size_t>(NumberFormat::date) + 1;

constexpr std::uint32_t repeated_color = 0x7F7F7F;
constexpr double indent_width = 1.7;  ///< characters of one level

/// Whether a column of texts follows one of numbers, whose figures end where its words begin.
bool stands_beside_number(const TableBody& body, std::size_t column) {
    if (column == 0 || !body.plans[column - 1].numeric || body.plans[column].numeric) return false;
    const Horizontal align = body.columns[column].description->align, before = body.columns[column - 1].description->align;
    return (align == Horizontal::automatic || align == Horizontal::left) &&
           (before == Horizontal::automatic || before == Horizontal::right);
}

/// The formats of a column, looked up once.
class ColumnFormats {
 public:
    ColumnFormats(const TableBody& body, std::size_t column, bool total)
        : column_(body.columns[column]), plan_(body.plans[column]), total_(total), beside_number_(stands_beside_number(body, column)) {}

    FormatId of(const Content& content, Page& page, bool line_above = false, bool repeats = false) {
        const NumberFormat number = number_format(plan_, content);
        const bool odd = plan_.numeric && content.text() != nullptr;
        const std::size_t look = (odd ? 1U : 0U) + (line_above ? 2U : 0U) + (repeats ? 4U : 0U);
        std::optional<FormatId>& known = known_[static_cast<std::size_t>(number) * looks + look];
        if (!known) known = page.format(with_place(make(number, odd), line_above, repeats));
        return *known;
    }

 private:
    static constexpr std::size_t looks = 8;

    static Format with_place(Format format, bool line_above, bool repeats) {
        format.line_above = line_above;
        if (repeats) format.color = repeated_color;
        return format;
    }

    Format make(NumberFormat number, bool odd) const {
        const ColumnDescription& description = *column_.description;
        if (total_) return styles::total(description, number, odd);
        Format format = styles::body(description, number, odd);
        if (beside_number_) format = styles::beside_number(format);
        return description.entry ? styles::entry(format) : format;
    }

    const LeafColumn& column_;
    const ColumnPlan& plan_;
    bool total_, beside_number_;
    std::array<std::optional<FormatId>, looks * formats_count> known_;
};

class TableWriter {
 public:
    TableWriter(TableBody& body, const std::vector<const EntryLists::Words*>& lists, Page& page, Lookup& lookup)
        : body_(body), lists_(lists), page_(page), lookup_(lookup), last_column_(static_cast<int>(body.columns.size()) - 1) {}

    PlacedTable write() {
        PlacedTable placed;
        placed.sheet = page_.sheet().name;
        placed.table = body_.description->name;
        placed.header = {page_.row(), 0};
        placed.header_rows = header_rows(*body_.description);
        write_header(placed.header_rows);
        placed.first_row = first_row_ = page_.row();
        write_rows();
        placed.last_row = page_.row() - 1;
        if (body_.rows.empty() && !body_.description->empty_text.empty())
            write_line(body_.description->empty_text, styles::empty_row());
        else if (!body_.rows.empty())
            add_rules(placed);
        if (body_.has_total_row) write_total_row();
        show_whole_decimals_whole(placed);
        if (!body_.rows.empty()) add_shades(placed);
        return placed;
    }

 private:
    void write_header(int rows) {
        const std::vector<HeaderCell> cells = header_cells(*body_.description, body_.columns);
        const FormatId level = page_.format(styles::header(false)), upright = page_.format(styles::header(true));
        for (const HeaderCell& cell : cells) {
            const Position place{page_.row() + cell.row, cell.column};
            page_.put_title({place, {place.row + cell.rows - 1, place.column + cell.columns - 1}}, cell.upright ? upright : level,
                            cell.text);
        }
        set_header_heights(cells, rows);
        for (int at = 1; at <= rows; ++at) page_.hold_row(page_.row() + at, Hold::tight);  // and the first row of the body
        page_.move_down(rows);
    }

    double header_cell_height(const HeaderCell& cell) const {
        if (cell.upright) return upright_height(page_.fitter().width(cell.text, true));
        const double width = page_.width(cell.column, cell.column + cell.columns - 1);
        return row_height(width > 0 ? page_.fitter().lines(cell.text, width, true) : 1);  // 0: all of its columns are hidden
    }

    /// What cells of one row need; then the last title rows grow for cells over several.
    void set_header_heights(const std::vector<HeaderCell>& cells, int rows) {
        std::vector<double> heights(static_cast<std::size_t>(rows), row_height(1));
        for (const HeaderCell& cell : cells) {
            double& height = heights[static_cast<std::size_t>(cell.row)];
            if (cell.rows == 1) height = std::max(height, header_cell_height(cell));
        }
        const std::size_t growing = heights.size() - (has_subtitles(*body_.description) ? 2 : 1);
        for (const HeaderCell& cell : cells) {
            if (cell.rows == 1) continue;
            double room = 0;
            for (int at = cell.row; at < cell.row + cell.rows; ++at) room += heights[static_cast<std::size_t>(at)];
            heights[growing] = std::min(row_height_limit, heights[growing] + std::max(0.0, header_cell_height(cell) - room));
        }
        for (std::size_t at = 0; at < heights.size(); ++at) page_.set_height(page_.row() + static_cast<int>(at), heights[at]);
    }

    void write_line(const std::string& text, const Format& format) {
        const int last = page_.put_line(last_column_, page_.format(format), text);
        const int lines = page_.fitter().lines(text, page_.width(0, last), format.bold);
        if (lines > 1) page_.set_height(page_.row(), row_height(lines));
        page_.move_down(1);
    }

    void write_rows() {
        std::vector<ColumnFormats> formats;
        for (std::size_t column = 0; column < body_.columns.size(); ++column) formats.emplace_back(body_, column, false);
        page_.sheet().cells.reserve(page_.sheet().cells.size() + body_.cells.size());
        for (std::size_t row = 0; row < body_.rows.size(); ++row) {
            if (body_.rows[row].heading) {
                write_line(*body_.rows[row].heading, styles::group_heading());
                page_.hold(Hold::tight);
                continue;
            }
            if (body_.rows[row].first_of_parent < static_cast<int>(row)) page_.hold(Hold::loose);
            int lines = 1;
            for (std::size_t column = 0; column < body_.columns.size(); ++column) {
                Content& content = body_.cells[row * body_.columns.size() + column];
                if (const std::string* text = content.text()) lines = std::max(lines, cell_lines(*text, static_cast<int>(column)));
                const bool repeats = body_.columns[column].description->repeated && !body_.rows[row].has_parent;
                const FormatId format = formats[column].of(content, page_, body_.rows[row].line_above, repeats);
                page_.put({page_.row(), static_cast<int>(column)}, format, row_value(row, column, std::move(content)));
            }
            if (lines > 1) page_.set_height(page_.row(), row_height(lines));
            page_.move_down(1);
        }
    }

    int cell_lines(const std::string& text, int column) const {
        if (page_.sheet().columns[static_cast<std::size_t>(column)].hidden) return 1;
        const double indent = stands_beside_number(body_, static_cast<std::size_t>(column)) ? indent_width : 0;
        return page_.fitter().lines(text, page_.width_of(column) - indent);
    }

    CellValue row_value(std::size_t row, std::size_t column, Content content) {
        const std::optional<ResolvedFormula>& formula = body_.plans[column].formula;
        if (!formula || formula->lacks_cells() || !body_.filled(body_.rows[row], column)) return cell_value(content);
        const auto cells = [&](std::size_t other, Reach reach) {
            Range range = body_.referenced(row, column, other);
            const int last = static_cast<int>(body_.rows.size()) - 1;
            if (reach == Reach::down || reach == Reach::all) range.last.row = last;
            if (reach == Reach::all) range.first.row = 0;
            if (reach == Reach::below) range = {{range.first.row + 1, range.first.column}, {last + 1, range.last.column}};
            range.first.row += first_row_;
            range.last.row += first_row_;
            return range;
        };
        return formula_cell(*formula, cells, content, body_.columns[column].description->content);
    }

    template <typename Cells>
    CellValue formula_cell(const ResolvedFormula& resolved, Cells cells, const Content& content, const Pattern& pattern) {
        Formula result;
        for (std::size_t part = 0; part < resolved.references.size(); ++part) {
            result.text += resolved.formula.parts[part].text;
            std::vector<Range> ranges;
            for (const std::size_t other : resolved.references[part]) ranges.push_back(cells(other, resolved.formula.parts[part].reach));
            const std::string written = arguments(ranges);
            if (static_cast<std::size_t>(std::count(written.begin(), written.end(), ',')) >= most_arguments)
                lookup_.error("rumus menyebut lebih dari " + std::to_string(most_arguments) + " sel kolom " +
                                  resolved.formula.parts[part].column + " yang tidak bersebelahan",
                              body_.description->spot);
            result.text += written;
        }
        result.value = formula_value(content);
        const bool empty_on_purpose = pattern.text.empty() && pattern.spot.offset != record::Spot::unknown;
        if (content.empty() && empty_on_purpose) result.value = std::string();
        return result;
    }

    /// Places where a number needs them: 12, not 12,0, though a column has one format for all its numbers.
    void show_whole_decimals_whole(const PlacedTable& placed) {
        for (std::size_t at = 0; at < body_.columns.size(); ++at) {
            const NumberFormat number = body_.plans[at].number;
            if (number != NumberFormat::decimal && number != NumberFormat::precise) continue;
            const bool rows = !body_.rows.empty();
            const bool total = body_.has_total_row && body_.is_total(at);
            if (!rows && !total) continue;
            const int column = static_cast<int>(at), last = placed.last_row + (total ? 1 : 0);
            const Position first{rows ? placed.first_row : last, column};
            page_.sheet().highlights.push_back(
                {{first, {last, column}}, cell_name(first) + "=INT(" + cell_name(first) + ")", {}, NumberFormat::integer});
        }
    }

    void add_shades(const PlacedTable& placed) {
        for (std::size_t at = 0; at < body_.columns.size(); ++at) {
            const int column = static_cast<int>(at);
            for (const auto& [condition, fill] : body_.plans[at].shades) {
                std::string formula;
                for (std::size_t part = 0; part < condition.references.size(); ++part) {
                    formula += condition.formula.parts[part].text;
                    std::vector<Range> cells;
                    for (const std::size_t other : condition.references[part]) {
                        const Position cell{placed.first_row, static_cast<int>(other)};
                        cells.push_back({cell, cell});
                    }
                    formula += arguments(cells);
                }
                page_.sheet().highlights.push_back({{{placed.first_row, column}, {placed.last_row, column}}, formula, fill});
            }
        }
    }

    /// Validations and filter.
    void add_rules(const PlacedTable& placed) {
        Sheet& sheet = page_.sheet();
        for (std::size_t column = 0; column < body_.columns.size(); ++column) {
            const ColumnDescription* description = body_.columns[column].description;
            if (!description->entry) continue;
            if (lists_[column] != nullptr && lists_[column]->source.empty()) continue;
            const std::size_t first = column;
            while (column + 1 < body_.columns.size() && body_.columns[column + 1].description == description) ++column;
            add_rules(placed, *description->entry, static_cast<int>(first), static_cast<int>(column), lists_[first]);
        }
        if (body_.description->filter) sheet.filter = Range{{placed.first_row - 1, 0}, {placed.last_row, last_column_}};
    }

    /// One for all rows, or one for each run of rows with the same bounds.
    void add_rules(const PlacedTable& placed, const Entry& entry, int first_column, int last_column, const EntryLists::Words* list) {
        const auto bounds = [&](std::size_t row) { return std::pair(body_.rows[row].minimum, body_.rows[row].maximum); };
        for (std::size_t from = 0, to = 0; from < body_.rows.size(); from = to) {
            while (to < body_.rows.size() && bounds(to) == bounds(from)) ++to;
            Entry bounded = entry;
            if (bounds(from).first) bounded.minimum = bounds(from).first;
            if (bounds(from).second) bounded.maximum = bounds(from).second;
            page_.sheet().validations.push_back(validation(
                bounded, list,
                {{placed.first_row + static_cast<int>(from), first_column}, {placed.first_row + static_cast<int>(to) - 1, last_column}}));
        }
    }

    void write_total_row() {
        const int row = page_.row();
        page_.hold(Hold::tight);
        std::size_t column = 0;
        while (!body_.is_total(column) && column + 1 < body_.columns.size()) ++column;
        if (column > 0) page_.put_line(static_cast<int>(column) - 1, page_.format(styles::total_label()), body_.description->total_label);
        for (; column < body_.columns.size(); ++column) {
            const Content& content = body_.totals[column];
            const FormatId format = ColumnFormats(body_, column, true).of(content, page_);
            page_.put({row, static_cast<int>(column)}, format, total_value(row, column, content));
        }
        page_.move_down(1);
    }

    CellValue total_value(int row, std::size_t column, const Content& content) {
        if (!body_.is_total(column)) return std::monostate();
        const int at = static_cast<int>(column);
        const std::optional<ResolvedFormula>& formula = body_.plans[column].total_formula;
        if (formula) {
            if (formula->lacks_cells()) return cell_value(content);
            const auto cells = [&](std::size_t other, Reach) {
                return Range{{row, static_cast<int>(other)}, {row, static_cast<int>(other)}};
            };
            return formula_cell(*formula, cells, content, body_.columns[column].description->total_content);
        }
        if (body_.rows.empty()) return cell_value(content);
        const Range range{{first_row_, at}, {row - 1, at}};
        return Formula{"SUM(" + range_name(range) + ")", formula_value(content)};
    }

    TableBody& body_;
    const std::vector<const EntryLists::Words*>& lists_;
    Page& page_;
    Lookup& lookup_;
    int last_column_, first_row_ = 0;
};

}  // namespace

PlacedTable write_table(TableBody& body, const std::vector<const EntryLists::Words*>& lists, Page& page, Lookup& lookup) {
    return TableWriter(body, lists, page, lookup).write();
}

}  // namespace naskah::workbook
