#include "render/docx/watermark.hpp"

#include <cmath>

#include "render/docx/run_properties.hpp"
#include "render/docx/text_width.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using document::Length;

namespace {

/// The part of a page's diagonal room that a watermark may fill, as in the PDF.
constexpr double share_of_diagonal = 0.9;

/// The shape of WordArt in one straight line, as Word itself writes it.
constexpr std::string_view shape_type =
    "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\">"
    "<v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/>"
    "<v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/>"
    "<v:f eqn=\"if @0 @4 21600\"/><v:f eqn=\"mid @5 @6\"/><v:f eqn=\"mid @8 @5\"/><v:f eqn=\"mid @7 @8\"/><v:f eqn=\"mid @6 @7\"/>"
    "<v:f eqn=\"sum @6 0 @5\"/></v:formulas>"
    "<v:path textpathok=\"t\" o:connecttype=\"custom\" o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\" "
    "o:connectangles=\"270,180,90,0\"/><v:textpath on=\"t\" fitshape=\"t\"/>"
    "<v:handles><v:h position=\"#0,bottomRight\" xrange=\"6629,14971\"/></v:handles><o:lock v:ext=\"edit\" text=\"t\" shapetype=\"t\"/>"
    "</v:shapetype>";

/// Whole points are enough.
std::string points(Length length) {
    return std::to_string(static_cast<long>(length.points() + 0.5)) + "pt";
}

}  // namespace

std::string watermark_run(const document::Watermark& watermark, const document::PageFormat& format, int id) {
    Length width = text_width(watermark.text, watermark.style), height = watermark.style.size;
    const Length room = document::smaller(format.width, format.height).scaled(std::sqrt(2.0) * share_of_diagonal);
    if (width > room) {
        height = height.scaled(static_cast<double>(room.units()) / static_cast<double>(width.units()));
        width = room;
    }
    std::string out = "<w:r><w:rPr><w:noProof/></w:rPr><w:pict>" + std::string(shape_type) + "<v:shape";
    append_attribute(out, "id", "PowerPlusWaterMarkObject" + std::to_string(id));
    append_attribute(out, "o:spid", "_x0000_s" + std::to_string(2048 + id));
    append_attribute(out, "type", "#_x0000_t136");
    append_attribute(out, "style",
                     "position:absolute;margin-left:0;margin-top:0;width:" + points(width) + ";height:" + points(height) +
                         ";rotation:315;z-index:-251658240;mso-position-horizontal:center;mso-position-horizontal-relative:page;"
                         "mso-position-vertical:center;mso-position-vertical-relative:page");
    append_attribute(out, "o:allowincell", "f");
    append_attribute(out, "fillcolor", "#" + color_name(watermark.style.color));
    append_attribute(out, "stroked", "f");
    out += "><v:textpath";
    std::string style = "font-family:\"" + std::string(font_name(watermark.style.face.family)) + "\";font-size:1pt";
    if (watermark.style.face.bold) style += ";font-weight:bold";
    if (watermark.style.face.italic) style += ";font-style:italic";
    append_attribute(out, "style", style);
    append_attribute(out, "string", watermark.text);
    return out + "/><w10:wrap anchorx=\"page\" anchory=\"page\"/></v:shape></w:pict></w:r>";
}

}  // namespace naskah::docx
