#include "rules/peraturan/markup.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "bahasa/capitals.hpp"
#include "input/prose.hpp"
#include "record/fields.hpp"
#include "text/markup_text.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::rules::peraturan {

namespace {

constexpr std::string_view line_break = "<br/>";

/// Words whose full stop is their own; so is that of any word with a full stop inside ("S.Pd.").
constexpr std::array<std::string_view, 6> abbreviations = {"dll.", "dsb.", "dst.", "dkk.", "Tbk.", "No."};

bool drop_suffix(std::string_view& text, std::string_view suffix) {
    if (!text.ends_with(suffix)) return false;
    text.remove_suffix(suffix.size());
    return true;
}

bool drop_space(std::string_view& text) {
    return drop_suffix(text, " ") || drop_suffix(text, no_break_space);
}

bool drop_tag(std::string_view& text) {
    if (!text.ends_with('>')) return false;  // a ">" of the text itself is "&gt;"
    const std::size_t start = text.rfind('<');
    if (start == std::string_view::npos) return false;
    text.remove_suffix(text.size() - start);
    return true;
}

/// Up to the last character that is seen.
std::string_view up_to_visible_end(std::string_view markup) {
    while (drop_space(markup) || drop_tag(markup)) {
    }
    return markup;
}

/// Whether a text that ends with "." ends with an abbreviation.
bool ends_with_abbreviation(std::string_view text) {
    const std::size_t space = text.find_last_of(" >");
    const std::string_view word = space == std::string_view::npos ? text : text.substr(space + 1);
    if (std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end()) return true;
    const std::size_t inner = word.find('.');
    if (inner == 0 || inner + 1 >= word.size()) return false;
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return is_letter(word[inner - 1]) && is_letter(word[inner + 1]);  // not "1.000."
}

bool ends_with_mark(std::string_view text) {
    if (text.empty()) return false;
    switch (text.back()) {
        case ';':
            return !text::entity_at_end(text);
        case '.':
            return !ends_with_abbreviation(text);
        case ',':
        case ':':
            return true;
        default:
            return false;
    }
}

/// Erases what lies between two points of the markup but for its tags.
void erase_visible(std::string& markup, std::size_t from, std::size_t to) {
    std::string kept;
    for (std::size_t at = from; at < to; ++at) {
        if (markup[at] != '<') continue;
        const std::size_t end = std::min(markup.find('>', at), to - 1) + 1;
        kept += markup.substr(at, end - at);
        at = end - 1;
    }
    markup.replace(from, to - from, kept);
}

/// Takes off spaces before closing tags, and spaces and line breaks behind everything.
void trim_end(std::string& markup) {
    std::string_view rest = markup;
    while (drop_space(rest) || drop_suffix(rest, line_break)) {
    }
    markup.resize(rest.size());
    const std::size_t end = up_to_visible_end(markup).size();
    std::size_t after = end;
    while (std::string_view(markup).substr(after).starts_with(' ') || std::string_view(markup).substr(after).starts_with(no_break_space))
        after += markup[after] == ' ' ? 1 : no_break_space.size();
    markup.erase(end, after - end);
}

void strip_marks(std::string& markup) {
    for (;;) {
        trim_end(markup);
        const std::string_view text = up_to_visible_end(markup);
        if (!ends_with_mark(text)) return;
        markup.erase(text.size() - 1, 1);
    }
}

std::optional<Conjunction> strip_conjunction(std::string& markup) {
    for (const Conjunction conjunction : {Conjunction::dan_atau, Conjunction::dan, Conjunction::atau}) {
        const std::string_view text = up_to_visible_end(markup);
        std::string_view before = text;
        if (!drop_suffix(before, words(conjunction))) continue;
        const std::string_view until_mark = up_to_visible_end(before);
        const bool apart = until_mark.size() < before.size() || until_mark.ends_with(';') || until_mark.ends_with(',');
        if (!apart || text::entity_at_end(until_mark) || !(until_mark.ends_with(';') || until_mark.ends_with(','))) return std::nullopt;
        erase_visible(markup, until_mark.size(), text.size());
        return conjunction;
    }
    return std::nullopt;
}

/// Without the quotation mark that a text ends with.
std::string_view inside_quotation(std::string_view text) {
    for (const std::string_view mark : {std::string_view("&quot;"), std::string_view("\""), std::string_view("\u201D")}) {
        if (drop_suffix(text, mark)) break;
    }
    return text;
}

}  // namespace

std::string visible_text(std::string_view markup) {
    return text::without_markup(markup, " ");
}

std::string on_one_line(std::string_view markup) {
    std::string result;
    result.reserve(markup.size());
    for (std::size_t at = 0; at < markup.size();) {
        const std::size_t end = std::min(markup.find(line_break, at), markup.size());
        result += markup.substr(at, end - at);
        at = std::min(end + line_break.size(), markup.size());
        if (end == markup.size()) break;
        while (at < markup.size() && markup[at] == ' ') ++at;
        if (!result.ends_with(' ')) result += ' ';
    }
    return result;
}

std::string in_capitals(std::string_view markup) {
    std::string result;
    result.reserve(markup.size());
    for (std::size_t at = 0; at < markup.size();) {
        const std::size_t special = std::min(markup.find_first_of("<&", at), markup.size());
        result += bahasa::to_upper(markup.substr(at, special - at));
        if (special == markup.size()) break;
        const std::size_t end = std::min(markup.find(markup[special] == '<' ? '>' : ';', special), markup.size() - 1) + 1;
        result += markup.substr(special, end - special);
        at = end;
    }
    return result;
}

std::optional<std::string> markup_of(const record::Record& record, std::string_view name) {
    if (const auto* prose = record::get<record::Prose>(record, name)) return prose->markup;
    if (const auto* text = record::get<record::Text>(record, name)) return text::xml_escaped(text->text);
    return std::nullopt;
}

std::string_view words(Conjunction conjunction) {
    switch (conjunction) {
        case Conjunction::atau:
            return "atau";
        case Conjunction::dan_atau:
            return "dan/atau";
        case Conjunction::dan:
            break;
    }
    return "dan";
}

std::optional<Conjunction> strip_closing(std::string& markup) {
    trim_end(markup);
    const std::optional<Conjunction> conjunction = strip_conjunction(markup);
    strip_marks(markup);
    return conjunction;
}

void close_with(std::string& markup, std::string_view mark) {
    if (mark == "." && up_to_visible_end(markup).ends_with('.')) return;
    markup += mark;
}

void end_sentence(std::string& markup) {
    trim_end(markup);
    const std::string_view text = inside_quotation(up_to_visible_end(markup));
    if (text.ends_with('.') || text.ends_with(':') || text.ends_with('?') || text.ends_with('!')) return;
    strip_marks(markup);
    close_with(markup, ".");
}

void end_lead_in(std::string& markup) {
    strip_marks(markup);
    markup += ':';
}

}  // namespace naskah::rules::peraturan
