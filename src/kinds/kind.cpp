#include "kinds/kind.hpp"

#include <utility>

namespace naskah::kinds {

using record::FieldSchema;
using record::FieldType;

const FieldSchema* base_list(const Kind& kind, std::string name) {
    for (auto earlier = kind.derivations.rbegin(); earlier != kind.derivations.rend(); ++earlier) {
        if (earlier->name != name) continue;
        if (const auto* filter = std::get_if<Filter>(&earlier->what)) name = filter->list;
        if (const auto* fill_up = std::get_if<FillUp>(&earlier->what)) name = fill_up->list;
    }
    const FieldSchema* field = kind.schema.find(name);
    return field != nullptr && field->type == FieldType::list && !field->records.empty() ? field : nullptr;
}

record::RecordSchema schema_with_computed_lists(const Kind& kind) {
    record::RecordSchema schema = kind.schema;
    for (const Derivation& derivation : kind.derivations) {
        const FieldSchema* base = kind.schema.find(derivation.name) == nullptr ? base_list(kind, derivation.name) : nullptr;
        if (base == nullptr) continue;
        FieldSchema computed = *base;
        computed.name = derivation.name;
        schema.fields.push_back(std::move(computed));
    }
    return schema;
}

}  // namespace naskah::kinds
