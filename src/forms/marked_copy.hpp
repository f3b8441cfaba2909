// A copy of a filled-in form in which the faulty cells are coloured and carry a comment that says what is wrong: to be sent back.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "input/diagnostic.hpp"

namespace naskah::forms {

/// The workbook's bytes with marks for those diagnostics that have a sheet and a cell: the cell gets a fill (red for an error, yellow for
/// a warning) and a comment with message and hint; several for one cell become one comment. Everything else of the file stays as it was,
/// part for part. A diagnostic without a cell stands in an added first sheet "Catatan Pemeriksaan" that lists all of them, by sheet and
/// cell with a link. Nothing when the workbook can't be read (it was refused before).
std::optional<std::string> mark(std::string_view workbook, std::span<const input::Diagnostic> diagnostics);

}  // namespace naskah::forms
