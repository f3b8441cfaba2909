// What names the text of a page in few words: the label of an item and its first word, the first line of a heading, else the first word.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/block.hpp"
#include "layout/frame.hpp"

namespace naskah::layout {

/// GlyphRun::opening_words of a paragraph's first line.
std::uint8_t opening_words(const document::Paragraph& paragraph);

/// GlyphRun::opening_words of a label: its words and one of what it labels.
std::uint8_t opening_words(const document::Inlines& label);

/// Marks the first text among the items, which is all of one line or begins with it.
void mark_opening(std::vector<Item>& items, std::uint8_t words);

/// Marks all text among the items as repeated from the page before: it names nothing new.
void mark_repeated(std::vector<Item>& items);

/// The words with which the items begin, and their style; nothing when there is no text. Items stand in the order of reading: a label
/// before its text, cell after cell.
struct Opening {
    std::string text;
    document::TextStyle style;
};
std::optional<Opening> find_opening(const std::vector<Item>& items);

/// Whether text stands on the same line as text before it, raised or lowered for a superscript at most.
bool same_line(const GlyphRun& before, const GlyphRun& run);

/// Whether text goes on where the text before it ends.
bool goes_on(const GlyphRun& before, const GlyphRun& run);

}  // namespace naskah::layout
