#include "kinds/schema_checks.hpp"

#include <algorithm>
#include <set>
#include <variant>

#include "input/field_value.hpp"

namespace naskah::kinds {

using record::FieldPlace;
using record::FieldSchema;
using record::FieldType;

namespace {

std::optional<std::string> default_problem(const FieldSchema& field) {
    if (!field.default_value || field.type == FieldType::prose) return std::nullopt;
    if (field.required) return "isian " + field.name + " wajib, jadi baku-nya tidak terpakai";
    if (field.type == FieldType::image) return "gambar " + field.name + " tidak dapat mempunyai baku";
    input::Patterns patterns;
    const auto parsed = input::parse_value(field, *field.default_value, patterns);
    const auto* mistake = std::get_if<input::Mistake>(&parsed);
    if (mistake == nullptr) return std::nullopt;
    return "baku \"" + *field.default_value + "\" dari " + field.name + " " + mistake->message;
}

std::optional<std::string> condition_problem(const FieldSchema& field, const std::vector<FieldSchema>& fields) {
    if (field.required_when_field.empty()) return std::nullopt;
    const auto condition = std::find_if(fields.begin(), fields.end(),
                                        [&](const FieldSchema& candidate) { return candidate.name == field.required_when_field; });
    if (condition == fields.end() || condition->type != FieldType::choice)
        return "wajib-bila dari " + field.name + " menyebut " + field.required_when_field + ", yang bukan pilihan di tempat yang sama";
    for (const std::string& word : field.required_when_words) {
        const bool known = std::any_of(condition->choices.begin(), condition->choices.end(),
                                       [&](const record::ChoiceWord& choice) { return choice.word == word; });
        if (!known) return "wajib-bila dari " + field.name + " menyebut " + word + ", yang bukan kata dari " + condition->name;
    }
    return std::nullopt;
}

/// An element that stands directly in a record must say by its name which list it belongs to.
std::vector<std::string> item_problems(const std::vector<FieldSchema>& fields) {
    std::vector<std::string> problems;
    std::set<std::string> names;
    for (const FieldSchema& field : fields) {
        if (field.place == FieldPlace::element) names.insert(field.name);
    }
    for (const FieldSchema& field : fields) {
        if (field.place != FieldPlace::items) continue;
        for (const auto& item : field.records) {
            if (!names.insert(item->element).second) problems.push_back("unsur " + item->element + " dua kali");
        }
    }
    return problems;
}

bool is_known(const Kind& kind, const std::string& name) {
    const auto computed = [&](const Derivation& earlier) { return earlier.name == name; };
    return kind.schema.find(name) != nullptr || std::any_of(kind.derivations.begin(), kind.derivations.end(), computed);
}

/// The type of a field of the items of a list, whatever their element, or what is wrong.
std::variant<FieldType, std::string> item_field(const Kind& kind, const std::string& list, const std::string& name) {
    const FieldSchema* base = base_list(kind, list);
    if (base == nullptr) return list + " bukan daftar";
    const FieldSchema* first = nullptr;
    for (const auto& record : base->records) {
        const FieldSchema* field = record->find(name);
        if (field == nullptr) {
            const std::string which = base->records.size() == 1 ? "" : " <" + record->element + ">";
            return "butir" + which + (which.empty() ? " " : " dari ") + list + " tidak mempunyai isian " + name;
        }
        if (first == nullptr) first = field;
        if (field->type != first->type) return "isian " + name + " tidak sejenis di semua butir " + list;
    }
    return first->type;
}

/// An item without the field would be in no group, and vanish from the document.
std::optional<std::string> grouping_problem(const Kind& kind, const std::string& list, const std::string& name) {
    const FieldSchema* base = base_list(kind, list);
    const bool always = std::all_of(base->records.begin(), base->records.end(), [&](const auto& record) {
        const FieldSchema* field = record->find(name);
        return field->required || field->default_value;
    });
    return always ? std::nullopt : std::optional<std::string>("isian " + name + " dari " + list + " harus wajib atau mempunyai baku");
}

std::optional<std::string> sum_problem(const Kind& kind, const std::string& list, const std::string& name) {
    const auto found = item_field(kind, list, name);
    if (const auto* problem = std::get_if<std::string>(&found)) return *problem;
    const FieldType type = std::get<FieldType>(found);
    const bool number = type == FieldType::integer || type == FieldType::decimal || type == FieldType::percent || type == FieldType::money;
    return number ? std::nullopt : std::optional<std::string>("isian " + name + " dari " + list + " bukan bilangan");
}

std::optional<std::string> type_problem(const Kind& kind, const std::string& list, const std::string& name, FieldType wanted,
                                        const std::string& wanted_name) {
    const auto found = item_field(kind, list, name);
    if (const auto* problem = std::get_if<std::string>(&found)) return *problem;
    if (std::get<FieldType>(found) == wanted) return std::nullopt;
    return "isian " + name + " dari " + list + " bukan " + wanted_name;
}

struct DerivationCheck {
    const Kind& kind;

    std::optional<std::string> operator()(const Sum& sum) const { return sum_problem(kind, sum.list, sum.field); }
    std::optional<std::string> operator()(const Count& count) const { return list_problem(count.list); }
    std::optional<std::string> operator()(const Excess& excess) const {
        if (std::optional<std::string> problem = list_problem(excess.list)) return problem;
        return excess.limit > 0 ? std::nullopt : std::optional<std::string>("batas bukan bilangan di atas 0");
    }
    std::optional<std::string> operator()(const Numbering& numbering) const {
        for (const std::string& name : numbering.fields) {
            if (!is_known(kind, name)) return name + " bukan isian dan belum dihitung di atasnya";
        }
        return std::nullopt;
    }
    std::optional<std::string> operator()(const Filter& filter) const {
        return type_problem(kind, filter.list, filter.flag, FieldType::boolean, "ya-tidak");
    }
    std::optional<std::string> operator()(const FillUp& fill_up) const {
        if (std::optional<std::string> problem = list_problem(fill_up.list)) return problem;
        const FieldSchema* rows = kind.schema.find(fill_up.up_to);
        if (rows != nullptr && rows->type == FieldType::integer) return std::nullopt;
        return fill_up.up_to + " bukan isian bilangan";
    }
    std::optional<std::string> operator()(const Grouping& grouping) const {
        if (std::optional<std::string> problem = type_problem(kind, grouping.list, grouping.by, FieldType::choice, "pilihan"))
            return problem;
        if (std::optional<std::string> problem = grouping_problem(kind, grouping.list, grouping.by)) return problem;
        return grouping.sum.empty() ? std::nullopt : sum_problem(kind, grouping.list, grouping.sum);
    }

 private:
    std::optional<std::string> list_problem(const std::string& name) const {
        if (base_list(kind, name) != nullptr) return std::nullopt;
        return name + " bukan daftar";
    }
};

}  // namespace

std::vector<std::string> field_problems(const FieldSchema& field) {
    std::vector<std::string> problems;
    if (std::optional<std::string> problem = default_problem(field)) problems.push_back(std::move(*problem));
    if (field.minimum && field.maximum && *field.minimum > *field.maximum)
        problems.push_back("min dari " + field.name + " di atas max-nya");
    if (field.type == FieldType::key && (!field.key_of.starts_with("profil.") || field.key_of.size() == 7))
        problems.push_back("kunci " + field.name + " memerlukan atribut ke=\"profil.DAFTAR\"");
    if (field.type == FieldType::choice && field.choices.empty()) problems.push_back("pilihan " + field.name + " tidak mempunyai kata");
    for (std::size_t i = 0; i < field.choices.size(); ++i) {
        const std::string& word = field.choices[i].word;
        if (word.empty()) problems.push_back("pilihan " + field.name + " mempunyai kata yang kosong");
        const auto same = [&](const record::ChoiceWord& earlier) { return earlier.word == word; };
        if (std::any_of(field.choices.begin(), field.choices.begin() + static_cast<std::ptrdiff_t>(i), same))
            problems.push_back("kata " + word + " dua kali di pilihan " + field.name);
    }
    return problems;
}

std::vector<std::string> record_problems(const std::vector<FieldSchema>& fields) {
    std::vector<std::string> problems;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto same = [&](const FieldSchema& earlier) { return earlier.name == fields[i].name; };
        if (std::any_of(fields.begin(), fields.begin() + static_cast<std::ptrdiff_t>(i), same))
            problems.push_back("isian " + fields[i].name + " dua kali");
        if (std::optional<std::string> problem = condition_problem(fields[i], fields)) problems.push_back(std::move(*problem));
    }
    const auto count = [&](FieldPlace place) {
        return std::count_if(fields.begin(), fields.end(), [&](const FieldSchema& field) { return field.place == place; });
    };
    if (count(FieldPlace::content) > 1) problems.emplace_back("isian dengan letak=\"isi\" hanya boleh satu");
    const bool plain_content = std::any_of(fields.begin(), fields.end(), [](const FieldSchema& field) {
        return field.place == FieldPlace::content && field.type != FieldType::prose;
    });
    if (plain_content && count(FieldPlace::element) + count(FieldPlace::items) > 0)
        problems.emplace_back("isian dengan letak=\"isi\" yang bukan prosa tidak dapat bersama isian lain yang berupa unsur");
    for (std::string& problem : item_problems(fields)) problems.push_back(std::move(problem));
    return problems;
}

std::optional<std::string> derivation_problem(const Kind& kind, const Derivation& derivation) {
    if (is_known(kind, derivation.name)) return "isian " + derivation.name + " dua kali";
    return std::visit(DerivationCheck{kind}, derivation.what);
}

}  // namespace naskah::kinds
