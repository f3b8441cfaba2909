#include "rules/laporan_pps/figures.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bahasa/number.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "rules/laporan_pps/diagnostic_codes.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::rules::laporan_pps {

namespace {

using record::FieldSchema;
using record::FieldType;
using record::Record;
using record::RecordSchema;
using record::Value;

/// As tables round it.
record::Decimal with_decimals(const record::Decimal& number, int places, std::int64_t bound) {
    const record::Decimal rounded = record::rounded_truly(number, places, bound);
    return rounded.places >= places ? rounded : record::with_places(rounded, places).value_or(rounded);
}

/// Nothing of what is no figure.
std::optional<std::string> written(const Value& value) {
    if (const auto* integer = std::get_if<record::Integer>(&value.data)) return bahasa::format_integer(integer->value);
    if (const auto* money = std::get_if<record::Money>(&value.data)) return bahasa::format_rupiah_short(money->rupiah);
    if (const auto* text = std::get_if<record::Text>(&value.data)) return text::xml_escaped(text->text);
    if (const auto* percent = std::get_if<record::Percent>(&value.data)) {
        const record::Decimal shown = with_decimals(percent->value, 1, 100);
        return bahasa::format_percent(shown.digits, shown.places);
    }
    if (const auto* decimal = std::get_if<record::Decimal>(&value.data)) {
        const record::Decimal shown = with_decimals(*decimal, 2, 1);
        return bahasa::format_decimal(shown.digits, shown.places);
    }
    return std::nullopt;
}

std::vector<std::string> steps_of(const std::string& name) {
    std::vector<std::string> steps;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('.', begin), name.size());
        steps.push_back(name.substr(begin, end - begin));
        begin = end + 1;
    }
    return steps;
}

std::optional<std::int64_t> number_of(const std::string& step) {
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(step.data(), step.data() + step.size(), number);
    return problem == std::errc{} && end == step.data() + step.size() ? std::optional(number) : std::nullopt;
}

/// The item of a list with this number: by `no`, `nomor` or `peringkat`, else counted from 1.
const Record* item_of(const record::List& list, std::optional<std::int64_t> number) {
    for (std::size_t at = 0; at < list.size(); ++at) {
        const auto* item = std::get_if<Record>(&list[at].data);
        if (item == nullptr) continue;
        if (!number) return item;
        std::int64_t own = static_cast<std::int64_t>(at) + 1;
        for (const char* name : {"peringkat", "nomor", "no"})
            if (const auto* named = record::get<record::Integer>(*item, name)) own = named->value;
        if (own == *number) return item;
    }
    return nullptr;
}

class FigureWriter {
 public:
    FigureWriter(Record& report, const RecordSchema& schema, const record::Input& input, record::Diagnostics& diagnostics)
        : report_(report), schema_(schema), input_(input), diagnostics_(diagnostics), figures_(report) {}

    void write() {
        for (const char* list : {"pengantar", "kendala"}) {
            Value* value = report_.find(list);
            auto* items = value == nullptr ? nullptr : std::get_if<record::List>(&value->data);
            if (items == nullptr) continue;
            for (Value& item : *items) {
                auto* row = std::get_if<Record>(&item.data);
                for (const char* field : {"teks", "uraian", "tindak-lanjut"})
                    if (Value* text = row == nullptr ? nullptr : row->find(field)) write(*text);
            }
        }
    }

 private:
    void write(Value& value) {
        auto* prose = std::get_if<record::Prose>(&value.data);
        if (prose == nullptr) return;
        constexpr std::string_view opening = "<angka dari=\"", closing = "\"/>";
        for (std::size_t at = 0; (at = prose->markup.find(opening, at)) != std::string::npos;) {
            const std::size_t begin = at + opening.size(), end = prose->markup.find(closing, begin);
            if (end == std::string::npos) return;
            const std::string figure = figure_called(text::xml_unescaped(prose->markup.substr(begin, end - begin)), value.spot);
            prose->markup.replace(at, end + closing.size() - at, figure);
            at += figure.size();
        }
    }

    std::string figure_called(const std::string& name, record::Spot spot) {
        const RecordSchema* schema = &schema_;
        const Record* record = &figures_;
        const std::vector<std::string> steps = steps_of(name);
        for (std::size_t at = 0; at < steps.size(); ++at) {
            const auto field =
                std::find_if(schema->fields.begin(), schema->fields.end(), [&](const FieldSchema& one) { return one.name == steps[at]; });
            if (field == schema->fields.end()) return unknown(name, steps[at], *schema, spot);
            const Value* value = record == nullptr ? nullptr : record->find(steps[at]);
            if (field->type != FieldType::list && field->type != FieldType::record)
                return at + 1 == steps.size() ? shown(name, value, spot) : unknown(name, steps[at + 1], {}, spot);
            schema = field->records.front().get();
            if (field->type == FieldType::record) {
                record = value == nullptr ? nullptr : std::get_if<Record>(&value->data);
                continue;
            }
            const std::optional<std::int64_t> number = at + 1 < steps.size() ? number_of(steps[at + 1]) : std::nullopt;
            if (number) ++at;
            const auto* list = value == nullptr ? nullptr : std::get_if<record::List>(&value->data);
            record = list == nullptr ? nullptr : item_of(*list, number);
        }
        return unknown(name, {}, *schema, spot);
    }

    std::string shown(const std::string& name, const Value* value, record::Spot spot) {
        if (value == nullptr || value->absent()) {
            tell(code::figure_not_given, "angka " + name + " tidak ada: formulirnya tidak disertakan, atau tidak mengisinya", spot,
                 "sertakan formulirnya dengan --pembanding, atau hapus <angka> ini");
            return {};
        }
        std::optional<std::string> text = written(*value);
        if (!text) return unknown(name, {}, {}, spot);
        return *text;
    }

    std::string unknown(const std::string& name, const std::string& step, const RecordSchema& schema, record::Spot spot) {
        std::vector<std::string> names;
        for (const FieldSchema& field : schema.fields) names.push_back(field.name);
        const std::string nearest = step.empty() ? std::string() : record::nearest_name(step, names);
        tell(code::unknown_figure, step.empty() ? name + " bukan sebuah angka" : "angka " + name + " tidak dikenal: tidak ada " + step,
             spot,
             !nearest.empty() ? "maksud Anda " + nearest + "?"
             : names.empty()  ? "tulis misalnya <angka dari=\"ansit.ringkasan.prevalensi\"/>"
                              : "lanjutkan dengan nama di dalamnya, misalnya " + name.substr(0, name.size() - step.size()) +
                                   (step.empty() ? "." : "") + names.front());
        return {};
    }

    void tell(const char* code, std::string message, record::Spot spot, std::string hint) {
        diagnostics_.add(input_.diagnose(record::Severity::error, code, std::move(message), spot, std::move(hint)));
    }

    Record& report_;
    const RecordSchema& schema_;
    const record::Input& input_;
    record::Diagnostics& diagnostics_;
    const Record figures_;
};

}  // namespace

void put_figures(Record& report, const RecordSchema& schema, const record::Input& input, record::Diagnostics& diagnostics) {
    FigureWriter(report, schema, input, diagnostics).write();
}

}  // namespace naskah::rules::laporan_pps
