// settings.xml and fontTable.xml.
#pragma once

#include <string>
#include <string_view>

namespace naskah::docx {

std::string settings(std::string_view language);

std::string font_table();

}  // namespace naskah::docx
