#include "text/ascii.hpp"

namespace naskah::text {

std::string lower_case(std::string_view text) {
    std::string result(text);
    for (char& c : result) c = lower_case(c);
    return result;
}

std::string_view trimmed(std::string_view text, std::string_view what) {
    const std::size_t first = text.find_first_not_of(what);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(what) - first + 1);
}

std::string collapse_spaces(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool pending = false;
    for (const char c : text) {
        if (is_blank(c)) {
            pending = !result.empty();
        } else {
            if (pending) result += ' ';
            pending = false;
            result += c;
        }
    }
    return result;
}

}  // namespace naskah::text
