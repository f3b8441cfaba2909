#include "render/docx/styles.hpp"

#include <algorithm>

#include "render/docx/run_properties.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

namespace {

struct Description {
    std::string_view key, name;
    StyleId parent;
    bool built_in;  ///< known to Word by its name, whatever the language of its menus
    int outline;    ///< the level in the navigation pane, 0 to 8; -1: none of its own
    bool followed_by_normal;
};
constexpr StyleId normal = StyleId::normal;
constexpr std::array<Description, style_count> descriptions{{
    {"Normal", "Normal", normal, true, -1, false},
    {"Heading1", "heading 1", normal, true, 0, true},
    {"Heading2", "heading 2", normal, true, 1, true},
    {"Heading3", "heading 3", normal, true, 2, true},
    {"Heading4", "heading 4", normal, true, 3, true},
    {"Heading5", "heading 5", normal, true, 4, true},
    {"Heading6", "heading 6", normal, true, 5, true},
    {"Bab", "Bab", StyleId::heading1, false, -1, true},
    {"Bagian", "Bagian", StyleId::heading2, false, -1, true},
    {"Paragraf", "Paragraf", StyleId::heading3, false, -1, true},
    {"Pasal", "Pasal", StyleId::heading4, false, -1, true},
    {"Ayat", "Ayat", normal, false, -1, false},
    {"Rincian1", "Rincian 1", normal, false, -1, false},
    {"Rincian2", "Rincian 2", normal, false, -1, false},
    {"Rincian3", "Rincian 3", normal, false, -1, false},
    {"Rincian4", "Rincian 4", normal, false, -1, false},
    {"ListParagraph", "List Paragraph", normal, true, -1, false},
    {"IsiTabel", "Isi Tabel", normal, false, -1, false},
    {"KepalaTabel", "Kepala Tabel", normal, false, -1, false},
    {"TandaTangan", "Tanda Tangan", normal, false, -1, false},
    {"Header", "header", normal, true, -1, false},
    {"Footer", "footer", normal, true, -1, false},
    {"Caption", "caption", normal, true, -1, true},
    {"TOC1", "toc 1", normal, true, -1, true},
    {"TOC2", "toc 2", normal, true, -1, true},
    {"TOC3", "toc 3", normal, true, -1, true},
    {"TOC4", "toc 4", normal, true, -1, true},
    {"TOC5", "toc 5", normal, true, -1, true},
    {"TOC6", "toc 6", normal, true, -1, true},
    {"TableofFigures", "table of figures", normal, true, -1, true},
    {"Title", "Title", normal, true, -1, true},
    {"Diktum", "Diktum", normal, false, -1, false},
}};

const Description& description_of(StyleId id) {
    return descriptions[static_cast<std::size_t>(id)];
}

StyleId shifted(StyleId first, int by) {
    return static_cast<StyleId>(static_cast<int>(first) + by);
}

/// The face and the size alone.
document::TextStyle upright(const document::TextStyle& text) {
    document::TextStyle plain;
    plain.face.family = text.face.family;
    plain.size = text.size;
    return plain;
}

void append_defaults(std::string& out, const Style& style, std::string_view language) {
    out += "<w:docDefaults><w:rPrDefault><w:rPr>";
    append_run_settings(out, upright(style.text), nullptr);
    out += "<w:lang";
    for (const char* script : {"w:val", "w:eastAsia"}) append_attribute(out, script, language);
    out +=
        "/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:suppressAutoHyphens/>"
        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>";
}

/// The styles that every file of Word has, of other things than paragraphs.
constexpr std::string_view other_styles =
    "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/>"
    "<w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"
    "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/>"
    "<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
    "<w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
    "</w:style>"
    "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/>"
    "<w:semiHidden/><w:unhideWhenUsed/></w:style>";

void append_style(std::string& out, StyleId id, const Style& style, const Style& parent, const std::string& numbering) {
    const Description& description = description_of(id);
    out += "<w:style w:type=\"paragraph\"";
    if (id == normal) out += " w:default=\"1\"";
    if (!description.built_in) out += " w:customStyle=\"1\"";
    append_attribute(out, "w:styleId", description.key);
    out += ">";
    append_value(out, "w:name", description.name);
    if (id != normal) append_value(out, "w:basedOn", style_key(description.parent));
    if (description.followed_by_normal) append_value(out, "w:next", style_key(normal));
    out += "<w:qFormat/>";
    std::string settings;
    append_paragraph_settings(settings, style.format, parent.format, {numbering, {}, {}});
    if (description.outline >= 0) append_value(settings, "w:outlineLvl", description.outline);
    if (!settings.empty()) out.append("<w:pPr>").append(settings).append("</w:pPr>");
    append_run_properties(out, style.text, parent.text);
    out += "</w:style>";
}

/// The number of a style of the outline; a level from 1 on.
std::string numbering_of(StyleId id, const StyleSheet::OutlineNumbers& numbers) {
    const int level = static_cast<int>(id) - static_cast<int>(StyleId::bab);
    if (level < 0 || level >= static_cast<int>(numbers.size()) || numbers[static_cast<std::size_t>(level)] == 0) return {};
    std::string out = "<w:numPr>";
    append_value(out, "w:ilvl", level);
    append_value(out, "w:numId", numbers[static_cast<std::size_t>(level)]);
    return out + "</w:numPr>";
}

}  // namespace

StyleId outline_style(int level) {
    return shifted(StyleId::bab, std::clamp(level, 1, 9) - 1);
}

StyleId heading_style(int level) {
    return shifted(StyleId::heading1, std::clamp(level, 1, 6) - 1);
}

StyleId contents_style(int level) {
    return shifted(StyleId::toc1, std::clamp(level, 1, 6) - 1);
}

std::string_view style_key(StyleId id) {
    return description_of(id).key;
}

StyleSheet::StyleSheet(const document::TextStyle& text, int line) {
    Style& base = styles_[0];
    base.used = true;
    base.text = text;
    base.format.line = line;
}

const Style& StyleSheet::use(StyleId id, const ParagraphFormat& format, const document::TextStyle& text) {
    Style& style = styles_[static_cast<std::size_t>(id)];
    if (!style.used) {
        style.used = true;
        style.format = format;
        style.format.off_outline = false;
        style.text = text;
    }
    return style;
}

std::string StyleSheet::xml(const OutlineNumbers& numbers, std::string_view language) const {
    std::array<Style, style_count> styles = styles_;
    for (std::size_t i = 0; i < style_count; ++i) {
        Style& parent = styles[static_cast<std::size_t>(descriptions[i].parent)];
        // A heading that is there for the sake of a style only looks like it.
        if (styles[i].used && !parent.used) parent = styles[i];
    }
    std::string out(xml_declaration);
    out.append("<w:styles xmlns:w=\"").append(main_namespace).append("\">");
    append_defaults(out, styles[0], language);
    Style defaults;
    defaults.text = upright(styles[0].text);
    for (std::size_t i = 0; i < style_count; ++i) {
        if (!styles[i].used) continue;
        const auto id = static_cast<StyleId>(i);
        const Style& parent = id == normal ? defaults : styles[static_cast<std::size_t>(descriptions[i].parent)];
        append_style(out, id, styles[i], parent, numbering_of(id, numbers));
        if (id == normal) out += other_styles;
    }
    return out + "</w:styles>";
}

}  // namespace naskah::docx
