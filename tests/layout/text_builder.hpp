// Short ways to write paragraphs, and to read back what became of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/block.hpp"
#include "layout/element.hpp"
#include "layout/frame.hpp"
#include "support/fixed_metrics.hpp"

namespace naskah::layout::testing {

using namespace document;
using test::FixedMetrics;

constexpr Length endless = Length::of_units(std::int64_t{1} << 50);

/// Text of 10 points: each character takes 5 points, a space 2.5, a line 10 with its baseline 8 down.
inline TextStyle plain() {
    TextStyle style;
    style.size = Length::of_points(10);
    return style;
}
inline TextRun run(std::string text) {
    return {std::move(text), plain()};
}
inline Paragraph paragraph(std::string text, Alignment alignment = Alignment::left) {
    Paragraph made;
    made.content.emplace_back(run(std::move(text)));
    made.style.alignment = alignment;
    return made;
}
/// A paragraph of so many lines: "b1 b2 …", each ended by a line break.
inline Paragraph lines(int count, const std::string& letter = "b") {
    Paragraph made;
    for (int i = 1; i <= count; ++i) {
        if (i > 1) made.content.emplace_back(LineBreak{});
        made.content.emplace_back(run(letter + std::to_string(i)));
    }
    return made;
}
template <typename Kind>
Block block(Kind kind) {
    return Block{std::move(kind)};
}

/// A context with fonts of round numbers, and what layout complained of.
struct Workplace {
    FixedMetrics metrics;
    std::vector<layout::LayoutWarning> warnings;
    std::vector<layout::LayoutError> errors;
    layout::Context context{metrics, nullptr, &warnings, &errors};

    layout::Fragment whole(const Block& block, Length width) {
        return layout::make_element(block, width, context)->fit({endless, true, false}).fragment;
    }
};

inline std::vector<layout::GlyphRun> runs_of(const std::vector<layout::Item>& items) {
    std::vector<layout::GlyphRun> runs;
    for (const layout::Item& item : items)
        if (const auto* glyphs = std::get_if<layout::GlyphRun>(&item)) runs.push_back(*glyphs);
    return runs;
}
/// The text of each line: runs of one baseline together.
inline std::vector<std::string> lines_of(const std::vector<layout::Item>& items) {
    std::vector<std::string> texts;
    Length baseline = -endless;
    for (const layout::GlyphRun& glyphs : runs_of(items)) {
        if (texts.empty() || glyphs.origin.y != baseline) texts.emplace_back();
        texts.back() += glyphs.text;
        baseline = glyphs.origin.y;
    }
    return texts;
}
using Texts = std::vector<std::string>;

}  // namespace naskah::layout::testing
