#include "compose/bound_phrases.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "bahasa/date.hpp"
#include "text/ascii.hpp"

namespace naskah::compose {

namespace {

/// How fast a space holds the words at its sides together.
enum class Bond : std::uint8_t { none, yielding, firm };

/// A space at which no line ends, and one that is widened as the others of its line are; one at which a line ends rather than be very
/// loose, and that one for word processors, whose bonds never yield.
constexpr std::string_view no_break_space = "\u00A0", bound_space = " \u2060", yielding_space = "\u2060 ",
                           short_yielding_space = "\u2060 \u2060";

/// What a number or a letter follows.
constexpr std::array<std::string_view, 13> referring{"Pasal",    "pasal",  "ayat",  "huruf", "angka", "BAB", "Bab",
                                                     "Lampiran", "Diktum", "Nomor", "nomor", "No.",   "Rp"};
/// And where lines are long.
constexpr std::array<std::string_view, 18> referring_in_long_lines{"PASAL",    "NOMOR",    "LAMPIRAN", "Ayat",     "Huruf", "Angka",
                                                                   "butir",    "Paragraf", "Seri",     "SERI",     "pukul", "Pukul",
                                                                   "Semester", "semester", "Triwulan", "triwulan", "RT",    "RW"};
constexpr std::array<std::string_view, 4> before_a_year{"Tahun", "tahun", "TAHUN", "TA"};
constexpr std::array<std::string_view, 3> time_zones{"WIB", "WITA", "WIT"};
/// What the name of a region follows, in the title of an office.
constexpr std::array<std::string_view, 6> kinds_of_regions{"KABUPATEN", "KOTA", "PROVINSI", "Kabupaten", "Kota", "Provinsi"};
/// A longer one may need all of a line: its bond yields.
constexpr std::size_t longest_bound = 8, longest_bound_in_long_lines = 12, longest_amount = 22;
constexpr std::size_t longest_day = 2;
/// A number with so many characters stays beside its words: "7 (tujuh)".
constexpr std::size_t longest_before_words = 7;
constexpr std::size_t longest_abbreviation = 8;

constexpr bool is_mark(char c) {
    return c == '(' || c == ')' || c == '.' || c == ',' || c == ';' || c == ':' || c == '"';
}

std::string_view without_marks(std::string_view word) {
    while (!word.empty() && is_mark(word.front())) word.remove_prefix(1);
    while (!word.empty() && is_mark(word.back())) word.remove_suffix(1);
    return word;
}

bool all_figures(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), text::is_digit);
}

bool is_month(std::string_view word) {
    for (int month = 1; month <= 12; ++month)
        if (word == bahasa::month_name(month)) return true;
    return false;
}

template <std::size_t count>
bool is_one_of(std::string_view word, const std::array<std::string_view, count>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "7", "(2)", "a", "IV", "1.000": what a referring word names.
bool names_something(std::string_view word, std::size_t longest) {
    const std::string_view bare = without_marks(word);
    if (bare.empty() || word.size() > longest) return false;
    const auto is_roman = [](char c) { return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C'; };
    return std::any_of(bare.begin(), bare.end(), text::is_digit) || bare.size() == 1 || std::all_of(bare.begin(), bare.end(), is_roman);
}

bool is_year(std::string_view word) {
    const std::string_view bare = without_marks(word);
    return all_figures(bare) && bare.size() == 4;
}

/// "4 Maret", "Maret 2025".
bool within_date(std::string_view word, std::string_view next) {
    const bool day = all_figures(without_marks(word)) && word.size() <= 3 && is_month(without_marks(next));
    return day || (is_year(next) && is_month(word));
}

bool refers(std::string_view word) {
    return is_one_of(without_marks(word), referring) || is_one_of(word, referring);
}

bool refers_in_long_lines(std::string_view word) {
    return refers(word) || is_one_of(without_marks(word), referring_in_long_lines);
}

/// "7 (tujuh)".
bool begins_words_of_number(std::string_view word, std::string_view next) {
    if (next.size() < 2 || next.front() != '(' || !text::is_small_letter(next[1])) return false;
    while (!word.empty() && word.front() == '(') word.remove_prefix(1);
    const auto of_number = [](char c) { return text::is_digit(c) || c == '.' || c == ','; };
    return !word.empty() && word.size() <= longest_before_words && text::is_digit(word.back()) &&
           std::all_of(word.begin(), word.end(), of_number);
}

bool all_capitals(std::string_view word) {
    return !word.empty() && word.size() <= longest_abbreviation && std::all_of(word.begin(), word.end(), text::is_capital);
}

/// "(TP PKK)".
bool within_abbreviation(std::string_view word, std::string_view next) {
    if (word.empty() || word.front() != '(' || !all_capitals(word.substr(1))) return false;
    const std::size_t close = next.find(')');
    return close != std::string_view::npos && all_capitals(next.substr(0, close));
}

/// "Tahun 2025", "Nomor 188.45/47/KUM/2025", "tanggal 8" before its month: what is bound to them already may need much of a line.
bool stands_by(std::string_view word, std::string_view next) {
    const std::string_view bare = without_marks(word);
    if (is_year(next) && is_one_of(bare, before_a_year)) return true;
    if (bare == "tanggal" || bare == "Tanggal") return all_figures(next) && next.size() <= longest_day;
    return names_something(next, next.size()) && refers_in_long_lines(word);
}

bool bound_in_long_lines(std::string_view word, std::string_view next) {
    if (without_marks(word) == "Rp") return names_something(next, longest_amount);
    if (names_something(next, longest_bound_in_long_lines) && refers_in_long_lines(word)) return true;
    if (text::is_digit(word.back()) && is_one_of(without_marks(next), time_zones)) return true;
    return begins_words_of_number(word, next) || (within_abbreviation(word, next) && !refers_in_long_lines(word));
}

/// How many words of the name of the region a text begins with: all of them, whatever their capitals, or none.
std::size_t words_of_region(std::string_view text, std::string_view region) {
    if (region.empty() || text::lower_case(text.substr(0, region.size())) != text::lower_case(region)) return 0;
    if (text.size() > region.size() && text::is_letter(text[region.size()])) return 0;
    return static_cast<std::size_t>(std::count(region.begin(), region.end(), ' ')) + 1;
}

/// Between a word and the next one.
Bond bond_between(std::string_view word, std::string_view next, Lines lines) {
    const bool firm = within_date(word, next) || (names_something(next, longest_bound) && refers(word)) ||
                      (lines == Lines::long_ones && bound_in_long_lines(word, next));
    if (firm) return Bond::firm;
    return stands_by(word, next) ? Bond::yielding : Bond::none;
}

/// What a space of a text becomes.
struct BoundSpace {
    std::size_t at = 0;
    bool is_fixed = false;  ///< it was U+00A0
    std::string_view written;

    std::size_t length() const { return is_fixed ? no_break_space.size() : 1; }
};

std::string_view written(Bond bond, std::string_view next, Lines lines) {
    const bool long_lines = lines == Lines::long_ones;
    if (bond == Bond::firm) return long_lines ? bound_space : no_break_space;
    return long_lines && is_year(next) ? short_yielding_space : yielding_space;
}

/// The spaces of a text at which no line should end. `region`: the region of a title of office, or empty.
std::vector<BoundSpace> bound_spaces(std::string_view text, Lines lines, std::string_view region) {
    std::vector<BoundSpace> spaces;
    std::size_t of_region = 0;  // words still to come of "KABUPATEN HULU SUNGAI UTARA"
    std::string_view word;      // before the space that was found last; empty where another space stands before that
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string_view next = text.substr(begin, end - begin);
        if (of_region > 0)
            --of_region;
        else if (!region.empty() && is_one_of(word, kinds_of_regions))
            of_region = words_of_region(text.substr(begin), region);
        if (!word.empty() && !next.empty()) {
            const Bond bond = of_region > 0 ? Bond::firm : bond_between(word, next, lines);
            if (bond != Bond::none) spaces.push_back({begin - 1, false, written(bond, next, lines)});
        }
        word = next;
        begin = end + 1;
    }
    return spaces;
}

/// Writes other spaces at these bytes, which come in ascending order.
void bind(document::TextRun& run, std::span<const BoundSpace> spaces) {
    if (spaces.empty()) return;
    std::string text;
    document::Origins origins(run.origins.first());
    auto further = run.origins.further().begin();
    auto space = spaces.begin();
    for (std::size_t i = 0; i < run.text.size(); ++i) {
        for (; further != run.origins.further().end() && further->begin == i; ++further) origins.add(text.size(), further->origin);
        if (space != spaces.end() && space->at == i) {
            text += space->written;
            i += space->length() - 1;
            ++space;
        } else {
            text += run.text[i];
        }
    }
    run.text = std::move(text);
    run.origins = std::move(origins);
}

/// Adds those that were written as U+00A0 between words, so that they are widened with the others of a justified line.
void add_fixed_spaces(std::string_view text, std::vector<BoundSpace>& spaces) {
    const std::size_t first = text.find(no_break_space);
    for (std::size_t at = first; at != std::string_view::npos; at = text.find(no_break_space, at + no_break_space.size())) {
        const std::size_t behind = at + no_break_space.size();
        if (at > 0 && behind < text.size() && text[at - 1] != ' ' && text[behind] != ' ') spaces.push_back({at, true, bound_space});
    }
    if (first == std::string_view::npos) return;
    std::sort(spaces.begin(), spaces.end(), [](const BoundSpace& a, const BoundSpace& b) { return a.at < b.at; });
}

/// Runs that follow one another, as one text.
class Stretch {
 public:
    Stretch(Lines lines, std::string_view region, bool justified) : lines_(lines), region_(region), justified_(justified) {}

    void add(document::TextRun& run) {
        if (parts_.size() == 1) text_ = parts_.front().run->text;
        if (!parts_.empty()) text_ += run.text;
        parts_.push_back({&run, length_});
        length_ += run.text.size();
    }
    /// Binds what was added, and begins anew.
    void close() {
        if (!parts_.empty()) bind_parts(parts_.size() == 1 ? parts_.front().run->text : text_);
        parts_.clear();
        length_ = 0;
    }

 private:
    void bind_parts(std::string_view text) {
        std::vector<BoundSpace> spaces = bound_spaces(text, lines_, region_);
        if (justified_) add_fixed_spaces(text, spaces);
        if (spaces.empty()) return;
        auto space = spaces.begin();
        for (const Part& part : parts_) {
            // The words of a reference are its target's: their spaces are only widened.
            const bool own_words = part.run->reference.empty();
            std::vector<BoundSpace> own;
            for (const std::size_t end = part.begin + part.run->text.size(); space != spaces.end() && space->at < end; ++space)
                if (own_words || space->is_fixed) own.push_back({space->at - part.begin, space->is_fixed, space->written});
            bind(*part.run, own);
        }
    }

    struct Part {
        document::TextRun* run = nullptr;
        std::size_t begin = 0;
    };
    Lines lines_;
    std::string_view region_;
    bool justified_ = false;
    std::vector<Part> parts_;
    std::string text_;  ///< of all parts, once there are two
    std::size_t length_ = 0;
};

class Binder {
 public:
    Binder(Lines lines, std::string_view region) : lines_(lines), region_(region) {}

    void walk(document::Blocks& blocks) {
        for (document::Block& block : blocks) std::visit(*this, block.value);
    }
    void operator()(document::Paragraph& paragraph) {
        // A number that is counted anew elsewhere is written as it is counted.
        const bool justified = paragraph.style.alignment == document::Alignment::justify && lines_ == Lines::long_ones;
        bind_all(paragraph.content, paragraph.number || paragraph.caption ? 1 : 0, justified);
    }
    void operator()(document::List& list) {
        for (document::ListItem& item : list.items) walk(item.content);
    }
    void operator()(document::LabelRows& rows) {
        for (document::LabelRow& row : rows.rows) walk(row.content);
    }
    void operator()(document::SignatureGrid& grid) {
        within_signatures_ = true;
        for (auto& cell : grid.cells) {
            if (!cell) continue;
            walk(cell->head);
            walk(cell->foot);
        }
        within_signatures_ = false;
    }
    void operator()(document::KeepTogether& kept) { walk(kept.content); }
    void operator()(document::Contents& contents) {
        for (document::ContentsEntry& entry : contents.entries) bind_all(entry.title, 0, false);
    }
    template <class Other>
    void operator()(Other&) {}

 private:
    void bind_all(document::Inlines& inlines, std::size_t first, bool justified) {
        Stretch stretch(lines_, within_signatures_ ? region_ : std::string_view(), justified);
        for (std::size_t i = first; i < inlines.size(); ++i) {
            if (auto* run = std::get_if<document::TextRun>(&inlines[i]))
                stretch.add(*run);
            else
                stretch.close();
        }
        stretch.close();
    }

    Lines lines_;
    std::string_view region_;
    bool within_signatures_ = false;
};

}  // namespace

void bind_phrases(document::Blocks& blocks, Lines lines, std::string_view region) {
    Binder(lines, region).walk(blocks);
}

}  // namespace naskah::compose
