// The looks of a workbook's cells.
#pragma once

#include "workbook/template.hpp"
#include "workbook/workbook.hpp"

namespace naskah::workbook::styles {

inline constexpr int title_size = 14, text_size = 10;

Format title();
Format text(bool bold);
Format label();
/// Of a text that leads to another sheet.
Format link();
/// Of <keterangan> that only shows something.
Format value(NumberFormat number);
Format header(bool upright);
Format group_heading();
Format empty_row();
Format total_label();

/// Of a table's cell. `text_among_numbers`: "t.a." in a column of numbers, to the right.
Format body(const ColumnDescription& column, NumberFormat number, bool text_among_numbers);
Format total(const ColumnDescription& column, NumberFormat number, bool text_among_numbers);
/// Of texts to the right of a number: a little away from it.
Format beside_number(Format format);
/// Of a cell to fill in.
Format entry(Format format);
/// What a cell to fill in wants when its column says nothing.
NumberFormat entry_number(const Entry& entry);

}  // namespace naskah::workbook::styles
