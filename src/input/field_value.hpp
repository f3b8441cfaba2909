// From what was written in a field to a typed value.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "input/patterns.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::input {

/// What is wrong with a value: `message` goes on after the field's name and the quoted value ("bukan tanggal").
struct Mistake {
    const char* code = "";
    std::string message, hint;
};

/// A value of every type but prose, image, list and record, from its text (white space is collapsed here).
std::variant<record::Value, Mistake> parse_value(const record::FieldSchema& field, std::string_view written, Patterns& patterns);

/// What is wrong with a field that is written but empty.
Mistake empty(const record::FieldSchema& field);

}  // namespace naskah::input
