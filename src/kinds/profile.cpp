#include "kinds/profile.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "kinds/diagnostic_codes.hpp"
#include "record/input.hpp"

namespace naskah::kinds {

using record::FieldSchema;
using record::FieldType;
using record::Key;
using record::Record;
using record::RecordSchema;
using record::Value;

namespace {

constexpr std::string_view key_field = "kunci";

/// The key by which an item of a list of the profile is called.
std::string key_of(const Record& record) {
    const Value* value = record.find(key_field);
    if (value == nullptr) return {};
    if (const auto* code = std::get_if<record::Code>(&value->data)) return code->text;
    if (const auto* text = std::get_if<record::Text>(&value->data)) return text->text;
    return {};
}

std::shared_ptr<const RecordSchema> schema_of(const FieldSchema& list, std::string_view element) {
    const auto found =
        std::find_if(list.records.begin(), list.records.end(), [&](const auto& candidate) { return candidate->element == element; });
    return found == list.records.end() ? nullptr : *found;
}

class KeyResolver {
 public:
    KeyResolver(const record::Input& input, const record::Input& profile, const RecordSchema& profile_schema,
                record::Diagnostics& diagnostics)
        : input_(input), profile_(profile), profile_schema_(profile_schema), diagnostics_(diagnostics) {}

    void resolve(Record& record, const RecordSchema& schema, int levels_left) {
        for (const FieldSchema& field : schema.fields) {
            Value* value = record.find(field.name);
            if (value == nullptr) continue;
            if (field.type == FieldType::key) resolve_value(*value, field, levels_left);
            if (auto* inner = std::get_if<Record>(&value->data); inner != nullptr && field.type == FieldType::record)
                resolve(*inner, *field.records.front(), levels_left);
            if (auto* list = std::get_if<record::List>(&value->data)) resolve_items(*list, field, levels_left);
        }
    }

 private:
    void resolve_items(record::List& list, const FieldSchema& field, int levels_left) {
        for (Value& item : list) {
            auto* record = std::get_if<Record>(&item.data);
            if (record == nullptr) continue;
            if (const std::shared_ptr<const RecordSchema> schema = schema_of(field, record->element))
                resolve(*record, *schema, levels_left);
        }
    }

    void resolve_value(Value& value, const FieldSchema& field, int levels_left) {
        const auto* key = std::get_if<Key>(&value.data);
        if (key == nullptr) return;
        if (levels_left == 0) {
            value.data = record::Absent{};  // a record behind a record behind a record: no document needs it
            return;
        }
        const std::string_view list_name = list_of_keys(field.key_of);
        const FieldSchema* list_schema = profile_schema_.find(list_name);
        const Value* list_value = profile_.record.find(list_name);
        const auto* list = list_value == nullptr ? nullptr : std::get_if<record::List>(&list_value->data);
        if (list_schema == nullptr || list == nullptr) return complain(value, field, key->word, {}, levels_left);

        std::vector<std::string> known;
        for (const Value& item : *list) {
            const auto* candidate = std::get_if<Record>(&item.data);
            if (candidate == nullptr) continue;
            known.push_back(key_of(*candidate));
            if (known.back() != key->word) continue;
            Record copy = *candidate;
            if (const std::shared_ptr<const RecordSchema> schema = schema_of(*list_schema, copy.element))
                resolve(copy, *schema, levels_left - 1);
            value.data = std::move(copy);
            return;
        }
        complain(value, field, key->word, known, levels_left);
    }

    void complain(const Value& value, const FieldSchema& field, const std::string& word, const std::vector<std::string>& known,
                  int levels_left) {
        const bool of_profile = levels_left < key_levels;  // the key stands in a record that was copied from there
        if (of_profile && !told_of_profile_.insert(value.spot.offset).second) return;
        const record::Input& written_in = of_profile ? profile_ : input_;
        constexpr std::size_t most_listed = 12;
        std::string listed;
        for (std::size_t i = 0; i < known.size() && i < most_listed; ++i) listed += (i == 0 ? "" : ", ") + known[i];
        if (known.size() > most_listed) listed += ", …";
        const std::string nearest = record::nearest_name(word, known);
        const std::string hint = (nearest.empty() ? "" : "maksud Anda " + nearest + "? ") + ("kunci yang ada: " + listed);
        diagnostics_.add(written_in.diagnose(record::Severity::error, code::unknown_key,
                                             field.name + " \"" + word + "\" tidak ada di " + field.key_of + " (" + profile_.file + ")",
                                             value.spot, hint));
    }

    const record::Input& input_;
    const record::Input& profile_;
    const RecordSchema& profile_schema_;
    record::Diagnostics& diagnostics_;
    std::set<std::size_t> told_of_profile_;  ///< where: a record that is copied often is told of once
};

}  // namespace

std::string_view list_of_keys(std::string_view key_of) {
    constexpr std::string_view prefix = "profil.";
    if (key_of.starts_with(prefix)) key_of.remove_prefix(prefix.size());
    return key_of;
}

void resolve_keys(record::Input& input, const RecordSchema& schema, const record::Input& profile, const RecordSchema& profile_schema,
                  record::Diagnostics& diagnostics) {
    KeyResolver(input, profile, profile_schema, diagnostics).resolve(input.record, schema, key_levels);
}

void check_profile(const record::Input& profile, const RecordSchema& profile_schema, record::Diagnostics& diagnostics) {
    for (const FieldSchema& field : profile_schema.fields) {
        const Value* value = profile.record.find(field.name);
        const auto* list = value == nullptr ? nullptr : std::get_if<record::List>(&value->data);
        if (list == nullptr) continue;
        std::set<std::string> known;
        for (const Value& item : *list) {
            const auto* record = std::get_if<Record>(&item.data);
            const std::string key = record == nullptr ? std::string() : key_of(*record);
            if (key.empty() || known.insert(key).second) continue;
            diagnostics.add(profile.diagnose(record::Severity::error, code::duplicate_key,
                                             "kunci \"" + key + "\" dipakai dua kali di <" + field.name + ">",
                                             record->find(key_field)->spot, "beri setiap <" + record->element + "> kunci sendiri"));
        }
    }
}

}  // namespace naskah::kinds
