#include "render/docx/survey.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

#include "render/docx/number_text.hpp"

namespace naskah::docx {

using namespace document;

namespace {

/// How often each of a few values comes.
template <class Value>
class Tally {
 public:
    void add(const Value& value, std::size_t times = 1) {
        if (last_ < counts_.size() && counts_[last_].first == value) {
            counts_[last_].second += times;
            return;
        }
        last_ = 0;
        while (last_ < counts_.size() && counts_[last_].first != value) ++last_;
        if (last_ == counts_.size()) counts_.emplace_back(value, 0);
        counts_[last_].second += times;
    }
    /// The most frequent one, of equals the first.
    std::optional<Value> winner() const {
        const auto more = [](const auto& a, const auto& b) { return a.second < b.second; };
        const auto most = std::max_element(counts_.begin(), counts_.end(), more);
        return most == counts_.end() ? std::nullopt : std::optional(most->first);
    }

 private:
    std::vector<std::pair<Value, std::size_t>> counts_;
    std::size_t last_ = 0;
};

struct LevelUse {
    NumberFormat format;
    NumberCarrier carrier;
    bool running;
    friend bool operator==(const LevelUse&, const LevelUse&) = default;
};

struct NumberedAnchor {
    std::string anchor;
    int level;  ///< 0: of a list of its own
    NumberCarrier carrier;
    NumberFormat format;
    std::string label;
};

class Surveyor {
 public:
    void walk(const Blocks& blocks) {
        for (const Block& block : blocks) std::visit([this](const auto& value) { look(value); }, block.value);
    }

    Survey finish() const {
        Survey survey;
        const bool prose = prose_.texts.winner().has_value();
        survey.text = (prose ? prose_ : cells_).texts.winner().value_or(TextStyle{});
        survey.line_height = (prose ? prose_ : cells_).line_heights.winner().value_or(1.0);
        for (std::size_t level = 0; level < levels_.size(); ++level) {
            if (const auto use = levels_[level].winner()) survey.levels[level] = {use->format, use->carrier, use->running};
        }
        for (const NumberedAnchor& target : targets_) {
            if (target.level == 0 || survey.has(target.level, target.carrier, target.format))
                survey.counted_labels.emplace(target.anchor, target.label);
        }
        survey.captions = captions_;
        survey.written_labels = written_;
        survey.hyphenates = hyphenates_;
        return survey;
    }

 private:
    void look(const Paragraph& paragraph) {
        looks().line_heights.add(paragraph.style.line_height);
        hyphenates_ = hyphenates_ || paragraph.style.hyphenate;
        look(paragraph.content);
        if (paragraph.caption && !paragraph.anchor.empty()) captions_.insert(paragraph.anchor);
        if (!paragraph.number) return;
        const OutlineNumber& number = *paragraph.number;
        note_number(number.level, {number.format, NumberCarrier::paragraph, number.running}, number.value, paragraph.anchor,
                    first_text(paragraph.content));
    }
    void look(const List& list) {
        int value = list.start;
        for (const ListItem& item : list.items) {
            look(item.label);
            walk(item.content);
            if (!list.format || !item.counts) continue;
            note_number(list.outline_level, {*list.format, NumberCarrier::item, false}, value, item.anchor, plain_text(item.label));
            ++value;
        }
    }
    void look(const LabelRows& rows) {
        for (const LabelRow& row : rows.rows) {
            look(row.label);
            walk(row.content);
        }
    }
    void look(const Table& table) {
        ++tables_;
        for (const std::vector<Row>* part : {&table.header, &table.body}) {
            for (const Row& row : *part)
                for (const Cell& cell : row.cells) walk(cell.content);
        }
        --tables_;
    }
    void look(const SignatureGrid& grid) {
        for (const auto& cell : grid.cells) {
            if (!cell) continue;
            walk(cell->head);
            walk(cell->foot);
        }
    }
    void look(const KeepTogether& group) { walk(group.content); }
    void look(const Image&) {}
    void look(const Drawing&) {}
    void look(const ChartPlace&) {}
    void look(const Rule&) {}
    void look(const Spacer&) {}
    void look(const PageBreak&) {}
    void look(const Contents&) {}
    void look(const Inlines& inlines) {
        for (const Inline& piece : inlines) {
            const auto* run = std::get_if<TextRun>(&piece);
            if (run != nullptr && run->style.script == Script::normal) looks().texts.add(run->style, run->text.size());
        }
    }

    static std::string first_text(const Inlines& inlines) {
        const auto* run = inlines.empty() ? nullptr : std::get_if<TextRun>(&inlines.front());
        return run != nullptr ? run->text : std::string();
    }

    void note_number(int level, const LevelUse& use, int value, const std::string& anchor, const std::string& label) {
        if (level >= 1 && level <= 9) levels_[static_cast<std::size_t>(level - 1)].add(use);
        const bool in_text = use.format.numerals == Numerals::ordinals && use.carrier == NumberCarrier::paragraph;
        if (!anchor.empty() && in_text && label == number_text(use.format, value)) written_.emplace(anchor, label);
        if (!anchor.empty() && is_countable(use.format, value) && label == number_text(use.format, value))
            targets_.push_back({anchor, level, use.carrier, use.format, label});
    }

    struct Looks {
        Tally<TextStyle> texts;
        Tally<double> line_heights;
    };
    Looks& looks() { return tables_ > 0 ? cells_ : prose_; }

    Looks prose_, cells_;
    int tables_ = 0;  ///< in so many tables we stand
    std::array<Tally<LevelUse>, 9> levels_;
    std::vector<NumberedAnchor> targets_;
    std::set<std::string, std::less<>> captions_;
    std::unordered_map<std::string, std::string> written_;
    bool hyphenates_ = false;
};

}  // namespace

bool Survey::has(int level, NumberCarrier carrier, const NumberFormat& format) const {
    if (level < 1 || level > static_cast<int>(levels.size())) return false;
    const auto& known = levels[static_cast<std::size_t>(level - 1)];
    return known && known->carrier == carrier && known->format == format;
}

Survey survey(const Document& document) {
    Surveyor surveyor;
    for (const Section& section : document.sections) surveyor.walk(section.content);
    return surveyor.finish();
}

}  // namespace naskah::docx
