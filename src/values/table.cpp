#include "values/table.hpp"

#include <algorithm>
#include <array>

#include "bahasa/nip.hpp"
#include "bahasa/number.hpp"
#include "text/markup_text.hpp"
#include "values/parts.hpp"

namespace naskah::values {

using record::Value;

namespace {

template <class Data>
const Data& data_of(const Value& value) {
    return std::get<Data>(value.data);
}

// ---- How values are written

Reading text(const Value& value, const Style&) {
    return Reading::of_text(data_of<record::Text>(value).text);
}
Reading markup(const Value& value, const Style&) {
    const std::string& markup = data_of<record::Prose>(value).markup;
    return {markup.empty() ? Reading::Outcome::absent : Reading::Outcome::markup, markup, false};
}
Reading plain_prose(const Value& value, const Style&) {
    return Reading::of_text(text::without_markup(data_of<record::Prose>(value).markup, "\n"));
}
Reading grouped(const Value& value, const Style&) {
    return Reading::of_text(bahasa::format_integer(data_of<record::Integer>(value).value));
}
Reading digits(const Value& value, const Style&) {
    return Reading::of_text(std::to_string(data_of<record::Integer>(value).value));
}
Reading decimal(const Value& value, const Style&) {
    const auto& number = data_of<record::Decimal>(value);
    return Reading::of_text(bahasa::format_decimal(number.digits, number.places));
}
Reading percent(const Value& value, const Style&) {
    const record::Decimal& number = data_of<record::Percent>(value).value;
    return Reading::of_text(bahasa::format_percent(number.digits, number.places));
}
Reading amount(const Value& value, const Style&) {
    return Reading::of_text(bahasa::format_integer(data_of<record::Money>(value).rupiah));
}
Reading rupiah(const Value& value, const Style&) {
    return Reading::of_text(bahasa::format_rupiah_short(data_of<record::Money>(value).rupiah));
}
Reading date(const Value& value, const Style&) {
    const auto& day = data_of<record::Date>(value);
    return Reading::of_text(bahasa::long_date({day.year, day.month, day.day}));
}
Reading time(const Value& value, const Style&) {
    const auto& time = data_of<record::Time>(value);
    return Reading::of_text(bahasa::format_time(time.hour, time.minute));
}
Reading truth(const Value& value, const Style&) {
    return {Reading::Outcome::truth, {}, data_of<record::Boolean>(value).value};
}
Reading yes_or_no(const Value& value, const Style&) {
    return Reading::of_text(data_of<record::Boolean>(value).value ? "Ya" : "Tidak");
}
Reading label(const Value& value, const Style&) {
    return Reading::of_text(data_of<record::Choice>(value).label);
}
Reading code(const Value& value, const Style&) {
    return Reading::of_text(data_of<record::Code>(value).text);
}
Reading grouped_nip(const Value& value, const Style&) {
    return Reading::of_text(bahasa::format_nip(data_of<record::Code>(value).text));
}
Reading region_name(const Value& value, const Style&) {
    return region_text(value, "nama");
}
Reading path(const Value& value, const Style&) {
    return Reading::of_text(data_of<record::ImageFile>(value).path);
}
Reading file_name(const Value& value, const Style&) {
    return Reading::of_text(data_of<record::ImageFile>(value).name);
}
Reading key(const Value& value, const Style&) {
    return Reading::of_text(data_of<record::Key>(value).word);
}
Reading section(const Value&, const Style&) {
    return {Reading::Outcome::section, {}, false};
}

// ---- Which of them for which type

std::array<Row, 17> make_table() {
    return {{{Type::text, "teks", text, text, {}, text_parts()},
             {Type::prose, "prosa", markup, plain_prose, "a cell has no markup inside", {}},
             {Type::integer, "bilangan", grouped, digits, "in the texts of workbooks it is mostly a year", integer_parts()},
             {Type::decimal, "desimal", decimal, decimal, {}, decimal_parts()},
             {Type::percent, "persen", percent, percent, {}, percent_parts()},
             {Type::money, "uang", amount, rupiah, "in a sentence of a workbook nothing else says that it is money", money_parts()},
             {Type::date, "tanggal", date, date, {}, date_parts()},
             {Type::time, "waktu", time, time, {}, {}},
             {Type::boolean, "ya-tidak", truth, yes_or_no, "patterns have no sections to ask it in", {}},
             {Type::choice, "pilihan", label, label, {}, choice_parts()},
             {Type::code, "kode", code, code, {}, {}},
             {Type::nip, "nip", grouped_nip, code, "in a cell it is looked for and copied on as digits", {}},
             {Type::region, "wilayah", region_name, region_name, {}, region_parts()},
             {Type::image, "gambar", path, file_name, "a document shows it; a sheet can only name it", {}},
             {Type::key, "kunci", key, key, {}, {}},
             {Type::list, "daftar", section, section, {}, {}},
             {Type::record, "kelompok", section, section, {}, {}}}};
}

// ---- Which type a value is of

constexpr std::string_view region_element = "wilayah", nip_type = "nip";
constexpr std::size_t nip_digits = 18;
constexpr std::array<std::string_view, 4> region_fields{"kode", "jenis", "kecamatan", "sebutan"};

bool is_nip(const record::Code& code, const record::FieldSchema* field) {
    if (field != nullptr) return field->code_type == nip_type;
    const bool digits =
        std::all_of(code.text.begin(), code.text.end(), [](char character) { return character >= '0' && character <= '9'; });
    return digits && code.text.size() == nip_digits;
}

bool is_region(const record::Record& record, const record::FieldSchema* field) {
    if (record.element != region_element) return false;
    if (field != nullptr) return field->code_type == region_element;
    return std::all_of(region_fields.begin(), region_fields.end(), [&](std::string_view name) { return record.find(name) != nullptr; });
}

struct TypeOf {
    const record::FieldSchema* field;

    Type operator()(const record::Absent&) const { return Type::text; }
    Type operator()(const record::Text&) const { return Type::text; }
    Type operator()(const record::Prose&) const { return Type::prose; }
    Type operator()(const record::Integer&) const { return Type::integer; }
    Type operator()(const record::Decimal&) const { return Type::decimal; }
    Type operator()(const record::Percent&) const { return Type::percent; }
    Type operator()(const record::Money&) const { return Type::money; }
    Type operator()(const record::Date&) const { return Type::date; }
    Type operator()(const record::Time&) const { return Type::time; }
    Type operator()(const record::Boolean&) const { return Type::boolean; }
    Type operator()(const record::Choice&) const { return Type::choice; }
    Type operator()(const record::Code& code) const { return is_nip(code, field) ? Type::nip : Type::code; }
    Type operator()(const record::ImageFile&) const { return Type::image; }
    Type operator()(const record::Key&) const { return Type::key; }
    Type operator()(const record::List&) const { return Type::list; }
    Type operator()(const record::Record& record) const { return is_region(record, field) ? Type::region : Type::record; }
};

}  // namespace

Type type_of(const Value& value, const record::FieldSchema* field) {
    return std::visit(TypeOf{field}, value.data);
}

std::span<const Row> table() {
    static const std::array<Row, 17> rows = make_table();
    return rows;
}

const Row& row_of(Type type) {
    return table()[static_cast<std::size_t>(type)];
}

}  // namespace naskah::values
