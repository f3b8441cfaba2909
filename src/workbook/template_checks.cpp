#include "workbook/template_checks.hpp"

#include <algorithm>
#include <map>

#include "text/ascii.hpp"
#include "workbook/columns.hpp"
#include "workbook/template_columns.hpp"

namespace naskah::workbook {

namespace {

Names views(const std::set<std::string>& names) {
    return {names.begin(), names.end()};
}

/// The columns that a column's formula needs, directly or not.
void reach(const std::map<std::string, std::vector<std::string>>& needs, const std::string& column, std::set<std::string>& reached) {
    const auto found = needs.find(column);
    if (found == needs.end()) return;
    for (const std::string& needed : found->second) {
        if (reached.insert(needed).second) reach(needs, needed, reached);
    }
}

void check_chart(TemplateXml& xml, const ChartDescription& chart, pugi::xml_node element,
                 const std::map<std::string, const Table*>& tables) {
    if (chart.table.empty()) return;
    const auto table = tables.find(chart.table);
    if (table == tables.end()) {
        std::set<std::string> names;
        for (const auto& [name, one] : tables) names.insert(name);
        return xml.unknown_word("tabel " + chart.table + " tidak ada", chart.table, views(names), xml.spot(element, "tabel"));
    }
    std::set<std::string> columns;
    for (const ColumnDescription* column : all_columns(*table->second)) {
        if (!column->name.empty()) columns.insert(column->name);
    }
    const auto check = [&](const std::string& name, const char* attribute) {
        if (name.empty() || columns.count(name) > 0) return;
        xml.unknown_word("tabel " + chart.table + " tidak mempunyai kolom " + name, name, views(columns), xml.spot(element, attribute));
    };
    check(chart.categories, "kategori");
    for (const std::string& name : chart.values) check(name, "nilai");
}

}  // namespace

void check_formula_names(TemplateXml& xml, const std::vector<NamedFormula>& formulas, const std::set<std::string>& names) {
    std::map<std::string, std::vector<std::string>> needs;
    for (const NamedFormula& one : formulas) {
        if (!one.column.empty()) needs[one.column] = one.formula.needed_columns();
        for (const std::string& name : one.formula.columns()) {
            if (names.count(name) == 0)
                xml.unknown_word("rumus menyebut kolom [" + name + "] yang tidak ada", name, views(names), one.spot);
        }
    }
    for (const NamedFormula& one : formulas) {
        std::set<std::string> reached;
        if (!one.column.empty()) reach(needs, one.column, reached);
        if (reached.count(one.column) > 0) xml.error("rumus kolom " + one.column + " memerlukan nilainya sendiri", one.spot);
    }
}

void check_whole(TemplateXml& xml, const Template& description, const std::vector<pugi::xml_node>& charts) {
    std::map<std::string, const Table*> tables;
    std::set<std::string> sheets;
    for (const SheetDescription& sheet : description.sheets) {
        if (text::lower_case(sheet.name.text) == text::lower_case(lists_sheet))
            xml.error("nama lembar " + std::string(lists_sheet) + " dipakai untuk daftar pilihan", sheet.name.spot);
        else if (!sheet.name.empty() && !sheets.insert(text::lower_case(sheet.name.text)).second)
            xml.error("lembar " + sheet.name.text + " dua kali", sheet.name.spot);
        for (const SheetItem& item : sheet.items) {
            const auto* table = std::get_if<Table>(&item);
            if (table != nullptr && !table->name.empty() && !tables.emplace(table->name, table).second)
                xml.error("tabel " + table->name + " dua kali", table->spot);
        }
    }
    std::size_t number = 0;
    for (const SheetDescription& sheet : description.sheets) {
        for (const SheetItem& item : sheet.items) {
            if (const auto* chart = std::get_if<ChartDescription>(&item)) check_chart(xml, *chart, charts[number++], tables);
        }
    }
}

}  // namespace naskah::workbook
