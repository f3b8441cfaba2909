#include "input/xlsx/number_format.hpp"

#include <algorithm>
#include <cstddef>

namespace naskah::input::xlsx {

namespace {

bool is_one_of(char c, std::string_view letters) {
    return letters.find(c) != std::string_view::npos;
}

/// "h", "mm", "ss" within brackets: elapsed time.
bool is_elapsed(std::string_view content) {
    return !content.empty() && is_one_of(content.front(), "hmsHMS") &&
           std::all_of(content.begin(), content.end(), [&](char c) { return c == content.front(); });
}

bool starts_with_general(std::string_view code) {
    constexpr std::string_view general = "general";
    return code.size() >= general.size() && std::equal(general.begin(), general.end(), code.begin(), [](char wanted, char c) {
               return wanted == c || wanted == static_cast<char>(c + 32);
           });
}

}  // namespace

bool is_builtin_date(int number_format) {
    const auto between = [&](int first, int last) { return number_format >= first && number_format <= last; };
    return between(14, 22) || between(27, 36) || between(45, 47) || between(50, 58);
}

bool is_date_code(std::string_view code) {
    bool found = false;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (c == ';') break;
        if (c == '\\' || c == '_' || c == '*') {
            ++at;  // the next character is shown, left as room, or repeated
        } else if (c == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', at), code.size());
            if (is_elapsed(code.substr(at + 1, end - at - 1))) return true;
            at = end;
        } else if (c == '#' || c == '?') {
            return false;  // digits: no date has them
        } else if (starts_with_general(code.substr(at))) {
            at += 6;
        } else if (is_one_of(c, "dmyhsDMYHS")) {
            found = true;
        }
    }
    return found;
}

bool is_builtin_percent(int number_format) {
    return number_format == 9 || number_format == 10;
}

bool is_percent_code(std::string_view code) {
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (c == ';') break;
        if (c == '%') return true;
        if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (c == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (c == '[') {
            at = std::min(code.find(']', at), code.size());
        }
    }
    return false;
}

}  // namespace naskah::input::xlsx
