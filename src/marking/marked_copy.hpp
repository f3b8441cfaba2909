// A copy of a filled-in form in which the faulty cells are coloured and carry a comment that says what is wrong: to be sent back.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "record/diagnostic.hpp"

namespace naskah::marking {

/// The workbook's bytes with marks for those diagnostics that have a sheet and a cell: the cell gets a fill (red for an error, yellow for
/// a warning) and a comment with message and hint; several for one cell become one comment. Everything else of the file stays as it was,
/// part for part. An added first sheet "Catatan Pemeriksaan" ("… 2" when there is one by someone else) lists all diagnostics in their
/// order, with links to the cells.
///
/// Marks of an earlier copy are taken away first: its list, its comments, and fills that are still ours; without diagnostics that is all
/// that happens. The same call gives the same bytes, and marking a marked copy with the same diagnostics changes nothing.
/// Only diagnostics of this one file should be given: `place.file` isn't looked at. Nothing when the workbook can't be read (it was
/// refused before) or a part that is to be changed is larger than 256 MiB.
std::optional<std::string> mark(std::string_view workbook, std::span<const record::Diagnostic> diagnostics);

}  // namespace naskah::marking
