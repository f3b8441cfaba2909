// Text that a workbook can hold whatever it says.
#pragma once

#include <string>
#include <string_view>

namespace naskah::marking {

/// Text as XML and Excel can hold it: control characters as "\xNN", lines ended by \n, broken UTF-8 as U+FFFD, and "_x0041_", which Excel
/// would take for a character, kept as it is written.
std::string storable(std::string_view text);

}  // namespace naskah::marking
