#include "layout/opening.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace naskah::layout {

namespace {

constexpr std::uint8_t whole_line = 0;
constexpr std::ptrdiff_t most_words = 200;

std::uint8_t words_and_one_more(std::ptrdiff_t spaces) {
    return static_cast<std::uint8_t>(std::min(spaces + 2, most_words));
}

std::ptrdiff_t count_spaces(const std::string& text) {
    return std::count(text.begin(), text.end(), ' ');
}

bool is_visible(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char character) { return character != ' '; });
}

/// Takes the words of a line run by run, until there are enough.
class WordTaker {
 public:
    explicit WordTaker(const GlyphRun& first) { begin(first); }

    /// A run that stands apart from the one before: what a label belongs to, or another cell. Returns whether it is still wanted.
    bool cross_gap(const GlyphRun& next) {
        if (whole_line_) return false;
        end_word();
        // A number in a cell of its own is never alone, as a label isn't.
        if (left_ == 0 && has_letter()) return false;
        if (left_ > 0) --left_;
        begin(next);
        return true;
    }

    /// Returns whether more words are wanted.
    bool take(const GlyphRun& run) {
        if (style_.face.family == document::Family::symbol) style_ = style_of(run);
        for (const char character : run.text) {
            if (character == ' ' && !whole_line_) {
                end_word();
                if (left_ == 0) return false;
            } else {
                text_ += character;
            }
        }
        return true;
    }

    Opening finish() {
        while (text_.ends_with(' ')) text_.pop_back();
        // The symbol face is for characters that others lack.
        if (style_.face.family == document::Family::symbol) style_.face.family = document::Family::sans;
        return {std::move(text_), style_};
    }

 private:
    static document::TextStyle style_of(const GlyphRun& run) {
        document::TextStyle style;
        style.face = run.face;
        style.size = run.size;
        style.color = run.color;
        return style;
    }

    void begin(const GlyphRun& run) {
        if (text_.empty()) style_ = style_of(run);
        whole_line_ = run.opening_words == whole_line;
        left_ += run.opening_words;
    }

    bool has_letter() const {
        return std::any_of(text_.begin(), text_.end(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte >= 0x80 || text::is_letter(c);
        });
    }

    void end_word() {
        if (text_.empty() || text_.ends_with(' ')) return;
        --left_;
        text_ += ' ';
    }

    std::string text_;
    document::TextStyle style_;
    int left_ = 0;
    bool whole_line_ = false;
};

}  // namespace

std::uint8_t opening_words(const document::Paragraph& paragraph) {
    if (paragraph.heading_level > 0) return whole_line;
    if (!paragraph.number || paragraph.content.empty()) return 1;
    const bool alone = paragraph.content.size() == 1 || std::holds_alternative<document::LineBreak>(paragraph.content[1]);
    const auto* number = std::get_if<document::TextRun>(&paragraph.content.front());
    if (alone || number == nullptr) return whole_line;
    return words_and_one_more(count_spaces(number->text));
}

std::uint8_t opening_words(const document::Inlines& label) {
    std::ptrdiff_t spaces = 0;
    for (const document::Inline& piece : label)
        if (const auto* run = std::get_if<document::TextRun>(&piece)) spaces += count_spaces(run->text);
    return words_and_one_more(spaces);
}

void mark_opening(std::vector<Item>& items, std::uint8_t words) {
    for (Item& item : items) {
        auto* run = std::get_if<GlyphRun>(&item);
        if (run == nullptr) continue;
        run->opening_words = words;
        return;
    }
}

void mark_repeated(std::vector<Item>& items) {
    for (Item& item : items)
        if (auto* run = std::get_if<GlyphRun>(&item)) run->opening_words = GlyphRun::repeated;
}

bool same_line(const GlyphRun& before, const GlyphRun& run) {
    const Length apart = run.origin.y - before.origin.y;
    const Length half = document::larger(before.size, run.size) / 2;
    return apart < half && -apart < half;
}

bool goes_on(const GlyphRun& before, const GlyphRun& run) {
    return run.origin.x == before.origin.x + before.width && same_line(before, run);
}

std::optional<Opening> find_opening(const std::vector<Item>& items) {
    std::optional<WordTaker> words;
    const GlyphRun* before = nullptr;
    for (const Item& item : items) {
        const auto* run = std::get_if<GlyphRun>(&item);
        if (run == nullptr || run->opening_words == GlyphRun::repeated) continue;
        if (!words) {
            if (!is_visible(run->text)) continue;
            words.emplace(*run);
        } else if (!goes_on(*before, *run)) {
            if (!same_line(*before, *run) || !words->cross_gap(*run)) break;
        }
        if (!words->take(*run)) break;
        before = run;
    }
    return words ? std::optional(words->finish()) : std::nullopt;
}

}  // namespace naskah::layout
