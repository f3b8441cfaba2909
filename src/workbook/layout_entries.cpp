#include "workbook/layout_entries.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "bahasa/number.hpp"
#include "workbook/columns.hpp"
#include "workbook/content.hpp"

namespace naskah::workbook {

namespace {

constexpr const char* error_title = "Isian belum tepat";
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

std::string written(double bound) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), bound, std::chars_format::fixed);
    return error == std::errc() ? std::string(buffer.data(), end) : "0";
}

std::string both(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + "," + second;
}

/// What a number must be, as arguments of AND. Below one a share is meant more often than less than one percent.
std::string number_conditions(const Entry& entry) {
    const std::string cell(own_cell);
    const double of_percent = entry.type == EntryType::percent ? 100 : 1;
    const auto limit = [&](const char* sign, const std::optional<double>& bound) {
        return bound ? cell + sign + written(*bound / of_percent) : std::string();
    };
    std::string all = both(limit(">=", entry.minimum), limit("<=", entry.maximum));
    if (entry.type == EntryType::integer || entry.type == EntryType::money) all = both(all, cell + "=INT(" + cell + ")");
    if (entry.type == EntryType::points) all = both(all, "OR(" + cell + "<=0," + cell + ">=1)");
    return all;
}

bool takes_zero(const Entry& entry) {
    return entry.minimum.value_or(0) <= 0 && entry.maximum.value_or(0) >= 0;
}

/// Numbers, and the dash that means none; of points also what says itself that it is percent.
void set_formula(const Entry& entry, Validation& validation) {
    const std::string cell(own_cell), conditions = number_conditions(entry);
    std::string otherwise = takes_zero(entry) ? "TRIM(" + cell + ")=\"-\"" : "FALSE";
    if (entry.type == EntryType::points) otherwise = "OR(" + otherwise + ",RIGHT(TRIM(" + cell + "))=\"%\")";
    validation.kind = ValidationKind::formula;
    validation.formula = "IF(ISNUMBER(" + cell + ")," + (conditions.empty() ? "TRUE" : "AND(" + conditions + ")") + "," + otherwise + ")";
}

void set_bounds(const Entry& entry, Validation& validation) {
    validation.minimum = entry.minimum;
    validation.maximum = entry.maximum;
    if (entry.minimum || entry.maximum) return;
    validation.minimum = static_cast<double>(date_number(1900, 1, 1));
    validation.maximum = static_cast<double>(date_number(2999, 12, 31));
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
        case EntryType::points:
            return "Isi dengan persen" + bounds(entry) + " tanpa tanda %: 85,5 untuk 85,5%. Di bawah 1%: '0,5% dengan petik di depannya.";
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
        result.offers_only = entry.list_open;
        return result;
    }
    switch (entry.type) {
        case EntryType::integer:
        case EntryType::decimal:
        case EntryType::percent:
        case EntryType::points:
        case EntryType::money:
            set_formula(entry, result);
            break;
        case EntryType::date:
            result.kind = ValidationKind::date;
            set_bounds(entry, result);
            break;
        case EntryType::text:
        case EntryType::code:
            result.kind = ValidationKind::text_length;
            result.maximum = entry.maximum_length;
            break;
    }
    return result;
}

double entry_width(const Entry& entry, const EntryLists::Words* list, const TextFitter& fitter) {
    if (list != nullptr) return std::clamp(fitter.width(list->longest) + cell_padding, narrowest_list, widest_list);
    switch (entry.type) {
        case EntryType::integer:
            return 10;
        case EntryType::decimal:
        case EntryType::points:
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
