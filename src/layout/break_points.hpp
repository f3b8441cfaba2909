// Where a line may end: after spaces, after "-" and "/" between letters, unless in a code or number, after dashes, at soft hyphens, and,
// when asked for, inside words.
#pragma once

#include <cstdint>
#include <vector>

#include "bahasa/hyphenation.hpp"
#include "layout/text_measure.hpp"

namespace naskah::layout {

enum class BreakKind : std::uint8_t {
    space,   ///< the spaces between `end` and `next` vanish
    mark,    ///< after a hyphen, slash or dash that stands in the text
    hyphen,  ///< a hyphen is added
    forced,  ///< inside a word that is wider than a line
    finish   ///< the end of the chunk
};

struct BreakPoint {
    std::uint32_t end = 0;          ///< the line's text ends before this byte
    std::uint32_t next = 0;         ///< the next line's text begins with this byte
    std::uint32_t spaces_end = 0;   ///< ordinary spaces from the beginning of the chunk to `end`
    std::uint32_t spaces_next = 0;  ///< and to `next`
    Length hyphen;                  ///< the width of the hyphen that is added
    std::int32_t penalty = 0;
    BreakKind kind = BreakKind::space;
};

/// Whether a line that ends here ends with a hyphen, added or written, behind which the word goes on.
bool divides_word(const MeasuredText& text, const BreakPoint& point);

/// Whether a line that ends here parts what belongs together, "Tahun 2025": better than a very loose line, or a very short one.
bool parts_phrase(const BreakPoint& point);

/// The break points of a chunk, in order; the last one is its end. Spaces at the beginning and at the end belong to no line.
struct BreakPoints {
    std::uint32_t begin = 0;
    std::vector<BreakPoint> points;
    Length space;              ///< the narrowest space between words
    bool has_phrases = false;  ///< that a line's end may part: parts_phrase

    /// Where the text between the break point before this one and this one begins.
    std::uint32_t segment_begin(std::size_t index) const { return index == 0 ? begin : points[index - 1].next; }
};

/// The break points that the text itself offers.
BreakPoints natural_breaks(const MeasuredText& text, const Chunk& chunk);

/// Byte offsets within a segment before which a hyphen may be added; none when it isn't one word (with punctuation around it).
std::vector<std::uint32_t> hyphen_offsets(const MeasuredText& text, std::uint32_t begin, std::uint32_t end,
                                          const bahasa::Hyphenator& hyphenator);

/// A break point inside a segment at which a hyphen is added.
BreakPoint hyphen_point(const MeasuredText& text, std::uint32_t offset, std::uint32_t spaces);

/// Whether the character before an offset is one of the marks at which a code that is too wide is broken sooner than elsewhere.
bool follows_mark_of_code(const MeasuredText& text, std::uint32_t offset);

/// A break point inside a segment at which nothing is added; a space behind it vanishes.
BreakPoint cut_point(const MeasuredText& text, std::uint32_t offset, std::uint32_t spaces);

/// Adds the break points of hyphenation.
void add_hyphens(BreakPoints& breaks, const MeasuredText& text, const bahasa::Hyphenator& hyphenator);

/// Bytes of a text.
struct Segment {
    std::uint32_t begin = 0, end = 0;
};

/// Adds break points to each segment wider than its line, after the marks of a code, and at every character of what is too wide between
/// them; returns these segments.
std::vector<Segment> split_wide(BreakPoints& breaks, const MeasuredText& text, Length first_measure, Length measure);

/// The offset behind the character at `offset` and the marks that combine with it.
std::uint32_t next_cluster(const MeasuredText& text, std::uint32_t offset);

}  // namespace naskah::layout
