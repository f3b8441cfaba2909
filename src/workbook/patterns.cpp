#include "workbook/patterns.hpp"

#include <algorithm>
#include <utility>

#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "text/ascii.hpp"
#include "workbook/columns.hpp"
#include "workbook/content.hpp"

namespace naskah::workbook {

namespace {

bool is_place_name(std::string_view name) {
    const auto other = [](char c) { return text::is_digit(c) || c == '-' || c == '_'; };
    bool at_start = true;
    for (const char c : name) {
        if (c == '.' ? at_start : !(text::is_letter(c) || (!at_start && other(c)))) return false;
        at_start = c == '.';
    }
    return !at_start;
}

std::string written(const PlaceName& name) {
    std::string text;
    for (const std::string& part : name.parts) text += (text.empty() ? "" : ".") + part;
    return text;
}

const record::Value* find_in(const record::Record& record, const std::string& name, std::size_t& hint) {
    const auto& fields = record.fields;
    if (hint < fields.size() && fields[hint].name == name) return &fields[hint].value;
    for (std::size_t at = 0; at < fields.size(); ++at) {
        if (fields[at].name != name) continue;
        hint = at;
        return &fields[at].value;
    }
    return nullptr;
}

/// {urutan}, unless the row has a field of that name.
bool is_row_number(const PlaceName& name, const Scope& scope) {
    return scope.number && name.parts.size() == 1 && name.parts.front() == "urutan" &&
           (scope.count == 0 || scope.records[0]->find("urutan") == nullptr);
}

}  // namespace

PlaceName place_name(std::string_view text) {
    PlaceName name;
    for (;;) {
        const std::size_t dot = text.find('.');
        name.parts.emplace_back(text.substr(0, dot));
        if (dot == std::string_view::npos) return name;
        text.remove_prefix(dot + 1);
    }
}

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
        result.parts.push_back({{}, place_name(rest.substr(open + 1, close - open - 1))});
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
        if (!is_place_name(name)) return "{" + std::string(name) + "} bukan nama bidang";
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

void Lookup::unknown(const PlaceName& name, const std::vector<const record::Record*>& records, bool number, record::Spot spot, bool list) {
    std::vector<std::string> names;
    for (const record::Record* record : records) {
        for (const record::Record::Field& field : record->fields) {
            if (!list || std::holds_alternative<record::List>(field.value.data)) names.push_back(field.name);
        }
    }
    if (number) names.emplace_back("urutan");
    const auto known = [&](const std::string& part) { return std::find(names.begin(), names.end(), part) != names.end(); };
    const bool first = !known(name.parts.front());
    const std::string nearest = record::nearest_name(first ? name.parts.front() : name.parts.back(), names);
    const std::string message = list ? "daftar " + written(name) : "{" + written(name) + "}";
    error(message + " tidak ada dalam data", spot, nearest.empty() ? "" : "maksud Anda " + nearest + "?");
}

const record::Value* Lookup::find(const PlaceName& name, const Scope& scope, record::Spot spot, bool list) {
    const record::Value* value = nullptr;
    for (std::size_t at = 0; at < scope.count && value == nullptr; ++at) value = find_in(*scope.records[at], name.parts.front(), name.hint);
    if (value == nullptr) {
        unknown(name, {scope.records.begin(), scope.records.begin() + static_cast<std::ptrdiff_t>(scope.count)}, scope.number.has_value(),
                spot, list);
        return nullptr;
    }
    for (std::size_t part = 1; part < name.parts.size() && !value->absent(); ++part) {
        const auto* record = std::get_if<record::Record>(&value->data);
        if (record == nullptr) {
            error("{" + written(name) + "}: " + name.parts[part - 1] + " tidak mempunyai bagian", spot);
            return nullptr;
        }
        value = record->find(name.parts[part]);
        if (value != nullptr) continue;
        unknown(name, {record}, false, spot, list);
        return nullptr;
    }
    return value;
}

std::string Lookup::text(const PatternParts& pattern, const Scope& scope) {
    std::string result;
    for (const PatternParts::Part& part : pattern.parts) {
        if (!part.place) {
            result += part.literal;
        } else if (is_row_number(*part.place, scope)) {
            result += std::to_string(*scope.number);
        } else if (const record::Value* value = find(*part.place, scope, pattern.spot)) {
            const std::optional<std::string> text = text_of(*value);
            if (!text) error("{" + written(*part.place) + "} adalah daftar atau kelompok, tidak dapat ditulis sebagai teks", pattern.spot);
            result += text.value_or("");
        }
    }
    return result;
}

Content Lookup::content(const PatternParts& pattern, const Scope& scope) {
    if (!pattern.single_place()) {
        std::string whole = text(pattern, scope);
        return whole.empty() ? Content() : Content{std::move(whole), NumberFormat::general};
    }
    const PlaceName& place = *pattern.parts.front().place;
    if (is_row_number(place, scope)) return {record::Decimal{*scope.number, 0}, NumberFormat::integer};
    const record::Value* value = find(place, scope, pattern.spot);
    if (value == nullptr) return {};
    std::optional<Content> content = content_of(*value);
    if (!content) error("{" + written(place) + "} adalah daftar atau kelompok, tidak dapat ditulis dalam sel", pattern.spot);
    return content ? std::move(*content) : Content();
}

const record::List* Lookup::list(const PlaceName& name, const Scope& scope, record::Spot spot) {
    static const record::List none;
    const record::Value* found = find(name, scope, spot, true);
    if (found == nullptr) return nullptr;
    if (found->absent()) return &none;
    const auto* list = std::get_if<record::List>(&found->data);
    if (list == nullptr) error(written(name) + " bukan daftar", spot);
    return list;
}

}  // namespace naskah::workbook
