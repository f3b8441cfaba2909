#include "rules/peraturan/numbers.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "bahasa/terbilang.hpp"
#include "record/value.hpp"
#include "rules/peraturan/markup.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

namespace {

constexpr std::size_t most_figures = 18;

/// The words of bahasa::terbilang and those that stand behind them, in order.
constexpr std::array<std::string_view, 27> number_words = {"belas",      "delapan",    "dua",    "empat",  "enam",    "juta",    "koma",
                                                           "kuadriliun", "kuintiliun", "lima",   "miliar", "minus",   "nol",     "persen",
                                                           "puluh",      "ratus",      "ribu",   "rupiah", "satu",    "sebelas", "sembilan",
                                                           "sepuluh",    "seratus",    "seribu", "tiga",   "triliun", "tujuh"};
static_assert(std::is_sorted(number_words.begin(), number_words.end()));

/// The words of a text in small letters.
std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == ' ') {
            end_word();
        } else if (text.substr(at).starts_with(no_break_space)) {
            end_word();
            at += no_break_space.size() - 1;
        } else {
            word += text::lower_case(text[at]);
        }
    }
    end_word();
    return words;
}

bool holds_number_words(std::string_view text) {
    const std::vector<std::string> words = words_in(text);
    return !words.empty() && std::all_of(words.begin(), words.end(), [](const std::string& word) {
        return std::binary_search(number_words.begin(), number_words.end(), std::string_view(word));
    });
}

/// The figures of a whole number: dots between groups of three or none at all.
std::optional<std::string> whole_figures(std::string_view text) {
    std::string figures;
    std::size_t group = 0;  // figures since the last dot
    bool grouped = false;
    for (const char c : text) {
        if (c == '.') {
            if (grouped ? group != 3 : group < 1 || group > 3) return std::nullopt;
            grouped = true;
            group = 0;
        } else if (text::is_digit(c)) {
            figures += c;
            ++group;
        } else {
            return std::nullopt;
        }
    }
    if (figures.empty() || (grouped && group != 3)) return std::nullopt;
    if (figures.size() > 1 && figures.front() == '0') return std::nullopt;
    return figures;
}

std::optional<record::Decimal> parse(std::string_view text) {
    const std::size_t comma = text.find(',');
    std::optional<std::string> figures = whole_figures(text.substr(0, comma));
    if (!figures) return std::nullopt;
    record::Decimal number;
    if (comma != std::string_view::npos) {
        const std::string_view decimals = text.substr(comma + 1);
        if (decimals.empty() || !std::all_of(decimals.begin(), decimals.end(), text::is_digit)) return std::nullopt;
        *figures += decimals;
        number.places = static_cast<int>(decimals.size());
    }
    if (figures->size() > most_figures) return std::nullopt;
    number.digits = std::stoll(*figures);
    return number;
}

std::optional<std::string> rupiah_in_words(std::string_view amount) {
    if (amount.ends_with(",00")) amount.remove_suffix(3);
    const std::optional<record::Decimal> number = parse(amount);
    if (!number || number->places > 0) return std::nullopt;
    return bahasa::terbilang_rupiah(number->digits);
}

bool drop_space_behind(std::string_view& text) {
    for (const std::string_view space : {std::string_view(" "), no_break_space}) {
        if (!text.ends_with(space)) continue;
        text.remove_suffix(space.size());
        return true;
    }
    return false;
}

/// The number that a text ends with, as it is written, with "Rp" when that stands before it; empty when there is none, and of a part of a
/// fraction ("1/2").
struct TrailingNumber {
    std::string_view number;
    bool rupiah = false;
};
TrailingNumber trailing_number(std::string_view text) {
    std::size_t start = text.size();
    while (start > 0 && (text::is_digit(text[start - 1]) || std::string_view(".,%").find(text[start - 1]) != std::string_view::npos))
        --start;
    while (start < text.size() && !text::is_digit(text[start])) ++start;  // "Rp.5", "senilai ,5"
    TrailingNumber found{text.substr(start), false};
    std::string_view before = text.substr(0, start);
    if (before.ends_with('/')) return {};
    while (drop_space_behind(before)) {
    }
    if (before.ends_with('.')) before.remove_suffix(1);
    found.rupiah = before.ends_with("Rp");
    return found;
}

}  // namespace

std::optional<std::string> number_in_words(std::string_view number) {
    if (number.starts_with("Rp")) return rupiah_in_words(number.substr(2));
    const bool percent = number.ends_with('%');
    if (percent) number.remove_suffix(1);
    const std::optional<record::Decimal> parsed = parse(number);
    if (!parsed) return std::nullopt;
    return percent ? bahasa::terbilang_percent(parsed->digits, parsed->places) : bahasa::terbilang_decimal(parsed->digits, parsed->places);
}

std::optional<std::string_view> leading_number_words(std::string_view text) {
    while (text.starts_with(' ') || text.starts_with(no_break_space)) text.remove_prefix(text.front() == ' ' ? 1 : no_break_space.size());
    if (!text.starts_with('(')) return std::nullopt;
    const std::size_t end = text.find(')');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view inside = text.substr(1, end - 1);
    return holds_number_words(inside) ? std::optional(inside) : std::nullopt;
}

bool same_words(std::string_view left, std::string_view right) {
    return words_in(left) == words_in(right);
}

std::vector<Disagreement> disagreeing_numbers(std::string_view text) {
    std::vector<Disagreement> found;
    std::size_t searched = 0;  // the number of a parenthesis stands behind the one before
    for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        std::string_view before = text.substr(searched, open - searched);
        while (drop_space_behind(before)) {
        }
        const TrailingNumber trailing = trailing_number(before);
        if (trailing.number.empty()) continue;
        const std::optional<std::string_view> words = leading_number_words(text.substr(open));
        if (!words) continue;
        searched = open + words->size() + 2;
        const std::optional<std::string> right = trailing.rupiah ? rupiah_in_words(trailing.number) : number_in_words(trailing.number);
        if (!right || same_words(*right, *words)) continue;
        const auto start = static_cast<std::size_t>(trailing.number.data() - text.data());
        found.push_back({text.substr(start, searched - start), trailing.number, *right});
    }
    return found;
}

}  // namespace naskah::rules::peraturan
