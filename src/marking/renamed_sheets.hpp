// A sheet that gets its name back: what names it elsewhere in the workbook goes with it.
#pragma once

#include <string>
#include <string_view>

#include "pugixml.hpp"

namespace naskah::marking {

/// A formula or a link with the references to one sheet led to another name: "Sheet5!A1+SUM('Sheet5'!B2)". Texts in double quotes stay.
std::string with_sheet_name(std::string_view formula, std::string_view from, std::string_view to);

/// The same in all formulas, rules and links of a part, or in the names of the workbook. False when nothing there names the sheet.
bool rename_sheet(pugi::xml_node element, std::string_view from, std::string_view to);

}  // namespace naskah::marking
