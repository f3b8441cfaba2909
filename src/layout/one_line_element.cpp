#include "layout/one_line_element.hpp"

#include <array>
#include <optional>
#include <string_view>

#include "layout/characters.hpp"
#include "layout/opening.hpp"
#include "layout/text_measure.hpp"
#include "layout/wording.hpp"
#include "text/utf8.hpp"

namespace naskah::layout {

namespace {

using document::Alignment;
using document::smaller;

class OneLineElement final : public Element {
 public:
    OneLineElement(GlyphRun run, Length height, const document::ParagraphStyle& style, document::Origin origin)
        : run_(std::move(run)),
          origin_(origin),
          height_(height),
          space_before_(style.space_before),
          space_after_(style.space_after),
          keep_with_next_(style.keep_with_next) {}

    Fit fit(const Room& room) const override {
        Fit fit;
        const Length before = room.top_of_page ? Length{} : space_before_;
        if (room.keep_some_back || before + height_ > room.height) {
            fit.reason = {does_not_fit("baris", height_, room.height), origin_};
            return fit;
        }
        fit.outcome = Fit::Outcome::all;
        GlyphRun run = run_;
        run.origin.y += before;
        fit.fragment.items.emplace_back(std::move(run));
        fit.fragment.height = smaller(before + height_ + space_after_, room.height);
        return fit;
    }
    Length full_height() const override { return space_before_ + height_ + space_after_; }
    Length least_height() const override { return space_before_ + height_; }
    bool keep_with_next() const override { return keep_with_next_; }
    std::optional<Length> first_baseline(bool top_of_page) const override {
        return (top_of_page ? Length{} : space_before_) + run_.origin.y;
    }

 private:
    GlyphRun run_;
    document::Origin origin_;
    Length height_, space_before_, space_after_;
    bool keep_with_next_;
};

/// Characters that ask for more than a place in the line.
bool is_special(char32_t c) {
    return c < 0x20 || c == 0xAD || c == 0x200B || c == 0x2011 || c == 0x2060 || c == 0xFEFF;
}

/// The width of the text when it is plain and no wider than the measure.
std::optional<Length> plain_width(const std::string& text, const document::TextStyle& style, Length measure, const Metrics& metrics) {
    std::array<std::int64_t, 64> reaches{};
    Length width;
    for (std::size_t offset = 0; offset < text.size();) {
        if (const std::string_view plain = plain_from(text, offset).substr(0, reaches.size()); !plain.empty()) {
            if (metrics.reaches(style.face, plain, style.size, width.units(), reaches.data()) < plain.size()) return std::nullopt;
            width = Length::of_units(reaches[plain.size() - 1]);
            offset += plain.size();
        } else {
            const char32_t character = text::decode_next(text, offset);
            if (is_special(character)) return std::nullopt;
            const auto advance = metrics.advance(style.face, character, style.size);
            if (!advance) return std::nullopt;
            width += *advance;
        }
        if (width > measure) return std::nullopt;
    }
    return width;
}

bool is_plain(const document::TextRun& run) {
    return !run.text.empty() && run.text.front() != ' ' && run.text.back() != ' ' && run.link.empty() && !run.style.underline &&
           run.style.script == document::Script::normal;
}

}  // namespace

std::unique_ptr<Element> make_one_line(const document::Paragraph& paragraph, Length width, Context& context) {
    if (paragraph.content.size() != 1 || paragraph.heading_level > 0) return nullptr;
    const auto* text = std::get_if<document::TextRun>(&paragraph.content.front());
    if (text == nullptr || !is_plain(*text)) return nullptr;
    const document::ParagraphStyle& style = paragraph.style;
    const Length left = style.left_indent + style.first_line_indent;
    const Length measure = width - left - style.right_indent;
    const auto natural = plain_width(text->text, text->style, measure, context.metrics);
    if (!natural) return nullptr;

    const LineExtent extent = line_extent(context.metrics.line(text->style.face, text->style.size), style.line_height);
    Length x = left;
    if (style.alignment == Alignment::right) x += measure - *natural;
    if (style.alignment == Alignment::center) x += (measure - *natural) / 2;
    GlyphRun run{{x, extent.above}, text->text, text->style.face,  text->style.size,
                 *natural,          {},         text->style.color, opening_words(paragraph)};
    const document::Origin origin = text->origins.longest_in(0, text->text.size()).origin;
    return std::make_unique<OneLineElement>(std::move(run), extent.above + extent.below, style, origin);
}

}  // namespace naskah::layout
