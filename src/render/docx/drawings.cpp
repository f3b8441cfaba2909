// Drawings as groups of shapes and text boxes that Word 2010 and later can edit. What can't read them shows their text.
#include <algorithm>
#include <array>
#include <cstdint>

#include "render/docx/run_properties.hpp"
#include "render/docx/story.hpp"
#include "render/docx/text_width.hpp"
#include "render/docx/units.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using namespace document;

namespace {

constexpr std::string_view drawing_start =
    "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
    " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><mc:Choice Requires=\"wpg\"><w:drawing>"
    "<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\""
    " layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>";
constexpr std::string_view group_start =
    "<wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
    "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr>";
constexpr std::string_view plain_box = "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>";

/// The place and the size of something, in English metric units.
struct Frame {
    std::int64_t x = 0, y = 0, width = 0, height = 0;
};

void append_pair(std::string& out, std::string_view element, std::string_view first, std::int64_t a, std::string_view second,
                 std::int64_t b) {
    out.append("<").append(element);
    append_attribute(out, first, a);
    append_attribute(out, second, b);
    out += "/>";
}

void append_frame(std::string& out, const Frame& frame) {
    append_pair(out, "a:off", "x", frame.x, "y", frame.y);
    append_pair(out, "a:ext", "cx", frame.width, "cy", frame.height);
}

Frame frame_of(const Contour& contour) {
    bool any = false;
    Point least, most;
    for_each_point(contour.steps, [&](const Point& point) {
        least = any ? Point{smaller(least.x, point.x), smaller(least.y, point.y)} : point;
        most = any ? Point{larger(most.x, point.x), larger(most.y, point.y)} : point;
        any = true;
    });
    const std::int64_t x = emus(least.x), y = emus(least.y);
    // Without an extent, programs would divide by it.
    return {x, y, std::max<std::int64_t>(emus(most.x) - x, 1), std::max<std::int64_t>(emus(most.y) - y, 1)};
}

void append_point(std::string& out, Point point, const Frame& frame) {
    append_pair(out, "a:pt", "x", emus(point.x) - frame.x, "y", emus(point.y) - frame.y);
}

void append_contour(std::string& out, const Contour& contour, const Frame& frame) {
    out += "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path";
    append_attribute(out, "w", frame.width);
    append_attribute(out, "h", frame.height);
    out += ">";
    for (const ContourStep& step : contour.steps) {
        if (const auto* move = std::get_if<MoveTo>(&step)) {
            out += "<a:moveTo>";
            append_point(out, move->to, frame);
            out += "</a:moveTo>";
        } else if (const auto* line = std::get_if<LineTo>(&step)) {
            out += "<a:lnTo>";
            append_point(out, line->to, frame);
            out += "</a:lnTo>";
        } else if (const auto* curve = std::get_if<CurveTo>(&step)) {
            out += "<a:cubicBezTo>";
            for (const Point& point : {curve->first, curve->second, curve->to}) append_point(out, point, frame);
            out += "</a:cubicBezTo>";
        } else {
            out += "<a:close/>";
        }
    }
    out += "</a:path></a:pathLst></a:custGeom>";
}

void append_color(std::string& out, Color color) {
    out += "<a:solidFill><a:srgbClr";
    append_attribute(out, "val", color_name(color));
    out += "/></a:solidFill>";
}

/// Dashes are told in thousandths of a percent of the thickness, in pairs of a line and a gap.
void append_dashes(std::string& out, const Pen& pen) {
    if (pen.dashes.empty()) return;
    const std::int64_t thickness = std::max<std::int64_t>(pen.thickness.units(), 1);
    const std::size_t count = pen.dashes.size(), places = count % 2 == 0 ? count : 2 * count;
    out += "<a:custDash>";
    for (std::size_t i = 0; i < places; i += 2) {
        const auto share = [&](std::size_t at) { return pen.dashes[at % count].units() * 100'000 / thickness; };
        append_pair(out, "a:ds", "d", share(i), "sp", share(i + 1));
    }
    out += "</a:custDash>";
}

void append_pen(std::string& out, const Shape& shape) {
    if (!shape.pen) {
        out += "<a:ln><a:noFill/></a:ln>";
        return;
    }
    out += "<a:ln";
    append_attribute(out, "w", emus(shape.pen->thickness));
    out += " cap=\"flat\">";
    append_color(out, shape.pen->color);
    append_dashes(out, *shape.pen);
    out += "<a:round/>";
    if (shape.arrow_at_start) out += "<a:headEnd type=\"triangle\"/>";
    if (shape.arrow_at_end) out += "<a:tailEnd type=\"triangle\"/>";
    out += "</a:ln>";
}

void append_shape(std::string& out, const Shape& shape) {
    const Frame frame = frame_of(shape.contour);
    out += "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm>";
    append_frame(out, frame);
    out += "</a:xfrm>";
    append_contour(out, shape.contour, frame);
    if (shape.fill) {
        append_color(out, *shape.fill);
    } else {
        out += "<a:noFill/>";
    }
    append_pen(out, shape);
    out += "</wps:spPr><wps:bodyPr/></wps:wsp>";
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

/// The room for a label: wide enough for a face that is somewhat wider than ours, but not wider than the drawing where that is enough.
Frame frame_of(const Label& label, const std::vector<std::string>& lines, Length drawing_width) {
    Length text;
    for (const std::string& line : lines) text = larger(text, text_width(line, label.style));
    const Length left = label.at.x, right = drawing_width - label.at.x;
    const bool centred = label.horizontal == Alignment::center, at_right = label.horizontal == Alignment::right;
    const Length room = centred ? smaller(left, right) * 2 : at_right ? left : right;
    const Length width = larger(text, smaller(text + text / 5 + label.style.size, room));
    const Length height = label.style.size.scaled(1.2) * static_cast<std::int64_t>(lines.size());
    Point corner = label.at;
    if (centred) corner.x -= width / 2;
    if (at_right) corner.x -= width;
    if (label.vertical == VerticalAlignment::middle) corner.y -= height / 2;
    if (label.vertical == VerticalAlignment::bottom) corner.y -= height;
    return {emus(corner.x), emus(corner.y), emus(width), emus(height)};
}

/// Of a drawing that fills a cell, words may reach into the next one: programs would squeeze a group into what it is said to be.
Length width_with_labels(const Drawing& drawing) {
    Length width = drawing.width;
    for (const Shape& shape : drawing.shapes)
        for_each_point(shape.contour.steps, [&](const Point& point) { width = larger(width, point.x); });
    for (const Label& label : drawing.labels) {
        if (label.horizontal != Alignment::left) continue;
        for (const std::string& line : lines_of(label.text)) width = larger(width, label.at.x + text_width(line, label.style));
    }
    // Room for faces that are a little wider than ours.
    return width > drawing.width ? width + Length::of_points(3) : width;
}

std::string_view anchor_of(VerticalAlignment alignment) {
    switch (alignment) {
        case VerticalAlignment::middle:
            return "ctr";
        case VerticalAlignment::bottom:
            return "b";
        case VerticalAlignment::top:
            break;
    }
    return "t";
}

std::string_view alignment_of(Alignment alignment) {
    return alignment == Alignment::center ? "center" : alignment == Alignment::right ? "right" : "left";
}

}  // namespace

void Story::append_label(std::string& out, Length drawing_width, const Label& label) {
    const std::vector<std::string> lines = lines_of(label.text);
    out += "<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm>";
    append_frame(out, frame_of(label, lines, drawing_width));
    out.append("</a:xfrm>").append(plain_box).append("<wps:txbx><w:txbxContent>");
    for (const std::string& line : lines) {
        out +=
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"0\" "
            "w:firstLine=\"0\"/>";
        append_value(out, "w:jc", alignment_of(label.horizontal));
        out += "</w:pPr>";
        append_text_run(out, line, label.style, shared_.styles[StyleId::normal].text);
        out += "</w:p>";
    }
    out += "</w:txbxContent></wps:txbx><wps:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"";
    append_attribute(out, "anchor", anchor_of(label.vertical));
    out += "><a:noAutofit/></wps:bodyPr></wps:wsp>";
}

void Story::write(const Drawing& drawing, const BlockContext& scope) {
    const Length width = width_with_labels(drawing);
    const Frame whole{0, 0, emus(width), emus(drawing.height)};
    std::string out(drawing_start);
    // Not in the line: LibreOffice 7.4 loses the labels of groups that stand there.
    out.append("<wp:positionH relativeFrom=\"column\"><wp:align>").append(alignment_of(drawing.alignment));
    out.append("</wp:align></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>");
    out.append(std::to_string(emus(drawing.space_before))).append("</wp:posOffset></wp:positionV>");
    append_pair(out, "wp:extent", "cx", whole.width, "cy", whole.height);
    out += "<wp:wrapNone/><wp:docPr";
    const int id = ++shared_.drawings;
    append_attribute(out, "id", id);
    append_attribute(out, "name", "Gambar " + std::to_string(id));
    append_attribute(out, "descr", drawing.alternative_text);
    out.append("/>").append(group_start).append("<a:xfrm>");
    append_frame(out, whole);
    append_pair(out, "a:chOff", "x", 0, "y", 0);
    append_pair(out, "a:chExt", "cx", whole.width, "cy", whole.height);
    out += "</a:xfrm></wpg:grpSpPr>";
    // An empty box holds the group to its size where nothing is drawn at the edges.
    out += "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm>";
    append_frame(out, whole);
    out.append("</a:xfrm>").append(plain_box).append("<wps:bodyPr/></wps:wsp>");
    for (const Shape& shape : drawing.shapes) append_shape(out, shape);
    for (const Label& label : drawing.labels) append_label(out, width, label);
    out += "</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>";
    out += "<w:t xml:space=\"preserve\">[";
    append_escaped(out, drawing.alternative_text);
    out += "]</w:t></mc:Fallback></mc:AlternateContent></w:r>";

    // It stands over an empty line of its own height: text that gives way to drawings by itself is not where it belongs in LibreOffice
    // (7.4), which also counts the space before a paragraph in other ways than Word.
    Paragraph line;
    line.style.alignment = drawing.alignment;
    line.style.space_after = larger(drawing.space_after, Length{});
    write_paragraph(line, scope, nullptr);
    // Negative space: it reaches beyond its line, over the padding of its cell.
    container_.pending->format.line = twips(drawing.space_before + drawing.height + smaller(drawing.space_after, Length{}));
    container_.pending->format.exact_line = true;
    container_.pending->content += out;
}

}  // namespace naskah::docx
