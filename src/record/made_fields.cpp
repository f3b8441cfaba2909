#include "record/made_fields.hpp"

#include <iterator>
#include <memory>
#include <utility>

namespace naskah::record {

FieldSchema always(std::string name, FieldType type) {
    FieldSchema field;
    field.name = std::move(name);
    field.type = type;
    field.required = true;
    return field;
}

FieldSchema sometimes(std::string name, FieldType type) {
    FieldSchema field = always(std::move(name), type);
    field.required = false;
    return field;
}

FieldSchema or_else(FieldSchema field, FieldType other) {
    field.other_types.push_back(other);
    return field;
}

FieldSchema group(std::string name, RecordSchema schema) {
    FieldSchema field = always(std::move(name), FieldType::record);
    field.records.push_back(std::make_shared<const RecordSchema>(std::move(schema)));
    return field;
}

FieldSchema list_of(std::string name, RecordSchema item) {
    FieldSchema field = always(std::move(name), FieldType::list);
    field.records.push_back(std::make_shared<const RecordSchema>(std::move(item)));
    return field;
}

std::vector<FieldSchema> joined(std::vector<FieldSchema> fields, std::vector<FieldSchema> more) {
    fields.insert(fields.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return fields;
}

}  // namespace naskah::record
