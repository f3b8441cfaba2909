// Making records that no file was read into: summaries, rows of tables, what forms see. Their values have no spot.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "record/value.hpp"

namespace naskah::record {

inline Value text(std::string words) {
    return {Text{std::move(words)}, {}};
}
inline Value code_value(std::string written) {
    return {Code{std::move(written)}, {}};
}
inline Value integer(std::int64_t number) {
    return {Integer{number}, {}};
}
inline Value money(std::int64_t rupiah) {
    return {Money{rupiah}, {}};
}

/// Absent where there is nothing.
Value text_or_absent(std::string words);
Value integer_or_absent(std::optional<std::int64_t> number);
Value percent_or_absent(const std::optional<Percent>& percent);
/// A record's field with its spot; Absent also when the record has none of that name.
Value field_or_absent(const Record& record, std::string_view name);

/// A record without fields.
Record named(std::string element);

inline Value list(List items) {
    return {std::move(items), {}};
}
inline void append(List& items, Record record) {
    items.push_back({std::move(record), {}});
}
/// One record for each of some things, in their order.
template <class Things, class Make>
Value one_for_each(const Things& things, Make make) {
    List items;
    for (const auto& thing : things) append(items, make(thing));
    return list(std::move(items));
}

}  // namespace naskah::record
