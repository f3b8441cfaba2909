#include "render/xlsx/sheet_setup.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>
#include <vector>

#include "workbook/references.hpp"

namespace naskah::xlsx {

namespace {

constexpr std::uint8_t paper_folio = 14, paper_a4 = 9;  // Excel's numbers
constexpr double margin_inches = 1.5 / 2.54;
constexpr double footer_size = 10;  ///< points, Excel's own

void write_sizes(lxw_worksheet* target, const workbook::Sheet& sheet) {
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        lxw_row_col_options options = {};
        options.hidden = sheet.columns[i].hidden ? 1 : 0;
        check(worksheet_set_column_opt(target, column, column, sheet.columns[i].width, nullptr, &options));
    }
    for (const auto& [row, height] : sheet.row_heights) check(worksheet_set_row(target, row_number(row), height, nullptr));
}

/// A footer shrinks with its sheet: its type is written as much larger.
std::string unscaled(const std::string& footer, int scale) {
    if (scale <= 0 || scale == 100) return footer;
    const std::string size = "&" + std::to_string(static_cast<int>(std::lround(footer_size * 100 / scale)));
    std::string result;
    for (std::size_t at = 0; at < footer.size(); ++at) {
        result += footer[at];
        if (footer[at] != '&' || at + 1 == footer.size()) continue;
        const char code = footer[++at];
        result += code;
        if (code == 'L' || code == 'C' || code == 'R') result += size;
    }
    return result;
}

/// The library wants a 0 behind the last.
void write_breaks(lxw_worksheet* target, const workbook::PrintSetup& print) {
    std::vector<lxw_row_t> rows;
    for (const int row : print.row_breaks) rows.push_back(row_number(row));
    rows.push_back(0);
    if (rows.size() > 1) check(worksheet_set_h_pagebreaks(target, rows.data()));
    std::vector<lxw_col_t> columns;
    for (const int column : print.column_breaks) columns.push_back(column_number(column));
    columns.push_back(0);
    if (columns.size() > 1) check(worksheet_set_v_pagebreaks(target, columns.data()));
}

void write_print(lxw_worksheet* target, const workbook::PrintSetup& print) {
    worksheet_set_paper(target, print.paper == workbook::Paper::f4 ? paper_folio : paper_a4);
    if (print.landscape) worksheet_set_landscape(target);
    if (print.scale > 0) {
        worksheet_set_print_scale(target, static_cast<std::uint16_t>(print.scale));
    } else if (print.one_page_wide) {
        worksheet_fit_to_pages(target, 1, 0);
    }
    if (const auto& area = print.area) {
        check(worksheet_print_area(target, row_number(area->first.row), column_number(area->first.column), row_number(area->last.row),
                                   column_number(area->last.column)));
    }
    write_breaks(target, print);
    if (print.repeat_first_row >= 0) {
        check(worksheet_repeat_rows(target, row_number(print.repeat_first_row), row_number(print.repeat_last_row)));
    }
    if (print.repeat_last_column >= 0) check(worksheet_repeat_columns(target, 0, column_number(print.repeat_last_column)));
    if (!print.footer.empty()) check(worksheet_set_footer(target, unscaled(print.footer, print.scale).c_str()));
    worksheet_set_margins(target, margin_inches, margin_inches, margin_inches, margin_inches);
    worksheet_center_horizontally(target);
}

/// No green triangles: codes and years are text on purpose, and formulas differ where rows do.
void ignore_suspicions(lxw_worksheet* target, const workbook::Sheet& sheet) {
    if (sheet.cells.empty()) return;
    workbook::Position last;
    for (const workbook::Cell& cell : sheet.cells) {
        last.row = std::max(last.row, cell.position.row);
        last.column = std::max(last.column, cell.position.column);
    }
    const std::string all = workbook::range_name({{0, 0}, last});
    for (const lxw_ignore_errors suspicion : {LXW_IGNORE_NUMBER_STORED_AS_TEXT, LXW_IGNORE_FORMULA_DIFFERS, LXW_IGNORE_FORMULA_RANGE,
                                              LXW_IGNORE_FORMULA_UNLOCKED, LXW_IGNORE_TWO_DIGIT_TEXT_YEAR})
        check(worksheet_ignore_errors(target, static_cast<std::uint8_t>(suspicion), all.c_str()));
}

void protect(lxw_worksheet* target, const workbook::Sheet& sheet) {
    lxw_protection allowed = {};
    allowed.format_columns = 1;
    allowed.format_rows = 1;
    allowed.autofilter = sheet.filter ? 1 : 0;
    worksheet_protect(target, nullptr, &allowed);
}

}  // namespace

void write_setup(lxw_worksheet* target, const workbook::Sheet& sheet) {
    write_sizes(target, sheet);
    write_print(target, sheet.print);
    // Of a form, what is filled in then stands on the first pages, before the rows that are still empty.
    if (sheet.is_protected && !sheet.print.column_breaks.empty()) worksheet_print_across(target);
    ignore_suspicions(target, sheet);
    if (!sheet.has_grid) worksheet_gridlines(target, LXW_HIDE_ALL_GRIDLINES);
    if (sheet.is_protected) protect(target, sheet);
    if (sheet.freeze != workbook::Position{}) {
        worksheet_freeze_panes(target, row_number(sheet.freeze.row), column_number(sheet.freeze.column));
    }
    if (const auto& chosen = sheet.selection) {
        worksheet_set_selection(target, row_number(chosen->row), column_number(chosen->column), row_number(chosen->row),
                                column_number(chosen->column));
    }
    if (const auto& filter = sheet.filter) {
        check(worksheet_autofilter(target, row_number(filter->first.row), column_number(filter->first.column), row_number(filter->last.row),
                                   column_number(filter->last.column)));
    }
    if (sheet.tab_color) worksheet_set_tab_color(target, color(*sheet.tab_color));
    if (sheet.visibility != workbook::Visibility::visible) worksheet_hide(target);
}

}  // namespace naskah::xlsx

/// Takes the place of libxlsxwriter's own, which leaves names such as 2025 or A1 bare in the defined names of filters and repeated rows;
/// Excel wants them quoted. The library calls it through its table of functions, as it calls all of its own that others may call.
char* lxw_quote_sheetname(const char* name) {
    return strdup(naskah::workbook::quoted_sheet_name(name).c_str());
}
