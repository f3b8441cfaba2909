#include "forms/form_sheet.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include "forms/about.hpp"
#include "forms/diagnostic_codes.hpp"
#include "forms/table_finder.hpp"
#include "forms/table_reader.hpp"
#include "forms/tidy_text.hpp"
#include "workbook/columns.hpp"
#include "workbook/template_columns.hpp"

namespace naskah::forms {

using record::Record;
using workbook::LabelledValue;
using workbook::Position;
using workbook::Table;

namespace {

/// A label as it is compared: without a colon behind.
std::string folded_label(std::string_view text) {
    std::string label = folded(text);
    while (label.ends_with(':') || label.ends_with(' ')) label.pop_back();
    return label;
}

bool has_entries(const Table& table) {
    const std::vector<const workbook::ColumnDescription*> columns = workbook::all_columns(table);
    return std::any_of(columns.begin(), columns.end(), [](const auto* column) { return column->entry.has_value(); });
}

class FormSheet {
 public:
    FormSheet(const SheetToRead& sheet, const std::string& region, const SheetGrid& grid, workbook::Lookup& lookup, CellReader& cells,
              FormProblems& problems)
        : sheet_(sheet), region_(region), grid_(grid), lookup_(lookup), cells_(cells), problems_(problems), scope_(sheet.scope) {}

    void read(XmlElement& root, std::vector<XmlElement>& values) {
        find_tables();
        for (const workbook::SheetItem& item : sheet_.description->items) {
            if (const auto* value = std::get_if<LabelledValue>(&item)) read_value(*value, values);
        }
        find_texts();
        for (std::size_t at = 0; at < tables_.size(); ++at) {
            TableToRead& table = tables_[at];
            if (!table.description->store.empty() && is_found(table)) {
                table.rows_of_others.assign(rows_of_others_.begin(), rows_of_others_.end());
                read_table(table, grid_, cells_, problems_, root);
            }
        }
    }

 private:
    // ---- Tables

    static bool is_found(const TableToRead& table) { return !table.found.columns.empty(); }

    /// Also those without entries: they end the table above.
    void find_tables() {
        int below = -1;
        for (const workbook::SheetItem& item : sheet_.description->items) {
            const auto* description = std::get_if<Table>(&item);
            if (description == nullptr) continue;
            TableToRead table;
            table.description = description;
            table.region = region_;
            table.version = sheet_.version;
            table.leaves = workbook::flatten(*description, sheet_.scope, lookup_);
            table.end_row = std::numeric_limits<int>::max();
            std::optional<FoundTable> found = find_table(grid_, table.leaves, workbook::header_rows(*description), below);
            if (found) {
                below = found->last_header_row;
                for (TableToRead& above : tables_) above.end_row = std::min(above.end_row, found->first_row);
                table.found = std::move(*found);
                add_given_rows(table);
            } else if (has_entries(*description)) {
                problems_.add(grid_.name(), code::form_was_changed,
                              "tabel " + description->name + " tidak ditemukan: judul kolomnya terhapus atau berubah",
                              "kembalikan judul kolomnya, atau salin isiannya ke formulir baru dari naskah form");
            }
            tables_.push_back(std::move(table));
        }
    }

    void add_given_rows(TableToRead& table) {
        if (table.description->list.empty()) return;
        for (const bool all : {false, true}) {
            table.identifying = identifying_leaves(table.leaves, all);
            table.given = given_rows(table);
            std::set<std::string> identities;
            for (const GivenRow& row : table.given) identities.insert(row.identity);
            if (identities.size() == table.given.size()) return;
        }
    }

    std::vector<GivenRow> given_rows(const TableToRead& table) {
        std::vector<GivenRow> rows;
        std::int64_t number = 0;
        for (const Record* item : workbook::records_of(lookup_.list(table.description->list, scope_, table.description->spot))) {
            workbook::Scope scope;
            scope.add(item);
            scope.add(scope_);
            scope.count(++number);
            rows.push_back(given_row(table, scope));
        }
        return rows;
    }

    GivenRow given_row(const TableToRead& table, const workbook::Scope& scope) {
        GivenRow row;
        row.shown.resize(table.leaves.size());
        for (const std::size_t leaf : table.identifying) {
            const workbook::ColumnDescription& column = *table.leaves[leaf].description;
            row.shown[leaf] = lookup_.text(column.content, scope);
            row.identity += folded(row.shown[leaf]) + '\n';
            row.label += (row.label.empty() ? "" : " ") + row.shown[leaf];
        }
        return row;
    }

    // ---- Labelled entries

    void read_value(const LabelledValue& value, std::vector<XmlElement>& values) {
        const std::optional<Position> label = find_label(folded_label(value.label));
        if (label) rows_of_others_.insert(label->row);
        if (!value.entry) {
            if (label) check_shown(value.content, value_beside(*label));
            return;
        }
        if (!label && value.entry->of_document && !value.entry->required) {
            problems_.add_not_there(grid_.name(), "isian " + value.label);
            return;
        }
        if (!label && value.entry->since > sheet_.version) return;
        if (!label) {
            problems_.add(grid_.name(), code::form_was_changed, "isian " + value.label + " tidak ditemukan di lembar ini",
                          "kembalikan tulisan \"" + value.label + "\" di sebelah kiri isiannya");
            return;
        }
        const Position cell = value_beside(*label);
        CellReading reading = cells_.read(*value.entry, grid_.at(cell));
        if (auto* problem = std::get_if<CellProblem>(&reading)) {
            problems_.add(grid_.name(), cell, problem->code, "isian " + value.label + ": " + problem->message, std::move(problem->hint));
        } else if (auto* text = std::get_if<std::string>(&reading)) {
            XmlElement element;
            element.name = value.entry->field;
            element.place = CellPlace{grid_.name(), cell};
            element.text = std::move(*text);
            values.push_back(std::move(element));
        } else if (value.entry->of_document) {  // whether it may be blank depends on others
            XmlElement element;
            element.name = value.entry->field;
            element.place = CellPlace{grid_.name(), cell};
            values.push_back(std::move(element));
        } else if (value.entry->required) {
            problems_.add(grid_.name(), cell, code::cell_required, "isian " + value.label + ": wajib diisi");
        }
    }

    Position value_beside(Position label) const {
        const std::optional<workbook::Range> merged = grid_.merged(label);
        return {label.row, (merged ? merged->last.column : label.column) + 1};
    }

    /// What the form itself wrote into a cell of what it was made for: its region, OPD, stage, year.
    void check_shown(const workbook::Pattern& pattern, Position cell) {
        const std::string shown = grid_.shown(cell), made_for = lookup_.text(pattern, scope_);
        if (shown.empty() || folded(shown) == folded(made_for)) return;
        problems_.add(grid_.name(), cell, code::sheet_contradicts_form,
                      "di sini tertulis \"" + shown + "\", padahal formulir ini dibuat untuk \"" + made_for + "\"",
                      "bila isinya memang untuk yang tertulis di sini, salin ke formulir yang dibuat untuk itu; bila tidak, kembalikan "
                      "tulisannya");
    }

    /// The first cell outside of tables that says so and was not taken for another label.
    std::optional<Position> find_label(const std::string& label) const {
        for (const SheetGrid::Row& row : grid_.rows()) {
            if (rows_of_others_.contains(row.row) || in_header(row.row)) continue;
            for (const auto& [column, cell] : row.cells) {
                if (folded_label(cell.shown()) == label) return Position{row.row, column};
            }
        }
        return std::nullopt;
    }

    bool in_header(int row) const {
        return std::any_of(tables_.begin(), tables_.end(), [&](const TableToRead& table) {
            return is_found(table) && table.found.first_row <= row && row <= table.found.last_header_row;
        });
    }

    /// Rows in which nothing stands but one of the sheet's own lines of text.
    void find_texts() {
        std::vector<const workbook::Pattern*> patterns;
        std::set<const workbook::Pattern*> titles;
        for (const workbook::SheetItem& item : sheet_.description->items) {
            if (const auto* title = std::get_if<workbook::TitleLine>(&item)) {
                patterns.push_back(&title->text);
                titles.insert(&title->text);
            }
            if (const auto* line = std::get_if<workbook::TextLine>(&item)) patterns.push_back(&line->text);
        }
        for (const SheetGrid::Row& row : grid_.rows()) {
            const std::string text = row.cells.size() == 1 ? row.cells.front().second.shown() : std::string();
            if (text.empty()) continue;
            for (const workbook::Pattern* pattern : patterns) {
                if (literal_length(*pattern) == 0 || !workbook::could_show(*pattern, text)) continue;
                rows_of_others_.insert(row.row);
                if (titles.contains(pattern)) check_shown(*pattern, {row.row, row.cells.front().first});
            }
        }
    }

    /// Of what a pattern shows whatever its fields are: one that is nothing but fields could show anything.
    static std::size_t literal_length(const workbook::Pattern& pattern) {
        std::size_t length = 0;
        for (const workbook::PatternParts::Part& part : workbook::take_apart(pattern).parts) length += tidy(part.literal).size();
        return length;
    }

    const SheetToRead& sheet_;
    const std::string& region_;
    const SheetGrid& grid_;
    workbook::Lookup& lookup_;
    CellReader& cells_;
    FormProblems& problems_;
    const workbook::Scope scope_;
    std::vector<TableToRead> tables_;
    std::set<int> rows_of_others_;  ///< labelled entries and lines of text
};

}  // namespace

bool has_entries(const workbook::SheetDescription& description) {
    return std::any_of(description.items.begin(), description.items.end(), [](const workbook::SheetItem& item) {
        if (const auto* value = std::get_if<LabelledValue>(&item)) return value->entry.has_value();
        const auto* table = std::get_if<Table>(&item);
        return table != nullptr && has_entries(*table);
    });
}

bool looks_like(const SheetToRead& sheet, const SheetGrid& grid, workbook::Lookup& lookup) {
    bool has_table = false, has_labels = false;
    int below = -1;
    for (const workbook::SheetItem& item : sheet.description->items) {
        if (const auto* value = std::get_if<LabelledValue>(&item);
            value != nullptr && value->entry && value->entry->since <= sheet.version) {
            const std::string label = folded_label(value->label);
            const auto says = [&](const SheetGrid::Row& row) {
                return std::any_of(row.cells.begin(), row.cells.end(),
                                   [&](const auto& cell) { return folded_label(cell.second.shown()) == label; });
            };
            if (std::none_of(grid.rows().begin(), grid.rows().end(), says)) return false;
            has_labels = true;
        }
        const auto* table = std::get_if<Table>(&item);
        if (table == nullptr || !has_entries(*table)) continue;
        const std::optional<FoundTable> found =
            find_table(grid, workbook::flatten(*table, sheet.scope, lookup), workbook::header_rows(*table), below);
        if (!found) return false;
        below = found->last_header_row;
        has_table = true;
    }
    return has_table || has_labels;
}

void read_sheet(const SheetToRead& sheet, const std::string& region, const SheetGrid& grid, workbook::Lookup& lookup, CellReader& cells,
                FormProblems& problems, XmlElement& root, std::vector<XmlElement>& values) {
    FormSheet(sheet, region, grid, lookup, cells, problems).read(root, values);
}

}  // namespace naskah::forms
