#include "compose/template_scope.hpp"

#include <algorithm>
#include <span>

#include "compose/diagnostic_codes.hpp"
#include "text/joining.hpp"

namespace naskah::compose {

using record::FieldSchema;
using record::Record;
using record::RecordSchema;
using record::Value;

namespace {

constexpr std::string_view profile_name = "profil", status_name = "status", count_name = "banyak", element_prefix = "adalah-";

/// The words of the status, so that another one in a template is told.
const FieldSchema& status_schema() {
    static const FieldSchema schema = [] {
        FieldSchema field;
        field.name = status_name;
        field.type = record::FieldType::choice;
        for (const char* word : {"draf", "final", "salinan"}) field.choices.push_back({word, word, {}});
        return field;
    }();
    return schema;
}

/// A value as a meaning: records are entered at once.
Meaning of_value(const Value& value, const FieldSchema* field) {
    Meaning meaning;
    if (const auto* record = std::get_if<Record>(&value.data); record && !is_region(*record, field)) {
        meaning.kind = Meaning::Kind::record;
        meaning.record = record;
        meaning.schema = schema_of(field, *record);
    } else {
        meaning.kind = Meaning::Kind::value;
        meaning.value = &value;
        meaning.field = field;
    }
    return meaning;
}

Meaning of_number(std::size_t number) {
    Meaning meaning;
    meaning.kind = Meaning::Kind::number;
    meaning.number = static_cast<std::int64_t>(number);
    return meaning;
}

Meaning of_truth(bool truth) {
    Meaning meaning;
    meaning.kind = Meaning::Kind::truth;
    meaning.truth = truth;
    return meaning;
}

/// Whether the names below an absent record can exist. Without a schema nobody knows, and they are let pass.
bool may_exist(const FieldSchema* field, const std::vector<std::string>& path, std::size_t used) {
    for (; field && used < path.size(); ++used) {
        if (field->type != record::FieldType::record) return true;
        const FieldSchema* inner = nullptr;
        for (const auto& schema : field->records) {
            if (schema && !inner) inner = schema->find(path[used]);
        }
        if (!inner) return false;
        field = inner;
    }
    return true;
}

std::string hint_for(std::string_view misspelt, const std::vector<std::string>& names) {
    const std::string nearest = record::nearest_name(misspelt, names);
    return nearest.empty() ? std::string() : "maksud Anda \"" + nearest + "\"?";
}

std::string list_names(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

}  // namespace

const RecordSchema* schema_of(const FieldSchema* field, const Record& record) {
    if (!field) return nullptr;
    for (const auto& schema : field->records) {
        if (schema && (schema->element == record.element || field->records.size() == 1)) return schema.get();
    }
    return nullptr;
}

Scope::Scope(const Context& context) : context_(context) {
    enter({.record = &context.record, .schema = context.schema});
}

void Scope::enter(const Frame& frame) {
    frames_.push_back(frame);
    if (frame.list && !frame.of_profile && context_.looked_at) context_.looked_at->add((*frame.list)[frame.index].spot);
}

Meaning Scope::find_field(const Record& record, const RecordSchema* schema, std::string_view name, bool of_profile) const {
    const Value* value = record.find(name);
    if (!value) return {};
    Meaning meaning = of_value(*value, schema ? schema->find(name) : nullptr);
    meaning.of_profile = of_profile || (context_.looked_at && context_.looked_at->is_key(value->spot));
    if (!of_profile && context_.looked_at) context_.looked_at->add(value->spot);
    return meaning;
}

Meaning Scope::find_in_item(const Frame& frame, std::string_view name) const {
    if (!frame.list) return {};
    const std::size_t place = frame.index + 1;
    if (name == "urutan") return of_number(place);
    if (name == "pertama") return of_truth(place == 1);
    if (name == "terakhir") return of_truth(place == frame.list->size());
    if (name == "ganjil") return of_truth(place % 2 == 1);
    if (name == "genap") return of_truth(place % 2 == 0);
    if (!name.starts_with(element_prefix) || !frame.record) return {};
    const std::string_view element = name.substr(element_prefix.size());
    const bool known = !frame.list_field || frame.list_field->records.empty() ||
                       std::any_of(frame.list_field->records.begin(), frame.list_field->records.end(),
                                   [element](const auto& schema) { return schema && schema->element == element; });
    return known ? of_truth(frame.record->element == element) : Meaning{};
}

Meaning Scope::find_in_frame(const Frame& frame, const std::string& name) const {
    if (frame.record) {
        if (Meaning own = find_field(*frame.record, frame.schema, name, frame.of_profile); own.kind != Meaning::Kind::nothing) return own;
    }
    return find_in_item(frame, name);
}

Meaning Scope::find_first(const std::string& name) const {
    for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
        if (Meaning found = find_in_frame(*frame, name); found.kind != Meaning::Kind::nothing) return found;
    }
    if (name == profile_name && context_.profile) {
        Meaning meaning;
        meaning.kind = Meaning::Kind::record;
        meaning.record = context_.profile;
        meaning.schema = context_.profile_schema;
        meaning.of_profile = true;
        return meaning;
    }
    if (name == status_name && !context_.status.absent()) return of_value(context_.status, &status_schema());
    return {};
}

Meaning Scope::child(const Meaning& parent, const std::string& name) const {
    if (parent.kind == Meaning::Kind::record) return find_field(*parent.record, parent.schema, name, parent.of_profile);
    if (parent.kind != Meaning::Kind::value || name != count_name) return {};
    const auto* list = std::get_if<record::List>(&parent.value->data);
    return list ? of_number(list->size()) : Meaning{};
}

Meaning Scope::descend(const std::vector<std::string>& path, std::size_t& used, std::optional<NameProblem>& problem) const {
    Meaning meaning = find_first(path.front());
    if (meaning.kind == Meaning::Kind::nothing) {
        problem = unknown_name(path.front());
        return {};
    }
    for (used = 1; used < path.size(); ++used) {
        Meaning next = child(meaning, path[used]);
        if (next.kind == Meaning::Kind::nothing) {
            if (meaning.kind == Meaning::Kind::record) problem = unknown_field(meaning, path, used);
            break;
        }
        meaning = next;
    }
    if (problem) return {};
    if (meaning.kind == Meaning::Kind::value && meaning.value->absent() && !may_exist(meaning.field, path, used)) {
        problem =
            NameProblem{code::unknown_name,
                        "bidang \"" + path[used] + "\" tidak dikenal di dalam \"" + text::joined(std::span(path).first(used), ".") + "\"",
                        {}};
        return {};
    }
    return meaning;
}

Reading Scope::print(const Meaning& meaning, const std::vector<std::string>& path, std::size_t used,
                     std::optional<NameProblem>& problem) const {
    const std::size_t rest = path.size() - used;
    Reading reading;
    switch (meaning.kind) {
        case Meaning::Kind::nothing:
            return reading;
        case Meaning::Kind::record:
            reading.outcome = Reading::Outcome::section;
            return reading;
        case Meaning::Kind::truth:
            if (rest == 0) return {Reading::Outcome::truth, {}, meaning.truth};
            break;
        case Meaning::Kind::number: {
            const Value number{record::Integer{meaning.number}, {}};
            if (rest == 0) return print_value(number, nullptr, context_.formats);
            if (rest == 1) reading = print_part(number, nullptr, path[used], context_.formats);
            break;
        }
        case Meaning::Kind::value:
            if (rest == 0) return print_value(*meaning.value, meaning.field, context_.formats);
            if (meaning.value->absent()) return {Reading::Outcome::absent, {}, false};
            if (rest == 1) reading = print_part(*meaning.value, meaning.field, path[used], context_.formats);
            break;
    }
    if (reading.outcome == Reading::Outcome::unknown) problem = unknown_part(meaning, path, used);
    return reading;
}

WrittenAt Scope::place_of(const Meaning& meaning) const {
    if (meaning.kind == Meaning::Kind::value && meaning.value->spot.offset != record::Spot::unknown)
        return {meaning.value->spot, meaning.of_profile};
    for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
        if (!frame->list) continue;
        const record::Spot spot = (*frame->list)[frame->index].spot;
        if (spot.offset != record::Spot::unknown) return {spot, frame->of_profile};
    }
    return {};
}

Reading Scope::read(const std::vector<std::string>& path, std::optional<NameProblem>& problem, WrittenAt* written_at) const {
    std::size_t used = 0;
    const Meaning meaning = descend(path, used, problem);
    if (problem) return {};
    if (written_at) *written_at = place_of(meaning);
    return print(meaning, path, used, problem);
}

Meaning Scope::find_section(const std::vector<std::string>& path, std::optional<NameProblem>& problem) const {
    std::size_t used = 0;
    const Meaning meaning = descend(path, used, problem);
    if (problem || used == path.size()) return meaning;
    const Reading reading = print(meaning, path, used, problem);
    if (problem) return {};
    if (reading.outcome == Reading::Outcome::truth) return of_truth(reading.truth);
    return of_truth(reading.outcome == Reading::Outcome::text || reading.outcome == Reading::Outcome::markup);
}

std::optional<NameProblem> problem_of_printing(const TemplateTag& tag, const Reading& reading) {
    const bool unescaped = tag.kind == TemplateTag::Kind::unescaped;
    if (reading.outcome == (unescaped ? Reading::Outcome::markup : Reading::Outcome::text)) return std::nullopt;
    const std::string name = name_of(tag);
    switch (reading.outcome) {
        case Reading::Outcome::text:
            return NameProblem{code::prose_or_not, "\"" + name + "\" bukan prosa", "tulis {{" + name + "}}"};
        case Reading::Outcome::markup:
            return NameProblem{code::prose_or_not, "\"" + name + "\" adalah prosa", "tulis {{{" + name + "}}}"};
        case Reading::Outcome::absent:
            return NameProblem{code::absent_value, "bidang \"" + name + "\" tidak diisi",
                               "bungkus dengan {{#" + name + "}}…{{/" + name + "}}"};
        case Reading::Outcome::truth:
            return NameProblem{code::not_printable, "\"" + name + "\" hanya benar atau salah dan tidak dapat dicetak",
                               "tulis {{#" + name + "}}…{{/" + name + "}}"};
        case Reading::Outcome::section:
            return NameProblem{code::not_printable, "\"" + name + "\" berisi bidang lain dan tidak dapat dicetak",
                               "tulis {{#" + name + "}}…{{/" + name + "}}"};
        case Reading::Outcome::problem:
        case Reading::Outcome::unknown:
            break;
    }
    return NameProblem{code::impossible_form, reading.text, {}};
}

// ---- What is told about unknown names ------------------------------------------------------------------------------------------

NameProblem Scope::unknown_name(const std::string& name) const {
    std::vector<std::string> names{std::string(profile_name), std::string(status_name)};
    for (const Frame& frame : frames_) {
        if (!frame.record) continue;
        for (const Record::Field& field : frame.record->fields) names.push_back(field.name);
        if (frame.list) names.insert(names.end(), {"urutan", "pertama", "terakhir", "ganjil", "genap"});
    }
    return {code::unknown_name, "bidang \"" + name + "\" tidak dikenal", hint_for(name, names)};
}

NameProblem Scope::unknown_field(const Meaning& parent, const std::vector<std::string>& path, std::size_t used) const {
    std::vector<std::string> names;
    for (const Record::Field& field : parent.record->fields) names.push_back(field.name);
    return {code::unknown_name,
            "bidang \"" + path[used] + "\" tidak dikenal di dalam \"" + text::joined(std::span(path).first(used), ".") + "\"",
            hint_for(path[used], names)};
}

NameProblem Scope::unknown_part(const Meaning& meaning, const std::vector<std::string>& path, std::size_t used) const {
    std::vector<std::string> names;
    if (meaning.kind == Meaning::Kind::number) {
        names = part_names(Value{record::Integer{}, {}}, nullptr);
    } else if (meaning.kind == Meaning::Kind::value) {
        names = part_names(*meaning.value, meaning.field);
        if (std::holds_alternative<record::List>(meaning.value->data)) names.emplace_back(count_name);
    }
    const std::string part = path.size() == used + 1 ? path[used] : text::joined(std::span(path).subspan(used), ".");
    std::string hint = hint_for(part, names);
    if (hint.empty() && !names.empty()) hint = "bagian yang ada: " + list_names(names);
    return {code::unknown_part, "\"" + text::joined(std::span(path).first(used), ".") + "\" tidak punya bagian \"" + part + "\"", hint};
}

}  // namespace naskah::compose
