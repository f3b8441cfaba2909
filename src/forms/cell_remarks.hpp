// What a form says at one of its cells of the value that it begins with: shown when the cell is chosen.
#pragma once

#include <string>

#include "record/value.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

/// Keeps what is to be said at the cell of that field of a row.
void set_remark(record::Record& row, const std::string& field, std::string remark);

/// Empty: nothing.
std::string remark_on(const record::Record& row, const std::string& field);

/// Says it at that cell alone, in the place of what its column says; the rules of what may be typed stay.
void say_at_cell(workbook::Sheet& sheet, workbook::Position place, const std::string& remark);

}  // namespace naskah::forms
