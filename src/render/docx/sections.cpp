#include "render/docx/sections.hpp"

#include "render/docx/units.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

std::string section_properties(const document::Section& section, const Furniture::References& references) {
    const document::PageFormat& format = section.format;
    std::string out = "<w:sectPr>" + references.markup + "<w:type w:val=\"nextPage\"/><w:pgSz";
    append_attribute(out, "w:w", twips(format.width));
    append_attribute(out, "w:h", twips(format.height));
    if (format.width > format.height) append_attribute(out, "w:orient", "landscape");
    out += "/><w:pgMar";
    append_attribute(out, "w:top", twips(format.margin_top));
    append_attribute(out, "w:right", twips(format.margin_right));
    append_attribute(out, "w:bottom", twips(format.margin_bottom));
    append_attribute(out, "w:left", twips(format.margin_left));
    append_attribute(out, "w:header", twips(section.furniture.header_distance));
    append_attribute(out, "w:footer", twips(section.furniture.footer_distance));
    out += " w:gutter=\"0\"/>";
    if (section.line_number_step > 0) {
        out += "<w:lnNumType";
        append_attribute(out, "w:countBy", section.line_number_step);
        out += " w:restart=\"newPage\"/>";
    }
    const bool roman = section.page_numerals == document::PageNumerals::roman;
    if (roman || section.restart_page_numbers) {
        out += "<w:pgNumType";
        if (roman) append_attribute(out, "w:fmt", "lowerRoman");
        if (section.restart_page_numbers) append_attribute(out, "w:start", 1);
        out += "/>";
    }
    out += "<w:cols w:space=\"720\"/>";
    if (references.title_page) out += "<w:titlePg/>";
    return out + "</w:sectPr>";
}

}  // namespace naskah::docx
