// XML as text, appended piece by piece: a document of a thousand pages needs no tree.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace naskah::office {

inline constexpr std::string_view xml_declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The text for an element or an attribute in double quotes; line ends and tabs become spaces. What XML 1.0 can't hold (control
/// characters, U+FFFE, U+FFFF) is left out and malformed UTF-8 replaced by U+FFFD: false then.
bool append_escaped(std::string& out, std::string_view text);

void append_number(std::string& out, std::int64_t number);

/// ` name="value"`
void append_attribute(std::string& out, std::string_view name, std::string_view value);
void append_attribute(std::string& out, std::string_view name, std::int64_t value);

}  // namespace naskah::office
