// Text outside of pages: strings of a PDF and of its XML metadata.
#pragma once

#include <string>
#include <string_view>

namespace naskah::pdf {

/// UTF-16, big-endian, after its byte order mark. Malformed UTF-8 becomes U+FFFD.
std::string utf16_with_mark(std::string_view utf8);

/// Appends a character in UTF-16, big-endian, as hexadecimal digits: one group of four, or two above U+FFFF.
void append_utf16_hex(std::string& digits, char32_t character);

/// The text as a single line of well-formed UTF-8 that XML can hold: control characters become spaces, malformed bytes U+FFFD.
std::string single_line(std::string_view utf8);

}  // namespace naskah::pdf
