#include "layout/page_check.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "layout/atoms.hpp"
#include "layout/opening.hpp"
#include "layout/spare_rows.hpp"
#include "text/utf8.hpp"

namespace naskah::layout {

namespace {

constexpr Length smallest_type = Length::of_points(8);
constexpr int most_white_percent = 30;
/// How much longer, in hundredths, a title's longest line may be than the shortest that would do.
constexpr std::size_t title_tolerance = 125;
/// With these the head of signatures that go on begins (compose names the document behind them).
constexpr std::string_view signatures_go_on = "Tanda tangan ";
constexpr std::string_view soft_hyphen_bytes = "\u00AD", no_break_hyphen_bytes = "\u2011", word_joiner_bytes = "\u2060";
/// So many words that belong together are looked for.
constexpr std::size_t most_bound_words = 4;

/// Text without a gap.
struct UnbrokenText {
    std::string text;
    const GlyphRun* first = nullptr;
    const GlyphRun* last = nullptr;
};

std::vector<UnbrokenText> unbroken_texts(const Page& page) {
    std::vector<UnbrokenText> stretches;
    for (std::size_t i = page.use.body_begin; i < page.use.body_end; ++i) {
        const auto* run = std::get_if<GlyphRun>(&page.items[i]);
        if (run == nullptr || run->text.empty()) continue;
        if (stretches.empty() || !goes_on(*stretches.back().last, *run)) stretches.push_back({{}, run, run});
        stretches.back().text += run->text;
        stretches.back().last = run;
    }
    return stretches;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ') {
            end_word();
        } else if (text.substr(i).starts_with(soft_hyphen_bytes)) {
            i += soft_hyphen_bytes.size() - 1;
        } else if (text.substr(i).starts_with(word_joiner_bytes)) {
            i += word_joiner_bytes.size() - 1;
        } else if (text.substr(i).starts_with(no_break_hyphen_bytes)) {
            word += '-';  // as it is printed
            i += no_break_hyphen_bytes.size() - 1;
        } else {
            word += text[i];
        }
    }
    end_word();
    return words;
}

/// What no line's end may part: a word, or several that a word joiner binds ("Pasal 7"), unless one stands before the space, too.
struct Unit {
    std::string text;
    std::size_t words = 1;
};

std::vector<Unit> units_of(std::string_view text) {
    std::vector<Unit> units;
    const std::string bound = " " + std::string(word_joiner_bytes);
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != ' ') continue;
        if (text.substr(i).starts_with(bound) && !text.substr(0, i).ends_with(word_joiner_bytes)) continue;
        const std::vector<std::string> words = words_of(text.substr(begin, i - begin));
        begin = i + 1;
        if (words.empty()) continue;
        Unit unit{words.front(), words.size()};
        for (std::size_t word = 1; word < words.size(); ++word) unit.text += " " + words[word];
        units.push_back(std::move(unit));
    }
    return units;
}

std::string without_spaces(std::string_view text) {
    std::string result;
    for (const std::string& word : words_of(text)) result += word;
    return result;
}

/// What the text of a paragraph says, with its lines; no text where a page number stands, which only pages know.
struct Said {
    std::string text;
    bool one_line = true;  ///< as it was written
};
Said said_by(const document::Inlines& inlines) {
    Said said;
    for (const document::Inline& piece : inlines) {
        if (const auto* run = std::get_if<document::TextRun>(&piece)) {
            said.text += run->text;
        } else {
            said.text += ' ';
            if (std::holds_alternative<document::LineBreak>(piece)) said.one_line = false;
        }
    }
    return said;
}

/// What must be found on the pages of a section.
struct Expected {
    std::map<std::string, int> atoms;
    std::vector<std::string> headings;   ///< without spaces
    std::vector<std::string> titles;     ///< centred, and not broken by their writer
    std::optional<std::size_t> closing;  ///< of the blocks the first with signatures
};

class Reader {
 public:
    explicit Reader(Expected& expected) : expected_(expected) {}

    void walk(const document::Blocks& blocks) {
        for (const document::Block& block : blocks) std::visit(*this, block.value);
    }
    void operator()(const document::Paragraph& paragraph) {
        count_atoms(paragraph.content);
        const Said said = said_by(paragraph.content);
        if (paragraph.heading_level > 0) expected_.headings.push_back(without_spaces(said.text));
        if (!within_ && said.one_line && paragraph.style.alignment == document::Alignment::center) expected_.titles.push_back(said.text);
    }
    void operator()(const document::List& list) {
        for (const document::ListItem& item : list.items) {
            count_atoms(item.label);
            walk(item.content);
        }
    }
    void operator()(const document::LabelRows& rows) {
        for (const document::LabelRow& row : rows.rows) {
            count_atoms(row.label);
            walk(row.content);
        }
    }
    void operator()(const document::Table& table) {
        within_ = true;
        for (const auto* group : {&table.header, &table.body})
            for (const document::Row& row : *group) {
                if (is_to_be_filled_in(row)) continue;  // there may be fewer of them on the pages
                for (const document::Cell& cell : row.cells) walk(cell.content);
            }
        within_ = false;
    }
    void operator()(const document::SignatureGrid& grid) {
        has_signatures_ = within_ = true;
        for (const auto& cell : grid.cells) {
            if (!cell) continue;
            walk(cell->head);
            walk(cell->foot);
        }
        within_ = false;
    }
    void operator()(const document::KeepTogether& kept) { walk(kept.content); }
    template <class Other>
    void operator()(const Other&) {}

    bool has_signatures() const { return has_signatures_; }

 private:
    void count_atoms(const document::Inlines& inlines) {
        const std::string text = said_by(inlines).text;
        for (const std::string& word : words_of(text))
            if (is_atom(word)) ++expected_.atoms[word];
        for (const Unit& unit : units_of(text))
            if (unit.words > 1 && unit.words <= most_bound_words) ++expected_.atoms[unit.text];
    }

    Expected& expected_;
    bool within_ = false;  ///< a table or signatures: there no centred text is a title
    bool has_signatures_ = false;
};

Expected expected_of(const document::Section& section) {
    Expected expected;
    Reader reader(expected);
    for (std::size_t i = 0; i < section.content.size(); ++i) {
        std::visit(reader, section.content[i].value);
        if (reader.has_signatures() && !expected.closing) expected.closing = i;
    }
    return expected;
}

/// In as many lines as there are: the fewest characters that the longest of them can have.
std::size_t shortest_longest_line(const std::vector<Unit>& units, std::size_t lines) {
    const auto lines_needed = [&](std::size_t most) {
        std::size_t count = 1, length = 0;
        for (const Unit& unit : units) {
            const std::size_t own = text::count_characters(unit.text);
            const std::size_t longer = length == 0 ? own : length + 1 + own;
            if (longer <= most) {
                length = longer;
            } else {
                ++count;
                length = own;
            }
        }
        return count;
    };
    std::size_t most = 1;
    for (const Unit& unit : units) most = std::max(most, text::count_characters(unit.text));
    while (lines_needed(most) > lines) ++most;
    return most;
}

class PageChecker {
 public:
    PageChecker(const document::Document& document, const Pages& pages) : pages_(pages) {
        for (const document::Section& section : document.sections) expected_.push_back(expected_of(section));
        printed_atoms_.resize(expected_.size());
    }

    std::vector<PageFault> run() {
        for (page_ = 0; page_ < pages_.pages.size(); ++page_) {
            stretches_ = unbroken_texts(page());
            check_beginning();
            if (page().use.end == PageEnd::full || page().use.end == PageEnd::before_indivisible) check_end();
            check_white();
            check_type();
            check_titles();
            for (const UnbrokenText& text : stretches_) count_printed(words_of(text.text));
            for (const Item& item : page().items) {
                if (const auto* turned = std::get_if<TurnedText>(&item)) count_printed(words_of(turned->text));
            }
        }
        check_atoms();
        return std::move(faults_);
    }

 private:
    const Page& page() const { return pages_.pages[page_]; }
    const Expected& expected() const { return expected_[page().use.section]; }
    void add(PageFlaw flaw, std::string text = {}) { faults_.push_back({flaw, page_, std::move(text)}); }

    /// Each word, and so many words together as a phrase may have.
    void count_printed(const std::vector<std::string>& words) {
        std::map<std::string, int>& printed = printed_atoms_[page().use.section];
        for (std::size_t i = 0; i < words.size(); ++i) {
            std::string phrase;
            for (std::size_t count = 0; count < most_bound_words && i + count < words.size(); ++count) {
                phrase += (count == 0 ? "" : " ") + words[i + count];
                const bool wanted = count == 0 || expected().atoms.contains(phrase);
                if (wanted) ++printed[phrase];
            }
        }
    }

    void check_beginning() {
        const PageUse& use = page().use;
        const bool first_of_section = page_ == 0 || pages_.pages[page_ - 1].use.section != use.section;
        if (first_of_section || !expected().closing || use.first_block < *expected().closing || stretches_.empty()) return;
        if (!stretches_.front().text.starts_with(signatures_go_on)) add(PageFlaw::only_closing, stretches_.front().text);
    }

    void check_end() {
        if (stretches_.empty()) return;
        const std::string& last = stretches_.back().text;
        if (last.ends_with(':')) add(PageFlaw::colon_last, last);
        if (last.size() > 1 && last.ends_with('-') && last[last.size() - 2] != ' ') add(PageFlaw::hyphen_last, last);
        std::string behind;  // of the last heading that begins on the page: it and all below it
        for (std::size_t i = stretches_.size(); i-- > 0;) {
            behind.insert(0, without_spaces(stretches_[i].text));
            if (stretches_[i].first->opening_words != 0) continue;
            const auto is_heading = [&](const std::string& heading) { return heading.starts_with(behind); };
            if (std::any_of(expected().headings.begin(), expected().headings.end(), is_heading))
                add(PageFlaw::heading_last, stretches_[i].text);
            return;
        }
    }

    void check_white() {
        const PageUse& use = page().use;
        const Length white = use.room - use.used;
        if (use.end != PageEnd::full || use.room <= Length{}) return;
        const auto percent = static_cast<int>(100 * white.points() / use.room.points());
        if (percent > most_white_percent) add(PageFlaw::white, std::to_string(percent) + " %");
    }

    void check_type() {
        const GlyphRun* before = nullptr;
        for (const Item& item : page().items) {
            const auto* run = std::get_if<GlyphRun>(&item);
            if (run == nullptr) continue;
            const bool raised = before != nullptr && same_line(*before, *run) && before->origin.y != run->origin.y;
            if (run->size < smallest_type && !raised) return add(PageFlaw::small_type, run->text);
            before = run;
        }
    }

    void check_titles() {
        for (const std::string& title : expected().titles) {
            const std::vector<Unit> units = units_of(title);
            for (std::size_t begin = 0; begin < stretches_.size(); ++begin) {
                const std::size_t lines = lines_of_title(title, begin);
                if (lines < 2) continue;
                std::size_t longest = 0;
                for (std::size_t i = begin; i < begin + lines; ++i) longest = std::max(longest, text::count_characters(stretches_[i].text));
                if (100 * longest > title_tolerance * shortest_longest_line(units, lines)) add(PageFlaw::unbalanced_title, title);
                break;
            }
        }
    }
    /// How many stretches from `begin` on are the title, or 0.
    std::size_t lines_of_title(const std::string& title, std::size_t begin) const {
        const std::string wanted = without_spaces(title);
        std::string found;
        for (std::size_t i = begin; i < stretches_.size(); ++i) {
            found += without_spaces(stretches_[i].text);
            if (!wanted.starts_with(found)) return 0;
            if (found.size() == wanted.size()) return i - begin + 1;
        }
        return 0;
    }

    void check_atoms() {
        for (std::size_t section = 0; section < expected_.size(); ++section) {
            const std::map<std::string, int>& printed = printed_atoms_[section];
            for (const auto& [word, count] : expected_[section].atoms) {
                const auto found = printed.find(word);
                if (found != printed.end() && found->second >= count) continue;
                const auto of_section = [&](const Page& page) { return page.use.section == section; };
                const auto first = std::find_if(pages_.pages.begin(), pages_.pages.end(), of_section);
                page_ = static_cast<std::size_t>(first - pages_.pages.begin());
                add(PageFlaw::broken_atom, word);
            }
        }
    }

    const Pages& pages_;
    std::vector<Expected> expected_;
    std::vector<std::map<std::string, int>> printed_atoms_;
    std::vector<UnbrokenText> stretches_;  ///< of the page
    std::size_t page_ = 0;
    std::vector<PageFault> faults_;
};

}  // namespace

std::vector<PageFault> check_pages(const document::Document& document, const Pages& pages) {
    return PageChecker(document, pages).run();
}

std::string sentence(const PageFault& fault) {
    const std::string page = "halaman " + std::to_string(fault.page + 1);
    const std::string words = "\"" + fault.text + "\"";
    switch (fault.flaw) {
        case PageFlaw::only_closing:
            return page + " hanya berisi penutup naskah, mulai " + words + ", tanpa sebaris pun dari isinya";
        case PageFlaw::hyphen_last:
            return page + " berakhir dengan kata yang terpenggal: " + words;
        case PageFlaw::colon_last:
            return page + " berakhir dengan titik dua, dan perinciannya ada di halaman berikutnya: " + words;
        case PageFlaw::heading_last:
            return page + " berakhir dengan judul " + words;
        case PageFlaw::white:
            return fault.text + " dari " + page + " kosong, padahal naskahnya berlanjut";
        case PageFlaw::broken_atom:
            return words + " tidak tercetak utuh dalam satu baris";
        case PageFlaw::small_type:
            return "huruf di bawah 8 pt di " + page + ": " + words;
        case PageFlaw::unbalanced_title:
            break;
    }
    return "baris-baris judul di " + page + " tidak seimbang: " + words;
}

}  // namespace naskah::layout
