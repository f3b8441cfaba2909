// WordprocessingML as text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "office/xml_text.hpp"

namespace naskah::docx {

using office::append_attribute;
using office::append_escaped;
using office::append_number;
using office::xml_declaration;

inline constexpr std::string_view main_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr std::string_view relations_namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// `<name w:val="value"/>`
void append_value(std::string& out, std::string_view name, std::string_view value);
void append_value(std::string& out, std::string_view name, std::int64_t value);

/// `<name/>` or `<name w:val="0"/>`
void append_switch(std::string& out, std::string_view name, bool on);

/// `<name>text</name>`, nothing for an empty text.
void append_text_element(std::string& out, std::string_view name, std::string_view text);

}  // namespace naskah::docx
