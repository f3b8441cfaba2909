// settings.xml and fontTable.xml.
#pragma once

#include <string>
#include <string_view>

namespace naskah::docx {

/// `hyphenate`: paragraphs may be, unless they say otherwise.
std::string settings(std::string_view language, bool hyphenate);

std::string font_table();

}  // namespace naskah::docx
