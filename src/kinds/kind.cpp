#include "kinds/kind.hpp"

#include <memory>
#include <utility>

#include "record/made_fields.hpp"

namespace naskah::kinds {

using record::FieldSchema;
using record::FieldType;

namespace {

FieldSchema sum_of(const Kind& kind, const std::string& list, const std::string& name) {
    const FieldSchema* items = base_list(kind, list);
    const FieldSchema* summed = items == nullptr ? nullptr : items->records.front()->find(name);
    return record::always("jumlah", summed == nullptr ? FieldType::integer : summed->type);
}

FieldSchema computed_field(const Kind& kind, const Sum& sum) {
    return sum_of(kind, sum.list, sum.field);
}

FieldSchema computed_field(const Kind&, const Count&) {
    return record::always("banyak", FieldType::integer);
}

FieldSchema computed_field(const Kind&, const Excess&) {
    return record::always("melebihi", FieldType::boolean);
}

FieldSchema computed_field(const Kind&, const Numbering& numbering) {
    record::RecordSchema numbers;
    for (const std::string& name : numbering.fields) numbers.fields.push_back(record::sometimes(name, FieldType::integer));
    numbers.fields.push_back(record::always("banyak", FieldType::integer));
    numbers.fields.push_back(record::always("tunggal", FieldType::boolean));
    FieldSchema field = record::always("nomor", FieldType::record);
    field.records.push_back(std::make_shared<const record::RecordSchema>(std::move(numbers)));
    return field;
}

FieldSchema list_like(const Kind& kind, const std::string& list) {
    const FieldSchema* base = base_list(kind, list);
    return base == nullptr ? record::always(list, FieldType::list) : *base;
}

FieldSchema computed_field(const Kind& kind, const Filter& filter) {
    return list_like(kind, filter.list);
}

/// An item that is filled up with has nothing in it.
std::shared_ptr<const record::RecordSchema> perhaps_empty(const record::RecordSchema& schema) {
    auto result = std::make_shared<record::RecordSchema>(schema);
    for (FieldSchema& field : result->fields) {
        field.required = field.empty_by_default = false;
        field.required_when_field.clear();
        field.default_value.reset();
    }
    return result;
}

FieldSchema computed_field(const Kind& kind, const FillUp& fill_up) {
    FieldSchema field = list_like(kind, fill_up.list);
    if (!field.records.empty()) field.records.front() = perhaps_empty(*field.records.front());
    return field;
}

FieldSchema computed_field(const Kind& kind, const Grouping& grouping) {
    record::RecordSchema group;
    group.element = "kelompok";
    FieldSchema items = list_like(kind, grouping.list);
    const FieldSchema* by = items.records.empty() ? nullptr : items.records.front()->find(grouping.by);
    group.fields.push_back(by == nullptr ? record::always("kelompok", FieldType::choice) : *by);
    group.fields.back().name = "kelompok";
    group.fields.push_back(record::always("banyak", FieldType::integer));
    if (!grouping.sum.empty()) group.fields.push_back(sum_of(kind, grouping.list, grouping.sum));
    items.name = "butir";
    group.fields.push_back(std::move(items));
    FieldSchema field = record::always("kelompok", FieldType::list);
    field.records.push_back(std::make_shared<const record::RecordSchema>(std::move(group)));
    return field;
}

}  // namespace

const FieldSchema* base_list(const Kind& kind, std::string name) {
    for (auto earlier = kind.derivations.rbegin(); earlier != kind.derivations.rend(); ++earlier) {
        if (earlier->name != name) continue;
        if (const auto* filter = std::get_if<Filter>(&earlier->what)) name = filter->list;
        if (const auto* fill_up = std::get_if<FillUp>(&earlier->what)) name = fill_up->list;
    }
    const FieldSchema* field = kind.schema.find(name);
    return field != nullptr && field->type == FieldType::list && !field->records.empty() ? field : nullptr;
}

record::RecordSchema schema_with_computed_fields(const Kind& kind) {
    record::RecordSchema schema = kind.schema;
    for (const Derivation& derivation : kind.derivations) {
        if (kind.schema.find(derivation.name) != nullptr) continue;
        FieldSchema field = std::visit([&](const auto& what) { return computed_field(kind, what); }, derivation.what);
        field.name = derivation.name;
        schema.fields.push_back(std::move(field));
    }
    return schema;
}

}  // namespace naskah::kinds
