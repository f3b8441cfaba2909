#include "workbook/layout.hpp"

#include <algorithm>
#include <utility>

#include "record/diagnostic_codes.hpp"
#include "workbook/layout_sheet.hpp"
#include "workbook/references.hpp"
#include "workbook/sheet_names.hpp"
#include "workbook/validity.hpp"

namespace naskah::workbook {

namespace {

class Layouter {
 public:
    Layouter(const Template& description, const record::Record& record, const Measure& measure, record::Diagnostics& diagnostics)
        : description_(description),
          record_(record),
          lookup_(*description.source, diagnostics),
          shop_{result_.workbook, lookup_, lists_, TextFitter(measure), tables_, charts_, prints_, progress_, 0, {}} {}

    std::optional<LaidOut> lay_out() {
        Scope scope;
        scope.add(&record_);
        result_.workbook.title = lookup_.text(description_.title, scope);
        for (const SheetDescription& sheet : description_.sheets) shop_.sheets_to_fill += sheets_to_fill(sheet, scope);
        for (const SheetDescription& sheet : description_.sheets) name_sheets(sheet, scope);
        for (const SheetDescription& sheet : description_.sheets) add_sheets(sheet, scope);
        if (lookup_.failed()) return std::nullopt;
        add_charts();
        for (std::size_t at = 0; at < prints_.size(); ++at) set_up_print(result_.workbook.sheets[at], std::move(prints_[at]));
        if (!lists_.empty()) result_.workbook.sheets.push_back(lists_.sheet(result_.workbook));
        for (TableInPlace& table : tables_) {
            table.placed.description = table.description;
            table.placed.columns = std::move(table.columns);
            result_.tables.push_back(std::move(table.placed));
        }
        result_.progress = std::move(progress_);
        if (description_.only_values) write_values();
        return std::move(result_);
    }

 private:
    int sheets_to_fill(const SheetDescription& sheet, const Scope& scope) {
        const bool any = std::any_of(sheet.items.begin(), sheet.items.end(), [](const SheetItem& item) {
            const auto* table = std::get_if<Table>(&item);
            return table != nullptr && !table->store.empty();
        });
        if (!any) return 0;
        return sheet.repeat.empty() ? 1 : static_cast<int>(records_of(lookup_.list(sheet.repeat, scope, sheet.spot)).size());
    }

    void add_sheets(const SheetDescription& sheet, const Scope& scope) {
        if (sheet.repeat.empty()) return add_sheet(sheet, {&record_});
        for (const record::Record* item : records_of(lookup_.list(sheet.repeat, scope, sheet.spot))) add_sheet(sheet, {item, &record_});
    }

    void name_sheets(const SheetDescription& sheet, const Scope& scope) {
        const auto name = [&](const Scope& own) {
            shop_.sheet_names.emplace_back(names_.make(lookup_.text(sheet.name, own)), sheet.visibility == Visibility::visible);
        };
        if (sheet.repeat.empty()) return name(scope);
        for (const record::Record* item : records_of(lookup_.list(sheet.repeat, scope, sheet.spot))) name(Scope({item, &record_}));
    }

    void add_sheet(const SheetDescription& sheet, const std::vector<const record::Record*>& scope) {
        const std::string& name = shop_.sheet_names[result_.workbook.sheets.size()].first;
        result_.workbook.sheets.push_back(make_sheet(sheet, name, scope, shop_));
    }

    void write_values() {
        for (Sheet& sheet : result_.workbook.sheets) {
            for (Cell& cell : sheet.cells) {
                const auto* formula = std::get_if<Formula>(&cell.value);
                if (formula == nullptr) continue;
                CellValue value = std::visit([](const auto& one) { return CellValue(one); }, formula->value);
                cell.value = std::move(value);
            }
        }
    }

    /// Of a sheet that is repeated, a chart shows the table of its own turn.
    void add_charts() {
        for (const PendingChart& pending : charts_) {
            Sheet& sheet = result_.workbook.sheets[pending.sheet];
            const auto named = [&](const TableInPlace& table) { return table.description->name == pending.description->table; };
            auto table = std::find_if(tables_.begin(), tables_.end(),
                                      [&](const TableInPlace& one) { return named(one) && one.placed.sheet == sheet.name; });
            if (table == tables_.end()) table = std::find_if(tables_.begin(), tables_.end(), named);
            if (table == tables_.end()) continue;
            std::optional<Chart> chart = make_chart(pending, *table);
            if (!chart) continue;
            set_money_axis(*chart, result_.workbook);
            sheet.charts.push_back(std::move(*chart));
        }
    }

    const Template& description_;
    const record::Record& record_;
    Lookup lookup_;
    LaidOut result_;
    EntryLists lists_;
    std::vector<TableInPlace> tables_;
    std::vector<PendingChart> charts_;
    std::vector<PrintPlan> prints_;
    std::optional<PlacedProgress> progress_;
    SheetNames names_;
    Workshop shop_;
};

}  // namespace

std::optional<LaidOut> lay_out(const Template& description, const record::Record& record, const Measure& measure,
                               record::Diagnostics& diagnostics) {
    std::optional<LaidOut> result = Layouter(description, record, measure, diagnostics).lay_out();
    if (!result) return std::nullopt;
    const std::vector<std::string> faults = problems(result->workbook);
    for (const std::string& fault : faults)
        diagnostics.add({record::Severity::error, record::code::cannot_be_laid_out, fault, {description.file, 0, 0, {}, {}}, {}, {}});
    return faults.empty() ? std::move(result) : std::nullopt;
}

}  // namespace naskah::workbook
