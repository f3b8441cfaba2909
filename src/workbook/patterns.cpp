#include "workbook/patterns.hpp"

#include <algorithm>
#include <utility>

#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "text/joining.hpp"
#include "workbook/columns.hpp"
#include "workbook/content.hpp"

namespace naskah::workbook {

PatternParts take_apart(const Pattern& pattern) {
    PatternParts result;
    result.spot = pattern.spot;
    std::string_view rest = pattern.text;
    while (!rest.empty()) {
        const std::size_t open = rest.find('{');
        const std::size_t close = open == std::string_view::npos ? open : rest.find('}', open);
        if (close == std::string_view::npos) {
            result.parts.push_back({std::string(rest), std::nullopt});
            break;
        }
        if (open > 0) result.parts.push_back({std::string(rest.substr(0, open)), std::nullopt});
        result.parts.push_back({{}, values::name_of(rest.substr(open + 1, close - open - 1))});
        rest.remove_prefix(close + 1);
    }
    return result;
}

std::optional<std::string> pattern_problem(std::string_view text) {
    while (!text.empty()) {
        const std::size_t brace = text.find_first_of("{}");
        if (brace == std::string_view::npos) return std::nullopt;
        if (text[brace] == '}') return "kurung kurawal } tanpa pembuka {";
        const std::size_t close = text.find_first_of("{}", brace + 1);
        if (close == std::string_view::npos || text[close] == '{') return "kurung kurawal { tidak ditutup";
        const std::string_view name = text.substr(brace + 1, close - brace - 1);
        if (!values::can_be_name(name)) return "{" + std::string(name) + "} bukan nama bidang";
        text.remove_prefix(close + 1);
    }
    return std::nullopt;
}

bool could_show(const Pattern& pattern, std::string_view text) {
    const PatternParts parts = take_apart(pattern);
    bool open = false;  // a place stands before: the next literal may begin later
    for (std::size_t at = 0; at < parts.parts.size(); ++at) {
        const PatternParts::Part& part = parts.parts[at];
        if (part.place) {
            open = true;
            continue;
        }
        const bool last = at + 1 == parts.parts.size();
        if (last && open) return text.size() >= part.literal.size() && text.substr(text.size() - part.literal.size()) == part.literal;
        const std::size_t found =
            open ? text.find(part.literal) : (text.substr(0, part.literal.size()) == part.literal ? 0 : std::string_view::npos);
        if (found == std::string_view::npos) return false;
        text.remove_prefix(found + part.literal.size());
        open = false;
    }
    return open || text.empty();
}

std::vector<const record::Record*> records_of(const record::List* list) {
    std::vector<const record::Record*> records;
    if (list == nullptr) return records;
    records.reserve(list->size());
    for (const record::Value& item : *list) {
        if (const auto* record = std::get_if<record::Record>(&item.data)) records.push_back(record);
    }
    return records;
}

void Lookup::error(std::string message, record::Spot spot, std::string hint) {
    failed_ = true;
    if (!told_.emplace(spot.offset, message).second) return;
    diagnostics_.add(
        record::diagnose(source_, record::Severity::error, record::code::faulty_kind, std::move(message), spot, std::move(hint)));
}

void Lookup::unknown(const values::Name& name, const values::NameProblem& problem, record::Spot spot, bool list) {
    const std::string shown = list ? "daftar " + written(name) : "{" + written(name) + "}";
    const std::string nearest = record::nearest_name(name.parts[problem.at], list ? problem.known_lists : problem.known);
    std::string hint = nearest.empty() ? "" : "maksud Anda " + nearest + "?";
    if (problem.kind != values::NameProblem::Kind::part) return error(shown + " tidak ada dalam data", spot, std::move(hint));
    if (hint.empty() && !problem.known.empty()) hint = "bagian yang ada: " + text::joined(problem.known, ", ");
    error(shown + ": " + name.parts[problem.at - 1] + " tidak mempunyai bagian " + name.parts[problem.at], spot, std::move(hint));
}

void Lookup::not_printable(const values::Name& name, const char* where, record::Spot spot) {
    error("{" + written(name) + "} adalah daftar atau kelompok, tidak dapat ditulis " + where, spot);
}

std::optional<values::Found> Lookup::find(const values::Name& name, const Scope& scope, record::Spot spot, bool list) {
    std::optional<values::NameProblem> problem;
    const values::Found found = values::find(scope.view(), name, problem);
    if (!problem) return found;
    unknown(name, *problem, spot, list);
    return std::nullopt;
}

std::string Lookup::print(const values::Found& found, const values::Name& name, record::Spot spot) {
    std::optional<values::NameProblem> problem;
    values::Reading reading = values::print(found, name, {.medium = values::Medium::workbook}, problem);
    if (problem) unknown(name, *problem, spot, false);
    switch (reading.outcome) {
        case values::Reading::Outcome::text:
            return std::move(reading.text);
        case values::Reading::Outcome::section:
            not_printable(name, "sebagai teks", spot);
            break;
        case values::Reading::Outcome::problem:
            error("{" + written(name) + "}: " + reading.text, spot);
            break;
        default:
            break;
    }
    return {};
}

std::string Lookup::text(const PatternParts& pattern, const Scope& scope) {
    std::string result;
    for (const PatternParts::Part& part : pattern.parts) {
        if (!part.place)
            result += part.literal;
        else if (const std::optional<values::Found> found = find(*part.place, scope, pattern.spot))
            result += print(*found, *part.place, pattern.spot);
    }
    return result;
}

Content Lookup::content(const PatternParts& pattern, const Scope& scope) {
    using Kind = values::Meaning::Kind;
    const auto as_text = [](std::string whole) { return whole.empty() ? Content() : Content{std::move(whole), NumberFormat::general}; };
    if (!pattern.single_place()) return as_text(text(pattern, scope));
    const values::Name& place = *pattern.parts.front().place;
    const std::optional<values::Found> found = find(place, scope, pattern.spot);
    if (!found) return {};
    const values::Meaning& meaning = found->meaning;
    if (found->used < place.parts.size() || meaning.kind == Kind::truth) return as_text(print(*found, place, pattern.spot));
    if (meaning.kind == Kind::number) return {record::Decimal{meaning.number, 0}, NumberFormat::integer};
    std::optional<Content> content = meaning.kind == Kind::value ? content_of(*meaning.value) : std::nullopt;
    if (!content) not_printable(place, "dalam sel", pattern.spot);
    return content ? std::move(*content) : Content();
}

const record::List* Lookup::list(const values::Name& name, const Scope& scope, record::Spot spot) {
    static const record::List none, once{{record::Record(), {}}};
    const std::optional<values::Found> found = find(name, scope, spot, true);
    if (!found) return nullptr;
    const record::Value* value = found->meaning.value;
    if (value != nullptr && value->absent()) return &none;
    if (const auto* truth = value == nullptr ? nullptr : std::get_if<record::Boolean>(&value->data)) return truth->value ? &once : &none;
    const auto* list = value == nullptr || found->used < name.parts.size() ? nullptr : std::get_if<record::List>(&value->data);
    if (list == nullptr) error(written(name) + " bukan daftar", spot);
    return list;
}

}  // namespace naskah::workbook
