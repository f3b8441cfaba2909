// Reading and writing UTF-8, character by character.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace naskah::text {

/// What decode_next returns for bytes that are not UTF-8.
inline constexpr char32_t replacement_character = U'\uFFFD';

/// Whether all of the text is well-formed UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
bool valid_utf8(std::string_view text);

/// The character at the offset, which moves behind it. For malformed bytes: U+FFFD, and the offset moves on by at least one byte, to
/// where a character may start again. The offset must be less than the size of the text.
char32_t decode_next(std::string_view text, std::size_t& offset);

/// The length in bytes of the character at an offset, which must be less than the size of the text; 0 when there is none (RFC 3629).
std::size_t character_length(std::string_view text, std::size_t offset);

/// Appends a character; one that can't be encoded (a surrogate, above U+10FFFF) becomes U+FFFD.
void append_utf8(std::string& text, char32_t character);

/// Whether a byte is the first of a character (of UTF-8, any but a continuation byte).
constexpr bool begins_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The number of characters (code points); malformed bytes count as decode_next takes them.
std::size_t count_characters(std::string_view text);

}  // namespace naskah::text
