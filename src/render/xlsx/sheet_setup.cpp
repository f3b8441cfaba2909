#include "render/xlsx/sheet_setup.hpp"

#include <cstring>

#include "workbook/references.hpp"

namespace naskah::xlsx {

namespace {

constexpr std::uint8_t paper_folio = 14, paper_a4 = 9;  // Excel's numbers
constexpr double margin_inches = 1.5 / 2.54;

void write_sizes(lxw_worksheet* target, const workbook::Sheet& sheet) {
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        lxw_row_col_options options = {};
        options.hidden = sheet.columns[i].hidden ? 1 : 0;
        check(worksheet_set_column_opt(target, column, column, sheet.columns[i].width, nullptr, &options));
    }
    for (const auto& [row, height] : sheet.row_heights) check(worksheet_set_row(target, row_number(row), height, nullptr));
}

void write_print(lxw_worksheet* target, const workbook::PrintSetup& print) {
    worksheet_set_paper(target, print.paper == workbook::Paper::f4 ? paper_folio : paper_a4);
    if (print.landscape) worksheet_set_landscape(target);
    if (print.one_page_wide) worksheet_fit_to_pages(target, 1, 0);
    if (print.repeat_first_row >= 0) {
        check(worksheet_repeat_rows(target, row_number(print.repeat_first_row), row_number(print.repeat_last_row)));
    }
    if (print.repeat_last_column >= 0) check(worksheet_repeat_columns(target, 0, column_number(print.repeat_last_column)));
    if (!print.footer.empty()) check(worksheet_set_footer(target, print.footer.c_str()));
    worksheet_set_margins(target, margin_inches, margin_inches, margin_inches, margin_inches);
    worksheet_center_horizontally(target);
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
    if (sheet.is_protected) protect(target, sheet);
    if (sheet.freeze != workbook::Position{}) {
        worksheet_freeze_panes(target, row_number(sheet.freeze.row), column_number(sheet.freeze.column));
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
