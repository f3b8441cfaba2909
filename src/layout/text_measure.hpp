// The first step from a paragraph to lines: its text as one string, in stretches of one face, with the distance that each character
// takes. Nothing is decided about lines yet.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/block.hpp"
#include "layout/element.hpp"

namespace naskah::layout {

/// Text from one run of the paragraph in one face: where the run's face lacks characters, they are a stretch of their own.
struct Stretch {
    std::uint32_t begin = 0, end = 0;  ///< bytes of MeasuredText::text
    document::Typeface face;
    Length size;
    Length raise;         ///< of the baseline; negative: lowered
    Length above, below;  ///< what a line needs around its baseline, leading included
    Length ascent, descent;
    bool underline = false;
    Length underline_offset, underline_thickness;
    document::Color color;
    Length hyphen;  ///< the width of a hyphen in it
    int link = -1;  ///< index into MeasuredText::links
    int page = -1;  ///< index into MeasuredText::pages: one character that stands for a page number
};

/// A part of the text that stands between line breaks (<br/>).
struct Chunk {
    std::uint32_t begin = 0, end = 0;
    Length above, below;  ///< of its line when it is empty
};

struct MeasuredText {
    std::string text;                 ///< without soft hyphens; U+2011 has become "-"
    std::vector<std::int64_t> reach;  ///< for each byte offset, the units from the beginning to it; one more than there are bytes
    std::vector<Stretch> stretches;   ///< in order, without gaps
    std::vector<Chunk> chunks;        ///< at least one, unless there are no inlines
    std::vector<std::string> links;   ///< URIs
    std::vector<std::shared_ptr<const PageSlot::Number>> pages;  ///< page numbers that are referred to
    std::vector<std::uint32_t> soft;                             ///< offsets before which a soft hyphen stood
    std::vector<std::uint32_t> invisible;                        ///< offsets before which a zero-width space stood
    std::vector<std::uint32_t> glued;                            ///< offsets of "-" that were U+2011
    std::vector<std::uint32_t> bound;  ///< offsets before which a word joiner stood: behind a space that binds, before one that may yield
    document::Origins origins;

    /// The stretch that a byte belongs to.
    const Stretch& stretch_at(std::uint32_t offset) const;
    Length width(std::uint32_t begin, std::uint32_t end) const { return Length::of_units(reach[end] - reach[begin]); }
};

/// Measures the content of a paragraph. A character that neither the face nor the symbol face has is reported to `context.errors`, and
/// measured as half an em.
MeasuredText measure_text(const document::Inlines& content, double line_height, Context& context);

/// How far a line of this style reaches above and below its baseline: the leading is shared between both.
struct LineExtent {
    Length above, below;
};
LineExtent line_extent(const LineMetrics& metrics, double line_height);

/// The style of the first run, or the default style.
document::TextStyle first_style(const document::Inlines& content);

}  // namespace naskah::layout
