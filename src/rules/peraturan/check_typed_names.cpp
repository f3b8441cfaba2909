#include "rules/peraturan/check_typed_names.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "rules/peraturan/check_prose.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

namespace {

constexpr std::size_t not_there = std::string_view::npos;

std::size_t behind_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && text::is_digit(text[at])) ++at;
    return at;
}

/// Behind a word that begins at a place (whatever its capitals) and a space; not_there when it doesn't.
std::size_t behind_word(std::string_view text, std::size_t at, std::string_view word) {
    if (at > 0 && in_word(text[at - 1])) return not_there;
    if (text::lower_case(text.substr(at, word.size())) != word) return not_there;
    at += word.size();
    return at < text.size() && text[at] == ' ' ? at + 1 : not_there;
}

bool ends_word(std::string_view text, std::size_t at) {
    return at >= text.size() || !in_word(text[at]);
}

/// "7", "7A" behind "Pasal" and "angka".
std::size_t behind_number(std::string_view text, std::size_t at) {
    const std::size_t digits = behind_digits(text, at);
    if (digits == at) return not_there;
    const std::size_t end = digits < text.size() && text[digits] >= 'A' && text[digits] <= 'Z' ? digits + 1 : digits;
    return ends_word(text, end) ? end : not_there;
}

/// "(2)" behind "ayat".
std::size_t behind_parenthesis(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '(') return not_there;
    const std::size_t digits = behind_digits(text, at + 1);
    return digits > at + 1 && digits < text.size() && text[digits] == ')' ? digits + 1 : not_there;
}

/// "a" behind "huruf".
std::size_t behind_letter(std::string_view text, std::size_t at) {
    const bool letter = at < text.size() && text[at] >= 'a' && text[at] <= 'z';
    return letter && ends_word(text, at + 1) ? at + 1 : not_there;
}

/// "ayat(2)", typed without the space, counts too.
std::size_t behind_paragraph(std::string_view text, std::size_t at) {
    if (const std::size_t number = behind_word(text, at, "ayat"); number != not_there) return behind_parenthesis(text, number);
    const bool begins = at == 0 || !in_word(text[at - 1]);
    return begins && text::lower_case(text.substr(at, 5)) == "ayat(" ? behind_parenthesis(text, at + 4) : not_there;
}

/// Behind one part: "Pasal 7", "ayat (2)", "huruf a", inside of a chain also "angka 3".
std::size_t behind_part(std::string_view text, std::size_t at, bool inside) {
    if (const std::size_t number = behind_word(text, at, "pasal"); number != not_there) return behind_number(text, number);
    if (const std::size_t letter = behind_word(text, at, "huruf"); letter != not_there) return behind_letter(text, letter);
    if (const std::size_t number = inside ? behind_word(text, at, "angka") : not_there; number != not_there)
        return behind_number(text, number);
    return behind_paragraph(text, at);
}

constexpr std::array<std::string_view, 7> joints = {" sampai dengan ", ", dan ", ", atau ", " dan ", " atau ", ", ", " "};
constexpr std::array<std::string_view, 8> regulations = {"Undang-Undang", "Peraturan", "Keputusan", "Instruksi",
                                                         "Kitab",         "Qanun",     "Perpres",   "Permendagri"};

}  // namespace

std::size_t end_of_typed_parts(std::string_view text, std::size_t at) {
    // Most characters begin none: looked at first, because this is asked of every one.
    if (std::string_view("PpAaHh").find(text[at]) == not_there || (at > 0 && in_word(text[at - 1]))) return not_there;
    std::size_t end = behind_part(text, at, false);
    while (end != not_there && end < text.size()) {
        std::size_t further = not_there;
        for (const std::string_view joint : joints) {
            if (text.substr(end).starts_with(joint)) further = behind_part(text, end + joint.size(), true);
            if (further != not_there) break;
        }
        if (further == not_there) break;
        end = further;
    }
    return end;
}

bool is_of_other_regulation(std::string_view text, std::size_t behind) {
    const std::string_view rest = text::trimmed(text.substr(std::min(behind, text.size())));
    const bool named = std::any_of(regulations.begin(), regulations.end(), [&](std::string_view name) { return rest.starts_with(name); });
    if (!named) return false;
    const std::size_t own = find_words(rest, "ini"), number = find_words(rest, "Nomor");
    constexpr std::size_t longest_own_name = 60;  // "Peraturan Bupati Hulu Sungai Selatan ini"
    return own == not_there || own > longest_own_name || number < own;
}

}  // namespace naskah::rules::peraturan
