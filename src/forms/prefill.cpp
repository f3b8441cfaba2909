#include "forms/prefill.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "forms/cell_remarks.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "workbook/template_columns.hpp"

namespace naskah::forms {

using record::Record;
using record::Value;
using workbook::CellValue;
using workbook::Entry;
using workbook::EntryType;
using workbook::LeafColumn;
using workbook::PlacedTable;

namespace {

constexpr const char* of_parts = "bagian";

bool takes_from(const workbook::Table& table, const std::string& relation) {
    return table.begins_with.empty() || std::find(table.begins_with.begin(), table.begins_with.end(), relation) != table.begins_with.end();
}

/// "sasaran" of "sasaran/nilai".
std::string list_of(const workbook::Table& table) {
    return table.store.substr(0, table.store.find('/'));
}

std::vector<const Record*> items_of(const Record& record, const std::string& list) {
    std::vector<const Record*> items;
    const auto* values = record::get<record::List>(record, list);
    if (values == nullptr) return items;
    for (const Value& value : *values)
        if (const auto* item = std::get_if<Record>(&value.data)) items.push_back(item);
    return items;
}

/// As a key is compared: "3" of a number.
std::string key_text(const Record& item, const std::string& name) {
    if (const auto* number = record::get<record::Integer>(item, name)) return std::to_string(number->value);
    return record::text_of(item, name);
}

std::string key_text(const CellValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const auto* number = std::get_if<double>(&value)) return std::to_string(std::llround(*number));
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string() : *text;
}

/// A sheet's cells by their places.
class Cells {
 public:
    explicit Cells(workbook::Sheet& sheet) : sheet_(sheet) {}

    workbook::Cell* at(workbook::Position place) {
        const auto found =
            std::lower_bound(sheet_.cells.begin(), sheet_.cells.end(), place, [](const workbook::Cell& cell, workbook::Position wanted) {
                return std::pair(cell.position.row, cell.position.column) < std::pair(wanted.row, wanted.column);
            });
        const bool here = found != sheet_.cells.end() && found->position.row == place.row && found->position.column == place.column;
        return here ? &*found : nullptr;
    }
    void put(workbook::Position place, CellValue value) {
        if (workbook::Cell* cell = at(place); cell != nullptr && !std::holds_alternative<std::monostate>(value))
            cell->value = std::move(value);
    }
    void say(workbook::Position place, const std::string& remark) {
        if (!remark.empty()) say_at_cell(sheet_, place, remark);
    }

 private:
    workbook::Sheet& sheet_;
};

/// What drop-down lists show of what is stored, from the hidden sheet that the form keeps them on.
class ShownWords {
 public:
    explicit ShownWords(const workbook::Workbook& book) {
        const auto sheet = std::find_if(book.sheets.begin(), book.sheets.end(),
                                        [](const workbook::Sheet& one) { return one.name == workbook::lists_sheet; });
        if (sheet == book.sheets.end()) return;
        std::map<std::pair<int, int>, std::string> texts;
        for (const workbook::Cell& cell : sheet->cells) texts[{cell.position.row, cell.position.column}] = key_text(cell.value);
        for (const auto& [place, key] : texts) {
            if (place.first != 0 || key.empty()) continue;
            for (int row = 1;; ++row) {
                const auto shown = texts.find({row, place.second});
                if (shown == texts.end()) break;
                const auto stored = texts.find({row, place.second + 1});
                words_[key].emplace(stored == texts.end() ? shown->second : stored->second, shown->second);
            }
        }
    }

    /// Whether a word may stand in a cell: of a list that takes no other words it must be one of them.
    bool may_be(const Entry& entry, const std::string& stored) const {
        const auto list = words_.find(workbook::list_key(entry));
        return entry.list.empty() || entry.list_open || list == words_.end() || list->second.contains(stored);
    }

    /// The stored text itself where no list has it.
    std::string of(const Entry& entry, const std::string& stored) const {
        const auto list = words_.find(workbook::list_key(entry));
        if (list == words_.end()) return stored;
        const auto shown = list->second.find(stored);
        return shown == list->second.end() ? stored : shown->second;
    }

 private:
    std::map<std::string, std::map<std::string, std::string>> words_;
};

class Prefiller {
 public:
    Prefiller(workbook::LaidOut& form, const kinds::Kind& kind, std::span<const Earlier> earlier)
        : form_(form), kind_(kind), earlier_(earlier), words_(form.workbook) {}

    void fill() {
        for (const PlacedTable& table : form_.tables) {
            const auto sheet = std::find_if(form_.workbook.sheets.begin(), form_.workbook.sheets.end(),
                                            [&](const workbook::Sheet& one) { return one.name == table.sheet; });
            if (table.description == nullptr || table.description->store.empty() || sheet == form_.workbook.sheets.end()) continue;
            Cells cells(*sheet);
            if (table.description->list.empty())
                fill_rows(table, cells);
            else
                fill_known_rows(table, cells);
        }
    }

 private:
    using Items = std::multimap<std::string, const Record*>;  ///< by the key of their row

    // ---- Rows that the form has already

    void fill_known_rows(const PlacedTable& table, Cells& cells) {
        const auto key = std::find_if(table.columns.begin(), table.columns.end(),
                                      [](const LeafColumn& column) { return !column.description->key.empty(); });
        const record::FieldSchema* list = kind_.schema.find(list_of(*table.description));
        if (key == table.columns.end() || list == nullptr || list->records.empty()) return;
        const int key_column = table.header.column + static_cast<int>(key - table.columns.begin());
        const auto fill = [&](const Items& items, bool parts) {
            for (int row = table.first_row; row <= table.last_row; ++row) {
                const workbook::Cell* cell = cells.at({row, key_column});
                const auto [first, last] = items.equal_range(cell == nullptr ? std::string() : key_text(cell->value));
                std::vector<const Record*> of_row;
                for (auto item = first; item != last; ++item) of_row.push_back(item->second);
                for (std::size_t at = 0; !of_row.empty() && at < table.columns.size(); ++at) {
                    const workbook::Position place = {row, table.header.column + static_cast<int>(at)};
                    if (table.columns[at].description->entry)
                        fill_cell(place, table.columns[at], of_row, *list->records.front(), parts, cells);
                }
            }
        };
        Items parts;  // of all together: their figures are added up
        for (const Earlier& earlier : earlier_) {
            if (!takes_from(*table.description, earlier.relation)) continue;
            Items own;
            for (const Record* item : items_of(*earlier.record, list_of(*table.description)))
                (earlier.relation == of_parts ? parts : own).emplace(key_text(*item, key->description->key), item);
            fill(own, false);
        }
        fill(parts, true);
    }

    void fill_cell(workbook::Position place, const LeafColumn& column, const std::vector<const Record*>& items,
                   const record::RecordSchema& schema, bool parts, Cells& cells) const {
        const std::string field = field_of(*column.description->entry, schema);
        std::optional<std::int64_t> sum;
        for (const Record* item : items) {
            const std::string key = column.key.empty() ? std::string() : key_text(*item, column.key);
            const Value* value = item->find(field);
            if (value == nullptr || value->absent()) continue;
            if (key == column.key_content) return cells.put(place, cell_value(*value, *column.description->entry));
            const auto* number = std::get_if<record::Integer>(&value->data);
            if (parts && number != nullptr && key.starts_with(column.key_content + ".")) sum = sum.value_or(0) + number->value;
        }
        if (sum) cells.put(place, *sum);
    }

    static std::string field_of(const Entry& entry, const record::RecordSchema& schema) {
        if (entry.field != ".") return entry.field.starts_with('@') ? entry.field.substr(1) : entry.field;
        const auto content = std::find_if(schema.fields.begin(), schema.fields.end(),
                                          [](const record::FieldSchema& field) { return field.place == record::FieldPlace::content; });
        return content == schema.fields.end() ? std::string() : content->name;
    }

    // ---- Rows that the form leaves blank

    void fill_rows(const PlacedTable& table, Cells& cells) const {
        int row = table.first_row;
        for (const Earlier& earlier : earlier_) {
            if (!takes_from(*table.description, earlier.relation)) continue;
            for (const Record* item : items_of(*earlier.record, list_of(*table.description))) {
                if (!belongs_here(table, *item)) continue;
                std::vector<const Record*> details;
                if (table.description->details) {
                    const std::string& store = table.description->details->store;
                    details = items_of(*item, store.substr(0, store.find('/')));
                }
                const int rows = std::max<int>(1, static_cast<int>(details.size()));
                if (row + rows - 1 > table.last_row) return;
                fill_row(table, row, *item, false, cells);
                for (std::size_t at = 0; at < details.size(); ++at) fill_row(table, row + static_cast<int>(at), *details[at], true, cells);
                row += rows;
            }
        }
    }

    /// Of a part of a form not what its lists don't offer: rows of indicators that others bring.
    bool belongs_here(const PlacedTable& table, const Record& item) const {
        return std::all_of(table.columns.begin(), table.columns.end(), [&](const LeafColumn& column) {
            if (!column.description->entry || column.of_details) return true;
            const Entry& entry = *column.description->entry;
            const auto* number = record::get<record::Integer>(item, entry.field);
            return number == nullptr || words_.may_be(entry, std::to_string(number->value));
        });
    }

    void fill_row(const PlacedTable& table, int row, const Record& item, bool details, Cells& cells) const {
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            const LeafColumn& column = table.columns[at];
            if (!column.description->entry || column.of_details != details) continue;
            const std::string& field = column.description->entry->field;
            const Value* value = item.find(field.starts_with('@') ? std::string_view(field).substr(1) : std::string_view(field));
            if (value == nullptr || value->absent()) continue;
            const workbook::Position place = {row, table.header.column + static_cast<int>(at)};
            cells.put(place, cell_value(*value, *column.description->entry));
            cells.say(place, remark_on(item, field));
        }
    }

    // ---- Values

    CellValue cell_value(const Value& value, const Entry& entry) const {
        if (const auto* number = std::get_if<record::Integer>(&value.data))
            return entry.list.empty() ? CellValue(number->value) : CellValue(words_.of(entry, std::to_string(number->value)));
        if (const auto* money = std::get_if<record::Money>(&value.data)) return money->rupiah;
        if (const auto* decimal = std::get_if<record::Decimal>(&value.data)) return record::to_double(*decimal);
        if (const auto* percent = std::get_if<record::Percent>(&value.data)) {
            const double points = record::to_double(percent->value);
            return entry.type == EntryType::percent ? points / 100 : points;
        }
        if (const auto* text = std::get_if<record::Text>(&value.data)) return words_.of(entry, text->text);
        if (const auto* code = std::get_if<record::Code>(&value.data)) return words_.of(entry, code->text);
        if (const auto* choice = std::get_if<record::Choice>(&value.data)) return words_.of(entry, choice->word);
        return std::monostate{};
    }

    workbook::LaidOut& form_;
    const kinds::Kind& kind_;
    std::span<const Earlier> earlier_;
    ShownWords words_;
};

}  // namespace

std::string relation_of(const Record& record, const std::string& region, int year, const std::string& stage, int semester) {
    const std::string own = record::text_of(record, "wilayah");
    if (own.size() > region.size() && own.starts_with(region + ".")) return of_parts;
    if (record::integer_of(record, "tahun") != year) return "tahun";
    const auto* own_stage = record::get<record::Choice>(record, "tahap");
    if (own_stage != nullptr && own_stage->word != stage) return "tahap";
    return record::integer_of(record, "semester") != semester ? "semester" : "sama";
}

std::size_t rows_needed(const workbook::Table& table, std::span<const Earlier> earlier) {
    std::size_t rows = 0;
    for (const Earlier& one : earlier) {
        if (!takes_from(table, one.relation)) continue;
        for (const Record* item : items_of(*one.record, list_of(table))) {
            const std::string list = table.details ? table.details->store.substr(0, table.details->store.find('/')) : std::string();
            rows += list.empty() ? 1 : std::max<std::size_t>(1, items_of(*item, list).size());
        }
    }
    return rows;
}

void prefill(workbook::LaidOut& form, const kinds::Kind& kind, std::span<const Earlier> earlier) {
    if (!earlier.empty()) Prefiller(form, kind, earlier).fill();
}

}  // namespace naskah::forms
