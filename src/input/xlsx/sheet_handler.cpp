#include "input/xlsx/sheet_handler.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>
#include <utility>

#include "input/xlsx/diagnostic_codes.hpp"
#include "input/xlsx/serial_date.hpp"
#include "office/cell_reference.hpp"
#include "text/ascii.hpp"

namespace naskah::input::xlsx {

using office::cell_name;
using office::CellPosition;
using office::inside;
using office::last_row;
using office::parse_cell;

namespace {

constexpr std::size_t longest_text = 256U << 10U;  ///< of a cell, in bytes; Excel's own limit is 32,767 characters
constexpr std::size_t most_merged = 100'000;
constexpr std::size_t depth_of_text = 7;  ///< worksheet, sheetData, row, c, is, r, t

template <class Integer>
std::optional<Integer> parse_integer(std::string_view text) {
    Integer number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// A number as SpreadsheetML stores it, whatever the locale; nothing for NaN, infinities and what is no number.
std::optional<double> parse_number(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end != text.data() + text.size() || text.empty()) return std::nullopt;
    const bool too_small = error == std::errc::result_out_of_range &&
                           (text.find("e-") != std::string_view::npos || text.find("E-") != std::string_view::npos ||
                            text.starts_with("0.") || text.starts_with("-0."));
    if (too_small) return 0.0;
    if (error != std::errc() || !std::isfinite(number)) return std::nullopt;
    return number;
}

}  // namespace

std::string SheetHandler::current_cell() const {
    return in_cell_ ? cell_name(cell_.row, cell_.column) : std::string();
}

void SheetHandler::refuse_cell(std::string message) {
    refuse({code::cell_broken, std::move(message), save_again_hint, current_cell()});
}

void SheetHandler::start(int depth, std::string_view name, const Attributes& attributes) {
    switch (depth) {
        case 1:
            if (name != "worksheet") refuse({code::sheet_broken, "bagian ini bukan lembar kerja", save_again_hint});
            break;
        case 2:
            in_rows_ = name == "sheetData";
            in_merged_ = name == "mergeCells";
            break;
        case 3:
            in_row_ = in_rows_ && name == "row";
            if (in_row_) start_row(attributes.find("r"));
            if (in_merged_ && name == "mergeCell") add_merged(attributes);
            break;
        case 4:
            if (in_row_ && name == "c") start_cell(attributes);
            break;
        case 5:
            if (in_cell_) start_within_cell(name);
            break;
        default:
            if (in_rich_text_) rich_text_.start(depth - 5, name);
    }
}

void SheetHandler::end(int depth) {
    if (depth > 5) {
        if (in_rich_text_) rich_text_.end(depth - 5);
    } else if (depth == 5) {
        in_value_ = in_rich_text_ = false;
    } else if (depth == 4 && in_cell_) {
        finish_cell();
        in_cell_ = false;
    }
}

void SheetHandler::text(std::string_view piece) {
    if (in_value_) {
        value_.append(piece);
    } else if (in_rich_text_) {
        rich_text_.append(piece);
    } else {
        return;
    }
    check_length();
}

void SheetHandler::check_length() {
    if (value_.size() > longest_text) refuse_cell("isi sel lebih panjang dari 256 KiB");
}

std::string_view SheetHandler::ask_behind() const {
    return in_rows_ ? "</row>" : "<sheetData>";
}

std::size_t SheetHandler::take(int depth, std::string_view bytes, bool& incomplete) {
    const bool depth_is_checked = context_.limits.depth > depth_of_text;  // plain rows are no deeper
    if (depth != 2 || !in_rows_ || !depth_is_checked) return 0;
    std::size_t taken = 0, length = 0;
    PlainScan scan = PlainScan::row;
    while (!stopped()) {
        scan = scan_plain_row(bytes.substr(taken), plain_, length);
        if (scan != PlainScan::row) break;
        taken += length;
        take_row(plain_);
    }
    incomplete = scan == PlainScan::incomplete;
    return taken;
}

void SheetHandler::take_row(const PlainRow& row) {
    start_row(row.number);
    for (const PlainCell& cell : row.cells) {
        if (stopped()) return;
        take_cell(cell);
    }
}

void SheetHandler::take_cell(const PlainCell& cell) {
    start_cell(cell.reference, cell.type, cell.style);
    if (stopped()) return;
    if (cell.has_value) {
        has_value_ = true;
        value_.assign(cell.value);
        check_length();
        if (cell.is_inline) {
            type_ = Type::inline_text;
            decode_escapes(value_, 0);
        }
    }
    if (!stopped()) finish_cell();
    in_cell_ = false;
}

void SheetHandler::start_row(std::optional<std::string_view> number) {
    const int before = row_;
    row_is_counted_ = !number;
    column_ = 0;
    if (!number) {
        row_ = before + 1;
    } else if (const std::optional<int> parsed = parse_integer<int>(*number); parsed && *parsed > 0) {
        row_ = *parsed;
    } else {
        return refuse({code::sheet_broken, "nomor baris " + in_quotes(*number) + " tidak benar", save_again_hint});
    }
    if (row_ > last_row)
        return refuse({code::sheet_broken, "ada baris di luar batas lembar kerja (" + grouped(last_row) + " baris)", save_again_hint});
    if (row_ == before) return refuse({code::sheet_broken, "baris " + std::to_string(row_) + " ditulis dua kali", save_again_hint});
    if (row_ < before)
        return refuse({code::sheet_broken,
                       "baris " + std::to_string(row_) + " tidak berurutan: ditulis setelah baris " + std::to_string(before),
                       save_again_hint});
}

std::optional<SheetHandler::Type> SheetHandler::type_of(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, Type>, 7> types = {{{"n", Type::number},
                                                                                {"s", Type::shared},
                                                                                {"str", Type::formula_text},
                                                                                {"inlineStr", Type::inline_text},
                                                                                {"b", Type::boolean},
                                                                                {"e", Type::error},
                                                                                {"d", Type::date}}};
    for (const auto& [known, type] : types) {
        if (name == known) return type;
    }
    return std::nullopt;
}

void SheetHandler::start_cell(const Attributes& attributes) {
    std::string_view reference, type = "n", style;
    attributes.for_each([&](const char* name, const char* value) {
        if (name[0] == '\0' || name[1] != '\0') return;
        if (name[0] == 'r') reference = value;
        if (name[0] == 't') type = value;
        if (name[0] == 's') style = value;
    });
    start_cell(reference, type, style);
}

void SheetHandler::start_cell(std::string_view reference, std::string_view type, std::string_view style) {
    place_cell(reference);
    if (stopped()) return;
    in_cell_ = true;
    has_value_ = false;
    cell_.kind = CellKind::empty;
    cell_.is_formula = cell_.is_percent = false;
    style_ = style.empty() ? 0 : parse_integer<std::size_t>(style).value_or(0);
    const std::optional<Type> known = type_of(type);
    if (!known) return refuse_cell("jenis isi sel " + in_quotes(type) + " tidak dikenal");
    type_ = *known;
}

void SheetHandler::place_cell(std::string_view reference) {
    CellPosition position{row_, column_ + 1};
    if (!reference.empty()) {
        const std::optional<CellPosition> parsed = parse_cell(reference);
        if (!parsed) return refuse({code::sheet_broken, "rujukan sel " + in_quotes(reference) + " tidak benar", save_again_hint});
        position = *parsed;
    }
    const bool row_is_open = row_is_counted_ && column_ == 0;  // only its cells say which row it is
    if (row_is_open && position.row > row_ && inside(position)) row_ = position.row;
    if (!inside(position) || position.row != row_ || position.column <= column_) return refuse_place(position);
    column_ = position.column;
    cell_.row = position.row;
    cell_.column = position.column;
}

void SheetHandler::refuse_place(CellPosition position) {
    const std::string name = cell_name(position.row, position.column);
    if (!inside(position))
        return refuse({code::sheet_broken,
                       "sel " + name + " di luar batas lembar kerja (" + grouped(last_row) + " baris, kolom sampai XFD)", save_again_hint});
    std::string message = "sel " + name;
    if (position.row != row_) {
        message += " ditulis di dalam baris " + std::to_string(row_);
    } else if (position.column == column_) {
        message += " ditulis dua kali";
    } else {
        message += " tidak berurutan: ditulis setelah " + cell_name(row_, column_);
    }
    refuse({code::sheet_broken, std::move(message), save_again_hint, name});
}

void SheetHandler::start_within_cell(std::string_view name) {
    if (name == "v") {
        in_value_ = has_value_ = true;
        value_.clear();
    } else if (name == "f") {
        cell_.is_formula = true;
    } else if (name == "is") {
        in_rich_text_ = has_value_ = true;
        type_ = Type::inline_text;
        value_.clear();
    }
}

void SheetHandler::add_merged(const Attributes& attributes) {
    const std::string_view reference = attributes.find("ref").value_or("");
    const std::size_t colon = reference.find(':');
    const std::optional<CellPosition> first = parse_cell(reference.substr(0, colon));
    const std::optional<CellPosition> last = colon == std::string_view::npos ? first : parse_cell(reference.substr(colon + 1));
    if (!first || !last || !inside(*first) || !inside(*last) || last->row < first->row || last->column < first->column)
        return refuse({code::sheet_broken, "area gabungan " + in_quotes(reference) + " tidak benar", save_again_hint});
    if (merged_.size() == most_merged)
        return refuse(too_large("lembar ini mempunyai lebih dari " + grouped(most_merged) + " area gabungan"));
    merged_.push_back({first->row, first->column, last->row, last->column});
}

void SheetHandler::finish_cell() {
    cell_.number = 0;
    cell_.text = {};
    if (has_value_) {
        switch (type_) {
            case Type::number:
                finish_number();
                break;
            case Type::shared:
                finish_shared();
                break;
            case Type::formula_text:
                decode_escapes(value_, 0);
                finish_text(CellKind::text);
                break;
            case Type::inline_text:
                finish_text(CellKind::text);
                break;
            case Type::boolean:
                finish_boolean();
                break;
            case Type::error:
                finish_text(CellKind::error);
                break;
            case Type::date:
                finish_date();
                break;
        }
    }
    const bool has_content = cell_.kind != CellKind::empty && !(cell_.kind == CellKind::text && cell_.text.empty());
    if (!stopped() && (has_content || cell_.is_formula)) hand_over();
}

void SheetHandler::finish_number() {
    const std::string_view digits = text::trimmed(value_);
    if (digits.empty()) return;
    const std::optional<double> number = parse_number(digits);
    if (!number) return refuse_cell(in_quotes(digits) + " bukan bilangan");
    cell_.number = *number;
    cell_.text = digits;
    cell_.kind = CellKind::number;
    cell_.is_percent = context_.styles.is_percent(style_);
    if (context_.styles.is_date(style_) && write_serial_date(*number, context_.from_1904, date_)) {
        cell_.kind = CellKind::date;
        cell_.text = date_;
    }
}

void SheetHandler::finish_shared() {
    const std::string_view digits = text::trimmed(value_);
    if (digits.empty()) return;
    const std::optional<std::size_t> index = parse_integer<std::size_t>(digits);
    if (!index || *index >= context_.strings.size())
        return refuse_cell("sel ini merujuk teks nomor " + in_quotes(digits) + ", padahal buku kerja ini hanya mempunyai " +
                           grouped(context_.strings.size()) + " teks");
    cell_.text = context_.strings[*index];
    cell_.kind = CellKind::text;
}

void SheetHandler::finish_boolean() {
    const std::string_view stored = text::trimmed(value_);
    if (stored.empty()) return;
    const bool yes = stored == "1" || stored == "true";
    if (!yes && stored != "0" && stored != "false") return refuse_cell(in_quotes(stored) + " bukan nilai benar atau salah");
    cell_.number = yes ? 1 : 0;
    cell_.kind = CellKind::boolean;
}

void SheetHandler::finish_date() {
    const std::string_view stored = text::trimmed(value_);
    if (stored.empty()) return;
    if (!write_iso_date(stored, date_)) return refuse_cell(in_quotes(stored) + " bukan tanggal");
    cell_.text = date_;
    cell_.kind = CellKind::date;
}

void SheetHandler::finish_text(CellKind kind) {
    if (kind == CellKind::error && text::trimmed(value_).empty()) return;
    cell_.text = value_;
    cell_.kind = kind;
}

void SheetHandler::hand_over() {
    if (++cells_ > context_.limits.cells)
        return refuse(too_large("lembar ini mempunyai lebih dari " + grouped(context_.limits.cells) + " sel berisi"));
    if (!receive_(cell_)) stop();
}

}  // namespace naskah::input::xlsx
