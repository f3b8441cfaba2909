// Foreign words, which EYD and the form of regulations set in italics.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "record/value.hpp"

namespace naskah::rules::peraturan {

class ForeignWords {
 public:
    /// From the rows of kata-asing.csv (column `kata`).
    explicit ForeignWords(const std::vector<record::Record>& rows);

    /// An escaped text without tags, its foreign words in <i>: whole words, whatever their capitals, the longest that fit. Words inside of
    /// addresses (stunting.go.id) are left alone.
    std::string marked(std::string_view text) const;

 private:
    /// The foreign word or words that begin at a word of the text; 0 when there are none.
    std::size_t length_at(std::string_view text, std::size_t start, std::size_t end_of_word) const;

    std::unordered_map<std::string, std::vector<std::string>> by_first_word_;  ///< in capitals; longest first
    std::array<bool, 256> may_begin_ = {};  ///< bytes that a foreign word can begin with: most words of a text need no further look
};

}  // namespace naskah::rules::peraturan
