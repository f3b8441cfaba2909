#include "layout/atoms.hpp"

#include <algorithm>
#include <array>

#include "layout/characters.hpp"
#include "text/ascii.hpp"

namespace naskah::layout {

namespace {

using document::larger;

/// Of a character that is not looked up, in ems: none is wider.
constexpr double widest_character = 1.2;

bool has_figure(std::string_view word) {
    return std::any_of(word.begin(), word.end(), text::is_digit);
}

/// Finds how wide the words with figures in a paragraph are at most, without breaking it into lines.
class WordWidths {
 public:
    explicit WordWidths(const Metrics& metrics) : metrics_(metrics) {}

    Length widest(const document::Inlines& inlines) {
        for (const document::Inline& piece : inlines) std::visit(*this, piece);
        end_word();
        return widest_;
    }
    void operator()(const document::TextRun& run) {
        const std::string_view text = run.text;
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find(' ', begin), text.size());
            const std::string_view part = text.substr(begin, end - begin);
            const bool figures = has_figure(part);
            // At the ends of a run a word may go on in the next one.
            if (figures || begin == 0 || end == text.size()) word_ += width_of(part, run.style);
            figures_ = figures_ || figures;
            if (end < text.size()) end_word();
            begin = end + 1;
        }
    }
    void operator()(const document::LineBreak&) { end_word(); }
    template <class Number>
    void operator()(const Number& number) {
        word_ += number.style.size * 4;
        figures_ = true;
    }

 private:
    void end_word() {
        if (figures_) widest_ = larger(widest_, word_);
        word_ = {};
        figures_ = false;
    }
    Length width_of(std::string_view text, const document::TextStyle& style) const {
        std::array<std::int64_t, 32> reaches{};
        Length width;
        for (std::size_t offset = 0; offset < text.size();) {
            const std::string_view plain = plain_from(text, offset).substr(0, reaches.size());
            const std::size_t count = metrics_.reaches(style.face, plain, style.size, width.units(), reaches.data());
            if (count > 0) width = Length::of_units(reaches[count - 1]);
            offset += count;
            if (count > 0 && count == plain.size()) continue;
            width += style.size.scaled(widest_character);
            ++offset;
        }
        return width;
    }

    const Metrics& metrics_;
    Length widest_, word_;
    bool figures_ = false;
};

}  // namespace

bool is_atom(std::string_view word) {
    if (!has_figure(word)) return false;
    const auto has = [&](std::string_view part) { return word.find(part) != std::string_view::npos; };
    return !has("://") && !has("www.") && !has("@");
}

Length widest_atom_beyond(const document::Blocks& blocks, Length room, Context& context) {
    Length widest;
    for (const document::Block& block : blocks) {
        const auto* paragraph = std::get_if<document::Paragraph>(&block.value);
        if (paragraph != nullptr) {
            const document::ParagraphStyle& style = paragraph->style;
            const Length sides = style.left_indent + style.right_indent + larger(style.first_line_indent, {});
            if (WordWidths(context.metrics).widest(paragraph->content) + sides <= room) continue;
        }
        const Length atom = measure(block, context).atom;
        if (atom > room) widest = larger(widest, atom);
    }
    return widest;
}

}  // namespace naskah::layout
