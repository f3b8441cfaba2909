#include "layout/paragraph_element.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "layout/atoms.hpp"
#include "layout/break_points.hpp"
#include "layout/one_line_element.hpp"
#include "layout/opening.hpp"
#include "layout/text_lines.hpp"
#include "layout/text_measure.hpp"
#include "layout/wording.hpp"

namespace naskah::layout {

namespace {

using document::larger;
using document::smaller;

/// As few lines as a page may hold of a paragraph that goes on before or after it.
constexpr std::size_t least_lines = 2;

/// What all parts of a paragraph share.
struct Lines {
    TextLines text;
    Length space_before, space_after;
    bool keep_with_next = false, keep_lines = false;
    int heading_level = 0;
    std::string title;
    document::Origin origin;
};

class ParagraphElement final : public Element {
 public:
    ParagraphElement(std::shared_ptr<const Lines> lines, std::size_t first) : lines_(std::move(lines)), first_(first) {}

    Fit fit(const Room& room) const override {
        const Length before = room.top_of_page ? Length{} : space_before();
        const std::size_t fitting = lines_in(room.height - before);
        const std::size_t placed = placeable(fitting, room);
        Fit fit;
        if (placed == 0 && count() > 0) {
            const std::size_t needed = lines_->keep_lines || count() <= least_lines ? count() : least_lines;
            fit.reason = {does_not_fit(needed == 1 ? "baris" : "paragraf", height_of(needed), room.height), lines_->origin};
            return fit;
        }
        if (placed == 0 && room.keep_some_back) return fit;
        fit.fragment = place(placed, before);
        if (placed == count()) {
            fit.outcome = Fit::Outcome::all;
            fit.fragment.height = smaller(fit.fragment.height + lines_->space_after, larger(room.height, fit.fragment.height));
        } else {
            fit.outcome = Fit::Outcome::part;
            fit.rest = std::make_unique<ParagraphElement>(lines_, first_ + placed);
        }
        return fit;
    }
    Length full_height() const override { return space_before() + height_of(count()) + lines_->space_after; }
    Length least_height() const override { return space_before() + height_of(splits() ? least_lines : count()); }
    bool keep_with_next() const override { return lines_->keep_with_next; }
    std::optional<Length> first_baseline(bool top_of_page) const override {
        if (count() == 0) return std::nullopt;
        return (top_of_page ? Length{} : space_before()) + lines_->text.lines[first_].baseline;
    }

 private:
    std::size_t count() const { return lines_->text.lines.size() - first_; }
    Length space_before() const { return first_ == 0 ? lines_->space_before : Length{}; }
    bool splits() const { return !lines_->keep_lines && count() >= 2 * least_lines; }

    Length height_of(std::size_t lines) const {
        Length height;
        for (std::size_t i = 0; i < lines; ++i) height += lines_->text.lines[first_ + i].height;
        return height;
    }
    std::size_t lines_in(Length height) const {
        std::size_t lines = 0;
        for (Length used; lines < count(); ++lines) {
            used += lines_->text.lines[first_ + lines].height;
            if (used > height) break;
        }
        return lines;
    }

    /// How many of the lines that fit are placed: all, none, or as many as leave neither too few here nor too few for the next page.
    std::size_t placeable(std::size_t fitting, const Room& room) const {
        if (fitting == count() && !room.keep_some_back) return fitting;
        if (room.keep_some_back && !splits()) return 0;
        const std::size_t most = at_whole_word(count() >= least_lines ? std::min(fitting, count() - least_lines) : 0, room);
        if (most >= least_lines && (!lines_->keep_lines || room.top_of_page)) return most;
        // At the top of a page there is nowhere better to go.
        return room.top_of_page && !room.keep_some_back ? fitting : 0;
    }

    /// No page ends inside a word, unless there is nowhere better to go.
    std::size_t at_whole_word(std::size_t lines, const Room& room) const {
        std::size_t fewer = lines;
        while (fewer >= least_lines && lines_->text.lines[first_ + fewer - 1].divides_word) --fewer;
        return fewer < least_lines && room.top_of_page ? lines : fewer;
    }

    Fragment place(std::size_t lines, Length before) const {
        Fragment fragment;
        const auto& text = lines_->text;
        if (lines > 0) fragment.items.reserve(text.lines[first_ + lines - 1].end_item - text.lines[first_].first_item);
        if (first_ == 0 && !lines_->title.empty()) fragment.headings.push_back({lines_->title, lines_->heading_level, before});
        Length y = before;
        for (std::size_t i = first_; i < first_ + lines; ++i) {
            for (std::uint32_t item = text.lines[i].first_item; item < text.lines[i].end_item; ++item) {
                fragment.items.push_back(text.items[item]);
                move(fragment.items.back(), {}, y);
            }
            y += text.lines[i].height;
        }
        fragment.height = y;
        return fragment;
    }

    std::shared_ptr<const Lines> lines_;
    std::size_t first_;
};

/// What a viewer's outline shows for a heading: its text, with line breaks as spaces.
std::string title_of(const document::Paragraph& paragraph, const MeasuredText& text) {
    if (paragraph.heading_level == 0) return {};
    if (paragraph.bookmark) return *paragraph.bookmark;
    std::string title;
    for (const Chunk& chunk : text.chunks) {
        const std::string part = text.text.substr(chunk.begin, chunk.end - chunk.begin);
        if (!title.empty() && title.back() != ' ' && !part.empty()) title += ' ';
        title += part;
    }
    return title;
}

/// Of the text that makes a line highest; of several, of most of it.
document::Origin origin_of_highest(const MeasuredText& text) {
    const auto height = [](const Stretch& stretch) { return stretch.above + stretch.below; };
    const auto lower = [&](const Stretch& a, const Stretch& b) { return height(a) < height(b); };
    const auto highest = std::max_element(text.stretches.begin(), text.stretches.end(), lower);
    if (highest == text.stretches.end()) return text.origins.first();
    auto last = highest;
    while (last + 1 != text.stretches.end() && height(*(last + 1)) == height(*highest)) ++last;
    return text.origins.longest_in(highest->begin, last->end).origin;
}

/// A title: what is centred and belongs to what follows it.
bool is_title(const document::Paragraph& paragraph) {
    return paragraph.style.alignment == document::Alignment::center && (paragraph.heading_level > 0 || paragraph.style.keep_with_next);
}

LineShape shape_of(const document::Paragraph& paragraph, Length width) {
    const document::ParagraphStyle& style = paragraph.style;
    return {style.alignment, style.left_indent,  style.first_line_indent, width - style.left_indent - style.right_indent,
            style.hyphenate, is_title(paragraph)};
}

}  // namespace

std::unique_ptr<Element> make_paragraph(const document::Paragraph& paragraph, Length width, Context& context) {
    if (auto one_line = make_one_line(paragraph, width, context)) return one_line;
    const document::ParagraphStyle& style = paragraph.style;
    const MeasuredText text = measure_text(paragraph.content, style.line_height, context);
    auto lines = std::make_shared<Lines>();
    lines->text = lay_out_lines(text, shape_of(paragraph, width), context);
    mark_opening(lines->text.items, opening_words(paragraph));
    lines->space_before = style.space_before;
    lines->space_after = style.space_after;
    lines->keep_with_next = style.keep_with_next || paragraph.heading_level > 0;
    lines->keep_lines = style.keep_lines || paragraph.heading_level > 0;
    lines->heading_level = paragraph.heading_level;
    lines->title = title_of(paragraph, text);
    lines->origin = origin_of_highest(text);
    return std::make_unique<ParagraphElement>(std::move(lines), 0);
}

ContentWidth measure_paragraph(const document::Paragraph& paragraph, Context& context) {
    const MeasuredText text = measure_text(paragraph.content, paragraph.style.line_height, context);
    ContentWidth width;
    for (std::size_t i = 0; i < text.chunks.size(); ++i) {
        const Length indent = i == 0 ? paragraph.style.first_line_indent : Length{};
        const BreakPoints breaks = natural_breaks(text, text.chunks[i]);
        for (std::size_t segment = 0; segment < breaks.points.size(); ++segment) {
            const BreakPoint& point = breaks.points[segment];
            const std::uint32_t begin = breaks.segment_begin(segment);
            const Length part = text.width(begin, point.end) + point.hyphen + (segment == 0 ? indent : Length{});
            width.least = larger(width.least, part);
            if (part > width.atom && is_atom(std::string_view(text.text).substr(begin, point.end - begin))) width.atom = part;
        }
        width.most = larger(width.most, text.width(breaks.begin, breaks.points.back().end) + indent);
    }
    const Length sides = paragraph.style.left_indent + paragraph.style.right_indent;
    width.most = larger(width.least, width.most);
    return {width.least + sides, width.most + sides, width.atom > Length{} ? width.atom + sides : Length{}};
}

}  // namespace naskah::layout
