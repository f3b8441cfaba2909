#include "text/json.hpp"

#include "text/joining.hpp"
#include "text/utf8.hpp"

namespace naskah::text {

namespace {

void append_escaped(std::string& result, char32_t character) {
    constexpr std::string_view digits = "0123456789abcdef";
    if (character == U'"' || character == U'\\') {
        result += '\\';
        result += static_cast<char>(character);
    } else if (character == U'\n') {
        result += "\\n";
    } else if (character < 0x20 || character == 0x7F) {
        result += "\\u00";
        result += digits[character >> 4U];
        result += digits[character & 15U];
    } else {
        append_utf8(result, character);
    }
}

}  // namespace

std::string json_string(std::string_view text) {
    std::string result = "\"";
    for (std::size_t offset = 0; offset < text.size();) append_escaped(result, decode_next(text, offset));
    return result + '"';
}

std::string json_string_or_null(std::string_view text) {
    return text.empty() ? "null" : json_string(text);
}

std::string json_list(const std::vector<std::string>& values) {
    return "[" + joined(values, ", ") + "]";
}

std::string json_object(std::initializer_list<std::pair<std::string_view, std::string>> members) {
    std::string result;
    for (const auto& [name, value] : members) {
        result += result.empty() ? "{\"" : ", \"";
        result += name;
        result += "\": " + value;
    }
    return result.empty() ? "{}" : result + "}";
}

}  // namespace naskah::text
