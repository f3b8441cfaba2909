#include "render/docx/table_markup.hpp"

#include <numeric>

#include "render/docx/run_properties.hpp"
#include "render/docx/units.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using document::Length;
using document::VerticalAlignment;

namespace {

void append_width(std::string& out, std::string_view name, int width) {
    out.append("<").append(name);
    append_attribute(out, "w:w", width);
    out += " w:type=\"dxa\"/>";
}

void append_border(std::string& out, std::string_view name, Length thickness) {
    out.append("<").append(name);
    if (thickness <= Length()) {
        out += " w:val=\"nil\"/>";
        return;
    }
    out += " w:val=\"single\"";
    append_attribute(out, "w:sz", eighth_points(thickness));
    out += " w:space=\"0\" w:color=\"000000\"/>";
}

void append_margins(std::string& out, std::string_view name, const CellMargins& margins) {
    out.append("<").append(name).append(">");
    append_width(out, "w:top", margins.top);
    append_width(out, "w:left", margins.left);
    append_width(out, "w:bottom", margins.bottom);
    append_width(out, "w:right", margins.right);
    out.append("</").append(name).append(">");
}

}  // namespace

void append_table_start(std::string& out, const TableFrame& frame) {
    out += "<w:tbl><w:tblPr>";
    append_width(out, "w:tblW", std::accumulate(frame.columns.begin(), frame.columns.end(), 0));
    append_width(out, "w:tblInd", frame.indent);
    if (frame.border > Length()) {
        out += "<w:tblBorders>";
        for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            append_border(out, side, frame.border);
        out += "</w:tblBorders>";
    }
    out += "<w:tblLayout w:type=\"fixed\"/>";
    append_margins(out, "w:tblCellMar", frame.margins);
    out += "<w:tblLook w:val=\"0000\"/></w:tblPr><w:tblGrid>";
    for (const int column : frame.columns) {
        out += "<w:gridCol";
        append_attribute(out, "w:w", column);
        out += "/>";
    }
    out += "</w:tblGrid>";
}

void append_row_start(std::string& out, const RowFrame& frame) {
    out += "<w:tr>";
    if (!frame.whole && !frame.header && frame.least_height <= 0) return;
    out += "<w:trPr>";
    if (frame.whole) out += "<w:cantSplit/>";
    if (frame.least_height > 0) {
        out += "<w:trHeight";
        append_attribute(out, "w:val", frame.least_height);
        out += " w:hRule=\"atLeast\"/>";
    }
    if (frame.header) out += "<w:tblHeader/>";
    out += "</w:trPr>";
}

void append_cell_start(std::string& out, const CellFrame& frame) {
    out += "<w:tc><w:tcPr>";
    append_width(out, "w:tcW", frame.width);
    if (frame.span > 1) append_value(out, "w:gridSpan", frame.span);
    if (frame.merge != Merge::none) append_value(out, "w:vMerge", frame.merge == Merge::begins ? "restart" : "continue");
    if (frame.borders) {
        out += "<w:tcBorders>";
        append_border(out, "w:top", frame.borders->top);
        append_border(out, "w:left", frame.borders->left);
        append_border(out, "w:bottom", frame.borders->bottom);
        append_border(out, "w:right", frame.borders->right);
        out += "</w:tcBorders>";
    }
    if (frame.shade) {
        out += "<w:shd w:val=\"clear\" w:color=\"auto\"";
        append_attribute(out, "w:fill", color_name(*frame.shade));
        out += "/>";
    }
    if (frame.margins) append_margins(out, "w:tcMar", *frame.margins);
    if (frame.upright) append_value(out, "w:textDirection", "btLr");
    if (frame.vertical != VerticalAlignment::top)
        append_value(out, "w:vAlign", frame.vertical == VerticalAlignment::middle ? "center" : "bottom");
    out += "</w:tcPr>";
}

}  // namespace naskah::docx
