// Rows that were filled in before a form was written.
#pragma once

#include "workbook/layout.hpp"

namespace naskah::forms {

/// Makes the rows of a table's body as high as the texts in their wrapped cells need: neither Excel nor LibreOffice does so when they open
/// a file. Rows that are higher already stay so.
void fit_row_heights(workbook::LaidOut& form, const workbook::PlacedTable& table, const workbook::Measure& measure);

}  // namespace naskah::forms
