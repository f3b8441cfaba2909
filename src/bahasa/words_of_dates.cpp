#include "bahasa/words_of_dates.hpp"

#include "bahasa/date.hpp"
#include "text/ascii.hpp"

namespace naskah::bahasa {

namespace {

constexpr std::string_view no_break_space = "\u00A0";

constexpr int last_month = 12;

bool is_month(std::string_view word) {
    int number = 1;
    while (number <= last_month && word != month_name(number)) ++number;
    return number <= last_month;
}

std::string_view without_spaces_before(std::string_view text) {
    while (!text.empty()) {
        if (text.front() == ' ')
            text.remove_prefix(1);
        else if (text.starts_with(no_break_space))
            text.remove_prefix(no_break_space.size());
        else
            break;
    }
    return text;
}

std::string_view without_spaces_behind(std::string_view text) {
    while (!text.empty()) {
        if (text.back() == ' ')
            text.remove_suffix(1);
        else if (text.ends_with(no_break_space))
            text.remove_suffix(no_break_space.size());
        else
            break;
    }
    return text;
}

}  // namespace

bool is_word_of_date(std::string_view line, std::size_t begin, std::size_t end) {
    const std::string_view word = line.substr(begin, end - begin);
    const std::string_view before = without_spaces_behind(line.substr(0, begin));
    const std::string_view after = line.substr(end), next = without_spaces_before(after);
    const bool before_figure = next.size() < after.size() && text::is_digit(next.front());
    if (is_month(word))
        return before_figure || (!before.empty() && text::is_digit(before.back())) || before.ends_with("bulan") ||
               before.ends_with("Bulan");
    return before_figure && (word == "tanggal" || word == "Tanggal");
}

}  // namespace naskah::bahasa
