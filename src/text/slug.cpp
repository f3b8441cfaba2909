#include "text/slug.hpp"

#include "text/ascii.hpp"

namespace naskah::text {

std::string slug(std::string_view name) {
    std::string result;
    for (const char character : name) {
        const char lower = lower_case(character);
        if (is_letter_or_digit(lower) || lower == '.')
            result += lower;
        else if (!result.empty() && result.back() != '-')
            result += '-';
    }
    while (!result.empty() && result.back() == '-') result.pop_back();
    return result;
}

}  // namespace naskah::text
