// Where the lines of a paragraph end.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "layout/break_points.hpp"
#include "layout/element.hpp"
#include "layout/text_measure.hpp"

namespace naskah::layout {

/// No more lines than this end with a hyphen one after the other, where there is another way.
inline constexpr std::uint8_t most_hyphens = 2;

/// The widths of a paragraph's lines.
struct Measure {
    Length first, others;
};

/// Spaces are widened by no more than this share of a space's width: a justified line that would need more stays short.
constexpr double most_widening = 5;

/// A line: the bytes [begin, end) of the text, with a hyphen added or not.
struct LineSpan {
    std::uint32_t begin = 0, end = 0;
    std::uint32_t spaces = 0;  ///< ordinary spaces in it
    bool hyphen = false;
    Length natural;  ///< its width with nothing stretched, the hyphen included
};

struct BrokenLines {
    std::vector<LineSpan> lines;  ///< at least one
    std::vector<Segment> cut;     ///< words wider than their lines, which were broken at characters
};

/// Knuth and Plass's total fit: the lines whose spaces, taken together, are changed the least. Spaces shrink by a third at most. The time
/// grows with the length of the text and no faster. Without a hyphenator, no hyphens are added but those of soft hyphens.
BrokenLines break_justified(const MeasuredText& text, const Chunk& chunk, const Measure& measure, const bahasa::Hyphenator* hyphenator);

/// As much on each line as it holds. With a hyphenator, a word is divided where it is wider than its line, or where a narrow line would
/// otherwise end very early.
BrokenLines break_ragged(const MeasuredText& text, const Chunk& chunk, const Measure& measure, const bahasa::Hyphenator* hyphenator);

/// What total fit makes small: for each line but the last, how far its spaces are stretched (1 = by half) or shrunk (-1 = by a third).
double adjustment_ratio(const LineSpan& line, Length measure, Length space);

}  // namespace naskah::layout
