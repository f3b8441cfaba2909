#include "pipeline/find_text.hpp"

#include <variant>

namespace naskah::pipeline {

namespace {

std::optional<input::Spot> find_in(const input::Value& value, std::string_view word) {
    if (const auto* text = std::get_if<input::Text>(&value.data)) {
        if (text->text.find(word) != std::string::npos) return value.spot;
    } else if (const auto* prose = std::get_if<input::Prose>(&value.data)) {
        if (prose->markup.find(word) != std::string::npos) return value.spot;
    } else if (const auto* record = std::get_if<input::Record>(&value.data)) {
        return find_text(*record, word);
    } else if (const auto* list = std::get_if<input::List>(&value.data)) {
        for (const input::Value& item : *list) {
            if (const std::optional<input::Spot> spot = find_in(item, word)) return spot;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<input::Spot> find_text(const input::Record& record, std::string_view word) {
    if (word.empty()) return std::nullopt;
    for (const input::Record::Field& field : record.fields) {
        if (const std::optional<input::Spot> spot = find_in(field.value, word)) return spot;
    }
    return std::nullopt;
}

}  // namespace naskah::pipeline
