#include "render/docx/settings.hpp"

#include "render/docx/xml.hpp"

namespace naskah::docx {

std::string settings(std::string_view language, bool hyphenate) {
    std::string out(xml_declaration);
    out.append("<w:settings xmlns:w=\"").append(main_namespace).append("\">");
    // Without doNotExpandShiftReturn a line that ends with a line break is stretched where the paragraph is justified. Fields are not
    // marked to be updated: Word asks its user then. Mode 15 is Word 2013 and later.
    out += "<w:defaultTabStop w:val=\"720\"/>";
    append_switch(out, "w:autoHyphenation", hyphenate);
    if (hyphenate) out += "<w:doNotHyphenateCaps/>";
    out +=
        "<w:evenAndOddHeaders w:val=\"0\"/>"
        "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:doNotExpandShiftReturn/>";
    for (const auto& [name, value] : {std::pair{"compatibilityMode", 15}, std::pair{"overrideTableStyleFontSizeAndJustification", 1},
                                      std::pair{"enableOpenTypeFeatures", 1}, std::pair{"doNotFlipMirrorIndents", 1},
                                      std::pair{"differentiateMultirowTableHeaders", 1}}) {
        out += "<w:compatSetting";
        append_attribute(out, "w:name", name);
        append_attribute(out, "w:uri", "http://schemas.microsoft.com/office/word");
        append_attribute(out, "w:val", value);
        out += "/>";
    }
    out += "</w:compat>";
    append_value(out, "w:themeFontLang", language);
    return out + "<w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>";
}

std::string font_table() {
    // The other names are of free faces with the same widths, for where the first is not installed.
    return std::string(xml_declaration) + "<w:fonts xmlns:w=\"" + std::string(main_namespace) +
           "\"><w:font w:name=\"Arial\"><w:altName w:val=\"Liberation Sans\"/><w:charset w:val=\"00\"/><w:family w:val=\"swiss\"/>"
           "<w:pitch w:val=\"variable\"/></w:font>"
           "<w:font w:name=\"Bookman Old Style\"><w:altName w:val=\"TeX Gyre Bonum\"/><w:charset w:val=\"00\"/><w:family w:val=\"roman\"/>"
           "<w:pitch w:val=\"variable\"/></w:font>"
           "<w:font w:name=\"DejaVu Sans\"><w:charset w:val=\"00\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font>"
           "</w:fonts>";
}

}  // namespace naskah::docx
