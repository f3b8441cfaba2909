// A workbook becomes an Excel file (XLSX). The only room that knows libxlsxwriter.
#pragma once

#include <string>
#include <vector>

#include "workbook/workbook.hpp"

namespace naskah::xlsx {

struct Written {
    std::string bytes;                  ///< of the file; empty when there are problems
    std::vector<std::string> problems;  ///< in Bahasa Indonesia: what workbook::problems finds, or why the system could not write
};

/// The same workbook gives the same bytes, whatever the clock, the locale and the time zone. Never throws but for lack of memory, and never
/// ends the process. Safe to call from several threads at once. Uses the system's temporary folder while it writes.
///
/// - Numbers keep 16 significant digits, one more than Excel shows: 0.812 is stored as 0.8120000000000001. Readers round to 15, as Excel
/// does.
/// - Text beginning with = + - @ gets the text format (@), so that it stays text also when someone edits its cell.
/// - All text is Arial, for which Liberation Sans stands in where it is missing, without any change in widths.
/// - A very hidden sheet is hidden only: libxlsxwriter 1.1.4 knows no other.
/// - A formula without a value is stored with an empty text. Excel and LibreOffice compute formulas anew when they open the file.
/// - Formats of numbers, in Excel's English notation: integer and money #,##0; decimal #,##0.0# (one or two places: with #,##0.## whole
///   numbers would end in a bare comma); percent 0.0%; date dd-mm-yyyy; text @.
/// - Protected sheets have no password; columns and rows can still be made wider and higher, and filter arrows work.
/// - Footers are written larger where the sheet is printed smaller, so that they come out alike on all sheets.
/// - What Excel suspects (green triangles: numbers stored as text, formulas that differ) is said to be meant so.
/// - Paper: F4 is Excel's "Folio" (8.5 x 13 inches, 216 x 330 mm), the closest that it has. Margins 1.5 cm, centred between left and right.
Written write(const workbook::Workbook& workbook);

}  // namespace naskah::xlsx
