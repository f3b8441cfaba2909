#include "layout/page_furniture.hpp"

#include <cmath>

#include "layout/endless.hpp"
#include "layout/origins.hpp"
#include "layout/text_measure.hpp"

namespace naskah::layout {

namespace {

using document::larger;
using document::smaller;

constexpr int widest_number = 999;
constexpr double watermark_degrees = 45;
/// The part of a page's diagonal room that a watermark may fill.
constexpr double watermark_share = 0.9;

Length text_width(const document::PageFormat& format) {
    return format.width - format.margin_left - format.margin_right;
}

const document::Blocks& header_of(const document::Section& section, bool first_page) {
    return first_page ? section.furniture.first_header : section.furniture.header;
}

const document::Blocks& footer_of(const document::Section& section, bool first_page) {
    return first_page ? section.furniture.first_footer : section.furniture.footer;
}

Fragment lay_out(const document::Blocks& blocks, const document::PageFormat& format, Context& context) {
    return make_column(blocks, text_width(format), context)->fit({endless, true, false}).fragment;
}

/// The height of a header or footer, without its complaints: those come when it is laid out.
Length height_of(const document::Blocks& blocks, const document::PageFormat& format, document::PageNumerals numerals,
                 const Context& context) {
    if (blocks.empty()) return {};
    Context silent = context;
    silent.warnings = nullptr;
    silent.errors = nullptr;
    silent.page_number = silent.page_count = widest_number;
    silent.page_numerals = numerals;
    return lay_out(blocks, format, silent).height;
}

std::vector<Item> moved(std::vector<Item> items, Length right, Length down) {
    for (Item& item : items) move(item, right, down);
    return items;
}

}  // namespace

TextArea text_area(const document::Section& section, bool first_page, const Context& context) {
    const document::PageFormat& format = section.format;
    const document::PageFurniture& furniture = section.furniture;
    const document::Blocks& header = header_of(section, first_page);
    const document::Blocks& footer = footer_of(section, first_page);
    Length top = format.margin_top;
    Length bottom = format.height - format.margin_bottom;
    if (!header.empty()) top = larger(top, furniture.header_distance + height_of(header, format, section.page_numerals, context));
    Length foot = format.height;
    if (!footer.empty()) foot = foot - furniture.footer_distance - height_of(footer, format, section.page_numerals, context);
    bottom = smaller(bottom, foot);
    return {top, bottom - top, foot};
}

document::Origin origin_of_edge(const document::Section& section, bool first_page, const Context& context) {
    const TextArea area = text_area(section, first_page, context);
    const Length above = area.top - section.format.margin_top;
    const Length below = section.format.height - section.format.margin_bottom - (area.top + area.height);
    document::Origin origin;
    if (larger(above, below) > Length{})
        origin = origin_of(above >= below ? header_of(section, first_page) : footer_of(section, first_page));
    return origin.known() ? origin : section.origin;
}

std::vector<Item> lay_out_header(const document::Section& section, bool first_page, Context& context) {
    const document::Blocks& header = header_of(section, first_page);
    if (header.empty()) return {};
    return moved(lay_out(header, section.format, context).items, section.format.margin_left, section.furniture.header_distance);
}

std::vector<Item> lay_out_footer(const document::Section& section, bool first_page, Context& context) {
    const document::Blocks& footer = footer_of(section, first_page);
    if (footer.empty()) return {};
    Fragment fragment = lay_out(footer, section.format, context);
    const Length top = section.format.height - section.furniture.footer_distance - fragment.height;
    return moved(std::move(fragment.items), section.format.margin_left, top);
}

TurnedText lay_out_watermark(const document::Watermark& watermark, const document::PageFormat& format, Context& context) {
    document::TextStyle style = watermark.style;
    const auto measured = [&](const document::TextStyle& wanted) {
        const MeasuredText text =
            measure_text({document::TextRun{watermark.text, wanted, {}, {}, false, document::Origins(watermark.origin)}}, 1.0, context);
        // Turned text has one face: the symbol face for all of it, where the style's lacks a character.
        for (const Stretch& stretch : text.stretches)
            if (stretch.face.family == document::Family::symbol) style.face = stretch.face;
        return text.width(0, static_cast<std::uint32_t>(text.text.size()));
    };
    measured(style);
    Length width = measured(style);
    const Length room = smaller(format.width, format.height).scaled(std::sqrt(2.0) * watermark_share);
    if (width > room) {
        style.size = style.size.scaled(static_cast<double>(room.units()) / static_cast<double>(width.units()));
        width = measured(style);
    }
    return {{format.width / 2, format.height / 2}, watermark_degrees, watermark.text, style.face, style.size, width, style.color};
}

}  // namespace naskah::layout
