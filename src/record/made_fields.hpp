// Schemas of records that the program itself makes, as one writes them down beside the code that makes them.
#pragma once

#include <string>
#include <vector>

#include "record/schema.hpp"

namespace naskah::record {

/// A field that is given in every such record.
FieldSchema always(std::string name, FieldType type);
/// A field that may be absent.
FieldSchema sometimes(std::string name, FieldType type);
/// A field that may hold a value of another type instead.
FieldSchema or_else(FieldSchema field, FieldType other);
/// A record that is always there.
FieldSchema group(std::string name, RecordSchema schema);
/// A list that is always there, and may be empty. All its items are such records.
FieldSchema list_of(std::string name, RecordSchema item);

/// Fields before further ones, of one record.
std::vector<FieldSchema> joined(std::vector<FieldSchema> fields, std::vector<FieldSchema> more);

}  // namespace naskah::record
