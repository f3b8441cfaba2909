#include "rules/nip.hpp"

#include <algorithm>

#include "bahasa/nip.hpp"
#include "record/input.hpp"
#include "rules/diagnostic_codes.hpp"

namespace naskah::rules {

namespace {

void check_record(const record::Input& input, const record::Record& record, const record::RecordSchema& schema,
                  record::Diagnostics& diagnostics);

void check_items(const record::Input& input, const record::List& list, const record::FieldSchema& field, record::Diagnostics& diagnostics) {
    for (const record::Value& item : list) {
        const auto* record = std::get_if<record::Record>(&item.data);
        if (record == nullptr) continue;
        const auto schema = std::find_if(field.records.begin(), field.records.end(),
                                         [&](const auto& candidate) { return candidate->element == record->element; });
        if (schema != field.records.end()) check_record(input, *record, **schema, diagnostics);
    }
}

void check_record(const record::Input& input, const record::Record& record, const record::RecordSchema& schema,
                  record::Diagnostics& diagnostics) {
    for (const record::FieldSchema& field : schema.fields) {
        const record::Value* value = record.find(field.name);
        if (value == nullptr) continue;
        const auto* code = std::get_if<record::Code>(&value->data);
        if (code != nullptr && field.code_type == "nip") {
            if (const std::optional<std::string> problem = bahasa::nip_problem(code->text)) {
                diagnostics.add(input.diagnose(record::Severity::warning, code::doubtful_nip,
                                               "NIP " + bahasa::format_nip(code->text) + " " + *problem, value->spot,
                                               "periksa NIP itu pada surat keputusan pengangkatan"));
            }
        }
        const auto* inner = std::get_if<record::Record>(&value->data);
        if (inner != nullptr && field.type == record::FieldType::record) check_record(input, *inner, *field.records.front(), diagnostics);
        if (const auto* list = std::get_if<record::List>(&value->data)) check_items(input, *list, field, diagnostics);
    }
}

}  // namespace

void check_nips(const record::Input& input, const record::RecordSchema& schema, record::Diagnostics& diagnostics) {
    check_record(input, input.record, schema, diagnostics);
}

}  // namespace naskah::rules
