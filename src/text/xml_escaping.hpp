// The five entities of XML, written and read back. What else may not stand in XML (control characters) is for the caller to leave out.
#pragma once

#include <string>
#include <string_view>

namespace naskah::text {

/// Which quotes a text is safe between: an apostrophe stays as it is unless asked for.
enum class Quotes { double_only, both };

/// Appends a character, those of & < > " as entities.
void append_xml(std::string& out, char character, Quotes quotes = Quotes::double_only);
void append_xml(std::string& out, std::string_view text, Quotes quotes = Quotes::double_only);
std::string xml_escaped(std::string_view text, Quotes quotes = Quotes::double_only);

/// One of the five entities, by the text that begins or ends with it.
struct XmlEntity {
    std::string_view written;  ///< "&amp;"
    char character = '&';
};
/// Null when the text doesn't begin (or end) with one.
const XmlEntity* entity_at_start(std::string_view text);
const XmlEntity* entity_at_end(std::string_view text);

/// The five entities as their characters; anything else stays.
std::string xml_unescaped(std::string_view text);

}  // namespace naskah::text
