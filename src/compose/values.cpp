#include "compose/values.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "bahasa/capitals.hpp"
#include "bahasa/nip.hpp"
#include "bahasa/number.hpp"
#include "bahasa/ordinal.hpp"
#include "bahasa/roman.hpp"
#include "bahasa/terbilang.hpp"

namespace naskah::compose {

using record::Value;
using Outcome = Reading::Outcome;

namespace {

constexpr std::string_view is_prefix = "adalah-";
constexpr std::size_t nip_digits = 18;

Reading text_reading(std::string text) {
    return {Outcome::text, std::move(text), false};
}
Reading problem(std::string text) {
    return {Outcome::problem, std::move(text), false};
}

constexpr std::string_view region_element = "wilayah", region_name = "nama";
constexpr std::array<std::string_view, 4> region_fields{"kode", "jenis", "kecamatan", "sebutan"};

bool is_nip(const record::Code& code, const record::FieldSchema* field) {
    if (field) return field->code_type == "nip";
    const bool digits =
        std::all_of(code.text.begin(), code.text.end(), [](char character) { return character >= '0' && character <= '9'; });
    return digits && code.text.size() == nip_digits;
}

/// A part and how it is written. Lists of them, one for each type of value, are the table of the README.
template <class Data>
struct Part {
    std::string_view name;
    Reading (*print)(const Data&, const Formats&);
};

// ---- Numbers

template <class Text>
Reading of_number(const std::optional<Text>& text, std::int64_t number, std::string_view what) {
    if (text) return text_reading(*text);
    return problem("bilangan " + bahasa::format_integer(number) + " tidak dapat ditulis sebagai " + std::string(what));
}

constexpr std::array<Part<record::Integer>, 6> integer_parts{
    {{"kata", [](const record::Integer& number, const Formats&) { return text_reading(bahasa::terbilang(number.value)); }},
     {"romawi",
      [](const record::Integer& number, const Formats&) { return of_number(bahasa::roman(number.value), number.value, "angka Romawi"); }},
     {"urut", [](const record::Integer& number,
                 const Formats&) { return of_number(bahasa::ordinal(number.value), number.value, "bilangan tingkat"); }},
     {"URUT", [](const record::Integer& number,
                 const Formats&) { return of_number(bahasa::ordinal_capital(number.value), number.value, "bilangan tingkat"); }},
     {"huruf",
      [](const record::Integer& number, const Formats&) { return of_number(bahasa::letter_label(number.value), number.value, "huruf"); }},
     {"angka", [](const record::Integer& number, const Formats&) { return text_reading(std::to_string(number.value)); }}}};

constexpr std::array<Part<record::Decimal>, 1> decimal_parts{{{"kata", [](const record::Decimal& number, const Formats&) {
                                                                   return text_reading(
                                                                       bahasa::terbilang_decimal(number.digits, number.places));
                                                               }}}};

constexpr std::array<Part<record::Percent>, 1> percent_parts{
    {{"kata", [](const record::Percent& percent, const Formats&) {
          return text_reading(bahasa::terbilang_percent(percent.value.digits, percent.value.places));
      }}}};

constexpr std::array<Part<record::Money>, 3> money_parts{
    {{"rupiah", [](const record::Money& money, const Formats&) { return text_reading(bahasa::format_rupiah(money.rupiah)); }},
     {"rp", [](const record::Money& money, const Formats&) { return text_reading(bahasa::format_rupiah_short(money.rupiah)); }},
     {"kata", [](const record::Money& money, const Formats&) { return text_reading(bahasa::terbilang_rupiah(money.rupiah)); }}}};

// ---- Dates

bahasa::CalendarDate calendar(const record::Date& date) {
    return {date.year, date.month, date.day};
}

constexpr std::array<Part<record::Date>, 7> date_parts{
    {{"hari", [](const record::Date& date, const Formats&) { return text_reading(std::string(bahasa::weekday(calendar(date)))); }},
     {"tgl", [](const record::Date& date, const Formats&) { return text_reading(std::to_string(date.day)); }},
     {"bulan", [](const record::Date& date, const Formats&) { return text_reading(std::string(bahasa::month_name(date.month))); }},
     {"tahun", [](const record::Date& date, const Formats&) { return text_reading(std::to_string(date.year)); }},
     {"kata", [](const record::Date& date,
                 const Formats& formats) { return text_reading(bahasa::date_in_words(calendar(date), formats.date_capitals)); }},
     {"angka", [](const record::Date& date, const Formats&) { return text_reading(bahasa::numeric_date(calendar(date))); }},
     {"iso", [](const record::Date& date, const Formats&) { return text_reading(bahasa::iso_date(calendar(date))); }}}};

// ---- Texts, words, codes

constexpr std::array<Part<record::Text>, 1> text_parts{
    {{"kapital", [](const record::Text& text, const Formats&) { return text_reading(bahasa::to_upper(text.text)); }}}};

constexpr std::array<Part<record::Choice>, 2> choice_parts{
    {{"kapital", [](const record::Choice& choice, const Formats&) { return text_reading(bahasa::to_upper(choice.label)); }},
     {"kata", [](const record::Choice& choice, const Formats&) { return text_reading(choice.word); }}}};

/// A text field of a region.
Reading region_text(const record::Record& region, std::string_view name) {
    const Value* value = region.find(name);
    const auto* text = value ? std::get_if<record::Text>(&value->data) : nullptr;
    return text ? text_reading(text->text) : Reading{Outcome::absent, {}, false};
}

Reading region_part(const record::Record& region, std::string_view part) {
    if (std::find(region_fields.begin(), region_fields.end(), part) != region_fields.end()) return region_text(region, part);
    if (part != "kapital") return {};
    Reading name = region_text(region, region_name);
    name.text = bahasa::to_upper(name.text);
    return name;
}

template <class Data>
std::span<const Part<Data>> parts_of(const Data&) {
    if constexpr (std::is_same_v<Data, record::Integer>) {
        return integer_parts;
    } else if constexpr (std::is_same_v<Data, record::Decimal>) {
        return decimal_parts;
    } else if constexpr (std::is_same_v<Data, record::Percent>) {
        return percent_parts;
    } else if constexpr (std::is_same_v<Data, record::Money>) {
        return money_parts;
    } else if constexpr (std::is_same_v<Data, record::Date>) {
        return date_parts;
    } else if constexpr (std::is_same_v<Data, record::Text>) {
        return text_parts;
    } else if constexpr (std::is_same_v<Data, record::Choice>) {
        return choice_parts;
    } else {
        return {};
    }
}

Reading is_word(const record::Choice& choice, const record::FieldSchema* field, std::string_view word) {
    const bool declared = !field || std::any_of(field->choices.begin(), field->choices.end(),
                                                [word](const record::ChoiceWord& candidate) { return candidate.word == word; });
    if (!declared) return {};
    return {Outcome::truth, {}, choice.word == word};
}

/// Prints each type of value.
struct Printer {
    const record::FieldSchema* field;

    Reading operator()(const record::Absent&) const { return {Outcome::absent, {}, false}; }
    Reading operator()(const record::Text& text) const { return of_text(text.text, Outcome::text); }
    Reading operator()(const record::Prose& prose) const { return of_text(prose.markup, Outcome::markup); }
    Reading operator()(const record::Integer& number) const { return text_reading(bahasa::format_integer(number.value)); }
    Reading operator()(const record::Decimal& number) const { return text_reading(bahasa::format_decimal(number.digits, number.places)); }
    Reading operator()(const record::Percent& percent) const {
        return text_reading(bahasa::format_percent(percent.value.digits, percent.value.places));
    }
    Reading operator()(const record::Money& money) const { return text_reading(bahasa::format_integer(money.rupiah)); }
    Reading operator()(const record::Date& date) const { return text_reading(bahasa::long_date(calendar(date))); }
    Reading operator()(const record::Time& time) const { return text_reading(bahasa::format_time(time.hour, time.minute)); }
    Reading operator()(const record::Boolean& boolean) const { return {Outcome::truth, {}, boolean.value}; }
    Reading operator()(const record::Choice& choice) const { return of_text(choice.label, Outcome::text); }
    Reading operator()(const record::Code& code) const {
        if (is_nip(code, field)) return text_reading(bahasa::format_nip(code.text));
        return of_text(code.text, Outcome::text);
    }
    Reading operator()(const record::ImageFile& image) const { return of_text(image.path, Outcome::text); }
    Reading operator()(const record::Key& key) const { return of_text(key.word, Outcome::text); }
    Reading operator()(const record::List&) const { return {Outcome::section, {}, false}; }
    Reading operator()(const record::Record& record) const {
        return is_region(record, field) ? region_text(record, region_name) : Reading{Outcome::section, {}, false};
    }

 private:
    static Reading of_text(const std::string& text, Outcome outcome) { return {text.empty() ? Outcome::absent : outcome, text, false}; }
};

}  // namespace

bool is_region(const record::Record& record, const record::FieldSchema* field) {
    if (record.element != region_element) return false;
    if (field) return field->code_type == region_element;
    return std::all_of(region_fields.begin(), region_fields.end(), [&](std::string_view name) { return record.find(name) != nullptr; });
}

Reading print_value(const Value& value, const record::FieldSchema* field, const Formats&) {
    return std::visit(Printer{field}, value.data);
}

Reading print_part(const Value& value, const record::FieldSchema* field, std::string_view part, const Formats& formats) {
    if (value.absent()) return {Outcome::absent, {}, false};
    if (const auto* record = std::get_if<record::Record>(&value.data); record && is_region(*record, field))
        return region_part(*record, part);
    if (const auto* choice = std::get_if<record::Choice>(&value.data); choice && part.starts_with(is_prefix)) {
        return is_word(*choice, field, part.substr(is_prefix.size()));
    }
    return std::visit(
        [&](const auto& data) -> Reading {
            for (const auto& candidate : parts_of(data)) {
                if (candidate.name != part) continue;
                Reading reading = candidate.print(data, formats);
                if (reading.outcome == Outcome::text && reading.text.empty()) reading.outcome = Outcome::absent;
                return reading;
            }
            return {};
        },
        value.data);
}

std::vector<std::string> part_names(const Value& value, const record::FieldSchema* field) {
    std::vector<std::string> names;
    if (const auto* record = std::get_if<record::Record>(&value.data); record && is_region(*record, field)) {
        names.assign(region_fields.begin(), region_fields.end());
        names.emplace_back("kapital");
    }
    std::visit(
        [&](const auto& data) {
            for (const auto& part : parts_of(data)) names.emplace_back(part.name);
        },
        value.data);
    return names;
}

}  // namespace naskah::compose
