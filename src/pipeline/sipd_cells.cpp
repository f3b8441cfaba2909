#include "pipeline/sipd_cells.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace naskah::pipeline {

std::string sipd_head(std::string_view written) {
    std::string result;
    for (char c : text::collapse_spaces(written)) {
        if (c == ' ') continue;
        result += text::is_small_letter(c) ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return result;
}

std::optional<std::int64_t> sipd_rupiah(std::string_view written, bool& wrong) {
    constexpr std::size_t most_digits = 15, of_group = 3, of_sen = 2;
    written = text::trimmed(written);
    if (written.empty() || written == "-" || text::lower_case(written) == "null") return std::nullopt;
    if (written.starts_with("Rp")) written = text::trimmed(written.substr(2));
    const std::size_t comma = std::min(written.find(','), written.size());
    const std::string_view sen = written.substr(std::min(comma + 1, written.size()));
    const std::string_view whole = written.substr(0, comma);
    bool fits = sen.size() <= of_sen && std::all_of(sen.begin(), sen.end(), text::is_digit);
    std::string digits;
    std::size_t in_group = 0;
    bool grouped = false;
    for (const char c : whole) {
        if (text::is_digit(c)) {
            digits += c;
            ++in_group;
        } else {
            fits = fits && c == '.' && in_group > 0 && in_group <= of_group && (!grouped || in_group == of_group);
            grouped = true;
            in_group = 0;
        }
    }
    fits = fits && (!grouped || in_group == of_group) && !digits.empty() && digits.size() <= most_digits;
    wrong = wrong || !fits;
    return fits ? std::optional<std::int64_t>(std::stoll(digits)) : std::nullopt;
}

}  // namespace naskah::pipeline
