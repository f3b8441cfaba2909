#include "text/markup_text.hpp"

#include <algorithm>

#include "text/xml_escaping.hpp"

namespace naskah::text {

std::string without_markup(std::string_view markup, std::string_view line_end) {
    constexpr std::string_view line_break = "<br";
    std::string text;
    while (!markup.empty()) {
        if (markup.front() == '<') {
            if (markup.starts_with(line_break)) text += line_end;
            markup.remove_prefix(std::min(markup.find('>'), markup.size() - 1) + 1);
            continue;
        }
        const std::size_t end = std::min(markup.find('<'), markup.size());
        text += xml_unescaped(markup.substr(0, end));
        markup.remove_prefix(end);
    }
    return text;
}

}  // namespace naskah::text
