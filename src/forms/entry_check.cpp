#include "forms/entry_check.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"

namespace naskah::forms {

using record::FieldPlace;
using record::FieldSchema;
using record::RecordSchema;

namespace {

class Check {
 public:
    Check(const workbook::Template& description, const RecordSchema& root, record::Diagnostics& diagnostics)
        : description_(description), root_(root), diagnostics_(diagnostics) {}

    void run() {
        for (const workbook::SheetDescription& sheet : description_.sheets) {
            for (const workbook::SheetItem& item : sheet.items) {
                if (const auto* value = std::get_if<workbook::LabelledValue>(&item); value != nullptr && value->entry)
                    check_field(*value->entry, root_);
                if (const auto* table = std::get_if<workbook::Table>(&item); table != nullptr && !table->store.empty()) check(*table);
            }
        }
    }

 private:
    void check(const workbook::Table& table) {
        const RecordSchema* item = item_of(root_, table.store, table.store_spot);
        if (item == nullptr) return;
        if (table.other_kind) check(*table.other_kind, *item);
        for (const workbook::ColumnNode& node : table.columns) check(node, *item);
        if (!table.details || table.details->store.empty()) return;
        const RecordSchema* detail = item_of(*item, table.details->store, table.details->store_spot);
        if (detail == nullptr) return;
        for (const workbook::ColumnNode& node : table.details->columns) check(node, *detail);
    }

    void check(const workbook::OtherKind& other, const RecordSchema& item) {
        for (const std::string& key : other.keys) check_name("kunci", key, FieldPlace::element, item, other.spot);
        for (const workbook::OtherKind::Copy& copy : other.copies) check_name("ke", copy.to, FieldPlace::element, item, other.spot);
    }

    void check(const workbook::ColumnNode& node, const RecordSchema& item) {
        if (const auto* group = std::get_if<workbook::ColumnGroup>(&node)) {
            if (!group->key.empty()) check_name("kunci-kolom", group->key, FieldPlace::attribute, item, group->key_spot);
            for (const workbook::ColumnNode& inner : group->columns) check(inner, item);
            return;
        }
        const auto& column = std::get<workbook::ColumnDescription>(node);
        if (!column.key.empty()) check_name("kunci", column.key, FieldPlace::attribute, item, column.key_spot);
        if (column.entry && column.entry->names_row.empty()) check_field(*column.entry, item);
    }

    void check_field(const workbook::Entry& entry, const RecordSchema& record) {
        const std::string& field = entry.field;
        if (field == ".") {
            for (const FieldSchema& one : record.fields)
                if (one.place == FieldPlace::content) return;
            return tell("isian \".\": <" + record.element + "> tidak mempunyai isi", entry.field_spot, {}, {});
        }
        const bool attribute = field.starts_with('@');
        check_name("isian", attribute ? field.substr(1) : field, attribute ? FieldPlace::attribute : FieldPlace::element, record,
                   entry.field_spot);
    }

    void check_name(const char* what, const std::string& name, FieldPlace place, const RecordSchema& record, record::Spot spot) {
        std::vector<std::string> names;
        for (const FieldSchema& field : record.fields) {
            if (field.place != place || !field.records.empty()) continue;
            if (field.name == name) return;
            names.push_back(field.name);
        }
        const char* kind = place == FieldPlace::attribute ? "atribut" : "bidang";
        tell(std::string(what) + " \"" + name + "\" bukan " + kind + " di dalam <" + record.element + ">", spot, name, names);
    }

    /// The items of "sasaran/nilai"; null when there are none such, which is told.
    const RecordSchema* item_of(const RecordSchema& record, std::string_view store, record::Spot spot) {
        const std::size_t slash = store.find('/');
        if (slash == std::string_view::npos) return element_of(record, store, spot);
        const std::string name(store.substr(0, slash));
        std::vector<std::string> names;
        for (const FieldSchema& field : record.fields) {
            if (field.records.empty() || field.place != FieldPlace::element) continue;
            names.push_back(field.name);
            if (field.name != name) continue;
            const std::string_view rest = store.substr(slash + 1);
            if (field.type == record::FieldType::record) return item_of(*field.records.front(), rest, spot);
            return of_these(field.records, name, rest, spot);
        }
        tell("simpan: <" + name + "> bukan daftar di dalam <" + record.element + ">", spot, name, names);
        return nullptr;
    }

    /// Of a list whose items stand in the record's element itself.
    const RecordSchema* element_of(const RecordSchema& record, std::string_view element, record::Spot spot) {
        std::vector<std::shared_ptr<const RecordSchema>> all;
        for (const FieldSchema& field : record.fields)
            if (field.place == FieldPlace::items) all.insert(all.end(), field.records.begin(), field.records.end());
        return of_these(all, record.element, element, spot);
    }

    const RecordSchema* of_these(const std::vector<std::shared_ptr<const RecordSchema>>& items, const std::string& list,
                                 std::string_view element, record::Spot spot) {
        std::vector<std::string> names;
        for (const auto& item : items) {
            if (item->element == element) return item.get();
            names.push_back(item->element);
        }
        tell("simpan: <" + std::string(element) + "> bukan butir <" + list + ">", spot, std::string(element), names);
        return nullptr;
    }

    void tell(std::string message, record::Spot spot, std::string_view name, const std::vector<std::string>& names) {
        const std::string nearest = record::nearest_name(name, names);
        diagnostics_.add(record::diagnose(*description_.source, record::Severity::error, record::code::faulty_kind, std::move(message),
                                          spot, nearest.empty() ? "" : "maksud Anda " + nearest + "?"));
    }

    const workbook::Template& description_;
    const RecordSchema& root_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

void check_entries(const workbook::Template& description, const kinds::Kind& kind, record::Diagnostics& diagnostics) {
    Check(description, kind.schema, diagnostics).run();
}

}  // namespace naskah::forms
