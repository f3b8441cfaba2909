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

bool is_referring(std::string_view word) {
    return std::find(referring.begin(), referring.end(), word) != referring.end();
}

/// Whether no line may end between a word and the next one.
bool are_bound(std::string_view word, std::string_view next) {
    const std::string_view bare = without_marks(next);
    if (word.size() <= 3 && all_figures(without_marks(word)) && is_month(bare)) return true;
    if (bare.size() == 4 && all_figures(bare) && is_month(word)) return true;
    return names_something(next) && (is_referring(without_marks(word)) || is_referring(word));
}

/// The spaces of a text at which no line may end.
std::vector<std::size_t> bound_spaces(std::string_view text) {
    std::vector<std::size_t> spaces;
    std::string_view word;  // before the space that was found last; empty where another space stands before that
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string_view next = text.substr(begin, end - begin);
        if (!word.empty() && !next.empty() && are_bound(word, next)) spaces.push_back(begin - 1);
        word = next;
        begin = end + 1;
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
