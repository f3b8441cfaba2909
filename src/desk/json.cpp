#include "desk/json.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "text/json.hpp"

namespace naskah::desk {

namespace {

using text::json_object;
using text::json_string;
using text::json_string_or_null;

std::string word_of(Outcome outcome) {
    switch (outcome) {
        case Outcome::done:
            return "done";
        case Outcome::input_has_errors:
            return "input_has_errors";
        case Outcome::wrong_usage:
            return "wrong_usage";
        case Outcome::file_trouble:
            break;
    }
    return "file_trouble";
}

std::string number_or_null(std::size_t number) {
    return number == 0 ? "null" : std::to_string(number);
}

std::string json(const Product& product) {
    return json_object({{"file", json_string(product.file.string())}, {"pages", number_or_null(product.pages)}});
}

std::string json(const record::Diagnostic& diagnostic) {
    const record::Place& place = diagnostic.place;
    return json_object({{"severity", diagnostic.severity == record::Severity::error ? "\"error\"" : "\"warning\""},
                        {"code", json_string_or_null(diagnostic.code)},
                        {"message", json_string(diagnostic.message)},
                        {"hint", json_string_or_null(diagnostic.hint)},
                        {"file", json_string_or_null(place.file)},
                        {"line", number_or_null(static_cast<std::size_t>(std::max(place.line, 0)))},
                        {"column", number_or_null(static_cast<std::size_t>(std::max(place.column, 0)))},
                        {"sheet", json_string_or_null(place.sheet)},
                        {"cell", json_string_or_null(place.cell)}});
}

std::string json(const Problem& problem) {
    return json_object({{"message", json_string(problem.message)}, {"hint", json_string_or_null(problem.hint)}});
}

std::string json(const KindEntry& kind);
std::string json(const ListedForm& form);

std::string json(const std::string& text) {
    return json_string(text);
}

template <typename T>
std::string list_of(const std::vector<T>& items) {
    std::vector<std::string> values;
    std::transform(items.begin(), items.end(), std::back_inserter(values), [](const T& item) { return json(item); });
    return text::json_list(values);
}

std::string json(const KindEntry& kind) {
    return json_object({{"name", json_string(kind.name)},
                        {"title", json_string(kind.title)},
                        {"help", json_string_or_null(kind.help)},
                        {"formats", list_of(kind.outputs)},
                        {"has_form", kind.has_form ? "true" : "false"}});
}

std::string json(const ListedForm& form) {
    const bool sent = !form.file.empty();
    return json_object({{"group", json_string(form.group)},
                        {"number", std::to_string(form.number)},
                        {"form", json_string(form.form)},
                        {"file", json_string_or_null(form.file)},
                        {"sent_on", json_string_or_null(form.sent_on)},
                        {"sent_by", json_string_or_null(form.sent_by)},
                        {"errors", sent ? std::to_string(form.errors) : "null"},
                        {"warnings", sent ? std::to_string(form.warnings) : "null"},
                        {"verified_by", json_string_or_null(form.verified_by)},
                        {"note", json_string_or_null(form.note)},
                        {"status", json_string(form.status)}});
}

}  // namespace

std::string to_json(const Result& result) {
    return json_object({{"outcome", json_string(word_of(result.outcome))},
                        {"inputs", std::to_string(result.inputs)},
                        {"errors", std::to_string(result.diagnostics.errors())},
                        {"warnings", std::to_string(result.diagnostics.warnings())},
                        {"products", list_of(result.products)},
                        {"diagnostics", list_of(result.diagnostics.items())},
                        {"problems", list_of(result.problems)},
                        {"text", json_string_or_null(result.text)},
                        {"kinds", list_of(result.kinds)},
                        {"forms", list_of(result.forms)}});
}

}  // namespace naskah::desk
