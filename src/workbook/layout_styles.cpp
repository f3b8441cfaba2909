#include "workbook/layout_styles.hpp"

#include "workbook/limits.hpp"

namespace naskah::workbook::styles {

namespace {

constexpr std::uint32_t header_fill = 0xD9E2F3, entry_fill = 0xFFF9DB, group_fill = 0xEDEDED, total_fill = 0xF2F2F2, link_color = 0x0563C1;

/// Excel shows longer texts of cells with the format "@" as ####.
constexpr int longest_shown_as_text = static_cast<int>(note_message_limit);

Format cell(NumberFormat number) {
    Format format;
    format.number = number;
    format.border = true;
    format.wrap = number == NumberFormat::general || number == NumberFormat::text;
    return format;
}

}  // namespace

Format title() {
    Format format;
    format.bold = format.wrap = true;
    format.size = title_size;
    format.horizontal = Horizontal::left;
    return format;
}

Format text(bool bold) {
    Format format;
    format.bold = bold;
    format.wrap = true;
    format.vertical = Vertical::top;
    format.horizontal = Horizontal::left;
    return format;
}

Format label() {
    Format format;
    format.wrap = true;
    format.horizontal = Horizontal::left;
    return format;
}

Format link() {
    Format format = label();
    format.color = link_color;
    return format;
}

Format value(NumberFormat number) {
    Format format = label();
    format.number = number;
    return format;
}

Format header(bool upright) {
    Format format = cell(NumberFormat::general);
    format.bold = true;
    format.fill = header_fill;
    format.horizontal = Horizontal::center;
    format.upright = upright;
    return format;
}

Format group_heading() {
    Format format = cell(NumberFormat::general);
    format.bold = true;
    format.fill = group_fill;
    format.horizontal = Horizontal::left;
    return format;
}

Format empty_row() {
    Format format = cell(NumberFormat::general);
    format.italic = true;
    format.horizontal = Horizontal::center;
    return format;
}

Format total_label() {
    Format format = cell(NumberFormat::general);
    format.bold = true;
    format.fill = total_fill;
    format.horizontal = Horizontal::center;
    return format;
}

Format body(const ColumnDescription& column, NumberFormat number, bool text_among_numbers) {
    Format format = cell(number);
    format.horizontal = column.align == Horizontal::automatic && text_among_numbers ? Horizontal::right : column.align;
    return format;
}

Format total(const ColumnDescription& column, NumberFormat number, bool text_among_numbers) {
    Format format = body(column, number, text_among_numbers);
    format.bold = true;
    format.fill = total_fill;
    return format;
}

Format beside_number(Format format) {
    format.horizontal = Horizontal::left;
    format.indent = 1;
    return format;
}

Format entry(Format format) {
    format.locked = false;
    format.border = true;
    format.fill = entry_fill;
    return format;
}

NumberFormat entry_number(const Entry& entry) {
    const bool written = entry.type == EntryType::text || entry.type == EntryType::code;
    if (!entry.list.empty() && !written) return NumberFormat::general;  // the words of a list are texts, and wrap
    switch (entry.type) {
        case EntryType::integer:
            return NumberFormat::integer;
        case EntryType::decimal:
        case EntryType::points:
            return NumberFormat::precise;
        case EntryType::percent:
            return NumberFormat::percent;
        case EntryType::money:
            return NumberFormat::money;
        case EntryType::date:
            return NumberFormat::date;
        case EntryType::code:
            return NumberFormat::text;
        case EntryType::text:
            break;
    }
    // What looks like a date or a formula ("1-2", "=") stays what was typed.
    return entry.maximum_length <= longest_shown_as_text ? NumberFormat::text : NumberFormat::general;
}

}  // namespace naskah::workbook::styles
