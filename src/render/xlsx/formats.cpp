#include "render/xlsx/formats.hpp"

#include <cmath>

namespace naskah::xlsx {

namespace {

constexpr const char* font = "Arial";
constexpr double default_size = 10;
constexpr lxw_color_t border_color = 0x808080;

lxw_format_alignments horizontal(workbook::Horizontal align) {
    switch (align) {
        case workbook::Horizontal::automatic:
            return LXW_ALIGN_NONE;
        case workbook::Horizontal::left:
            return LXW_ALIGN_LEFT;
        case workbook::Horizontal::center:
            return LXW_ALIGN_CENTER;
        case workbook::Horizontal::right:
            return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_NONE;
}

lxw_format_alignments vertical(workbook::Vertical align) {
    switch (align) {
        case workbook::Vertical::top:
            return LXW_ALIGN_VERTICAL_TOP;
        case workbook::Vertical::center:
            return LXW_ALIGN_VERTICAL_CENTER;
        case workbook::Vertical::bottom:
            return LXW_ALIGN_VERTICAL_BOTTOM;
    }
    return LXW_ALIGN_VERTICAL_BOTTOM;
}

void set_look(lxw_format* made, const workbook::Format& format) {
    format_set_font_name(made, font);
    format_set_font_size(made, format.size);
    if (format.bold) format_set_bold(made);
    if (format.italic) format_set_italic(made);
    if (format.color != 0) format_set_font_color(made, format.color);
    if (format.fill) {
        format_set_pattern(made, LXW_PATTERN_SOLID);
        format_set_bg_color(made, color(*format.fill));
    }
    if (format.border) {
        format_set_border(made, LXW_BORDER_THIN);
        format_set_border_color(made, border_color);
    }
    if (format.line_above) {
        format_set_top(made, LXW_BORDER_THICK);
        format_set_top_color(made, LXW_COLOR_BLACK);
    }
}

void set_placing(lxw_format* made, const workbook::Format& format) {
    format_set_align(made, static_cast<std::uint8_t>(horizontal(format.horizontal)));
    format_set_align(made, static_cast<std::uint8_t>(vertical(format.vertical)));
    if (format.wrap) format_set_text_wrap(made);
    if (format.indent > 0) format_set_indent(made, static_cast<std::uint8_t>(format.indent));
    if (format.upright) format_set_rotation(made, 90);
}

/// What a number format would show as 0.
struct SmallNumbers {
    double below = 0;
    const char* format = nullptr;
};

/// A number format holds two conditions, which it needs for those above.
SmallNumbers small_numbers(workbook::NumberFormat format) {
    switch (format) {
        case workbook::NumberFormat::percent:
            return {0.0005, "0.0#####%"};
        case workbook::NumberFormat::decimal:
            return {0.005, "#,##0.0#####"};
        case workbook::NumberFormat::tenths:
            return {0.05, "#,##0.0#####"};
        default:
            return {};
    }
}

}  // namespace

/// What doesn't quite reach 1, 100 or 100 % has decimals enough to show it.
const char* number_format(workbook::NumberFormat format) {
    switch (format) {
        case workbook::NumberFormat::general:
            return nullptr;
        case workbook::NumberFormat::text:
            return "@";
        case workbook::NumberFormat::integer:
            return "#,##0";
        case workbook::NumberFormat::decimal:
            return "[<0.995]#,##0.0#;[<1]0.00####;#,##0.0#";
        case workbook::NumberFormat::precise:
            return "#,##0.0###";
        case workbook::NumberFormat::tenths:
            return "[<99.95]#,##0.0;[<100]0.00####;#,##0.0";
        case workbook::NumberFormat::percent:
            return "[<0.9995]0.0%;[<1]0.00####%;0.0%";
        case workbook::NumberFormat::money:
            return "#,##0";
        case workbook::NumberFormat::date:
            return "dd-mm-yyyy";
    }
    return nullptr;
}

Formats::Formats(lxw_workbook* book, const workbook::Workbook& workbook)
    : book_(book), formats_(workbook.formats), made_(formats_.size()), made_as_text_(formats_.size()), made_for_small_(formats_.size()) {
    // The first format of a book is its style "Normal"; no call reaches it.
    lxw_format* normal = check(STAILQ_FIRST(book->formats));
    format_set_font_name(normal, font);
    format_set_font_size(normal, default_size);
}

lxw_format* Formats::of(workbook::FormatId id, double number) {
    const SmallNumbers small = small_numbers(formats_[id].number);
    if (number == 0 || std::abs(number) >= small.below) return of(id);
    return made_for_small_[id] != nullptr ? made_for_small_[id] : made_for_small_[id] = make(id, small.format);
}

lxw_format* Formats::make(workbook::FormatId id, const char* number_format) {
    const workbook::Format& format = formats_[id];
    lxw_format* made = check(workbook_add_format(book_));
    set_look(made, format);
    set_placing(made, format);
    if (!format.locked) format_set_unlocked(made);
    if (number_format != nullptr) format_set_num_format(made, number_format);
    return made;
}

}  // namespace naskah::xlsx
