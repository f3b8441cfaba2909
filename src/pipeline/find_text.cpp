#include "pipeline/find_text.hpp"

#include <algorithm>
#include <variant>

namespace naskah::pipeline {

namespace {

const input::RecordSchema* schema_of(const input::FieldSchema& field, std::string_view element) {
    const auto found =
        std::find_if(field.records.begin(), field.records.end(), [&](const auto& candidate) { return candidate->element == element; });
    return found == field.records.end() ? nullptr : found->get();
}

std::optional<input::Spot> find_in(const input::Value& value, const input::FieldSchema& field, std::string_view word) {
    if (const auto* text = std::get_if<input::Text>(&value.data)) {
        if (text->text.find(word) != std::string::npos) return value.spot;
    } else if (const auto* prose = std::get_if<input::Prose>(&value.data)) {
        if (prose->markup.find(word) != std::string::npos) return value.spot;
    } else if (const auto* record = std::get_if<input::Record>(&value.data)) {
        if (const input::RecordSchema* schema = schema_of(field, record->element)) return find_text(*record, *schema, word);
    } else if (const auto* list = std::get_if<input::List>(&value.data)) {
        for (const input::Value& item : *list) {
            if (const std::optional<input::Spot> spot = find_in(item, field, word)) return spot;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<input::Spot> find_text(const input::Record& record, const input::RecordSchema& schema, std::string_view word) {
    if (word.empty()) return std::nullopt;
    for (const input::FieldSchema& field : schema.fields) {
        const input::Value* value = field.type == input::FieldType::key ? nullptr : record.find(field.name);
        if (value == nullptr) continue;
        if (const std::optional<input::Spot> spot = find_in(*value, field, word)) return spot;
    }
    return std::nullopt;
}

}  // namespace naskah::pipeline
