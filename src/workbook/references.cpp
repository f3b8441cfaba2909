#include "workbook/references.hpp"

#include <algorithm>

#include "bahasa/capitals.hpp"

namespace naskah::workbook {

namespace {

/// The name between apostrophes, or without them; `rest` becomes what follows the "!".
std::optional<std::string> take_sheet_name(std::string_view text, std::string_view& rest) {
    std::string name;
    std::size_t at = 0;
    if (text.starts_with('\'')) {
        for (at = 1; at < text.size(); ++at) {
            if (text[at] == '\'') {
                if (at + 1 == text.size() || text[at + 1] != '\'') break;
                ++at;
            }
            name += text[at];
        }
        ++at;  // behind the closing apostrophe
    } else {
        at = std::min(text.find('!'), text.size());
        name = text.substr(0, at);
        if (name.find_first_of(" '") != std::string::npos) return std::nullopt;
    }
    if (name.empty() || at >= text.size() || text[at] != '!') return std::nullopt;
    rest = text.substr(at + 1);
    return name;
}

}  // namespace

std::string quoted_sheet_name(std::string_view name) {
    std::string quoted = "'";
    for (const char letter : name) {
        if (letter == '\'') quoted += '\'';
        quoted += letter;
    }
    return quoted + "'";
}

std::optional<SheetRange> parse_sheet_range(std::string_view text) {
    std::string_view rest;
    std::optional<std::string> sheet = take_sheet_name(text, rest);
    if (!sheet) return std::nullopt;
    const std::size_t colon = rest.find(':');
    const std::optional<Position> first = parse_cell_name(rest.substr(0, colon));
    const std::optional<Position> last = colon == std::string_view::npos ? first : parse_cell_name(rest.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column) return std::nullopt;
    return SheetRange{std::move(*sheet), {*first, *last}};
}

bool same_sheet_name(std::string_view one, std::string_view other) {
    return bahasa::to_upper(one) == bahasa::to_upper(other);
}

}  // namespace naskah::workbook
