#include "forms/document_values.hpp"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

#include "forms/cell_prose.hpp"
#include "record/building.hpp"
#include "record/decimal.hpp"
#include "text/utf8.hpp"
#include "workbook/content.hpp"
#include "workbook/limits.hpp"

namespace naskah::forms {

using record::FieldSchema;
using record::FieldType;
using record::Record;
using record::RecordSchema;
using record::Value;
using workbook::CellValue;

namespace {

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// A value as it was written, for what is chosen or compared by its text; nothing of numbers and dates.
std::optional<std::string> written(const Value& value) {
    if (const auto* text = std::get_if<record::Text>(&value.data)) return text->text;
    if (const auto* prose = std::get_if<record::Prose>(&value.data)) return prose_in_cell(prose->markup);
    if (const auto* code = std::get_if<record::Code>(&value.data)) return code->text;
    if (const auto* choice = std::get_if<record::Choice>(&value.data)) return choice->word;
    if (const auto* key = std::get_if<record::Key>(&value.data)) return key->word;
    if (const auto* flag = std::get_if<record::Boolean>(&value.data)) return flag->value ? "ya" : "tidak";
    if (const auto* image = std::get_if<record::ImageFile>(&value.data)) return image->name;
    if (const auto* time = std::get_if<record::Time>(&value.data)) return two_digits(time->hour) + "." + two_digits(time->minute);
    return std::nullopt;
}

bool is_default(const FieldSchema& field, const Value& value) {
    if (!field.default_value) return false;
    if (const auto* number = std::get_if<record::Integer>(&value.data)) return std::to_string(number->value) == *field.default_value;
    const std::optional<std::string> text = written(value);
    return text && *text == *field.default_value;
}

const Value* value_at(const Record& record, const FieldWay& way) {
    const Record* place = &record;
    for (std::size_t at = 0; at < way.size(); ++at) {
        const std::string& step = way[at];
        const Value* value = nullptr;
        if (step == ".") return nullptr;  // looked up by its name: see by_own_name()
        value = place->find(step.starts_with('@') ? std::string_view(step).substr(1) : std::string_view(step));
        if (value == nullptr || at + 1 == way.size()) return value;
        place = std::get_if<Record>(&value->data);
        if (place == nullptr) return nullptr;
    }
    return nullptr;
}

/// The way to a value of a record, whose content goes by the field's own name there.
FieldWay by_own_name(FieldWay way, const FieldSchema& field) {
    if (way.back() == ".") way.back() = field.name;
    return way;
}

class Filler {
 public:
    Filler(const Record& input, const Outline& outline, const DropDowns& drop_downs)
        : input_(input), outline_(outline), drop_downs_(drop_downs) {}

    FilledDocument fill() {
        for (std::size_t at = 0; at < outline_.fields.size(); ++at) fill_field(at);
        for (const OutlineList& list : outline_.lists) {
            list_ = &list;
            rows_.clear();
            const Value* value = value_at(input_, list.way);
            const auto* items = value == nullptr ? nullptr : std::get_if<record::List>(&value->data);
            if (items != nullptr) add_items(*items, *list.list, 0);
            result_.lists.push_back(std::move(rows_));
        }
        return std::move(result_);
    }

 private:
    void fill_field(std::size_t at) {
        const OutlineField& field = outline_.fields[at];
        const Value* value = value_at(input_, by_own_name(field.way, *field.field));
        if (value == nullptr || value->absent() || is_default(*field.field, *value)) return;
        const std::optional<std::string> text = written(*value);
        if (!text) {
            result_.fields.emplace(at, *value);
            return;
        }
        const std::string shown = drop_downs_.shown(DropDowns::name_of(*field.field, field.id()), *text);
        check_text(*field.field, *value, *text, "isian " + field.label);
        result_.fields.emplace(at, record::text(shown));
    }

    /// What a cell would give back as something else.
    void check_text(const FieldSchema& field, const Value& value, const std::string& text, const std::string& where) {
        if (text::count_characters(text) > workbook::cell_text_limit)
            result_.not_held.push_back(where + ": teksnya lebih panjang daripada yang dimuat satu sel");
        if (field.type != FieldType::prose) return;
        const auto* prose = std::get_if<record::Prose>(&value.data);
        if (prose != nullptr && prose_of_cell(text) != prose->markup)
            result_.not_held.push_back(where + ": tulisan yang serupa tanda seperti <i> tidak dapat ditulis di sel");
    }

    // ---- Lists

    void add_items(const record::List& items, const FieldSchema& list, int depth) {
        for (const Value& item : items) {
            const auto* record = std::get_if<Record>(&item.data);
            const RecordSchema* schema = record == nullptr ? nullptr : item_schema(list, record->element);
            if (schema != nullptr) add_row(*record, *schema, list, depth);
        }
    }

    void add_row(const Record& record, const RecordSchema& schema, const FieldSchema& list, int depth) {
        FilledRow row;
        for (std::size_t at = 0; at < list_->columns.size(); ++at) {
            const OutlineColumn& column = list_->columns[at];
            if (column.use == ColumnUse::row_word) {
                if (std::optional<std::string> word = word_of(list, schema, depth)) row.emplace(at, std::move(*word));
                continue;
            }
            const auto way = column.ways.find(&schema);
            if (way == column.ways.end()) continue;
            if (std::optional<CellValue> cell = cell_of(column, way->second, record, schema)) row.emplace(at, std::move(*cell));
        }
        const bool only_word = row.empty() || (row.size() == 1 && list_->columns[row.begin()->first].use == ColumnUse::row_word);
        if (only_word) mark_empty(row, schema);
        rows_.push_back(std::move(row));
        for (const FieldSchema& field : schema.fields) {
            if (field.type != FieldType::list || has_own_columns(field, schema)) continue;
            const Value* value = record.find(field.name);
            const auto* items = value == nullptr ? nullptr : std::get_if<record::List>(&value->data);
            if (items == nullptr || items->empty()) continue;
            if (depth + 1 >= deepest_rows)
                result_.not_held.push_back("lembar " + list_->sheet + ": daftar di dalam daftar lebih dari " +
                                           std::to_string(deepest_rows) + " tingkat");
            else
                add_items(*items, field, depth + 1);
        }
    }

    /// A row in which nothing is filled in would be passed over.
    void mark_empty(FilledRow& row, const RecordSchema& schema) const {
        if (list_->words.size() > 1) return;
        for (std::size_t at = 0; at < list_->columns.size(); ++at) {
            const OutlineColumn& column = list_->columns[at];
            const bool plain = column.field != nullptr && (column.field->type == FieldType::text || column.field->type == FieldType::prose);
            if (!plain || !column.ways.contains(&schema)) continue;
            row.emplace(at, std::string(empty_item));
            return;
        }
    }

    bool has_own_columns(const FieldSchema& list, const RecordSchema& schema) const {
        return std::any_of(list_->columns.begin(), list_->columns.end(), [&](const OutlineColumn& column) {
            const auto own = column.fields.find(&schema);
            return (column.use == ColumnUse::several || column.use == ColumnUse::spread) && own != column.fields.end() &&
                   own->second == &list;
        });
    }

    std::optional<std::string> word_of(const FieldSchema& list, const RecordSchema& schema, int depth) const {
        for (const RowWord& word : list_->words) {
            if (word.depth == depth && word.list == list.name && word.element == schema.element) return word.word;
        }
        return std::nullopt;
    }

    std::optional<CellValue> cell_of(const OutlineColumn& column, const FieldWay& way, const Record& record, const RecordSchema& schema) {
        const FieldSchema& field = *column.fields.at(&schema);
        const Value* value = value_at(record, by_own_name(way, field));
        if (value == nullptr || value->absent() || is_default(field, *value)) return std::nullopt;
        if (column.use == ColumnUse::several) return several(field, *value);
        if (column.use == ColumnUse::spread) return spread(column, field, *value);
        return cell_value(field, *value, list_->id() + "-" + column.title);
    }

    CellValue cell_value(const FieldSchema& field, const Value& value, const std::string& list_place) {
        if (const auto* year = std::get_if<record::Integer>(&value.data); year != nullptr && is_year(field))
            return std::to_string(year->value);
        if (const std::optional<std::string> text = written(value)) {
            check_text(field, value, *text, "lembar " + list_->sheet);
            return drop_downs_.shown(DropDowns::name_of(field, list_place), *text);
        }
        if (const auto* percent = std::get_if<record::Percent>(&value.data))
            return workbook::cell_value({percent->value, workbook::NumberFormat::decimal});
        return workbook::cell_value(workbook::content_of(value).value_or(workbook::Content{}));
    }

    std::optional<CellValue> several(const FieldSchema& list, const Value& value) {
        const auto* items = std::get_if<record::List>(&value.data);
        if (items == nullptr || items->empty()) return std::nullopt;
        std::string text;
        for (const Value& item : *items) {
            const auto* record = std::get_if<Record>(&item.data);
            const RecordSchema* schema = record == nullptr ? nullptr : item_schema(list, record->element);
            if (schema == nullptr) continue;
            const FieldSchema& content = schema->fields.front();
            const Value* own = record->find(content.name);
            const std::optional<std::string> part = own == nullptr ? std::nullopt : written(*own);
            if (!part || part->find(item_separator) != std::string::npos) {
                result_.not_held.push_back("lembar " + list_->sheet + ": isi daftar " + list.name + " yang memuat titik koma");
                continue;
            }
            text += (text.empty() ? "" : "; ") + drop_downs_.shown(DropDowns::name_of(content, {}), *part);
        }
        return text;
    }

    std::optional<CellValue> spread(const OutlineColumn& column, const FieldSchema& list, const Value& value) {
        const auto* items = std::get_if<record::List>(&value.data);
        if (items == nullptr) return std::nullopt;
        if (column.number == 0 && items->size() > spread_columns)
            result_.not_held.push_back("lembar " + list_->sheet + ": lebih dari " + std::to_string(spread_columns) + " " + list.name +
                                       " dalam satu baris");
        if (column.number >= items->size()) return std::nullopt;
        const auto* record = std::get_if<Record>(&(*items)[column.number].data);
        const RecordSchema& schema = *list.records.front();
        const Value* content = record == nullptr ? nullptr : record->find(schema.fields.front().name);
        const bool is_last = column.number + 1 == items->size();
        if (content == nullptr || content->absent()) return is_last ? std::optional<CellValue>(std::string(empty_item)) : std::nullopt;
        return cell_value(schema.fields.front(), *content, {});
    }

    const Record& input_;
    const Outline& outline_;
    const DropDowns& drop_downs_;
    const OutlineList* list_ = nullptr;
    std::vector<FilledRow> rows_;
    FilledDocument result_;
};

}  // namespace

FilledDocument filled_document(const Record& input, const Outline& outline, const DropDowns& drop_downs) {
    return Filler(input, outline, drop_downs).fill();
}

}  // namespace naskah::forms
