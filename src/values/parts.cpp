#include "values/parts.hpp"

#include <array>
#include <optional>
#include <string>

#include "bahasa/capitals.hpp"
#include "bahasa/number.hpp"
#include "bahasa/ordinal.hpp"
#include "bahasa/roman.hpp"
#include "bahasa/terbilang.hpp"
#include "record/decimal.hpp"

namespace naskah::values {

using record::Value;

namespace {

template <class Data>
const Data& as(const Value& value) {
    return std::get<Data>(value.data);
}

std::int64_t number(const Value& value) {
    return as<record::Integer>(value).value;
}
std::int64_t rupiah(const Value& value) {
    return as<record::Money>(value).rupiah;
}
bahasa::CalendarDate day(const Value& value) {
    const auto& date = as<record::Date>(value);
    return {date.year, date.month, date.day};
}

/// A form that not every number has.
template <class Text>
Reading of_number(const std::optional<Text>& text, const Value& value, std::string_view what) {
    if (text) return Reading::of_text(std::string(*text));
    return {Reading::Outcome::problem,
            "bilangan " + bahasa::format_integer(number(value)) + " tidak dapat ditulis sebagai " + std::string(what), false};
}

constexpr std::array<Part, 6> of_integer{
    {{"kata", [](const Value& value, const Style&) { return Reading::of_text(bahasa::terbilang(number(value))); }},
     {"romawi", [](const Value& value, const Style&) { return of_number(bahasa::roman(number(value)), value, "angka Romawi"); }},
     {"urut", [](const Value& value, const Style&) { return of_number(bahasa::ordinal(number(value)), value, "bilangan tingkat"); }},
     {"URUT",
      [](const Value& value, const Style&) { return of_number(bahasa::ordinal_capital(number(value)), value, "bilangan tingkat"); }},
     {"huruf", [](const Value& value, const Style&) { return of_number(bahasa::letter_label(number(value)), value, "huruf"); }},
     {"angka", [](const Value& value, const Style&) { return Reading::of_text(std::to_string(number(value))); }}}};

/// With so many decimals: computed numbers have nine. More only for what would be written as a bound that it isn't.
record::Decimal with_decimals(const record::Decimal& number, int places, std::int64_t bound) {
    const record::Decimal rounded = record::rounded_truly(number, places, bound);
    return rounded.places >= places ? rounded : record::with_places(rounded, places).value_or(rounded);
}

constexpr std::array<Part, 2> of_decimal{{{"kata",
                                           [](const Value& value, const Style&) {
                                               const auto& decimal = as<record::Decimal>(value);
                                               return Reading::of_text(bahasa::terbilang_decimal(decimal.digits, decimal.places));
                                           }},
                                          {"bulat", [](const Value& value, const Style&) {
                                               const record::Decimal decimal = with_decimals(as<record::Decimal>(value), 2, 1);
                                               return Reading::of_text(bahasa::format_decimal(decimal.digits, decimal.places));
                                           }}}};

constexpr std::array<Part, 3> of_percent{{{"kata",
                                           [](const Value& value, const Style&) {
                                               const auto& decimal = as<record::Percent>(value).value;
                                               return Reading::of_text(bahasa::terbilang_percent(decimal.digits, decimal.places));
                                           }},
                                          {"bulat",
                                           [](const Value& value, const Style&) {
                                               const record::Decimal decimal = with_decimals(as<record::Percent>(value).value, 1, 100);
                                               return Reading::of_text(bahasa::format_percent(decimal.digits, decimal.places));
                                           }},
                                          {"poin", [](const Value& value, const Style&) {
                                               const record::Decimal decimal = with_decimals(as<record::Percent>(value).value, 1, 100);
                                               return Reading::of_text(bahasa::format_decimal(decimal.digits, decimal.places));
                                           }}}};

constexpr std::array<Part, 3> of_money{
    {{"rupiah", [](const Value& value, const Style&) { return Reading::of_text(bahasa::format_rupiah(rupiah(value))); }},
     {"rp", [](const Value& value, const Style&) { return Reading::of_text(bahasa::format_rupiah_short(rupiah(value))); }},
     {"kata", [](const Value& value, const Style&) { return Reading::of_text(bahasa::terbilang_rupiah(rupiah(value))); }}}};

constexpr std::array<Part, 7> of_date{
    {{"hari", [](const Value& value, const Style&) { return Reading::of_text(std::string(bahasa::weekday(day(value)))); }},
     {"tgl", [](const Value& value, const Style&) { return Reading::of_text(std::to_string(day(value).day)); }},
     {"bulan", [](const Value& value, const Style&) { return Reading::of_text(std::string(bahasa::month_name(day(value).month))); }},
     {"tahun", [](const Value& value, const Style&) { return Reading::of_text(std::to_string(day(value).year)); }},
     {"kata",
      [](const Value& value, const Style& style) { return Reading::of_text(bahasa::date_in_words(day(value), style.date_capitals)); }},
     {"angka", [](const Value& value, const Style&) { return Reading::of_text(bahasa::numeric_date(day(value))); }},
     {"iso", [](const Value& value, const Style&) { return Reading::of_text(bahasa::iso_date(day(value))); }}}};

constexpr std::array<Part, 1> of_text{
    {{"kapital", [](const Value& value, const Style&) { return Reading::of_text(bahasa::to_upper(as<record::Text>(value).text)); }}}};

constexpr std::array<Part, 2> of_choice{
    {{"kapital", [](const Value& value, const Style&) { return Reading::of_text(bahasa::to_upper(as<record::Choice>(value).label)); }},
     {"kata", [](const Value& value, const Style&) { return Reading::of_text(as<record::Choice>(value).word); }}}};

constexpr std::array<Part, 6> of_region{
    {{"kode", [](const Value& value, const Style&) { return region_text(value, "kode"); }},
     {"jenis", [](const Value& value, const Style&) { return region_text(value, "jenis"); }},
     {"nama", [](const Value& value, const Style&) { return region_text(value, "nama"); }},
     {"kecamatan", [](const Value& value, const Style&) { return region_text(value, "kecamatan"); }},
     {"sebutan", [](const Value& value, const Style&) { return region_text(value, "sebutan"); }},
     {"kapital", [](const Value& value, const Style&) { return Reading::of_text(bahasa::to_upper(region_text(value, "nama").text)); }}}};

}  // namespace

std::span<const Part> integer_parts() {
    return of_integer;
}
std::span<const Part> decimal_parts() {
    return of_decimal;
}
std::span<const Part> percent_parts() {
    return of_percent;
}
std::span<const Part> money_parts() {
    return of_money;
}
std::span<const Part> date_parts() {
    return of_date;
}
std::span<const Part> text_parts() {
    return of_text;
}
std::span<const Part> choice_parts() {
    return of_choice;
}
std::span<const Part> region_parts() {
    return of_region;
}

Reading region_text(const Value& region, std::string_view name) {
    const Value* value = as<record::Record>(region).find(name);
    const auto* text = value == nullptr ? nullptr : std::get_if<record::Text>(&value->data);
    return Reading::of_text(text == nullptr ? std::string() : text->text);
}

}  // namespace naskah::values
