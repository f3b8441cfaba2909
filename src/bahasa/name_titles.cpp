#include "bahasa/name_titles.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "text/joining.hpp"

namespace naskah::bahasa {

namespace {

/// Titles, professions and ranks that stand before a name. Longer ones first where one begins like another.
constexpr std::array<std::string_view, 42> titles_before = {
    "Prof.", "Drs.",   "Dra.",  "drs.",     "dra.",   "Dr.",    "dr.",     "DR.",    "drg.",    "drh.",    "Ir.",
    "ir.",   "Apt.",   "apt.",  "Ns.",      "Bdn.",   "Psi.",   "Letjen",  "Mayjen", "Brigjen", "Kolonel", "Letkol",
    "Mayor", "Kapten", "Lettu", "Letda",    "Laksda", "Laksma", "Marsda",  "Marsma", "Komjen",  "Irjen",   "Kombes",
    "AKBP",  "Kompol", "AKP",   "Jenderal", "Pol.",   "TNI",    "(Purn.)", "(Purn)", "Purn."};

/// What stays before a name, and before what titles may still follow ("H. Drs. Fulan").
constexpr std::array<std::string_view, 5> kept_before = {"H.", "Hj.", "K.H.", "KH.", "Tgk."};

/// How degrees begin; at least one more letter follows.
constexpr std::array<std::string_view, 8> degrees_begin = {"S.", "M.", "A.Md", "Amd.", "Sp.", "Ph.D", "D.E.A", "B.Sc"};

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// Takes titles off the beginning of a word, also several that are written together ("Drs.Ec.").
void drop_titles(std::string& word) {
    for (bool dropped = true; dropped;) {
        dropped = false;
        for (const std::string_view title : titles_before) {
            const bool whole = word == title;
            if (!whole && !(title.ends_with('.') && word.starts_with(title))) continue;
            word.erase(0, title.size());
            dropped = !word.empty();
            break;
        }
    }
}

bool is_degree(std::string_view word) {
    return std::any_of(degrees_begin.begin(), degrees_begin.end(), [&](std::string_view beginning) {
        return word.starts_with(beginning) && (word.size() > beginning.size() || !beginning.ends_with('.'));
    });
}

}  // namespace

std::string without_titles(std::string_view name) {
    std::vector<std::string> words = words_of(name.substr(0, name.find(',')));
    std::vector<std::string> kept;
    bool leading = true;
    for (std::string& word : words) {
        if (leading) drop_titles(word);
        if (word.empty()) continue;
        if (std::find(kept_before.begin(), kept_before.end(), word) == kept_before.end()) leading = false;
        kept.push_back(std::move(word));
    }
    while (kept.size() > 1 && is_degree(kept.back())) kept.pop_back();
    return leading ? std::string(name) : text::joined(kept, " ");
}

}  // namespace naskah::bahasa
