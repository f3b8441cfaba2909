#include "values/printing.hpp"

#include <algorithm>

namespace naskah::values {

using record::Value;
using Outcome = Reading::Outcome;

namespace {

constexpr std::string_view is_prefix = "adalah-";

/// Whether a choice is a word; unknown when the field declares no such word.
Reading is_word(const record::Choice& choice, const record::FieldSchema* field, std::string_view word, const Style& style) {
    const bool declared = field == nullptr || std::any_of(field->choices.begin(), field->choices.end(),
                                                          [word](const record::ChoiceWord& candidate) { return candidate.word == word; });
    return declared ? print_truth(choice.word == word, style) : Reading();
}

}  // namespace

Reading print_value(const Value& value, const record::FieldSchema* field, const Style& style) {
    if (value.absent()) return {Outcome::absent, {}, false};
    const Row& row = row_of(type_of(value, field));
    return (style.medium == Medium::document ? row.document : row.workbook)(value, style);
}

Reading print_part(const Value& value, const record::FieldSchema* field, std::string_view part, const Style& style) {
    if (value.absent()) return {Outcome::absent, {}, false};
    if (const auto* choice = std::get_if<record::Choice>(&value.data); choice != nullptr && part.starts_with(is_prefix))
        return is_word(*choice, field, part.substr(is_prefix.size()), style);
    const std::span<const Part> parts = row_of(type_of(value, field)).parts;
    const auto found = std::find_if(parts.begin(), parts.end(), [part](const Part& candidate) { return candidate.name == part; });
    if (found != parts.end()) return found->print(value, style);
    // What a computed field holds instead of its type, as "t.a.", is written as it is.
    return field != nullptr && !field->other_types.empty() ? print_value(value, field, style) : Reading();
}

Reading print_truth(bool truth, const Style& style) {
    return print_value({record::Boolean{truth}, {}}, nullptr, style);
}

std::vector<std::string> part_names(const Value& value, const record::FieldSchema* field) {
    std::vector<std::string> names;
    if (value.absent()) return names;
    for (const Part& part : row_of(type_of(value, field)).parts) names.emplace_back(part.name);
    return names;
}

}  // namespace naskah::values
