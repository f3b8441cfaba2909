#include "forms/drop_downs.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "forms/tidy_text.hpp"
#include "record/building.hpp"

namespace naskah::forms {

using record::FieldSchema;
using record::FieldType;
using record::Record;
using record::Value;

namespace {

constexpr const char* region_list = "wilayah";
constexpr const char* yes_or_no = "ya-tidak";

std::string profile_word(const Record& record, const char* name) {
    const Value* value = record.find(name);
    if (value == nullptr) return {};
    if (const auto* text = std::get_if<record::Text>(&value->data)) return text->text;
    if (const auto* code = std::get_if<record::Code>(&value->data)) return code->text;
    return {};
}

/// Of profil.opd the names, of profil.pejabat their offices with the names: the items of a list of the profile by their key.
std::vector<DropDownWord> keyed(const Record& profile, const std::string& key_of) {
    std::vector<DropDownWord> words;
    const std::size_t dot = key_of.find('.');
    const Value* list = dot == std::string::npos ? nullptr : profile.find(key_of.substr(dot + 1));
    const auto* items = list == nullptr ? nullptr : std::get_if<record::List>(&list->data);
    if (items == nullptr) return words;
    for (const Value& item : *items) {
        const auto* record = std::get_if<Record>(&item.data);
        if (record == nullptr) continue;
        const std::string office = profile_word(*record, "jabatan"), name = profile_word(*record, "nama");
        words.push_back({office.empty() ? name : office + " – " + name, profile_word(*record, "kunci")});
    }
    return words;
}

std::vector<DropDownWord> regions_of(const Record& profile, const kinds::RegionTable& regions) {
    std::vector<DropDownWord> words;
    const std::string code = profile_word(profile, "kode-wilayah");
    if (code.size() < kinds::kabupaten_length) return words;  // of a province there are thousands: their codes are typed
    for (const kinds::Region* region : regions.inside(code)) {
        std::string shown = region->type + " " + region->name;
        if (region->code.size() == kinds::desa_length && !region->subdistrict.empty()) shown += ", Kecamatan " + region->subdistrict;
        words.push_back({std::move(shown), region->code});
    }
    return words;
}

std::string list_name_of_key(const std::string& key_of) {
    std::string name = key_of;
    std::replace(name.begin(), name.end(), '.', '-');
    return name;
}

}  // namespace

DropDowns::DropDowns(const Outline& outline, const Record& profile, const kinds::RegionTable& regions) {
    for (const OutlineField& field : outline.fields) add_field(*field.field, field.id(), profile, regions);
    for (const OutlineList& list : outline.lists) {
        for (const OutlineColumn& column : list.columns) {
            if (column.use == ColumnUse::value) add_field(*column.field, list.id() + "-" + column.title, profile, regions);
            if (column.use == ColumnUse::several) {
                for (const auto& item : column.field->records) add_field(item->fields.front(), {}, profile, regions);
            }
        }
        if (list.words.size() < 2) continue;
        std::vector<DropDownWord> words;
        for (const RowWord& word : list.words) words.push_back({word.word, word.id()});
        add(name_of_words(list), std::move(words));
    }
}

std::string DropDowns::name_of(const FieldSchema& field, const std::string& where) {
    switch (field.type) {
        case FieldType::boolean:
            return yes_or_no;
        case FieldType::key:
            return list_name_of_key(field.key_of);
        case FieldType::code:
            return field.code_type == "wilayah" ? region_list : std::string();
        case FieldType::choice: {
            std::string name = "pilihan-";
            for (const char character : where) {
                const bool plain = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
                const bool capital = character >= 'A' && character <= 'Z';
                name += plain ? character : capital ? static_cast<char>(character - 'A' + 'a') : '-';
            }
            while (name.ends_with('-')) name.pop_back();
            return name;
        }
        default:
            return {};
    }
}

std::string DropDowns::name_of_words(const OutlineList& list) {
    return "baris-" + list.id();
}

void DropDowns::add_field(const FieldSchema& field, const std::string& where, const Record& profile, const kinds::RegionTable& regions) {
    const std::string name = name_of(field, where);
    if (name.empty() || lists_.contains(name)) return;
    if (field.type == FieldType::boolean) return add(name, {{"ya", "ya"}, {"tidak", "tidak"}});
    if (field.type == FieldType::key) return add(name, keyed(profile, field.key_of));
    if (field.type == FieldType::code) return add(name, regions_of(profile, regions));
    std::vector<DropDownWord> words;
    for (const record::ChoiceWord& choice : field.choices) words.push_back({choice.label, choice.word});
    add(name, std::move(words));
}

/// Of words that look alike each gets what is stored of it behind it: otherwise the first would be read for both.
void DropDowns::add(const std::string& name, std::vector<DropDownWord> words) {
    std::map<std::string, int> count;
    for (const DropDownWord& word : words) ++count[folded(word.shown)];
    for (DropDownWord& word : words) {
        if (count[folded(word.shown)] > 1) word.shown += " (" + word.stored + ")";
    }
    lists_.emplace(name, std::move(words));
}

std::string DropDowns::shown(const std::string& list, const std::string& stored) const {
    const auto found = lists_.find(list);
    if (found == lists_.end()) return stored;
    for (const DropDownWord& word : found->second) {
        if (word.stored == stored) return word.shown;
    }
    return stored;
}

Record DropDowns::record() const {
    Record all;
    for (const auto& [name, words] : lists_) {
        all.set(name, record::one_for_each(words, [](const DropDownWord& word) {
                    Record item = record::named("kata");
                    item.set("tampak", record::text(word.shown));
                    item.set("nilai", record::text(word.stored));
                    return item;
                }));
    }
    return all;
}

}  // namespace naskah::forms
