#include "layout/text_lines.hpp"

#include <algorithm>
#include <optional>

#include "layout/line_breaking.hpp"
#include "layout/wording.hpp"

namespace naskah::layout {

namespace {

using document::Alignment;
using document::larger;

/// Rounds towards the narrower line, so that nothing stands out by a thousandth of a point.
Length share_among(Length length, std::uint32_t spaces) {
    const std::int64_t units = length.units();
    const std::int64_t count = spaces;
    return Length::of_units(units >= 0 ? units / count : -((-units + count - 1) / count));
}

class LinePlacer {
 public:
    LinePlacer(const MeasuredText& text, const LineShape& shape) : text_(text), shape_(shape) {}

    void add_chunk(const Chunk& chunk, const std::vector<LineSpan>& lines, bool first_of_paragraph) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Length indent = first_of_paragraph && i == 0 ? shape_.first_line_indent : Length{};
            add_line(chunk, lines[i], indent, i + 1 == lines.size());
        }
    }

    TextLines result;

 private:
    struct Mark {
        Length begin, end;
        const Stretch* stretch;
    };

    void add_line(const Chunk& chunk, const LineSpan& span, Length indent, bool last) {
        find_first_stretch(span.begin);
        TextLine line;
        line.first_item = static_cast<std::uint32_t>(result.items.size());
        const LineExtent extent = extent_of(chunk, span);
        line.baseline = extent.above;
        line.height = extent.above + extent.below;
        const Length room = shape_.measure - indent;
        const bool stretched = shape_.alignment == Alignment::justify && span.spaces > 0 && (!last || span.natural > room);
        Length extra = stretched ? share_among(room - span.natural, span.spaces) : Length{};
        if (extra > Length{} && extra > narrowest_space(span).scaled(most_widening)) extra = {};
        Length x = shape_.left + indent;
        if (shape_.alignment == Alignment::right) x += larger({}, room - span.natural);
        if (shape_.alignment == Alignment::center) x += larger({}, room - span.natural) / 2;
        add_runs(span, {x, line.baseline}, extra);
        line.end_item = static_cast<std::uint32_t>(result.items.size());
        line.divides_word = !last && (span.hyphen || (span.end > span.begin && text_.text[span.end - 1] == '-'));
        result.lines.push_back(line);
    }

    Length narrowest_space(const LineSpan& span) const {
        Length narrowest;
        for (std::uint32_t offset = span.begin; offset < span.end; ++offset) {
            if (text_.text[offset] != ' ') continue;
            const Length width = text_.width(offset, offset + 1);
            if (narrowest == Length{} || width < narrowest) narrowest = width;
        }
        return narrowest;
    }

    void find_first_stretch(std::uint32_t begin) {
        while (stretch_ < text_.stretches.size() && text_.stretches[stretch_].end <= begin) ++stretch_;
    }

    LineExtent extent_of(const Chunk& chunk, const LineSpan& span) const {
        if (span.begin == span.end) return {chunk.above, chunk.below};
        LineExtent extent;
        for (std::size_t i = stretch_; i < text_.stretches.size() && text_.stretches[i].begin < span.end; ++i) {
            extent.above = larger(extent.above, text_.stretches[i].above);
            extent.below = larger(extent.below, text_.stretches[i].below);
        }
        return extent;
    }

    void add_runs(const LineSpan& span, Point origin, Length extra) {
        marks_.clear();
        Length x = origin.x;
        for (std::size_t i = stretch_; i < text_.stretches.size() && text_.stretches[i].begin < span.end; ++i) {
            const Stretch& stretch = text_.stretches[i];
            const std::uint32_t begin = std::max(span.begin, stretch.begin);
            const std::uint32_t end = std::min(span.end, stretch.end);
            if (stretch.page >= 0) {
                const Length width = text_.width(begin, end);
                result.items.emplace_back(
                    PageSlot{{x, origin.y - stretch.raise}, width, false, text_.pages[static_cast<std::size_t>(stretch.page)]});
                marks_.push_back({x, x + width, &stretch});
                x += width;
                continue;
            }
            GlyphRun run;
            run.origin = {x, origin.y - stretch.raise};
            run.text = text_.text.substr(begin, end - begin);
            run.face = stretch.face;
            run.size = stretch.size;
            run.width = text_.width(begin, end) + extra * std::count(run.text.begin(), run.text.end(), ' ');
            run.extra_per_space = extra;
            run.color = stretch.color;
            if (span.hyphen && end == span.end) {
                run.text += '-';
                run.width += stretch.hyphen;
            }
            marks_.push_back({x, x + run.width, &stretch});
            x += run.width;
            result.items.emplace_back(std::move(run));
        }
        add_underlines(origin.y);
        add_links(origin.y);
    }

    /// One stroke under neighbouring runs with the same underline.
    void add_underlines(Length baseline) {
        const auto same = [](const Stretch& a, const Stretch& b) {
            return a.underline == b.underline && a.color == b.color && a.underline_offset == b.underline_offset &&
                   a.underline_thickness == b.underline_thickness;
        };
        for_neighbours(same, [&](const Mark& first, Length end) {
            const Stretch& stretch = *first.stretch;
            if (!stretch.underline) return;
            const Length y = baseline + stretch.underline_offset;
            result.items.emplace_back(Stroke{{first.begin, y}, {end, y}, stretch.underline_thickness, stretch.color});
        });
    }

    void add_links(Length baseline) {
        const auto same = [](const Stretch& a, const Stretch& b) { return a.link == b.link; };
        for_neighbours(same, [&](const Mark& first, Length end) {
            const Stretch& stretch = *first.stretch;
            if (stretch.link < 0) return;
            result.items.emplace_back(LinkArea{{first.begin, baseline - stretch.ascent},
                                               end - first.begin,
                                               stretch.ascent + stretch.descent,
                                               text_.links[static_cast<std::size_t>(stretch.link)]});
        });
    }

    template <typename Same, typename Use>
    void for_neighbours(Same same, Use use) const {
        for (std::size_t i = 0; i < marks_.size();) {
            std::size_t end = i + 1;
            while (end < marks_.size() && same(*marks_[i].stretch, *marks_[end].stretch)) ++end;
            use(marks_[i], marks_[end - 1].end);
            i = end;
        }
    }

    const MeasuredText& text_;
    const LineShape& shape_;
    std::size_t stretch_ = 0;  ///< the first that reaches into the line
    std::vector<Mark> marks_;
};

/// The chunk as one line, when it fits.
std::optional<LineSpan> single_line(const MeasuredText& text, const Chunk& chunk, Length measure) {
    std::uint32_t begin = chunk.begin;
    std::uint32_t end = chunk.end;
    while (begin < end && text.text[begin] == ' ') ++begin;
    while (end > begin && text.text[end - 1] == ' ') --end;
    if (text.width(begin, end) > measure) return std::nullopt;
    const auto spaces = std::count(text.text.begin() + begin, text.text.begin() + end, ' ');
    return LineSpan{begin, end, static_cast<std::uint32_t>(spaces), false, text.width(begin, end)};
}

/// A word of several parts is told at the longest of them.
LayoutWarning warn_of_cut(const MeasuredText& text, const Segment& word) {
    const document::Origins::Extent part = text.origins.longest_in(word.begin, word.end);
    return {broken_word_message(text.text.substr(word.begin, word.end - word.begin)), text.text.substr(part.begin, part.end - part.begin),
            part.origin};
}

/// A title in the narrowest measure in which it has no more lines.
std::vector<LineSpan> balance(const MeasuredText& text, const Chunk& chunk, std::vector<LineSpan> lines, Length measure) {
    constexpr int steps = 10;
    Length enough = measure;
    Length too_narrow = measure / static_cast<int>(lines.size() + 1);
    for (int step = 0; step < steps; ++step) {
        const Length middle = too_narrow + (enough - too_narrow) / 2;
        BrokenLines tried = break_ragged(text, chunk, {middle, middle}, nullptr);
        if (tried.cut.empty() && tried.lines.size() <= lines.size()) {
            enough = middle;
            lines = std::move(tried.lines);
        } else {
            too_narrow = middle;
        }
    }
    return lines;
}

std::vector<LineSpan> break_chunk(const MeasuredText& text, const Chunk& chunk, const Measure& measure, const LineShape& shape,
                                  Context& context) {
    if (const auto line = single_line(text, chunk, measure.first)) return {*line};
    const bahasa::Hyphenator* hyphenator = shape.hyphenate ? context.hyphenator : nullptr;
    BrokenLines broken = shape.alignment == Alignment::justify ? break_justified(text, chunk, measure, hyphenator)
                                                               : break_ragged(text, chunk, measure, hyphenator);
    if (context.warnings != nullptr)
        for (const Segment& word : broken.cut) context.warnings->push_back(warn_of_cut(text, word));
    if (shape.balanced && broken.lines.size() > 1 && broken.cut.empty())
        return balance(text, chunk, std::move(broken.lines), document::smaller(measure.first, measure.others));
    return std::move(broken.lines);
}

}  // namespace

TextLines lay_out_lines(const MeasuredText& text, const LineShape& shape, Context& context) {
    LinePlacer placer(text, shape);
    const Length measure = larger(shape.measure, Length::of_units(1));
    for (std::size_t i = 0; i < text.chunks.size(); ++i) {
        const Length first = i == 0 ? larger(measure - shape.first_line_indent, Length::of_units(1)) : measure;
        placer.add_chunk(text.chunks[i], break_chunk(text, text.chunks[i], {first, measure}, shape, context), i == 0);
    }
    return std::move(placer.result);
}

}  // namespace naskah::layout
