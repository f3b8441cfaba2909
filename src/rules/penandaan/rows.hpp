// Making records of figures, for the workbook.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "input/value.hpp"

namespace naskah::rules::penandaan {

inline input::Value text(std::string words) {
    return {input::Text{std::move(words)}, {}};
}
inline input::Value integer(std::int64_t number) {
    return {input::Integer{number}, {}};
}
inline input::Value money(std::int64_t rupiah) {
    return {input::Money{rupiah}, {}};
}
inline input::Value list(input::List items) {
    return {std::move(items), {}};
}
inline input::Record row(const char* element) {
    input::Record record;
    record.element = element;
    return record;
}
inline void append(input::List& items, input::Record record) {
    items.push_back({std::move(record), {}});
}
/// The field, or Absent when the record has none.
input::Value field_or_absent(const input::Record& record, std::string_view name);

/// part of whole in percent, of a negative part too; Absent when the whole is 0 or the part more than ten thousand times as much.
input::Value share(std::int64_t part, std::int64_t whole);

}  // namespace naskah::rules::penandaan
