#include "render/xlsx/cells.hpp"

#include <algorithm>
#include <string_view>

#include "workbook/references.hpp"

namespace naskah::xlsx {

namespace {

bool is_hexadecimal(char letter) {
    return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'F') || (letter >= 'a' && letter <= 'f');
}

/// Whether "_x0041_" stands at the place: Excel reads it as "A".
bool is_character_code(std::string_view text, std::size_t at) {
    constexpr std::size_t length = 7;
    if (text.size() - at < length || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') return false;
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 2, text.begin() + static_cast<std::ptrdiff_t>(at) + 6,
                       is_hexadecimal);
}

/// The text so that Excel reads it as it is: the "_" of a character's code is written as a code itself.
std::string escaped(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_character_code(text, i)) {
            result += "_x005F_";
        } else {
            result += text[i];
        }
    }
    return result;
}

/// Calls `write` with the text as the file wants it.
template <typename Write>
void with_escaped(const std::string& text, const Write& write) {
    if (text.find("_x") == std::string::npos) {
        write(text.c_str());
    } else {
        write(escaped(text).c_str());
    }
}

/// Whether Excel takes the text for a formula once someone edits its cell.
bool looks_like_formula(const std::string& text) {
    return !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
}

/// "-0" is no number that Excel writes.
double without_minus_zero(double number) {
    return number == 0 ? 0 : number;
}

/// One overload for each kind of value.
class ValueWriter {
 public:
    ValueWriter(lxw_worksheet* target, const workbook::Cell& cell, Formats& formats)
        : target_(target),
          id_(cell.format),
          formats_(formats),
          row_(row_number(cell.position.row)),
          column_(column_number(cell.position.column)) {}

    void operator()(std::monostate) const { check(worksheet_write_blank(target_, row_, column_, formats_.of(id_))); }
    void operator()(bool truth) const { check(worksheet_write_boolean(target_, row_, column_, truth ? 1 : 0, formats_.of(id_))); }
    void operator()(double number) const {
        check(worksheet_write_number(target_, row_, column_, without_minus_zero(number), formats_.of(id_, number)));
    }
    void operator()(std::int64_t number) const { (*this)(static_cast<double>(number)); }
    void operator()(const std::string& text) const {
        lxw_format* format = looks_like_formula(text) ? formats_.as_text(id_) : formats_.of(id_);
        with_escaped(text, [&](const char* written) { check(worksheet_write_string(target_, row_, column_, written, format)); });
    }
    void operator()(const workbook::Formula& formula) const {
        if (const double* number = std::get_if<double>(&formula.value)) {
            lxw_format* format = formats_.of(id_, *number);
            check(worksheet_write_formula_num(target_, row_, column_, formula.text.c_str(), format, without_minus_zero(*number)));
            return;
        }
        lxw_format* format = formats_.of(id_);
        const std::string* text = std::get_if<std::string>(&formula.value);
        with_escaped(text != nullptr ? *text : std::string(), [&](const char* written) {
            check(worksheet_write_formula_str(target_, row_, column_, formula.text.c_str(), format, written));
        });
    }

 private:
    lxw_worksheet* target_;
    workbook::FormatId id_;
    Formats& formats_;
    lxw_row_t row_;
    lxw_col_t column_;
};

/// Null when there is none.
const workbook::Cell* cell_at(const workbook::Sheet& sheet, workbook::Position position) {
    const auto cell = std::lower_bound(sheet.cells.begin(), sheet.cells.end(), position,
                                       [](const workbook::Cell& one, workbook::Position wanted) { return one.position < wanted; });
    return cell == sheet.cells.end() || cell->position != position ? nullptr : &*cell;
}

lxw_format* format_at(const workbook::Sheet& sheet, workbook::Position position, Formats& formats) {
    const workbook::Cell* cell = cell_at(sheet, position);
    return cell == nullptr ? nullptr : formats.of(cell->format);
}

/// The library writes the cell again, with the same text.
void write_link(lxw_worksheet* target, const workbook::Sheet& sheet, const workbook::Link& link, Formats& formats) {
    const workbook::Cell* cell = cell_at(sheet, link.place);
    const std::string* text = cell == nullptr ? nullptr : std::get_if<std::string>(&cell->value);
    if (text == nullptr) return;
    const std::string place = "internal:" + workbook::quoted_sheet_name(link.sheet) + "!" + workbook::cell_name(link.target);
    with_escaped(*text, [&](const char* written) {
        check(worksheet_write_url_opt(target, row_number(link.place.row), column_number(link.place.column), place.c_str(),
                                      formats.of(cell->format), written, nullptr));
    });
}

}  // namespace

void write_cells(lxw_worksheet* target, const workbook::Sheet& sheet, Formats& formats) {
    for (const auto& [range] : sheet.merges) {
        check(worksheet_merge_range(target, row_number(range.first.row), column_number(range.first.column), row_number(range.last.row),
                                    column_number(range.last.column), "", format_at(sheet, range.first, formats)));
    }
    for (const workbook::Cell& cell : sheet.cells) std::visit(ValueWriter(target, cell, formats), cell.value);
    for (const workbook::Link& link : sheet.links) write_link(target, sheet, link, formats);
}

}  // namespace naskah::xlsx
