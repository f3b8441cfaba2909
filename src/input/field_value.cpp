#include "input/field_value.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include "input/diagnostic_codes.hpp"
#include "record/decimal.hpp"
#include "record/diagnostic.hpp"
#include "text/ascii.hpp"
#include "text/iso_date.hpp"
#include "text/joining.hpp"
#include "text/tidying.hpp"
#include "text/utf8.hpp"

namespace naskah::input {

namespace {

using Parsed = std::variant<record::Value, Mistake>;

template <typename T>
record::Value made(T data) {
    return record::Value{{std::move(data)}, {}};
}

/// Digits with an optional sign, plain or with dots between groups of three: "150000000", "150.000.000".
std::optional<std::string> plain_digits(std::string_view text) {
    std::string digits = text.starts_with('-') ? "-" : "";
    if (!digits.empty()) text.remove_prefix(1);
    if (text.find('.') == std::string_view::npos) {
        if (!text::all_digits(text)) return std::nullopt;
        return digits + std::string(text);
    }
    bool first = true;
    while (!text.empty()) {
        const std::size_t dot = text.find('.');
        const std::string_view group = text.substr(0, dot);
        if (!text::all_digits(group) || (first ? group.size() > 3 : group.size() != 3)) return std::nullopt;
        digits += group;
        if (dot == std::string_view::npos) return digits;
        text.remove_prefix(dot + 1);
        first = false;
    }
    return std::nullopt;  // ended with a dot
}

std::optional<std::int64_t> to_integer(const std::string& digits) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

/// With dots between groups of three: "-1.250.000".
std::string grouped(std::int64_t value) {
    std::string text = std::to_string(value);
    const std::size_t first = value < 0 ? 1 : 0;
    for (std::size_t at = text.size(); at > first + 3;) text.insert(at -= 3, 1, '.');
    return text;
}

std::optional<Mistake> outside_range(const record::FieldSchema& field, std::int64_t value) {
    if (field.minimum && value < *field.minimum)
        return Mistake{code::out_of_range, "terlalu kecil", "paling kecil " + grouped(*field.minimum)};
    if (field.maximum && value > *field.maximum)
        return Mistake{code::out_of_range, "terlalu besar", "paling besar " + grouped(*field.maximum)};
    return std::nullopt;
}

/// Numbers beyond 999 quadrillion have no words in our documents.
constexpr std::int64_t largest_number = 999'999'999'999'999'999;

Parsed whole_number(const record::FieldSchema& field, std::string_view text, const Mistake& not_this, auto make) {
    const std::optional<std::string> digits = plain_digits(text);
    if (!digits) return not_this;
    const std::optional<std::int64_t> value = to_integer(*digits);
    if (!value || *value > largest_number || *value < -largest_number)
        return Mistake{code::out_of_range, "terlalu besar", "paling besar 999.999.999.999.999.999"};
    if (const std::optional<Mistake> mistake = outside_range(field, *value)) return *mistake;
    return make(*value);
}

Parsed integer(const record::FieldSchema& field, std::string_view text) {
    return whole_number(field, text, {code::not_an_integer, "bukan bilangan bulat", "tulis dengan angka, misalnya 1250"},
                        [](std::int64_t value) { return made(record::Integer{value}); });
}

Parsed money(const record::FieldSchema& field, std::string_view text) {
    return whole_number(
        field, text,
        {code::not_money, "bukan jumlah rupiah", "tulis rupiah bulat tanpa Rp dan tanpa sen, misalnya 150000000 atau 150.000.000"},
        [](std::int64_t value) { return made(record::Money{value}); });
}

/// Too many digits for 64 bits are out of range; what isn't a number at all is `not_this`.
std::variant<record::Decimal, Mistake> to_decimal(std::string_view text, const Mistake& not_this) {
    const std::size_t comma = text.find(',');
    const std::string_view fraction = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    const std::optional<std::string> whole = plain_digits(text.substr(0, comma));
    if (!whole || (comma != std::string_view::npos && !text::all_digits(fraction)) || fraction.size() > 9) return not_this;
    const std::optional<std::int64_t> digits = to_integer(*whole + std::string(fraction));
    if (!digits || *digits > largest_number || *digits < -largest_number)
        return Mistake{code::out_of_range, "terlalu besar", "paling banyak 18 angka seluruhnya"};
    return record::Decimal{*digits, static_cast<int>(fraction.size())};
}

/// The whole numbers between which a decimal lies decide: -0,5 lies below 0, 100,5 above 100.
std::optional<Mistake> outside_range(const record::FieldSchema& field, const record::Decimal& decimal) {
    const std::optional<Mistake> mistake = outside_range(field, record::floor(decimal));
    return mistake ? mistake : outside_range(field, record::ceiling(decimal));
}

Parsed decimal(const record::FieldSchema& field, std::string_view text) {
    const auto value = to_decimal(text, {code::not_a_decimal, "bukan bilangan",
                                         "tulis dengan koma desimal, paling banyak sembilan angka di belakangnya, misalnya 14,5"});
    if (const auto* mistake = std::get_if<Mistake>(&value)) return *mistake;
    if (const std::optional<Mistake> mistake = outside_range(field, std::get<record::Decimal>(value))) return *mistake;
    return made(std::get<record::Decimal>(value));
}

Parsed percent(const record::FieldSchema& field, std::string_view text) {
    if (text.ends_with('%')) text.remove_suffix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    const auto value = to_decimal(text, {code::not_a_percentage, "bukan persentase", "tulis angkanya dengan koma desimal, misalnya 14,5"});
    if (const auto* mistake = std::get_if<Mistake>(&value)) return *mistake;
    if (const std::optional<Mistake> mistake = outside_range(field, std::get<record::Decimal>(value))) return *mistake;
    return made(record::Percent{std::get<record::Decimal>(value)});
}

constexpr std::array<const char*, 12> month_names = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                                     "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};

int number_of(std::string_view digits) {
    return static_cast<int>(to_integer(std::string(digits)).value_or(0));
}

Parsed date(std::string_view text) {
    const std::optional<std::chrono::year_month_day> written = text::parse_iso_date(text);
    if (!written) return Mistake{code::not_a_date, "bukan tanggal", "tulis tahun-bulan-hari, misalnya 2025-02-28"};
    const record::Date value{static_cast<int>(written->year()), static_cast<int>(static_cast<unsigned>(written->month())),
                             static_cast<int>(static_cast<unsigned>(written->day()))};
    if (value.year < 1900 || value.year > 2999) return Mistake{code::impossible_date, "di luar tahun 1900 sampai 2999", "periksa tahunnya"};
    if (value.month < 1 || value.month > 12)
        return Mistake{code::impossible_date, "tidak ada: bulan hanya 01 sampai 12", "tulis tahun-bulan-hari, misalnya 2025-02-28"};
    const auto last = static_cast<unsigned>((written->year() / written->month() / std::chrono::last).day());
    if (!written->ok()) {
        return Mistake{code::impossible_date,
                       "tidak ada: bulan " + std::string(month_names[static_cast<std::size_t>(value.month) - 1]) + " " +
                           std::to_string(value.year) + " hanya sampai tanggal " + std::to_string(last),
                       "periksa tanggalnya"};
    }
    return made(value);
}

Parsed time_of_day(std::string_view text) {
    const bool shaped = text.size() == 5 && (text[2] == '.' || text[2] == ':') && text::all_digits(text.substr(0, 2)) &&
                        text::all_digits(text.substr(3, 2));
    const record::Time value = shaped ? record::Time{number_of(text.substr(0, 2)), number_of(text.substr(3, 2))} : record::Time{};
    if (!shaped || value.hour > 23 || value.minute > 59) {
        return Mistake{code::not_a_time, "bukan jam", "tulis jam dan menit dengan dua angka, 00.00 sampai 23.59, misalnya 09.00"};
    }
    return made(value);
}

Parsed yes_or_no(std::string_view text) {
    if (text == "ya") return made(record::Boolean{true});
    if (text == "tidak") return made(record::Boolean{false});
    return Mistake{code::not_yes_or_no, "bukan ya atau tidak", "tulis ya atau tidak"};
}

Parsed choice(const record::FieldSchema& field, std::string_view text) {
    std::vector<std::string> words;
    for (const record::ChoiceWord& candidate : field.choices) {
        if (candidate.word == text) return made(record::Choice{candidate.word, candidate.label});
        words.push_back(candidate.word);
    }
    const std::string nearest = record::nearest_name(text, words);
    return Mistake{code::unknown_choice, "bukan pilihan yang dikenal",
                   (nearest.empty() ? "" : "maksud Anda " + nearest + "? ") + ("pilihannya: " + text::joined(words, ", "))};
}

Parsed nip(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c != ' ') digits += c;
    }
    if (digits.size() != 18 || !text::all_digits(digits)) {
        return Mistake{code::wrong_nip, "bukan NIP", "NIP terdiri atas 18 angka, misalnya 19701207 199503 1 002"};
    }
    return made(record::Code{digits});
}

Parsed region(std::string_view text) {
    // PP, PP.KK, PP.KK.CC or PP.KK.CC.DDDD; what begins with a letter is a name, which the table of regions knows
    if (text::is_letter(text.front())) return made(record::Code{std::string(text)});
    constexpr std::array<std::size_t, 4> lengths = {2, 5, 8, 13};
    const bool long_enough = std::find(lengths.begin(), lengths.end(), text.size()) != lengths.end();
    bool shaped = long_enough;
    for (std::size_t i = 0; shaped && i < text.size(); ++i) shaped = i == 2 || i == 5 || i == 8 ? text[i] == '.' : text::is_digit(text[i]);
    if (!shaped) return Mistake{code::wrong_code, "bukan kode wilayah", "tulis misalnya 63.11.06.2001 (desa) atau 63.11.06 (kecamatan)"};
    return made(record::Code{std::string(text)});
}

Parsed code_value(const record::FieldSchema& field, std::string_view text, Patterns& patterns) {
    if (field.code_type == "nip") return nip(text);
    if (field.code_type == "wilayah") return region(text);
    if (field.code_type == "kode-wilayah" && text::is_letter(text.front()))  // a name, which the table of regions knows
        return made(record::Code{std::string(text)});
    if (!patterns.match(field, text))
        return Mistake{code::wrong_code, "tidak sesuai bentuk kodenya", field.example.empty() ? field.help : "misalnya " + field.example};
    return made(record::Code{std::string(text)});
}

}  // namespace

/// Nothing that could be seen on paper: also a no-break space (U+00A0) is blank.
bool is_blank(std::string_view text) {
    while (!text.empty()) {
        const bool space = text.front() == ' ';
        if (!space && !text.starts_with("\u00A0")) return false;
        text.remove_prefix(space ? 1 : 2);
    }
    return true;
}

Mistake empty(const record::FieldSchema& field) {
    if (field.required) return {code::empty_value, "kosong", field.help};
    return {code::empty_value, "kosong", "isilah, atau hapus: isian ini tidak wajib"};
}

std::variant<record::Value, Mistake> parse_value(const record::FieldSchema& field, std::string_view written, Patterns& patterns) {
    std::string text =
        field.type == record::FieldType::text ? text::collapse_spaces(text::without_invisible(written)) : text::tidy(written);
    if (is_blank(text)) return empty(field);
    switch (field.type) {
        case record::FieldType::text: {
            const std::size_t length = field.maximum_length ? text::count_characters(text) : 0;
            if (field.maximum_length && length > *field.maximum_length) {
                return Mistake{code::too_long, "terlalu panjang: " + std::to_string(length) + " karakter",
                               "paling banyak " + std::to_string(*field.maximum_length) + " karakter"};
            }
            return made(record::Text{std::move(text)});
        }
        case record::FieldType::integer:
            return integer(field, text);
        case record::FieldType::decimal:
            return decimal(field, text);
        case record::FieldType::percent:
            return percent(field, text);
        case record::FieldType::money:
            return money(field, text);
        case record::FieldType::date:
            return date(text);
        case record::FieldType::time:
            return time_of_day(text);
        case record::FieldType::boolean:
            return yes_or_no(text);
        case record::FieldType::choice:
            return choice(field, text);
        case record::FieldType::code:
            return code_value(field, text, patterns);
        case record::FieldType::key:
            return made(record::Key{std::move(text)});
        case record::FieldType::prose:
        case record::FieldType::image:
        case record::FieldType::list:
        case record::FieldType::record:
            break;
    }
    return made(record::Absent{});
}

}  // namespace naskah::input
