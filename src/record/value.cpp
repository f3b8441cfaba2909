#include "record/value.hpp"

#include <algorithm>

namespace naskah::record {

const Value* Record::find(std::string_view name) const {
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field& candidate) { return candidate.name == name; });
    return field == fields.end() ? nullptr : &field->value;
}

Value* Record::find(std::string_view name) {
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field& candidate) { return candidate.name == name; });
    return field == fields.end() ? nullptr : &field->value;
}

void Record::set(std::string_view name, Value value) {
    if (Value* existing = find(name))
        *existing = std::move(value);
    else
        fields.push_back({std::string(name), std::move(value)});
}

}  // namespace naskah::record
