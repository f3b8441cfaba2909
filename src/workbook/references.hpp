// Names of sheets and areas as formulas write them: "'Data Sasaran'!$A$1:$C$31".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// A sheet's name as it stands in a formula, before the "!": always between apostrophes ("'2025'"), because Excel reads some names without
/// them as cells or numbers.
std::string quoted_sheet_name(std::string_view name);

struct SheetRange {
    std::string sheet;
    Range range;
    auto operator<=>(const SheetRange&) const = default;
};

/// "Daftar!$A$1:$A$31" or "'Data Sasaran'!B4", with or without "$"; nothing when it is anything else.
std::optional<SheetRange> parse_sheet_range(std::string_view text);

/// Whether two sheets' names are the same to Excel, which doesn't tell capitals from small letters.
bool same_sheet_name(std::string_view one, std::string_view other);

}  // namespace naskah::workbook
