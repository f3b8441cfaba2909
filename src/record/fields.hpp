// Looking into records: null when a field isn't there, isn't given, or is of another type.
#pragma once

#include <cstdint>
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

template <class Type>
Type* get(Record& record, std::string_view name) {
    Value* value = record.find(name);
    return value == nullptr ? nullptr : std::get_if<Type>(&value->data);
}

inline bool is_given(const Record& record, std::string_view name) {
    const Value* value = record.find(name);
    return value != nullptr && !value->absent();
}

/// The words of a Text or a Code; empty when it is neither.
inline std::string text_of(const Record& record, std::string_view name) {
    if (const auto* text = get<Text>(record, name)) return text->text;
    if (const auto* code = get<Code>(record, name)) return code->text;
    return {};
}

/// The number of an Integer; 0 when it is none.
inline std::int64_t integer_of(const Record& record, std::string_view name) {
    const auto* integer = get<Integer>(record, name);
    return integer == nullptr ? 0 : integer->value;
}

/// Where a field that is there was written.
inline Spot spot_of(const Record& record, std::string_view name) {
    const Value* value = record.find(name);
    return value == nullptr ? Spot{} : value->spot;
}

}  // namespace naskah::record
