// XML as text, appended piece by piece: a document of a thousand pages needs no tree.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace naskah::docx {

inline constexpr std::string_view xml_declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr std::string_view main_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr std::string_view relations_namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The text for an element or an attribute in double quotes; line ends and tabs become spaces. What XML 1.0 can't hold (control
/// characters, U+FFFE, U+FFFF) is left out and malformed UTF-8 replaced by U+FFFD: false then.
bool append_escaped(std::string& out, std::string_view text);

void append_number(std::string& out, std::int64_t number);

/// ` name="value"`
void append_attribute(std::string& out, std::string_view name, std::string_view value);
void append_attribute(std::string& out, std::string_view name, std::int64_t value);

/// `<name w:val="value"/>`
void append_value(std::string& out, std::string_view name, std::string_view value);
void append_value(std::string& out, std::string_view name, std::int64_t value);

/// `<name/>` or `<name w:val="0"/>`
void append_switch(std::string& out, std::string_view name, bool on);

/// `<name>text</name>`, nothing for an empty text.
void append_text_element(std::string& out, std::string_view name, std::string_view text);

}  // namespace naskah::docx
