// Lists of words among the reference tables.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kinds/reference_tables.hpp"

namespace naskah::kinds {

/// The texts of a table's column, in the file's order; those rows that have none are left out.
std::vector<std::string> words_in(const ReferenceTables& references, std::string_view table, std::string_view column);

}  // namespace naskah::kinds
