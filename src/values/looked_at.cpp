#include "values/looked_at.hpp"

#include "record/input.hpp"
#include "values/lookup.hpp"

namespace naskah::values {

using record::FieldSchema;
using record::FieldType;
using record::Record;
using record::RecordSchema;

LookedAt::LookedAt(const record::Input& input, const RecordSchema& schema) {
    if (!input.source) return;
    text_ = input.source->text();
    looked_at_.resize(text_.size());
    keys_.resize(text_.size());
    find_keys(input.record, schema);
}

bool LookedAt::is_written(const record::Value& key) const {
    return key.spot.offset < text_.size() && text_[key.spot.offset] != '<';
}

void LookedAt::find_keys(const Record& record, const RecordSchema& schema) {
    for (const FieldSchema& field : schema.fields) {
        const record::Value* value = record.find(field.name);
        if (value == nullptr) continue;
        if (field.type == FieldType::key) {
            if (is_written(*value)) set(keys_, value->spot);
        } else if (const auto* inner = std::get_if<Record>(&value->data); inner != nullptr && field.type == FieldType::record) {
            find_keys(*inner, *field.records.front());
        } else if (const auto* items = std::get_if<record::List>(&value->data)) {
            for (const record::Value& item : *items) {
                const auto* item_record = std::get_if<Record>(&item.data);
                const RecordSchema* item_schema = item_record == nullptr ? nullptr : schema_of(&field, *item_record);
                if (item_schema != nullptr) find_keys(*item_record, *item_schema);
            }
        }
    }
}

}  // namespace naskah::values
