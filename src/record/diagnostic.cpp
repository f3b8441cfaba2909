#include "record/diagnostic.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/joining.hpp"
#include "text/utf8.hpp"

namespace naskah::record {

namespace {

constexpr std::size_t widest_source_line = 120;  ///< in characters; longer lines are shown around the column
constexpr std::string_view margin = "    ";
constexpr std::string_view ellipsis = "…";

std::string escaped(char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {'\\', 'x', digits[value >> 4U], digits[value & 15U]};
}

/// C0, DEL, and C1 in two bytes.
bool is_control(std::string_view character) {
    const auto first = static_cast<unsigned char>(character.front());
    return first < 0x20 || first == 0x7F || (first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0);
}

/// One displayed character for each character of the text: what would disturb a terminal is shown as its bytes.
std::vector<std::string> displayed(std::string_view text) {
    std::vector<std::string> characters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = text::character_length(text, at);
        const std::string_view character = text.substr(at, std::max<std::size_t>(length, 1));
        if (character == "\t") {
            characters.emplace_back(" ");
        } else if (length == 0 || is_control(character)) {
            std::string& shown = characters.emplace_back();
            for (const char byte : character) shown += escaped(byte);
        } else {
            characters.emplace_back(character);
        }
        at += character.size();
    }
    return characters;
}

std::string shown(std::string_view text) {
    return text::joined(displayed(text), "");
}

std::size_t shown_width(const std::string& character) {
    return character.front() == '\\' ? character.size() : 1;  // one byte of a code is one column
}

std::string source_and_caret(std::string_view source_line, int column, int first_column) {
    std::vector<std::string> characters = displayed(source_line);
    std::size_t at = column > first_column ? static_cast<std::size_t>(column - first_column) : 0;
    std::string before, after;
    if (characters.size() > widest_source_line) {
        const std::size_t start =
            at > widest_source_line / 2 ? std::min(at - widest_source_line / 2, characters.size() - widest_source_line) : 0;
        if (start > 0) before = ellipsis;
        if (start + widest_source_line < characters.size()) after = ellipsis;
        const auto first = characters.begin() + static_cast<std::ptrdiff_t>(start);
        characters = std::vector<std::string>(first, std::min(first + widest_source_line, characters.end()));
        at -= std::min(at, start);
    }
    std::string text = std::string(margin) + before + text::joined(characters, "") + after + "\n";
    if (column <= 0) return text;
    std::size_t blanks = before.empty() ? 0 : 1;
    for (std::size_t i = 0; i < at; ++i) blanks += i < characters.size() ? shown_width(characters[i]) : 1;
    return text + std::string(margin) + std::string(blanks, ' ') + "^\n";
}

std::string place_of(const Place& place) {
    std::string text = place.file;
    if (!place.sheet.empty() || !place.cell.empty()) {
        text += "!" + place.sheet;
        if (!place.cell.empty()) text += "!" + place.cell;
    } else if (place.line > 0) {
        text += ":" + std::to_string(place.line);
        if (place.column > 0) text += ":" + std::to_string(place.column);
    }
    return text;
}

/// Damerau-Levenshtein distance (optimal string alignment), over bytes.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> steps(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) steps[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) steps[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = steps[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            steps[i][j] = std::min({steps[i - 1][j] + 1, steps[i][j - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
    }
    return steps[a.size()][b.size()];
}

/// "BOK" for "DAK Non Fisik-BOK": the shortest name that has it as a word of its own, in capitals or not.
std::string shortest_with_word(std::string_view word, const std::vector<std::string>& names) {
    const std::string wanted = text::lower_case(word);
    std::string shortest;
    for (const std::string& name : names) {
        const std::string lower = text::lower_case(name);
        const std::size_t at = lower.find(wanted);
        if (at == std::string::npos || lower == wanted) continue;
        const std::size_t end = at + wanted.size();
        const bool whole =
            (at == 0 || !text::is_letter_or_digit(lower[at - 1])) && (end == lower.size() || !text::is_letter_or_digit(lower[end]));
        if (whole && (shortest.empty() || name.size() < shortest.size())) shortest = name;
    }
    return shortest;
}

}  // namespace

std::string format(const Diagnostic& diagnostic) {
    std::string text = shown(place_of(diagnostic.place));
    if (!text.empty()) text += ": ";
    text += diagnostic.severity == Severity::error ? "galat: " : "peringatan: ";
    text += shown(diagnostic.message);
    if (!diagnostic.code.empty()) text += " [" + diagnostic.code + "]";
    text += "\n";
    if (!diagnostic.source_line.empty())
        text += source_and_caret(diagnostic.source_line, diagnostic.place.column, diagnostic.source_column);
    if (!diagnostic.hint.empty()) text += "saran: " + shown(diagnostic.hint) + "\n";
    return text;
}

void Diagnostics::add(Diagnostic diagnostic) {
    if (diagnostic.severity == Severity::error) ++errors_;
    items_.push_back(std::move(diagnostic));
}

void Diagnostics::raise_warnings() {
    for (Diagnostic& item : items_) item.severity = Severity::error;
    errors_ = items_.size();
}

void Diagnostics::append(Diagnostics other) {
    for (Diagnostic& diagnostic : other.items_) add(std::move(diagnostic));
}

std::string nearest_name(std::string_view misspelt, const std::vector<std::string>& names) {
    constexpr std::size_t longest = 100;  // nobody misspells a longer name: this bounds the work
    if (misspelt.size() > longest) return {};
    std::string nearest;
    if (misspelt.size() < 3) return {};  // of one or two letters everything is near
    std::size_t best = std::max<std::size_t>(misspelt.size() / 3, 1) + 1;
    for (const std::string& name : names) {
        if (name.size() > longest || name == misspelt) continue;
        if (const std::size_t steps = distance(misspelt, name); steps < best) {
            best = steps;
            nearest = name;
        }
    }
    return nearest.empty() ? shortest_with_word(misspelt, names) : nearest;
}

}  // namespace naskah::record
