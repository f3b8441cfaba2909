// Making records of figures, for the workbook.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "record/value.hpp"

namespace naskah::rules::penandaan {

inline record::Value text(std::string words) {
    return {record::Text{std::move(words)}, {}};
}
inline record::Value integer(std::int64_t number) {
    return {record::Integer{number}, {}};
}
inline record::Value money(std::int64_t rupiah) {
    return {record::Money{rupiah}, {}};
}
inline record::Value list(record::List items) {
    return {std::move(items), {}};
}
inline record::Record row(const char* element) {
    record::Record record;
    record.element = element;
    return record;
}
inline void append(record::List& items, record::Record record) {
    items.push_back({std::move(record), {}});
}
/// The field, or Absent when the record has none.
record::Value field_or_absent(const record::Record& record, std::string_view name);

/// part of whole in percent, of a negative part too; Absent when the whole is 0 or the part more than ten thousand times as much.
record::Value share(std::int64_t part, std::int64_t whole);

}  // namespace naskah::rules::penandaan
