// What must hold before a workbook is written: libxlsxwriter passes on what Excel then "repairs" (that is, drops) or refuses.
#pragma once

#include <string>
#include <vector>

#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// What Excel or its file format can't take, in Bahasa Indonesia and with its place, as the officer who edits a workbook.xml reads it:
/// `lembar "Sasaran", sel F17: angka bukan bilangan berhingga`. Empty when the workbook can be written. Checks names of sheets; cells'
/// order, places, texts, numbers, formulas and formats; merges; validations; highlights; charts; sizes and print set-up. Formulas are not
/// parsed. At most 50 problems, then how many more there are.
std::vector<std::string> problems(const Workbook& workbook);

}  // namespace naskah::workbook
