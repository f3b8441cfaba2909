#include "render/docx/regulation_styles.hpp"

#include <algorithm>
#include <optional>

namespace naskah::docx {

namespace {

constexpr int levels = 9, last_heading = 4;

/// The first style that is used of those of some levels.
std::optional<Style> used_among(const StyleSheet& styles, int first, int last) {
    for (int level = first; level <= last; ++level) {
        if (styles[outline_style(level)].used) return styles[outline_style(level)];
    }
    return std::nullopt;
}

}  // namespace

void complete_regulation(Shared& shared) {
    if (!shared.survey.is_regulation()) return;
    shared.numbering.complete();
    Style plain = shared.styles[StyleId::normal];
    plain.format.alignment = document::Alignment::justify;
    const Style heading = used_among(shared.styles, 1, last_heading).value_or(plain);
    Style item = used_among(shared.styles, last_heading + 1, levels).value_or(plain);
    item.format.keep_next = item.format.keep_lines = false;
    for (int level = 1; level <= levels; ++level) {
        Style style = level <= last_heading ? heading : item;
        if (level > last_heading) style.format.indent = shared.numbering.indent(level);
        shared.styles.use(outline_style(level), style.format, style.text);
    }
}

}  // namespace naskah::docx
