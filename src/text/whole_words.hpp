// Words that stand as whole words in a text. Letters beyond ASCII count as parts of words.
#pragma once

#include <string_view>

#include "text/ascii.hpp"

namespace naskah::text {

constexpr bool in_word(char character) {
    return is_letter_or_digit(character) || static_cast<signed char>(character) < 0;
}

/// The first place from `from` on where these words stand as whole words; npos when there is none.
std::size_t find_words(std::string_view text, std::string_view words, std::size_t from = 0);
bool has_words(std::string_view text, std::string_view words);

}  // namespace naskah::text
