#include "workbook/layout_sheet.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <span>
#include <utility>

#include "workbook/layout_page.hpp"
#include "workbook/layout_styles.hpp"
#include "workbook/layout_table_page.hpp"
#include "workbook/layout_widths.hpp"
#include "workbook/limits.hpp"
#include "workbook/measures.hpp"

namespace naskah::workbook {

namespace {

constexpr double screen_width = 120;     ///< characters: as far as titles and texts reach
constexpr double least_text_width = 80;  ///< … even beside a narrow table
constexpr double extra_column_width = 10;
constexpr double value_width = 40;  ///< characters of <keterangan>'s value
constexpr double longest_label = 40;
constexpr double title_room = 0.95;               ///< of its cells: large letters differ more from screen to screen than small ones
constexpr double most_frozen_points = 200;        ///< higher headers would leave too little of a small screen
constexpr double least_repeated_text_width = 35;  ///< characters of repeated columns in which titles and texts are still read well
constexpr double cost_within_title = 1, cost_within_unit = 10, cost_within_chart = 1000;  ///< of a page's end there
constexpr int most_rows_of_small = 10;                                                    ///< of a table that stays with what is above it
constexpr double label_sheet_widths[] = {14, 18, 68};                                     ///< of a sheet without tables: columns A, B and C
constexpr double noted_sheet_widths[] = {14, 18, 52, 72};  ///< … and D, where values have notes beside them

class SheetMaker {
 public:
    SheetMaker(const SheetDescription& description, const std::vector<const record::Record*>& scope, Workshop& shop)
        : description_(description), records_(scope), scope_(scope), shop_(shop), page_(shop.workbook, sheet_, shop.fitter) {}

    Sheet make(const std::string& name) {
        sheet_.name = name;
        sheet_.visibility = description_.visibility;
        sheet_.is_protected = description_.is_protected;
        sheet_.tab_color = description_.tab_color;
        sheet_.print.paper = description_.paper;
        sheet_.print.landscape = description_.landscape;
        sheet_.freeze.column = description_.freeze_columns;
        prepare_tables();
        sheet_.has_grid = is_filled_in();
        set_widths();
        for (const SheetItem& item : description_.items) std::visit([this](const auto& one) { write(one); }, item);
        keep_header_in_sight();
        choose_first_entry();
        shop_.prints.push_back({page_.across(), page_.take_holds(), rows_may_grow_});
        return std::move(sheet_);
    }

 private:
    struct PreparedTable {
        TableBody body;
        std::vector<const EntryLists::Words*> lists;
    };
    /// What stood above: tables and charts keep a row's distance.
    enum class Above { nothing, lines, blank, block };

    void prepare_tables() {
        for (const SheetItem& item : description_.items) {
            const auto* table = std::get_if<Table>(&item);
            if (table == nullptr) continue;
            PreparedTable prepared{make_body(*table, records_, shop_.lookup), {}};
            std::map<const ColumnDescription*, const EntryLists::Words*> known;
            for (const LeafColumn& column : prepared.body.columns) {
                const ColumnDescription* description = column.description;
                const auto [found, is_new] = known.emplace(description, nullptr);
                if (is_new && description->entry) found->second = list(*description->entry, description->spot);
                if (description->entry && description->entry->type == EntryType::text) rows_may_grow_ = true;
                prepared.lists.push_back(found->second);
            }
            tables_.push_back(std::move(prepared));
        }
    }

    /// Whether it has a table to be filled in; any other looks like paper.
    bool is_filled_in() const {
        return std::any_of(tables_.begin(), tables_.end(),
                           [](const PreparedTable& table) { return !table.body.description->store.empty(); });
    }

    const EntryLists::Words* list(const Entry& entry, record::Spot spot) {
        return entry.list.empty() ? nullptr : &shop_.lists.add(entry, scope_, spot, shop_.lookup);
    }

    void set_widths() {
        for (const PreparedTable& table : tables_) {
            const std::vector<double> widths = column_widths(table.body, table.lists, shop_.fitter);
            if (sheet_.columns.size() < widths.size()) sheet_.columns.resize(widths.size(), Column{0, true});
            for (std::size_t at = 0; at < widths.size(); ++at) {
                Column& column = sheet_.columns[at];
                column.width = std::min(column_width_limit, std::max(column.width, widths[at]));
                column.hidden = column.hidden && table.body.columns[at].description->hidden;
            }
        }
        if (tables_.empty()) {
            has_notes_ = std::any_of(description_.items.begin(), description_.items.end(), [](const SheetItem& item) {
                const auto* value = std::get_if<LabelledValue>(&item);
                return value != nullptr && !value->note.empty();
            });
            const auto widths = has_notes_ ? std::span<const double>(noted_sheet_widths) : std::span<const double>(label_sheet_widths);
            for (const double width : widths) sheet_.columns.push_back({width, false});
        }
        make_room_for_labels();
        span_ = page_.last_within(0, screen_width);
        if (has_notes_) span_ = value_column + 1;
        while (page_.width(0, span_) < least_text_width) {
            if (++span_ >= static_cast<int>(sheet_.columns.size())) sheet_.columns.push_back({extra_column_width, false});
        }
        reach_ = span_;
        plan_pages_across();
    }

    /// Titles and texts keep to the columns that each page has, or to the first page.
    void plan_pages_across() {
        std::vector<double> widths;
        for (const Column& column : sheet_.columns) widths.push_back(printed_width(column));
        double chart_width = 0;
        for (const SheetItem& item : description_.items) {
            if (const auto* chart = std::get_if<ChartDescription>(&item))
                chart_width = std::max(chart_width, chart->width * points_a_pixel);
        }
        double covered = 0;
        std::size_t chart_columns = 0;
        for (; covered < chart_width; ++chart_columns) {
            if (chart_columns == widths.size()) widths.push_back(usual_printed_width());
            covered += widths[chart_columns];
        }
        BreakCosts costs;
        costs.before.resize(widths.size());
        for (const PreparedTable& table : tables_) add_break_costs(table.body, costs);
        for (std::size_t at = 1; at < chart_columns; ++at) costs.before[at] += cost_within_chart;
        const int repeated = chart_width > 0 ? 0 : std::min(description_.freeze_columns, static_cast<int>(widths.size()));
        page_.set_across(pages_across(widths, costs, repeated, print_room(description_.paper, description_.landscape).width));
        const PagesAcross& across = page_.across();
        if (across.starts.empty()) return;
        reach_ = span_ = std::min(span_, across.starts.front() - 1);
        if (across.repeated > 0 && page_.width(0, across.repeated - 1) >= least_repeated_text_width) span_ = across.repeated - 1;
    }

    /// Columns of one unit stay together; those under a common title do where they can.
    static void add_break_costs(const TableBody& body, BreakCosts& costs) {
        for (std::size_t at = 1; at < body.columns.size(); ++at) {
            for (const GroupInstance& group : body.columns[at].groups) {
                const std::vector<GroupInstance>& before = body.columns[at - 1].groups;
                const bool within =
                    std::any_of(before.begin(), before.end(), [&](const GroupInstance& other) { return other.number == group.number; });
                if (within) costs.before[at] += group.item == nullptr ? cost_within_title : cost_within_unit;
            }
        }
    }

    void make_room_for_labels() {
        double label = 0;
        for (const SheetItem& item : description_.items) {
            if (const auto* value = std::get_if<LabelledValue>(&item)) label = std::max(label, shop_.fitter.width(value->label));
        }
        if (label == 0) return;
        const auto columns = static_cast<std::size_t>(value_column);
        while (sheet_.columns.size() <= columns) sheet_.columns.push_back({extra_column_width, false});
        const double missing = std::min(label, longest_label) + cell_padding - page_.width(0, value_column - 1);
        if (missing > 0) sheet_.columns[columns - 1].width += std::ceil(missing);
    }

    void line_follows() {
        if (above_ == Above::block) page_.move_down(1);
        above_ = Above::lines;
    }
    void block_follows() {
        if (above_ == Above::lines || above_ == Above::block) page_.move_down(1);
        above_ = Above::block;
    }

    void write_over_span(const std::string& text, const Format& format, int last) {
        const Position place{page_.row(), 0};
        page_.put(place, page_.format(format), text);
        page_.merge({place, {place.row, last}});
        const double room = page_.width(0, last) * (format.size == styles::title_size ? title_room : 1);
        page_.set_height(place.row, row_height(shop_.fitter.lines(text, room, format.bold, format.size), format.size));
        page_.move_down(1);
    }

    void write(const TitleLine& title) {
        line_follows();
        write_over_span(shop_.lookup.text(title.text, scope_), styles::title(), span_);
        page_.hold(Hold::tight);
    }

    void write(const TextLine& line) {
        if (line.text.empty()) {
            page_.move_down(1);
            above_ = Above::blank;
            return;
        }
        line_follows();
        Format format = styles::text(line.bold);
        format.fill = line.fill;
        write_over_span(shop_.lookup.text(line.text, scope_), format, span_);
        if (line.bold) page_.hold(Hold::tight);
    }

    void write(const LabelledValue& value) {
        if (above_ == Above::block) page_.hold(Hold::tight);
        line_follows();
        page_.hold(Hold::tight);
        const int row = page_.row();
        const Content content = value.content.empty() ? Content() : shop_.lookup.content(take_apart(value.content), scope_);
        NumberFormat number = value.format;
        if (number == NumberFormat::general) number = value.entry ? styles::entry_number(*value.entry) : beside_label(content.natural);
        Format format = styles::value(number);
        if (value.entry) format = styles::entry(format);
        int last = value_column;
        while (!has_notes_ && page_.width(value_column, last) < value_width && last < reach_) ++last;
        page_.put({row, label_column}, page_.format(styles::label()), value.label);
        page_.merge({{row, label_column}, {row, value_column - 1}});
        page_.put({row, value_column}, page_.format(format), value_of(content, number));
        page_.merge({{row, value_column}, {row, last}});
        if (value.entry) add_rule(value, {row, value_column});
        if (!value.note.empty()) page_.put({row, last + 1}, page_.format(styles::text(false)), value.note);
        const std::string* text = content.text();
        const int lines = std::max({shop_.fitter.lines(value.label, page_.width(0, value_column - 1)),
                                    text == nullptr ? 1 : shop_.fitter.lines(*text, page_.width(value_column, last)),
                                    value.note.empty() ? 1 : shop_.fitter.lines(value.note, page_.width(last + 1, last + 1))});
        page_.set_height(row, row_height(lines));
        page_.move_down(1);
    }

    /// A whole number beside a label is a year more often than a count: it gets dots only where the template says so.
    static NumberFormat beside_label(NumberFormat natural) { return natural == NumberFormat::integer ? NumberFormat::general : natural; }

    CellValue value_of(const Content& content, NumberFormat number) const {
        if (number == NumberFormat::text && content.number() != nullptr) return shown(*content.number(), NumberFormat::general);
        return cell_value(content);
    }

    void add_rule(const LabelledValue& value, Position place) {
        const EntryLists::Words* words = list(*value.entry, value.spot);
        if (words == nullptr || !words->source.empty()) sheet_.validations.push_back(validation(*value.entry, words, {place, place}));
    }

    void write(const Table&) {
        const bool below_lines = above_ == Above::lines || above_ == Above::blank;
        if (below_lines) page_.hold(Hold::tight);
        block_follows();
        if (below_lines) page_.hold(Hold::tight);
        PreparedTable& table = tables_[next_table_++];
        if (table.body.columns.empty()) return;
        PlacedTable placed = write_table(table.body, table.lists, page_, shop_.lookup);
        // A small table behind others doesn't stand on a page of its own.
        if (next_table_ > 1 && placed.last_row - placed.first_row < most_rows_of_small) {
            for (int row = placed.first_row; row < page_.row(); ++row) page_.hold_row(row, Hold::tight);
        }
        placed_.push_back(placed);
        shop_.tables.push_back({std::move(placed), table.body.description, std::move(table.body.columns)});
    }

    void write(const ProgressLines&) {
        if (shop_.sheets_to_fill == 0) return;
        line_follows();
        shop_.progress = PlacedProgress{sheet_.name, page_.row(), shop_.sheets_to_fill};
        int last = value_column;
        while (page_.width(value_column, last) < value_width && last < reach_) ++last;
        const FormatId link = page_.format(styles::link()), value = page_.format(styles::value(NumberFormat::general));
        for (int line = 0; line < shop_.sheets_to_fill; ++line) {
            const int row = page_.row();
            page_.put({row, label_column}, link, {});
            page_.merge({{row, label_column}, {row, value_column - 1}});
            page_.put({row, value_column}, value, {});
            page_.merge({{row, value_column}, {row, last}});
            page_.move_down(1);
        }
    }

    /// Two in a row, in the places of a label and of its value.
    void write(const SheetLinks&) {
        line_follows();
        int last = value_column;
        while (page_.width(value_column, last) < value_width && last < reach_) ++last;
        const FormatId link = page_.format(styles::link());
        bool left = true;
        for (const auto& [name, seen] : shop_.sheet_names) {
            if (!seen || name == sheet_.name) continue;
            const Position place{page_.row(), left ? label_column : value_column};
            page_.put(place, link, name);
            page_.merge({place, {place.row, left ? value_column - 1 : last}});
            sheet_.links.push_back({place, name, {0, 0}});
            if (!left) page_.move_down(1);
            left = !left;
        }
        if (!left) page_.move_down(1);
    }

    void write(const ChartDescription& chart) {
        if (above_ == Above::lines) page_.hold(Hold::tight);
        block_follows();
        shop_.charts.push_back({shop_.workbook.sheets.size(), &chart, shop_.lookup.text(chart.title, scope_), {page_.row(), 0}});
        page_.move_down(chart_rows(chart));
    }

    /// Of a sheet's only table, on the screen unless figures or links stand above it; of one that only small ones follow, on its pages of
    /// paper.
    void keep_header_in_sight() {
        const auto is_small = [](const PlacedTable& table) { return table.last_row - table.first_row < most_rows_of_small; };
        auto table = placed_.rbegin();
        while (table != placed_.rend() && is_small(*table) && std::next(table) != placed_.rend()) ++table;
        if (table == placed_.rend() || (placed_.size() > 1 && is_small(*table))) return;
        sheet_.print.repeat_first_row = table->header.row;
        sheet_.print.repeat_last_row = table->first_row - 1;
        const auto first_table = std::find_if(description_.items.begin(), description_.items.end(),
                                              [](const SheetItem& item) { return std::holds_alternative<Table>(item); });
        const bool figures_above = std::any_of(description_.items.begin(), first_table, [](const SheetItem& item) {
            const auto* value = std::get_if<LabelledValue>(&item);
            return (value != nullptr && !value->entry) || std::holds_alternative<SheetLinks>(item);
        });
        if (placed_.size() > 1 || figures_above) return;
        double points = usual_row_height * table->first_row;
        for (const auto& [row, height] : sheet_.row_heights) points += row < table->first_row ? height - usual_row_height : 0;
        if (points <= most_frozen_points) sheet_.freeze.row = table->first_row;
    }

    /// Of a sheet to fill in.
    void choose_first_entry() {
        const auto first = std::find_if(sheet_.cells.begin(), sheet_.cells.end(),
                                        [&](const Cell& cell) { return !shop_.workbook.formats[cell.format].locked; });
        if (first != sheet_.cells.end()) sheet_.selection = first->position;
    }

    const SheetDescription& description_;
    const std::vector<const record::Record*>& records_;
    Scope scope_;
    Workshop& shop_;
    Sheet sheet_;
    Page page_;
    std::vector<PreparedTable> tables_;
    std::size_t next_table_ = 0;
    std::vector<PlacedTable> placed_;
    bool has_notes_ = false;      ///< beside values, on a sheet without tables
    bool rows_may_grow_ = false;  ///< texts that take more than one line may still be filled in
    int span_ = 0;                ///< the last column of titles and texts
    int reach_ = 0;               ///< the last column that values beside labels may reach
    Above above_ = Above::nothing;
};

}  // namespace

Sheet make_sheet(const SheetDescription& description, const std::string& name, const std::vector<const record::Record*>& scope,
                 Workshop& shop) {
    return SheetMaker(description, scope, shop).make(name);
}

}  // namespace naskah::workbook
