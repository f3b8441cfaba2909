// What may be typed into cells, and when they change colour.
#pragma once

#include "render/xlsx/library.hpp"
#include "workbook/workbook.hpp"

namespace naskah::xlsx {

void write_validations(lxw_worksheet* target, const workbook::Sheet& sheet);
/// The formats of highlights are made in the book.
void write_highlights(lxw_workbook* book, lxw_worksheet* target, const workbook::Sheet& sheet);

}  // namespace naskah::xlsx
