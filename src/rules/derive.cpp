#include "rules/derive.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "input/diagnostic_codes.hpp"
#include "record/decimal.hpp"
#include "record/input.hpp"
#include "rules/diagnostic_codes.hpp"

namespace naskah::rules {

using record::FieldSchema;
using record::FieldType;
using record::List;
using record::Record;
using record::RecordSchema;
using record::Value;

namespace {

constexpr std::int64_t largest_sum = 999'999'999'999'999'999;  ///< beyond that there are no words for it
constexpr std::int64_t most_rows = 10'000;                     ///< that a list is filled up to

/// An exact sum of numbers with up to nine decimals.
class Total {
 public:
    /// False when the sum has become too large.
    bool add(const Value& value) {
        if (const auto* number = std::get_if<record::Integer>(&value.data)) return add({number->value, 0});
        if (const auto* money = std::get_if<record::Money>(&value.data)) return add({money->rupiah, 0});
        if (const auto* decimal = std::get_if<record::Decimal>(&value.data)) return add(*decimal);
        if (const auto* percent = std::get_if<record::Percent>(&value.data)) return add(percent->value);
        return true;  // not given: adds nothing
    }

    Value value(FieldType type, record::Spot spot) const {
        switch (type) {
            case FieldType::money:
                return {record::Money{sum_.digits}, spot};
            case FieldType::decimal:
                return {sum_, spot};
            case FieldType::percent:
                return {record::Percent{sum_}, spot};
            default:
                return {record::Integer{sum_.digits}, spot};
        }
    }

 private:
    bool add(record::Decimal number) {
        const std::optional<record::Decimal> more = record::sum(sum_, number);
        if (!more || more->digits > largest_sum || more->digits < -largest_sum) return false;
        sum_ = *more;
        return true;
    }

    record::Decimal sum_;
};

class Deriver {
 public:
    Deriver(const kinds::Kind& kind, record::Input& input, record::Diagnostics& diagnostics)
        : kind_(kind), input_(input), diagnostics_(diagnostics) {}

    void run() {
        for (const kinds::Derivation& derivation : kind_.derivations) {
            Value value = std::visit([&](const auto& what) { return make(derivation.name, what); }, derivation.what);
            input_.record.set(derivation.name, std::move(value));
        }
    }

 private:
    Value make(const std::string& name, const kinds::Sum& sum) {
        return total(name, sum.field, list(sum.list), kinds::base_list(kind_, sum.list), spot(sum.list));
    }

    Value make(const std::string&, const kinds::Count& count) {
        return {record::Integer{static_cast<std::int64_t>(list(count.list).size())}, spot(count.list)};
    }

    Value make(const std::string&, const kinds::Excess& excess) {
        return {record::Boolean{list(excess.list).size() > excess.limit}, spot(excess.list)};
    }

    Value make(const std::string& name, const kinds::Numbering& numbering) {
        Record record;
        record.element = name;
        std::int64_t number = 0;
        for (const std::string& field : numbering.fields) {
            const Value* value = input_.record.find(field);
            const auto* items = value == nullptr ? nullptr : std::get_if<List>(&value->data);
            const bool present = value != nullptr && !value->absent() && (items == nullptr || !items->empty());
            record.set(field, present ? Value{record::Integer{++number}, value->spot} : Value{});
        }
        record.set("banyak", {record::Integer{number}, {}});
        record.set("tunggal", {record::Boolean{number == 1}, {}});
        return {std::move(record), {}};
    }

    Value make(const std::string&, const kinds::Filter& filter) {
        List kept;
        for (const Value& item : list(filter.list)) {
            const auto* record = std::get_if<Record>(&item.data);
            const Value* flag = record == nullptr ? nullptr : record->find(filter.flag);
            const auto* truth = flag == nullptr ? nullptr : std::get_if<record::Boolean>(&flag->data);
            if (truth != nullptr && truth->value) kept.push_back(item);
        }
        return {std::move(kept), spot(filter.list)};
    }

    Value make(const std::string&, const kinds::FillUp& fill_up) {
        List items = list(fill_up.list);
        const Value* up_to = input_.record.find(fill_up.up_to);
        const auto* rows = up_to == nullptr ? nullptr : std::get_if<record::Integer>(&up_to->data);
        const FieldSchema* schema = kinds::base_list(kind_, fill_up.list);
        if (rows != nullptr && schema != nullptr) {
            if (rows->value > most_rows) {
                diagnostics_.add(input_.diagnose(record::Severity::error, input::code::out_of_range,
                                                 "<" + fill_up.up_to + "> \"" + std::to_string(rows->value) + "\" terlalu besar",
                                                 up_to->spot, "paling besar 10.000 baris"));
            } else {
                const Value empty{empty_record(*schema->records.front()), spot(fill_up.list)};
                while (static_cast<std::int64_t>(items.size()) < rows->value) items.push_back(empty);
            }
        }
        return {std::move(items), spot(fill_up.list)};
    }

    static Record empty_record(const RecordSchema& schema) {
        Record record;
        record.element = schema.element;
        for (const FieldSchema& field : schema.fields) {
            const bool is_list = field.type == FieldType::list;
            record.fields.push_back({field.name, is_list ? Value{List{}, {}} : Value{}});
        }
        return record;
    }

    Value make(const std::string& name, const kinds::Grouping& grouping) {
        const FieldSchema* schema = kinds::base_list(kind_, grouping.list);
        const FieldSchema* by = schema == nullptr ? nullptr : schema->records.front()->find(grouping.by);
        List groups;
        if (by == nullptr) return {std::move(groups), {}};
        for (const record::ChoiceWord& word : by->choices) {
            List members;
            for (const Value& item : list(grouping.list)) {
                if (is_in_group(item, grouping.by, word.word)) members.push_back(item);
            }
            if (!members.empty()) groups.push_back(group(name, grouping, *schema, word, std::move(members)));
        }
        return {std::move(groups), spot(grouping.list)};
    }

    static bool is_in_group(const Value& item, const std::string& by, const std::string& word) {
        const auto* record = std::get_if<Record>(&item.data);
        const Value* value = record == nullptr ? nullptr : record->find(by);
        const auto* choice = value == nullptr ? nullptr : std::get_if<record::Choice>(&value->data);
        return choice != nullptr && choice->word == word;
    }

    Value group(const std::string& name, const kinds::Grouping& grouping, const FieldSchema& schema, const record::ChoiceWord& word,
                List members) {
        const record::Spot where = members.front().spot;
        Record record;
        record.element = "kelompok";
        record.set("kelompok", {record::Choice{word.word, word.label}, where});
        record.set("banyak", {record::Integer{static_cast<std::int64_t>(members.size())}, where});
        if (!grouping.sum.empty()) record.set("jumlah", total(name, grouping.sum, members, &schema, where));
        record.set("butir", {std::move(members), where});
        return {std::move(record), where};
    }

    Value total(const std::string& name, const std::string& field, const List& items, const FieldSchema* schema, record::Spot where) {
        const FieldSchema* summed = schema == nullptr ? nullptr : schema->records.front()->find(field);
        Total sum;
        for (const Value& item : items) {
            const auto* record = std::get_if<Record>(&item.data);
            const Value* value = record == nullptr ? nullptr : record->find(field);
            if (value == nullptr || sum.add(*value)) continue;
            diagnostics_.add(input_.diagnose(record::Severity::error, code::sum_too_large,
                                             "jumlah " + field + " (" + name + ") terlalu besar", value->spot,
                                             "paling besar 999.999.999.999.999.999; periksa nilai-nilainya"));
            return {};
        }
        return sum.value(summed == nullptr ? FieldType::integer : summed->type, where);
    }

    const List& list(const std::string& name) const {
        static const List none;
        const Value* value = input_.record.find(name);
        const auto* items = value == nullptr ? nullptr : std::get_if<List>(&value->data);
        return items == nullptr ? none : *items;
    }

    record::Spot spot(const std::string& name) const {
        const Value* value = input_.record.find(name);
        return value == nullptr ? record::Spot{} : value->spot;
    }

    const kinds::Kind& kind_;
    record::Input& input_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

void derive(const kinds::Kind& kind, record::Input& input, record::Diagnostics& diagnostics) {
    Deriver(kind, input, diagnostics).run();
}

}  // namespace naskah::rules
