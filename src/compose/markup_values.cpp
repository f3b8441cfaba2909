#include "compose/markup_values.hpp"

#include <charconv>

#include "bahasa/date.hpp"
#include "text/ascii.hpp"

namespace naskah::compose {

using document::Color;
using document::ColumnWidth;
using document::Length;

namespace {

constexpr double longest_points = 14400.0;
constexpr double smallest_share = 0.01, largest_share = 1000.0;
constexpr int largest_integer = 999'999'999;
constexpr std::size_t most_columns = 200;

/// The number at the start of a text and what follows it.
struct NumberAndRest {
    double number = 0.0;
    std::string_view rest;
};
std::optional<NumberAndRest> leading_number(std::string_view text) {
    const std::size_t sign = !text.empty() && text.front() == '-' ? 1 : 0;
    if (sign >= text.size() || !text::is_digit(text[sign])) return std::nullopt;
    NumberAndRest result;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result.number, std::chars_format::fixed);
    if (error != std::errc{}) return std::nullopt;
    result.rest = text.substr(static_cast<std::size_t>(end - text.data()));
    return result;
}

std::optional<unsigned> two_hex_digits(std::string_view text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<ColumnWidth> parse_column(std::string_view word) {
    if (word == "auto") return ColumnWidth{document::FitWidth{}};
    if (word == "*") return ColumnWidth{document::FractionWidth{1.0}};
    if (word.ends_with('*')) {
        const std::optional<double> share = parse_number(word.substr(0, word.size() - 1));
        if (!share || *share < smallest_share || *share > largest_share) return std::nullopt;
        return ColumnWidth{document::FractionWidth{*share}};
    }
    const std::optional<Length> width = parse_length(word);
    if (!width || *width <= Length()) return std::nullopt;
    return ColumnWidth{document::FixedWidth{*width}};
}

}  // namespace

std::optional<Length> parse_length(std::string_view text) {
    const std::optional<NumberAndRest> parts = leading_number(text);
    if (!parts) return std::nullopt;
    double points = parts->number;
    if (parts->rest == "mm") {
        points *= 72.0 / 25.4;
    } else if (parts->rest == "cm") {
        points *= 720.0 / 25.4;
    } else if (parts->rest != "pt" && !(parts->rest.empty() && parts->number == 0.0)) {
        return std::nullopt;
    }
    if (points > longest_points || points < -longest_points) return std::nullopt;
    return Length::of_points(points);
}

std::optional<std::vector<Length>> parse_lengths(std::string_view text, std::size_t most) {
    const std::vector<std::string_view> words = split_words(text);
    if (words.empty() || words.size() > most) return std::nullopt;
    std::vector<Length> lengths;
    for (const std::string_view word : words) {
        const std::optional<Length> length = parse_length(word);
        if (!length) return std::nullopt;
        lengths.push_back(*length);
    }
    return lengths;
}

std::optional<double> parse_number(std::string_view text) {
    const std::optional<NumberAndRest> parts = leading_number(text);
    if (!parts || !parts->rest.empty()) return std::nullopt;
    return parts->number;
}

std::optional<int> parse_integer(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    if (value > largest_integer || value < -largest_integer) return std::nullopt;
    return value;
}

std::optional<Color> parse_color(std::string_view text) {
    if (text.size() != 7 || text.front() != '#') return std::nullopt;
    const auto red = two_hex_digits(text.substr(1, 2)), green = two_hex_digits(text.substr(3, 2)), blue = two_hex_digits(text.substr(5, 2));
    if (!red || !green || !blue) return std::nullopt;
    return Color{static_cast<std::uint8_t>(*red), static_cast<std::uint8_t>(*green), static_cast<std::uint8_t>(*blue)};
}

std::optional<std::vector<ColumnWidth>> parse_columns(std::string_view text) {
    const std::vector<std::string_view> words = split_words(text);
    if (words.empty() || words.size() > most_columns) return std::nullopt;
    std::vector<ColumnWidth> columns;
    for (const std::string_view word : words) {
        const std::optional<ColumnWidth> column = parse_column(word);
        if (!column) return std::nullopt;
        columns.push_back(*column);
    }
    return columns;
}

bool is_iso_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    for (const std::size_t index : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
        if (!text::is_digit(text[index])) return false;
    }
    const auto number = [text](std::size_t start, std::size_t count) { return *parse_integer(text.substr(start, count)); };
    return bahasa::valid_date(number(0, 4), number(5, 2), number(8, 2));
}

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t position = 0;
    while (position < text.size()) {
        if (is_space(text[position])) {
            ++position;
            continue;
        }
        const std::size_t start = position;
        while (position < text.size() && !is_space(text[position])) ++position;
        words.push_back(text.substr(start, position - start));
    }
    return words;
}

}  // namespace naskah::compose
