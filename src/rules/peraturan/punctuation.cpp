#include "rules/peraturan/punctuation.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "record/fields.hpp"
#include "rules/peraturan/markup.hpp"

namespace naskah::rules::peraturan {

using record::List;
using record::Record;
using record::Spot;

namespace {

std::string* prose_of(Record& record) {
    record::Value* value = record.find("teks");
    auto* prose = value == nullptr ? nullptr : std::get_if<record::Prose>(&value->data);
    return prose == nullptr ? nullptr : &prose->markup;
}

List* filled_list(Record& record, std::string_view name) {
    record::Value* value = record.find(name);
    auto* list = value == nullptr ? nullptr : std::get_if<List>(&value->data);
    return list == nullptr || list->empty() ? nullptr : list;
}

Conjunction conjunction_of(std::string_view word) {
    return word == "atau" ? Conjunction::atau : word == "dan-atau" ? Conjunction::dan_atau : Conjunction::dan;
}

/// Of the items inside a record. A default stands at the place of the element that it was left out of.
Conjunction conjunction_inside(const Record& holder, Spot place, std::optional<Conjunction> typed) {
    const auto* choice = record::get<record::Choice>(holder, "hubung");
    if (choice == nullptr) return typed.value_or(Conjunction::dan);
    const Conjunction chosen = conjunction_of(choice->word);
    const Spot written = record::spot_of(holder, "hubung");
    const bool by_default = chosen == Conjunction::dan && (written.offset == place.offset || written.offset == Spot::unknown);
    return by_default ? typed.value_or(chosen) : chosen;
}

void punctuate_items(Record& holder, Spot place, const std::string& ending);

/// Items that follow each other. `ending`: of them all, behind the last.
void punctuate_run(std::span<record::Value> items, const Record& holder, Spot place, const std::string& ending) {
    std::optional<Conjunction> typed;
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto* item = std::get_if<Record>(&items[i].data);
        std::string* text = item == nullptr ? nullptr : prose_of(*item);
        if (text == nullptr) continue;
        const auto conjunction = strip_closing(*text);
        if (i + 2 == items.size()) typed = conjunction;
    }
    const std::string joined = "; " + std::string(words(conjunction_inside(holder, place, typed)));
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto* item = std::get_if<Record>(&items[i].data);
        if (item == nullptr) continue;
        const std::string own = i + 1 == items.size() ? ending : i + 2 == items.size() ? joined : ";";
        std::string* text = prose_of(*item);
        const bool leads_in = filled_list(*item, "butir") != nullptr;
        if (text != nullptr) close_with(*text, leads_in ? ":" : own);
        punctuate_items(*item, items[i].spot, own);
    }
}

void punctuate_items(Record& holder, Spot place, const std::string& ending) {
    if (List* items = filled_list(holder, "butir")) punctuate_run(*items, holder, place, ending);
}

/// Of a circular: paragraphs and items, as they come.
void punctuate_section(Record& section, Spot place) {
    List* parts = filled_list(section, "isi");
    if (parts == nullptr) return;
    const auto is_item = [](const record::Value& value) {
        const auto* record = std::get_if<Record>(&value.data);
        return record != nullptr && record->element == "butir";
    };
    for (auto begin = parts->begin(); begin != parts->end();) {
        begin = std::find_if(begin, parts->end(), is_item);
        const auto end = std::find_if_not(begin, parts->end(), is_item);
        punctuate_run({begin, end}, section, place, ".");
        begin = end;
    }
}

/// Points that stand for themselves: each ends with ";".
void punctuate_points(Record& root, std::string_view name) {
    List* points = filled_list(root, name);
    if (points == nullptr) return;
    for (record::Value& point : *points) {
        auto* record = std::get_if<Record>(&point.data);
        std::string* text = record == nullptr ? nullptr : prose_of(*record);
        if (text == nullptr) continue;
        strip_closing(*text);
        close_with(*text, filled_list(*record, "butir") != nullptr ? ":" : ";");
        punctuate_items(*record, point.spot, ";");
    }
}

bool is_sentence(const Record& record) {
    return record.element == "pasal" || record.element == "ayat" || record.element == "putusan";
}

void punctuate_text(Record& record) {
    std::string* text = is_sentence(record) ? prose_of(record) : nullptr;
    if (text == nullptr) return;
    if (filled_list(record, "butir") != nullptr || filled_list(record, "istilah") != nullptr)
        end_lead_in(*text);
    else
        end_sentence(*text);
}

void walk(record::Value& value) {
    if (auto* list = std::get_if<List>(&value.data)) {
        for (record::Value& item : *list) walk(item);
    } else if (auto* record = std::get_if<Record>(&value.data)) {
        if (record->element == "bagian") return punctuate_section(*record, value.spot);
        punctuate_text(*record);
        punctuate_items(*record, value.spot, ".");
        for (Record::Field& field : record->fields) {
            if (field.name != "butir") walk(field.value);
        }
    }
}

}  // namespace

void punctuate(Record& root) {
    punctuate_points(root, "menimbang");
    punctuate_points(root, "memperhatikan");
    for (Record::Field& field : root.fields) {
        if (field.name != "menimbang" && field.name != "memperhatikan") walk(field.value);
    }
}

}  // namespace naskah::rules::peraturan
