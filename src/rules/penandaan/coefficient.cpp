#include "rules/penandaan/coefficient.hpp"

#include <algorithm>

#include "bahasa/capitals.hpp"
#include "record/decimal.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::penandaan {

namespace {

constexpr int most_decimals = 6;  ///< of all factors together: with them and the largest amount, 128 bits hold every product
constexpr std::size_t most_digits = 12;
constexpr std::size_t most_factors = 6;

/// What is copied from web pages has no-break spaces.
std::string with_plain_spaces(std::string_view text) {
    constexpr std::string_view no_break_space = "\xC2\xA0";
    std::string result(text);
    for (std::size_t at = result.find(no_break_space); at != std::string::npos; at = result.find(no_break_space, at))
        result.replace(at, no_break_space.size(), " ");
    return result;
}

std::vector<std::string_view> split(std::string_view text, char divider) {
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(divider); end != std::string_view::npos; end = text.find(divider)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

/// The digits of "1.200" and of "1200"; nothing when there are none, or dots don't stand between groups of three.
std::optional<std::string> whole_digits(std::string_view text) {
    const std::vector<std::string_view> groups = split(text, '.');
    std::string digits;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const std::size_t size = groups[i].size();
        const bool fits = groups.size() == 1 ? size > 0 : i == 0 ? size >= 1 && size <= 3 : size == 3;
        if (!fits || !std::all_of(groups[i].begin(), groups[i].end(), text::is_digit)) return std::nullopt;
        digits += groups[i];
    }
    return digits;
}

/// The number that a factor begins with, which is taken off it.
std::optional<record::Decimal> take_number(std::string_view& factor) {
    const std::size_t end = std::min(factor.find_first_not_of("0123456789.,"), factor.size());
    const std::string_view number = factor.substr(0, end);
    const std::size_t comma = number.find(',');
    const std::string_view decimals = comma == std::string_view::npos ? std::string_view() : number.substr(comma + 1);
    if (comma != std::string_view::npos && decimals.empty()) return std::nullopt;
    const std::optional<std::string> whole = whole_digits(number.substr(0, comma));
    if (!whole || whole->size() > most_digits || decimals.size() > most_decimals) return std::nullopt;
    if (!std::all_of(decimals.begin(), decimals.end(), text::is_digit)) return std::nullopt;
    const record::Decimal value{std::stoll(*whole + std::string(decimals)), static_cast<int>(decimals.size())};
    if (value.digits == 0) return std::nullopt;
    factor = text::trimmed(factor.substr(end));
    return value;
}

struct Sign {
    std::size_t at = std::string_view::npos, length = 0;
};

/// "x" between factors: what follows it begins with a digit, and what stands before it is no letter of a word ("2 Box 3").
Sign multiplication_sign(std::string_view text) {
    constexpr std::string_view cross = "×";
    for (std::size_t i = 1; i < text.size(); ++i) {
        const bool is_cross = text.substr(i).starts_with(cross);
        if (!is_cross && text[i] != 'x' && text[i] != 'X' && text[i] != '*') continue;
        const std::size_t length = is_cross ? cross.size() : 1;
        const std::string_view rest = text::trimmed(text.substr(i + length));
        const bool behind_word = text[i - 1] != ' ' && !text::is_digit(text[i - 1]) && (text[i] == 'x' || text[i] == 'X');
        if (!behind_word && !rest.empty() && text::is_digit(rest.front())) return {i, length};
    }
    return {};
}

/// "2 Orang x", "2 Orang x Hari": a sign whose number is missing.
bool has_lone_sign(std::string_view unit) {
    const std::vector<std::string_view> words = split(unit, ' ');
    return std::any_of(words.begin(), words.end(),
                       [](std::string_view word) { return word == "x" || word == "X" || word == "×" || word == "*"; });
}

std::optional<Factor> parse_factor(std::string_view text) {
    text = text::trimmed(text);
    const std::optional<record::Decimal> number = take_number(text);
    // Digits behind a space would be more of the number: "1 200 Orang".
    if (!number || (!text.empty() && text::is_digit(text.front()))) return std::nullopt;
    if (has_lone_sign(text)) return std::nullopt;
    return Factor{*number, std::string(text)};
}

/// "ORANG" and "HARI" of "Orang / Hari", in alphabetical order.
std::vector<std::string> words_of(std::string_view unit) {
    std::vector<std::string> words;
    for (const std::string_view part : split(unit, '/')) {
        if (!text::trimmed(part).empty()) words.push_back(bahasa::to_upper(std::string(text::trimmed(part))));
    }
    std::sort(words.begin(), words.end());
    return words;
}

/// "OH" of "Orang / Hari", as the tables of standard prices abbreviate.
std::string initials_of(std::string_view unit) {
    std::string initials;
    for (const std::string_view part : split(unit, '/')) {
        if (!text::trimmed(part).empty()) initials += text::trimmed(part).front();
    }
    return bahasa::to_upper(initials);
}

}  // namespace

std::optional<Coefficient> parse_coefficient(std::string_view text) {
    const std::string plain = with_plain_spaces(text);
    std::string_view rest = plain;
    Coefficient coefficient;
    int places = 0;
    while (true) {
        const Sign sign = multiplication_sign(rest);
        const std::optional<Factor> factor = parse_factor(rest.substr(0, sign.at));
        if (!factor || coefficient.size() == most_factors) return std::nullopt;
        places += factor->number.places;
        if (places > most_decimals) return std::nullopt;
        coefficient.push_back(*factor);
        if (sign.at == std::string_view::npos) return coefficient;
        rest.remove_prefix(sign.at + sign.length);
    }
}

std::optional<record::Decimal> product(const Coefficient& coefficient) {
    std::optional<record::Decimal> result = record::Decimal{1, 0};
    for (const Factor& factor : coefficient) {
        result = record::product(*result, factor.number);
        if (!result) return std::nullopt;
    }
    return record::shortest(*result);
}

std::optional<std::int64_t> cost(const Coefficient& coefficient, std::int64_t price) {
    record::Wide divisor = 1;
    for (const Factor& factor : coefficient) divisor *= record::power_of_ten(factor.number.places);
    const record::Wide largest = static_cast<record::Wide>(largest_amount) * divisor;
    record::Wide product = price;
    for (const Factor& factor : coefficient) {
        product *= factor.number.digits;
        if (product > largest) return std::nullopt;  // the factors that follow have digits too: it only grows
    }
    return static_cast<std::int64_t>((product + divisor / 2) / divisor);
}

bool has_unit(const Coefficient& coefficient, std::string_view unit) {
    const std::string own = unit_of(coefficient);
    if (own.empty() || words_of(own) == words_of(unit)) return true;
    const std::string initials = initials_of(own);
    return initials.size() > 1 && initials == bahasa::to_upper(std::string(text::trimmed(unit)));
}

std::string unit_of(const Coefficient& coefficient) {
    std::string text;
    for (const Factor& factor : coefficient) {
        if (!factor.unit.empty()) text += (text.empty() ? "" : " / ") + factor.unit;
    }
    return text;
}

}  // namespace naskah::rules::penandaan
