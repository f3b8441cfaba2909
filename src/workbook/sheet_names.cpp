#include "workbook/sheet_names.hpp"

#include <algorithm>
#include <string_view>

#include "input/field_value.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"
#include "workbook/limits.hpp"
#include "workbook/references.hpp"
#include "workbook/text_validity.hpp"

namespace naskah::workbook {

namespace {

/// The beginning of a text, of at most so many characters as Excel counts them.
std::string cut(std::string_view text, std::size_t most) {
    std::size_t end = 0, length = 0;
    while (end < text.size()) {
        const std::size_t bytes = std::max<std::size_t>(1, text::character_length(text, end));
        length += bytes == 4 ? 2 : 1;
        if (length > most) break;
        end += bytes;
    }
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\'')) --end;
    return std::string(text.substr(0, end));
}

}  // namespace

bool SheetNames::taken(const std::string& name) const {
    return std::any_of(made_.begin(), made_.end(), [&](const std::string& other) { return same_sheet_name(name, other); });
}

std::string SheetNames::make(const std::string& text) {
    std::string clean = text::collapse_spaces(text);
    for (char& c : clean) {
        if (std::string_view("[]:*?/\\").find(c) != std::string_view::npos) c = '-';
    }
    clean.erase(0, std::min(clean.find_first_not_of('\''), clean.size()));
    if (clean.empty()) clean = "Lembar";
    std::string name = cut(clean, sheet_name_limit);
    for (int number = 2; taken(name); ++number) {
        const std::string suffix = " (" + std::to_string(number) + ")";
        name = cut(clean, sheet_name_limit - suffix.size()) + suffix;
    }
    made_.push_back(name);
    return name;
}

}  // namespace naskah::workbook
