// Capital letters for Indonesian text in UTF-8, names with accents included. Never dependent on the locale. Bytes that are not UTF-8 pass
// unchanged.
#pragma once

#include <string>
#include <string_view>

namespace naskah::bahasa {

/// The capital of a letter of the Latin blocks (up to U+024F and U+1E00 to U+1EFF); other characters are their own capital, and so is "ß".
char32_t upper(char32_t character);

/// Whether a character is a small letter: a letter whose capital is another, or "ß".
bool is_lower(char32_t character);

/// The whole text in capitals: "Hj. Zoé" becomes "HJ. ZOÉ"; "ß" becomes "SS".
std::string to_upper(std::string_view text);

/// The first character in capitals, the rest unchanged: "para pihak" becomes "Para pihak".
std::string capitalise_first(std::string_view text);

/// The first letter of every word (as spaces part them) in capitals, the rest unchanged: "dua ribu" becomes "Dua Ribu".
std::string capitalise_words(std::string_view text);

}  // namespace naskah::bahasa
