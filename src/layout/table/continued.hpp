// Group rows shown again after a page break, marked "(lanjutan)".
#pragma once

#include "document/block.hpp"

namespace naskah::layout::table {

/// The cell of a group row that carries the group's name: of those with text the one that spans most columns, the first of equals. Null
/// when no cell has any.
const document::Cell* main_cell(const document::Row& row);

/// A copy of the cell with " (lanjutan)" after its last paragraph's text, in the style of that text.
document::Cell continued(const document::Cell& cell, const document::Table& table);

}  // namespace naskah::layout::table
