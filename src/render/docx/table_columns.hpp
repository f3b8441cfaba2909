// How wide the columns of a table are.
#pragma once

#include <vector>

#include "document/block.hpp"
#include "document/fitted_tables.hpp"

namespace naskah::docx {

/// In twips, together never more than the room: fixed columns as they are, fitted ones as their content seems to need, the rest shared
/// out so that no word is broken where that can be helped.
std::vector<int> column_widths(const document::Table& table, int room);

/// In twips the widths that layout found, smaller where the room asks for that.
std::vector<int> column_widths(const document::FittedTable& table, int room);

}  // namespace naskah::docx
