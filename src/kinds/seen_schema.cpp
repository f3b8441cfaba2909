#include "kinds/seen_schema.hpp"

#include <memory>
#include <string>
#include <utility>

#include "kinds/profile.hpp"

namespace naskah::kinds {

using record::FieldSchema;
using record::FieldType;
using record::RecordSchema;

namespace {

class Builder {
 public:
    Builder(const RecordSchema& profile, std::span<const FieldSchema> added) : profile_(profile), added_(added) {}

    RecordSchema build(const RecordSchema& schema, int levels_left) const {
        RecordSchema seen = schema;
        for (FieldSchema& field : seen.fields) {
            int inner_levels = levels_left;
            if (field.type == FieldType::key) {
                field.records = levels_left > 0 ? records_of(field.key_of) : decltype(field.records)();
                --inner_levels;
            }
            for (auto& record : field.records) {
                if (record) record = std::make_shared<const RecordSchema>(build(*record, inner_levels));
            }
        }
        for (const FieldSchema& field : added_) {
            if (seen.find(field.name) == nullptr) seen.fields.push_back(field);
        }
        return seen;
    }

 private:
    std::vector<std::shared_ptr<const RecordSchema>> records_of(std::string_view key_of) const {
        const FieldSchema* list = profile_.find(list_of_keys(key_of));
        return list == nullptr ? std::vector<std::shared_ptr<const RecordSchema>>() : list->records;
    }

    const RecordSchema& profile_;
    std::span<const FieldSchema> added_;
};

}  // namespace

RecordSchema seen_by_template(const Kind& kind, const RecordSchema& profile, std::span<const FieldSchema> added) {
    return Builder(profile, added).build(kind.computed, key_levels);
}

}  // namespace naskah::kinds
