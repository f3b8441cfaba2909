#include "text/iso_date.hpp"

#include "text/ascii.hpp"

namespace naskah::text {

std::optional<std::chrono::year_month_day> parse_iso_date(std::string_view text) {
    constexpr std::string_view shape = "9999-99-99";
    if (text.size() != shape.size()) return std::nullopt;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == '9' ? !is_digit(text[i]) : text[i] != shape[i]) return std::nullopt;
    }
    const auto number = [&](std::size_t at, std::size_t length) {
        unsigned value = 0;
        for (const char digit : text.substr(at, length)) value = value * 10 + static_cast<unsigned>(digit - '0');
        return value;
    };
    return std::chrono::year{static_cast<int>(number(0, 4))} / std::chrono::month{number(5, 2)} / std::chrono::day{number(8, 2)};
}

}  // namespace naskah::text
