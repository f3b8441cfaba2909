#include "workbook/layout_entries.hpp"

#include <algorithm>
#include <tuple>

#include "bahasa/number.hpp"
#include "workbook/columns.hpp"
#include "workbook/content.hpp"

namespace naskah::workbook {

namespace {

constexpr const char* error_title = "Isian belum tepat";
constexpr double unbounded = 999'999'999'999'999;  ///< Excel keeps 15 digits
constexpr double narrowest_list = 12, widest_list = 40;

std::string bound_text(double bound, EntryType type) {
    if (type == EntryType::date) return shown(record::Decimal{static_cast<std::int64_t>(bound), 0}, NumberFormat::date);
    const record::Decimal thousandths{static_cast<std::int64_t>(bound * 1000 + (bound < 0 ? -0.5 : 0.5)), 3};
    std::string text = bahasa::format_decimal(thousandths.digits, thousandths.places);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == ',') text.pop_back();
    return text + (type == EntryType::percent ? "%" : "");
}

/// " 0 atau lebih", " 0 sampai dengan 100", or nothing.
std::string bounds(const Entry& entry) {
    const auto text = [&](double bound) { return bound_text(bound, entry.type); };
    if (entry.minimum && entry.maximum) return " " + text(*entry.minimum) + " sampai dengan " + text(*entry.maximum);
    if (entry.minimum) return " " + text(*entry.minimum) + (entry.type == EntryType::date ? " atau sesudahnya" : " atau lebih");
    if (entry.maximum) return (entry.type == EntryType::date ? " paling lambat " : " paling besar ") + text(*entry.maximum);
    return {};
}

std::pair<double, double> default_bounds(EntryType type) {
    if (type == EntryType::date) return {static_cast<double>(date_number(1900, 1, 1)), static_cast<double>(date_number(2999, 12, 31))};
    return {-unbounded, unbounded};
}

void set_bounds(const Entry& entry, Validation& validation) {
    validation.minimum = entry.minimum;
    validation.maximum = entry.maximum;
    if (!entry.minimum && !entry.maximum) std::tie(validation.minimum, validation.maximum) = default_bounds(entry.type);
    if (entry.type != EntryType::percent) return;
    // The bounds are percents, the cell's value is not.
    if (entry.minimum) *validation.minimum /= 100;
    if (entry.maximum) *validation.maximum /= 100;
}

}  // namespace

std::string error_message(const Entry& entry) {
    if (!entry.error_message.empty()) return entry.error_message;
    if (!entry.list.empty()) return entry.list_open ? "Isian ini tidak ada di daftar." : "Pilih salah satu yang ada di daftar.";
    switch (entry.type) {
        case EntryType::integer:
            return "Isi dengan bilangan bulat" + bounds(entry) + ", tanpa satuan.";
        case EntryType::decimal:
            return "Isi dengan angka" + bounds(entry) + ", tanpa satuan.";
        case EntryType::percent:
            return "Isi dengan persentase" + bounds(entry) + ", misalnya 12,5%.";
        case EntryType::money:
            return "Isi dengan rupiah" + bounds(entry) + ", angka saja tanpa Rp.";
        case EntryType::date:
            return "Isi dengan tanggal" + bounds(entry) + ", misalnya 28-02-2025.";
        case EntryType::text:
        case EntryType::code:
            break;
    }
    return "Isi paling panjang " + bahasa::format_integer(entry.maximum_length) + " karakter.";
}

Validation validation(const Entry& entry, const EntryLists::Words* list, Range range) {
    Validation result;
    result.range = range;
    result.input_title = entry.message_title;
    result.input_message = entry.message;
    result.error_title = error_title;
    result.error_message = error_message(entry);
    if (list != nullptr) {
        result.kind = ValidationKind::list;
        result.list_source = list->source;
        result.warning_only = entry.list_open;
        return result;
    }
    switch (entry.type) {
        case EntryType::integer:
            result.kind = ValidationKind::whole_number;
            break;
        case EntryType::decimal:
        case EntryType::percent:
        case EntryType::money:
            result.kind = ValidationKind::decimal;
            break;
        case EntryType::date:
            result.kind = ValidationKind::date;
            break;
        case EntryType::text:
        case EntryType::code:
            result.kind = ValidationKind::text_length;
            result.maximum = entry.maximum_length;
            return result;
    }
    set_bounds(entry, result);
    return result;
}

double entry_width(const Entry& entry, const EntryLists::Words* list, const TextFitter& fitter) {
    if (list != nullptr) return std::clamp(fitter.width(list->longest) + cell_padding, narrowest_list, widest_list);
    switch (entry.type) {
        case EntryType::integer:
            return 10;
        case EntryType::decimal:
            return 12;
        case EntryType::percent:
            return 9;
        case EntryType::money:
            return 18;
        case EntryType::date:
            return 13;
        case EntryType::code:
            return 20;
        case EntryType::text:
            break;
    }
    return std::clamp(entry.maximum_length / 4.0, 16.0, 36.0);
}

const EntryLists::Words& EntryLists::add(const Entry& entry, const Scope& scope, record::Spot spot, Lookup& lookup) {
    Words words;
    const PatternParts shows = take_apart({entry.list_shows, spot}), stores = take_apart({entry.list_stores, spot});
    for (const record::Record* item : records_of(lookup.list(entry.list, scope, spot))) {
        Scope own;
        own.add(item);
        own.add(scope);
        words.shown.push_back(lookup.text(shows, own));
        words.stored.push_back(entry.list_stores.empty() ? words.shown.back() : lookup.text(stores, own));
        if (words.shown.back().size() > words.longest.size()) words.longest = words.shown.back();
    }
    const std::string key = list_key(entry);
    const auto known = std::find_if(lists_.begin(), lists_.end(), [&](const auto& list) {
        return list.first == key && list.second.shown == words.shown && list.second.stored == words.stored;
    });
    if (known != lists_.end()) return known->second;
    const int column = 2 * static_cast<int>(lists_.size()), last = static_cast<int>(words.shown.size());
    if (last > 0) words.source = std::string(lists_sheet) + "!" + range_name({{1, column}, {last, column}}, true);
    return lists_.emplace_back(key, std::move(words)).second;
}

Sheet EntryLists::sheet(Workbook& workbook) const {
    Sheet sheet;
    sheet.name = lists_sheet;
    sheet.visibility = Visibility::very_hidden;
    sheet.is_protected = true;
    Format text;
    text.number = NumberFormat::text;
    const FormatId format = workbook.format_id(text);
    std::size_t rows = 0;
    for (const auto& [key, words] : lists_) rows = std::max(rows, words.shown.size() + 1);
    for (std::size_t row = 0; row < rows; ++row) {
        int column = 0;
        for (const auto& [key, words] : lists_) {
            const Position place{static_cast<int>(row), column};
            column += 2;
            if (row == 0) {
                sheet.cells.push_back({place, format, key});
            } else if (row <= words.shown.size()) {
                sheet.cells.push_back({place, format, words.shown[row - 1]});
                sheet.cells.push_back({{place.row, place.column + 1}, format, words.stored[row - 1]});
            }
        }
    }
    return sheet;
}

}  // namespace naskah::workbook
