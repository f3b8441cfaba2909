#include "render/docx/paragraph_properties.hpp"

#include "render/docx/xml.hpp"

namespace naskah::docx {

using document::Alignment;

namespace {

std::string_view alignment_name(Alignment alignment) {
    switch (alignment) {
        case Alignment::right:
            return "right";
        case Alignment::center:
            return "center";
        case Alignment::justify:
            return "both";
        case Alignment::left:
            break;
    }
    return "left";
}

void append_spacing(std::string& out, const ParagraphFormat& wanted, const ParagraphFormat& base) {
    const bool line = wanted.line != base.line || wanted.exact_line != base.exact_line;
    if (wanted.before == base.before && wanted.after == base.after && !line) return;
    out += "<w:spacing";
    if (wanted.before != base.before) append_attribute(out, "w:before", wanted.before);
    if (wanted.after != base.after) append_attribute(out, "w:after", wanted.after);
    if (line) {
        append_attribute(out, "w:line", wanted.line);
        append_attribute(out, "w:lineRule", wanted.exact_line ? "exact" : "auto");
    }
    out += "/>";
}

}  // namespace

ParagraphFormat format_of(const document::ParagraphStyle& style) {
    ParagraphFormat format;
    format.alignment = style.alignment;
    format.indent = {twips(style.left_indent), twips(style.right_indent), twips(style.first_line_indent)};
    format.before = twips(style.space_before);
    format.after = twips(style.space_after);
    format.line = line_units(style.line_height);
    format.keep_next = style.keep_with_next;
    format.keep_lines = style.keep_lines;
    format.hyphenate = style.hyphenate;
    return format;
}

void append_indent(std::string& out, const Indent& wanted, const Indent& base) {
    if (wanted == base) return;
    out += "<w:ind";
    if (wanted.left != base.left) append_attribute(out, "w:left", wanted.left);
    if (wanted.right != base.right) append_attribute(out, "w:right", wanted.right);
    if (wanted.first_line < 0 && wanted.first_line != base.first_line) append_attribute(out, "w:hanging", -wanted.first_line);
    if (wanted.first_line >= 0 && wanted.first_line != base.first_line) append_attribute(out, "w:firstLine", wanted.first_line);
    out += "/>";
}

void append_paragraph_settings(std::string& out, const ParagraphFormat& wanted, const ParagraphFormat& base, const ParagraphParts& parts) {
    if (wanted.keep_next != base.keep_next) append_switch(out, "w:keepNext", wanted.keep_next);
    if (wanted.keep_lines != base.keep_lines) append_switch(out, "w:keepLines", wanted.keep_lines);
    out.append(parts.numbering).append(parts.borders).append(parts.tabs);
    if (wanted.hyphenate != base.hyphenate) append_switch(out, "w:suppressAutoHyphens", !wanted.hyphenate);
    append_spacing(out, wanted, base);
    append_indent(out, wanted.indent, base.indent);
    if (wanted.alignment != base.alignment) append_value(out, "w:jc", alignment_name(wanted.alignment));
    constexpr int body_text = 9;
    if (wanted.off_outline && !base.off_outline) append_value(out, "w:outlineLvl", body_text);
}

}  // namespace naskah::docx
