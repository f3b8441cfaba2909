// The sheet "Catatan Pemeriksaan" of a marked copy: lists what is wrong, and remembers in hidden columns which fill each marked cell had.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "marking/styles.hpp"
#include "record/diagnostic.hpp"

namespace naskah::marking {

/// A marked cell ("F17") and its fill before that, as MarkingStyles::fill_of gives it.
struct MarkedCell {
    std::string sheet, cell, fill;
};

struct NotesLine {
    const record::Diagnostic* diagnostic = nullptr;
    bool linked = false;     ///< its cell exists and can be shown
    MarkedCell marked_cell;  ///< empty when none was marked
};

/// The sheet's part. Adds the styles that it needs.
std::string notes_sheet(const std::vector<NotesLine>& lines, MarkingStyles& styles);

/// The area of the header rows, for the sheet's print titles: "$1:$4".
std::string notes_header_rows();

/// What such a sheet remembers, also after other programs saved it; nothing when the part is another sheet. `shared_strings` is the
/// workbook's table, or empty.
std::optional<std::vector<MarkedCell>> read_notes(std::string_view sheet, std::string_view shared_strings);

}  // namespace naskah::marking
