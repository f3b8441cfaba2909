// The sheet "Catatan Pemeriksaan" of a marked copy: lists what is wrong, says live what of it was changed since, and remembers in hidden
// columns what each marked cell held and which fill it had.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "marking/styles.hpp"
#include "record/diagnostic.hpp"

namespace naskah::marking {

/// A marked cell ("F17"), or several of one fill ("F17:F20 H17"), and that fill before it was marked, as MarkingStyles::fill_of gives it.
struct MarkedCell {
    std::string sheet, cell, fill;
};

/// Names the column of the list that says whether a line was done since.
inline constexpr const char* status_name = "catatan_status";

struct NotesLine {
    const record::Diagnostic* diagnostic = nullptr;
    bool linked = false;     ///< its cell exists and can be shown
    MarkedCell marked_cell;  ///< empty when none was marked
    std::string held;        ///< what that holds, as MarkingSheet::held gives it; empty when it is blank
    int blank = 0;           ///< how many of its cells are blank, when that is what the line tells
};

/// The sheet's part. Adds the styles that it needs.
std::string notes_sheet(const std::vector<NotesLine>& lines, MarkingStyles& styles);

/// The area of the header rows, for the sheet's print titles: "$1:$4".
std::string notes_header_rows();

/// A line's cell in the list, for the link back: 'Catatan Pemeriksaan'!C5.
std::string notes_place(std::string_view sheet, std::size_t line);

/// A formula that is true when a status ("$E5") says that a line was done.
std::string is_mended(const std::string& status);

/// The area that `status_name` names: "$E$5:$E$9".
std::string notes_status_area(std::size_t lines);

/// What such a sheet remembers, also after other programs saved it; nothing when the part is another sheet. `shared_strings` is the
/// workbook's table, or empty.
std::optional<std::vector<MarkedCell>> read_notes(std::string_view sheet, std::string_view shared_strings);

}  // namespace naskah::marking
