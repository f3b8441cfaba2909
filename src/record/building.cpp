#include "record/building.hpp"

namespace naskah::record {

Value text_or_absent(std::string words) {
    return words.empty() ? Value{} : text(std::move(words));
}

Value integer_or_absent(std::optional<std::int64_t> number) {
    return number ? integer(*number) : Value{};
}

Value percent_or_absent(const std::optional<Percent>& percent) {
    return percent ? Value{*percent, {}} : Value{};
}

Value field_or_absent(const Record& record, std::string_view name) {
    const Value* value = record.find(name);
    return value == nullptr ? Value{} : *value;
}

Record named(std::string element) {
    Record record;
    record.element = std::move(element);
    return record;
}

}  // namespace naskah::record
