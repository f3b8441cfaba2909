#include "layout/catchword.hpp"

#include "layout/endless.hpp"
#include "layout/opening.hpp"
#include "layout/paragraph_element.hpp"

namespace naskah::layout {

namespace {

constexpr std::string_view goes_on_sign = " . . .";

document::Paragraph right_aligned(const std::string& words, const document::TextStyle& style) {
    document::Paragraph paragraph;
    paragraph.content.emplace_back(document::TextRun{words + std::string(goes_on_sign), style});
    paragraph.style.alignment = document::Alignment::right;
    return paragraph;
}

/// The words on one line of the width, or the first of them; nothing when even that is wider.
std::optional<document::Paragraph> one_line(const Opening& opening, Length width, Context& context) {
    for (const std::string& words : {opening.text, opening.text.substr(0, opening.text.find(' '))}) {
        document::Paragraph line = right_aligned(words, opening.style);
        if (measure_paragraph(line, context).most <= width) return line;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Item> lay_out_catchword(const std::vector<Item>& next_body, const document::PageFormat& format, const TextArea& area,
                                    const Context& context) {
    const std::optional<Opening> opening = find_opening(next_body);
    if (!opening) return {};
    Context silent = context;
    silent.warnings = nullptr;
    silent.errors = nullptr;
    const Length width = format.width - format.margin_left - format.margin_right;
    const std::optional<document::Paragraph> line = one_line(*opening, width, silent);
    if (!line) return {};
    const auto element = make_paragraph(*line, width, silent);
    Fragment fragment = element->fit({endless, true, false}).fragment;
    const Length close = area.top + area.height;
    const Length baseline = element->first_baseline(true).value_or(Length{});
    const Length one_line_below = close + fragment.height - baseline;
    const Length top = one_line_below + fragment.height <= area.foot ? one_line_below : close;
    if (top + fragment.height > area.foot) return {};
    for (Item& item : fragment.items) move(item, format.margin_left, top);
    return std::move(fragment.items);
}

}  // namespace naskah::layout
