// A workbook as text: one cell a line, for golden files and for a look at what a template made.
#pragma once

#include <string>

#include "workbook/workbook.hpp"

namespace naskah::render {

/// Stable from run to run, from machine to machine and under every locale. What has its default value is left out; quotes, backslashes,
/// control characters and no-break spaces in texts are escaped. The numbers of formats are not shown: formats are described. For example
///
///     workbook "Laporan"
///     sheet "Sasaran" protected
///       print F4 landscape
///       freeze C5
///       columns A 10, B 24.5 hidden
///       A1 [bold center 12pt] = "DATA SASARAN"
///       C5 [integer border unlocked] = 1234
///       D5 [percent border] = =C5/B5 -> 0.812
///       merge A1:D1
///       whole number C5:C31 0..100000 input "Isian": "Jumlah anak" error "Galat": "Isi bilangan bulat."
std::string dump(const workbook::Workbook& workbook);

}  // namespace naskah::render
