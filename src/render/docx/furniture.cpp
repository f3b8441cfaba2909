#include "render/docx/furniture.hpp"

#include <utility>

#include "render/docx/watermark.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using document::Section;

namespace {

constexpr std::string_view namespaces =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
    " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
    " xmlns:w10=\"urn:schemas-microsoft-com:office:word\"";

constexpr int first_header_drawing = 1'000'000, first_footer_drawing = 2'000'000;

}  // namespace

std::vector<PageCountField> page_count_fields(const document::Document& document) {
    const std::size_t count = document.sections.size();
    std::vector<PageCountField> fields(count, PageCountField::document);
    const auto begins = [&](std::size_t section) {
        return section == 0 || section == count || document.sections[section].restart_page_numbers;
    };
    bool restarts = false;
    for (std::size_t i = 1; i < count; ++i) restarts = restarts || begins(i);
    for (std::size_t i = 0; restarts && i < count; ++i)
        if (begins(i) && begins(i + 1)) fields[i] = PageCountField::section;
    return fields;
}

Furniture::Content Furniture::content_of(const document::Blocks& blocks, const Section& section, FurnitureKind place,
                                         PageCountField pages) {
    const bool marked = place == FurnitureKind::header && section.watermark;
    if (blocks.empty() && !marked) return {};
    office::NewRelationships relations;
    // Drawings have numbers far from the body's, and in each part the same, so that equal headers are equal.
    const int drawings = std::exchange(shared_.drawings, place == FurnitureKind::header ? first_header_drawing : first_footer_drawing);
    Story story(shared_, relations, Story::Kind::furniture, pages);
    story.set_page_numerals(section.page_numerals);
    if (marked) story.begin_with(watermark_run(*section.watermark, section.format, 1));
    BlockContext scope;
    scope.style = place == FurnitureKind::header ? StyleId::header : StyleId::footer;
    scope.width = twips(section.format.width - section.format.margin_left - section.format.margin_right);
    story.blocks(blocks, scope);
    story.end();
    shared_.drawings = drawings;
    return {story.take(), relations.empty() ? std::string() : relations.xml()};
}

void Furniture::refer(std::string& out, FurnitureKind place, std::string_view type, const Content& content, Content& before) {
    if (content == before) return;
    before = content;
    const bool header = place == FurnitureKind::header;
    const std::string kind = header ? "header" : "footer", element = header ? "w:hdr" : "w:ftr";
    const std::string name = kind + std::to_string(header ? ++headers_ : ++footers_) + ".xml";
    std::string part(xml_declaration);
    part.append("<").append(element).append(namespaces).append(">");
    part += content.markup.empty() ? "<w:p/>" : content.markup;  // what the section before had ends here
    part.append("</").append(element).append(">");
    parts_.push_back({"word/" + name, std::move(part), "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml"});
    if (!content.relations.empty()) parts_.push_back({"word/_rels/" + name + ".rels", content.relations, {}});
    out += header ? "<w:headerReference" : "<w:footerReference";
    append_attribute(out, "w:type", type);
    append_attribute(out, "r:id", relations_.add(kind, name));
    out += "/>";
}

Furniture::References Furniture::next(const Section& section, PageCountField pages) {
    const document::PageFurniture& furniture = section.furniture;
    const auto content = [&](const document::Blocks& blocks, FurnitureKind place) { return content_of(blocks, section, place, pages); };
    const Content header = content(furniture.header, FurnitureKind::header),
                  first_header = content(furniture.first_header, FurnitureKind::header);
    const Content footer = content(furniture.footer, FurnitureKind::footer),
                  first_footer = content(furniture.first_footer, FurnitureKind::footer);
    References references;
    references.title_page = first_header != header || first_footer != footer;
    refer(references.markup, FurnitureKind::header, "default", header, header_);
    refer(references.markup, FurnitureKind::footer, "default", footer, footer_);
    if (references.title_page) {
        refer(references.markup, FurnitureKind::header, "first", first_header, first_header_);
        refer(references.markup, FurnitureKind::footer, "first", first_footer, first_footer_);
    }
    return references;
}

void Furniture::append_parts(std::vector<office::NewPart>& parts) {
    for (office::NewPart& part : parts_) parts.push_back(std::move(part));
}

}  // namespace naskah::docx
