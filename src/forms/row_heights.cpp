#include "forms/row_heights.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "workbook/layout_text.hpp"

namespace naskah::forms {

namespace {

/// By row, where it is more than one.
std::map<int, int> lines_of_rows(const workbook::LaidOut& form, const workbook::Sheet& sheet, const workbook::PlacedTable& table,
                                 const workbook::TextFitter& fitter) {
    std::map<int, int> lines;
    for (const workbook::Cell& cell : sheet.cells) {
        const auto column = static_cast<std::size_t>(cell.position.column);
        const auto* text = std::get_if<std::string>(&cell.value);
        const bool in_body = cell.position.row >= table.first_row && cell.position.row <= table.last_row;
        if (text == nullptr || !in_body || column >= sheet.columns.size()) continue;
        const workbook::Format& format = form.workbook.formats[cell.format];
        if (!format.wrap) continue;
        const int needed = fitter.lines(*text, sheet.columns[column].width, format.bold, format.size);
        if (needed > 1) lines[cell.position.row] = std::max(lines[cell.position.row], needed);
    }
    return lines;
}

}  // namespace

void fit_row_heights(workbook::LaidOut& form, const workbook::PlacedTable& table, const workbook::Measure& measure) {
    std::vector<workbook::Sheet>& sheets = form.workbook.sheets;
    const auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const workbook::Sheet& one) { return one.name == table.sheet; });
    if (sheet == sheets.end()) return;
    for (const auto& [row, lines] : lines_of_rows(form, *sheet, table, workbook::TextFitter(measure))) {
        const double height = workbook::row_height(lines);
        const auto known = std::find_if(sheet->row_heights.begin(), sheet->row_heights.end(),
                                        [wanted = row](const auto& one) { return one.first == wanted; });
        if (known == sheet->row_heights.end())
            sheet->row_heights.emplace_back(row, height);
        else
            known->second = std::max(known->second, height);
    }
}

}  // namespace naskah::forms
