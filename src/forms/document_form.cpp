#include "forms/document_form.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "forms/about.hpp"
#include "forms/diagnostic_codes.hpp"
#include "forms/document_outline.hpp"
#include "forms/document_template.hpp"
#include "forms/document_values.hpp"
#include "forms/drop_downs.hpp"
#include "forms/row_heights.hpp"
#include "record/building.hpp"
#include "workbook/references.hpp"

namespace naskah::forms {

using record::Record;
using workbook::Cell;
using workbook::Position;
using workbook::Sheet;

namespace {

std::string words_in(const Record& record, const char* name) {
    const record::Value* value = record.find(name);
    if (value == nullptr) return {};
    if (const auto* text = std::get_if<record::Text>(&value->data)) return text->text;
    if (const auto* code = std::get_if<record::Code>(&value->data)) return code->text;
    if (const auto* choice = std::get_if<record::Choice>(&value->data)) return choice->label;
    return {};
}

About about_document(const kinds::Kind& kind, const Record& profile) {
    About about;
    about.is_form = true;
    about.version = form_version;
    about.kind = kind.name;
    about.region = words_in(profile, "kode-wilayah");
    about.region_type = words_in(profile, "bentuk");
    about.region_name = words_in(profile, "nama");
    return about;
}

class DocumentForm {
 public:
    DocumentForm(workbook::LaidOut form, const Outline& outline, const workbook::Measure& measure)
        : form_(std::move(form)), outline_(outline), measure_(measure) {}

    void fill(const std::vector<std::vector<FilledRow>>& lists) {
        for (const workbook::PlacedTable& table : form_.tables) {
            const auto list =
                std::find_if(outline_.lists.begin(), outline_.lists.end(), [&](const OutlineList& one) { return one.id() == table.table; });
            const auto at = static_cast<std::size_t>(list - outline_.lists.begin());
            if (at < lists.size()) fill(table, lists[at]);
        }
    }

    /// A line for each list: a link to it, and how many of its rows are filled in.
    void count_rows() {
        if (!form_.progress) return;
        Sheet& guide = sheet_named(form_.progress->sheet);
        int row = form_.progress->first_row;
        for (const workbook::PlacedTable& table : form_.tables) {
            const Position first{table.first_row, table.header.column + 1};
            set(guide, {row, workbook::label_column}, table.sheet);
            guide.links.push_back({{row, workbook::label_column}, table.sheet, first});
            set(guide, {row, workbook::value_column}, rows_filled(table));
            ++row;
        }
    }

    workbook::LaidOut take() { return std::move(form_); }

 private:
    Sheet& sheet_named(const std::string& name) {
        return *std::find_if(form_.workbook.sheets.begin(), form_.workbook.sheets.end(),
                             [&](const Sheet& sheet) { return sheet.name == name; });
    }

    static void set(Sheet& sheet, Position place, workbook::CellValue value) {
        const auto cell = std::lower_bound(sheet.cells.begin(), sheet.cells.end(), place,
                                           [](const Cell& one, Position wanted) { return one.position < wanted; });
        if (cell != sheet.cells.end() && cell->position == place) cell->value = std::move(value);
    }

    /// The first column of a table counts its rows; those of the outline follow.
    void fill(const workbook::PlacedTable& table, const std::vector<FilledRow>& rows) {
        Sheet& sheet = sheet_named(table.sheet);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const int place = table.first_row + static_cast<int>(row);
            for (const auto& [column, value] : rows[row]) set(sheet, {place, table.header.column + 1 + static_cast<int>(column)}, value);
        }
        fit_row_heights(form_, table, measure_);
        filled_.emplace_back(table.table, rows.size());
    }

    workbook::Formula rows_filled(const workbook::PlacedTable& table) const {
        std::string any;
        for (std::size_t column = 1; column < table.columns.size(); ++column) {
            const int at = table.header.column + static_cast<int>(column);
            any += (any.empty() ? "" : "+") + ("(" + workbook::quoted_sheet_name(table.sheet) + "!" +
                                               workbook::range_name({{table.first_row, at}, {table.last_row, at}}) + "<>\"\")");
        }
        const auto known = std::find_if(filled_.begin(), filled_.end(), [&](const auto& one) { return one.first == table.table; });
        const std::size_t now = known == filled_.end() ? 0 : known->second;
        return {"SUMPRODUCT(--((" + any + ")>0))&\" baris terisi\"", std::to_string(now) + " baris terisi"};
    }

    workbook::LaidOut form_;
    const Outline& outline_;
    const workbook::Measure& measure_;
    std::vector<std::pair<std::string, std::size_t>> filled_;
};

Record contents(const Outline& outline, const FilledDocument& filled, const DropDowns& drop_downs) {
    Record values;
    for (std::size_t at = 0; at < outline.fields.size(); ++at) {
        const auto found = filled.fields.find(at);
        values.set(filled_name(at), found == filled.fields.end() ? record::Value{} : found->second);
    }
    Record all = drop_downs.record();
    all.set(filled_values, {std::move(values), {}});
    return all;
}

}  // namespace

std::optional<workbook::Workbook> make_document_form(const kinds::Kind& kind, const Record& profile, const kinds::RegionTable& regions,
                                                     const Record* input, const std::string& place, const workbook::Measure& measure,
                                                     record::Diagnostics& diagnostics) {
    const Outline outline = outline_of(kind.schema);
    const DropDowns drop_downs(outline, profile, regions);
    FilledDocument filled;
    if (input != nullptr) filled = filled_document(*input, outline, drop_downs);
    for (const std::string& what : filled.not_held) {
        diagnostics.add({record::Severity::warning,
                         code::not_held_by_form,
                         "tidak dimuat di formulir: " + what,
                         {place, 0, 0, {}, {}},
                         {},
                         "tulis bagian ini di XML: naskah import memberi XML dari formulir"});
    }
    std::vector<std::size_t> rows;
    for (const std::vector<FilledRow>& list : filled.lists) rows.push_back(list.size());
    const workbook::Template description = document_template(kind, outline, rows);
    const Record record = contents(outline, filled, drop_downs);
    std::optional<workbook::LaidOut> laid_out = workbook::lay_out(description, record, measure, diagnostics);
    if (!laid_out) return std::nullopt;
    DocumentForm form(std::move(*laid_out), outline, measure);
    form.fill(filled.lists);
    form.count_rows();
    workbook::LaidOut made = form.take();
    add_about_sheet(made.workbook, about_document(kind, profile));
    return std::move(made.workbook);
}

}  // namespace naskah::forms
