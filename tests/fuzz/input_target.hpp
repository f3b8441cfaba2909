// What the fuzzer of the reader does with a text. Any text must end in a complete record or in errors.
#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "input/xml_reader.hpp"
#include "input_schema.hpp"
#include "record/input.hpp"

namespace naskah::fuzz {

/// Whether the record has each field of the schema, with a value of the right kind, and none missing that must be there.
inline bool is_complete(const record::Record& record, const record::RecordSchema& schema);

inline bool is_complete_list(const record::List& list, const record::FieldSchema& field) {
    if (field.maximum && static_cast<std::int64_t>(list.size()) > *field.maximum) return false;
    for (const record::Value& item : list) {
        const auto* record = std::get_if<record::Record>(&item.data);
        bool fits = false;
        for (const auto& schema : field.records) fits = fits || (record != nullptr && is_complete(*record, *schema));
        if (!fits) return false;
    }
    return true;
}

inline bool is_complete(const record::Record& record, const record::RecordSchema& schema) {
    if (record.element != schema.element || record.fields.size() != schema.fields.size()) return false;
    for (const record::FieldSchema& field : schema.fields) {
        const record::Value* value = record.find(field.name);
        if (value == nullptr || (field.required && value->absent())) return false;
        if (const auto* inner = std::get_if<record::Record>(&value->data); inner && !is_complete(*inner, *field.records.front()))
            return false;
        if (const auto* list = std::get_if<record::List>(&value->data); list && !is_complete_list(*list, field)) return false;
    }
    return true;
}

inline void run_input(std::string_view bytes) {
    static const record::RecordSchema schema = letter_schema();
    record::Diagnostics diagnostics;
    const std::optional<record::Input> input =
        input::read_xml(std::string(bytes), "masukan.xml", schema, std::string(NASKAH_SOURCE_DIR) + "/tests/fuzz/corpus", {}, diagnostics);
    if (input.has_value() == diagnostics.has_errors()) std::abort();
    if (input && !is_complete(input->record, schema)) std::abort();
    for (const record::Diagnostic& diagnostic : diagnostics.items()) {
        const std::string text = record::format(diagnostic);
        if (text.empty() || text.back() != '\n') std::abort();
    }
}

}  // namespace naskah::fuzz
