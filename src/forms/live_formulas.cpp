#include "forms/live_formulas.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "forms/live_checks.hpp"
#include "text/joining.hpp"
#include "workbook/references.hpp"

namespace naskah::forms {

using workbook::Entry;
using workbook::EntryType;
using workbook::Validation;
using workbook::ValidationKind;

namespace {

constexpr std::array<const char*, 5> beside_digits = {".", ",", "Rp", "\u00A0", " "};

std::string trimmed(const std::string& cell) {
    return "TRIM(" + cell + ")";
}

/// A text without what may stand between or beside digits.
std::string digits_of(std::string text, bool with_fraction) {
    for (const char* word : beside_digits) {
        if (std::string_view(word) == "," && !with_fraction) continue;
        text = "SUBSTITUTE(" + text + ",\"" + word + "\",\"\")";
    }
    return "VALUE(" + (with_fraction ? "SUBSTITUTE(" + text + ",\"%\",\"\")" : text) + ")";
}

std::string number_text(double number) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
    return error == std::errc() ? std::string(buffer.data(), end) : "0";
}

std::string within(const Validation& rule, const std::string& value) {
    std::string conditions = "TRUE";
    if (rule.minimum) conditions += "," + value + ">=" + number_text(*rule.minimum);
    if (rule.maximum) conditions += "," + value + "<=" + number_text(*rule.maximum);
    return "AND(" + conditions + ")";
}

/// Words that are shown, or what the XML gets of them.
std::string in_list(const Validation& rule, const std::string& value) {
    const std::optional<workbook::SheetRange> words = workbook::parse_sheet_range(rule.list_source);
    if (!words || rule.offers_only) return "TRUE";
    std::string either;
    for (const int beside : {0, 1}) {
        workbook::Range range = words->range;
        range.first.column += beside;
        range.last.column += beside;
        either += (beside == 0 ? "" : ",") + ("ISNUMBER(MATCH(" + value + "," + workbook::quoted_sheet_name(words->sheet) + "!") +
                  workbook::range_name(range, true) + ",0))";
    }
    return "OR(" + either + ")";
}

std::string replaced(std::string text, std::string_view what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

bool is_cell(const std::string& term) {
    return !term.empty() && (term.front() < '0' || term.front() > '9');
}

}  // namespace

std::string held_value(const Entry& entry, const std::string& cell) {
    const auto unless_blank = [&](const std::string& value) { return "IF(ISBLANK(" + cell + "),\"\"," + value + ")"; };
    const std::string text = trimmed(cell);
    if (!entry.list.empty() || entry.type == EntryType::text || entry.type == EntryType::code) return unless_blank(text);
    std::string written = text;
    if (entry.type == EntryType::integer || entry.type == EntryType::money)
        written = "IFERROR(" + digits_of(text, false) + "," + text + ")";
    else if (entry.type != EntryType::date)  // which sign parts the fraction, VALUE knows of its own computer only
        written = "IF(ISNUMBER(" + digits_of(text, true) + "),\"-\"," + text + ")";
    return unless_blank("IF(ISNUMBER(" + cell + ")," + cell + ",IF(OR(" + text + "=\"\u2013\"," + text + "=\"\u2014\"),\"-\"," + written +
                        "))");
}

std::string keeps_rule(const Validation* rule, const std::string& value) {
    if (rule == nullptr) return "TRUE";
    switch (rule->kind) {
        case ValidationKind::list:
            return in_list(*rule, value);
        case ValidationKind::formula:
            return replaced(rule->formula, workbook::own_cell, value);
        case ValidationKind::text_length:
            return "LEN(" + value + ")<=" + number_text(rule->maximum.value_or(0));
        case ValidationKind::date:
            return "IF(ISNUMBER(" + value + ")," + within(*rule, value) + ",TRUE)";
        case ValidationKind::whole_number:
        case ValidationKind::decimal:
            return within(*rule, value);
    }
    return "TRUE";
}

std::string relation_status(const LiveRelation& relation) {
    std::string conditions;
    for (const std::vector<std::string>* side : {&relation.left, &relation.right}) {
        for (const std::string& term : *side) conditions += is_cell(term) ? term + "<>\"\"," : std::string();
    }
    const std::string left = text::joined(relation.left, ","), right = text::joined(relation.right, ",");
    return "IF(AND(" + conditions + "SUM(" + left + ")" + (relation.equal ? "<>" : ">") + "SUM(" + right + "))," +
           std::to_string(relation.status) + ",0)";
}

std::string equality_status(const std::string& value, const std::string& computed) {
    return "IF(AND(ISNUMBER(" + value + "),ISNUMBER(" + computed + "))," + "IF(" + value + "=" + computed + ",0," +
           std::to_string(live_status::refused) + "),0)";
}

std::string cell_status(const std::string& value, const std::string& keeps, const std::vector<std::string>& relations,
                        const std::string& blank) {
    const std::string good = std::to_string(live_status::good), refused = std::to_string(live_status::refused);
    const std::string kept = relations.empty() ? good : "MAX(" + good + "," + text::joined(relations, ",") + ")";
    return "IFERROR(IF(" + value + "=\"\"," + blank + ",IF(IFERROR(" + keeps + ",FALSE)," + kept + "," + refused + "))," + refused + ")";
}

}  // namespace naskah::forms
