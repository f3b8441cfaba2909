#include "record/whole_record.hpp"

#include <utility>

namespace naskah::record {

namespace {

Value whole_region() {
    Record region;
    region.element = "wilayah";
    for (const char* name : {"kode", "jenis", "nama", "kecamatan", "sebutan"}) region.set(name, {Text{"x"}, {}});
    return {std::move(region), {}};
}

Value whole_list(const FieldSchema& field) {
    List items;
    for (const auto& schema : field.records) items.push_back({whole_record(*schema), {}});
    return {std::move(items), {}};
}

/// A value of a field, of its type and not empty: what it says is not looked at.
Value whole_value(const FieldSchema& field) {
    switch (field.type) {
        case FieldType::text:
            return {Text{"x"}, {}};
        case FieldType::prose:
            return {Prose{"x"}, {}};
        case FieldType::integer:
            return {Integer{1}, {}};
        case FieldType::decimal:
            return {Decimal{1, 0}, {}};
        case FieldType::percent:
            return {Percent{{1, 0}}, {}};
        case FieldType::money:
            return {Money{1}, {}};
        case FieldType::date:
            return {Date{2025, 1, 1}, {}};
        case FieldType::time:
            return {Time{}, {}};
        case FieldType::boolean:
            return {Boolean{true}, {}};
        case FieldType::choice:
            return {Choice{field.choices.empty() ? "x" : field.choices.front().word, "x"}, {}};
        case FieldType::code:
            return field.code_type == "wilayah" ? whole_region() : Value{Code{"x"}, {}};
        case FieldType::image:
            return {ImageFile{.path = "x", .name = "x"}, {}};
        case FieldType::list:
            return whole_list(field);
        case FieldType::key:
        case FieldType::record:
            break;
    }
    if (field.records.empty()) return {};  // a key behind a key behind a key: nothing is ever there
    return {whole_record(*field.records.front()), {}};
}

}  // namespace

Record whole_record(const RecordSchema& schema) {
    Record record;
    record.element = schema.element;
    for (const FieldSchema& field : schema.fields) record.fields.push_back({field.name, whole_value(field)});
    return record;
}
}  // namespace naskah::record
