#include "layout/text_measure.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

#include "layout/characters.hpp"
#include "text/utf8.hpp"

namespace naskah::layout {

namespace {

constexpr double script_size = 0.6;
constexpr double superscript_raise = 0.35;
constexpr double subscript_lowering = 0.15;

/// A text in another script would report every one of its characters.
constexpr std::size_t most_errors = 200;

constexpr char32_t no_break_space = 0xA0;
constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t zero_width_space = 0x200B;
constexpr char32_t no_break_hyphen = 0x2011;
constexpr char32_t word_joiner = 0x2060;
constexpr char32_t byte_order_mark = 0xFEFF;

std::string missing_character_message(char32_t character, std::string_view as_text) {
    std::array<char, 16> code{};
    std::snprintf(code.data(), code.size(), "%04X", static_cast<unsigned>(character));
    return "huruf U+" + std::string(code.data()) + " \"" + std::string(as_text) + "\" tidak ada dalam huruf cetak yang tersedia";
}

/// The word around an offset, for a message.
std::string word_around(std::string_view text, std::size_t offset) {
    const std::size_t space_before = text.substr(0, offset).rfind(' ');
    const std::size_t begin = space_before == std::string_view::npos ? 0 : space_before + 1;
    const std::size_t end = std::min(text.find(' ', offset), text.size());
    return std::string(text.substr(begin, end - begin));
}

/// Appends run after run to a MeasuredText.
class TextMeasurer {
 public:
    TextMeasurer(const document::Inlines& content, double line_height, Context& context)
        : content_(content), line_height_(line_height), context_(context) {
        std::size_t bytes = 0;
        for (const auto& piece : content)
            if (const auto* run = std::get_if<document::TextRun>(&piece)) bytes += run->text.size();
        result_.text.reserve(bytes);
        result_.reach.reserve(bytes + 1);
        result_.reach.push_back(0);
    }

    void operator()(const document::TextRun& run) { add(run.text, run.style, run.link, run.origins); }
    void operator()(const document::LineBreak&) {
        close_chunk();
        after_break_ = true;
    }
    void operator()(const document::PageNumber& number) { add_number(context_.page_number, number.style); }
    void operator()(const document::PageCount& count) { add_number(context_.page_count, count.style); }
    void operator()(const document::PageReference& reference);

    MeasuredText finish() {
        // A line break at the very end ends its line; it does not begin another one.
        if (chunk_begin_ < result_.text.size() || (!after_break_ && style_seen_)) close_chunk();
        return std::move(result_);
    }

 private:
    void add_number(std::optional<int> number, const document::TextStyle& style) {
        if (number) add(page_label(*number, context_.page_numerals), style, {}, {});
    }

    void add(const std::string& text, const document::TextStyle& style, const std::string& link, const document::Origins& origins);
    void add_character(char32_t character, std::string_view bytes, std::string_view run_text, std::size_t offset);
    Stretch stretch_for(const document::TextStyle& style, const std::string& link);
    void begin_stretch(const Stretch& wanted);
    void append(const Stretch& wanted, std::string_view bytes, Length advance);
    std::size_t append_plain(std::string_view ascii);
    void report_missing(char32_t character, std::string_view bytes, std::string word, document::Origin origin);

    void close_chunk() {
        if (!style_seen_) {
            const document::TextStyle style = first_style(content_);
            extent_ = line_extent(context_.metrics.line(style.face, style.size), line_height_);
        }
        result_.chunks.push_back({chunk_begin_, position(), extent_.above, extent_.below});
        chunk_begin_ = position();
    }
    std::uint32_t position() const { return static_cast<std::uint32_t>(result_.text.size()); }

    MeasuredText result_;
    const document::Inlines& content_;
    double line_height_;
    Context& context_;
    Stretch own_, symbol_;     ///< of the run being added: in its own face, and in the symbol face
    document::Origin origin_;  ///< of the character being added
    std::uint32_t chunk_begin_ = 0;
    LineExtent extent_;
    bool style_seen_ = false;
    bool after_break_ = false;
};

Stretch TextMeasurer::stretch_for(const document::TextStyle& style, const std::string& link) {
    const LineMetrics metrics = context_.metrics.line(style.face, style.size);
    extent_ = line_extent(metrics, line_height_);
    style_seen_ = true;
    Stretch stretch;
    stretch.face = style.face;
    stretch.size = style.size;
    if (style.script != document::Script::normal) {
        stretch.size = style.size.scaled(script_size);
        stretch.raise =
            style.script == document::Script::superscript ? style.size.scaled(superscript_raise) : -style.size.scaled(subscript_lowering);
    }
    stretch.above = extent_.above;
    stretch.below = extent_.below;
    stretch.ascent = metrics.ascent;
    stretch.descent = metrics.descent;
    stretch.underline = style.underline;
    stretch.underline_offset = metrics.underline_offset;
    stretch.underline_thickness = metrics.underline_thickness;
    stretch.color = style.color;
    if (!link.empty()) {
        if (result_.links.empty() || result_.links.back() != link) result_.links.push_back(link);
        stretch.link = static_cast<int>(result_.links.size()) - 1;
    }
    return stretch;
}

/// One character, as wide as the number: it can't be broken, and its text may still change.
void TextMeasurer::operator()(const document::PageReference& reference) {
    static const PageReferences none;
    const PageReferences& known = context_.references != nullptr ? *context_.references : none;
    Stretch stretch = stretch_for(reference.style, {});
    stretch.page = static_cast<int>(result_.pages.size());
    result_.origins.add(position(), reference.origin);
    result_.pages.push_back(std::make_shared<const PageSlot::Number>(PageSlot::Number{
        reference.anchor, label_of(known, reference.anchor), reference.style, stretch.ascent, stretch.ascent + stretch.descent}));
    append(stretch, "0", label_room(known, reference.anchor, reference.style, context_.metrics));
}

void TextMeasurer::add(const std::string& text, const document::TextStyle& style, const std::string& link,
                       const document::Origins& origins) {
    own_ = stretch_for(style, link);
    symbol_ = own_;
    symbol_.face = {document::Family::symbol, false, false};
    origin_ = origins.first();
    result_.origins.add(position(), origin_);
    auto further = origins.further().begin();
    std::size_t offset = 0;
    while (offset < text.size()) {
        const std::size_t begin = offset;
        for (; further != origins.further().end() && further->begin <= begin; ++further) {
            origin_ = further->origin;
            result_.origins.add(position(), origin_);
        }
        const std::size_t until = further == origins.further().end() ? text.size() : std::min<std::size_t>(further->begin, text.size());
        const std::string_view plain = plain_from(std::string_view(text).substr(0, until), offset);
        if (!plain.empty()) {
            const std::size_t appended = append_plain(plain);
            offset += appended;
            if (appended > 0) continue;
        }
        const char32_t character = text::decode_next(text, offset);
        add_character(character, std::string_view(text).substr(begin, offset - begin), text, begin);
    }
}

void TextMeasurer::add_character(char32_t character, std::string_view bytes, std::string_view run_text, std::size_t offset) {
    switch (character) {
        case soft_hyphen:
            result_.soft.push_back(position());
            return;
        case zero_width_space:
            result_.invisible.push_back(position());
            return;
        case word_joiner:
            result_.bound.push_back(position());
            return;
        case byte_order_mark:
            return;
        case no_break_hyphen:
            result_.glued.push_back(position());
            return add_character(U'-', "-", run_text, offset);
        case U'\t':
        case U'\n':
        case U'\r':
            return add_character(U' ', " ", run_text, offset);
        default:
            break;
    }
    if (const auto advance = context_.metrics.advance(own_.face, character, own_.size)) return append(own_, bytes, *advance);
    if (const auto advance = context_.metrics.advance(symbol_.face, character, symbol_.size)) return append(symbol_, bytes, *advance);
    if (character == no_break_space) return append(own_, bytes, own_.size / 4);
    report_missing(character, bytes, word_around(run_text, offset), origin_);
    append(own_, bytes, own_.size / 2);
}

bool same_look(const Stretch& a, const Stretch& b) {
    return a.face == b.face && a.size == b.size && a.raise == b.raise && a.underline == b.underline && a.color == b.color &&
           a.link == b.link && a.page == b.page && a.above == b.above && a.below == b.below;
}

/// Unless the last one looks the same.
void TextMeasurer::begin_stretch(const Stretch& wanted) {
    auto& stretches = result_.stretches;
    if (!stretches.empty() && same_look(stretches.back(), wanted)) return;
    stretches.push_back(wanted);
    stretches.back().begin = position();
    stretches.back().hyphen = context_.metrics.advance(wanted.face, U'-', wanted.size).value_or(Length{});
}

void TextMeasurer::append(const Stretch& wanted, std::string_view bytes, Length advance) {
    begin_stretch(wanted);
    result_.text.append(bytes);
    const std::int64_t before = result_.reach.back();
    // Offsets inside a character lie where it begins.
    for (std::size_t i = 1; i < bytes.size(); ++i) result_.reach.push_back(before);
    result_.reach.push_back(before + advance.units());
    result_.stretches.back().end = position();
}

/// Most text is plain: its characters are not looked at one by one. Answers how many there are before the first that the face lacks.
std::size_t TextMeasurer::append_plain(std::string_view ascii) {
    std::vector<std::int64_t>& reach = result_.reach;
    const std::size_t known = reach.size();
    reach.resize(known + ascii.size());
    const std::size_t count = context_.metrics.reaches(own_.face, ascii, own_.size, reach[known - 1], &reach[known]);
    reach.resize(known + count);
    if (count == 0) return 0;
    begin_stretch(own_);
    result_.text.append(ascii.substr(0, count));
    result_.stretches.back().end = position();
    return count;
}

void TextMeasurer::report_missing(char32_t character, std::string_view bytes, std::string word, document::Origin origin) {
    if (context_.errors == nullptr || context_.errors->size() >= most_errors) return;
    std::string message = missing_character_message(character, bytes);
    const bool known =
        std::any_of(context_.errors->begin(), context_.errors->end(), [&](const LayoutError& error) { return error.message == message; });
    if (!known) context_.errors->push_back({std::move(message), std::move(word), origin});
}

}  // namespace

const Stretch& MeasuredText::stretch_at(std::uint32_t offset) const {
    const auto after = std::upper_bound(stretches.begin(), stretches.end(), offset,
                                        [](std::uint32_t wanted, const Stretch& stretch) { return wanted < stretch.begin; });
    return *(after - 1);
}

LineExtent line_extent(const LineMetrics& metrics, double line_height) {
    const Length natural = metrics.ascent + metrics.descent + metrics.line_gap;
    const Length leading = natural.scaled(line_height) - metrics.ascent - metrics.descent;
    const Length above = metrics.ascent + leading / 2;
    return {above, metrics.ascent + metrics.descent + leading - above};
}

document::TextStyle first_style(const document::Inlines& content) {
    for (const auto& piece : content)
        if (const auto* run = std::get_if<document::TextRun>(&piece)) return run->style;
    return {};
}

MeasuredText measure_text(const document::Inlines& content, double line_height, Context& context) {
    TextMeasurer measurer(content, line_height, context);
    for (const auto& piece : content) std::visit(measurer, piece);
    return measurer.finish();
}

}  // namespace naskah::layout
