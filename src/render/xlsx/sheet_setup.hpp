// All of a sheet but its cells, rules and charts: sizes, what stays in sight, print set-up, protection.
#pragma once

#include "render/xlsx/library.hpp"
#include "workbook/workbook.hpp"

namespace naskah::xlsx {

void write_setup(lxw_worksheet* target, const workbook::Sheet& sheet);

}  // namespace naskah::xlsx
