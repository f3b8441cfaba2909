#include "rules/penandaan/coefficient.hpp"

#include <algorithm>

namespace naskah::rules::penandaan {

namespace {

constexpr int most_decimals = 4;
constexpr std::size_t most_digits = 12;
constexpr std::size_t most_factors = 6;
constexpr std::int64_t largest_cost = 9'999'999'999'999;

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The digits of "1.200", or nothing when its dots don't stand between groups of three.
std::optional<std::string> whole_digits(std::string_view text) {
    const std::size_t first_dot = text.find('.');
    if (first_dot == 0 || (first_dot != std::string_view::npos && first_dot > 3)) return std::nullopt;
    std::string digits(text.substr(0, first_dot));
    while (text.size() > digits.size() && text.find('.') != std::string_view::npos) {
        text.remove_prefix(text.find('.') + 1);
        const std::string_view group = text.substr(0, text.find('.'));
        if (group.size() != 3) return std::nullopt;
        digits += group;
        if (group.size() == text.size()) break;
    }
    return digits;
}

/// The number that a factor begins with, which is taken off it.
std::optional<input::Decimal> take_number(std::string_view& factor) {
    const std::size_t end = std::min(factor.find_first_not_of("0123456789.,"), factor.size());
    const std::string_view number = factor.substr(0, end);
    const std::size_t comma = number.find(',');
    const std::string_view decimals = comma == std::string_view::npos ? std::string_view() : number.substr(comma + 1);
    const std::optional<std::string> whole = whole_digits(number.substr(0, comma));
    if (!whole || whole->empty() || (comma != std::string_view::npos && decimals.empty())) return std::nullopt;
    if (decimals.size() > most_decimals || whole->size() > most_digits) return std::nullopt;
    if (!std::all_of(decimals.begin(), decimals.end(), is_digit)) return std::nullopt;
    input::Decimal value{std::stoll(*whole + std::string(decimals)), static_cast<int>(decimals.size())};
    if (value.digits == 0) return std::nullopt;
    factor = trimmed(factor.substr(end));
    return value;
}

/// "x" between factors: what follows it begins with a digit, and what stands before it is no letter of a word ("Box 3").
std::size_t multiplication_sign(std::string_view text, std::size_t& length) {
    for (std::size_t i = 1; i < text.size(); ++i) {
        const bool times = text.substr(i).starts_with("×");
        if (!times && text[i] != 'x' && text[i] != 'X' && text[i] != '*') continue;
        length = times ? std::string_view("×").size() : 1;
        const std::string_view rest = trimmed(text.substr(i + length));
        const char before = text[i - 1];
        if ((before == ' ' || is_digit(before) || times) && !rest.empty() && is_digit(rest.front())) return i;
    }
    return std::string_view::npos;
}

std::optional<Factor> parse_factor(std::string_view text) {
    text = trimmed(text);
    const std::optional<input::Decimal> number = take_number(text);
    const bool ends_in_sign = text.ends_with(" x") || text.ends_with(" X") || text.ends_with("*") || text.ends_with("×") || text == "x";
    // What a unit can't begin with would be more of the number: "1,5,5", "3 4".
    if (!number || ends_in_sign || (!text.empty() && (is_digit(text.front()) || text.front() == '.' || text.front() == ',')))
        return std::nullopt;
    return Factor{*number, std::string(text)};
}

}  // namespace

std::optional<Coefficient> parse_coefficient(std::string_view text) {
    Coefficient coefficient;
    while (true) {
        std::size_t length = 0;
        const std::size_t sign = multiplication_sign(text, length);
        const std::optional<Factor> factor = parse_factor(text.substr(0, sign));
        if (!factor || coefficient.size() == most_factors) return std::nullopt;
        coefficient.push_back(*factor);
        if (sign == std::string_view::npos) return coefficient;
        text.remove_prefix(sign + length);
    }
}

std::optional<std::int64_t> cost(const Coefficient& coefficient, std::int64_t price) {
    __extension__ using Wide = __int128;
    Wide product = price;
    Wide divisor = 1;
    for (const Factor& factor : coefficient) {
        product *= factor.number.digits;
        for (int place = 0; place < factor.number.places; ++place) divisor *= 10;
        while (divisor > 1 && product % 10 == 0) {
            product /= 10;
            divisor /= 10;
        }
        if (product > static_cast<Wide>(largest_cost) * 1'000'000'000) return std::nullopt;
    }
    if (product % divisor != 0 || product / divisor > largest_cost) return std::nullopt;
    return static_cast<std::int64_t>(product / divisor);
}

std::string unit_of(const Coefficient& coefficient) {
    std::string text;
    for (const Factor& factor : coefficient) {
        if (!factor.unit.empty()) text += (text.empty() ? "" : " / ") + factor.unit;
    }
    return text;
}

}  // namespace naskah::rules::penandaan
