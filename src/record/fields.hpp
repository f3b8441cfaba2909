// Looking into records: null when a field isn't there, isn't given, or is of another type.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "record/value.hpp"

namespace naskah::record {

template <class Type>
const Type* get(const Record& record, std::string_view name) {
    const Value* value = record.find(name);
    return value == nullptr ? nullptr : std::get_if<Type>(&value->data);
}

/// Where a field that is there was written.
inline Spot spot_of(const Record& record, std::string_view name) {
    const Value* value = record.find(name);
    return value == nullptr ? Spot{} : value->spot;
}

}  // namespace naskah::record
