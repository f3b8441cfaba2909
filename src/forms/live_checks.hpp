// What a form says of itself while it is filled in, also of what was pasted over its rules: cells that will be refused turn red, those that
// will be asked about orange, and <kemajuan> counts them. Excel and LibreOffice compute it on a very hidden sheet; no entry is changed.
#pragma once

#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "workbook/layout.hpp"

namespace naskah::forms {

/// That sheet: below each other for each table a block of what its cells hold, and beside it a block of what is to be said of them
/// (`live_status`).
inline constexpr const char* checks_sheet = "_periksa";

/// What stands on that sheet for a cell.
namespace live_status {
inline constexpr int blank = 0, good = 1, asked = 2, refused = 3, missing = 4;  ///< missing: of a row that was begun
}

/// Adds it all to a form that was laid out of `description` and `record`. A relation that can't be read is an error N040.
void add_live_checks(workbook::LaidOut& form, const workbook::Template& description, const record::Record& record,
                     record::Diagnostics& diagnostics);

}  // namespace naskah::forms
