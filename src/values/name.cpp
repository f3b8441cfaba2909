#include "values/name.hpp"

#include "text/ascii.hpp"
#include "text/joining.hpp"

namespace naskah::values {

Name name_of(std::string_view text) {
    Name name;
    for (;;) {
        const std::size_t dot = text.find('.');
        name.parts.emplace_back(text.substr(0, dot));
        if (dot == std::string_view::npos) return name;
        text.remove_prefix(dot + 1);
    }
}

std::string written(const Name& name) {
    return text::joined(name.parts, ".");
}

bool can_be_name(std::string_view text) {
    bool at_start = true;
    for (const char character : text) {
        const bool other = !at_start && (text::is_digit(character) || character == '-' || character == '_');
        if (character == '.' ? at_start : !(text::is_letter(character) || other)) return false;
        at_start = character == '.';
    }
    return !at_start;
}

}  // namespace naskah::values
