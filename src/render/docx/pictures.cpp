// Pictures in the line.
#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "render/docx/story.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using namespace document;

namespace {

/// How stored pixels are turned to be seen upright: mirrored left to right first, then turned clockwise, in 60,000ths of a degree.
struct Turn {
    bool mirrored = false;
    int angle = 0;
    bool lies() const { return angle == 5'400'000 || angle == 16'200'000; }
};

/// Word processors pass over Exif.
Turn turn_of(int orientation) {
    constexpr int right = 5'400'000;
    constexpr std::array<Turn, 9> turns{
        {{}, {}, {true, 0}, {false, 2 * right}, {true, 2 * right}, {true, 3 * right}, {false, right}, {true, right}, {false, 3 * right}}};
    return orientation >= 1 && orientation <= 8 ? turns[static_cast<std::size_t>(orientation)] : Turn{};
}

struct Extent {
    std::int64_t width = 0, height = 0;
};

void append_extent(std::string& out, std::string_view name, const Extent& extent) {
    out.append("<").append(name);
    append_attribute(out, "cx", extent.width);
    append_attribute(out, "cy", extent.height);
    out += "/>";
}

/// Word makes room for a picture as it is stored, and adds what it stands out when turned.
void append_overhang(std::string& out, const Turn& turn, const Extent& stored) {
    const std::int64_t down = turn.lies() ? std::max<std::int64_t>((stored.width - stored.height) / 2, 0) : 0;
    const std::int64_t across = turn.lies() ? std::max<std::int64_t>((stored.height - stored.width) / 2, 0) : 0;
    out += "<wp:effectExtent";
    append_attribute(out, "l", across);
    append_attribute(out, "t", down);
    append_attribute(out, "r", across);
    append_attribute(out, "b", down);
    out += "/>";
}

void append_transform(std::string& out, const Turn& turn, const Extent& stored) {
    out += "<a:xfrm";
    if (turn.angle != 0) append_attribute(out, "rot", turn.angle);
    if (turn.mirrored) out += " flipH=\"1\"";
    out += "><a:off x=\"0\" y=\"0\"/>";
    append_extent(out, "a:ext", stored);
    out += "</a:xfrm>";
}

void append_identity(std::string& out, std::string_view element, int id, const Image& image) {
    out.append("<").append(element);
    append_attribute(out, "id", id);
    append_attribute(out, "name", image.picture->name);
    if (!image.alternative_text.empty()) append_attribute(out, "descr", image.alternative_text);
    out += "/>";
}

std::string drawing(const Image& image, const Extent& shown, int id, const std::string& relation) {
    const Turn turn = turn_of(image.picture->orientation);
    const Extent stored = turn.lies() ? Extent{shown.height, shown.width} : shown;
    std::string out = "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">";
    append_extent(out, "wp:extent", stored);
    append_overhang(out, turn, stored);
    append_identity(out, "wp:docPr", id, image);
    out +=
        "<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        "noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
        "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr>";
    append_identity(out, "pic:cNvPr", id, image);
    out += "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip";
    append_attribute(out, "r:embed", relation);
    out += "/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>";
    append_transform(out, turn, stored);
    return out +
           "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
           "</w:drawing></w:r>";
}

}  // namespace

void Story::write(const Image& image, const BlockContext& scope) {
    if (!image.picture) return;
    Extent shown{emus(image.width), emus(image.height)};
    const std::int64_t room = emus(of_twips(scope.room()));
    if (shown.width > room && room > 0) {
        shown.height = shown.height * room / shown.width;
        shown.width = room;
    }
    Paragraph line;
    line.anchor = image.anchor;
    line.style.alignment = image.alignment;
    line.style.space_before = image.space_before;
    line.style.space_after = image.space_after;
    write_paragraph(line, scope, nullptr);
    const std::string relation = relations_.add("image", shared_.media.add(image.picture));
    container_.pending->content += drawing(image, shown, ++shared_.drawings, relation);
}

}  // namespace naskah::docx
