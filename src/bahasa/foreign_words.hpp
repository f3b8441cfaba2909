// Foreign words, which EYD sets in italics.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace naskah::bahasa {

class ForeignWords {
 public:
    /// Words and phrases, in whatever capitals.
    explicit ForeignWords(std::span<const std::string> words);

    /// How many bytes of foreign words begin at a word of the text, which ends at `end_of_word`; 0 when there are none: whole words,
    /// whatever their capitals, the longest that fit. Words inside of addresses (stunting.go.id) are none.
    std::size_t length_at(std::string_view text, std::size_t start, std::size_t end_of_word) const;

 private:
    std::unordered_map<std::string, std::vector<std::string>> by_first_word_;  ///< in capitals; longest first
    std::array<bool, 256> may_begin_ = {};  ///< bytes that a foreign word can begin with: most words of a text need no further look
};

/// Behind the word that begins at an offset; the offset itself when there is none.
std::size_t end_of_word_at(std::string_view text, std::size_t offset);

}  // namespace naskah::bahasa
