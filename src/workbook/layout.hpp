// A template and a record become a workbook.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "workbook/columns.hpp"
#include "workbook/template.hpp"
#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// How wide a text is, in characters of Excel's default font at 10 points (its digit's width is 1). Comes from font metrics; tests bring
/// their own.
using Measure = std::function<double(std::string_view text, bool bold, int size)>;

/// Where a table came to stand: forms' readers, charts and tests ask.
struct PlacedTable {
    std::string sheet, table;
    Position header;  ///< upper left cell of its header
    int header_rows = 1;
    int first_row = 0, last_row = 0;     ///< of its body, without the total row
    const Table* description = nullptr;  ///< lives as long as the template
    std::vector<LeafColumn> columns;     ///< their items live as long as the record
};

/// Where <kemajuan> came to stand: an empty line for each sheet with tables to fill in, its cells as those of <keterangan>.
struct PlacedProgress {
    std::string sheet;
    int first_row = 0, rows = 0;
};

struct LaidOut {
    Workbook workbook;
    std::vector<PlacedTable> tables;
    std::optional<PlacedProgress> progress = {};
};

/// Nothing when the template names a field that the record doesn't have (an error N040 with the template's line), or when the workbook
/// breaks Excel's limits. Absent values are empty cells; a Text in a column of numbers ("t.a.") is written as text, to the right.
std::optional<LaidOut> lay_out(const Template& description, const record::Record& record, const Measure& measure,
                               record::Diagnostics& diagnostics);

}  // namespace naskah::workbook
