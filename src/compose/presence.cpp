#include "compose/presence.hpp"

#include <algorithm>

namespace naskah::compose {

using record::FieldSchema;
using record::FieldType;
using record::Value;

namespace {

constexpr std::string_view word_prefix = "adalah-";

/// A region that is no desa lies in no kecamatan.
constexpr std::string_view part_of_some_regions = "kecamatan";

bool contains(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_choice(const Value& value) {
    return std::holds_alternative<record::Choice>(value.data);
}

}  // namespace

void Presence::enter(const Way& way, bool inverted) {
    sections_.push_back(facts_.size());
    if (way.steps.empty()) return;
    const Value* last = way.steps.back().meaning.value;
    const bool asks_for_word = last != nullptr && is_choice(*last) && way.part.starts_with(word_prefix);
    const std::string_view word = asks_for_word ? way.part.substr(word_prefix.size()) : std::string_view();
    if (inverted) {
        if (asks_for_word) facts_.push_back({Fact::Kind::other_word, last, word});
        if (way.part.empty()) learn_from_absence(way.steps);
        return;
    }
    for (const values::Step& step : way.steps) facts_.push_back({Fact::Kind::there, step.meaning.value, {}});
    if (asks_for_word)
        facts_.push_back({Fact::Kind::word, last, word});
    else if (!way.part.empty())
        facts_.push_back({Fact::Kind::part, last, way.part});
}

/// wajib-bila: the choice is none of the words that would demand what isn't there.
void Presence::learn_from_absence(std::span<const values::Step> steps) {
    const values::Step& absent = steps.back();
    const FieldSchema* field = absent.meaning.field;
    if (field == nullptr || field->required_when_field.empty()) return;
    const auto before = steps.first(steps.size() - 1);
    if (!std::all_of(before.begin(), before.end(), [this](const values::Step& step) { return is_there(step); })) return;
    const Value* choice = absent.owner->find(field->required_when_field);
    for (const std::string& word : field->required_when_words) facts_.push_back({Fact::Kind::other_word, choice, word});
}

void Presence::leave() {
    facts_.resize(sections_.back());
    sections_.pop_back();
}

bool Presence::may_be_absent(const Way& way) const {
    if (!std::all_of(way.steps.begin(), way.steps.end(), [this](const values::Step& step) { return is_there(step); })) return true;
    if (way.part != part_of_some_regions || way.steps.empty()) return false;
    return std::none_of(facts_.begin(), facts_.end(), [&](const Fact& fact) {
        return fact.kind == Fact::Kind::part && fact.value == way.steps.back().meaning.value && fact.name == way.part;
    });
}

bool Presence::is_there(const values::Step& step) const {
    const FieldSchema* field = step.meaning.field;
    if (field == nullptr || field->type == FieldType::list) return true;  // a list that nobody wrote is there, and empty
    const bool behind_all_keys = field->type == FieldType::key && field->records.empty();
    if (!behind_all_keys && (field->required || field->default_value || field->empty_by_default)) return true;
    if (is_known(step.meaning.value) || is_required_by_word(step)) return true;
    return std::any_of(together_.begin(), together_.end(), [&](const Pair& pair) {
        return (pair.first == step.meaning.value && is_known(pair.second)) || (pair.second == step.meaning.value && is_known(pair.first));
    });
}

bool Presence::is_known(const Value* value) const {
    return std::any_of(facts_.begin(), facts_.end(),
                       [value](const Fact& fact) { return fact.kind == Fact::Kind::there && fact.value == value; });
}

/// wajib-bila: whether the choice can be none but the words that demand the field.
bool Presence::is_required_by_word(const values::Step& step) const {
    const FieldSchema& field = *step.meaning.field;
    if (field.required_when_field.empty() || step.owner_schema == nullptr) return false;
    const FieldSchema* choice = step.owner_schema->find(field.required_when_field);
    const Value* value = step.owner->find(field.required_when_field);
    if (choice == nullptr || value == nullptr) return false;
    if (!choice->required && !choice->default_value && !is_known(value)) return false;
    return std::all_of(choice->choices.begin(), choice->choices.end(), [&](const record::ChoiceWord& word) {
        return contains(field.required_when_words, word.word) || !may_be(value, word.word);
    });
}

bool Presence::may_be(const Value* choice, std::string_view word) const {
    return std::none_of(facts_.begin(), facts_.end(), [&](const Fact& fact) {
        if (fact.value != choice) return false;
        return (fact.kind == Fact::Kind::word && fact.name != word) || (fact.kind == Fact::Kind::other_word && fact.name == word);
    });
}

}  // namespace naskah::compose
