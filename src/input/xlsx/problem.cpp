#include "input/xlsx/problem.hpp"

#include "text/utf8.hpp"

namespace naskah::input::xlsx {

std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 60;  // in bytes
    if (text.size() <= longest) return "\"" + std::string(text) + "\"";
    std::size_t end = 0;
    while (end < longest) {
        const std::size_t length = text::character_length(text, end);
        end += length == 0 ? 1 : length;
    }
    return "\"" + std::string(text.substr(0, end)) + "…\"";
}

std::string grouped(unsigned long long number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ".");
    return digits;
}

}  // namespace naskah::input::xlsx
