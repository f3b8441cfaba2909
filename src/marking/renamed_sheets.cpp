#include "marking/renamed_sheets.hpp"

#include "office/part_xml.hpp"
#include "text/ascii.hpp"
#include "workbook/references.hpp"

namespace naskah::marking {

namespace {

/// Letters, digits and what else may stand in a name without quotes.
bool in_plain_name(char c) {
    return text::is_letter(c) || text::is_digit(c) || c == '_' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

/// The end of a quoted piece that begins at an offset, behind its closing quote: two of them in a row are one that is meant.
std::size_t end_of_quoted(std::string_view formula, std::size_t at) {
    const char quote = formula[at++];
    while (at < formula.size()) {
        if (formula[at++] != quote) continue;
        if (at == formula.size() || formula[at] != quote) return at;
        ++at;
    }
    return at;
}

bool holds_formula(std::string_view name) {
    return name == "f" || name == "formula" || name == "formula1" || name == "formula2" || name == "definedName";
}

}  // namespace

std::string with_sheet_name(std::string_view formula, std::string_view from, std::string_view to) {
    const std::string quoted = workbook::quoted_sheet_name(from), wanted = workbook::quoted_sheet_name(to);
    std::string result;
    for (std::size_t at = 0; at < formula.size();) {
        std::size_t end = at;
        if (formula[at] == '"' || formula[at] == '\'') {
            end = end_of_quoted(formula, at);
        } else {
            while (end < formula.size() && in_plain_name(formula[end])) ++end;
        }
        if (end == at) end = at + 1;
        const std::string_view piece = formula.substr(at, end - at);
        const bool names_sheet = end < formula.size() && formula[end] == '!' && (piece == quoted || piece == from);
        result += names_sheet ? std::string_view(wanted) : piece;
        at = end;
    }
    return result;
}

bool rename_sheet(pugi::xml_node element, std::string_view from, std::string_view to) {
    bool changed = false;
    if (holds_formula(office::local_name(element))) {
        const std::string before = element.text().get(), after = with_sheet_name(before, from, to);
        changed = before != after && element.text().set(after.c_str());
    }
    if (pugi::xml_attribute location = element.attribute("location")) {
        const std::string before = location.value(), after = with_sheet_name(before, from, to);
        changed = (before != after && location.set_value(after.c_str())) || changed;
    }
    for (const pugi::xml_node child : element.children()) changed = rename_sheet(child, from, to) || changed;
    return changed;
}

}  // namespace naskah::marking
