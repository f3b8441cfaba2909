// Words that a word processor must not divide where it hyphenates by itself: those that layout leaves whole.
#pragma once

#include <string_view>
#include <vector>

namespace naskah::docx {

/// A stretch of a run's text.
struct Stretch {
    std::string_view text;
    bool undivided = false;
};

/// A text in stretches that follow one another. Undivided are words in capitals, words with letters and figures, and words of dates;
/// figures behind them are in the same stretch, so that a date stays in one piece.
std::vector<Stretch> stretches(std::string_view text);

}  // namespace naskah::docx
