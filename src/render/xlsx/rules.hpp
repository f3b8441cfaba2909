// What may be typed into cells, and when they change colour.
#pragma once

#include "render/xlsx/library.hpp"
#include "workbook/workbook.hpp"

namespace naskah::xlsx {

void write_validations(lxw_worksheet* target, const workbook::Sheet& sheet);
/// The formats of highlights are made in the book.
/// The XML of a sheet as libxlsxwriter made it, with the lists among its rules called so: `write_validations` writes them as rules by a
/// formula, which need the same. Given as a list at once, libxlsxwriter 1.1.4 copies the formula twice and frees it once.
std::string with_lists(std::string xml);
void write_highlights(lxw_workbook* book, lxw_worksheet* target, const workbook::Sheet& sheet);

}  // namespace naskah::xlsx
