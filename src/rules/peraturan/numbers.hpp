// Numbers in prose and the words in parentheses behind them: "5 (lima)", "14% (empat belas persen)".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naskah::rules::peraturan {

/// The words of a number as it is written: "5", "2.500" or "2500", "1,5", each also with "%", "Rp5.000.000,00" or "Rp5.000.000". Nothing of
/// anything else, of leading zeros, of sen, and beyond 18 figures.
std::optional<std::string> number_in_words(std::string_view number);

/// The parenthesis that a text begins with (behind spaces), when it holds number words and nothing else: what is inside.
std::optional<std::string_view> leading_number_words(std::string_view text);

/// Whether words say the same, whatever their capitals and the spaces between them.
bool same_words(std::string_view left, std::string_view right);

/// A number with words behind it that say another.
struct Disagreement {
    std::string_view written;  ///< "5 (enam)"
    std::string_view number;   ///< "5"
    std::string words;         ///< that would be right: "lima"
};
std::vector<Disagreement> disagreeing_numbers(std::string_view text);

}  // namespace naskah::rules::peraturan
