#include "rules/peraturan/check_draft.hpp"

#include <algorithm>
#include <utility>

#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/peraturan/authority.hpp"

namespace naskah::rules::peraturan {

namespace {

/// All texts of a record, whatever its fields are called.
void collect(const record::Record& record, PartOfDraft part, std::size_t article, std::vector<Passage>& passages) {
    for (const record::Record::Field& field : record.fields) {
        if (std::holds_alternative<record::Prose>(field.value.data))
            passages.push_back({part, article, &record, &field.value, prose_text(field.value)});
        const auto* list = std::get_if<record::List>(&field.value.data);
        if (list == nullptr) continue;
        for (const record::Value& item : *list) {
            const auto* child = std::get_if<record::Record>(&item.data);
            if (child != nullptr) collect(*child, child->element == "istilah" ? PartOfDraft::definition : part, article, passages);
        }
    }
}

void collect_body(const record::List& parts, std::vector<Passage>& passages) {
    std::size_t article = 0;
    for (const record::Value& value : parts) {
        const auto* part = std::get_if<record::Record>(&value.data);
        if (part == nullptr) continue;
        const bool is_article = part->element == "pasal" || part->element == "putusan";
        collect(*part, is_article ? PartOfDraft::body : PartOfDraft::heading, article, passages);
        if (is_article) ++article;
    }
}

}  // namespace

const record::List& list_of(const record::Record& record, std::string_view field) {
    static const record::List none;
    const auto* list = record::get<record::List>(record, field);
    return list == nullptr ? none : *list;
}

ProseText text_in(const record::Record& record, std::string_view field) {
    const record::Value* value = record.find(field);
    return value == nullptr ? ProseText{} : prose_text(*value);
}

std::string key_of(const record::Record& record) {
    const auto* key = record::get<record::Code>(record, "kunci");
    return key == nullptr ? std::string() : key->text;
}

bool has_key(const record::Record& record, std::string_view key) {
    if (key_of(record) == key) return true;
    return std::any_of(record.fields.begin(), record.fields.end(), [&](const record::Record::Field& field) {
        const auto* list = std::get_if<record::List>(&field.value.data);
        return list != nullptr && std::any_of(list->begin(), list->end(), [&](const record::Value& item) {
                   const auto* child = std::get_if<record::Record>(&item.data);
                   return child != nullptr && has_key(*child, key);
               });
    });
}

const record::List& Draft::list(std::string_view field) const {
    return list_of(input.record, field);
}

void Draft::tell(record::Severity severity, const char* code, std::string message, record::Spot spot, std::string hint,
                 record::Diagnostics& diagnostics) const {
    diagnostics.add(input.diagnose(severity, code, std::move(message), spot, std::move(hint)));
}

void Draft::tell(record::Severity severity, const char* code, std::string message, const Passage& passage, std::size_t at, std::string hint,
                 record::Diagnostics& diagnostics) const {
    tell(severity, code, std::move(message), place_of(input, *passage.value, passage.prose, at), std::move(hint), diagnostics);
}

std::string Draft::first_at(record::Spot spot) const {
    if (!input.source || spot.offset == record::Spot::unknown || input.source->from_workbook()) return {};
    return "; yang pertama di baris " + std::to_string(input.source->position(spot.offset).line);
}

Draft draft_of(const record::Input& input, const record::Record& profile) {
    Draft draft{input, profile, input.kind == "keputusan", {}, {}, {}};
    draft.name = (draft.decision ? "Keputusan " : "Peraturan ") + head_of_region(profile);
    draft.short_name = draft.decision ? "keputusan ini" : "peraturan ini";
    collect_body(draft.list("batang-tubuh"), draft.passages);
    collect_body(draft.list("diktum"), draft.passages);
    for (const record::Value& value : draft.list("lampiran")) {
        if (const auto* annex = std::get_if<record::Record>(&value.data)) collect(*annex, PartOfDraft::annex, 0, draft.passages);
    }
    return draft;
}

}  // namespace naskah::rules::peraturan
