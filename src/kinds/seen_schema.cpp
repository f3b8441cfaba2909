#include "kinds/seen_schema.hpp"

#include <memory>
#include <string>
#include <utility>

namespace naskah::kinds {

using record::FieldSchema;
using record::FieldType;
using record::RecordSchema;

namespace {

constexpr std::string_view profile_prefix = "profil.";
constexpr int levels = 2;  ///< of keys behind keys, as profile.cpp resolves them

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
        if (key_of.starts_with(profile_prefix)) key_of.remove_prefix(profile_prefix.size());
        const FieldSchema* list = profile_.find(key_of);
        return list == nullptr ? std::vector<std::shared_ptr<const RecordSchema>>() : list->records;
    }

    const RecordSchema& profile_;
    std::span<const FieldSchema> added_;
};

}  // namespace

RecordSchema seen_by_template(const Kind& kind, const RecordSchema& profile, std::span<const FieldSchema> added) {
    return Builder(profile, added).build(kind.computed, levels);
}

}  // namespace naskah::kinds
