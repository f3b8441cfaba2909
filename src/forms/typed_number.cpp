#include "forms/typed_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

#include "text/ascii.hpp"

namespace naskah::forms {

namespace {

bool take_front(std::string_view& text, std::string_view start) {
    if (!text.starts_with(start)) return false;
    text.remove_prefix(start.size());
    return true;
}

bool take_back(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end)) return false;
    text.remove_suffix(end.size());
    return true;
}

void trim(std::string_view& text) {
    while (take_front(text, " ")) continue;
    while (take_back(text, " ")) continue;
}

bool is_dash(std::string_view text) {
    return text == "-" || text == "\u2013" || text == "\u2014" || text == "\u2212" || text == "--";
}

/// "1.234.567": one to three digits, then groups of three; the first group is not 0.
bool is_grouped(std::string_view text, char separator) {
    const std::size_t first = text.find(separator);
    if (first == std::string_view::npos || first == 0 || first > 3 || text[0] == '0' || !text::all_digits(text.substr(0, first)))
        return false;
    for (std::size_t at = first; at < text.size(); at += 4) {
        if (text[at] != separator || at + 4 > text.size() || !text::all_digits(text.substr(at + 1, 3))) return false;
    }
    return true;
}

std::string without(std::string_view text, char separator) {
    std::string digits(text);
    std::erase(digits, separator);
    return digits;
}

struct Parts {
    std::string whole, fraction;
};

/// The text has one sort of separator for groups and perhaps another before the fraction.
std::optional<Parts> split_at(std::string_view text, char group, char point) {
    const std::size_t at = text.find(point);
    const std::string_view whole = text.substr(0, at);
    const std::string_view fraction = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    if (at != std::string_view::npos && !text::all_digits(fraction)) return std::nullopt;
    if (text::all_digits(whole)) return Parts{std::string(whole), std::string(fraction)};
    if (is_grouped(whole, group)) return Parts{without(whole, group), std::string(fraction)};
    return std::nullopt;
}

std::optional<Parts> split(std::string_view text) {
    if (text::all_digits(text)) return Parts{std::string(text), {}};
    if (is_grouped(text, ' ')) return Parts{without(text, ' '), {}};
    const std::size_t dot = text.rfind('.'), comma = text.rfind(',');
    if (comma == std::string_view::npos && is_grouped(text, '.')) return Parts{without(text, '.'), {}};
    if (dot == std::string_view::npos && std::count(text.begin(), text.end(), ',') > 1 && is_grouped(text, ','))
        return Parts{without(text, ','), {}};
    if (comma == std::string_view::npos) return split_at(text, ',', '.');  // "1.5"
    if (dot == std::string_view::npos || comma > dot) return split_at(text, '.', ',');
    return split_at(text, ',', '.');  // "1,234.50"
}

TypedNumber made_of(const Parts& parts, bool negative, bool percent) {
    TypedNumber number;
    const std::size_t start = std::min(parts.whole.find_first_not_of('0'), parts.whole.size() - 1);
    number.whole = parts.whole.substr(start);
    number.fraction = parts.fraction.substr(0, parts.fraction.find_last_not_of('0') + 1);
    number.negative = negative && (number.whole != "0" || !number.fraction.empty());
    number.percent = percent;
    return number;
}

}  // namespace

double TypedNumber::value() const {
    const std::string text = with_dot();
    double result = 0;
    std::from_chars(text.data(), text.data() + text.size(), result);
    return result;
}

std::string TypedNumber::written() const {
    return (negative ? "-" : "") + whole + (fraction.empty() ? "" : "," + fraction);
}

std::string TypedNumber::with_dot() const {
    return (negative ? "-" : "") + whole + (fraction.empty() ? "" : "." + fraction);
}

std::optional<TypedNumber> parse_typed_number(std::string_view text) {
    while (take_front(text, "'") || take_front(text, "\u2019") || take_front(text, "\u2018")) continue;
    trim(text);
    if (is_dash(text)) return TypedNumber{};
    const bool rupiah =
        take_front(text, "Rp.") || take_front(text, "Rp") || take_front(text, "rp") || take_front(text, "RP") || take_front(text, "IDR");
    trim(text);
    if (rupiah && is_dash(text)) return TypedNumber{};
    const bool negative = take_front(text, "-") || take_front(text, "\u2212");
    if (!negative) take_front(text, "+");
    const bool percent = take_back(text, "%");
    trim(text);
    if (!percent && !take_back(text, ",-")) take_back(text, ",\u2013");  // "1.500.000,-"
    const std::optional<Parts> parts = split(text);
    if (!parts) return std::nullopt;
    return made_of(*parts, negative, percent);
}

std::optional<TypedNumber> typed_number(double value) {
    const double size = std::fabs(value);
    if (!(size < 1e15)) return std::nullopt;
    const int before_point = size < 1 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
    const int places = std::clamp(static_cast<int>(most_digits) - before_point, 0, static_cast<int>(most_places));
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), size, std::chars_format::fixed, places);
    if (error != std::errc()) return std::nullopt;
    const std::string_view digits(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t point = digits.find('.');
    const Parts parts{std::string(digits.substr(0, point)),
                      point == std::string_view::npos ? std::string() : std::string(digits.substr(point + 1))};
    return made_of(parts, value < 0, false);
}

}  // namespace naskah::forms
