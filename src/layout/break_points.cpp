#include "layout/break_points.hpp"

#include <algorithm>
#include <string_view>

#include "bahasa/words_of_dates.hpp"
#include "layout/atoms.hpp"
#include "layout/characters.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace naskah::layout {

namespace {

constexpr std::int32_t hyphen_penalty = 120;
constexpr std::int32_t mark_penalty = 50;
constexpr std::int32_t slash_penalty = 70;
constexpr std::int32_t dash_penalty = 20;
constexpr std::int32_t forced_penalty = 1000;
/// As bad as a rather loose line.
constexpr std::int32_t yielding_penalty = 2000;

char32_t character_at(const MeasuredText& text, std::uint32_t offset, std::uint32_t end) {
    if (offset >= end) return 0;
    std::size_t position = offset;
    return text::decode_next(text.text, position);
}

/// Punctuation that a word has around it, but a code or an address has not.
bool may_surround_word(char32_t c) {
    switch (c) {
        case U' ':
        case U'-':
        case U'"':
        case U'\'':
        case U'(':
        case U'[':
        case U'{':
        case 0xA0:
        case 0xAB:    // «
        case 0x2010:  // hyphen
        case 0x2018:  // left quotation marks
        case 0x201C:
            return true;
        default:
            return is_closing_punctuation(c);
    }
}

/// In UTF-8.
constexpr std::string_view no_break_space_bytes = "\u00A0";
/// A longer number with letters may need more than its line, and breaks at its marks.
constexpr std::size_t longest_whole = 40;
/// Parts of codes are this short: "MP-ASI", "non-ASN", but not "UNDANG-UNDANG".
constexpr std::size_t longest_part_of_code = 4;

bool is_of_word(char byte) {
    return text::is_letter(byte) || static_cast<unsigned char>(byte) >= 0x80;
}

bool is_abbreviation(std::string_view letters) {
    return std::none_of(letters.begin(), letters.end(), text::is_small_letter);
}

/// Whether the letters on both sides of a hyphen are parts of a code, which a line's end would tear: "MP-ASI", "e-PPGBM".
bool joins_code(std::string_view line, std::size_t hyphen) {
    std::size_t begin = hyphen;
    while (begin > 0 && is_of_word(line[begin - 1])) --begin;
    std::size_t end = hyphen + 1;
    while (end < line.size() && is_of_word(line[end])) ++end;
    const std::string_view before = line.substr(begin, hyphen - begin);
    const std::string_view after = line.substr(hyphen + 1, end - hyphen - 1);
    const std::size_t shorter = std::min(before.size(), after.size());
    return shorter <= 1 || (shorter <= longest_part_of_code && (is_abbreviation(before) || is_abbreviation(after)));
}

/// Whether a slash is that of "dan/atau", which is one word.
bool inside_dan_atau(std::string_view line, std::size_t slash) {
    constexpr std::string_view before = "dan", after = "atau";
    return slash >= before.size() && text::lower_case(line.substr(slash - before.size(), before.size())) == before &&
           text::lower_case(line.substr(slash + 1, after.size())) == after;
}

/// Walks once through a chunk and gathers its break points.
class Finder {
 public:
    Finder(const MeasuredText& text, const Chunk& chunk) : text_(text), end_(chunk.end) {
        std::uint32_t begin = chunk.begin;
        while (begin < end_ && text_.text[begin] == ' ') ++begin;
        while (end_ > begin && text_.text[end_ - 1] == ' ') --end_;
        result_.begin = begin;
        offset_ = begin;
    }

    BreakPoints find() {
        const std::string_view line = std::string_view(text_.text).substr(offset_, end_ - offset_);
        result_.points.reserve(static_cast<std::size_t>(std::count(line.begin(), line.end(), ' ')) + 2);
        auto soft = std::upper_bound(text_.soft.begin(), text_.soft.end(), offset_);
        auto invisible = std::upper_bound(text_.invisible.begin(), text_.invisible.end(), offset_);
        while (offset_ < end_) {
            for (; soft != text_.soft.end() && *soft == offset_; ++soft) add_inside(true);
            for (; invisible != text_.invisible.end() && *invisible == offset_; ++invisible) add_inside(false);
            step();
        }
        result_.points.push_back({end_, end_, spaces_, spaces_, {}, 0, BreakKind::finish});
        return std::move(result_);
    }

 private:
    void step() {
        if (text_.text[offset_] == ' ') return pass_spaces();
        const std::uint32_t at = offset_;
        const char32_t character = take_character();
        offer_after(character, at);
        previous_ = character;
    }

    char32_t take_character() {
        if (is_plain_character(text_.text[offset_])) return static_cast<unsigned char>(text_.text[offset_++]);
        std::size_t position = offset_;
        const char32_t character = text::decode_next(text_.text, position);
        offset_ = static_cast<std::uint32_t>(position);
        return character;
    }

    void pass_spaces() {
        const std::uint32_t from = offset_;
        const Length width = text_.width(from, from + 1);
        if (spaces_ == 0 || width < result_.space) result_.space = width;
        while (text_.text[offset_] == ' ') ++offset_;  // the chunk does not end with a space
        const char32_t following = character_at(text_, offset_, end_);
        const std::uint32_t passed = offset_ - from;
        const auto has_joiner = [&](std::uint32_t offset) { return std::binary_search(text_.bound.begin(), text_.bound.end(), offset); };
        const bool yielding = has_joiner(from);
        result_.has_phrases = result_.has_phrases || yielding;
        const bool bound = !yielding && has_joiner(offset_);
        // ". . . ." may be broken anywhere; a colon or bracket stays with what stands before it.
        if (!bound && (!is_closing_punctuation(following) || following == previous_))
            result_.points.push_back({from, offset_, spaces_, spaces_ + passed, {}, yielding ? yielding_penalty : 0, BreakKind::space});
        spaces_ += passed;
        previous_ = U' ';
    }

    void offer_after(char32_t character, std::uint32_t at) {
        if (character != U'-' && character != U'/' && character < 0x2010) return;
        const char32_t following = character_at(text_, offset_, end_);
        const bool between_letters = is_letter(previous_) && is_letter(following) && !lies_in_atom(at);
        switch (character) {
            case U'-':
            case 0x2010:
                if (between_letters && !std::binary_search(text_.glued.begin(), text_.glued.end(), at) &&
                    (character != U'-' || !joins_code(text_.text, at)))
                    add_mark(mark_penalty);
                break;
            case U'/':
                if (between_letters && !inside_dan_atau(text_.text, at)) add_mark(slash_penalty);
                break;
            case 0x2013:
                if (between_letters) add_mark(dash_penalty);
                break;
            case 0x2014:
                if (following != 0 && following != U' ' && !is_closing_punctuation(following)) add_mark(dash_penalty);
                break;
            default:
                break;
        }
    }

    /// Whether the word around an offset is one that never breaks: "400.7/018/Bappeda-Litbang/2025".
    bool lies_in_atom(std::uint32_t offset) {
        if (offset >= word_end_) {
            const std::string_view line = text_.text;
            const std::string_view before = line.substr(0, offset).substr(line.substr(0, offset).rfind(' ') + 1);
            const std::size_t bound = before.rfind(no_break_space_bytes);
            const std::size_t own = bound == std::string_view::npos ? before.size() : before.size() - bound - no_break_space_bytes.size();
            const std::string_view after = line.substr(offset, std::min<std::size_t>(line.find(' ', offset), end_) - offset);
            const std::size_t length = std::min(after.find(no_break_space_bytes), after.size());
            word_end_ = static_cast<std::uint32_t>(offset + length);
            word_is_atom_ = own + length <= longest_whole && is_atom(line.substr(offset - own, own + length));
        }
        return word_is_atom_;
    }

    void add_mark(std::int32_t penalty) { result_.points.push_back({offset_, offset_, spaces_, spaces_, {}, penalty, BreakKind::mark}); }

    void add_inside(bool with_hyphen) {
        const char32_t following = character_at(text_, offset_, end_);
        if (previous_ == U' ' || following == U' ' || is_closing_punctuation(following) || is_combining(following)) return;
        const bool repeated = !result_.points.empty() && result_.points.back().next == offset_;
        if (repeated) return;
        if (with_hyphen)
            result_.points.push_back(hyphen_point(text_, offset_, spaces_));
        else
            result_.points.push_back({offset_, offset_, spaces_, spaces_, {}, 0, BreakKind::mark});
    }

    const MeasuredText& text_;
    std::uint32_t end_;
    std::uint32_t offset_ = 0;
    std::uint32_t spaces_ = 0;
    char32_t previous_ = 0;
    std::uint32_t word_end_ = 0;  ///< of the word that was last asked for
    bool word_is_atom_ = false;
    BreakPoints result_;
};

}  // namespace

BreakPoints natural_breaks(const MeasuredText& text, const Chunk& chunk) {
    return Finder(text, chunk).find();
}

bool divides_word(const MeasuredText& text, const BreakPoint& point) {
    if (point.kind == BreakKind::hyphen) return true;
    return point.kind == BreakKind::mark && point.end > 0 && text.text[point.end - 1] == '-';
}

bool parts_phrase(const BreakPoint& point) {
    return point.kind == BreakKind::space && point.penalty > 0;
}

BreakPoint hyphen_point(const MeasuredText& text, std::uint32_t offset, std::uint32_t spaces) {
    return {offset, offset, spaces, spaces, text.stretch_at(offset - 1).hyphen, hyphen_penalty, BreakKind::hyphen};
}

std::vector<std::uint32_t> hyphen_offsets(const MeasuredText& text, std::uint32_t begin, std::uint32_t end,
                                          const bahasa::Hyphenator& hyphenator) {
    std::size_t word_begin = end;
    std::size_t word_end = end;
    for (std::size_t offset = begin; offset < end;) {
        const std::size_t at = offset;
        const char32_t character = text::decode_next(text.text, offset);
        if (is_letter(character)) {
            if (word_begin == end) word_begin = at;
            if (word_end < at && word_begin != at) return {};  // two words
            word_end = offset;
        } else if (!may_surround_word(character) && !(character == U'/' && offset == end)) {
            return {};  // a code, an address: a hyphen would change it
        }
    }
    std::vector<std::uint32_t> offsets;
    if (word_begin == end || bahasa::is_word_of_date(text.text, word_begin, word_end)) return offsets;
    if (text.stretch_at(static_cast<std::uint32_t>(word_begin)).face.italic)
        return offsets;  // foreign words don't break as Indonesian ones do
    for (const std::size_t inside : hyphenator.breaks(std::string_view(text.text).substr(word_begin, word_end - word_begin)))
        if (inside > 0 && word_begin + inside < word_end) offsets.push_back(static_cast<std::uint32_t>(word_begin + inside));
    return offsets;
}

void add_hyphens(BreakPoints& breaks, const MeasuredText& text, const bahasa::Hyphenator& hyphenator) {
    std::vector<BreakPoint> all;
    all.reserve(breaks.points.size() * 3);
    std::uint32_t begin = breaks.begin;
    std::uint32_t spaces = 0;
    for (const BreakPoint& point : breaks.points) {
        for (const std::uint32_t offset : hyphen_offsets(text, begin, point.end, hyphenator))
            all.push_back(hyphen_point(text, offset, spaces));
        all.push_back(point);
        begin = point.next;
        spaces = point.spaces_next;
    }
    breaks.points = std::move(all);
}

bool follows_mark_of_code(const MeasuredText& text, std::uint32_t offset) {
    constexpr std::string_view marks = "/-._@";
    return offset > 0 && marks.find(text.text[offset - 1]) != std::string_view::npos;
}

BreakPoint cut_point(const MeasuredText& text, std::uint32_t offset, std::uint32_t spaces) {
    const std::uint32_t skipped = text.text[offset] == ' ' ? 1 : 0;
    return {offset, offset + skipped, spaces, spaces + skipped, {}, forced_penalty, BreakKind::forced};
}

std::vector<Segment> split_wide(BreakPoints& breaks, const MeasuredText& text, Length first_measure, Length measure) {
    std::vector<Segment> wide;
    std::vector<BreakPoint> all;
    std::uint32_t begin = breaks.begin;
    std::uint32_t spaces = 0;
    for (std::size_t index = 0; index < breaks.points.size(); ++index) {
        const BreakPoint& point = breaks.points[index];
        if (text.width(begin, point.end) + point.hyphen > (index == 0 ? first_measure : measure)) {
            if (wide.empty()) all.assign(breaks.points.begin(), breaks.points.begin() + static_cast<std::ptrdiff_t>(index));
            wide.push_back({begin, point.end});
            std::uint32_t from = begin, part_end = begin;
            bool part_fits = false;  // the part of a code between two marks
            for (std::uint32_t offset = next_cluster(text, begin); offset < point.end; offset = next_cluster(text, offset)) {
                if (offset > part_end) {
                    const std::uint32_t part = offset == next_cluster(text, begin) ? begin : part_end;
                    for (part_end = offset; part_end < point.end && !follows_mark_of_code(text, part_end);) ++part_end;
                    part_fits = text.width(part, part_end) <= measure;
                }
                if (part_fits && !follows_mark_of_code(text, offset)) continue;
                spaces += static_cast<std::uint32_t>(std::count(text.text.begin() + from, text.text.begin() + offset, ' '));
                all.push_back(cut_point(text, offset, spaces));
                from = offset = all.back().next;
                spaces = all.back().spaces_next;
            }
        }
        if (!wide.empty()) all.push_back(point);
        begin = point.next;
        spaces = point.spaces_next;
    }
    if (!wide.empty()) breaks.points = std::move(all);
    return wide;
}

std::uint32_t next_cluster(const MeasuredText& text, std::uint32_t offset) {
    std::size_t position = offset;
    text::decode_next(text.text, position);
    while (position < text.text.size()) {
        std::size_t following = position;
        if (!is_combining(text::decode_next(text.text, following))) break;
        position = following;
    }
    return static_cast<std::uint32_t>(position);
}

}  // namespace naskah::layout
