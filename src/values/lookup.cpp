#include "values/lookup.hpp"

#include <algorithm>

#include "values/printing.hpp"

namespace naskah::values {

using record::FieldSchema;
using record::Record;
using record::RecordSchema;
using record::Value;

namespace {

constexpr std::string_view number_name = "urutan", count_name = "banyak", item_prefix = "adalah-";

const Value* find_value(const Record& record, std::string_view name, std::size_t& hint) {
    const auto& fields = record.fields;
    if (hint < fields.size() && fields[hint].name == name) return &fields[hint].value;
    for (std::size_t at = 0; at < fields.size(); ++at) {
        if (fields[at].name != name) continue;
        hint = at;
        return &fields[at].value;
    }
    return nullptr;
}

/// Whether the names below an absent record can exist. Without a schema nobody knows, and they are let pass.
bool may_exist(const FieldSchema* field, const Name& name, std::size_t used) {
    for (; field != nullptr && used < name.parts.size(); ++used) {
        if (field->type != record::FieldType::record) return true;
        const FieldSchema* inner = nullptr;
        for (const auto& schema : field->records) {
            if (schema && inner == nullptr) inner = schema->find(name.parts[used]);
        }
        if (inner == nullptr) return false;
        field = inner;
    }
    return true;
}

void add_names(const Record& record, NameProblem& problem) {
    for (const Record::Field& field : record.fields) {
        problem.known.push_back(field.name);
        if (std::holds_alternative<record::List>(field.value.data)) problem.known_lists.push_back(field.name);
    }
}

class Finder {
 public:
    Finder(const View& view, const Name& name) : view_(view), name_(name) {}

    Found find(std::optional<NameProblem>& problem) const {
        Found found{find_first(), 1};
        if (found.meaning.kind == Meaning::Kind::nothing) {
            problem = NameProblem{NameProblem::Kind::name, 0, {}, {}};
            add_known(*problem);
            return {};
        }
        for (; found.used < name_.parts.size(); ++found.used) {
            Meaning next = child(found.meaning, name_.parts[found.used]);
            if (next.kind != Meaning::Kind::nothing) {
                found.meaning = next;
                continue;
            }
            if (found.meaning.kind != Meaning::Kind::record) break;
            problem = NameProblem{NameProblem::Kind::field, found.used, {}, {}};
            add_names(*found.meaning.record, *problem);
            return {};
        }
        const Meaning& meaning = found.meaning;
        if (meaning.kind == Meaning::Kind::value && meaning.value->absent() && !may_exist(meaning.field, name_, found.used)) {
            problem = NameProblem{NameProblem::Kind::field, found.used, {}, {}};
            return {};
        }
        return found;
    }

 private:
    Meaning find_first() const {
        for (auto frame = view_.frames.rbegin(); frame != view_.frames.rend(); ++frame) {
            if (Meaning found = find_in_frame(*frame); found.kind != Meaning::Kind::nothing) return found;
        }
        for (const Everywhere& one : view_.everywhere) {
            if (one.name == name_.parts.front()) return one.meaning;
        }
        return {};
    }

    Meaning find_in_frame(const Frame& frame) const {
        const std::string& name = name_.parts.front();
        if (frame.record != nullptr) {
            if (const Value* value = find_value(*frame.record, name, name_.hint))
                return meaning_of(*value, name, {{}, frame.record, frame.schema}, frame.of_profile);
        }
        return find_in_item(frame, name);
    }

    Meaning meaning_of(const Value& value, const std::string& name, Step step, bool of_profile) const {
        Meaning& meaning = step.meaning;
        meaning = Meaning::of_value(value, step.owner_schema == nullptr ? nullptr : step.owner_schema->find(name));
        meaning.of_profile = of_profile || (view_.looked_at != nullptr && view_.looked_at->is_key(value.spot));
        if (!of_profile && view_.looked_at != nullptr) view_.looked_at->add(value.spot);
        if (view_.way != nullptr) view_.way->push_back(step);
        return meaning;
    }

    /// Whether the item before (-1) or behind (1) has the same element's name.
    static bool is_neighbour_alike(const Frame& frame, std::int64_t step) {
        const std::int64_t index = frame.number - 1 + step;
        if (frame.record == nullptr || index < 0 || index >= static_cast<std::int64_t>(frame.list->size())) return false;
        const auto* neighbour = std::get_if<record::Record>(&(*frame.list)[static_cast<std::size_t>(index)].data);
        return neighbour != nullptr && neighbour->element == frame.record->element;
    }

    static Meaning find_in_item(const Frame& frame, std::string_view name) {
        if (frame.number > 0 && name == number_name) return Meaning::of_number(frame.number);
        if (frame.list == nullptr) return {};
        if (name == "pertama") return Meaning::of_truth(frame.number == 1);
        if (name == "terakhir") return Meaning::of_truth(frame.number == static_cast<std::int64_t>(frame.list->size()));
        if (name == "awal-deret") return Meaning::of_truth(!is_neighbour_alike(frame, -1));
        if (name == "akhir-deret") return Meaning::of_truth(!is_neighbour_alike(frame, 1));
        if (name == "ganjil") return Meaning::of_truth(frame.number % 2 == 1);
        if (name == "genap") return Meaning::of_truth(frame.number % 2 == 0);
        if (!name.starts_with(item_prefix) || frame.record == nullptr) return {};
        const std::string_view element = name.substr(item_prefix.size());
        const bool known = frame.list_field == nullptr || frame.list_field->records.empty() ||
                           std::any_of(frame.list_field->records.begin(), frame.list_field->records.end(),
                                       [element](const auto& schema) { return schema && schema->element == element; });
        return known ? Meaning::of_truth(frame.record->element == element) : Meaning{};
    }

    Meaning child(const Meaning& parent, const std::string& name) const {
        if (parent.kind == Meaning::Kind::record) {
            const Value* value = parent.record->find(name);
            if (value == nullptr) return {};
            return meaning_of(*value, name, {{}, parent.record, parent.schema}, parent.of_profile);
        }
        if (parent.kind != Meaning::Kind::value || name != count_name) return {};
        const auto* list = std::get_if<record::List>(&parent.value->data);
        return list == nullptr ? Meaning{} : Meaning::of_number(static_cast<std::int64_t>(list->size()));
    }

    void add_known(NameProblem& problem) const {
        for (const Everywhere& one : view_.everywhere) problem.known.emplace_back(one.name);
        for (const Frame& frame : view_.frames) {
            if (frame.record != nullptr) add_names(*frame.record, problem);
            if (frame.number > 0) problem.known.emplace_back(number_name);
            if (frame.list != nullptr)
                problem.known.insert(problem.known.end(), {"pertama", "terakhir", "awal-deret", "akhir-deret", "ganjil", "genap"});
        }
    }

    const View& view_;
    const Name& name_;
};

Reading unknown_part(const Meaning& meaning, std::size_t used, std::optional<NameProblem>& problem) {
    problem = NameProblem{NameProblem::Kind::part, used, {}, {}};
    if (meaning.kind == Meaning::Kind::number) {
        problem->known = part_names({record::Integer{}, {}}, nullptr);
    } else if (meaning.kind == Meaning::Kind::value) {
        problem->known = part_names(*meaning.value, meaning.field);
        if (std::holds_alternative<record::List>(meaning.value->data)) problem->known.emplace_back(count_name);
    }
    return {};
}

}  // namespace

Meaning Meaning::of_value(const Value& value, const FieldSchema* field) {
    Meaning meaning;
    meaning.kind = Kind::value;
    meaning.value = &value;
    meaning.field = field;
    if (const auto* record = std::get_if<Record>(&value.data); record != nullptr && type_of(value, field) == Type::record) {
        meaning.kind = Kind::record;
        meaning.record = record;
        meaning.schema = schema_of(field, *record);
    }
    return meaning;
}

Meaning Meaning::of_number(std::int64_t number) {
    Meaning meaning;
    meaning.kind = Kind::number;
    meaning.number = number;
    return meaning;
}

Meaning Meaning::of_truth(bool truth) {
    Meaning meaning;
    meaning.kind = Kind::truth;
    meaning.truth = truth;
    return meaning;
}

Found find(const View& view, const Name& name, std::optional<NameProblem>& problem) {
    return Finder(view, name).find(problem);
}

Reading print(const Found& found, const Name& name, const Style& style, std::optional<NameProblem>& problem) {
    const Meaning& meaning = found.meaning;
    const std::size_t rest = name.parts.size() - found.used;
    Reading reading;
    switch (meaning.kind) {
        case Meaning::Kind::nothing:
            return reading;
        case Meaning::Kind::record:
            reading.outcome = Reading::Outcome::section;
            return reading;
        case Meaning::Kind::truth:
            if (rest == 0) return print_truth(meaning.truth, style);
            break;
        case Meaning::Kind::number: {
            const Value number{record::Integer{meaning.number}, {}};
            if (rest == 0) return print_value(number, nullptr, style);
            if (rest == 1) reading = print_part(number, nullptr, name.parts[found.used], style);
            break;
        }
        case Meaning::Kind::value:
            if (rest == 0) return print_value(*meaning.value, meaning.field, style);
            if (meaning.value->absent()) return {Reading::Outcome::absent, {}, false};
            if (rest == 1) reading = print_part(*meaning.value, meaning.field, name.parts[found.used], style);
            break;
    }
    if (reading.outcome == Reading::Outcome::unknown) return unknown_part(meaning, found.used, problem);
    return reading;
}

const RecordSchema* schema_of(const FieldSchema* field, const Record& record) {
    if (field == nullptr) return nullptr;
    for (const auto& schema : field->records) {
        if (schema && (schema->element == record.element || field->records.size() == 1)) return schema.get();
    }
    return nullptr;
}

}  // namespace naskah::values
