// Looking into records: null when a field isn't there, isn't given, or is of another type.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "input/value.hpp"

namespace naskah::rules {

template <class Type>
const Type* get(const input::Record& record, std::string_view name) {
    const input::Value* value = record.find(name);
    return value == nullptr ? nullptr : std::get_if<Type>(&value->data);
}

/// Where a field that is there was written.
inline input::Spot spot_of(const input::Record& record, std::string_view name) {
    const input::Value* value = record.find(name);
    return value == nullptr ? input::Spot{} : value->spot;
}

}  // namespace naskah::rules
