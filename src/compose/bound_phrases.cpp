#include "compose/bound_phrases.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "bahasa/date.hpp"
#include "text/ascii.hpp"

namespace naskah::compose {

namespace {

constexpr std::string_view no_break_space = "\u00A0";

/// What a number or a letter follows.
constexpr std::array<std::string_view, 13> referring{"Pasal",    "pasal",  "ayat",  "huruf", "angka", "BAB", "Bab",
                                                     "Lampiran", "Diktum", "Nomor", "nomor", "No.",   "Rp"};
/// A longer one may need all of a line: it is whole by itself.
constexpr std::size_t longest_bound = 8;

struct WordPlace {
    std::size_t begin = 0, end = 0;
};

std::vector<WordPlace> places_of_words(std::string_view text) {
    std::vector<WordPlace> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin) words.push_back({begin, end});
        begin = end + 1;
    }
    return words;
}

std::string_view without_marks(std::string_view word) {
    constexpr std::string_view marks = "().,;:\"";
    while (!word.empty() && marks.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && marks.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
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

/// "7", "(2)", "a", "IV", "1.000": what a referring word names.
bool names_something(std::string_view word) {
    const std::string_view bare = without_marks(word);
    if (bare.empty() || word.size() > longest_bound) return false;
    constexpr std::string_view roman = "IVXLC";
    const auto is_roman = [&](char c) { return roman.find(c) != std::string_view::npos; };
    return std::any_of(bare.begin(), bare.end(), text::is_digit) || bare.size() == 1 || std::all_of(bare.begin(), bare.end(), is_roman);
}

/// The spaces of a text at which no line may end.
std::vector<std::size_t> bound_spaces(std::string_view text) {
    const std::vector<WordPlace> words = places_of_words(text);
    const auto word = [&](std::size_t i) {
        return i < words.size() ? text.substr(words[i].begin, words[i].end - words[i].begin) : std::string_view();
    };
    std::vector<std::size_t> spaces;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i + 1].begin != words[i].end + 1) continue;
        const std::string_view next = word(i + 1);
        const bool day = all_figures(without_marks(word(i))) && word(i).size() <= 3 && is_month(without_marks(next));
        const bool month = is_month(word(i)) && all_figures(without_marks(next)) && without_marks(next).size() == 4;
        const bool refers = std::find(referring.begin(), referring.end(), without_marks(word(i))) != referring.end() ||
                            std::find(referring.begin(), referring.end(), word(i)) != referring.end();
        if (day || month || (refers && names_something(next))) spaces.push_back(words[i].end);
    }
    return spaces;
}

void bind(document::TextRun& run) {
    const std::vector<std::size_t> spaces = bound_spaces(run.text);
    if (spaces.empty()) return;
    std::string text;
    document::Origins origins(run.origins.first());
    auto further = run.origins.further().begin();
    auto space = spaces.begin();
    for (std::size_t i = 0; i < run.text.size(); ++i) {
        for (; further != run.origins.further().end() && further->begin == i; ++further) origins.add(text.size(), further->origin);
        if (space != spaces.end() && *space == i) {
            text += no_break_space;
            ++space;
        } else {
            text += run.text[i];
        }
    }
    run.text = std::move(text);
    run.origins = std::move(origins);
}

class Binder {
 public:
    void walk(document::Blocks& blocks) {
        for (document::Block& block : blocks) std::visit(*this, block.value);
    }
    void operator()(document::Paragraph& paragraph) {
        for (document::Inline& piece : paragraph.content)
            if (auto* run = std::get_if<document::TextRun>(&piece)) bind(*run);
    }
    void operator()(document::List& list) {
        for (document::ListItem& item : list.items) walk(item.content);
    }
    void operator()(document::LabelRows& rows) {
        for (document::LabelRow& row : rows.rows) walk(row.content);
    }
    template <class Other>
    void operator()(Other&) {}
};

}  // namespace

void bind_phrases(document::Blocks& blocks) {
    Binder().walk(blocks);
}

}  // namespace naskah::compose
