// First fit: each line takes what it holds.
#include <algorithm>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

#include "bahasa/proper_names.hpp"
#include "layout/line_breaking.hpp"

namespace naskah::layout {

namespace {

/// In a line narrower than this, a word may be divided to fill it.
constexpr Length narrow = Length::of_millimetres(60);
/// The part of a narrow line that may stay empty.
constexpr double ragged_share = 0.3;
/// The part of a line that is filled at least, where what belongs together goes to the next one.
constexpr double filled_share = 0.5;

class Filler {
 public:
    Filler(const MeasuredText& text, BreakPoints breaks, const Measure& measure, const bahasa::Hyphenator* hyphenator)
        : text_(text),
          breaks_(std::move(breaks)),
          measure_(measure),
          hyphenator_(hyphenator),
          all_begin_(breaks_.begin),
          all_(std::string_view(text.text).substr(all_begin_, breaks_.points.back().end - all_begin_)),
          begin_(breaks_.begin) {}

    BrokenLines fill() {
        while (!finished_) add_line();
        return std::move(result_);
    }

 private:
    Length limit() const { return result_.lines.empty() ? measure_.first : measure_.others; }
    Length width_to(const BreakPoint& point) const { return text_.width(begin_, point.end) + point.hyphen; }

    void add_line() {
        const std::size_t count = breaks_.points.size();
        std::size_t beyond = next_;  // the first break point that the line does not reach
        std::size_t last = count;    // the last one at which it may end; count: none
        for (; beyond < count && text_.width(begin_, breaks_.points[beyond].end) <= limit(); ++beyond)
            if (width_to(breaks_.points[beyond]) <= limit()) last = beyond;
        if (last == count - 1) return finish();
        if (last == count - 2) last = before_last_word(last);
        if (last < count) last = before_phrase(last);
        if (divide_word(last)) return;
        if (last < count) return end_at(breaks_.points[last], last + 1);
        cut_word();
    }

    void finish() {
        end_at(breaks_.points.back(), breaks_.points.size());
        finished_ = true;
    }

    /// Instead of a hyphen in the last word, from which the last line would hold nothing but its end: the break point before that word.
    std::size_t before_last_word(std::size_t last) const {
        std::size_t earlier = last;
        while (divides_word(text_, breaks_.points[earlier])) {
            if (earlier == next_) return last;  // the line holds nothing else
            --earlier;
        }
        const Length word = text_.width(breaks_.points[earlier].next, breaks_.points.back().end);
        return word <= measure_.others ? earlier : last;
    }

    /// Instead of a break point that parts a phrase: the one before that, where the line is filled well enough.
    std::size_t before_phrase(std::size_t last) const {
        std::size_t earlier = last;
        while (earlier > next_ && parts_phrase(breaks_.points[earlier])) --earlier;
        const bool good = !parts_phrase(breaks_.points[earlier]) && width_to(breaks_.points[earlier]) >= limit().scaled(filled_share);
        return good ? earlier : last;
    }

    void end_at(const BreakPoint& point, std::size_t next) {
        hyphens_ = divides_word(text_, point) ? hyphens_ + 1 : 0;
        result_.lines.push_back({begin_, point.end, point.spaces_end - spaces_, point.kind == BreakKind::hyphen, width_to(point)});
        begin_ = point.next;
        spaces_ = point.spaces_next;
        next_ = next;
    }

    /// Divides the word after the break point `last` (or the one that the line begins with) at a hyphen, when that is wanted and possible.
    bool divide_word(std::size_t last) {
        if (hyphenator_ == nullptr) return false;
        const bool none = last == breaks_.points.size();
        if (!none) {
            const bool very_ragged = limit() - width_to(breaks_.points[last]) > limit().scaled(ragged_share);
            if (limit() >= narrow || !very_ragged || hyphens_ >= most_hyphens || is_better_whole(last + 1)) return false;
        }
        const std::size_t word = none ? next_ : last + 1;
        const std::uint32_t spaces = none ? spaces_ : breaks_.points[last].spaces_next;
        std::optional<BreakPoint> best;
        for (const std::uint32_t offset : offsets_in(word)) {
            const BreakPoint point = hyphen_point(text_, offset, spaces);
            if (width_to(point) > limit()) break;
            best = point;
        }
        if (best) end_at(*best, word);
        return best.has_value();
    }

    /// Of the last word a line would hold nothing but its end, and names are not divided.
    bool is_better_whole(std::size_t word) const {
        const std::uint32_t begin = breaks_.segment_begin(word);
        const auto goes_on = [&](const BreakPoint& point) { return divides_word(text_, point); };  // "berpindah-pindah"
        const auto end = std::find_if_not(breaks_.points.begin() + static_cast<std::ptrdiff_t>(word), breaks_.points.end(), goes_on);
        if (text_.width(begin, end->end) > measure_.others) return false;
        return end->kind == BreakKind::finish || bahasa::is_of_proper_name(all_, begin - all_begin_, end->end - all_begin_);
    }

    /// Where hyphens may be added to a word from the line's beginning on. A long word is asked for line after line.
    std::span<const std::uint32_t> offsets_in(std::size_t word) {
        if (hyphenated_ != word) {
            offsets_ = hyphen_offsets(text_, breaks_.segment_begin(word), breaks_.points[word].end, *hyphenator_);
            hyphenated_ = word;
        }
        const auto first = std::upper_bound(offsets_.begin(), offsets_.end(), begin_);
        return {first, offsets_.end()};
    }

    /// Breaks the word that the line begins with behind the last mark of a code that fits, or the last character, or the first.
    void cut_word() {
        const BreakPoint& end = breaks_.points[next_];
        if (cut_segment_ != next_ || result_.cut.empty()) {
            const std::uint32_t from = breaks_.segment_begin(next_);
            result_.cut.push_back({from, end.end});
            cut_segment_ = next_;
        }
        std::uint32_t offset = next_cluster(text_, begin_);
        while (offset < end.end) {
            const std::uint32_t further = next_cluster(text_, offset);
            if (further >= end.end || text_.width(begin_, further) > limit()) break;
            offset = further;
        }
        if (offset >= end.end) {  // a single character, wider than its line
            if (next_ + 1 == breaks_.points.size()) return finish();
            return end_at(end, next_ + 1);
        }
        offset = at_mark_of_code(offset, end.end);
        const auto passed = std::count(text_.text.begin() + begin_, text_.text.begin() + offset, ' ');
        end_at(cut_point(text_, offset, spaces_ + static_cast<std::uint32_t>(passed)), next_);
    }

    /// The offset, or behind the last mark of a code before it, when the part of the code behind that mark then fits on one line.
    std::uint32_t at_mark_of_code(std::uint32_t offset, std::uint32_t end) const {
        if (offset >= end) return offset;
        std::uint32_t mark = offset;
        while (mark > begin_ && !follows_mark_of_code(text_, mark)) --mark;
        if (mark == begin_) return offset;
        std::uint32_t next = offset + 1;
        while (next < end && !follows_mark_of_code(text_, next)) ++next;
        return text_.width(mark, next) <= measure_.others ? mark : offset;
    }

    const MeasuredText& text_;
    BreakPoints breaks_;
    Measure measure_;
    const bahasa::Hyphenator* hyphenator_;
    std::uint32_t all_begin_;
    std::string_view all_;  ///< the text of all lines
    BrokenLines result_;
    std::uint32_t begin_;
    std::uint32_t spaces_ = 0;
    std::size_t next_ = 0;  ///< the first break point behind begin_
    std::size_t cut_segment_ = 0;
    std::vector<std::uint32_t> offsets_;  ///< of the word before the break point hyphenated_
    int hyphens_ = 0;                     ///< lines up to here that end with one, one after the other
    std::size_t hyphenated_ = std::numeric_limits<std::size_t>::max();
    bool finished_ = false;
};

}  // namespace

BrokenLines break_ragged(const MeasuredText& text, const Chunk& chunk, const Measure& measure, const bahasa::Hyphenator* hyphenator) {
    return Filler(text, natural_breaks(text, chunk), measure, hyphenator).fill();
}

}  // namespace naskah::layout
