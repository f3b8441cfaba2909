// Knuth and Plass, "Breaking Paragraphs into Lines" (1981): the break points of a paragraph chosen together. All lines but the first have
// one width, so that a break point needs no line number, and the work stays linear in the text.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

#include "layout/line_breaking.hpp"

namespace naskah::layout {

namespace {

constexpr double line_demerits = 10;
constexpr double consecutive_hyphens = 40000;
constexpr double hyphen_before_last = 5000;
constexpr double unlike_neighbours = 10000;
constexpr double one_hyphen_more = 1e7;
constexpr double hyphen_of_short_line = 1e8;
/// The last line is no mere part of a word or of a phrase, where there is another way.
constexpr double only_a_part = 1e12;
/// A phrase is parted only where the widest spaces then are no wider than this share of what they would be.
constexpr double worth_parting = 0.7;
/// The badness that a line may have before words are divided, and then: spaces stretched by 0.8 and by their own width. Long Indonesian
/// words would otherwise be divided in nearly every paragraph.
constexpr double without_hyphens = 400;
constexpr double with_hyphens = 800;
/// And this, where that saves a fault: stretched by 1.4 of their width.
constexpr double rather_loose = 2000;
/// What a line that stays short counts as: it can be nothing worse.
constexpr double short_line = 5000;
/// A share of a space's width by which spaces are widened only where nothing else can be done.
constexpr double very_wide = 2.5;
constexpr double never = std::numeric_limits<double>::infinity();

/// How much a pass puts up with.
struct Pass {
    double tolerance = 0;  ///< the largest badness of a line
    double emergency = 0;  ///< stretch that every line is thought to have beside its spaces, in units
    bool parts_phrases = false;
};

enum Fitness : std::uint8_t { tight, decent, loose, very_loose, fitness_classes };

Fitness fitness_of(double ratio) {
    if (ratio < -0.5) return tight;
    if (ratio <= 0.5) return decent;
    return ratio <= 1.0 ? loose : very_loose;
}

/// A way to end a line: at a break point, by the best way to come there with the last line of one fitness.
struct Node {
    std::uint32_t next = 0;    ///< where the following line begins
    std::uint32_t spaces = 0;  ///< up to there
    std::uint32_t point = 0;
    std::uint32_t previous = 0;  ///< the node at which the line begins
    double demerits = 0;
    Fitness fitness = decent;
    std::uint8_t hyphens = 0;  ///< lines up to here that end with a hyphen, added or written, one after the other; no more than are counted
    bool hyphen = false;       ///< this one added
    bool start = false;
};

struct Candidate {
    double demerits = never;
    std::uint32_t previous = 0;
};
/// By the line's fitness, and by how many lines end with hyphens.
using Candidates = std::array<std::array<Candidate, fitness_classes>, most_hyphens + 2>;

/// The break points at which lines end.
struct Ends {
    std::vector<std::uint32_t> points;
    bool many_hyphens = false, wide_spaces = false, part_alone = false;
    double widest = 0;  ///< by which share of a space's width those of a line are widened

    /// 0: none; the greater the worse.
    int faults() const { return (part_alone ? 4 : 0) + (many_hyphens ? 2 : 0) + (wide_spaces ? 1 : 0); }
    bool is_worth_parting(const Ends& whole) const { return faults() <= whole.faults() && widest < whole.widest * worth_parting; }
};

class TotalFit {
 public:
    TotalFit(const MeasuredText& text, const BreakPoints& breaks, const Measure& measure, const Pass& pass)
        : text_(text), breaks_(breaks), measure_(measure), pass_(pass) {}

    /// Nothing when some line would be worse than the pass allows.
    std::optional<Ends> run() {
        Node start;
        start.next = breaks_.begin;
        start.start = true;
        nodes_.push_back(start);
        active_.push_back(0);
        for (std::uint32_t index = 0; index < breaks_.points.size(); ++index) {
            consider(index);
            if (active_.empty()) return std::nullopt;
        }
        return trace_back();
    }

 private:
    void consider(std::uint32_t index) {
        const BreakPoint& point = breaks_.points[index];
        if (!pass_.parts_phrases && parts_phrase(point)) return;
        Candidates best;
        std::size_t kept = 0;
        for (const std::uint32_t active : active_) {
            const Node& from = nodes_[active];
            const Length limit = from.start ? measure_.first : measure_.others;
            const std::uint32_t spaces = point.spaces_end - from.spaces;
            const Length natural = text_.width(from.next, point.end);
            const Length shrink = breaks_.space * spaces / 3;
            if (natural - shrink > limit) continue;  // and for every later break point too
            active_[kept++] = active;
            if (natural + point.hyphen - shrink > limit) continue;
            weigh(point, active, limit - natural - point.hyphen, spaces, best);
        }
        if (point.kind == BreakKind::finish) kept = 0;
        active_.resize(kept);
        add_nodes(index, best);
    }

    /// Weighs the line from the node `active` to the break point.
    void weigh(const BreakPoint& point, std::uint32_t active, Length shortfall, std::uint32_t spaces, Candidates& best) const {
        const Node& from = nodes_[active];
        const bool last = point.kind == BreakKind::finish;
        const double ratio = last && shortfall >= Length{} ? 0.0 : ratio_of(shortfall, spaces);
        double badness = 100.0 * std::abs(ratio * ratio * ratio);
        if (badness > pass_.tolerance) return;
        const bool stays_short = !last && is_wider(most_widening, shortfall, spaces);
        if (stays_short) badness = std::min(badness, short_line);
        const Fitness fitness = fitness_of(ratio);
        const double line = line_demerits + badness;
        double demerits = from.demerits + line * line + static_cast<double>(point.penalty) * point.penalty;
        if (std::abs(static_cast<int>(fitness) - static_cast<int>(from.fitness)) > 1) demerits += unlike_neighbours;
        if (from.hyphen && point.kind == BreakKind::hyphen) demerits += consecutive_hyphens;
        if (from.hyphen && last) demerits += hyphen_before_last;
        if (last && is_mere_part(from, point)) demerits += only_a_part;
        const std::uint8_t hyphens = divides_word(text_, point) ? std::min<std::uint8_t>(from.hyphens + 1, most_hyphens + 1) : 0;
        if (hyphens > most_hyphens) demerits += one_hyphen_more;
        if (point.kind == BreakKind::hyphen && stays_short) demerits += hyphen_of_short_line;
        Candidate& candidate = best[hyphens][fitness];
        if (demerits < candidate.demerits) candidate = {demerits, active};
    }

    /// Whether spaces would be widened by more than this share of their width.
    bool is_wider(double share, Length shortfall, std::uint32_t spaces) const {
        return shortfall > breaks_.space.scaled(share) * static_cast<int>(spaces);
    }

    /// By which share of their width the spaces of the line that ends here are widened.
    double widening_before(const Node& node) const {
        const Node& from = nodes_[node.previous];
        const BreakPoint& point = breaks_.points[node.point];
        const Length limit = from.start ? measure_.first : measure_.others;
        const Length shortfall = limit - text_.width(from.next, point.end) - point.hyphen;
        const double spaces = static_cast<double>(breaks_.space.units()) * (point.spaces_end - from.spaces);
        if (shortfall <= Length{}) return 0;
        return spaces > 0 ? static_cast<double>(shortfall.units()) / spaces : never;
    }

    /// Whether the last line is a mere part of a word or of a phrase.
    bool is_mere_part(const Node& from, const BreakPoint& end) const {
        if (from.start || from.spaces != end.spaces_end) return false;
        return from.hyphens > 0 || parts_phrase(breaks_.points[from.point]);
    }

    double ratio_of(Length shortfall, std::uint32_t spaces) const {
        const auto space = static_cast<double>(breaks_.space.units()) * spaces;
        const auto missing = static_cast<double>(shortfall.units());
        if (shortfall < Length{}) return missing / (space / 3.0);
        const double stretch = space / 2.0 + pass_.emergency;
        if (shortfall == Length{}) return 0.0;
        return stretch > 0 ? missing / stretch : never;
    }

    void add_nodes(std::uint32_t index, const Candidates& best) {
        double least = never;  // of those with no more hyphens
        for (std::uint8_t hyphens = 0; hyphens < best.size(); ++hyphens) {
            for (const Candidate& candidate : best[hyphens]) least = std::min(least, candidate.demerits);
            if (least == never) continue;
            const BreakPoint& point = breaks_.points[index];
            for (std::uint8_t fitness = 0; fitness < fitness_classes; ++fitness) {
                const Candidate& candidate = best[hyphens][fitness];
                // Another fitness can save the following line no more than this.
                if (candidate.demerits > least + unlike_neighbours) continue;
                active_.push_back(static_cast<std::uint32_t>(nodes_.size()));
                nodes_.push_back({point.next, point.spaces_next, index, candidate.previous, candidate.demerits,
                                  static_cast<Fitness>(fitness), hyphens, point.kind == BreakKind::hyphen, false});
            }
        }
    }

    Ends trace_back() const {
        std::uint32_t best = active_.front();
        for (const std::uint32_t active : active_)
            if (nodes_[active].demerits < nodes_[best].demerits) best = active;
        Ends ends;
        ends.part_alone = is_mere_part(nodes_[nodes_[best].previous], breaks_.points.back());
        for (std::uint32_t node = best; !nodes_[node].start; node = nodes_[node].previous) {
            ends.points.push_back(nodes_[node].point);
            ends.many_hyphens = ends.many_hyphens || nodes_[node].hyphens > most_hyphens;
            if (node != best) ends.widest = std::max(ends.widest, widening_before(nodes_[node]));
        }
        ends.wide_spaces = ends.widest > very_wide;
        std::reverse(ends.points.begin(), ends.points.end());
        return ends;
    }

    const MeasuredText& text_;
    const BreakPoints& breaks_;
    Measure measure_;
    Pass pass_;
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> active_;
};

std::vector<LineSpan> lines_between(const MeasuredText& text, const BreakPoints& breaks, const std::vector<std::uint32_t>& ends) {
    std::vector<LineSpan> lines;
    lines.reserve(ends.size());
    std::uint32_t begin = breaks.begin;
    std::uint32_t spaces = 0;
    for (const std::uint32_t end : ends) {
        const BreakPoint& point = breaks.points[end];
        lines.push_back(
            {begin, point.end, point.spaces_end - spaces, point.kind == BreakKind::hyphen, text.width(begin, point.end) + point.hyphen});
        begin = point.next;
        spaces = point.spaces_next;
    }
    return lines;
}

}  // namespace

double adjustment_ratio(const LineSpan& line, Length measure, Length space) {
    const auto missing = static_cast<double>((measure - line.natural).units());
    const double spaces = static_cast<double>(space.units()) * line.spaces;
    if (missing == 0) return 0;
    return missing < 0 ? missing / (spaces / 3.0) : missing / (spaces / 2.0);
}

BrokenLines break_justified(const MeasuredText& text, const Chunk& chunk, const Measure& measure, const bahasa::Hyphenator* hyphenator) {
    BreakPoints breaks = natural_breaks(text, chunk);
    const Length emergency = document::larger(breaks.space * 5, measure.others / 10);  // never zero, where there are no spaces either
    BrokenLines result;
    std::optional<Ends> best;
    // Takes what a pass finds where that has fewer faults. Returns whether nothing better is wanted.
    const auto attempt = [&](const Pass& pass) {
        std::optional<Ends> found = TotalFit(text, breaks, measure, pass).run();
        if (found && (!best || (pass.parts_phrases ? found->is_worth_parting(*best) : found->faults() < best->faults()))) {
            result.lines = lines_between(text, breaks, found->points);
            best = std::move(found);
        }
        return best && best->faults() == 0;
    };
    if (attempt({without_hyphens, 0})) return result;
    if (hyphenator != nullptr) add_hyphens(breaks, text, *hyphenator);
    result.cut = split_wide(breaks, text, measure.first, measure.others);
    if (attempt({with_hyphens, 0})) return result;
    if (best && attempt({rather_loose, 0})) return result;
    attempt({never, static_cast<double>(emergency.units())});
    if (best && best->wide_spaces) attempt({rather_loose, 0});
    if (breaks.has_phrases && (!best || best->wide_spaces)) {
        if (attempt({rather_loose, 0, true})) return result;
        attempt({never, static_cast<double>(emergency.units()), true});
    }
    if (!best) return break_ragged(text, chunk, measure, hyphenator);  // a line narrower than a character
    return result;
}

}  // namespace naskah::layout
