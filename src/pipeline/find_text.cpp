#include "pipeline/find_text.hpp"

#include <algorithm>
#include <variant>

namespace naskah::pipeline {

namespace {

const record::RecordSchema* schema_of(const record::FieldSchema& field, std::string_view element) {
    const auto found =
        std::find_if(field.records.begin(), field.records.end(), [&](const auto& candidate) { return candidate->element == element; });
    return found == field.records.end() ? nullptr : found->get();
}

std::optional<record::Spot> find_in(const record::Value& value, const record::FieldSchema& field, std::string_view word) {
    if (const auto* text = std::get_if<record::Text>(&value.data)) {
        if (text->text.find(word) != std::string::npos) return value.spot;
    } else if (const auto* prose = std::get_if<record::Prose>(&value.data)) {
        if (prose->markup.find(word) != std::string::npos) return value.spot;
    } else if (const auto* record = std::get_if<record::Record>(&value.data)) {
        if (const record::RecordSchema* schema = schema_of(field, record->element)) return find_text(*record, *schema, word);
    } else if (const auto* list = std::get_if<record::List>(&value.data)) {
        for (const record::Value& item : *list) {
            if (const std::optional<record::Spot> spot = find_in(item, field, word)) return spot;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<record::Spot> find_text(const record::Record& record, const record::RecordSchema& schema, std::string_view word) {
    if (word.empty()) return std::nullopt;
    for (const record::FieldSchema& field : schema.fields) {
        const record::Value* value = field.type == record::FieldType::key ? nullptr : record.find(field.name);
        if (value == nullptr) continue;
        if (const std::optional<record::Spot> spot = find_in(*value, field, word)) return spot;
    }
    return std::nullopt;
}

}  // namespace naskah::pipeline
