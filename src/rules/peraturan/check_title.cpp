// The title: official text says neither abbreviations nor closing marks.
#include <algorithm>

#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

constexpr std::size_t longest_abbreviation = 6;

bool is_capital(char character) {
    return character >= 'A' && character <= 'Z';
}

bool is_roman(std::string_view word) {
    return word.find_first_not_of("IVXLCDM") == std::string_view::npos;
}

/// "TPPS", "P3A": two to six capitals and digits, at least two of them capitals.
bool is_abbreviation(std::string_view word) {
    const auto capitals = std::count_if(word.begin(), word.end(), is_capital);
    const bool only = std::all_of(word.begin(), word.end(), [](char c) { return is_capital(c) || (c >= '0' && c <= '9'); });
    return only && capitals >= 2 && word.size() <= longest_abbreviation && !is_roman(word);
}

class TitleCheck {
 public:
    TitleCheck(const Draft& draft, const record::Value& title, record::Diagnostics& diagnostics)
        : draft_(draft), title_{PartOfDraft::body, 0, &draft.input.record, &title, prose_text(title)}, diagnostics_(diagnostics) {}

    void run() {
        const std::string& text = title_.prose.text;
        if (text.empty()) return;
        check_ends();
        const bool capitals = std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (capitals) {
            tell(Severity::warning, code::title_not_bare, "judul ditulis dengan huruf besar semua", 0,
                 "tulis dengan huruf awal besar: huruf besarnya dibuat sendiri di tempat yang memerlukannya");
        }
        check_parentheses();
        if (!capitals) check_words();
    }

 private:
    void check_ends() {
        const std::string& text = title_.prose.text;
        if (find_words(text::lower_case(text), "tentang") == 0) {
            tell(Severity::error, code::title_not_bare, "judul diawali kata \"tentang\"", 0,
                 "hapus kata itu: TENTANG dicetak sendiri di atas judul");
        }
        const std::size_t last = text.size() - 1;
        if (std::string_view(".;:,").find(text[last]) != std::string_view::npos) {
            tell(Severity::error, code::title_not_bare, "judul ditutup tanda baca \"" + text.substr(last) + "\"", last,
                 "hapus tanda baca itu: judul peraturan tidak ditutup tanda baca");
        }
    }

    void check_parentheses() {
        const std::string_view text = title_.prose.text;
        for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
            const std::size_t close = text.find(')', open);
            if (close == std::string_view::npos) return;
            const std::string_view inside = text::trimmed(text.substr(open + 1, close - open - 1));
            if (!adds_abbreviation(inside)) continue;
            told_.push_back({open, close});
            tell(Severity::error, code::title_abbreviated, "judul diberi singkatan \"(" + std::string(inside) + ")\"", open,
                 "hapus singkatan itu: judul peraturan ditulis tanpa singkatan atau akronim");
        }
    }

    /// One word alone ("(Posyandu)"), or words with an abbreviation among them.
    static bool adds_abbreviation(std::string_view inside) {
        if (inside.find(' ') == std::string_view::npos) return !inside.empty();
        for (std::size_t at = 0; at < inside.size(); at += token_at(inside, at).size() + 1) {
            if (is_abbreviation(token_at(inside, at))) return true;
        }
        return false;
    }

    void check_words() {
        const std::string& text = title_.prose.text;
        for (std::size_t begin = 0; begin < text.size(); ++begin) {
            if (!in_word(text[begin])) continue;
            std::size_t end = begin;
            while (end < text.size() && in_word(text[end])) ++end;
            const std::string word = text.substr(begin, end - begin);
            const bool told = std::any_of(told_.begin(), told_.end(),
                                          [&](const ProseText::Range& range) { return begin > range.begin && begin < range.end; });
            if (is_abbreviation(word) && !told) {
                tell(Severity::warning, code::title_abbreviated, "\"" + word + "\" di judul tampak seperti singkatan", begin,
                     "tulis kepanjangannya: judul peraturan ditulis tanpa singkatan atau akronim");
            }
            begin = end;
        }
    }

    void tell(Severity severity, const char* code, std::string message, std::size_t at, std::string hint) {
        draft_.tell(severity, code, std::move(message), title_, at, std::move(hint), diagnostics_);
    }

    const Draft& draft_;
    Passage title_;
    std::vector<ProseText::Range> told_;  ///< parentheses whose words need no warning any more
    record::Diagnostics& diagnostics_;
};

}  // namespace

void check_title(const Draft& draft, record::Diagnostics& diagnostics) {
    const record::Value* title = draft.input.record.find("tentang");
    if (title != nullptr) TitleCheck(draft, *title, diagnostics).run();
}

}  // namespace naskah::rules::peraturan
