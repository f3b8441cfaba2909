#include "mapping/figures.hpp"

#include <algorithm>
#include <utility>

#include "mapping/diagnostic_codes.hpp"
#include "record/fields.hpp"

namespace naskah::mapping {

namespace {

constexpr std::string_view reference_prefix = "rujukan-";

/// The content of items that say no and wilayah; null when they are no such items.
const record::FieldSchema* figure_of(const record::FieldSchema& list) {
    if (list.type != record::FieldType::list || list.records.size() != 1) return nullptr;
    const record::RecordSchema& item = *list.records.front();
    const record::FieldSchema *number = item.find("no"), *unit = item.find("wilayah"), *content = item.find("isi");
    const bool fits = number != nullptr && unit != nullptr && content != nullptr && content->type == record::FieldType::integer;
    return fits ? content : nullptr;
}

const workbook::Table* table_storing(const workbook::Template& form, const std::string& list) {
    for (const workbook::SheetDescription& sheet : form.sheets) {
        for (const workbook::SheetItem& item : sheet.items) {
            const auto* table = std::get_if<workbook::Table>(&item);
            if (table != nullptr && table->store.starts_with(list + "/") && table->list.starts_with(reference_prefix)) return table;
        }
    }
    return nullptr;
}

/// The column that says what a row is: of the table's own name, or "uraian".
std::string label_of(const record::Record& row, const std::string& table) {
    const std::string own = record::text_of(row, table);
    return own.empty() ? record::text_of(row, "uraian") : own;
}

}  // namespace

std::vector<FigureList> figure_lists(const kinds::Kind& kind, const workbook::Template& form, const kinds::ReferenceTables& references) {
    std::vector<FigureList> lists;
    for (const record::FieldSchema& field : kind.schema.fields) {
        const record::FieldSchema* content = figure_of(field);
        const workbook::Table* table = content == nullptr ? nullptr : table_storing(form, field.name);
        if (table == nullptr) continue;
        FigureList list;
        list.name = field.name;
        list.minimum = content->minimum.value_or(0);
        list.maximum = content->maximum.value_or(list.maximum);
        list.adds_up = std::find(table->begins_with.begin(), table->begins_with.end(), "bagian") != table->begins_with.end();
        const std::string reference = table->list.substr(reference_prefix.size());
        for (const record::Record& row : references.rows(reference)) list.labels[record::integer_of(row, "no")] = label_of(row, reference);
        lists.push_back(std::move(list));
    }
    return lists;
}

const FigureList* list_called(const std::vector<FigureList>& lists, const std::string& name) {
    const auto found = std::find_if(lists.begin(), lists.end(), [&](const FigureList& list) { return list.name == name; });
    return found == lists.end() ? nullptr : &*found;
}

void Figures::add(const record::Input& input, record::Diagnostics& diagnostics) {
    for (const FigureList& list : lists_) {
        const auto* items = record::get<record::List>(input.record, list.name);
        for (std::size_t at = 0; items != nullptr && at < items->size(); ++at) {
            const auto* item = std::get_if<record::Record>(&(*items)[at].data);
            const auto* number = item == nullptr ? nullptr : record::get<record::Integer>(*item, "isi");
            if (number == nullptr) continue;
            const std::int64_t no = record::integer_of(*item, "no");
            const std::string unit = record::text_of(*item, "wilayah");
            const auto [known, is_new] = numbers_.emplace(std::tuple(list.name, no, unit), number->value);
            units_.insert(unit);
            rows_.emplace(list.name, no);
            if (is_new || known->second == number->value) continue;
            diagnostics.add(input.diagnose(record::Severity::error, code::figures_differ,
                                           list.name + " nomor " + std::to_string(no) + " wilayah " + unit + ": " +
                                               std::to_string(number->value) + ", sedangkan masukan sebelumnya " +
                                               std::to_string(known->second),
                                           record::spot_of(*item, "isi"), "berikan satu formulir saja untuk setiap wilayah"));
        }
    }
}

void Figures::add(const std::string& list, std::int64_t no, const std::string& unit, std::int64_t number) {
    numbers_[{list, no, unit}] += number;
    units_.insert(unit);
    rows_.emplace(list, no);
}

std::optional<std::int64_t> Figures::find(const std::string& list, std::int64_t no, const std::string& unit,
                                          const kinds::RegionTable& regions) const {
    const auto own = numbers_.find({list, no, unit});
    if (own != numbers_.end()) return own->second;
    const FigureList* description = list_called(lists_, list);
    const std::vector<kinds::Region> inside =
        description != nullptr && description->adds_up ? regions.below(unit) : std::vector<kinds::Region>();
    if (inside.empty()) return std::nullopt;
    std::int64_t sum = 0;
    for (const kinds::Region& region : inside) {
        const std::optional<std::int64_t> part = find(list, no, region.code, regions);
        if (!part) return std::nullopt;
        sum += *part;
    }
    return sum;
}

}  // namespace naskah::mapping
