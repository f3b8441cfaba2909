// Whether records are as their schemas declare them, and whether the schemas declare no more than that.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::test {

/// Looks at records of one schema. What is told names a field by its path, "cakupan/nilai/persen".
class Conformance {
 public:
    /// `added`: fields that any of the records may have beside its own.
    explicit Conformance(record::RecordSchema schema, std::vector<record::FieldSchema> added = {})
        : schema_(std::move(schema)), added_(std::move(added)) {
        declare(schema_, "");
        for (const record::FieldSchema& field : added_) fields_[added_path(field)];
    }

    void see(const record::Record& record) { see(record, schema_, ""); }

    /// Undeclared fields, other types and elements than the declared ones, absent fields that are declared to be given always. A line each.
    std::string faults() const { return lines(faults_); }
    /// Declared fields that were given in none of the records.
    std::string never_given() const {
        return lines_where([](const Seen& seen) { return !seen.given; });
    }
    /// Fields that are said to be absent sometimes, and never were.
    std::string never_absent() const {
        return lines_where([](const Seen& seen) { return !seen.required && !seen.absent; });
    }
    /// Types that a field is said to have sometimes, and never had.
    std::string types_never_seen() const {
        std::set<std::string> texts;
        for (const auto& [path, seen] : fields_)
            if (!std::includes(seen.types.begin(), seen.types.end(), seen.declared.begin(), seen.declared.end())) texts.insert(path);
        return lines(texts);
    }

 private:
    struct Seen {
        bool required = false, given = false, absent = false;
        std::set<record::FieldType> declared, types;
    };

    static std::string lines(const std::set<std::string>& texts) {
        std::string all;
        for (const std::string& text : texts) all += text + "\n";
        return all;
    }
    template <class Condition>
    std::string lines_where(Condition condition) const {
        std::set<std::string> texts;
        for (const auto& [path, seen] : fields_)
            if (condition(seen)) texts.insert(path);
        return lines(texts);
    }

    void declare(const record::RecordSchema& schema, const std::string& path) {
        for (const record::FieldSchema& field : schema.fields) {
            const std::string own = path + field.name;
            Seen& seen = fields_[own];
            seen.required = field.required;
            seen.declared.insert(field.other_types.begin(), field.other_types.end());
            if (!field.other_types.empty()) seen.declared.insert(field.type);
            for (const auto& inner : field.records)
                if (inner) declare(*inner, own + "/" + (field.records.size() > 1 ? inner->element + "/" : ""));
        }
    }

    void see(const record::Record& record, const record::RecordSchema& schema, const std::string& path) {
        for (const record::Record::Field& field : record.fields)
            if (schema.find(field.name) == nullptr) see_added(record, field.name, path);
        for (const record::FieldSchema& field : schema.fields) see_field(record, field, path + field.name);
    }

    static std::string added_path(const record::FieldSchema& field) { return "added " + field.name; }

    void see_added(const record::Record& record, const std::string& name, const std::string& path) {
        const auto declared =
            std::find_if(added_.begin(), added_.end(), [&](const record::FieldSchema& field) { return field.name == name; });
        if (declared == added_.end())
            faults_.insert(path + name + " is not declared");
        else
            see_field(record, *declared, added_path(*declared));
    }

    void see_field(const record::Record& record, const record::FieldSchema& field, const std::string& path) {
        Seen& seen = fields_[path];
        const record::Value* value = record.find(field.name);
        if (value == nullptr) {
            faults_.insert(path + " is missing in a record");
        } else if (value->absent()) {
            seen.absent = true;
            if (field.required) faults_.insert(path + " is absent");
        } else {
            seen.given = true;
            see_value(*value, field, path);
        }
    }

    void see_value(const record::Value& value, const record::FieldSchema& field, const std::string& path) {
        using record::FieldType;
        const FieldType type = type_of(value, field);
        fields_[path].types.insert(type);
        if (type != field.type && std::find(field.other_types.begin(), field.other_types.end(), type) == field.other_types.end())
            faults_.insert(path + " is of type " + std::to_string(static_cast<int>(type)));
        if (const auto* record = std::get_if<record::Record>(&value.data)) see_inner(*record, field, path);
        if (const auto* list = std::get_if<record::List>(&value.data)) {
            for (const record::Value& item : *list)
                if (const auto* record = std::get_if<record::Record>(&item.data)) see_inner(*record, field, path);
        }
    }

    void see_inner(const record::Record& record, const record::FieldSchema& field, const std::string& path) {
        if (field.type == record::FieldType::code) return;  // a region: what it prints is of its type
        for (const auto& schema : field.records) {
            if (schema && schema->element == record.element)
                return see(record, *schema, path + "/" + (field.records.size() > 1 ? schema->element + "/" : ""));
        }
        faults_.insert(path + " holds <" + record.element + ">");
    }

    static record::FieldType type_of(const record::Value& value, const record::FieldSchema& field) {
        using record::FieldType;
        constexpr FieldType types[] = {FieldType::text,    FieldType::text,    FieldType::prose,  FieldType::integer,
                                       FieldType::decimal, FieldType::percent, FieldType::money,  FieldType::date,
                                       FieldType::time,    FieldType::boolean, FieldType::choice, FieldType::code,
                                       FieldType::image,   FieldType::key,     FieldType::list,   FieldType::record};
        const FieldType type = types[value.data.index()];
        // A key has been replaced by the profile's record, a code of a region by the region.
        const bool replaced = type == FieldType::record && (field.type == FieldType::key || field.code_type == "wilayah");
        return replaced ? field.type : type;
    }

    record::RecordSchema schema_;
    std::vector<record::FieldSchema> added_;
    std::map<std::string, Seen> fields_;
    std::set<std::string> faults_;
};

}  // namespace naskah::test
