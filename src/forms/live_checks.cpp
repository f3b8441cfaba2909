#include "forms/live_checks.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "forms/live_formulas.hpp"
#include "forms/live_relations.hpp"
#include "forms/live_table.hpp"
#include "workbook/patterns.hpp"
#include "workbook/references.hpp"

namespace naskah::forms {

using workbook::Cell;
using workbook::Formula;
using workbook::Highlight;
using workbook::Position;
using workbook::Range;
using workbook::Sheet;

namespace {

constexpr std::uint32_t refused_fill = 0xFFB3B3, asked_fill = 0xFFD58A;

Sheet& sheet_named(workbook::Workbook& workbook, const std::string& name) {
    return *std::find_if(workbook.sheets.begin(), workbook.sheets.end(), [&](const Sheet& sheet) { return sheet.name == name; });
}

class LiveChecks {
 public:
    LiveChecks(workbook::LaidOut& form, const workbook::Template& description, const record::Record& record,
               record::Diagnostics& diagnostics)
        : form_(form), description_(description), record_(record), lookup_(*description.source, diagnostics) {}

    void add() {
        int row = 0;
        for (const workbook::PlacedTable& placed : form_.tables) {
            if (placed.description->store.empty()) continue;
            std::optional<LiveTable> table = live_table(placed, sheet_named(form_.workbook, placed.sheet), row + 1);
            if (!table) continue;
            row += table->rows() + 2;
            tables_.push_back(std::move(*table));
        }
        if (tables_.empty()) return;
        relations_ = placed_relations(description_, record_, tables_, lookup_);
        if (lookup_.failed()) return;
        for (LiveTable& table : tables_) {
            name_areas(table);
            add_block(table);
            add_highlights(table);
        }
        finish_sheet();
        if (form_.progress) add_progress(*form_.progress);
    }

 private:
    // ---- The very hidden sheet

    void name_areas(LiveTable& table) {
        std::string name = table.placed->table;
        std::replace(name.begin(), name.end(), '-', '_');
        if (const int count = ++named_[name]; count > 1) name += "_" + std::to_string(count);
        table.entries_name = "isian_" + name;
        table.status_name = "periksa_" + name;
        form_.workbook.names.push_back({table.entries_name, table.placed->sheet, table.entries});
        form_.workbook.names.push_back({table.status_name, checks_sheet, table.statuses()});
    }

    void add_block(const LiveTable& table) {
        put({table.block_row - 1, 0}, table.placed->sheet);
        for (int row = 0; row < table.rows(); ++row) {
            for (const LiveCell& cell : table.cells[static_cast<std::size_t>(row)]) {
                const std::string source =
                    "INDEX(" + table.entries_name + "," + std::to_string(row + 1) + "," + std::to_string(cell.column + 1) + ")";
                put(table.value_place(row, cell.column), Formula{held_value(*cell.entry, source), std::string()});
            }
            for (const LiveCell& cell : table.cells[static_cast<std::size_t>(row)])
                put(table.status_place(row, cell.column), Formula{status(table, row, cell), 0.0});
            for (const bool of_details : {false, true}) {
                if (const std::optional<Range> part = table.part(row, of_details))
                    put(table.begun_place(row, of_details),
                        Formula{"IFERROR(IF(SUMPRODUCT(--(" + workbook::range_name(*part) + "<>\"\"))>0,1,0),1)", 0.0});
            }
        }
    }

    std::string status(const LiveTable& table, int row, const LiveCell& cell) {
        std::vector<std::string> relations;
        const auto of_cell = relations_.equal_range({&table - tables_.data(), Position{row, cell.column}});
        for (auto one = of_cell.first; one != of_cell.second; ++one) relations.push_back(relation_status(one->second));
        const std::string value = workbook::cell_name(table.value_place(row, cell.column));
        if (cell.same_as)
            relations.push_back(
                equality_status(value, workbook::quoted_sheet_name(table.placed->sheet) + "!" + workbook::cell_name(*cell.same_as)));
        const bool in_begun_row = cell.entry->required && !table.is_given();
        const std::string blank = in_begun_row ? "IF(" + workbook::cell_name(table.begun_place(row, cell.of_details)) + "=1," +
                                                     std::to_string(live_status::missing) + ",0)"
                                               : std::to_string(live_status::blank);
        return cell_status(value, keeps_rule(cell.rule ? &*cell.rule : nullptr, value), relations, blank);
    }

    void put(Position place, workbook::CellValue value) {
        checks_.cells.push_back({place, form_.workbook.format_id({}), std::move(value)});
    }

    void finish_sheet() {
        checks_.name = checks_sheet;
        checks_.visibility = workbook::Visibility::very_hidden;
        checks_.is_protected = true;
        std::sort(checks_.cells.begin(), checks_.cells.end(),
                  [](const Cell& one, const Cell& other) { return one.position < other.position; });
        form_.workbook.sheets.push_back(std::move(checks_));
    }

    // ---- What is seen of it

    void add_highlights(const LiveTable& table) {
        const Position first = table.entries.first;
        const std::string column = workbook::column_name(first.column), row = std::to_string(first.row + 1);
        const std::string status = "INDEX(" + table.status_name + ",ROWS(" + column + "$" + row + ":" + column + row + "),COLUMNS($" +
                                   column + row + ":" + column + row + "))=";
        Sheet& sheet = sheet_named(form_.workbook, table.placed->sheet);
        const std::string refused = status + std::to_string(live_status::refused);
        if (table.has_whole_numbers()) {  // 2,75 is seen as such, not as 3
            const std::string cell = column + row, part = "IF(ISNUMBER(" + cell + ")," + cell + "<>INT(" + cell + "),FALSE)";
            sheet.highlights.push_back({table.entries, "AND(" + refused + "," + part + ")", refused_fill, workbook::NumberFormat::precise});
        }
        sheet.highlights.push_back({table.entries, refused, refused_fill});
        sheet.highlights.push_back({table.entries, status + std::to_string(live_status::asked), asked_fill});
    }

    void add_progress(const workbook::PlacedProgress& progress) {
        Sheet& sheet = sheet_named(form_.workbook, progress.sheet);
        int row = progress.first_row;
        for (std::size_t from = 0, to = 0; from < tables_.size() && row < progress.first_row + progress.rows; from = to, ++row) {
            while (to < tables_.size() && tables_[to].placed->sheet == tables_[from].placed->sheet) ++to;
            const std::span<const LiveTable> tables(tables_.data() + from, to - from);
            const std::string& name = tables.front().placed->sheet;
            set(sheet, {row, workbook::label_column}, name);
            sheet.links.push_back({{row, workbook::label_column}, name, tables.front().first_cell()});
            set(sheet, {row, workbook::value_column}, progress_of(tables));
        }
        const Position first{progress.first_row, workbook::value_column}, last{progress.first_row + progress.rows - 1, first.column};
        const auto says = [&](const char* word) {
            return "ISNUMBER(SEARCH(\"" + std::string(word) + "\"," + workbook::cell_name(first) + "))";
        };
        sheet.highlights.push_back({{first, last}, says(to_correct), refused_fill});
        sheet.highlights.push_back({{first, last}, says(to_look_at), asked_fill});
    }

    static void set(Sheet& sheet, Position place, workbook::CellValue value) {
        const auto cell = std::lower_bound(sheet.cells.begin(), sheet.cells.end(), place,
                                           [](const Cell& one, Position wanted) { return one.position < wanted; });
        if (cell != sheet.cells.end() && cell->position == place) cell->value = std::move(value);
    }

    static constexpr const char *to_correct = "perlu diperbaiki", *to_look_at = "perlu dilihat";

    /// "terisi 12 dari 336; perlu diperbaiki 2": of a matrix its cells, of other tables their rows.
    static Formula progress_of(std::span<const LiveTable> tables) {
        std::string filled, all, begun, wrong, asked;
        int cells = 0;
        for (const LiveTable& table : tables) {
            const std::string plus = wrong.empty() ? "" : "+", statuses = on_checks_sheet(table.statuses());
            wrong += plus + "COUNTIF(" + statuses + ",\">" + std::to_string(live_status::asked) + "\")";
            asked += plus + "COUNTIF(" + statuses + "," + std::to_string(live_status::asked) + ")";
            if (!table.is_matrix()) {
                begun += (begun.empty() ? "" : "+") + ("SUM(" + on_checks_sheet(table.begun()) + ")");
                continue;
            }
            filled += (filled.empty() ? "" : "+") + ("COUNTIF(" + statuses + ",\">" + std::to_string(live_status::blank) + "\")");
            all += (all.empty() ? "" : "+") + table.all_cells();
            cells += table.known_cells();
        }
        std::string text, now;
        if (!filled.empty()) {
            text = "\"terisi \"&" + filled + "&\" dari \"&" + all;
            now = "terisi 0 dari " + std::to_string(cells);
        }
        if (!begun.empty()) {
            text += (text.empty() ? "" : "&\", \"&") + begun + "&\" baris terisi\"";
            now += (now.empty() ? "" : ", ") + std::string("0 baris terisi");
        }
        const auto told = [](const std::string& count, const char* what) {
            return "&IF(" + count + ">0,\"; " + what + " \"&(" + count + "),\"\")";
        };
        return {text + told(wrong, to_correct) + told(asked, to_look_at), now};
    }

    static std::string on_checks_sheet(Range range) {
        return workbook::quoted_sheet_name(checks_sheet) + "!" + workbook::range_name(range);
    }

    workbook::LaidOut& form_;
    const workbook::Template& description_;
    const record::Record& record_;
    workbook::Lookup lookup_;
    std::vector<LiveTable> tables_;
    RelationsByCell relations_;
    std::map<std::string, int> named_;
    Sheet checks_;
};

}  // namespace

void add_live_checks(workbook::LaidOut& form, const workbook::Template& description, const record::Record& record,
                     record::Diagnostics& diagnostics) {
    LiveChecks(form, description, record, diagnostics).add();
}

}  // namespace naskah::forms
