// Rules, empty space and page breaks.
#include <algorithm>

#include "render/docx/story.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using namespace document;

namespace {

constexpr int thinnest_line = 20;  ///< Word's least line height, one point
constexpr int tallest_line = 31680;

/// Word's names of two lines tell them from the upper to the lower one. Their distance is Word's own.
std::string_view border_kind(const Rule& rule) {
    if (rule.second_thickness <= Length()) return "single";
    if (rule.thickness == rule.second_thickness) return "double";
    return rule.thickness > rule.second_thickness ? "thickThinSmallGap" : "thinThickSmallGap";
}

}  // namespace

void Story::write(const Rule& rule, const BlockContext& scope) {
    PendingParagraph paragraph;
    paragraph.format.indent.left = scope.left;
    paragraph.format.before = twips(rule.space_before);
    paragraph.format.after = twips(rule.space_after);
    paragraph.format.line = thinnest_line;
    paragraph.format.exact_line = true;
    paragraph.format.keep_next = scope.keep_next;
    paragraph.borders = "<w:pBdr><w:bottom";
    append_attribute(paragraph.borders, "w:val", border_kind(rule));
    append_attribute(paragraph.borders, "w:sz", eighth_points(larger(rule.thickness, rule.second_thickness)));
    paragraph.borders += " w:space=\"0\" w:color=\"000000\"/></w:pBdr>";
    paragraph.mark = shared_.survey.text;
    paragraph.mark->size = Length::of_points(1);
    add(std::move(paragraph));
}

void Story::write(const Spacer& spacer, const BlockContext& scope) {
    const int height = twips(spacer.height);
    if (height < thinnest_line) {
        container_.space += std::max(height, 0);
        return;
    }
    PendingParagraph paragraph;
    paragraph.format.line = std::min(height, tallest_line);
    paragraph.format.exact_line = true;
    paragraph.format.keep_next = scope.keep_next;
    add(std::move(paragraph));
}

/// In the paragraph before it: in one of its own an empty line would stay behind, on a full page even an empty page.
void Story::write(const PageBreak&, const BlockContext&) {
    if (!container_.pending) add_tiny();
    container_.pending->format.keep_next = false;
    container_.pending->content += "<w:r><w:br w:type=\"page\"/></w:r>";
}

}  // namespace naskah::docx
