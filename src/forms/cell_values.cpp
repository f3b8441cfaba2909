#include "forms/cell_values.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "bahasa/date.hpp"
#include "bahasa/number.hpp"
#include "forms/diagnostic_codes.hpp"
#include "forms/region_words.hpp"
#include "forms/tidy_text.hpp"
#include "forms/typed_number.hpp"
#include "input/blemishes.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"
#include "text/utf8.hpp"
#include "workbook/content.hpp"

namespace naskah::forms {

using input::xlsx::CellKind;
using workbook::Entry;
using workbook::EntryType;

namespace {

constexpr double highest_percent = 1000;  ///< of an entry without a maximum
constexpr std::size_t longest_quote = 60;

std::string in_quotes(std::string_view text) {
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size() && count < longest_quote; ++count) text::decode_next(text, end);
    return "\"" + std::string(text.substr(0, end)) + (end < text.size() ? "…" : "") + "\"";
}

bool is_number(EntryType type) {
    return type == EntryType::integer || type == EntryType::decimal || type == EntryType::percent || type == EntryType::points ||
           type == EntryType::money;
}

/// Words that people write where there is nothing to count.
bool says_nothing(std::string_view text) {
    constexpr std::array<std::string_view, 8> words = {"NIHIL", "TIDAK ADA", "TDK ADA", "KOSONG", "N/A", "NA", "T.A.", "TAK ADA"};
    return std::find(words.begin(), words.end(), folded(text)) != words.end();
}

/// What is said of a content that is none of the type's, and how it is written.
CellProblem wrong_type(EntryType type, std::string_view written) {
    const std::string text = in_quotes(written);
    if (is_number(type) && says_nothing(written))
        return {code::cell_of_wrong_type, text + " bukan angka", "tulis 0 atau - bila memang tidak ada"};
    switch (type) {
        case EntryType::integer:
            return {code::cell_of_wrong_type, text + " bukan bilangan bulat", "tulis angkanya saja, tanpa satuan, misalnya 1250"};
        case EntryType::decimal:
            return {code::cell_of_wrong_type, text + " bukan bilangan", "tulis angkanya saja, tanpa satuan, misalnya 14,5"};
        case EntryType::percent:
            return {code::cell_of_wrong_type, text + " bukan persentase", "tulis misalnya 12,5%"};
        case EntryType::points:
            return {code::cell_of_wrong_type, text + " bukan persentase", "tulis persennya tanpa tanda %, misalnya 85,5"};
        case EntryType::money:
            return {code::cell_of_wrong_type, text + " bukan jumlah rupiah", "tulis angkanya saja, tanpa sen, misalnya 150000000"};
        case EntryType::date:
            return {code::cell_of_wrong_type, text + " bukan tanggal", "tulis hari-bulan-tahun, misalnya 28-02-2025"};
        case EntryType::text:
        case EntryType::code:
            break;
    }
    return {code::cell_of_wrong_type, text + " bukan teks", {}};
}

std::string bound_text(double bound) {
    const std::optional<TypedNumber> number = typed_number(bound);
    if (!number) return "1.000.000.000.000.000";
    const std::int64_t whole = std::strtoll(number->whole.c_str(), nullptr, 10);
    return (number->negative ? "-" : "") + bahasa::format_integer(whole) + (number->fraction.empty() ? "" : "," + number->fraction);
}

std::optional<CellProblem> range_problem(const Entry& entry, double value, std::string_view written) {
    const std::string unit = entry.type == EntryType::percent || entry.type == EntryType::points ? "%" : "";
    if (entry.minimum && value < *entry.minimum)
        return CellProblem{code::cell_out_of_range, in_quotes(written) + " terlalu kecil",
                           "paling kecil " + bound_text(*entry.minimum) + unit};
    if (entry.maximum && value > *entry.maximum)
        return CellProblem{code::cell_out_of_range, in_quotes(written) + " terlalu besar",
                           "paling besar " + bound_text(*entry.maximum) + unit};
    return std::nullopt;
}

/// A fraction where only whole numbers make sense.
CellProblem not_whole(const Entry& entry, const TypedNumber& number, const GridCell& cell) {
    CellProblem problem = wrong_type(entry.type, number.written());
    problem.hint = "tulis bilangan bulat tanpa desimal";
    const std::string thousands = number.whole + number.fraction;
    if (number.fraction.size() != 3 || number.whole == "0") return problem;
    if (cell.kind == CellKind::number)
        problem.hint = "mungkin maksudnya " + thousands + "; Excel membacanya sebagai desimal";
    else
        problem.hint = "mungkin maksudnya " + thousands + "; pemisah ribuan adalah titik, atau tidak ditulis";
    return problem;
}

/// Excel stores 0.855 of a typed "85,5%" and shows 0,86 or 0,855: nobody sees which was meant.
std::optional<CellProblem> share_problem(const Entry& entry, const TypedNumber& number) {
    if (entry.type != EntryType::points || number.percent || number.negative || number.whole != "0" || number.fraction.empty())
        return std::nullopt;
    const std::string share = number.written(), percent = typed_number(number.value() * 100)->written();
    return CellProblem{code::cell_out_of_range, "berisi " + share + ": " + percent + "% atau " + share + "%?",
                       "tulis " + percent + " bila maksudnya " + percent + "%; bila memang " + share + "%, tulis '" + share +
                           "% dengan tanda petik tunggal di depannya"};
}

CellReading read_number(const Entry& entry, const TypedNumber& number, const GridCell& cell) {
    const std::string written = number.written() + (number.percent ? "%" : "");
    if (auto problem = share_problem(entry, number)) return std::move(*problem);
    if (number.percent && entry.type != EntryType::percent && entry.type != EntryType::points) {
        CellProblem problem = wrong_type(entry.type, written);
        problem.hint = "tulis banyaknya, bukan persentasenya";
        if (entry.type == EntryType::decimal) problem.hint = "tulis angkanya tanpa tanda %";
        if (cell.is_percent) problem.hint = "ubah format sel dari persen menjadi angka, lalu " + problem.hint;
        return problem;
    }
    const bool whole_only = entry.type == EntryType::integer || entry.type == EntryType::money;
    if (whole_only && !number.is_whole()) return not_whole(entry, number, cell);
    if (number.whole.size() > most_digits)
        return CellProblem{code::cell_out_of_range, in_quotes(written) + " terlalu besar", "paling banyak 15 angka"};
    if (number.fraction.size() > most_places)
        return CellProblem{code::cell_of_wrong_type, in_quotes(written) + " terlalu teliti",
                           "paling banyak sembilan angka di belakang koma"};
    if (auto problem = range_problem(entry, number.value(), written)) return std::move(*problem);
    return number.written();
}

CellReading read_stored_percent(const Entry& entry, const GridCell& cell) {
    const double highest = entry.maximum.value_or(highest_percent);
    const bool fraction = cell.is_percent || cell.number * 100 <= highest || cell.number <= 1;
    std::optional<TypedNumber> number = typed_number(fraction ? cell.number * 100 : cell.number);
    if (!number) return wrong_type(entry.type, cell.text);
    number->percent = cell.is_percent;
    if (!fraction && cell.number < 10) {
        const std::string whole = typed_number(cell.number * 100)->written();
        return CellProblem{code::cell_out_of_range, "berisi " + number->written() + ": " + whole + "% atau " + number->written() + "%?",
                           "ketik lagi dengan tanda persen, misalnya " + number->written() + "%"};
    }
    return read_number(entry, *number, cell);
}

CellReading read_stored_number(const Entry& entry, const GridCell& cell) {
    if (entry.type == EntryType::percent) return read_stored_percent(entry, cell);
    std::optional<TypedNumber> number = typed_number(cell.is_percent ? cell.number * 100 : cell.number);
    if (!number) return CellProblem{code::cell_out_of_range, in_quotes(cell.text) + " terlalu besar", "paling banyak 15 angka"};
    number->percent = cell.is_percent;
    return read_number(entry, *number, cell);
}

CellReading read_date(const Entry& entry, const GridCell& cell) {
    const std::string text = tidy(cell.text);
    const std::optional<std::string> date = cell.kind == CellKind::number ? std::nullopt : typed_date(text);
    if (!date) {
        CellProblem problem = wrong_type(EntryType::date, cell.kind == CellKind::number ? cell.shown() : text);
        if (cell.kind == CellKind::number) problem.hint = "ubah format sel menjadi tanggal, lalu tulis misalnya 28-02-2025";
        return problem;
    }
    const std::optional<std::int64_t> serial = workbook::parse_date(*date);
    const auto day = [](double bound) { return workbook::shown({static_cast<std::int64_t>(bound), 0}, workbook::NumberFormat::date); };
    if (serial && entry.minimum && static_cast<double>(*serial) < *entry.minimum)
        return CellProblem{code::cell_out_of_range, in_quotes(text) + " terlalu awal", "paling awal " + day(*entry.minimum)};
    if (serial && entry.maximum && static_cast<double>(*serial) > *entry.maximum)
        return CellProblem{code::cell_out_of_range, in_quotes(text) + " terlalu lambat", "paling lambat " + day(*entry.maximum)};
    return *date;
}

/// What no entry can be, whatever its type.
std::optional<CellProblem> unusable(const Entry& entry, const GridCell& cell) {
    switch (cell.kind) {
        case CellKind::empty:
            return CellProblem{code::formula_without_value, "rumusnya belum dihitung",
                               "buka formulir ini di Excel atau LibreOffice, simpan, lalu kirim lagi"};
        case CellKind::error:
            return CellProblem{code::cell_has_error, "berisi kesalahan rumus " + tidy(cell.text), "perbaiki rumusnya, atau ketik nilainya"};
        case CellKind::boolean:
            return CellProblem{code::cell_of_wrong_type, std::string("berisi nilai logika ") + (cell.number == 0 ? "FALSE" : "TRUE"),
                               is_number(entry.type) ? "ketik angkanya" : "ketik teksnya"};
        case CellKind::date:
            if (entry.type == EntryType::date) break;
            return CellProblem{code::cell_of_wrong_type, "berisi tanggal " + tidy(cell.text),
                               is_number(entry.type)
                                   ? "ubah format sel menjadi angka, lalu ketik lagi"
                                   : "bila bukan tanggal, ketik lagi dengan tanda petik tunggal (') di depannya agar tetap teks"};
        case CellKind::number:
        case CellKind::text:
            break;
    }
    if (cell.kind != CellKind::text) return std::nullopt;
    if (const std::optional<text::FoundBlemish> found = text::find_blemish(cell.text)) {
        if (found->blemish == text::Blemish::control)
            return CellProblem{code::cell_with_control_character, "berisi karakter kendali " + text::code_point(found->character),
                               "hapus, lalu ketik lagi isinya"};
        input::Mistake told = input::blemish_mistake(*found, cell.text);
        return CellProblem{told.code, std::move(told.message), std::move(told.hint)};
    }
    return std::nullopt;
}

struct Month {
    std::string_view name;
    int number;
};
constexpr std::array<Month, 12> other_months = {{{"PEBRUARI", 2},
                                                 {"NOPEMBER", 11},
                                                 {"AGT", 8},
                                                 {"AGU", 8},
                                                 {"OKT", 10},
                                                 {"DES", 12},
                                                 {"JAN", 1},
                                                 {"FEB", 2},
                                                 {"MAR", 3},
                                                 {"APR", 4},
                                                 {"SEP", 9},
                                                 {"NOV", 11}}};

int month_number(const std::string& word) {
    for (int month = 1; month <= 12; ++month) {
        if (folded(bahasa::month_name(month)) == word) return month;
    }
    const auto found = std::find_if(other_months.begin(), other_months.end(), [&](const Month& month) { return month.name == word; });
    if (word == "JUN") return 6;
    if (word == "JUL") return 7;
    return found == other_months.end() ? 0 : found->number;
}

/// The number of up to four digits, or -1.
int small_number(std::string_view text) {
    if (text.empty() || text.size() > 4) return -1;
    int number = 0;
    for (const char character : text) {
        if (character < '0' || character > '9') return -1;
        number = number * 10 + (character - '0');
    }
    return number;
}

}  // namespace

std::optional<std::string> typed_date(std::string_view text) {
    const bool with_time = text.size() > 10 && text[10] == 'T';  // "2025-02-28T10:30:00"
    const std::string capitals = folded(with_time ? text.substr(0, 10) : text);
    std::vector<std::string> parts(1);
    for (const char character : capitals) {
        const bool separator = character == '-' || character == '/' || character == '.' || character == ' ';
        if (separator && !parts.back().empty()) parts.emplace_back();
        if (!separator) parts.back() += character;
    }
    if (parts.size() != 3) return std::nullopt;
    const bool year_first = parts[0].size() == 4;
    const std::string& year = year_first ? parts[0] : parts[2];
    const std::string& day = year_first ? parts[2] : parts[0];
    const int month = std::max(small_number(parts[1]), month_number(parts[1]));
    if (year.size() != 4 || day.size() > 2) return std::nullopt;
    const bahasa::CalendarDate date{small_number(year), month, small_number(day)};
    if (!bahasa::valid_date(date)) return std::nullopt;
    return bahasa::iso_date(date);
}

CellReading CellReader::read(const Entry& entry, const GridCell* cell) {
    if (cell == nullptr || cell->blank()) return std::monostate();
    if (auto problem = unusable(entry, *cell)) return std::move(*problem);
    if (const ChoiceLists::Words* words = lists_.of(entry)) {
        CellReading reading = read_choice(entry, *words, *cell);
        if (!std::holds_alternative<std::monostate>(reading)) return reading;
    }
    if (entry.type == EntryType::date) return read_date(entry, *cell);
    if (!is_number(entry.type)) return read_text(entry, *cell);
    if (cell->kind == CellKind::number) return read_stored_number(entry, *cell);
    const std::string text = tidy(cell->text);
    const std::optional<TypedNumber> number = parse_typed_number(text);
    if (!number) return wrong_type(entry.type, text);
    return read_number(entry, *number, *cell);
}

/// Nothing when the list is open and has no such word.
CellReading CellReader::read_choice(const Entry& entry, const ChoiceLists::Words& words, const GridCell& cell) {
    const std::string text = cell.shown();
    if (const std::string* stored = words.find(text)) return *stored;
    if (entry.list_open) return std::monostate();
    if (entry.list == "unit") return read_unit(words, text);
    const std::string nearest = record::nearest_name(text, words.shown);
    return CellProblem{code::cell_not_in_list, in_quotes(text) + " tidak ada di daftar",
                       nearest.empty() ? "pilih salah satu dari daftar di sel itu" : "maksud Anda " + in_quotes(nearest) + "?"};
}

/// Of the regions in a list, by a name without its sort and code.
CellReading CellReader::read_unit(const ChoiceLists::Words& words, const std::string& text) {
    const RegionWords::Answer answer = RegionWords(&words).find(text);
    if (const std::string* stored = answer.code.empty() ? nullptr : words.find(answer.code)) return *stored;
    if (!answer.candidates.empty())
        return CellProblem{code::cell_not_in_list, in_quotes(text) + " nama beberapa wilayah",
                           "maksud Anda " + text::enumerated(answer.candidates, "atau") + "?"};
    return CellProblem{
        code::cell_not_in_list, in_quotes(text) + " tidak ada di daftar",
        answer.nearest.empty() ? "pilih salah satu dari daftar di sel itu" : "maksud Anda " + in_quotes(answer.nearest) + "?"};
}

CellReading CellReader::read_text(const Entry& entry, const GridCell& cell) {
    std::string text = entry.of_document ? text::collapse_spaces(text::without_invisible(cell.text)) : tidy(cell.text);
    if (cell.kind == CellKind::number) {
        const std::optional<TypedNumber> number = typed_number(cell.is_percent ? cell.number * 100 : cell.number);
        if (number) text = (entry.type == EntryType::code ? number->with_dot() : number->written()) + (cell.is_percent ? "%" : "");
    }
    if (const std::size_t length = text::count_characters(text); length > static_cast<std::size_t>(entry.maximum_length))
        return CellProblem{code::cell_too_long,
                           "terlalu panjang: " + bahasa::format_integer(static_cast<std::int64_t>(length)) + " karakter",
                           "paling banyak " + bahasa::format_integer(entry.maximum_length) + " karakter"};
    record::FieldSchema field;
    field.pattern = entry.pattern;
    if (!entry.pattern.empty() && !patterns_.match(field, text))
        return CellProblem{code::cell_not_a_code, in_quotes(text) + " tidak sesuai bentuk kodenya",
                           entry.error_message.empty() ? entry.message : entry.error_message};
    return text;
}

}  // namespace naskah::forms
