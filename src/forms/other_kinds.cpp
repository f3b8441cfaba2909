#include "forms/other_kinds.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <variant>

#include "forms/cell_remarks.hpp"
#include "forms/prefill.hpp"
#include "record/building.hpp"
#include "record/fields.hpp"

namespace naskah::forms {

using record::List;
using record::Record;
using workbook::OtherKind;
using workbook::Table;

namespace {

template <class Take>
void for_each_table_of_others(workbook::Template& description, Take take) {
    for (workbook::SheetDescription& sheet : description.sheets) {
        for (workbook::SheetItem& item : sheet.items)
            if (auto* table = std::get_if<Table>(&item); table != nullptr && table->other_kind) take(*table);
    }
}

template <class Take>
void for_each_item(const Record& record, const std::string& list, Take take) {
    const auto* items = record::get<List>(record, list);
    for (std::size_t at = 0; items != nullptr && at < items->size(); ++at)
        if (const auto* item = std::get_if<Record>(&(*items)[at].data)) take(*item);
}

std::string key_of(const Record& row, const std::vector<std::string>& fields) {
    std::string key;
    for (const std::string& field : fields) {
        const auto* number = record::get<record::Integer>(row, field);
        key += (number == nullptr ? record::text_of(row, field) : std::to_string(number->value)) + '\n';
    }
    return key;
}

/// Of the inputs for the form's region and year the one of the last stage.
const Record* source_of(const OtherKind& other, std::span<const Record* const> given, const About& about) {
    const Record* source = nullptr;
    std::ptrdiff_t last = -1;
    for (const Record* record : given) {
        if (record->element != other.kind || record::text_of(*record, "wilayah") != about.region ||
            record::integer_of(*record, "tahun") != about.year)
            continue;
        const auto* stage = record::get<record::Choice>(*record, "tahap");
        const auto found = std::find(other.stages.begin(), other.stages.end(), stage == nullptr ? std::string() : stage->word);
        if (!other.stages.empty() && found == other.stages.end()) continue;
        const std::ptrdiff_t place = found - other.stages.begin();
        if (place < last) continue;
        last = place;
        source = record;
    }
    return source;
}

Record row_from(const Record& item, const OtherKind& other, const record::RecordSchema& schema) {
    Record row = record::named(schema.element);
    for (const record::FieldSchema& field : schema.fields) {
        const auto copy =
            std::find_if(other.copies.begin(), other.copies.end(), [&](const OtherKind::Copy& one) { return one.to == field.name; });
        const std::string& from = copy == other.copies.end() ? field.name : copy->from;
        if (record::is_given(item, from)) row.set(field.name, *item.find(from));
    }
    return row;
}

void complete(Record& row, const Record& earlier, const record::RecordSchema& schema) {
    for (const record::FieldSchema& field : schema.fields)
        if (!record::is_given(row, field.name) && record::is_given(earlier, field.name)) {
            row.set(field.name, *earlier.find(field.name));
            if (const std::string remark = remark_on(earlier, field.name); !remark.empty()) set_remark(row, field.name, remark);
        }
}

}  // namespace

std::vector<std::string> other_kinds(const workbook::Template& description) {
    std::vector<std::string> kinds;
    workbook::Template copy = description;
    for_each_table_of_others(copy, [&](const Table& table) { kinds.push_back(table.other_kind->kind); });
    return kinds;
}

std::vector<Record> rows_of_other_kinds(workbook::Template& description, const kinds::Kind& kind, std::span<const Record* const> given,
                                        const About& about) {
    std::vector<Record> records;
    for_each_table_of_others(description, [&](Table& table) {
        const OtherKind& other = *table.other_kind;
        const std::string list = table.store.substr(0, table.store.find('/'));
        const record::FieldSchema* field = kind.schema.find(list);
        const Record* source = source_of(other, given, about);
        if (source == nullptr || field == nullptr || field->records.empty()) return;
        const record::RecordSchema& schema = *field->records.front();
        std::vector<Record> rows;
        std::map<std::string, std::size_t> places;
        for_each_item(*source, other.list, [&](const Record& item) {
            rows.push_back(row_from(item, other, schema));
            places.emplace(key_of(rows.back(), other.keys), rows.size() - 1);
        });
        for (const Record* own : given) {
            if (own->element != kind.name) continue;
            const std::string relation = relation_of(*own, about.region, about.year, about.stage, about.semester);
            if (std::find(table.begins_with.begin(), table.begins_with.end(), relation) == table.begins_with.end()) continue;
            for_each_item(*own, list, [&](const Record& item) {
                const auto [place, is_new] = places.emplace(key_of(item, other.keys), rows.size());
                if (is_new)
                    rows.push_back(item);
                else
                    complete(rows[place->second], item, schema);
            });
        }
        List items;
        for (Record& row : rows) record::append(items, std::move(row));
        Record& record = records.emplace_back(record::named(kind.name));
        record.set(list, record::list(std::move(items)));
        table.begins_with = {from_other_kind};
    });
    return records;
}

}  // namespace naskah::forms
