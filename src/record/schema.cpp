#include "record/schema.hpp"

#include <algorithm>

namespace naskah::record {

const FieldSchema* RecordSchema::find(std::string_view name) const {
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const FieldSchema& candidate) { return candidate.name == name; });
    return field == fields.end() ? nullptr : &*field;
}

}  // namespace naskah::record
