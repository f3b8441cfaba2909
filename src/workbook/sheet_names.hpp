// Names of sheets as Excel takes them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workbook/columns.hpp"

namespace naskah::workbook {

/// The sheet of a marked copy that lists what is wrong; its name may be followed by a number.
inline constexpr std::string_view notes_sheet = "Catatan Pemeriksaan";

/// Makes names from texts: at most 31 characters, without []:*?/\ and unlike those that were made before.
class SheetNames {
 public:
    std::string make(const std::string& text);

 private:
    bool taken(const std::string& name) const;
    std::vector<std::string> made_ = {lists_sheet};
};

}  // namespace naskah::workbook
